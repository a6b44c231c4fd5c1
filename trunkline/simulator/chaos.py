"""What goes wrong in a simulated network, and when: by rates and a seed, or by a script. Pure."""

from __future__ import annotations

import math
import random
from collections.abc import Iterable
from enum import StrEnum
from typing import Annotated, Final

import msgspec
from msgspec import Meta

Share = Annotated[float, Meta(ge=0, le=1)]
Seconds = Annotated[float, Meta(ge=0, le=86_400)]


class Fate(StrEnum):
    """What becomes of one submission."""

    TAKE = "take"
    THROTTLE = "throttle"
    """Not taken: too fast."""
    REFUSE = "refuse"
    """Not taken, for good."""
    FAIL = "fail"
    """Not taken: the network is in trouble itself (HTTP 500, ESME_RSYSERR)."""
    SILENT = "silent"
    """Taken, and no answer comes."""
    LATE = "late"
    """Taken, and the answer comes after `late_seconds`."""
    CUT = "cut"
    """Taken, and the connection ends in the middle of the answer."""
    HANG = "hang"
    """Not taken, and no answer comes."""
    HALF_OPEN = "half_open"
    """Taken, and its connection is dead from then on, though it stays open: nothing more is read or said on it."""


TAKING: Final = frozenset({Fate.TAKE, Fate.SILENT, Fate.LATE, Fate.CUT, Fate.HALF_OPEN})


DRAWN: Final = tuple(fate for fate in Fate if fate is not Fate.TAKE)


class Step(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A part of a script: so many submissions behind the first `after` have this fate."""

    after: Annotated[int, Meta(ge=0)]
    count: Annotated[int, Meta(ge=1)]
    fate: Fate


class Chaos(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How a network misbehaves; every share is of submissions, or of receipts, and 0 until it is said."""

    seed: int = 1
    throttle: Share = 0
    refuse: Share = 0
    fail: Share = 0
    silent: Share = 0
    late: Share = 0
    cut: Share = 0
    hang: Share = 0
    half_open: Share = 0
    late_seconds: Seconds = 5
    throttle_seconds: Seconds = 0
    """Everything is throttled for so long, from the first submission on."""
    receipt_seconds: Seconds = 0.05
    receipt_lost: Share = 0
    receipt_repeated: Share = 0
    receipt_times: Annotated[int, Meta(ge=2, le=1000)] = 2
    """How often one that is repeated comes."""
    receipt_forged: Share = 0
    """Lies about a message, with a broken proof, that come before the right receipts (HTTP)."""
    receipt_unknown: Share = 0
    """Receipts for messages that nobody sent, beside the right ones."""
    receipt_failed: Share = 0
    """Messages that do not arrive, as a receipt says."""
    receipt_spread_seconds: Seconds = 0
    """Receipts come up to so much later, and so in another order."""
    receipts_together: Annotated[int, Meta(ge=0)] = 0
    """Receipts wait until so many messages were taken, and then come all at once."""
    hung_binds: Annotated[int, Meta(ge=0)] = 0
    """So many connections are accepted first, and their binds never answered (SMPP)."""
    refused_binds: Annotated[int, Meta(ge=0)] = 0
    """So many binds are refused first, behind those that hang (SMPP)."""
    inbound_every: Annotated[int, Meta(ge=0)] = 0
    """After so many messages the handset answers; 0 is never."""
    script: tuple[Step, ...] = ()
    """Steps go before shares; the first that fits holds."""


class Course(msgspec.Struct, frozen=True):
    """All that becomes of one submission, decided when it comes."""

    fate: Fate
    receipts: tuple[float, ...]
    """Seconds until each receipt; none when it is lost."""
    arrives: bool
    strangers: int
    """Receipts for unknown messages that come beside."""
    answered: bool
    """Whether the handset writes back."""
    forged: bool
    """Whether somebody lies about it before its receipts."""


def read_chaos(document: object) -> Chaos:
    """Read a script file's document; raises ValueError with the place of what is wrong."""
    try:
        return msgspec.convert(document, Chaos)
    except msgspec.ValidationError as error:
        raise ValueError(str(error)) from None


def course(chaos: Chaos, number: int, seconds: float = math.inf) -> Course:
    """What becomes of the submission with this number (from 0); the same seed decides the same, in any order.

    It comes so many seconds after the first one.
    """
    chance = random.Random(f"{chaos.seed}:{number}")  # noqa: S311 - to be repeated, not to be guessed
    fate = _scripted(chaos.script, number) or _drawn(chaos, chance)
    if seconds < chaos.throttle_seconds:
        fate = Fate.THROTTLE
    lost = chance.random() < chaos.receipt_lost
    times = chaos.receipt_times if chance.random() < chaos.receipt_repeated else 1
    delays = [chaos.receipt_seconds + chance.random() * chaos.receipt_spread_seconds for _ in range(times)]
    return Course(
        fate,
        () if lost or fate not in TAKING else tuple(delays),
        chance.random() >= chaos.receipt_failed,
        int(chance.random() < chaos.receipt_unknown),
        bool(chaos.inbound_every) and fate in TAKING and number % chaos.inbound_every == chaos.inbound_every - 1,
        fate in TAKING and chance.random() < chaos.receipt_forged,
    )


def _scripted(script: Iterable[Step], number: int) -> Fate | None:
    return next((step.fate for step in script if step.after <= number < step.after + step.count), None)


def _drawn(chaos: Chaos, chance: random.Random) -> Fate:
    point = chance.random()
    for fate in DRAWN:
        point -= getattr(chaos, fate.value)
        if point < 0:
            return fate
    return Fate.TAKE
