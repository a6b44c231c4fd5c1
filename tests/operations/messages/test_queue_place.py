"""A message's place in the queue."""

from datetime import UTC, datetime
from typing import Any

import pytest

from trunkline.domain.message import Status
from trunkline.operations.messages.queue_place import Place, moment, place
from trunkline.store.messages import AHEAD_MOST, Ahead

NOW = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
MS = 1795428000000
LATER = "2026-11-24T10:00:00.000Z"


def owed(**values: Any) -> dict[str, Any]:
    return {
        "phase": 0,
        "due": MS,
        "give_up": MS + 86_400_000,
        "worker": None,
        "attempts": 0,
        "reason": None,
        "send_at": None,
    } | values


def line(**values: Any) -> dict[str, Any]:
    return {"name": "line", "disabled": False, "rate_per_second": None, "unconfirmed_policy": "wait"} | values


NONE = Ahead(0, 0, 1)


@pytest.mark.parametrize(
    ("row", "connection", "ahead", "expected"),
    [
        (owed(), line(), NONE, Place(Status.QUEUED, 1, moment(MS), None, LATER)),
        (
            owed(),
            line(rate_per_second=1),
            Ahead(1, 3, 2),
            Place(
                Status.QUEUED,
                2,
                moment(MS + 6000),
                "1 message of its account is ahead of it in the queue of the connection 'line',"
                " which sends 1 segment a second and takes turns between 2 accounts.",
                LATER,
            ),
        ),
        (
            owed(),
            line(rate_per_second=4),
            Ahead(AHEAD_MOST, 20_000, 1),
            Place(
                Status.QUEUED,
                10_001,
                moment(MS + 5_000_000),
                "At least 10000 messages of its account are ahead of it in the queue of the connection 'line',"
                " which sends 4 segments a second.",
                LATER,
            ),
        ),
        (
            owed(due=MS + 5000, send_at=MS + 5000),
            line(),
            Ahead(3, 3, 1),
            Place(
                Status.SCHEDULED,
                expected=moment(MS + 5000),
                reason=f"It is to be sent at {moment(MS + 5000)}.",
                deadline=LATER,
            ),
        ),
        (owed(send_at=MS), line(), NONE, Place(Status.QUEUED, 1, moment(MS), None, LATER)),
        (
            owed(due=MS + 5000, attempts=2, reason="The line is busy."),
            line(),
            NONE,
            Place(
                Status.QUEUED,
                1,
                moment(MS + 5000),
                f"Attempt 2 failed; the next one follows at {moment(MS + 5000)}. The reason: The line is busy.",
                LATER,
            ),
        ),
        (
            owed(due=MS + 5000),
            line(),
            NONE,
            Place(Status.QUEUED, 1, moment(MS + 5000), f"It is to be sent at {moment(MS + 5000)}.", LATER),
        ),
        (
            owed(worker="w", due=MS + 5000),
            line(),
            NONE,
            Place(Status.SENDING, None, moment(MS), None, moment(MS + 5000)),
        ),
        (
            owed(worker="w"),
            line(),
            NONE,
            Place(
                Status.QUEUED,
                1,
                moment(MS),
                "The worker that was sending it did not come back; another one takes it now.",
                LATER,
            ),
        ),
        (
            owed(),
            line(disabled=True),
            Ahead(3, 3, 1),
            Place(Status.QUEUED, 4, None, "The connection that it goes over is switched off.", LATER),
        ),
        (
            owed(),
            None,
            NONE,
            Place(Status.QUEUED, 1, None, "The connection that it goes over is switched off.", LATER),
        ),
    ],
)
def test_queued(row: dict[str, Any], connection: dict[str, Any] | None, ahead: Ahead, expected: Place) -> None:
    assert place(Status.QUEUED, row, connection, ahead, NOW) == expected


@pytest.mark.parametrize(
    ("row", "rate", "said"),
    [
        (owed(due=MS + 5000, attempts=1), None, False),
        (owed(due=MS + 5000, attempts=1), 2, True),
        (owed(), None, True),
    ],
    ids=["its own retry", "its own retry at a rate", "due"],
)
def test_others_are_a_reason_when_they_delay_it(row: dict[str, Any], rate: int | None, said: bool) -> None:
    found = place(Status.QUEUED, row, line(rate_per_second=rate), Ahead(1, 1, 1), NOW)
    assert ("ahead of it" in (found.reason or "")) is said
    assert ("Attempt 1 failed" in (found.reason or "")) is (row["attempts"] == 1)


def test_sent_waits_until_its_deadline() -> None:
    assert place(Status.SENT, owed(phase=1), line(), NONE, NOW) == Place(Status.SENT, deadline=LATER)


@pytest.mark.parametrize(
    ("policy", "said"), [("wait", "receipt is awaited"), ("ask", "is asked"), ("resend", "sent again")]
)
def test_unconfirmed_says_what_is_done_about_it(policy: str, said: str) -> None:
    found = place(Status.UNCONFIRMED, owed(phase=2), line(unconfirmed_policy=policy), NONE, NOW)
    assert found.reason is not None and said in found.reason and found.deadline == LATER


def test_settled_says_nothing() -> None:
    assert place(Status.FAILED, None, None, NONE, NOW) == Place(Status.FAILED)
