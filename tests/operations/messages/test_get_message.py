"""GetMessage."""

from typing import Any

import pytest

from tests.kits.small_world import ACME, BOTH, FOREIGN, OTHER, SLOW, World, run
from tests.kits.store_kit import Store
from trunkline.base.faults import NotEmpty, NotFound
from trunkline.domain.facts import (
    DeliveryReported,
    MessageDeferred,
    MessageFailed,
    MessageRequeued,
    MessageSent,
    OutcomeUnknown,
)
from trunkline.operations.messages.get_message import get_message
from trunkline.operations.types.story import MessageStatuses, MessageStory


class Told:
    """One message, and what the outbox would say of it."""

    def __init__(self, world: World, message_id: str) -> None:
        self.world = world
        self.id = message_id

    async def say(self, fact: Any, **values: Any) -> None:
        known = {"account_id": ACME, "date": self.world.date, "id": self.id}
        await self.world.record(fact(**known, **values))

    async def story(self) -> MessageStory:
        story: MessageStory = await self.world.ask(get_message, message_id=self.id)
        return story

    @property
    def now(self) -> int:
        return int(self.world.universe.now().timestamp() * 1000)


async def tell(world: World) -> Told:
    return Told(world, (await world.message(await world.open(), "Your bread is ready")).id)


def test_a_message_in_the_queue(either_store: Store) -> None:
    async def work(world: World) -> None:
        session = await world.open()
        for _ in range(3):
            await world.message(session)
        told = Told(world, (await world.message(session, "Last")).id)
        story = await told.story()
        assert (story.status, story.queue_position, story.segments) == (MessageStatuses.Queued, 4, 1)
        assert (story.encoding, story.connection_id, story.session_id) == ("GSM-7", SLOW, session.id)
        assert story.message.text == "Last" and story.message.endpoint_display_name == "Main line"
        assert story.delay_reason is not None and "slow line', which sends 2 segments a second" in story.delay_reason
        assert story.expected_send_date is not None and story.expected_send_date > world.date
        assert story.attempts == [] and story.receipts == []
        assert [event.kind for event in story.events] == ["MessageCreated"]
        assert (story.error, story.failure, story.carrier_id) == (None, None, None)

    run(either_store, work)


def test_deferred_sent_and_delivered(either_store: Store) -> None:
    async def work(world: World) -> None:
        told = await tell(world)
        due = told.now + 60_000
        await told.say(MessageDeferred, attempt=1, failure="throttled", reason="Too fast.", due=due)
        story = await told.story()
        assert story.status is MessageStatuses.Queued and story.error == "Too fast."
        assert story.delay_reason is not None and story.delay_reason.endswith("The reason: Too fast.")
        await told.say(MessageSent, attempt=2, carrier_id="lo-7", due=told.now + 1000)
        story = await told.story()
        assert (story.status, story.carrier_id, story.error) == (MessageStatuses.Sent, "lo-7", None)
        assert story.queue_position is None and story.deadline is not None
        await told.say(DeliveryReported, delivered=True, failure=None, reason="")
        story = await told.story()
        assert (story.status, story.deadline) == (MessageStatuses.Delivered, None)
        assert [(a.number, a.outcome.value, a.reason) for a in story.attempts] == [
            (1, "deferred", "Too fast."),
            (2, "accepted", None),
        ]
        assert [(r.delivered, r.reason) for r in story.receipts] == [(True, None)]
        assert [event.description for event in story.events] == [
            "It was taken in to be sent.",
            "Attempt 1 failed and will be repeated: Too fast.",
            "The carrier accepted it as lo-7.",
            "A receipt says that it was delivered.",
        ]

    run(either_store, work)


def test_refused(sqlite_store: Store) -> None:
    async def work(world: World) -> None:
        told = await tell(world)
        await told.say(MessageFailed, attempt=1, failure="rejected", reason="No: never.", happening="refused")
        story = await told.story()
        assert (story.status, story.failure, story.error) == (MessageStatuses.Failed, "rejected", "No: never.")
        assert [(a.number, a.outcome.value, a.failure) for a in story.attempts] == [(1, "refused", "rejected")]

    run(sqlite_store, work)


def test_what_ran_out_of_time_was_no_attempt(sqlite_store: Store) -> None:
    async def work(world: World) -> None:
        told = await tell(world)
        await told.say(MessageFailed, attempt=1, failure="expired", reason="Too late.", happening="gave_up")
        assert (await told.story()).attempts == []
        told = await tell_again(world)
        await told.say(MessageSent, attempt=1, carrier_id="lo-1", due=told.now + 1000)
        await told.say(MessageFailed, attempt=2, failure="unexplained", reason="Silence.", happening="receipt_overdue")
        story = await told.story()
        assert [(a.number, a.outcome.value) for a in story.attempts] == [(1, "accepted")]
        assert (story.status, story.events[-1].description) == (
            MessageStatuses.Undelivered,
            "It was not delivered: Silence.",
        )

    async def tell_again(world: World) -> Told:
        return Told(world, (await world.message(await world.open(other="+15556660000"))).id)

    run(sqlite_store, work)


def test_an_unknown_outcome_that_is_cleared_up_later_is_one_attempt(sqlite_store: Store) -> None:
    async def work(world: World) -> None:
        told = await tell(world)
        later = told.now + 1000
        await told.say(OutcomeUnknown, attempt=1, reason="Silence.", due=later, give_up=later)
        story = await told.story()
        assert story.status is MessageStatuses.Unconfirmed
        assert story.delay_reason == "It was handed to the carrier, which gave no answer. Its receipt is awaited."
        assert [(a.number, a.outcome.value) for a in story.attempts] == [(1, "unknown")]
        await told.say(MessageSent, attempt=2, carrier_id="lo-1", due=later)
        assert [(a.number, a.outcome.value) for a in (await told.story()).attempts] == [(1, "accepted")]

    run(sqlite_store, work)


def test_an_unknown_outcome_and_another_attempt(sqlite_store: Store) -> None:
    async def work(world: World) -> None:
        told = await tell(world)
        later = told.now + 1000
        await told.say(OutcomeUnknown, attempt=1, reason="Silence.", due=later, give_up=later)
        await told.say(MessageRequeued, reason="It is sent again.", due=told.now, give_up=later)
        assert (await told.story()).status is MessageStatuses.Queued
        await told.say(MessageSent, attempt=2, carrier_id="lo-1", due=later)
        attempts = (await told.story()).attempts
        assert [(a.number, a.outcome.value) for a in attempts] == [(1, "unknown"), (2, "accepted")]

    run(sqlite_store, work)


def test_an_incoming_message_has_a_story_too(sqlite_store: Store) -> None:
    async def work(world: World) -> None:
        message = await world.message(await world.open(), incoming=True)
        story = await world.ask(get_message, message_id=message.id)
        assert story.status is MessageStatuses.Delivered and story.message.is_unread
        assert [event.description for event in story.events] == ["It was received."]

    run(sqlite_store, work)


def test_unknown_and_foreign_messages_do_not_exist(either_store: Store) -> None:
    async def work(world: World) -> None:
        foreign = await world.message(await world.open(FOREIGN, account_id=OTHER))
        for message_id in (foreign.id, "unknown", "\0", "\ud800"):
            with pytest.raises(NotFound) as refused:
                await world.ask(get_message, message_id=message_id)
            assert refused.value.field == "MessageId"
        with pytest.raises(NotEmpty):
            await world.ask(get_message)
        assert (await world.ask(get_message, BOTH, message_id=foreign.id)).message.id == foreign.id

    run(either_store, work)
