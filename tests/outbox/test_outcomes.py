"""What an attempt comes to; pure."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.kits.carrier_kit import outgoing
from tests.outbox.rig import DELIVERY
from trunkline.carriers.base import Accepted, Failure, Refused, Unknown
from trunkline.domain.facts import Fact, MessageDeferred, MessageFailed, MessageSent, OutcomeUnknown
from trunkline.domain.message import Happening, UnconfirmedPolicy
from trunkline.outbox.outcomes import Attempt, Delivery, fact_of, failed, retry_wait

NOW = 1_000_000
GIVE_UP = NOW + 500_000


def attempt(number: int = 1, jitter: float = 1.0, give_up: int = GIVE_UP) -> Attempt:
    return Attempt(outgoing(attempt=number), give_up, NOW, "2026-11-23T10:11:12.123Z", jitter)


def common(fact: Fact) -> tuple[str, str, str]:
    return fact.account_id, fact.date, getattr(fact, "id", "")


def test_accepted_waits_for_its_receipt() -> None:
    fact = fact_of(Accepted("x"), attempt(3), DELIVERY)
    assert isinstance(fact, MessageSent)
    assert (fact.attempt, fact.carrier_id, fact.due) == (3, "x", NOW + DELIVERY.receipt_deadline)
    assert common(fact) == ("a" * 24, "2026-11-23T10:11:12.123Z", "m" * 24)


def test_accepted_is_all_where_no_receipts_come() -> None:
    fact = fact_of(Accepted("x"), attempt(), replace(DELIVERY, has_receipts=False))
    assert isinstance(fact, MessageSent) and fact.due is None


@pytest.mark.parametrize("failure", list(Failure), ids=lambda failure: failure.value)
def test_the_kind_of_failure_decides_whether_to_try_again(failure: Failure) -> None:
    fact = fact_of(Refused(failure, "words"), attempt(), DELIVERY)
    if failure.again:
        assert isinstance(fact, MessageDeferred)
        assert (fact.failure, fact.reason, fact.due) == (failure.value, "words", NOW + 10_000)
    else:
        assert isinstance(fact, MessageFailed)
        assert (fact.failure, fact.reason, fact.happening) == (failure.value, "words", Happening.REFUSED)


def test_the_wait_doubles_up_to_the_longest() -> None:
    waits = [retry_wait(number, 1.0, DELIVERY) // 1000 for number in range(1, 7)]
    assert waits == [10, 20, 40, 80, 100, 100]
    assert retry_wait(2, 0.0, DELIVERY) == 10_000, "jitter takes up to half of it"
    assert retry_wait(0, 1.0, DELIVERY) == 10_000


def test_a_carrier_that_names_a_wait_gets_it() -> None:
    fact = fact_of(Refused(Failure.THROTTLED, "slow", retry_after=33.0), attempt(), DELIVERY)
    assert isinstance(fact, MessageDeferred) and fact.due == NOW + 33_000


def test_what_could_only_be_tried_too_late_has_failed() -> None:
    fact = fact_of(Refused(Failure.UNREACHABLE, "off"), attempt(4, give_up=NOW + 80_000), DELIVERY)
    assert isinstance(fact, MessageFailed)
    assert (fact.failure, fact.happening) == ("unreachable", Happening.GAVE_UP)
    assert "4 attempts" in fact.reason and "off" in fact.reason
    again = fact_of(Refused(Failure.UNREACHABLE, "off"), attempt(4, give_up=NOW + 80_001), DELIVERY)
    assert isinstance(again, MessageDeferred)


@pytest.mark.parametrize("failure", [Failure.CARRIER_DOWN, Failure.MISCONFIGURED, Failure.UNREACHABLE])
def test_a_connection_had_what_it_was_handed_and_what_a_lapsed_worker_may_have_handed_it(failure: Failure) -> None:
    """Also where time is over."""
    for give_up in (GIVE_UP, NOW):
        one = attempt(1, give_up=give_up)
        named = one.message.connection_id
        for handed, lapsed, expected in ((True, False, named), (False, False, ""), (False, True, named)):
            fact = fact_of(Refused(failure, "no", handed=handed), one._replace(lapsed=lapsed), DELIVERY)
            assert isinstance(fact, MessageDeferred | MessageFailed) and fact.connection_id == expected


@pytest.mark.parametrize(
    ("policy", "due"),
    [
        (UnconfirmedPolicy.WAIT, NOW + DELIVERY.unconfirmed_deadline),
        (UnconfirmedPolicy.ASK, NOW + 10_000),
        (UnconfirmedPolicy.RESEND, NOW + 10_000),
    ],
)
def test_an_unknown_outcome_is_looked_at_by_the_policy(policy: UnconfirmedPolicy, due: int) -> None:
    fact = fact_of(Unknown("silence"), attempt(2, jitter=0.0), replace(DELIVERY, policy=policy))
    assert isinstance(fact, OutcomeUnknown)
    assert (fact.attempt, fact.reason) == (2, "silence")
    assert (fact.due, fact.give_up) == (due, NOW + DELIVERY.unconfirmed_deadline)


def test_asking_does_not_go_on_past_the_deadline() -> None:
    delivery = replace(DELIVERY, policy=UnconfirmedPolicy.ASK, unconfirmed_deadline=5_000)
    fact = fact_of(Unknown("silence"), attempt(), delivery)
    assert isinstance(fact, OutcomeUnknown) and fact.due == fact.give_up == NOW + 5_000


def test_a_failure_says_what_happened() -> None:
    fact = failed(attempt(), Failure.EXPIRED, "too late", Happening.GAVE_UP)
    assert (fact.failure, fact.reason, fact.happening) == ("expired", "too late", "gave_up")


@given(
    st.integers(1, 10_000),
    st.floats(0, 1),
    st.none() | st.floats(0, 10_000_000),
    st.floats(0.01, 100),
    st.floats(1, 10),
)
def test_no_wait_is_longer_than_the_longest_nor_none(
    number: int, jitter: float, retry_after: float | None, first: float, factor: float
) -> None:
    delivery = Delivery(
        True, UnconfirmedPolicy.WAIT, 1, 1, timedelta(seconds=first), factor, timedelta(seconds=first * 7)
    )
    wait = retry_wait(number, jitter, delivery, retry_after)
    assert int(first * 500) - 1 <= wait <= first * 7000 + 1
