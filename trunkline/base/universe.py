"""The only clock, the only source of ids and the only source of chance; tests replace it by a fixed one."""

import itertools
import os
import random
import secrets
import time
from datetime import UTC, datetime, timedelta

_COUNTER_MASK = 0xFFFFFF
_START_OF_TIME = datetime(1970, 1, 1, tzinfo=UTC)


def iso(moment: datetime) -> str:
    """Write a moment as ISO 8601 in UTC with milliseconds, as it stands in tables and answers."""
    if moment.tzinfo is not UTC:
        if moment.tzinfo is None:
            raise ValueError(f"{moment!r} has no time zone")
        moment = moment.astimezone(UTC)
    return moment.isoformat(timespec="milliseconds")[:-6] + "Z"


def parse_iso(text: str) -> datetime:
    """Read an ISO 8601 moment as UTC; one without a zone is taken as UTC."""
    moment = datetime.fromisoformat(text)
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)


class Universe:
    """What the outside world decides: the time, ids, chance and secrets."""

    def __init__(self) -> None:
        self._settle()
        # A forked child must not go on counting with its parent's mark.
        if hasattr(os, "register_at_fork"):
            os.register_at_fork(after_in_child=self._settle)

    def _settle(self) -> None:
        self._mark = secrets.randbits(24)
        self._next = itertools.count(secrets.randbits(24)).__next__
        self._lap_end = _COUNTER_MASK
        self._millisecond = 0
        self._base = 0
        self._iso: tuple[int, str] = (0, "")

    def now(self) -> datetime:
        """The present moment in UTC."""
        return datetime.now(UTC)

    def now_iso(self) -> str:
        """The present moment as it stands in tables and answers."""
        # What is before the milliseconds is written once a second: under load it is asked for again and again.
        second, millisecond = divmod(time.time_ns() // 1_000_000, 1000)
        known, text = self._iso
        if known != second:
            text = iso(_START_OF_TIME + timedelta(seconds=second))[:-4]
            self._iso = (second, text)
        return f"{text}{millisecond:03}Z"

    def milliseconds(self) -> int:
        """The present moment in milliseconds since 1970."""
        return time.time_ns() // 1_000_000

    def monotonic(self) -> float:
        """Seconds that never run backwards, for measuring spans."""
        return time.monotonic()

    def new_id(self) -> str:
        """Make an id of 24 hexadecimal digits that sorts by the time of its making."""
        number = self._next()
        millisecond = time.time_ns() // 1_000_000
        if millisecond != self._millisecond or number > self._lap_end:
            self._turn(millisecond, number)
        return (self._base | (number & _COUNTER_MASK)).to_bytes(12).hex()

    def _turn(self, millisecond: int, number: int) -> None:
        # 48 bits of milliseconds and 24 of this process stand before 24 of a counter. Time never goes back, and the
        # counter's laps are added to it, so ids keep growing when the clock is set back or the counter wraps.
        self._millisecond = max(millisecond, self._millisecond)
        self._lap_end = number | _COUNTER_MASK
        self._base = (self._millisecond + (number >> 24) << 48) | (self._mark << 24)

    def random(self) -> float:
        """A number from 0 up to, but not including, 1; for jitter, never for secrets."""
        return random.random()

    def token(self, n_bytes: int = 32) -> str:
        """An unguessable text of so many bytes, safe in addresses and cookies."""
        return secrets.token_urlsafe(n_bytes)


class FixedUniverse(Universe):
    """A universe for tests: its clock stands still until advanced, its ids and its chance repeat."""

    def __init__(self, start: datetime | str = "2026-11-23T10:11:12.123Z", seed: int = 0) -> None:
        self._now = parse_iso(start) if isinstance(start, str) else start
        self._elapsed = 0.0
        self._numbers = itertools.count(1)
        self._random = random.Random(seed)

    def advance(self, seconds: float) -> None:
        """Let time pass."""
        self._now += timedelta(seconds=seconds)
        self._elapsed += seconds

    def now(self) -> datetime:
        """The fixed moment."""
        return self._now

    def now_iso(self) -> str:
        """The fixed moment as it stands in tables and answers."""
        return iso(self._now)

    def milliseconds(self) -> int:
        """The fixed moment in milliseconds since 1970."""
        return (self._now - _START_OF_TIME) // timedelta(milliseconds=1)

    def monotonic(self) -> float:
        """Seconds advanced so far."""
        return self._elapsed

    def new_id(self) -> str:
        """Make the next id of a sequence that is the same in every run."""
        return f"{self.milliseconds():012x}{next(self._numbers):012x}"

    def random(self) -> float:
        """The next number of a sequence that is the same in every run."""
        return self._random.random()

    def token(self, n_bytes: int = 32) -> str:
        """The next text of a sequence that is the same in every run."""
        return self._random.randbytes(n_bytes).hex()
