"""The planner: one of all servers, in step with the log, and none of its lines is planned twice or passed over."""

from __future__ import annotations

import pytest

from tests.kits.store_kit import Store
from tests.outbox.webhooks.rig import Rig, on_rig
from trunkline.outbox.webhooks.engine import PLANNING as LEASE
from trunkline.outbox.webhooks.planner import Planner
from trunkline.store import tables
from trunkline.store.webhooks import LeaseLost


def planner(rig: Rig, worker: str) -> Planner:
    return Planner(rig.app.directory, rig.universe, worker, lambda: None, LEASE)


async def position(rig: Rig) -> int:
    (row,) = await rig.running.rows(tables.WEBHOOK_CURSOR)
    return int(row["position"])


def test_only_one_server_plans_until_its_lease_ends(either_store: Store) -> None:
    async def scene(rig: Rig) -> None:
        one, two = planner(rig, "one"), planner(rig, "two")
        await one.look_once()
        await rig.subscribe("message.queued")
        sample = await rig.running.sample()
        await two.look_once()
        assert not await rig.deliveries()
        await one.look_once()
        (row,) = (await rig.deliveries()).values()
        assert row["subject_id"] == sample.message.id
        await rig.running.sample("+15556010002")
        rig.universe.advance(LEASE / 1000 + 1)
        await two.look_once()
        assert len(await rig.deliveries()) == 2
        await rig.running.sample("+15556010003")
        with pytest.raises(LeaseLost):
            await one.look_once()
        assert len(await rig.deliveries()) == 2
        await two.look_once()
        assert len(await rig.deliveries()) == 3

    on_rig(either_store, scene, start=False)


def test_one_that_died_goes_on_where_its_deliveries_end(either_store: Store) -> None:
    async def scene(rig: Rig) -> None:
        await rig.subscribe("message.queued")
        for number in range(3):
            await rig.running.sample(f"+1555601{number:04}")
            rig.universe.advance(LEASE / 1000 + 1)
            await planner(rig, f"of {number}").look_once()
        assert len(await rig.deliveries()) == 3
        dues = sorted(row["attempts"] for row in (await rig.deliveries()).values())
        assert dues == [0, 0, 0]

    on_rig(either_store, scene, start=False)


def test_without_subscribers_the_log_is_followed_and_hardly_written(sqlite_store: Store) -> None:
    async def scene(rig: Rig) -> None:
        mine = planner(rig, "one")
        await mine.look_once()
        begun = await position(rig)
        await rig.running.sample()
        await mine.look_once()
        assert await position(rig) == begun
        await rig.subscribe("message.queued")
        await mine.look_once()
        assert not await rig.deliveries(), "what was before the subscription is not told"
        rig.universe.advance(6)
        await mine.look_once()
        assert await position(rig) > begun

    on_rig(sqlite_store, scene, start=False)
