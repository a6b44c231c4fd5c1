"""The circuit breaker: what fails again and again is rested, tried once, and taken back. Times are passed in. Pure.

Closed, everything passes. After so many failures in a row within a window it opens: nothing passes, for a rest. Then
it is half open: one message passes as a probe. When that goes well it closes; else it rests twice as long.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum


class State(StrEnum):
    """Whether anything passes."""

    CLOSED = "closed"
    OPEN = "open"
    HALF_OPEN = "half_open"


@dataclass(frozen=True, slots=True)
class Rule:
    """How many failures in a row within how many seconds are too many, and how long a rest is at first and at most."""

    failures: int
    window: float
    rest_first: float
    rest_most: float


@dataclass(frozen=True, slots=True)
class Breaker:
    """One breaker; `until` is when a rest ends, or when a probe that was never heard of is given up."""

    state: State = State.CLOSED
    failed_at: tuple[float, ...] = ()
    until: float = 0.0
    rests: int = 0

    @property
    def closed(self) -> bool:
        """Whether everything passes."""
        return self.state is State.CLOSED


def succeeded(breaker: Breaker) -> Breaker:
    """Something went well: it closes, whatever was before."""
    return breaker if breaker == Breaker() else Breaker()


def failed(breaker: Breaker, now: float, rule: Rule) -> Breaker:
    """Something failed. What was on its way when it opened says nothing new."""
    if breaker.state is State.OPEN:
        return breaker
    if breaker.state is State.HALF_OPEN:
        return opened(breaker, now, rule)
    recent = (*(at for at in breaker.failed_at if now - at <= rule.window), now)
    return opened(breaker, now, rule) if len(recent) >= rule.failures else replace(breaker, failed_at=recent)


def opened(breaker: Breaker, now: float, rule: Rule) -> Breaker:
    """Rest from now on; each rest in a row is twice as long as the one before, up to the longest."""
    wait = min(rule.rest_most, rule.rest_first * 2.0 ** min(breaker.rests, 30))
    return Breaker(State.OPEN, (), now + wait, breaker.rests + 1)


def probing(breaker: Breaker, now: float, patience: float) -> Breaker | None:
    """The breaker once a probe is on its way, or None when none may be sent now.

    A probe of which nothing is heard within `patience` seconds makes room for another.
    """
    if breaker.closed or now < breaker.until:
        return None
    return replace(breaker, state=State.HALF_OPEN, until=now + patience)


def ready(breaker: Breaker, now: float) -> Breaker:
    """End a rest early: there is reason to think that it goes well again, so the probe may be sent at once."""
    return replace(breaker, until=now) if breaker.state is State.OPEN else breaker


def held(breaker: Breaker, until: float) -> Breaker:
    """Rest until then at least: what is wrong can be seen, and no probe is needed to know it."""
    return replace(breaker, until=max(breaker.until, until)) if breaker.state is State.OPEN else breaker


def overdue(breaker: Breaker, now: float, grace: float) -> Breaker | None:
    """The breaker half open without a probe, when its rest is over for so long that nothing came to try it with."""
    if breaker.state is not State.OPEN or now < breaker.until + grace:
        return None
    return replace(breaker, state=State.HALF_OPEN, until=now)
