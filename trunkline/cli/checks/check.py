"""The outcome of one look: how it stands, in a sentence, and how to mend it."""

from __future__ import annotations

from enum import IntEnum

import msgspec


class Level(IntEnum):
    """How it stands; the worst of all is the exit code of `doctor`."""

    OK = 0
    WARNING = 1
    PROBLEM = 2


class Check(msgspec.Struct, frozen=True):
    """One thing that was looked at."""

    name: str
    level: Level
    said: str
    mend: str = ""


def ok(name: str, said: str) -> Check:
    """It is as it should be."""
    return Check(name, Level.OK, said)


def warning(name: str, said: str, mend: str) -> Check:
    """It works, but somebody should look at it."""
    return Check(name, Level.WARNING, said, mend)


def problem(name: str, said: str, mend: str) -> Check:
    """It does not work, or will not for long."""
    return Check(name, Level.PROBLEM, said, mend)


def counted(number: int, noun: str) -> str:
    """A number of things: "1 message", "2 messages"."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def span(seconds: float) -> str:
    """A length of time as people say it."""
    for name, length in (("days", 86_400), ("hours", 3_600), ("minutes", 60)):
        if seconds >= 2 * length:
            return f"{seconds / length:.0f} {name}"
    return f"{seconds:.0f} seconds"
