"""A receipt by our id alone is believed of connections that had the message in their hands, and of no others."""

from __future__ import annotations

from typing import Any

from tests.kits.running_app import LINE, RunningApp, play
from tests.kits.small_world import ACME
from tests.kits.store_kit import Store
from trunkline.commit.rows import Declined
from trunkline.domain.facts import (
    DeliveryReported,
    MessageCanceled,
    MessageDeferred,
    MessageFailed,
    MessageRequeued,
    MessageRerouted,
    MessageSent,
    OutcomeUnknown,
)
from trunkline.store.outbox import Claims

SECOND, THIRD = "8" * 24, "9" * 24
SOON = 10**15


class Life:
    """What happens to one message."""

    def __init__(self, app: RunningApp, message_id: str) -> None:
        self.app, self.id = app, message_id
        self._plain: dict[str, Any] = {"account_id": ACME, "date": app.universe.now_iso(), "id": message_id}

    async def moves(self, before: str, to: str, tried: str | None = None, *, first: Any = ()) -> None:
        """It goes from one connection to another; `first` are facts of the same unit."""
        moved: dict[str, Any] = {
            "before": before,
            "connection_id": to,
            "reason": "it is down",
            "due": 0,
            "tried": tried,
        }
        await self.app.record(*first, MessageRerouted(**self._plain, **moved))

    def refused(self, by: str, attempt: int = 1) -> MessageDeferred:
        """A connection did not take it, for now."""
        return MessageDeferred(
            **self._plain, attempt=attempt, failure="throttled", reason="busy", due=0, connection_id=by
        )

    def held(self) -> MessageDeferred:
        """It waits for the morning, before any attempt."""
        return MessageDeferred(**self._plain, attempt=0, failure="quiet_hours", reason="night", due=0)

    def silent(self, connection_id: str, attempt: int = 1) -> OutcomeUnknown:
        """A connection did not answer."""
        return OutcomeUnknown(
            **self._plain, attempt=attempt, reason="silence", due=0, give_up=SOON, connection_id=connection_id
        )

    def again(self) -> MessageRequeued:
        """It is to be sent again."""
        return MessageRequeued(**self._plain, reason="again", due=0, give_up=SOON)

    def sent(self, by: str, attempt: int = 1, due: int | None = SOON) -> MessageSent:
        """A connection took it; without a time due there will be no receipt."""
        return MessageSent(**self._plain, attempt=attempt, carrier_id=f"x{by}", due=due, connection_id=by)

    def failed(self, by: str = "", happening: str = "gave_up") -> MessageFailed:
        """Its time is over, or a connection refused it for good."""
        return MessageFailed(
            **self._plain, attempt=1, failure="expired", reason="late", happening=happening, connection_id=by
        )

    def canceled(self) -> MessageCanceled:
        """It is taken back."""
        return MessageCanceled(**self._plain, by="Ann")

    async def claimed(self, connection_id: str, worker: str = "w") -> None:
        """A worker takes it, to hand it over to this connection, and nothing more is heard of it."""
        claims = Claims(self.app.app.engine, connection_id, worker, lambda waiting, room, turn: dict(waiting))
        assert [item.owed.id for item in await claims.take(SOON, SOON, 10)] == [self.id]

    async def believed(self) -> list[str]:
        """The connections whose word is taken, asked with what changes nothing of a part that there is not."""
        found = []
        for connection_id in (LINE, SECOND, THIRD):
            told = DeliveryReported(
                **self._plain, delivered=True, failure=None, reason="", part=1, parts=1, connection_id=connection_id
            )
            try:
                await self.app.record(told)
            except Declined:
                continue
            found.append(connection_id)
        return found


async def life(app: RunningApp, number: int) -> Life:
    """A message that waits for its first connection."""
    return Life(app, (await app.sample(f"+1555666{number:04}", give_up=SOON)).message.id)


async def passed_over(one: Life) -> list[str]:
    await one.moves(LINE, SECOND)
    return []


async def refused_and_moved(one: Life) -> list[str]:
    await one.moves(LINE, SECOND, LINE, first=[one.refused(LINE)])
    return [LINE]


async def refused_then_another_passed_over(one: Life) -> list[str]:
    await one.moves(LINE, SECOND, LINE, first=[one.refused(LINE)])
    await one.moves(SECOND, THIRD)
    return [LINE]


async def passed_over_and_taken(one: Life) -> list[str]:
    await one.moves(LINE, SECOND)
    await one.app.record(one.sent(SECOND))
    return [SECOND]


async def passed_over_and_taken_without_receipts(one: Life) -> list[str]:
    await one.moves(LINE, SECOND)
    await one.app.record(one.sent(SECOND, due=None))
    return [SECOND]


async def silent_then_sent_over_another(one: Life) -> list[str]:
    await one.app.record(one.silent(LINE))
    await one.moves(LINE, SECOND, LINE, first=[one.again()])
    assert await one.believed() == [LINE], "the second one has not had it yet"
    await one.app.record(one.sent(SECOND, 2, due=None))
    return [LINE, SECOND]


async def silent(one: Life) -> list[str]:
    await one.app.record(one.silent(LINE))
    return [LINE]


async def moved_and_silent(one: Life) -> list[str]:
    await one.moves(LINE, SECOND)
    await one.app.record(one.silent(SECOND))
    return [SECOND]


async def tried_again_on_the_second(one: Life) -> list[str]:
    await one.moves(LINE, SECOND)
    await one.app.record(one.refused(SECOND))
    return [SECOND]


async def in_the_hands_of_a_worker(one: Life) -> list[str]:
    await one.moves(LINE, SECOND)
    await one.claimed(SECOND)
    return [SECOND]


async def its_worker_died_and_it_was_moved(one: Life) -> list[str]:
    await one.claimed(LINE)
    await one.moves(LINE, SECOND)
    return [LINE]


async def its_worker_died_twice(one: Life) -> list[str]:
    await one.moves(LINE, SECOND)
    await one.claimed(SECOND)
    await one.moves(SECOND, THIRD)
    await one.claimed(THIRD)
    return [SECOND, THIRD]


async def never_sent_and_given_up(one: Life) -> list[str]:
    await one.app.record(one.failed())
    return []


async def moved_and_given_up(one: Life) -> list[str]:
    await one.moves(LINE, SECOND, LINE, first=[one.refused(LINE)])
    await one.app.record(one.failed())
    return [LINE]


async def refused_for_good(one: Life) -> list[str]:
    await one.app.record(one.failed(LINE, "refused"))
    return [LINE]


async def tried_and_given_up_while_it_waited(one: Life) -> list[str]:
    await one.app.record(one.refused(LINE))
    await one.app.record(one.failed())
    return [LINE]


async def never_sent_and_canceled(one: Life) -> list[str]:
    await one.app.record(one.canceled())
    return []


async def tried_and_canceled(one: Life) -> list[str]:
    await one.app.record(one.refused(LINE))
    await one.app.record(one.canceled())
    return [LINE]


async def moved_and_canceled(one: Life) -> list[str]:
    await one.moves(LINE, SECOND)
    await one.app.record(one.canceled())
    return []


async def no_connection_came_about(one: Life) -> list[str]:
    await one.app.record(one.refused("", 1))
    await one.app.record(one.refused("", 2))
    return []


async def no_connection_came_about_and_it_was_moved(one: Life) -> list[str]:
    await one.moves(LINE, SECOND, LINE, first=[one.refused("")])
    return []


async def no_connection_came_about_and_then_one_did(one: Life) -> list[str]:
    await one.app.record(one.refused(""))
    await one.app.record(one.sent(LINE, 2))
    return [LINE]


async def refused_and_then_no_connection_came_about(one: Life) -> list[str]:
    await one.app.record(one.refused(LINE))
    await one.app.record(one.refused("", 2))
    return [LINE]


async def held_for_the_morning(one: Life) -> list[str]:
    await one.app.record(one.held())
    return []


async def an_answer_that_came_after_it_was_moved(one: Life) -> list[str]:
    """The lease of the first one had lapsed; it answers all the same."""
    await one.moves(LINE, SECOND)
    await one.app.record(one.refused(LINE))
    return [LINE]


LIVES = [
    passed_over,
    refused_and_moved,
    refused_then_another_passed_over,
    passed_over_and_taken,
    passed_over_and_taken_without_receipts,
    silent,
    silent_then_sent_over_another,
    moved_and_silent,
    tried_again_on_the_second,
    in_the_hands_of_a_worker,
    its_worker_died_and_it_was_moved,
    its_worker_died_twice,
    never_sent_and_given_up,
    moved_and_given_up,
    refused_for_good,
    tried_and_given_up_while_it_waited,
    never_sent_and_canceled,
    tried_and_canceled,
    moved_and_canceled,
    no_connection_came_about,
    no_connection_came_about_and_it_was_moved,
    no_connection_came_about_and_then_one_did,
    refused_and_then_no_connection_came_about,
    held_for_the_morning,
    an_answer_that_came_after_it_was_moved,
]


def test_who_is_believed(either_store: Store) -> None:
    """After each of these lives; they share an app, for none of them looks at the others."""

    async def scene(app: RunningApp) -> None:
        wrong = {}
        for number, lived in enumerate(LIVES):
            one = await life(app, number)
            expected = await lived(one)
            found = await one.believed()
            if found != expected:
                wrong[lived.__name__] = found
            await app.record(one.sent(LINE, due=None))  # nothing is owed any more, so that no claim finds it
        assert wrong == {}

    play(either_store, scene)
