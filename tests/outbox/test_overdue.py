"""What waits too long moves on: receipts that do not come, outcomes that nobody knows."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest

import trunkline.outbox.lane as lane_module
import trunkline.outbox.overdue as module
from tests.kits.store_kit import Store
from tests.outbox.rig import DELIVERY, Rig, Stubborn, accepting, on_rig
from trunkline.base.tasks import spawn
from trunkline.carriers.base import Accepted, Failure, Outcome, Outgoing, Refused, Unknown
from trunkline.domain.message import UnconfirmedPolicy
from trunkline.domain.owed import Phase
from trunkline.outbox.lane import Lane
from trunkline.outbox.overdue import Overdue
from trunkline.store.engine import StoreUnavailable

GIVE_UP_AFTER = timedelta(hours=24)
RECEIPT_SECONDS = DELIVERY.receipt_deadline / 1000
UNCONFIRMED_SECONDS = DELIVERY.unconfirmed_deadline / 1000


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lane_module, "POLL_SECONDS", 0.01)
    monkeypatch.setattr(module, "LOOK_SECONDS", 0.01)


def silent(message: Outgoing) -> Outcome:
    return Unknown("silence")


def overdue(rig: Rig, *lanes: Lane, committer: object = None) -> Overdue:
    by_id = {lane.connection_id: lane for lane in lanes}
    return Overdue(
        rig.app.engine,
        committer or rig.app.committer,  # type: ignore[arg-type]
        rig.app.directory,
        rig.universe,
        by_id,
        GIVE_UP_AFTER,
        "look-out",
        rig.app.deliveries.traffic.router,
    )


async def unsure(rig: Rig, policy: UnconfirmedPolicy) -> tuple[str, Lane]:
    """A message whose outcome nobody knows, and its lane, which runs."""
    rig.link.say = silent
    lane = rig.running_lane(delivery=replace(DELIVERY, policy=policy))
    sample = await rig.sample()
    lane.wake()
    await rig.running.becomes(sample.message.id, "unconfirmed")
    return sample.message.id, lane


def test_a_receipt_that_does_not_come(either_store: Store) -> None:
    async def scene(rig: Rig) -> None:
        sample, delivered = await rig.sample(1), await rig.sample(2)
        lane = rig.running_lane()
        look_out = overdue(rig, lane)
        for one in (sample, delivered):
            await rig.running.becomes(one.message.id, "sent")
        rig.universe.advance(RECEIPT_SECONDS - 0.001)
        assert await look_out.look_once() == 0
        rig.universe.advance(0.001)
        assert await look_out.look_once() == 2
        row = await rig.running.message(sample.message.id)
        assert row["status"] == "undelivered" and "no receipt came" in row["error"]
        assert await rig.owed(sample.message.id) is None
        assert await look_out.look_once() == 0

    on_rig(either_store, scene)


def test_waiting_ends_at_its_deadline(sqlite_store: Store) -> None:
    async def scene(rig: Rig) -> None:
        message_id, lane = await unsure(rig, UnconfirmedPolicy.WAIT)
        look_out = overdue(rig, lane)
        rig.universe.advance(UNCONFIRMED_SECONDS - 0.001)
        assert await look_out.look_once() == 0
        rig.universe.advance(0.001)
        assert await look_out.look_once() == 1
        assert (await rig.running.message(message_id))["status"] == "failed"
        assert rig.link.asked == 0 and len(rig.link.seen) == 1

    on_rig(sqlite_store, scene)


def test_sending_again(sqlite_store: Store) -> None:
    async def scene(rig: Rig) -> None:
        message_id, lane = await unsure(rig, UnconfirmedPolicy.RESEND)
        rig.link.say = accepting
        rig.universe.advance(10)
        assert await overdue(rig, lane).look_once() == 1
        lane.wake()
        await rig.running.becomes(message_id, "sent")
        assert [given.attempt for given in rig.link.seen] == [1, 2]
        assert rig.link.asked == 0
        kinds = await rig.running.kinds(message_id)
        assert kinds == ["MessageCreated", "MessageUnconfirmed", "MessageRequeued", "MessageSent"]

    on_rig(sqlite_store, scene)


def test_a_message_sent_again_keeps_the_time_it_had(sqlite_store: Store) -> None:
    async def scene(rig: Rig) -> None:
        message_id, lane = await unsure(rig, UnconfirmedPolicy.RESEND)
        await lane.stop()
        rig.universe.advance(20)
        await overdue(rig, lane).look_once()
        owed, row = await rig.owed(message_id), await rig.running.message(message_id)
        assert owed is not None and row["status"] == "queued"
        start = rig.universe.now() - timedelta(seconds=20)
        assert owed["give_up"] == int((start + GIVE_UP_AFTER).timestamp() * 1000)

    on_rig(sqlite_store, scene)


def test_without_its_connection_it_waits_for_the_deadline(sqlite_store: Store) -> None:
    async def scene(rig: Rig) -> None:
        message_id, lane = await unsure(rig, UnconfirmedPolicy.ASK)
        await lane.stop()
        rig.universe.advance(10)
        look_out = overdue(rig)
        assert await look_out.look_once() == 1
        assert (await rig.running.message(message_id))["status"] == "unconfirmed"
        assert await look_out.look_once() == 0  # its lease brings it back
        rig.universe.advance(UNCONFIRMED_SECONDS)
        assert await look_out.look_once() == 1
        assert (await rig.running.message(message_id))["status"] == "failed"

    on_rig(sqlite_store, scene)


@pytest.mark.parametrize(
    ("answer", "status", "phase"),
    [
        (Accepted("found"), "sent", Phase.RECEIPT),
        (Refused(Failure.LOST, "never came"), "queued", Phase.SEND),
        (Refused(Failure.REJECTED, "no"), "failed", None),
        (None, "unconfirmed", Phase.UNCONFIRMED),
        (Unknown("still"), "unconfirmed", Phase.UNCONFIRMED),
        (RuntimeError("broken"), "unconfirmed", Phase.UNCONFIRMED),
    ],
    ids=["accepted", "lost", "refused", "cannot tell", "unknown", "breaks"],
)
def test_asking_the_carrier(
    sqlite_store: Store, answer: Outcome | Exception | None, status: str, phase: Phase | None
) -> None:
    async def scene(rig: Rig) -> None:
        message_id, lane = await unsure(rig, UnconfirmedPolicy.ASK)
        await lane.stop()
        rig.link.answers = [answer]
        rig.universe.advance(10)
        assert await overdue(rig, lane).look_once() == 1
        assert rig.link.asked == 1
        row, owed = await rig.running.message(message_id), await rig.owed(message_id)
        assert row["status"] == status
        assert (owed and owed["phase"]) == phase
        if phase is Phase.UNCONFIRMED:
            assert owed is not None and owed["worker"] is None
            assert owed["due"] > rig.universe.now().timestamp() * 1000, "asked again, but not at once"
        if status == "sent":
            assert row["carrier_id"] == "found"

    on_rig(sqlite_store, scene)


def test_asking_in_vain_ends_at_the_deadline(sqlite_store: Store) -> None:
    async def scene(rig: Rig) -> None:
        message_id, lane = await unsure(rig, UnconfirmedPolicy.ASK)
        look_out = overdue(rig, lane)
        for _ in range(200):
            rig.universe.advance(UNCONFIRMED_SECONDS / 100)
            await look_out.look_once()
            if (await rig.running.message(message_id))["status"] == "failed":
                break
        passed = rig.universe.monotonic()
        assert UNCONFIRMED_SECONDS <= passed <= UNCONFIRMED_SECONDS * 1.02
        assert 2 <= rig.link.asked <= 30, "asked again and again, with growing pauses"
        assert await rig.owed(message_id) is None

    on_rig(sqlite_store, scene)


def test_a_receipt_settles_what_nobody_knew(sqlite_store: Store) -> None:
    async def scene(rig: Rig) -> None:
        message_id, lane = await unsure(rig, UnconfirmedPolicy.ASK)
        rig.link.answers = [Accepted("found")]
        rig.universe.advance(10)
        await overdue(rig, lane).look_once()
        rig.universe.advance(RECEIPT_SECONDS)
        await overdue(rig, lane).look_once()
        assert (await rig.running.message(message_id))["status"] == "undelivered"

    on_rig(sqlite_store, scene)


def test_without_a_connection_the_deadline_still_holds(sqlite_store: Store) -> None:
    async def scene(rig: Rig) -> None:
        message_id, _ = await unsure(rig, UnconfirmedPolicy.WAIT)
        rig.universe.advance(UNCONFIRMED_SECONDS)
        assert await overdue(rig).look_once() == 1
        assert (await rig.running.message(message_id))["status"] == "failed"

    on_rig(sqlite_store, scene)


def test_what_the_store_refuses_comes_back_with_its_lease(sqlite_store: Store) -> None:
    async def scene(rig: Rig) -> None:
        sample = await rig.sample()
        lane = rig.running_lane()
        await rig.running.becomes(sample.message.id, "sent")
        rig.universe.advance(RECEIPT_SECONDS)
        stubborn = Stubborn(rig.app.committer, [StoreUnavailable("gone")])
        look_out = overdue(rig, lane, committer=stubborn)
        assert await look_out.look_once() == 1
        assert (await rig.running.message(sample.message.id))["status"] == "sent"
        assert await look_out.look_once() == 0
        rig.universe.advance(module.LEASE.total_seconds())
        assert await look_out.look_once() == 1
        assert (await rig.running.message(sample.message.id))["status"] == "undelivered"

    on_rig(sqlite_store, scene)


def test_two_look_outs_do_one_work(postgres_store: Store) -> None:
    async def scene(rig: Rig) -> None:
        samples = [await rig.sample(number) for number in range(30)]
        lane = rig.running_lane()
        for sample in samples:
            await rig.running.becomes(sample.message.id, "sent")
        rig.universe.advance(RECEIPT_SECONDS)
        found = await asyncio.gather(*(overdue(rig, lane).look_once() for _ in range(4)))
        assert sum(found) == 30
        kinds = [await rig.running.kinds(sample.message.id) for sample in samples]
        assert all(kind.count("MessageFailed") == 1 for kind in kinds)

    on_rig(postgres_store, scene)


def test_the_look_out_goes_on_when_the_store_fails(sqlite_store: Store) -> None:
    async def scene(rig: Rig) -> None:
        sample = await rig.sample()
        lane = rig.running_lane()
        await rig.running.becomes(sample.message.id, "sent")
        look_out = overdue(rig, lane)
        transaction, failures = rig.app.engine.transaction, [StoreUnavailable("gone")] * 2

        async def failing(work: object) -> object:
            if failures:
                raise failures.pop()
            return await transaction(work)  # type: ignore[arg-type]

        look_out._engine.transaction = failing  # type: ignore[method-assign, assignment]
        running = spawn(look_out.run(), "overdue")
        rig.universe.advance(RECEIPT_SECONDS)
        await rig.running.becomes(sample.message.id, "undelivered")
        assert failures == [] and not running.done()
        running.cancel()
        await asyncio.wait([running])
        look_out._engine.transaction = transaction  # type: ignore[method-assign]

    on_rig(sqlite_store, scene)
