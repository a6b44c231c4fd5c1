"""A receiver's turn when its lease is lost, when the store fails, and when the server stops."""

from __future__ import annotations

import asyncio

import pytest

import trunkline.outbox.webhooks.turn as module
from tests.kits.running_app import RunningApp, play, until
from tests.kits.store_kit import Store, write
from tests.outbox.webhooks.rig import HOME, Receiver, Rig, on_rig
from trunkline.base.tasks import spawn
from trunkline.domain.webhook import BLOCKED
from trunkline.store import bulk, tables
from trunkline.store.deliveries import record
from trunkline.store.engine import StoreUnavailable


async def changed(rig: Rig, **values: object) -> None:
    """Somebody else changes the receiver's row."""
    row = (await rig.receivers())["w"] | values
    await write(rig.app.engine, bulk.update_rows(rig.app.engine.name, tables.RECEIVER, tuple(values), [row]))


def test_who_lost_the_lease_records_nothing(sqlite_store: Store) -> None:
    async def scene(rig: Rig) -> None:
        await rig.subscribe("message.queued")
        rig.receiver.gate.clear()
        await rig.running.sample()
        await rig.receiver.hears(1)
        await changed(rig, worker="somebody else")
        rig.receiver.gate.set()
        await rig.receiver.takes(1)
        await asyncio.sleep(0.2)
        assert [one["attempts"] for one in (await rig.deliveries()).values()] == [0]
        assert (await rig.receivers())["w"]["worker"] == "somebody else"
        rig.universe.advance(61)  # who took it over died, and it is told again by whoever comes next
        await rig.settled(1)
        assert rig.receiver.heard[0].id == rig.receiver.heard[1].id

    on_rig(sqlite_store, scene)


def test_a_lease_that_ran_out_under_a_turn_begins_no_second_one(sqlite_store: Store) -> None:
    async def scene(rig: Rig) -> None:
        await rig.subscribe("message.queued")
        rig.receiver.gate.clear()
        await rig.running.sample()
        await rig.receiver.hears(1)
        for _ in range(8):  # sometimes the turn is the first to notice, sometimes whoever looks for something due
            rig.universe.advance(61)
            await asyncio.sleep(0.15)
        rig.receiver.gate.set()
        await rig.settled(1)
        assert (await rig.released())["due"] == BLOCKED
        assert len(rig.receiver.heard) == 1

    on_rig(sqlite_store, scene)


def test_a_lease_that_was_lost_and_given_back_has_somebody_who_holds_it(
    sqlite_store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    lost = asyncio.Event()

    async def noticing(*given: object, **named: object) -> bool:
        ours = await record(*given, **named)  # type: ignore[arg-type]
        if not ours:
            lost.set()
        return ours

    async def scene(rig: Rig) -> None:
        monkeypatch.setattr(module, "record", noticing)

        await rig.subscribe("message.queued")
        rig.receiver.gate.clear()
        await rig.running.sample()
        await rig.receiver.hears(1)
        await changed(rig, worker="somebody else", lease_until=0, due=BLOCKED)
        rig.receiver.gate.set()
        await asyncio.wait_for(lost.wait(), 20)
        await changed(rig, worker=None, due=0)
        await rig.settled(1)
        assert len(rig.receiver.heard) == 2

    on_rig(sqlite_store, scene)


def test_an_outcome_that_cannot_be_recorded_is_recorded_later(
    sqlite_store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    recording, failures = record, [StoreUnavailable("gone"), StoreUnavailable("gone")]

    async def refusing(*given: object, **named: object) -> bool:
        if failures:
            raise failures.pop()
        return await recording(*given, **named)  # type: ignore[arg-type]

    async def scene(rig: Rig) -> None:
        monkeypatch.setattr(module, "record", refusing)
        await rig.subscribe("message.queued")
        await rig.running.sample()
        await rig.settled(1)
        assert len(rig.receiver.heard) == 1 and not failures

    on_rig(sqlite_store, scene)


def test_what_is_on_its_way_when_the_server_stops_is_recorded(sqlite_store: Store) -> None:
    async def whole(running: RunningApp) -> None:
        async with Receiver().open() as receiver:
            rig = Rig(running, receiver)
            running.app.webhooks.start()
            await rig.subscribe("message.queued")
            receiver.gate.clear()
            await running.sample()
            await receiver.hears(1)
            stopping = spawn(running.app.webhooks.stop(), "stop")
            await asyncio.sleep(0.05)
            receiver.gate.set()
            await stopping
            assert [one["state"] for one in (await rig.deliveries()).values()] == ["delivered"]
            assert (await rig.receivers())["w"]["worker"] is None

            async def no_turns() -> bool:
                return not running.app.webhooks._turns

            await until(no_turns)

    play(sqlite_store, whole, webhooks_allow_private=HOME)
