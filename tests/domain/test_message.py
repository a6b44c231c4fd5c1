"""The status of a message: every legal move, every move that changes nothing, and an end to all waiting."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trunkline.domain.message import DEADLINES, FINAL, MOVES, OVERDUE, Happening, Status, move

QUEUED, SENDING, SENT, UNCONFIRMED = Status.QUEUED, Status.SENDING, Status.SENT, Status.UNCONFIRMED
DELIVERED, UNDELIVERED, FAILED = Status.DELIVERED, Status.UNDELIVERED, Status.FAILED
SCHEDULED, CANCELED = Status.SCHEDULED, Status.CANCELED

LEGAL = [
    (SCHEDULED, Happening.TIME_CAME, QUEUED),
    (SCHEDULED, Happening.CANCELED, CANCELED),
    (QUEUED, Happening.CANCELED, CANCELED),
    (CANCELED, Happening.RECEIPT_DELIVERED, DELIVERED),
    (QUEUED, Happening.LEASED, SENDING),
    (QUEUED, Happening.ACCEPTED, SENT),
    (QUEUED, Happening.DEFERRED, QUEUED),
    (QUEUED, Happening.REFUSED, FAILED),
    (QUEUED, Happening.UNKNOWN_OUTCOME, UNCONFIRMED),
    (QUEUED, Happening.RECEIPT_DELIVERED, DELIVERED),
    (QUEUED, Happening.RECEIPT_UNDELIVERED, UNDELIVERED),
    (QUEUED, Happening.GAVE_UP, FAILED),
    (SENDING, Happening.LEASE_LAPSED, QUEUED),
    (SENDING, Happening.ACCEPTED, SENT),
    (SENDING, Happening.DEFERRED, QUEUED),
    (SENDING, Happening.REFUSED, FAILED),
    (SENDING, Happening.UNKNOWN_OUTCOME, UNCONFIRMED),
    (SENDING, Happening.RECEIPT_DELIVERED, DELIVERED),
    (SENDING, Happening.RECEIPT_UNDELIVERED, UNDELIVERED),
    (SENT, Happening.RECEIPT_DELIVERED, DELIVERED),
    (SENT, Happening.RECEIPT_UNDELIVERED, UNDELIVERED),
    (SENT, Happening.RECEIPT_OVERDUE, UNDELIVERED),
    (UNCONFIRMED, Happening.ACCEPTED, SENT),
    (UNCONFIRMED, Happening.REFUSED, FAILED),
    (UNCONFIRMED, Happening.RESENT, QUEUED),
    (UNCONFIRMED, Happening.RECEIPT_DELIVERED, DELIVERED),
    (UNCONFIRMED, Happening.RECEIPT_UNDELIVERED, UNDELIVERED),
    (UNCONFIRMED, Happening.OUTCOME_OVERDUE, FAILED),
    (UNDELIVERED, Happening.RECEIPT_DELIVERED, DELIVERED),
    (FAILED, Happening.RECEIPT_DELIVERED, DELIVERED),
]


@pytest.mark.parametrize(("before", "happening", "after"), LEGAL)
def test_legal_moves(before: Status, happening: Happening, after: Status) -> None:
    assert move(before, happening) is after


def test_everything_else_changes_nothing() -> None:
    legal = {(before, happening) for before, happening, _ in LEGAL}
    every = set(itertools.product(Status, Happening))
    assert all(move(*pair) is None for pair in every - legal)
    assert set(MOVES) == legal


def test_delivered_is_the_last_word() -> None:
    assert all(move(DELIVERED, happening) is None for happening in Happening)


def test_every_status_that_is_not_final_has_a_deadline() -> None:
    assert set(DEADLINES) == set(OVERDUE) == set(Status) - FINAL


@pytest.mark.parametrize("status", Status)
def test_deadlines_alone_lead_to_an_end(status: Status) -> None:
    seen = []
    while status not in FINAL:
        assert status not in seen
        seen.append(status)
        after = move(status, OVERDUE[status])
        assert after is not None
        status = after


@given(st.lists(st.sampled_from(Happening)))
def test_no_story_leaves_a_final_status_but_for_delivered(story: list[Happening]) -> None:
    status = QUEUED
    for happening in story:
        after = move(status, happening) or status
        assert status not in FINAL or after in (status, DELIVERED)
        status = after


@given(st.permutations([Happening.ACCEPTED, Happening.RECEIPT_DELIVERED]))
def test_a_receipt_may_overtake_the_answer(story: list[Happening]) -> None:
    status = SENDING
    for happening in story:
        status = move(status, happening) or status
    assert status is DELIVERED
