"""The same seed does the same, in any order; scripts go before shares."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trunkline.simulator.chaos import TAKING, Chaos, Fate, Step, course, read_chaos

TAKEN_FIRST = Step(after=0, count=1, fate=Fate.TAKE)


@given(st.integers(), st.permutations(range(30)))
def test_the_same_seed_decides_the_same_in_any_order(seed: int, order: list[int]) -> None:
    chaos = Chaos(seed=seed, throttle=0.2, silent=0.2, receipt_lost=0.3, receipt_repeated=0.3)
    straight = [course(chaos, number) for number in range(30)]
    assert [course(chaos, number) for number in order] == [straight[number] for number in order]


def test_shares_are_about_what_they_say() -> None:
    chaos = Chaos(
        throttle=0.1, refuse=0.1, fail=0.1, silent=0.1, late=0.1, cut=0.1, hang=0.1, half_open=0.1, receipt_lost=0.5
    )
    courses = [course(chaos, number) for number in range(4000)]
    for fate in Fate:
        share = sum(each.fate is fate for each in courses) / 4000
        assert abs(share - (0.2 if fate is Fate.TAKE else 0.1)) < 0.03
    taken = [each for each in courses if each.fate in TAKING]
    assert abs(sum(not each.receipts for each in taken) / len(taken) - 0.5) < 0.05
    assert all(not each.receipts for each in courses if each.fate not in TAKING)


def test_a_script_goes_first() -> None:
    chaos = Chaos(refuse=1, script=(Step(after=2, count=3, fate=Fate.SILENT),))
    assert [course(chaos, number).fate for number in range(6)] == [Fate.REFUSE] * 2 + [Fate.SILENT] * 3 + [Fate.REFUSE]


def test_receipts_and_answers() -> None:
    chaos = Chaos(receipt_seconds=1, receipt_spread_seconds=2, receipt_repeated=1, receipt_unknown=1, inbound_every=3)
    found = [course(chaos, number) for number in range(6)]
    assert all(len(each.receipts) == 2 and all(1 <= delay <= 3 for delay in each.receipts) for each in found)
    assert [each.answered for each in found] == [False, False, True] * 2
    assert all(each.strangers == 1 and each.arrives for each in found)


def test_a_time_of_throttling() -> None:
    chaos = Chaos(throttle_seconds=60, refuse=1)
    assert [course(chaos, 7, seconds).fate for seconds in (0, 59.9, 60)] == [Fate.THROTTLE, Fate.THROTTLE, Fate.REFUSE]
    assert course(chaos, 7).fate is Fate.REFUSE


def test_lies_and_ten_times_the_truth() -> None:
    chaos = Chaos(receipt_repeated=1, receipt_times=10, receipt_forged=1, refuse=1, script=(TAKEN_FIRST,))
    first, second = course(chaos, 0), course(chaos, 1)
    assert (len(first.receipts), first.forged) == (10, True)
    assert (len(second.receipts), second.forged) == (0, False), "nobody knows of what was not taken"


@pytest.mark.parametrize(
    "document", [{"silent": 2}, {"odd": 1}, {"script": [{"after": 0, "count": 1, "fate": "x"}]}, []]
)
def test_what_cannot_be(document: object) -> None:
    with pytest.raises(ValueError, match=r"\S"):
        read_chaos(document)
