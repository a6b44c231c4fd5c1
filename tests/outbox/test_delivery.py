"""A lane for every connection: opened, found later, woken, and closed in good order."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

import trunkline.outbox.delivery as module
import trunkline.outbox.lane as lane_module
from tests.kits.running_app import LINE, QUICK, RunningApp, connection, play, until
from tests.kits.small_world import MAIN, SECOND
from tests.kits.store_kit import Store
from trunkline.domain.facts import ConnectionChanged, ConnectionDisabled
from trunkline.domain.message import UnconfirmedPolicy
from trunkline.outbox.delivery import Deliveries
from trunkline.store.connections import enabled_connections
from trunkline.store.engine import Engine, StoreUnavailable

NEW, BAD, STRANGE = "2" * 24, "3" * 24, "4" * 24


async def has_lane(deliveries: Deliveries, connection_id: str) -> None:
    async def there() -> bool:
        return connection_id in deliveries.lanes

    await until(there)


def test_a_message_goes_all_the_way(either_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        sent = await app.sent("Good morning")
        await app.becomes(sent["id"], "delivered")

        async def has_all() -> bool:
            return {"MessageSent", "DeliveryReported"} <= set(await app.kinds(sent["id"]))

        # PostgreSQL takes several groups at once, and the receipt's may be the first.
        await until(has_all)
        created, *others = await app.kinds(sent["id"])
        first = ["SendingProven"] if others[-1] == "MessageSent" else []
        assert created == "MessageCreated" and sorted(others) == ["DeliveryReported", "MessageSent", *first]

    play(either_store, scene, deliver=True)


def test_what_is_sent_is_on_its_way_at_once(sqlite_store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lane_module, "POLL_SECONDS", 60.0)

    async def scene(app: RunningApp) -> None:
        await asyncio.sleep(0.05)  # the lane has nothing to do and sleeps
        sent = await app.sent()
        await app.becomes(sent["id"], "delivered")

    play(sqlite_store, scene, deliver=True)


def test_a_message_of_a_connection_does_not_wake_the_others(sqlite_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        await app.record(connection(NEW, app.universe.now_iso(), QUICK))
        await has_lane(app.app.deliveries, NEW)
        woken: list[str] = []
        for id_, lane in app.app.deliveries.lanes.items():
            lane.wake = lambda id_=id_: woken.append(id_)  # type: ignore[method-assign, misc]
        await app.sent()
        session = app.opened("+15550009999", SECOND)
        incoming = app.created(session, incoming=True)
        await app.record(session, incoming)
        assert woken == [LINE]

    play(sqlite_store, scene, deliver=True)


def test_a_new_connection_is_opened_at_once(sqlite_store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "LOOK_SECONDS", 60.0)

    async def scene(app: RunningApp) -> None:
        await app.record(connection(NEW, app.universe.now_iso(), QUICK, policy="resend"))
        await has_lane(app.app.deliveries, NEW)
        assert app.app.deliveries.lanes[NEW].delivery.policy is UnconfirmedPolicy.RESEND

    play(sqlite_store, scene, deliver=True)


def test_one_that_somebody_else_made_is_found(sqlite_store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "LOOK_SECONDS", 0.02)

    async def scene(app: RunningApp) -> None:
        app.app.committer._listeners.clear()  # as if another process had committed it
        await app.record(connection(NEW, app.universe.now_iso(), QUICK))
        await has_lane(app.app.deliveries, NEW)

    play(sqlite_store, scene, deliver=True)


def changed(id_: str, date: str, settings: str = '{"latency_ms":0}', rate: int | None = 7) -> ConnectionChanged:
    return ConnectionChanged(
        account_id="",
        date=date,
        id=id_,
        name="line",
        settings=settings,
        rate_per_second=rate,
        unconfirmed_policy="ask",
    )


@pytest.mark.parametrize("elsewhere", [False, True])
def test_a_changed_connection_is_opened_anew(
    sqlite_store: Store, monkeypatch: pytest.MonkeyPatch, elsewhere: bool
) -> None:
    monkeypatch.setattr(module, "LOOK_SECONDS", 0.02 if elsewhere else 60.0)

    async def scene(app: RunningApp) -> None:
        if elsewhere:  # as if another process had committed it
            app.app.committer._listeners.clear()
        lanes = app.app.deliveries.lanes
        old = lanes[LINE]
        sent = await app.sent("before")
        await app.record(changed(LINE, app.universe.now_iso()))

        async def anew() -> bool:
            return LINE in lanes and lanes[LINE] is not old

        await until(anew)
        assert not old.link.up
        assert lanes[LINE].delivery.policy is UnconfirmedPolicy.ASK
        assert lanes[LINE]._bucket.rate_per_second == 7
        late = await app.sent("after")
        for one in (sent, late):
            await app.becomes(one["id"], "delivered")

    play(sqlite_store, scene, deliver=True)


def test_a_connection_is_switched_off_and_on(either_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        lanes, date = app.app.deliveries.lanes, app.universe.now_iso()
        await app.record(ConnectionDisabled(account_id="", date=date, id=LINE, disabled=True))

        async def none() -> bool:
            return not lanes

        await until(none)
        waits = await app.sent("It waits")
        assert "switched off" in (await app.ask("GET", f"/messages/{waits['id']}")).json["delayReason"]
        await app.record(ConnectionDisabled(account_id="", date=date, id=LINE, disabled=False))
        await app.becomes(waits["id"], "delivered")

    play(either_store, scene, deliver=True)


def test_settings_that_could_not_be_used_are_tried_when_they_change(sqlite_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        await app.record(changed(LINE, app.universe.now_iso(), '{"latency":3}'))

        async def refused() -> bool:
            return LINE in app.app.deliveries._refused and not app.app.deliveries.lanes

        await until(refused)
        await app.record(changed(LINE, app.universe.now_iso()))
        await has_lane(app.app.deliveries, LINE)

    play(sqlite_store, scene, deliver=True)


def test_a_store_that_fails_while_looking_is_asked_again(sqlite_store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "LOOK_SECONDS", 0.02)
    failures: list[StoreUnavailable] = []

    async def failing(engine: Engine) -> list[dict[str, Any]]:
        if failures:
            raise failures.pop()
        return await enabled_connections(engine)

    monkeypatch.setattr(module, "enabled_connections", failing)

    async def scene(app: RunningApp) -> None:
        failures.extend([StoreUnavailable("gone")] * 2)
        await app.record(connection(NEW, app.universe.now_iso(), QUICK))
        await has_lane(app.app.deliveries, NEW)
        assert failures == []

    play(sqlite_store, scene, deliver=True)


def test_settings_that_cannot_be_used_stop_nobody_else(sqlite_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        date = app.universe.now_iso()
        strange = connection(STRANGE, date, {})
        await app.record(
            connection(BAD, date, {"latency": 3}),
            type(strange)(
                **{name: getattr(strange, name) for name in strange.__struct_fields__} | {"carrier": "pigeon"}
            ),
            connection(NEW, date, QUICK),
        )
        await has_lane(app.app.deliveries, NEW)
        assert set(app.app.deliveries.lanes) == {LINE, NEW}
        assert set(app.app.deliveries._refused) == {BAD, STRANGE}
        sent = await app.sent()
        await app.becomes(sent["id"], "delivered")

    play(sqlite_store, scene, deliver=True)


def test_the_settings_of_the_server_are_those_of_its_lanes(sqlite_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        delivery = app.app.deliveries.lanes[LINE].delivery
        assert delivery.has_receipts and delivery.policy is UnconfirmedPolicy.WAIT
        assert (delivery.receipt_deadline, delivery.unconfirmed_deadline) == (7_200_000, 3_600_000)
        assert delivery.retry_first.total_seconds() == 7

    play(
        sqlite_store,
        scene,
        deliver=True,
        receipt_deadline_hours=2.0,
        unconfirmed_deadline_hours=1.0,
        retry_first_seconds=7.0,
    )


def test_stop_ends_lanes_and_links(sqlite_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        lane = app.app.deliveries.lanes[LINE]
        await app.sent(endpoint=MAIN)
        await app.app.deliveries.stop()
        assert not lane.link.up
        late = await app.sent("too late")
        await asyncio.sleep(0.05)
        assert (await app.message(late["id"]))["status"] == "queued"
        await app.app.deliveries.stop()

    play(sqlite_store, scene, deliver=True)


def test_a_carrier_that_is_down_delays_and_loses_none(sqlite_store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lane_module, "DOWN_SECONDS", 0.01)

    async def scene(app: RunningApp) -> None:
        app.app.network.set_down()
        sent = [await app.sent(f"{number}", f"+1555600{number:04}") for number in range(5)]
        await asyncio.sleep(0.1)
        assert [(await app.message(one["id"]))["status"] for one in sent] == ["queued"] * 5
        app.app.network.set_up()
        for one in sent:
            await app.becomes(one["id"], "delivered")

    play(sqlite_store, scene, deliver=True)
