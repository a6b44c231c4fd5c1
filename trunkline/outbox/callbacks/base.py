"""The seam of what is told to programs of others: an event in, a request out; an answer in, a verdict out.

A format is one file of this folder that offers a `CallbackFormat`. Who asks for a callback records the fact
`CallbackAsked` in the unit of the message (or once for an endpoint), and names the format by its key. Everything
else is the engine's: reading the log, the order within a conversation, trying again, remembering what came of it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any, Protocol

from trunkline.store.events import Event

Values = Mapping[str, Any]


class Verdict(Enum):
    """What an answer means for a delivery."""

    DONE = "done"
    AGAIN = "again"
    """Not taken: try again later."""
    GONE = "gone"
    """The receiver wants nothing more: a webhook is disabled, a callback is given up."""


@dataclass(frozen=True, slots=True)
class HttpRequest:
    """A request to a receiver."""

    method: str
    url: str
    headers: Mapping[str, str]
    body: bytes | None = None


class Answered(Protocol):
    """An answer of a receiver, as formats see it; header names are in small letters."""

    @property
    def status(self) -> int:
        """The status code."""
        ...

    @property
    def headers(self) -> Mapping[str, str]:
        """The headers."""
        ...

    @property
    def body(self) -> bytes:
        """The first 64 KiB of the body."""
        ...


@dataclass(frozen=True, slots=True)
class Telling:
    """Everything that a format may write from: one event, what it is about, and who wants to know."""

    delivery_id: str
    """The same for each attempt, and when the same event is told again: receivers know repeats by it."""
    kind: str
    """One of `domain.webhook.KINDS`."""
    event: Event
    subject: Values | None
    """The message's row, or the session's, as it stands now; None where the event is about neither."""
    endpoint: Values | None
    """The row of our endpoint, with its `address`; None where there is none."""
    url: str
    extra: Mapping[str, Any]
    """What `CallbackAsked.extra` held."""
    secrets: tuple[str, ...]
    """What to sign with, the newest first; empty where nothing is signed."""
    attempt: int
    """1 for the first."""
    now: int
    """Milliseconds since 1970."""


@dataclass(frozen=True, slots=True)
class ReplyText:
    """A text that a receiver's answer asks to be sent from the endpoint of what it was told of."""

    text: str
    to: str | None = None
    """To whom; None is to the other party."""


def no_replies(_telling: Telling, _answer: Answered) -> tuple[ReplyText, ...]:
    """What most formats read in an answer besides whether it was taken."""
    return ()


def by_status(answer: Answered) -> Verdict:
    """What a bare status means: 2xx is done, 410 is gone, everything else (redirects too) is tried again."""
    if 200 <= answer.status < 300:
        return Verdict.DONE
    return Verdict.GONE if answer.status == 410 else Verdict.AGAIN


@dataclass(frozen=True, slots=True)
class CallbackFormat:
    """A way of telling: the value that each file of this folder offers. All functions are pure."""

    key: str
    write: Callable[[Telling], HttpRequest | None]
    """The request; None when this receiver is not told of this."""
    read: Callable[[Answered], Verdict] = by_status
    replies: Callable[[Telling, Answered], tuple[ReplyText, ...]] = no_replies
    """The texts that an answer which is DONE asks to be sent."""
