"""The pace that an SMSC lets us have: found by its complaints, and tried again for more. Pure."""

from __future__ import annotations

from typing import Final

FIRST_PAUSE: Final = 0.5
MOST_PAUSE: Final = 15.0
LEAST_RATE: Final = 1.0
LESS: Final = 0.7
MORE: Final = 0.1
"""The share by which the rate grows in each second without a complaint."""
FORGOTTEN: Final = 4.0
"""A rate that has grown to so many times the one that drew a complaint is no limit any more."""


class Throttle:
    """Says how long to wait before the next unit; after a complaint first a pause, then a lower rate that grows again.

    Several units are on their way when the first complaint comes, so complaints within a pause count as one. A pause
    is twice the last one unless something was accepted in between.
    """

    def __init__(self, now: float) -> None:
        self.rate: float | None = None
        self._until = 0.0
        self._next = 0.0
        self._pause = FIRST_PAUSE
        self._complained_at = 0.0
        self._second = now
        self._sent = 0
        self._measured = 0.0

    def wait(self, now: float) -> float:
        """Seconds until the next unit may go; 0 for now."""
        return max(self._until - now, self._next - now if self.rate else 0.0, 0.0)

    def sent(self, now: float) -> None:
        """A unit went out."""
        if now - self._second >= 1:
            self._measured = self._sent / (now - self._second)
            self._second, self._sent = now, 0
        self._sent += 1
        if self.rate:
            self._next = max(self._next, now) + 1 / self.rate

    def accepted(self) -> None:
        """The SMSC took a unit."""
        self._pause = FIRST_PAUSE
        if self.rate:
            self.rate += MORE
            if self.rate > self._complained_at * FORGOTTEN:
                self.rate = None

    def throttled(self, now: float) -> float:
        """The SMSC complained of our pace; for how long nothing will go."""
        if now < self._until:
            return self._until - now
        seen = max(self._measured, float(self._sent))
        self._complained_at = max(LEAST_RATE, seen if self.rate is None else min(seen, self.rate))
        self.rate = max(LEAST_RATE, self._complained_at * LESS)
        pause = self._pause
        self._until = now + pause
        self._next = self._until
        self._pause = min(self._pause * 2, MOST_PAUSE)
        return pause
