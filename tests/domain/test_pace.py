"""The token bucket in segments, and the fair split between accounts."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trunkline.domain.pace import (
    BULK_SHARE,
    CAP_MOST,
    RATE_LEAST,
    RATE_MOST,
    Bucket,
    available,
    cap_problem,
    fair_shares,
    first_things_first,
    full_bucket,
    per_minute_of,
    rate_of,
    rate_problem,
    take,
)


def test_a_burst_then_the_rate() -> None:
    bucket = full_bucket(2.0, 3.0, now=10.0)
    for _ in range(3):
        bucket, wait = take(bucket, 10.0, 1)
        assert wait == 0.0
    assert take(bucket, 10.0, 1) == (bucket, 0.5)
    assert take(bucket, 10.0, 2) == (bucket, 1.0)
    bucket, wait = take(bucket, 10.5, 1)
    assert (wait, available(bucket, 10.5)) == (0.0, 0.0)


def test_an_oversized_message_goes_out_of_a_full_bucket_and_is_paid_for() -> None:
    bucket, wait = take(full_bucket(1.0, 2.0, now=0.0), 0.0, 10)
    assert (wait, available(bucket, 0.0)) == (0.0, -8.0)
    assert take(bucket, 0.0, 1)[1] == 9.0
    assert take(bucket, 0.0, 10)[1] == 10.0


def test_unlimited() -> None:
    bucket = full_bucket(None, 1.0, now=0.0)
    assert take(bucket, 0.0, 10**6) == (bucket, 0.0)
    assert available(bucket, 0.0) == math.inf


def test_a_clock_that_goes_back_gives_nothing_and_takes_nothing() -> None:
    bucket, _ = take(full_bucket(1.0, 5.0, now=100.0), 50.0, 5)
    assert (bucket.at, available(bucket, 50.0), available(bucket, 101.0)) == (100.0, 0.0, 1.0)


@pytest.mark.parametrize("rate", [0, 0.0, -1.0, math.nan, math.inf])
def test_a_rate_that_sends_nothing_is_refused(rate: float) -> None:
    with pytest.raises(ValueError, match="rate"):
        Bucket(rate, 1.0, 1.0, 0.0)


@pytest.mark.parametrize("burst", [0.0, -1.0, math.nan, math.inf])
def test_a_burst_that_holds_nothing_is_refused(burst: float) -> None:
    with pytest.raises(ValueError, match="burst"):
        Bucket(1.0, burst, 0.0, 0.0)


def test_segments_are_not_negative() -> None:
    with pytest.raises(ValueError, match="segments"):
        take(full_bucket(1.0, 1.0, 0.0), 0.0, -1)


rates, bursts = st.floats(0.01, 1000), st.floats(0.1, 1000)
messages = st.lists(st.integers(0, 50), max_size=40)


@given(rates, bursts, st.floats(0, 1e6), messages)
def test_the_wait_that_was_told_is_enough(rate: float, burst: float, start: float, sizes: list[int]) -> None:
    bucket, now = full_bucket(rate, burst, start), start
    for size in sizes:
        bucket, wait = take(bucket, now, size)
        if wait:
            # A hair more than told, for what is lost when a float is added to a large one.
            now += wait + 1e-9
            bucket, wait = take(bucket, now, size)
        assert wait == 0.0


@given(rates, bursts, messages, st.lists(st.floats(0, 5), min_size=40, max_size=40))
def test_never_faster_than_the_rate(rate: float, burst: float, sizes: list[int], pauses: list[float]) -> None:
    bucket, now, sent, last = full_bucket(rate, burst, 0.0), 0.0, 0, 0
    for size, pause in zip(sizes, pauses, strict=False):
        now += pause
        bucket, wait = take(bucket, now, size)
        if size and wait == 0.0:
            sent, last = sent + size, size
        assert available(bucket, now) <= burst
        assert sent - last <= burst + rate * now + 1e-3


counts = st.dictionaries(st.text("abcdefgh", min_size=1, max_size=3), st.integers(0, 200), max_size=20)


@pytest.mark.parametrize(
    ("waiting", "room", "turn", "shares"),
    [
        ({}, 5, 0, {}),
        ({"a": 10, "b": 10}, 0, 0, {"a": 0, "b": 0}),
        ({"a": 10, "b": 10}, -3, 0, {"a": 0, "b": 0}),
        ({"a": 1000, "b": 1}, 10, 0, {"a": 9, "b": 1}),
        ({"a": 5, "b": 5, "c": 5}, 8, 0, {"a": 3, "b": 3, "c": 2}),
        ({"a": 5, "b": 5, "c": 5}, 8, 2, {"a": 3, "b": 2, "c": 3}),
        ({"a": 1000, "b": 1}, 1, 0, {"a": 1, "b": 0}),
        ({"a": 1000, "b": 1}, 1, 1, {"a": 0, "b": 1}),
        ({"a": 2, "b": 3}, 100, 0, {"a": 2, "b": 3}),
    ],
)
def test_shares(waiting: dict[str, int], room: int, turn: int, shares: dict[str, int]) -> None:
    assert fair_shares(waiting, room, turn) == shares


@given(counts, st.integers(0, 2000), st.integers(0, 100))
def test_shares_are_max_min_fair(waiting: dict[str, int], room: int, turn: int) -> None:
    shares = fair_shares(waiting, room, turn)
    assert sum(shares.values()) == min(room, sum(waiting.values()))
    assert all(0 <= shares[account] <= count for account, count in waiting.items())
    cut = [share for account, share in shares.items() if share < waiting[account]]
    if cut:
        assert max(cut) - min(cut) <= 1
        assert max(shares.values()) <= min(cut) + 1
        assert all(shares[account] == count for account, count in waiting.items() if count <= room // len(waiting))


@given(counts.filter(lambda waiting: any(waiting.values())))
def test_taking_turns_starves_nobody(waiting: dict[str, int]) -> None:
    rounds = [fair_shares(waiting, 1, turn) for turn in range(len(waiting))]
    assert all(any(shares[account] for shares in rounds) for account, count in waiting.items() if count)


# --- Replies before bulk ---------------------------------------------------------------------------------------------


@given(st.integers(0, 50), st.integers(0, 50), st.integers(-2, 40), st.integers(0, 100))
def test_replies_go_first_and_no_place_stays_empty(ordinary: int, in_bulk: int, room: int, turn: int) -> None:
    replies, bulk = [f"r{n}" for n in range(ordinary)], [f"b{n}" for n in range(in_bulk)]
    chosen = first_things_first(replies, bulk, room, turn)
    taken = [one for one in chosen if one[0] == "r"]
    assert chosen == replies[: len(taken)] + bulk[: len(chosen) - len(taken)]
    assert len(chosen) == min(max(room, 0), ordinary + in_bulk)
    if in_bulk <= room // BULK_SHARE or ordinary + in_bulk <= room:
        assert len(chosen) - len(taken) == in_bulk
    else:
        assert len(taken) >= min(ordinary, room - room // BULK_SHARE - 1)


@pytest.mark.parametrize("room", [1, 2, 3, 4, 7, 100])
def test_a_bulk_does_not_starve_and_gets_no_more_than_its_share(room: int) -> None:
    replies, bulk = ["r"] * 1000, ["b"] * 1000
    turns = [first_things_first(replies, bulk, room, turn) for turn in range(BULK_SHARE)]
    assert sum(one.count("b") for one in turns) == room == sum(map(len, turns)) // BULK_SHARE


@given(st.integers(1, RATE_MOST * 60))
def test_what_is_kept_of_a_rate_can_be_said_again(per_minute: int) -> None:
    rate = rate_of(per_minute)
    assert rate_problem(rate) is None and per_minute_of(rate) == per_minute


def test_rates_and_caps_that_are_none() -> None:
    assert rate_problem(RATE_LEAST) is None and per_minute_of(RATE_LEAST) == 1
    assert all(rate_problem(rate) for rate in (0.0, 0.01, -1.0, RATE_MOST + 0.1, math.nan, math.inf))
    assert cap_problem(1) is None and cap_problem(CAP_MOST) is None
    assert all(cap_problem(cap) for cap in (0, -1, CAP_MOST + 1))
