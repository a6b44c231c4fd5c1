"""The circuit breaker: it opens after failures in a row, lets a probe pass, and closes or rests for longer."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trunkline.domain.breaker import Breaker, Rule, State, failed, held, opened, overdue, probing, ready, succeeded

RULE = Rule(failures=3, window=60.0, rest_first=10.0, rest_most=35.0)


def failing(*times: float, breaker: Breaker | None = None) -> Breaker:
    found = breaker or Breaker()
    for at in times:
        found = failed(found, at, RULE)
    return found


def test_failures_in_a_row_open_it() -> None:
    assert failing(1, 2).closed
    assert failing(1, 2, 3) == Breaker(State.OPEN, (), 13.0, 1)
    assert failing(3, 4, breaker=succeeded(failing(1, 2))).closed, "a success in between begins anew"
    assert failing(1, 2, 62.5).closed, "one that is long ago does not count"


def test_while_it_is_open_nothing_passes_and_nothing_new_is_learnt() -> None:
    breaker = failing(1, 2, 3)
    assert probing(breaker, 12.9, 60) is None
    assert failing(4, 5, 6, breaker=breaker) == breaker


def test_one_probe_passes_and_decides() -> None:
    probe = probing(failing(1, 2, 3), 13.0, 60)
    assert probe is not None and probe.state is State.HALF_OPEN
    assert probing(probe, 72.9, 60) is None, "one at a time"
    assert probing(probe, 73.0, 60) is not None, "one that is never heard of makes room for another"
    assert succeeded(probe) == Breaker()
    again = failed(probe, 14.0, RULE)
    assert (again.state, again.until, again.rests) == (State.OPEN, 34.0, 2)


def test_rests_double_up_to_the_longest() -> None:
    breaker, lengths = Breaker(), []
    for _ in range(5):
        breaker = opened(breaker, 100.0, RULE)
        lengths.append(breaker.until - 100.0)
    assert lengths == [10.0, 20.0, 35.0, 35.0, 35.0]
    assert opened(Breaker(State.OPEN, rests=10_000), 0.0, RULE).until == 35.0


def test_a_rest_can_be_ended_or_made_longer() -> None:
    breaker = failing(1, 2, 3)
    assert probing(ready(breaker, 5.0), 5.0, 60) is not None
    assert ready(Breaker(), 5.0) == Breaker()
    assert held(breaker, 50.0).until == 50.0 and held(breaker, 5.0) == breaker and held(Breaker(), 9.0) == Breaker()


def test_what_nothing_came_to_try_with_is_half_open_in_the_end() -> None:
    breaker = failing(1, 2, 3)
    assert overdue(breaker, 14.9, 2.0) is None and overdue(Breaker(), 99.0, 2.0) is None
    tried = overdue(breaker, 15.0, 2.0)
    assert tried is not None and probing(tried, 15.0, 60) is not None
    assert failed(tried, 16.0, RULE).rests == 2


@pytest.mark.parametrize("failures", [1, 5])
@given(data=st.data())
def test_it_never_opens_without_so_many_failures_in_a_row(data: st.DataObject, failures: int) -> None:
    rule = Rule(failures, 10.0, 1.0, 8.0)
    breaker, row, now = Breaker(), 0, 0.0
    for goes_well, wait in data.draw(st.lists(st.tuples(st.booleans(), st.floats(0, 20)), max_size=60)):
        now += wait
        before = breaker
        if not before.closed:
            probe = probing(before, now, 60.0)
            if probe is None:
                continue
            before = probe
        row = 0 if goes_well else row + 1
        breaker = succeeded(before) if goes_well else failed(before, now, rule)
        assert breaker.closed or row >= (failures if before.closed else 1)
        assert not goes_well or breaker.closed
        if breaker.state is State.OPEN:
            assert now < breaker.until <= now + rule.rest_most
