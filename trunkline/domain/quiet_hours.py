"""When a text may reach somebody: by the clock of the zones in which their number likely lies. Pure.

47 CFR 64.1200(c)(1) allows 8 a.m. to 9 p.m. at the called party's location. A number tells only where it was given
out, so this is a guess; of a number with several zones all must allow it.
"""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from functools import lru_cache
from typing import Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from phonenumbers import NumberParseException, parse
from phonenumbers.timezone import time_zones_for_number

UNKNOWN: Final = "Etc/Unknown"
STEPS_MOST: Final = 64
"""Zones at most a day apart agree within a few days, if ever; past this many steps they never do."""


@lru_cache(maxsize=4096)
def zones_of(number: str) -> tuple[str, ...]:
    """The time zones in which an international number likely lies; none when it tells nothing, as a short code."""
    try:
        found = time_zones_for_number(parse(number))
    except NumberParseException:
        return ()
    return tuple(zone for zone in found if zone != UNKNOWN and _zone(zone) is not None)


def is_allowed(moment: datetime, zones: tuple[str, ...], begin: str, end: str) -> bool:
    """Whether it is within the hours (HH:MM, `24:00` too) in every zone; without any zone it is."""
    return all(begin <= f"{moment.astimezone(ZoneInfo(zone)):%H:%M}" < end for zone in zones)


def next_allowed(moment: datetime, zones: tuple[str, ...], begin: str, end: str) -> datetime | None:
    """The first moment from this one on that is within the hours in every zone, in UTC; None when there is none.

    Across a change of the clocks the hours are those that people there see.
    """
    at = moment.astimezone(UTC)
    for _ in range(STEPS_MOST):
        late = [_next_begin(at, zone, begin, end) for zone in zones if not is_allowed(at, (zone,), begin, end)]
        if not late:
            return at
        at = max(late)
    return None


def _next_begin(at: datetime, zone: str, begin: str, end: str) -> datetime:
    place = ZoneInfo(zone)
    local = at.astimezone(place)
    day = local.date() if f"{local:%H:%M}" < begin else local.date() + timedelta(days=1)
    found = datetime.combine(day, time.fromisoformat(begin), place).astimezone(UTC)
    while found <= at or not is_allowed(found, (zone,), begin, end):
        found += timedelta(minutes=1)
    # A clock that is put forward skips the beginning: the first minute behind the gap is within already.
    while found - timedelta(minutes=1) > at and is_allowed(found - timedelta(minutes=1), (zone,), begin, end):
        found -= timedelta(minutes=1)
    return found


@lru_cache(maxsize=512)
def _zone(name: str) -> ZoneInfo | None:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        return None
