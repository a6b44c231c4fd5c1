import pytest

from trunkline.carriers.smpp.throttle import FIRST_PAUSE, LEAST_RATE, MOST_PAUSE, Throttle


def at_pace(throttle: Throttle, start: float, seconds: float) -> int:
    """How many units go in that time, when all are accepted."""
    now, sent = start, 0
    while now < start + seconds:
        wait = throttle.wait(now)
        if wait > 0:
            now += wait
            continue
        throttle.sent(now)
        throttle.accepted()
        sent += 1
        now += 0.001
    return sent


def test_nothing_waits_until_the_first_complaint() -> None:
    throttle = Throttle(0)
    assert at_pace(throttle, 0, 2) == pytest.approx(2000, abs=2)


def test_a_complaint_is_a_pause_and_then_a_lower_rate_that_grows_again() -> None:
    throttle = Throttle(0)
    at_pace(throttle, 0, 2)
    assert throttle.throttled(2) == FIRST_PAUSE == throttle.wait(2)
    assert throttle.throttled(2.1) == pytest.approx(FIRST_PAUSE - 0.1)
    assert throttle.rate == pytest.approx(700, rel=0.01)
    first, later = at_pace(throttle, 2.5, 1), at_pace(throttle, 30, 1)
    assert first < 760 and first < later
    at_pace(throttle, 31, 60)
    assert throttle.rate is None or throttle.rate > 700


def test_complaints_without_an_acceptance_double_the_pause_up_to_a_limit() -> None:
    throttle, now, pauses = Throttle(0), 0.0, []
    for _ in range(8):
        throttle.sent(now)
        pauses.append(throttle.throttled(now))
        now += pauses[-1]
    assert pauses[:4] == [0.5, 1.0, 2.0, 4.0] and pauses[-1] == MOST_PAUSE
    assert throttle.rate == LEAST_RATE
    throttle.accepted()
    assert throttle.throttled(now) == FIRST_PAUSE


def test_an_smsc_with_a_limit_is_used_near_it() -> None:
    """It takes 100 a second; in a minute it gets nearly as many, and few of them are complained of."""
    throttle, now, taken, refused, budget, refilled = Throttle(0), 0.0, 0, 0, 100.0, 0.0
    while now < 60:
        budget, refilled = min(100.0, budget + (now - refilled) * 100), now
        if throttle.wait(now) > 0:
            now += 0.001
            continue
        throttle.sent(now)
        if budget >= 1:
            budget -= 1
            taken += 1
            throttle.accepted()
        else:
            refused += 1
            throttle.throttled(now)
        now += 0.001
    assert taken > 4500 and refused < taken / 50
