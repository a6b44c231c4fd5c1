"""How fast a connection may send, in segments, and how accounts share what it may send."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, TypeVar

T = TypeVar("T")

BULK_SHARE: Final = 4
"""One of so many messages of an account is one of a bulk, while others wait too: a campaign does not stand still."""

RATE_LEAST: Final = 1 / 60  # segments a second: one a minute
RATE_MOST: Final = 10_000  # segments a second
CAP_MOST: Final = 2_147_483_647  # segments a day; what an int of the wire holds

# Seconds are floats, so a bucket that should be exactly full enough may miss by a hair.
_HAIR = 1e-6


@dataclass(frozen=True, slots=True)
class Limit:
    """How many segments a connection or a number may send a minute and a day; None is no limit."""

    per_minute: int | None = None
    daily_cap: int | None = None


def rate_problem(rate: float) -> str | None:
    """What is wrong with how many segments a number may send a second, to stand behind its name; None is nothing."""
    return None if RATE_LEAST <= rate <= RATE_MOST else f"must be between 1/60 and {RATE_MOST}. You entered {rate}"


def cap_problem(cap: int) -> str | None:
    """What is wrong with how many segments may be sent a day, to stand behind its name; None is nothing."""
    return None if 1 <= cap <= CAP_MOST else f"must be between 1 and {CAP_MOST}. You entered {cap}"


def per_minute_of(rate: float) -> int:
    """A rate a second, which has no problem, as it is kept: whole segments a minute."""
    return max(1, round(rate * 60))


def rate_of(per_minute: int) -> float:
    """The rate a second of what is kept, as people read it."""
    return round(per_minute / 60, 4)


@dataclass(frozen=True, slots=True)
class Bucket:
    """A token bucket of segments; `at` is a monotonic time in seconds, a rate of None is no limit.

    Tokens may be negative: a message larger than the burst goes out of a full bucket and is paid for afterwards.
    """

    rate_per_second: float | None
    burst: float
    tokens: float
    at: float

    def __post_init__(self) -> None:
        rate = self.rate_per_second
        if rate is not None and not (0.0 < rate < math.inf):
            raise ValueError(f"a rate of {rate} segments per second sends nothing; None is no limit")
        if not 0.0 < self.burst < math.inf:
            raise ValueError(f"a burst of {self.burst} segments holds nothing")


def full_bucket(rate_per_second: float | None, burst: float, now: float) -> Bucket:
    """Return a bucket that was not used for a while."""
    return Bucket(rate_per_second, burst, burst, now)


def available(bucket: Bucket, now: float) -> float:
    """Return how many segments may go now; negative while an oversized message is being paid for."""
    if bucket.rate_per_second is None:
        return math.inf
    # A clock that seems to go backwards gives nothing and takes nothing.
    refilled = bucket.tokens + max(0.0, now - bucket.at) * bucket.rate_per_second
    return min(bucket.burst, refilled)


def take(bucket: Bucket, now: float, segments: int) -> tuple[Bucket, float]:
    """Take the segments of one message and return 0.0, or take nothing and return the seconds to wait."""
    if segments < 0:
        raise ValueError(f"a message has no {segments} segments")
    rate = bucket.rate_per_second
    if rate is None:
        return bucket, 0.0
    tokens = available(bucket, now)
    lacking = min(segments, bucket.burst) - tokens
    if segments and lacking > _HAIR:
        return bucket, lacking / rate
    return Bucket(rate, bucket.burst, tokens - segments, max(bucket.at, now)), 0.0


def fair_shares(waiting: Mapping[str, int], room: int, turn: int = 0) -> dict[str, int]:
    """Split room over accounts so that the smallest share is as large as it can be.

    What cannot be split evenly goes to accounts in name order, starting at `turn`: a caller that counts its turns
    starves nobody even when there is less room than accounts.
    """
    level = _fair_level(waiting, room)
    shares = {account: min(count, level) for account, count in waiting.items()}
    left = max(0, room) - sum(shares.values())
    cut = sorted(account for account, count in waiting.items() if count > level)
    for offset in range(min(left, len(cut))):
        shares[cut[(turn + offset) % len(cut)]] += 1
    return shares


def _fair_level(waiting: Mapping[str, int], room: int) -> int:
    """The most that every account can have, if it wants so much."""
    left, level, sharers = max(0, room), 0, len(waiting)
    for count in sorted(waiting.values()):
        if (count - level) * sharers > left:
            return level + left // sharers
        left -= (count - level) * sharers
        level, sharers = count, sharers - 1
    return level


def first_things_first(ordinary: Sequence[T], in_bulk: Sequence[T], room: int, turn: int = 0) -> list[T]:
    """Choose up to `room` messages of one account, in the order in which they go.

    Ordinary ones go first, but every fourth place is for one of a bulk while both wait; `turn` counts the claims, so
    that this holds for claims with less room than that too.
    """
    places = max(0, room)
    kept = min(len(in_bulk), max((places + turn % BULK_SHARE) // BULK_SHARE, places - len(ordinary)))
    first, later = ordinary[: places - kept], in_bulk[:kept]
    return [*first, *later]
