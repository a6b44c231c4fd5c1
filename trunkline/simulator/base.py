"""The seam of the simulated carriers: what each carrier of HTTP answers and tells, as its own servers would. Pure.

A file below `trunkline/simulator/carriers/` offers one FakeCarrier as FAKE. Who runs it (tests, a simulated network)
decides what becomes of a message; the fake only knows how its carrier would say so, and how it would sign it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Any, Generic, TypeVar

import msgspec

from trunkline.carriers.base import Failure, InboundMedia
from trunkline.carriers.http import HttpCall, HttpReply

S = TypeVar("S", bound="FakeSettings")


class FakeSettings(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The credentials that a fake carrier demands and signs with; every one has a default that works."""


@dataclass(frozen=True, slots=True)
class SentText:
    """A message to a handset, as the carrier read it from a request."""

    from_address: str
    to_address: str
    """As it was written in the request: with a plus or without, as that carrier wants it."""
    text: str
    reference: str = ""
    """The client reference, where the carrier has one."""
    hook_url: str = ""
    """Where the request wants receipts; empty when it names no place."""
    media: tuple[str, ...] = ()
    """URLs."""


@dataclass(frozen=True, slots=True)
class HandsetReply:
    """A text from a handset to one of the customer's numbers; both addresses in E.164, or short codes."""

    carrier_id: str
    from_address: str
    to_address: str
    text: str
    media: tuple[InboundMedia, ...] = ()


class Progress(Enum):
    """How far a message has come; only the last two are receipts, the others are told on the way."""

    QUEUED = "queued"
    SENT = "sent"
    DELIVERED = "delivered"
    UNDELIVERED = "undelivered"


@dataclass(frozen=True, slots=True)
class Report:
    """What the carrier tells of a message."""

    carrier_id: str
    progress: Progress
    failure: Failure | None = None
    """Why, for UNDELIVERED; a failure that the carrier has no code for is told by the nearest that it has."""


class NotTaken(Exception):
    """A request that the carrier refuses before it thinks of a handset, with its answer: credentials, form, fields."""

    def __init__(self, reply: HttpReply) -> None:
        super().__init__(f"the fake carrier answers {reply.status}")
        self.reply = reply


@dataclass(frozen=True)
class FakeCarrier(Generic[S]):
    """One simulated carrier: how it reads what customers send, how it answers, and what it tells them by itself."""

    key: str
    """That of the carrier it plays."""
    settings: type[S]
    connection: Callable[[S, str], dict[str, Any]]
    """The settings of a Trunkline connection that talks to this fake at a base URL."""
    new_id: Callable[[str], str]
    """The carrier's id of a message, in its own form, made of an id of 24 hexadecimal digits."""
    read: Callable[[S, HttpCall], SentText]
    """The message of a request, whose URL is as the server saw it; raises NotTaken."""
    accept: Callable[[S, SentText, str, datetime], HttpReply]
    """The answer to a message that is taken under this carrier's id."""
    refuse: Callable[[S, SentText, Failure, float | None], HttpReply]
    """The answer to a message that is not taken, and why; seconds to wait where the carrier names them."""
    report: Callable[[S, SentText, Report, str, datetime], HttpCall | None]
    """What is posted about a message to this URL (that of the message, or else the account's), signed at this moment;
    None when the carrier tells nothing of such a progress."""
    inbound: Callable[[S, HandsetReply, str, datetime], HttpCall]
    """What is posted to this URL for a text from a handset, signed at this moment."""
    look_up: Callable[[S, HttpCall, Sequence[tuple[str, SentText]]], HttpReply] | None = None
    """The answer to a GET, from all messages taken so far by their carrier's ids; None where there is no look-up."""


def code_for(table: Mapping[str, Failure], failure: Failure, default: str) -> str:
    """The first code of a carrier's table that means this failure; the default when none does."""
    return next((code for code, meaning in table.items() if meaning is failure), default)
