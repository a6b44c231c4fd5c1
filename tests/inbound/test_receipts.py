"""Receipts: by our id or by the carrier's, early, late, twice, and for nothing of ours."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from tests.inbound.post import receipt
from tests.kits.running_app import LINE, RunningApp, play, until
from tests.kits.small_world import ACME, THEM
from tests.kits.store_kit import Store
from trunkline.base.faults import NotFound
from trunkline.base.tasks import spawn
from trunkline.carriers.base import Failure
from trunkline.domain.facts import MessageDeferred, MessageFailed, MessageRerouted, MessageSent
from trunkline.domain.pace import fair_shares
from trunkline.inbound.receipts import Receipts, part_reason
from trunkline.outbox.overdue import milliseconds
from trunkline.store import tables
from trunkline.store.outbox import Claims


def with_receipts(store: Store, scene: Callable[[RunningApp, Receipts], Awaitable[None]]) -> None:
    async def whole(app: RunningApp) -> None:
        await scene(app, Receipts(app.app.directory, app.app.committer, app.universe, app.app.recent))

    play(store, whole)


async def sent(app: RunningApp, carrier_id: str = "x1") -> str:
    """A message that the carrier has accepted."""
    sample = await app.sample()
    await accepted(app, sample.message.id, carrier_id)
    return sample.message.id


async def accepted(app: RunningApp, message_id: str, carrier_id: str = "x1") -> None:
    date, due = app.universe.now_iso(), int(app.universe.now().timestamp() * 1000) + 60_000
    fact = MessageSent(account_id=ACME, date=date, id=message_id, attempt=1, carrier_id=carrier_id, due=due)
    await app.record(fact)


async def leased(app: RunningApp) -> None:
    """Everything that is due is being handed over."""
    now = milliseconds(app.universe.now())
    assert await Claims(app.app.engine, LINE, "w", fair_shares).take(now, now + 60_000, 10)


@pytest.mark.parametrize("named", ["our id", "the carrier's id", "both"])
def test_a_receipt_settles_its_message(either_store: Store, named: str) -> None:
    async def scene(app: RunningApp, receipts: Receipts) -> None:
        message_id = await sent(app)
        told = {
            "our id": receipt(message_id=message_id),
            "the carrier's id": receipt(carrier_id="x1", account_id=""),
            "both": receipt(message_id=message_id, carrier_id="x1"),
        }
        await receipts.take(told[named])
        row = await app.message(message_id)
        assert (row["status"], row["error"]) == ("delivered", None)
        assert await app.rows(tables.OUTBOX) == []

    with_receipts(either_store, scene)


def test_a_receipt_that_says_no(sqlite_store: Store) -> None:
    async def scene(app: RunningApp, receipts: Receipts) -> None:
        message_id = await sent(app)
        await receipts.take(receipt(False, carrier_id="x1"))
        row = await app.message(message_id)
        assert (row["status"], row["error"]) == ("undelivered", "expired: too late")

    with_receipts(sqlite_store, scene)


def test_before_the_answer_by_our_id(sqlite_store: Store) -> None:
    """The carrier's id is learnt afterwards, and a second receipt by it finds the message."""

    async def scene(app: RunningApp, receipts: Receipts) -> None:
        sample = await app.sample()
        await leased(app)
        await receipts.take(receipt(message_id=sample.message.id, carrier_id="x1"))
        await accepted(app, sample.message.id)
        row = await app.message(sample.message.id)
        assert (row["status"], row["carrier_id"]) == ("delivered", "x1")
        await receipts.take(receipt(carrier_id="x1"))
        assert await app.rows(tables.OUTBOX) == []

    with_receipts(sqlite_store, scene)


def test_before_the_answer_by_the_carriers_id_it_is_held_until_then(either_store: Store) -> None:
    async def scene(app: RunningApp, receipts: Receipts) -> None:
        sample = await app.sample()
        for _ in range(2):
            await receipts.take(receipt(False, carrier_id="x1"))
        await receipts.take(receipt(carrier_id="x1"))
        await receipts.take(receipt(False, carrier_id="x1"))
        assert await receipts.settle_some() == 0 and len(await app.rows(tables.HELD_RECEIPT)) == 1
        await accepted(app, sample.message.id)
        assert await receipts.settle_some() == 1
        assert (await app.message(sample.message.id))["status"] == "delivered"
        assert await app.rows(tables.HELD_RECEIPT) == [] and await receipts.settle_some() == 0

    with_receipts(either_store, scene)


def test_a_held_receipt_is_settled_by_itself(sqlite_store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("trunkline.inbound.receipts.LOOK_SECONDS", 0.01)

    async def scene(app: RunningApp, receipts: Receipts) -> None:
        sample = await app.sample()
        running = spawn(receipts.run(), "held receipts")
        await receipts.take(receipt(carrier_id="x1"))
        await accepted(app, sample.message.id)
        await receipts.take(receipt(carrier_id="of nobody"))  # wakes it again

        async def delivered() -> bool:
            return bool((await app.message(sample.message.id))["status"] == "delivered")

        await until(delivered)
        running.cancel()
        assert [row["carrier_id"] for row in await app.rows(tables.HELD_RECEIPT)] == ["of nobody"]

    with_receipts(sqlite_store, scene)


def test_what_was_just_handed_over_is_known_before_it_is_on_disk(sqlite_store: Store) -> None:
    async def scene(app: RunningApp, receipts: Receipts) -> None:
        sample = await app.sample()
        app.app.recent.note(LINE, "x1", ACME, sample.message.id)
        await receipts.take(receipt(carrier_id="x1", account_id=""))
        assert (await app.message(sample.message.id))["status"] == "delivered"
        await accepted(app, sample.message.id)
        row = await app.message(sample.message.id)
        assert (row["status"], row["carrier_id"]) == ("delivered", "x1") and await app.rows(tables.OUTBOX) == []

    with_receipts(sqlite_store, scene)


def test_our_id_is_enough_for_a_connection_of_several_accounts(either_store: Store) -> None:
    async def scene(app: RunningApp, receipts: Receipts) -> None:
        message_id = await sent(app)
        await receipts.take(receipt(message_id=message_id, account_id="", carrier_id="never told"))
        assert (await app.message(message_id))["status"] == "delivered"

    with_receipts(either_store, scene)


def test_without_any_id_it_is_for_nothing_of_ours(sqlite_store: Store) -> None:
    async def scene(app: RunningApp, receipts: Receipts) -> None:
        await app.sample()
        with pytest.raises(NotFound):
            await receipts.take(receipt())

    with_receipts(sqlite_store, scene)


def test_too_late_it_still_corrects_what_we_had_given_up(sqlite_store: Store) -> None:
    async def scene(app: RunningApp, receipts: Receipts) -> None:
        message_id = await sent(app)
        overdue = MessageFailed(
            account_id=ACME,
            date=app.universe.now_iso(),
            id=message_id,
            attempt=1,
            failure="unexplained",
            reason="none came",
            happening="receipt_overdue",
        )
        await app.record(overdue)
        assert (await app.message(message_id))["status"] == "undelivered"
        await receipts.take(receipt(carrier_id="x1"))
        row = await app.message(message_id)
        assert (row["status"], row["error"]) == ("delivered", None)

    with_receipts(sqlite_store, scene)


def test_twice_and_at_once(either_store: Store) -> None:
    async def scene(app: RunningApp, receipts: Receipts) -> None:
        message_id = await sent(app)
        told = [receipt(carrier_id="x1"), receipt(message_id=message_id)] * 8
        await asyncio.gather(*map(receipts.take, told))
        await receipts.take(receipt(False, carrier_id="x1"))
        row = await app.message(message_id)
        assert row["status"] == "delivered" and row["error"] is None
        events = [event["body"] for event in await app.rows(tables.EVENT) if event["kind"] == "DeliveryReported"]
        assert len(events) == 17 and sum('"status":"delivered"' in body for body in events) == 1

    with_receipts(either_store, scene)


def test_of_another_connection_it_is_another_message(sqlite_store: Store) -> None:
    async def scene(app: RunningApp, receipts: Receipts) -> None:
        message_id = await sent(app)
        await receipts.take(receipt(carrier_id="x1", connection_id="9" * 24))
        assert (await app.message(message_id))["status"] == "sent"
        await receipts.take(receipt(message_id=message_id, account_id="b" * 24))
        assert (await app.message(message_id))["status"] == "sent", "the id of a message of another account"

    with_receipts(sqlite_store, scene)


@pytest.mark.parametrize("account", [ACME, ""])
@pytest.mark.parametrize("delivered", [True, False])
def test_our_id_from_a_connection_that_never_had_the_message_is_not_believed(
    either_store: Store, account: str, delivered: bool
) -> None:
    """Whoever has seen a message's id could else settle it, over any connection of any account."""

    async def scene(app: RunningApp, receipts: Receipts) -> None:
        waits, taken = (await app.sample("+15556667701")).message.id, await sent(app)
        for message_id in (waits, taken):
            told = receipt(delivered, message_id=message_id, account_id=account, connection_id="9" * 24)
            with pytest.raises(NotFound, match="was given"):
                await receipts.take(told)
        with pytest.raises(NotFound, match="was given"):  # its own, but it waits there still
            await receipts.take(receipt(delivered, message_id=waits, account_id=account))
        assert [(await app.message(each))["status"] for each in (waits, taken)] == ["queued", "sent"]
        assert len(await app.rows(tables.OUTBOX)) == 2
        assert all(event["kind"] != "DeliveryReported" for event in await app.rows(tables.EVENT))

    with_receipts(either_store, scene)


def test_a_connection_that_refused_a_message_may_still_tell_of_it(sqlite_store: Store) -> None:
    """It was given the message before another one was."""

    async def scene(app: RunningApp, receipts: Receipts) -> None:
        message_id = (await app.sample()).message.id
        other, date = "9" * 24, app.universe.now_iso()
        moved: dict[str, Any] = {
            "before": LINE,
            "connection_id": other,
            "reason": "it refused",
            "due": 0,
            "seen": None,
            "tried": LINE,
        }
        refused: dict[str, Any] = {
            "attempt": 1,
            "failure": "throttled",
            "reason": "busy",
            "due": 0,
            "connection_id": LINE,
        }
        await app.record(
            MessageDeferred(account_id=ACME, date=date, id=message_id, **refused),
            MessageRerouted(account_id=ACME, date=date, id=message_id, **moved),
        )
        await receipts.take(receipt(message_id=message_id))
        assert (await app.message(message_id))["status"] == "delivered"

    with_receipts(sqlite_store, scene)


def test_one_held_receipt_that_breaks_leaves_the_others(sqlite_store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    async def scene(app: RunningApp, receipts: Receipts) -> None:
        ids = [(await app.sample(f"+1555666770{number}")).message.id for number in range(2)]
        for number in range(2):
            await receipts.take(receipt(carrier_id=f"x{number}"))
        for number, message_id in enumerate(ids):
            await accepted(app, message_id, f"x{number}")
        settle = receipts._settle

        async def broken(row: Any) -> None:
            if row["carrier_id"] == "x0":
                raise RuntimeError("broken")
            await settle(row)

        monkeypatch.setattr(receipts, "_settle", broken)
        assert await receipts.settle_some() == 1
        assert [(await app.message(each))["status"] for each in ids] == ["sent", "delivered"]

    with_receipts(sqlite_store, scene)


def test_a_message_in_parts_is_delivered_when_all_are(either_store: Store) -> None:
    """One receipt comes before the answer to the sending, and is held until then."""

    async def scene(app: RunningApp, receipts: Receipts) -> None:
        sample = await app.sample()
        await receipts.take(receipt(carrier_id="b"))
        date, due = app.universe.now_iso(), int(app.universe.now().timestamp() * 1000) + 60_000
        fact = MessageSent(
            account_id=ACME,
            date=date,
            id=sample.message.id,
            attempt=1,
            carrier_id="a,b,c",
            due=due,
            connection_id=LINE,
            parts=("a", "b", "c"),
        )
        await app.record(fact)
        assert await receipts.settle_some() == 1 and await receipts.settle_some() == 0
        await receipts.take(receipt(carrier_id="c"))
        assert (await app.message(sample.message.id))["status"] == "sent"
        await receipts.take(receipt(carrier_id="a"))
        assert (await app.message(sample.message.id))["status"] == "delivered"
        assert await app.rows(tables.OUTBOX) == [] and await app.rows(tables.HELD_RECEIPT) == []

    with_receipts(either_store, scene)


def test_a_reason_names_the_part() -> None:
    assert part_reason("EXPIRED", 2, 3) == "part 2 of 3: EXPIRED"
    assert part_reason("", 2, 3) == "part 2 of 3" and part_reason("EXPIRED", 0, 0) == "EXPIRED"


@pytest.mark.parametrize("early", [False, True])
def test_a_receipt_that_tells_of_an_opt_out(either_store: Store, early: bool) -> None:
    async def scene(app: RunningApp, receipts: Receipts) -> None:
        sample = await app.sample()
        if not early:
            await accepted(app, sample.message.id)
        told = receipt(carrier_id="x1", account_id="", delivered=False, failure=Failure.OPTED_OUT)
        await receipts.take(told)
        if early:
            assert await app.rows(tables.OPT_OUT) == []
            await accepted(app, sample.message.id)
            assert await receipts.settle_some() == 1
        await receipts.take(told)
        (row,) = await app.rows(tables.OPT_OUT)
        assert (row["address"], row["how"], row["message_id"]) == (THEM, "carrier", sample.message.id)
        assert (await app.send()).refusal[1] == "OptedOut"

    with_receipts(either_store, scene)
