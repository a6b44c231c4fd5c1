"""Webhooks from end to end: told in order, told again, disabled, replayed, and nobody waits for another."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from aiohttp import web

import trunkline.outbox.webhooks.planner as planner_module
from tests.kits.running_app import RunningApp, play, until
from tests.kits.small_world import ACME, HOLDING, MAIN
from tests.kits.store_kit import Store
from tests.outbox.webhooks.rig import Heard, Receiver, Rig, believed, on_rig
from trunkline.domain.facts import (
    DeliveryReported,
    MessageSent,
    SessionEnded,
    SigningKeyCreated,
    WebhookDeleted,
    WebhookDeliveryRepeated,
    WebhookEnabled,
    WebhookReplayed,
    WebhookTested,
)
from trunkline.domain.webhook import BLOCKED


def sent(app: RunningApp, message_id: str, attempt: int = 1) -> MessageSent:
    return MessageSent(
        account_id=ACME,
        date=app.universe.now_iso(),
        id=message_id,
        attempt=attempt,
        carrier_id=f"c-{message_id}",
        due=app.universe.milliseconds() + 10**9,
    )


def delivered(app: RunningApp, message_id: str) -> DeliveryReported:
    date = app.universe.now_iso()
    return DeliveryReported(account_id=ACME, date=date, id=message_id, delivered=True, failure=None, reason="")


async def story(rig: Rig, number: int = 0) -> str:
    """A message in a conversation of its own that was sent and delivered: three events, beside the session's."""
    sample = await rig.running.sample(f"+1555601{number:04}")
    await rig.record(sent(rig.running, sample.message.id))
    await rig.record(delivered(rig.running, sample.message.id))
    return sample.message.id


def in_order(heard: list[Heard]) -> bool:
    """Whether within each conversation what was taken came in the order of the log, each event once."""
    by: dict[str | None, list[int]] = {}
    for one in heard:
        by.setdefault(one.conversation, []).append(one.number)
    return all(numbers == sorted(set(numbers)) for numbers in by.values())


def test_what_happens_to_a_message_is_told_in_order_and_signed(either_store: Store) -> None:
    async def scene(rig: Rig) -> None:
        await rig.subscribe()
        message = await story(rig)
        told = [believed(one) for one in await rig.receiver.takes(4)]
        kinds = ["session.opened", "message.queued", "message.sent", "message.delivered"]
        assert [one["type"] for one in told] == kinds
        assert {one["data"].get("messageId") for one in told[1:]} == {message}
        await rig.settled(4)
        rows = (await rig.deliveries()).values()
        assert {(row["state"], row["status"], row["attempts"]) for row in rows} == {("delivered", 200, 1)}
        released = await rig.released()
        assert (released["due"], released["failing_since"]) == (BLOCKED, None)

    on_rig(either_store, scene)


def test_only_the_kinds_that_were_asked_for_and_only_what_comes_after(sqlite_store: Store) -> None:
    async def scene(rig: Rig) -> None:
        await story(rig, 1)
        await rig.subscribe("message.delivered")
        message = await story(rig, 2)
        (heard,) = await rig.receiver.takes(1)
        assert (heard.kind, heard.json["data"]["messageId"]) == ("message.delivered", message)
        await asyncio.sleep(0.1)
        assert len(rig.receiver.heard) == 1

    on_rig(sqlite_store, scene)


def test_another_account_is_told_nothing(sqlite_store: Store) -> None:
    async def scene(rig: Rig) -> None:
        await rig.subscribe(account=HOLDING, path="/foreign", id_="foreign")
        await rig.subscribe("message.queued")
        await story(rig)
        await rig.receiver.takes(1)
        await asyncio.sleep(0.1)
        assert {one.path for one in rig.receiver.heard} == {"/hook"}

    on_rig(sqlite_store, scene)


def test_a_refused_delivery_holds_back_its_conversation_and_no_other(either_store: Store) -> None:
    async def scene(rig: Rig) -> None:
        await rig.subscribe("message.*")
        poison = await rig.running.sample("+15556010001")
        rig.receiver.say = lambda one: 500 if one.json["data"]["messageId"] == poison.message.id else 200
        await rig.record(sent(rig.running, poison.message.id))
        for number in range(2, 12):
            await story(rig, number)
        taken = await rig.receiver.takes(30)
        assert in_order(taken) and len(taken) == 30
        await asyncio.sleep(0.05)
        refused = [one for one in rig.receiver.heard if one not in taken]
        assert [one.kind for one in refused] == ["message.queued"]  # what comes after it waits
        row = (await rig.deliveries())[refused[0].id]
        assert (row["state"], row["status"], row["error"]) == ("owed", 500, "it answered 500: words")
        rig.receiver.say = lambda one: 200
        rig.universe.advance(20)
        await rig.receiver.takes(32)
        assert in_order(rig.receiver.taken)
        assert [one.kind for one in rig.receiver.taken[30:]] == ["message.queued", "message.sent"]
        assert rig.receiver.taken[30].id == refused[0].id

    on_rig(either_store, scene)


def test_the_pauses_grow_and_the_end_is_remembered(sqlite_store: Store) -> None:
    async def scene(rig: Rig) -> None:
        await rig.subscribe("message.queued")
        rig.receiver.say = lambda one: 503
        await rig.running.sample()
        id_ = (await rig.receiver.hears(1))[0].id
        due = []
        for attempt in range(1, 6):
            row = await rig.tried(id_, attempt)
            due.append(row["due"] - rig.universe.milliseconds())
            rig.universe.advance(due[-1] / 1000 + 1)
        assert due == sorted(due) and due[0] >= 2500 and due[-1] > 100_000
        rig.universe.advance(3600)
        await rig.tried(id_, 6)
        row = (await rig.deliveries())[id_]
        assert row["first_attempt"] == rig.universe.milliseconds() - sum(int(one) + 1000 for one in due) - 3_600_000
        rig.universe.advance(2 * 3600)
        await rig.tried(id_, 7)
        await rig.settled(1)
        assert (await rig.deliveries())[id_]["state"] == "failed"

    on_rig(sqlite_store, scene, webhooks_give_up_after_hours=2.0, webhooks_disable_after_hours=1000.0)


def test_one_that_fails_for_too_long_is_disabled_and_told_all_of_it_when_enabled(either_store: Store) -> None:
    async def scene(rig: Rig) -> None:
        await rig.subscribe("message.*")
        await rig.subscribe("webhook.disabled", id_="watch", path="/watch")
        rig.receiver.say = lambda one: 200 if one.path == "/watch" else 500
        message = await story(rig)
        id_ = (await rig.receiver.hears(1))[0].id
        await rig.tried(id_, 1)
        rig.universe.advance(3 * 3600)

        async def disabled() -> bool:
            return bool((await rig.webhook())["disabled"])

        await until(disabled)
        assert (
            "for too long without one success; the last time: it answered 500"
            in (await rig.webhook())["disabled_reason"]
        )
        (notice,) = await rig.receiver.takes(1)
        assert (notice.path, notice.kind, notice.json["data"]["id"]) == ("/watch", "webhook.disabled", "w")
        assert (await rig.released())["due"] == BLOCKED
        calls = len(rig.receiver.heard)
        await story(rig, 2)  # nobody is called for this, and it is not forgotten
        rig.universe.advance(3600)
        await asyncio.sleep(0.2)
        assert len(rig.receiver.heard) == calls
        rig.receiver.say = lambda one: 200
        await rig.record(WebhookEnabled(account_id=ACME, date=rig.universe.now_iso(), id="w"))
        taken = [one for one in await rig.receiver.takes(7) if one.path == "/hook"]
        assert in_order(taken) and [one.kind for one in taken].count("message.delivered") == 2
        assert taken[0].json["data"]["messageId"] == message
        assert (await rig.webhook())["behind"] is None

    on_rig(either_store, scene, webhooks_disable_after_hours=2.0)


def test_410_disables_at_once(sqlite_store: Store) -> None:
    async def scene(rig: Rig) -> None:
        await rig.subscribe("message.queued")
        rig.receiver.say = lambda one: 410
        await rig.running.sample()

        async def disabled() -> bool:
            return bool((await rig.webhook())["disabled"])

        await until(disabled)
        assert "410 Gone" in (await rig.webhook())["disabled_reason"]
        assert [row["state"] for row in (await rig.deliveries()).values()] == ["owed"]

    on_rig(sqlite_store, scene)


def test_one_that_asks_for_peace_gets_it(sqlite_store: Store) -> None:
    async def scene(rig: Rig) -> None:
        await rig.subscribe("message.queued")
        rig.receiver.say = lambda one: web.Response(status=429, headers={"Retry-After": "120"})
        await rig.running.sample("+15556010001")
        await rig.receiver.hears(1)
        released = await rig.released()
        assert released["paused_until"] == rig.universe.milliseconds() + 120_000
        await rig.running.sample("+15556010002")  # another conversation waits as well
        rig.receiver.say = lambda one: 200
        rig.universe.advance(100)
        await asyncio.sleep(0.1)
        assert len(rig.receiver.heard) == 1
        rig.universe.advance(30)
        await rig.receiver.takes(2)

    on_rig(sqlite_store, scene)


def test_one_that_is_down_is_asked_with_one_delivery_and_gets_all_when_it_is_back(either_store: Store) -> None:
    async def scene(rig: Rig) -> None:
        await rig.subscribe("message.queued")
        rig.receiver.say = lambda one: 500
        for number in range(12):
            await rig.running.sample(f"+1555601{number:04}")
        await rig.receiver.hears(5)
        released = await rig.released()
        assert released["failures"] >= 5 and released["paused_until"] > rig.universe.milliseconds()
        calls = len(rig.receiver.heard)
        for _ in range(3):
            rig.universe.advance(301)
            calls += 1
            await rig.receiver.hears(calls)
            await rig.released()
            assert len(rig.receiver.heard) == calls
        rig.receiver.say = lambda one: 200
        rig.universe.advance(301)
        await rig.receiver.takes(12)
        assert len({one.id for one in rig.receiver.taken}) == 12
        await rig.settled(12)
        assert (await rig.receivers())["w"]["failures"] == 0

    on_rig(either_store, scene, webhooks_at_once=1)


def test_a_slow_receiver_delays_nobody_else(sqlite_store: Store) -> None:
    async def scene(rig: Rig) -> None:
        async with Receiver().open() as other:
            slow, rig.receiver = rig.receiver, other
            slow.gate.clear()
            await rig.subscribe("message.queued", id_="quick")
            rig.receiver = slow
            await rig.subscribe("message.queued", id_="slow")
            for number in range(40):
                await rig.running.sample(f"+1555601{number:04}")
            await other.takes(40)
            assert slow.most_at_once <= 4 and not slow.taken
            slow.gate.set()
            await slow.takes(40)

    on_rig(sqlite_store, scene, webhooks_at_once=4)


def test_a_private_address_is_not_called(sqlite_store: Store) -> None:
    async def scene(rig: Rig) -> None:
        await rig.subscribe("message.queued")
        await rig.running.sample()

        async def tried() -> bool:
            return any(row["attempts"] for row in (await rig.deliveries()).values())

        await until(tried)
        (row,) = (await rig.deliveries()).values()
        assert row["state"] == "owed" and "not public" in row["error"] and not rig.receiver.heard

    async def whole(running: RunningApp) -> None:
        async with Receiver().open() as receiver:
            running.app.webhooks.start()
            await scene(Rig(running, receiver))

    play(sqlite_store, whole)


def test_replay_test_and_repetition(either_store: Store) -> None:
    async def scene(rig: Rig) -> None:
        first = await story(rig, 1)
        await rig.subscribe("message.*")
        await story(rig, 2)
        taken = list(await rig.receiver.takes(3))
        await rig.settled(3)
        date = rig.universe.now_iso()
        await rig.record(WebhookDeliveryRepeated(account_id=ACME, date=date, id=taken[0].id, due=0))
        await rig.receiver.takes(4)
        assert rig.receiver.taken[3].id == taken[0].id  # the same id: a receiver knows that it had it
        await rig.settled(3)
        await rig.record(WebhookReplayed(account_id=ACME, date=date, id="w", from_number=1))
        again = (await rig.receiver.takes(10))[4:]
        assert in_order(again) and {one.json["data"]["messageId"] for one in again} >= {first}
        assert {one.id for one in taken} < {one.id for one in again}
        await rig.record(WebhookTested(account_id=ACME, date=date, id="w", by="Ann"))
        assert (await rig.receiver.takes(11))[10].kind == "webhook.test"
        assert (await rig.webhook())["behind"] is None

    on_rig(either_store, scene)


def test_one_that_owes_much_falls_behind_and_catches_up(either_store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(planner_module, "OWED_MOST", 20)
    monkeypatch.setattr(planner_module, "LINES_AT_ONCE", 10)

    async def scene(rig: Rig) -> None:
        await rig.subscribe("message.*")
        rig.receiver.say = lambda one: 500
        for number in range(30):
            await story(rig, number)

        async def behind() -> bool:
            return (await rig.webhook())["behind"] is not None

        await until(behind)
        assert len(await rig.deliveries()) <= 40  # what it owes is bounded; the rest stays in the log
        rig.receiver.say = lambda one: 200
        rig.universe.advance(301)
        await rig.receiver.takes(90)
        assert in_order(rig.receiver.taken) and len({one.id for one in rig.receiver.taken}) == 90

        async def in_step() -> bool:
            return (await rig.webhook())["behind"] is None

        await until(in_step)

    on_rig(either_store, scene)


def test_a_deleted_webhook_is_not_called(sqlite_store: Store) -> None:
    async def scene(rig: Rig) -> None:
        await rig.subscribe("message.queued")
        rig.receiver.say = lambda one: 500
        await rig.running.sample()
        await rig.receiver.hears(1)
        await rig.released()
        await rig.record(WebhookDeleted(account_id=ACME, date=rig.universe.now_iso(), id="w"))
        rig.universe.advance(7200)
        await asyncio.sleep(0.2)
        assert len(rig.receiver.heard) == 1

    on_rig(sqlite_store, scene)


def test_what_is_about_a_session_is_told_too(sqlite_store: Store) -> None:
    async def scene(rig: Rig) -> None:
        await rig.subscribe("session.*")
        sample = await rig.running.sample()
        date = rig.universe.now_iso()
        await rig.record(SessionEnded(account_id=ACME, date=date, id=sample.session.id, outcome="Done"))
        opened, ended = await rig.receiver.takes(2)
        assert (opened.kind, ended.kind, ended.json["data"]["outcome"]) == ("session.opened", "session.ended", "Done")
        assert ended.json["data"]["sessionId"] == sample.session.id

    on_rig(sqlite_store, scene)


# --- Callbacks -------------------------------------------------------------------------------------------------------


def test_a_callback_about_one_message(either_store: Store) -> None:
    async def scene(rig: Rig) -> None:
        key = SigningKeyCreated(account_id=ACME, date=rig.universe.now_iso(), id="sk", secret=SECRET_OF_CALLBACK)
        await rig.record(key)
        sample = await rig.running.sample()
        await rig.call_back(sample.message.id, "message.sent", "message.delivered", signing_key_id="sk")
        await story(rig, 5)  # of another message nobody asked
        await rig.record(sent(rig.running, sample.message.id))
        await rig.record(delivered(rig.running, sample.message.id))
        taken = await rig.receiver.takes(2)
        assert [one.kind for one in taken] == ["message.sent", "message.delivered"]
        assert {one.path for one in taken} == {"/callback"}
        assert all("webhook-signature" in one.headers for one in taken)
        await rig.settled(2)
        assert len(rig.receiver.heard) == 2

    on_rig(either_store, scene)


def test_a_callback_about_all_messages_of_an_endpoint(sqlite_store: Store) -> None:
    async def scene(rig: Rig) -> None:
        await rig.call_back(MAIN, "message.received", lasting=True)
        session = rig.running.opened()
        await rig.record(session, rig.running.created(session, incoming=True, connection_id=None))
        await rig.record(rig.running.created(session))
        (heard,) = await rig.receiver.takes(1)
        assert heard.kind == "message.received"

    on_rig(sqlite_store, scene)


def test_a_callback_that_says_gone_is_given_up_and_the_next_is_told(sqlite_store: Store) -> None:
    async def scene(rig: Rig) -> None:
        sample = await rig.running.sample()
        rig.receiver.say = lambda one: 410 if one.kind == "message.sent" else 200
        await rig.call_back(sample.message.id, "message.sent", "message.delivered")
        await rig.record(sent(rig.running, sample.message.id))
        await rig.record(delivered(rig.running, sample.message.id))
        await rig.receiver.hears(2)
        await rig.settled(2)
        states = sorted((row["kind"], row["state"]) for row in (await rig.deliveries()).values())
        assert states == [("message.delivered", "delivered"), ("message.sent", "failed")]

    on_rig(sqlite_store, scene)


def test_an_unknown_format_is_said_and_kept(sqlite_store: Store) -> None:
    async def scene(rig: Rig) -> None:
        sample = await rig.running.sample()
        await rig.call_back(sample.message.id, format="pigeon")
        await rig.record(sent(rig.running, sample.message.id))

        async def tried() -> bool:
            return any(row["error"] == "there is no format 'pigeon'" for row in (await rig.deliveries()).values())

        await until(tried)

    on_rig(sqlite_store, scene)


SECRET_OF_CALLBACK: Any = "whsec_" + "QUJD" * 12
