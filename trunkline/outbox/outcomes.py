"""What an attempt came to, as the fact to record. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import NamedTuple

from trunkline.carriers.base import Accepted, Failure, Outcome, Outgoing, Refused, Unknown
from trunkline.domain.facts import Fact, MessageDeferred, MessageFailed, MessageSent, OutcomeUnknown
from trunkline.domain.message import Happening, UnconfirmedPolicy
from trunkline.domain.retry import backoff


@dataclass(frozen=True, slots=True)
class Delivery:
    """How one connection is delivered on: the times of the settings, in milliseconds, and its own policies."""

    has_receipts: bool
    policy: UnconfirmedPolicy
    receipt_deadline: int
    unconfirmed_deadline: int
    retry_first: timedelta
    retry_factor: float
    retry_most: timedelta
    has_media: bool = False


class Attempt(NamedTuple):
    """One attempt and the moment it ended: `now` in milliseconds, `date` for people, `jitter` from 0 to 1.

    `lapsed` where a worker before this one held the message and was not heard of again: it may have handed it over.
    """

    message: Outgoing
    give_up: int
    now: int
    date: str
    jitter: float
    lapsed: bool = False


def fact_of(outcome: Outcome, attempt: Attempt, delivery: Delivery) -> Fact:
    """The fact that an outcome of an attempt is."""
    if isinstance(outcome, Accepted):
        return _sent(outcome, attempt, delivery)
    if isinstance(outcome, Unknown):
        return _unknown(outcome, attempt, delivery)
    if not outcome.failure.again:
        return failed(attempt, outcome.failure, outcome.reason, Happening.REFUSED, given=outcome.handed)
    wait = _wait(attempt, delivery, outcome.retry_after)
    if attempt.now + wait >= attempt.give_up:
        return _gave_up(attempt, outcome)
    return deferred(attempt, outcome, wait)


def deferred(attempt: Attempt, outcome: Refused, wait: int) -> MessageDeferred:
    """The fact that another attempt follows after so many milliseconds."""
    return MessageDeferred(
        account_id=attempt.message.account_id,
        date=attempt.date,
        id=attempt.message.message_id,
        attempt=attempt.message.attempt,
        failure=outcome.failure.value,
        reason=outcome.reason,
        due=attempt.now + wait,
        connection_id=_given(attempt, outcome.handed),
    )


def failed(
    attempt: Attempt, failure: Failure, reason: str, happening: Happening, *, given: bool = True
) -> MessageFailed:
    """The fact that no more attempts will be made; `given` where the connection had the message in its hands."""
    return MessageFailed(
        account_id=attempt.message.account_id,
        date=attempt.date,
        id=attempt.message.message_id,
        attempt=attempt.message.attempt,
        failure=failure.value,
        reason=reason,
        happening=happening.value,
        connection_id=_given(attempt, given),
    )


def retry_wait(attempt: int, jitter: float, delivery: Delivery, retry_after: float | None = None) -> int:
    """The wait after this attempt, in milliseconds."""
    wait = backoff(
        max(attempt, 1),
        jitter,
        first=delivery.retry_first,
        factor=delivery.retry_factor,
        most=delivery.retry_most,
        retry_after=None if retry_after is None else timedelta(seconds=retry_after),
    )
    return int(wait.total_seconds() * 1000)


def _wait(attempt: Attempt, delivery: Delivery, retry_after: float | None) -> int:
    return retry_wait(attempt.message.attempt, attempt.jitter, delivery, retry_after)


def _gave_up(attempt: Attempt, outcome: Refused) -> MessageFailed:
    reason = f"Gave up after {attempt.message.attempt} attempts; the last one: {outcome.reason}"
    return failed(attempt, outcome.failure, reason, Happening.GAVE_UP, given=outcome.handed)


def _given(attempt: Attempt, handed: bool) -> str:
    """The connection, where it had the message in its hands, or may have had it."""
    return attempt.message.connection_id if handed or attempt.lapsed else ""


def _sent(outcome: Accepted, attempt: Attempt, delivery: Delivery) -> MessageSent:
    return MessageSent(
        account_id=attempt.message.account_id,
        date=attempt.date,
        id=attempt.message.message_id,
        attempt=attempt.message.attempt,
        carrier_id=outcome.carrier_id,
        due=attempt.now + delivery.receipt_deadline if delivery.has_receipts else None,
        connection_id=attempt.message.connection_id,
        parts=outcome.parts,
    )


def _unknown(outcome: Unknown, attempt: Attempt, delivery: Delivery) -> OutcomeUnknown:
    give_up = attempt.now + delivery.unconfirmed_deadline
    waits = delivery.policy is UnconfirmedPolicy.WAIT
    return OutcomeUnknown(
        account_id=attempt.message.account_id,
        date=attempt.date,
        id=attempt.message.message_id,
        attempt=attempt.message.attempt,
        reason=outcome.reason,
        due=give_up if waits else min(give_up, attempt.now + _wait(attempt, delivery, None)),
        give_up=give_up,
        connection_id=attempt.message.connection_id,
    )
