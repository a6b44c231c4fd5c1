"""A number that leaves a pool is noted once, with the last time that it left."""

from __future__ import annotations

from typing import Any

from tests.kits.running_app import RunningApp, play
from tests.kits.small_world import ACME, MAIN, SECOND
from tests.kits.store_kit import Store
from trunkline.domain.facts import EndpointCreated, PoolMemberAdded, PoolMemberRemoved, PoolRemoved
from trunkline.domain.pool import POOL
from trunkline.store import tables

CROWD = "5" * 24


def test_who_leaves_and_comes_again(either_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        def about() -> dict[str, Any]:
            app.universe.advance(60)
            return {"account_id": ACME, "date": app.universe.now_iso(), "id": CROWD}

        async def former() -> list[tuple[str, str]]:
            return [(row["endpoint_id"], row["date"]) for row in await app.rows(tables.FORMER_MEMBER)]

        bare: dict[str, Any] = {"customer_id": None, "display_name": "Crowd", "address": None, "connection_id": None}
        await app.record(EndpointCreated(**about(), type=POOL, **bare))
        await app.record(PoolMemberRemoved(**about(), endpoint_id=MAIN))
        assert await former() == [], "who was no member has left nothing"
        await app.record(PoolMemberAdded(**about(), endpoint_id=MAIN), PoolMemberAdded(**about(), endpoint_id=SECOND))
        await app.record(PoolMemberRemoved(**(first := about()), endpoint_id=MAIN))
        assert await former() == [(MAIN, first["date"])]
        await app.record(PoolMemberAdded(**about(), endpoint_id=MAIN))
        plan = await app.app.directory.plan()
        assert plan.heeds == {MAIN: {CROWD}, SECOND: {CROWD}} and plan.members == {CROWD: (MAIN, SECOND)}
        await app.record(PoolRemoved(**(last := about()), members=(MAIN, SECOND)))
        assert await former() == [(MAIN, last["date"]), (SECOND, last["date"])]
        plan = await app.app.directory.plan()
        assert plan.heeds == {MAIN: {CROWD}, SECOND: {CROWD}} and plan.members == {}

    play(either_store, scene)
