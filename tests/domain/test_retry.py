"""The waits between attempts."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trunkline.domain.retry import backoff

FIRST, MOST = timedelta(seconds=2), timedelta(minutes=10)


@pytest.mark.parametrize(
    ("attempt", "jitter", "seconds"),
    [(1, 0.0, 1), (1, 1.0, 2), (2, 1.0, 4), (3, 0.5, 6), (9, 1.0, 512), (10, 1.0, 600), (10**6, 1.0, 600)],
)
def test_table(attempt: int, jitter: float, seconds: float) -> None:
    assert backoff(attempt, jitter, first=FIRST, factor=2, most=MOST) == timedelta(seconds=seconds)


@pytest.mark.parametrize(("asked", "seconds"), [(1, 2), (30, 30), (86_400, 600)])
def test_a_carrier_may_ask_for_more_up_to_the_most(asked: float, seconds: float) -> None:
    wait = backoff(1, 1.0, first=FIRST, factor=2, most=MOST, retry_after=timedelta(seconds=asked))
    assert wait == timedelta(seconds=seconds)


@given(st.integers(1, 10**9), st.floats(0, 1), st.floats(1, 100), st.none() | st.timedeltas())
def test_bounds(attempt: int, jitter: float, factor: float, retry_after: timedelta | None) -> None:
    wait = backoff(attempt, jitter, first=FIRST, factor=factor, most=MOST, retry_after=retry_after)
    assert FIRST / 2 <= wait <= MOST


@given(st.integers(1, 1000), st.floats(0, 1))
def test_it_never_shrinks(attempt: int, jitter: float) -> None:
    waits = [backoff(number, jitter, first=FIRST, factor=1.5, most=MOST) for number in (attempt, attempt + 1)]
    assert waits[0] <= waits[1]


@pytest.mark.parametrize(
    ("attempt", "jitter", "factor", "first"),
    [(0, 0.5, 2, FIRST), (1, 1.5, 2, FIRST), (1, -0.1, 2, FIRST), (1, 0.5, 0.5, FIRST), (1, 0.5, 2, timedelta(0))],
)
def test_nonsense_is_refused(attempt: int, jitter: float, factor: float, first: timedelta) -> None:
    with pytest.raises(ValueError, match=r"between|grows"):
        backoff(attempt, jitter, first=first, factor=factor, most=MOST)
