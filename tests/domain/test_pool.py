"""Which number of a pool writes to a recipient."""

from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from trunkline.domain.pool import choose_sender

MEMBERS = [f"e{number}" for number in range(4)]


def test_a_recipient_hears_from_the_same_number_while_that_is_well() -> None:
    known = choose_sender(MEMBERS, "e2", {}, "+1555")
    assert known is not None and known.endpoint_id == "e2" and "heard from this number" in known.reason
    other = choose_sender(MEMBERS, "e2", {"e2": "is resting"}, "+1555")
    assert other is not None and other.endpoint_id != "e2" and "e2, is resting." in other.reason
    gone = choose_sender(MEMBERS, "e9", {}, "+1555")
    assert gone is not None and "is no member any more" in gone.reason
    assert choose_sender(MEMBERS, None, dict.fromkeys(MEMBERS, "is resting"), "+1555") is None
    assert choose_sender([], None, {}, "+1555") is None


def test_recipients_are_spread_evenly() -> None:
    chosen = Counter(str(choose_sender(MEMBERS, None, {}, f"+1555{number:07}")) for number in range(4000))
    assert len(chosen) == 4 and min(chosen.values()) > 800


@given(st.text(), st.sets(st.sampled_from(MEMBERS)))
def test_only_those_that_are_well_and_each_time_the_same(other: str, sick: set[str]) -> None:
    troubles = dict.fromkeys(sick, "is resting")
    chosen = choose_sender(MEMBERS, None, troubles, other)
    assert (chosen is None) == (len(sick) == 4)
    assert chosen == choose_sender(MEMBERS[::-1], None, troubles, other)
    assert chosen is None or chosen.endpoint_id not in sick
