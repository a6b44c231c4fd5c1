"""Hours where the recipient likely is: several zones, changes of the clocks, and numbers that tell nothing."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trunkline.domain.quiet_hours import is_allowed, next_allowed, zones_of

NEW_YORK, BERLIN, LOS_ANGELES = ("America/New_York",), ("Europe/Berlin",), ("America/Los_Angeles",)
HOURS = ("08:00", "21:00")


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def test_where_numbers_lie() -> None:
    assert zones_of("+12125550123") == NEW_YORK
    assert zones_of("+493012345678") == BERLIN
    assert len(zones_of("+18005550199")) > 1, "a toll-free number may be anywhere"
    assert zones_of("12345") == () and zones_of("ann@else.test") == ()


@pytest.mark.parametrize(
    ("zones", "moment", "later"),
    [
        (NEW_YORK, "2026-11-27T15:00:00", "2026-11-27T15:00:00"),
        (NEW_YORK, "2026-11-27T12:59:00", "2026-11-27T13:00:00"),
        (NEW_YORK, "2026-11-28T02:00:00", "2026-11-28T13:00:00"),
        (NEW_YORK + LOS_ANGELES, "2026-11-27T14:00:00", "2026-11-27T16:00:00"),
        (NEW_YORK + LOS_ANGELES, "2026-11-28T02:30:00", "2026-11-28T16:00:00"),
        ((), "2026-11-27T03:00:00", "2026-11-27T03:00:00"),
        # The clocks of Berlin are put back on 2026-10-25: eight o'clock is an hour later in UTC.
        (BERLIN, "2026-10-24T22:00:00", "2026-10-25T07:00:00"),
        (BERLIN, "2026-10-23T22:00:00", "2026-10-24T06:00:00"),
    ],
)
def test_the_next_moment(zones: tuple[str, ...], moment: str, later: str) -> None:
    assert next_allowed(at(moment), zones, *HOURS) == at(later)


def test_a_beginning_that_the_clocks_skip() -> None:
    """Berlin has no 02:30 on 2027-03-28: three o'clock comes right after two."""
    assert next_allowed(at("2027-03-28T00:00:00"), BERLIN, "02:30", "21:00") == at("2027-03-28T01:00:00")


def test_zones_that_never_agree() -> None:
    zones = ("Pacific/Auckland", "Europe/London")
    assert next_allowed(at("2026-07-01T00:00:00"), zones, "08:00", "12:00") is None


START = datetime(2020, 1, 1, tzinfo=UTC)
moments = st.integers(0, 15 * 365 * 24 * 60).map(lambda minutes: START + timedelta(minutes=minutes))
places = st.lists(st.sampled_from([*NEW_YORK, *BERLIN, *LOS_ANGELES, "Asia/Kolkata"]), max_size=3).map(tuple)


@given(moments, places)
def test_the_next_moment_is_allowed_and_soon(moment: datetime, zones: tuple[str, ...]) -> None:
    later = next_allowed(moment, zones, "06:00", "22:00")
    if later is not None:
        assert later >= moment and is_allowed(later, zones, "06:00", "22:00")
        assert later - moment < timedelta(days=3)
    if is_allowed(moment, zones, "06:00", "22:00"):
        assert later == moment
