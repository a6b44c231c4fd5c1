"""What an attempt to tell a receiver comes to: for the delivery, and for the receiver as a whole. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, Final

from trunkline.domain.retry import backoff
from trunkline.domain.webhook import State
from trunkline.outbox.callbacks.base import ReplyText, Verdict
from trunkline.settings import Settings
from trunkline.store.deliveries import Health

Values = Mapping[str, Any]

# After so many first attempts in a row that failed, over all conversations, the receiver itself is taken to be down:
# it is left alone for a while, and then asked with one delivery.
PAUSE_AFTER: Final = 5
# A receiver that is down is asked at least so often, however long the pauses of single deliveries have grown.
PAUSE_MOST: Final = timedelta(minutes=5)
PAUSE_FIRST: Final = timedelta(seconds=5)
LONG_SILENCE: Final = 60_000  # milliseconds without a success
ERROR_MOST: Final = 300  # characters that are kept of an answer


@dataclass(frozen=True, slots=True)
class Patience:
    """How long and how often is tried; taken from the settings, in milliseconds where they are numbers."""

    first: timedelta
    factor: float
    most: timedelta
    give_up: int
    disable: int

    @classmethod
    def of(cls, settings: Settings) -> Patience:
        """What the settings say."""
        return cls(
            timedelta(seconds=settings.webhooks_retry_first_seconds),
            settings.webhooks_retry_factor,
            timedelta(seconds=settings.webhooks_retry_most_seconds),
            int(settings.webhooks_give_up_after_hours * 3_600_000),
            int(settings.webhooks_disable_after_hours * 3_600_000),
        )


@dataclass(frozen=True, slots=True)
class Result:
    """What came of one attempt."""

    verdict: Verdict
    status: int | None = None
    """The status of the answer; None when there was none."""
    error: str | None = None
    retry_after: float | None = None
    """Seconds that the receiver asked us to wait."""
    final: bool = False
    """Not to be tried again whatever happens, as when the event is no longer kept."""
    replies: tuple[ReplyText, ...] = ()
    """Texts that the receiver wants to be sent."""


@dataclass(frozen=True, slots=True)
class Moment:
    """When an attempt ended: milliseconds, the same for people, and chance from 0 to 1."""

    now: int
    date: str
    jitter: float


def attempted(row: Values, result: Result, moment: Moment, patience: Patience, *, webhook: bool) -> dict[str, Any]:
    """The row of a delivery after an attempt.

    What a webhook is owed when it says 410 stays owed, for it is disabled and may be enabled again; a callback that
    says so is not called for this again.
    """
    attempts = int(row["attempts"]) + 1
    first = row["first_attempt"] if row["first_attempt"] is not None else moment.now
    changed = {
        "attempts": attempts,
        "first_attempt": first,
        "status": result.status,
        "error": None if result.error is None else result.error[:ERROR_MOST],
        "date_last_attempt": moment.date,
    }
    if result.verdict is Verdict.DONE:
        return {**row, **changed, "state": State.DELIVERED.value, "error": None}
    over = moment.now - first >= patience.give_up or (result.verdict is Verdict.GONE and not webhook)
    if result.final or over:
        return {**row, **changed, "state": State.FAILED.value}
    return {**row, **changed, "due": moment.now + wait_after(attempts, moment.jitter, patience, result.retry_after)}


def wait_after(attempts: int, jitter: float, patience: Patience, retry_after: float | None) -> int:
    """The pause after so many attempts, in milliseconds."""
    asked = None if retry_after is None else timedelta(seconds=retry_after)
    wait = backoff(
        attempts, jitter, first=patience.first, factor=patience.factor, most=patience.most, retry_after=asked
    )
    return int(wait.total_seconds() * 1000)


def health_after(health: Health, row: Values, result: Result, moment: Moment, patience: Patience) -> Health:
    """How the receiver does after an attempt for a delivery as it was before.

    A conversation that alone is refused again and again says nothing about the receiver: only first attempts count,
    until there are so many that it is taken to be down.
    """
    if result.final or result.verdict is Verdict.DONE:
        return Health() if result.verdict is Verdict.DONE else health
    since = health.failing_since if health.failing_since is not None else moment.now
    counts = int(row["attempts"]) == 0 or health.failures >= PAUSE_AFTER
    failures = health.failures + (1 if counts else 0)
    pause = 0
    if failures >= PAUSE_AFTER:
        most = min(PAUSE_MOST, patience.most)
        grown = backoff(
            failures - PAUSE_AFTER + 1,
            moment.jitter,
            first=min(PAUSE_FIRST, patience.first, most),
            factor=2.0,
            most=most,
        )
        pause = int(grown.total_seconds() * 1000)
    if result.retry_after is not None:  # it asks for peace, not for one delivery less
        pause = max(pause, int(min(result.retry_after, patience.most.total_seconds()) * 1000))
    return Health(failures, since, max(health.paused_until, moment.now + pause) if pause else health.paused_until)


def is_down(health: Health) -> bool:
    """Whether the receiver is asked with one delivery at a time."""
    return health.failures >= PAUSE_AFTER


def recovered(before: Health, after: Health, now: int) -> bool:
    """Whether a receiver is well again after it was down, or silent for long: all that waits may be tried at once."""
    if before.failing_since is None or after.failing_since is not None:
        return False
    return is_down(before) or now - before.failing_since >= LONG_SILENCE


def failed_too_long(health: Health, now: int, patience: Patience) -> bool:
    """Whether a webhook is to be disabled."""
    return health.failing_since is not None and now - health.failing_since >= patience.disable
