"""The times of SMPP (3.4, section 7.1.1): absolute YYMMDDhhmmsstnnp and relative YYMMDDhhmmss000R. Pure."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone

_read = re.compile(r"(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d)(\d\d)([+\-R])").fullmatch


def read_time(text: str, now: datetime) -> datetime | None:
    """The moment that a time means, None for an empty one; raises ValueError for what is no time.

    Relative years count as 365 days and months as 30, for no calendar is said.
    """
    if not text:
        return None
    found = _read(text)
    if found is None:
        raise ValueError(f"{text!r} is no time of SMPP")
    years, months, days, hours, minutes, seconds, tenths, quarters = (int(part) for part in found.groups()[:8])
    if found[9] == "R":
        return now + timedelta(days=years * 365 + months * 30 + days, hours=hours, minutes=minutes, seconds=seconds)
    if quarters > 48:
        raise ValueError(f"{text!r} has no such time zone")
    ahead = timedelta(minutes=15 * quarters)
    zone = timezone(ahead if found[9] == "+" else -ahead)
    return datetime(2000 + years, months, days, hours, minutes, seconds, tenths * 100_000, zone).astimezone(UTC)
