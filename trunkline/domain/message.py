"""The status of a message: every legal move, in one table."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType


class Status(StrEnum):
    """Where a message stands.

    Two are never stored: `scheduled` is `queued` before its time has come, `sending` is `queued` under a live lease.
    """

    SCHEDULED = "scheduled"
    QUEUED = "queued"
    SENDING = "sending"
    SENT = "sent"
    DELIVERED = "delivered"
    UNDELIVERED = "undelivered"
    FAILED = "failed"
    UNCONFIRMED = "unconfirmed"
    CANCELED = "canceled"


class Happening(StrEnum):
    """What can happen to a message after it was accepted from its sender."""

    TIME_CAME = "time_came"
    LEASED = "leased"
    LEASE_LAPSED = "lease_lapsed"
    ACCEPTED = "accepted"
    DEFERRED = "deferred"
    REFUSED = "refused"
    UNKNOWN_OUTCOME = "unknown_outcome"
    RESENT = "resent"
    RECEIPT_DELIVERED = "receipt_delivered"
    RECEIPT_UNDELIVERED = "receipt_undelivered"
    GAVE_UP = "gave_up"
    RECEIPT_OVERDUE = "receipt_overdue"
    OUTCOME_OVERDUE = "outcome_overdue"
    CANCELED = "canceled"


class UnconfirmedPolicy(StrEnum):
    """What to do when the bytes left and no answer came."""

    WAIT = "wait"
    ASK = "ask"
    RESEND = "resend"


# What an attempt to send comes to. It finds `queued` when the lease is not stored or has lapsed meanwhile, and a
# receipt may overtake the answer to the request that it is the receipt of.
_OUTCOMES = {
    Happening.ACCEPTED: Status.SENT,
    Happening.DEFERRED: Status.QUEUED,
    Happening.REFUSED: Status.FAILED,
    Happening.UNKNOWN_OUTCOME: Status.UNCONFIRMED,
    Happening.RECEIPT_DELIVERED: Status.DELIVERED,
    Happening.RECEIPT_UNDELIVERED: Status.UNDELIVERED,
}

_MOVES: dict[Status, dict[Happening, Status]] = {
    Status.SCHEDULED: {
        Happening.TIME_CAME: Status.QUEUED,
        Happening.CANCELED: Status.CANCELED,
    },
    Status.QUEUED: {
        Happening.LEASED: Status.SENDING,
        Happening.GAVE_UP: Status.FAILED,
        Happening.CANCELED: Status.CANCELED,
        **_OUTCOMES,
    },
    # Nobody gives up on a message that somebody is sending: its lease ends first.
    Status.SENDING: {
        Happening.LEASE_LAPSED: Status.QUEUED,
        **_OUTCOMES,
    },
    Status.SENT: {
        Happening.RECEIPT_DELIVERED: Status.DELIVERED,
        Happening.RECEIPT_UNDELIVERED: Status.UNDELIVERED,
        Happening.RECEIPT_OVERDUE: Status.UNDELIVERED,
    },
    Status.UNCONFIRMED: {
        Happening.ACCEPTED: Status.SENT,
        Happening.REFUSED: Status.FAILED,
        Happening.RESENT: Status.QUEUED,
        Happening.RECEIPT_DELIVERED: Status.DELIVERED,
        Happening.RECEIPT_UNDELIVERED: Status.UNDELIVERED,
        Happening.OUTCOME_OVERDUE: Status.FAILED,
    },
    # We stopped waiting, or the carrier spoke too soon: the handset knows better.
    Status.UNDELIVERED: {Happening.RECEIPT_DELIVERED: Status.DELIVERED},
    Status.FAILED: {Happening.RECEIPT_DELIVERED: Status.DELIVERED},
    Status.CANCELED: {Happening.RECEIPT_DELIVERED: Status.DELIVERED},
    Status.DELIVERED: {},
}

MOVES: Mapping[tuple[Status, Happening], Status] = MappingProxyType(
    {(status, happening): after for status, moves in _MOVES.items() for happening, after in moves.items()}
)

# Nothing more is owed; only a late receipt may still correct them.
FINAL: frozenset[Status] = frozenset({Status.DELIVERED, Status.UNDELIVERED, Status.FAILED, Status.CANCELED})

# The setting that bounds the time in each status that is not final. `give_up_after_hours` counts from the creation of
# the message, or from the time that it was scheduled for, so retries and repeats do not extend it.
DEADLINES: Mapping[Status, str] = MappingProxyType(
    {
        Status.SCHEDULED: "schedule_within_days",
        Status.QUEUED: "give_up_after_hours",
        Status.SENDING: "lease_seconds",
        Status.SENT: "receipt_deadline_hours",
        Status.UNCONFIRMED: "unconfirmed_deadline_hours",
    }
)

# What happens when that time is over.
OVERDUE: Mapping[Status, Happening] = MappingProxyType(
    {
        Status.SCHEDULED: Happening.TIME_CAME,
        Status.QUEUED: Happening.GAVE_UP,
        Status.SENDING: Happening.LEASE_LAPSED,
        Status.SENT: Happening.RECEIPT_OVERDUE,
        Status.UNCONFIRMED: Happening.OUTCOME_OVERDUE,
    }
)


def move(status: Status, happening: Happening) -> Status | None:
    """Return the status after this happening, or None when it is stale or impossible and changes nothing."""
    return MOVES.get((status, happening))
