"""What an attempt comes to: pauses that grow, an end, and a receiver that is down or well again."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trunkline.outbox.callbacks.base import Verdict
from trunkline.outbox.webhooks.attempts import (
    PAUSE_AFTER,
    PAUSE_MOST,
    Moment,
    Patience,
    Result,
    attempted,
    failed_too_long,
    health_after,
    is_down,
    recovered,
    wait_after,
)
from trunkline.settings import Settings
from trunkline.store.deliveries import Health

PATIENCE = Patience.of(Settings())
HOUR = 3_600_000
DONE, AGAIN, GONE = Result(Verdict.DONE, 200), Result(Verdict.AGAIN, 500, "it answered 500"), Result(Verdict.GONE, 410)


def row(attempts: int = 0, first: int | None = None) -> dict[str, Any]:
    return {"state": "owed", "due": 0, "attempts": attempts, "first_attempt": first, "status": None, "error": None}


def moment(now: int = 0, jitter: float = 0.5) -> Moment:
    return Moment(now, "date", jitter)


def test_the_settings_are_in_hours_and_the_patience_in_milliseconds() -> None:
    assert (PATIENCE.give_up, PATIENCE.disable, PATIENCE.first) == (72 * HOUR, 72 * HOUR, timedelta(seconds=5))


@given(st.integers(1, 200), st.floats(0, 1))
def test_pauses_grow_and_have_an_end(attempts: int, jitter: float) -> None:
    wait = wait_after(attempts, jitter, PATIENCE, None)
    assert 2500 <= wait <= HOUR
    assert wait <= wait_after(attempts + 1, jitter, PATIENCE, None)
    assert wait_after(attempts, jitter, PATIENCE, 1800.0) >= 1_800_000


def test_three_days_of_attempts() -> None:
    now, delivery, count = 0, row(), 0
    while delivery["state"] == "owed":
        delivery = attempted(delivery, AGAIN, moment(now), PATIENCE, webhook=True)
        now, count = delivery["due"], count + 1
    assert delivery["state"] == "failed" and 72 * HOUR <= now <= 74 * HOUR and 70 < count < 200


def test_what_is_taken_is_done_and_what_is_gone_depends() -> None:
    done = attempted(row(3, 5), DONE, moment(9), PATIENCE, webhook=True)
    assert (done["state"], done["attempts"], done["status"], done["error"]) == ("delivered", 4, 200, None)
    assert attempted(row(), GONE, moment(), PATIENCE, webhook=True)["state"] == "owed"
    assert attempted(row(), GONE, moment(), PATIENCE, webhook=False)["state"] == "failed"
    never = Result(Verdict.AGAIN, error="the event is no longer kept", final=True)
    assert attempted(row(), never, moment(), PATIENCE, webhook=True)["state"] == "failed"


def test_an_answer_is_kept_in_part() -> None:
    kept = attempted(row(), Result(Verdict.AGAIN, 500, "x" * 9999), moment(), PATIENCE, webhook=True)
    assert len(kept["error"]) == 300


def test_a_conversation_that_alone_is_refused_pauses_nobody() -> None:
    health = Health()
    for attempts in range(100):
        health = health_after(health, row(attempts), AGAIN, moment(attempts), PATIENCE)
    assert not is_down(health) and health.paused_until == 0 and health.failing_since == 0


def test_first_attempts_in_many_conversations_do_and_the_pause_is_short_enough() -> None:
    health, now = Health(), 0
    for _ in range(PAUSE_AFTER - 1):
        health = health_after(health, row(), AGAIN, moment(now), PATIENCE)
    assert not is_down(health) and health.paused_until == 0
    for _ in range(30):
        health = (
            health_after(health, row(7), AGAIN, moment(now), PATIENCE)
            if is_down(health)
            else health_after(health, row(), AGAIN, moment(now), PATIENCE)
        )
        assert is_down(health)
        assert 0 < health.paused_until - now <= PAUSE_MOST.total_seconds() * 1000
        now = health.paused_until
    assert health_after(health, row(9), DONE, moment(now), PATIENCE) == Health()


def test_peace_that_is_asked_for_is_for_all() -> None:
    asked = Result(Verdict.AGAIN, 429, "slow down", 90.0)
    assert health_after(Health(), row(5), asked, moment(1000), PATIENCE).paused_until == 91_000
    forever = Result(Verdict.AGAIN, 503, "later", 1e9)
    assert health_after(Health(), row(), forever, moment(0), PATIENCE).paused_until == HOUR


@pytest.mark.parametrize(
    ("before", "after", "now", "expected"),
    [
        (Health(), Health(), 10, False),
        (Health(1, 0), Health(1, 0), 10**6, False),
        (Health(1, 0), Health(), 1000, False),
        (Health(1, 0), Health(), 60_000, True),
        (Health(PAUSE_AFTER, 0), Health(), 1000, True),
    ],
)
def test_when_all_that_waits_is_tried_at_once(before: Health, after: Health, now: int, expected: bool) -> None:
    assert recovered(before, after, now) is expected


def test_how_long_is_too_long() -> None:
    assert not failed_too_long(Health(), 10**12, PATIENCE)
    assert not failed_too_long(Health(1, 0), 72 * HOUR - 1, PATIENCE)
    assert failed_too_long(Health(1, 0), 72 * HOUR, PATIENCE)
    assert health_after(Health(1, 7), row(), Result(Verdict.AGAIN, final=True), moment(9), PATIENCE) == Health(1, 7)
