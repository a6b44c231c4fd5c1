"""The seam of the carriers: what goes to one, what comes from one, and the closed list of ways to fail."""

import difflib
import re
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from functools import cache
from typing import Annotated, Any, Generic, Protocol, TypeVar, runtime_checkable

import msgspec

from trunkline.base.universe import Universe

P = TypeVar("P")
S = TypeVar("S", bound="CarrierSettings")


class Failure(Enum):
    """Why a message did not arrive; whether to try again is a property of the reason, never of the carrier."""

    again: bool
    sentence: str

    def __new__(cls, code: str, again: bool = False, sentence: str = "") -> "Failure":
        """Make a member whose value is its code alone, so that `Failure("throttled")` reads it back."""
        member = object.__new__(cls)
        member._value_ = code
        member.again = again
        member.sentence = sentence
        return member

    UNREACHABLE = "unreachable", True, "The phone cannot be reached at the moment."
    THROTTLED = "throttled", True, "The carrier asked us to send more slowly."
    CARRIER_DOWN = "carrier_down", True, "The carrier cannot be reached, or is in trouble itself."
    LOST = "lost", True, "The carrier says that it never received the message."
    REJECTED = "rejected", False, "The carrier refused the message."
    BLOCKED = "blocked", False, "The carrier's filter stopped the message."
    OPTED_OUT = "opted_out", False, "The recipient has asked for no more messages."
    INVALID_ADDRESS = "invalid_address", False, "The number does not exist or cannot receive texts."
    INVALID_SENDER = "invalid_sender", False, "The sender's number may not send this message."
    UNSUITABLE_TEXT = "unsuitable_text", False, "The carrier cannot carry this text: too long, or in its characters."
    MISCONFIGURED = "misconfigured", False, "The carrier refused our account or our settings."
    OUT_OF_CREDIT = "out_of_credit", False, "The account with the carrier has no credit left."
    EXPIRED = "expired", False, "The time allowed for delivery ran out."
    UNEXPLAINED = "unexplained", False, "The message was not delivered, and the carrier gives no reason."


@dataclass(frozen=True, slots=True)
class Media:
    """A picture, sound or document that goes with a message: where the carrier fetches it, and what it is."""

    url: str
    content_type: str
    name: str
    size: int
    """Octets."""
    digest: str = ""
    """Of the content (SHA-256), for carriers that need the content itself: the part `Blobs` of the host has it."""


@dataclass(frozen=True, slots=True)
class Outgoing:
    """One attempt to send one message; its id travels as the carrier's client reference where there is one."""

    message_id: str
    account_id: str
    connection_id: str
    from_address: str
    to_address: str
    text: str
    segments: int
    encoding: str
    attempt: int
    """1 for the first."""
    media: tuple[Media, ...] = ()


@dataclass(frozen=True, slots=True)
class Accepted:
    """The carrier has taken the message and answers for it under an id of its own."""

    carrier_id: str
    parts: tuple[str, ...] = ()
    """The carrier's id of each part, where it took the message in several that are receipted one by one."""


@dataclass(frozen=True, slots=True)
class Refused:
    """The carrier has certainly not taken the message."""

    failure: Failure
    reason: str
    """In the carrier's words where it has any, for people to read."""
    retry_after: float | None = None
    """Seconds, when the carrier names them."""
    handed: bool = True
    """Whether the carrier has seen any of it: not where no connection came about, or nothing could be written."""


@dataclass(frozen=True, slots=True)
class Unknown:
    """The bytes left and no answer came: the message may or may not have been taken."""

    reason: str


Outcome = Accepted | Refused | Unknown


@dataclass(frozen=True, slots=True)
class Receipt:
    """What the carrier says later about a message; it names our id, its own, or both."""

    account_id: str
    connection_id: str
    carrier_id: str | None
    message_id: str | None
    delivered: bool
    failure: Failure | None
    reason: str
    at: str


@dataclass(frozen=True, slots=True)
class InboundMedia:
    """Something that came with a text: where the carrier keeps it, and what it says it is."""

    url: str
    content_type: str
    name: str = ""
    authorization: str = ""
    """The value of the header Authorization that the carrier wants to see for it; never logged."""
    digest: str = ""
    """Of a content that came along and was put into the host's `Blobs`; then there is nothing to fetch, and no url."""
    size: int = 0
    """Octets, where the content came along."""
    looked_up: str = ""
    """When not empty, `url` gives a JSON object whose member of this name holds the address of the file itself."""


@dataclass(frozen=True, slots=True)
class Inbound:
    """A text that somebody sent to a number of ours."""

    account_id: str
    connection_id: str
    carrier_id: str
    """The carrier's id of the text: the same text told twice has the same one."""
    from_address: str
    to_address: str
    text: str
    at: str
    media: tuple[InboundMedia, ...] = ()
    answers: str | None = None
    """The id of the message of ours that it answers, where the carrier tells: it joins that one's session."""


@dataclass(frozen=True, slots=True)
class InboundPart:
    """One part of a longer text; the parts come in any order, and the text is recorded when all are there."""

    account_id: str
    connection_id: str
    reference: int
    """What the parts of one text have in common; senders use the same number again after a while."""
    total: int
    number: int
    """From 1 to total."""
    from_address: str
    to_address: str
    text: str
    """May begin or end with half a character of UTF-16, whose other half is in the next part."""
    at: str


class Forged(Exception):
    """What came to a hook does not prove that the carrier sent it, or is too old; nothing of it may be believed."""


class Unreadable(ValueError):
    """What came to a hook is no message of that carrier; the text says what is wrong with it."""


@dataclass(frozen=True, slots=True)
class HookRequest:
    """A request of a carrier to a connection's hook, as it came."""

    method: str
    url: str
    """As the carrier wrote it, with the query: the public address of this server, which signatures cover."""
    query: tuple[tuple[str, str], ...]
    headers: Mapping[str, str]
    """By their names in small letters."""
    body: bytes


@dataclass(frozen=True, slots=True)
class HookAnswer:
    """What the carrier is answered once everything it told is on disk."""

    status: int = 200
    content_type: str = "text/plain; charset=utf-8"
    body: bytes = b""


@dataclass(frozen=True, slots=True)
class Told:
    """What a carrier told in one request to a hook; all may be empty, as for a state that means nothing to us."""

    receipts: tuple[Receipt, ...] = ()
    inbounds: tuple[Inbound, ...] = ()
    answer: HookAnswer = HookAnswer()
    parts: tuple[InboundPart, ...] = ()


class Sink(Protocol):
    """Takes what a carrier tells; returns after the commit, raises when the carrier should tell it again."""

    async def receipt(self, receipt: Receipt) -> None:
        """Record what became of a message of ours; one for a message that is not known yet is kept for later."""
        ...

    async def inbound(self, inbound: Inbound) -> None:
        """Record a text for a number of ours."""
        ...

    async def accepted(self, message: Outgoing, answer: Accepted) -> None:
        """Record that the carrier took a message after all, whose answer came when it was no longer waited for."""
        ...

    async def part(self, part: InboundPart) -> None:
        """Keep a part of a longer text, and record the text once it is whole."""
        ...


class Link(Protocol):
    """One running connection to a carrier."""

    @property
    def up(self) -> bool:
        """Whether it makes sense to send now."""
        ...

    async def send(self, message: Outgoing) -> Outcome:
        """Try once to hand a message over; a failure of the carrier is an outcome, not an exception."""
        ...

    async def ask(self, message: Outgoing) -> Outcome | None:
        """Say what became of a message with an unknown outcome; None when the carrier cannot tell."""
        ...

    async def close(self) -> None:
        """End the connection in good order."""
        ...


@runtime_checkable
class Windowed(Protocol):
    """A link that sends only so many messages at once; more wait in it, where nobody else can have them."""

    @property
    def window(self) -> int:
        """How many messages may be on their way; up to twice as many when they end faster than more can be claimed."""
        ...


@dataclass(frozen=True, slots=True)
class ConnectionInfo:
    """Which connection of which account a link runs for."""

    account_id: str
    """Empty when the connection serves the whole system."""
    connection_id: str
    hook_url: str = ""
    """Where the carrier can reach this connection (`.../hooks/{connectionId}`); empty without a public address."""


class Recipients:
    """Whose addresses are ours, for carriers that must say so before a message comes."""

    def __init__(self, knows: Callable[[str], Awaitable[bool]]) -> None:
        self.knows = knows
        """Whether some endpoint has this address, as it is kept."""


class Secrets:
    """Secrets of this installation, for what a carrier must know again as its own."""

    def __init__(self, derive: Callable[[str], Awaitable[bytes]]) -> None:
        self.derive = derive
        """The secret for a purpose: always the same, and another one for another purpose or installation."""


class Host:
    """What the process lends to every connection: the universe, and shared parts that are found by their type."""

    def __init__(self, universe: Universe, *parts: object) -> None:
        self.universe = universe
        self._parts = parts

    def part(self, kind: type[P]) -> P:
        """Give the shared part of this type; its absence is a mistake in the composition, not of a user."""
        for part in self._parts:
            if isinstance(part, kind):
                return part
        raise LookupError(f"no part of type {kind.__name__} was given to the carriers")


Hidden = Annotated[str, msgspec.Meta(extra={"secret": True})]
"""A setting that nobody may see; it may be left out."""
HIDDEN = "***"


class CarrierSettings(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a connection lets its owner set; every carrier has a subclass of its own."""


class SettingsRefused(ValueError):
    """Settings of a connection that cannot be used, with the name of the wrong one where there is one."""

    def __init__(self, message: str, name: str | None) -> None:
        super().__init__(message)
        self.name = name


@dataclass(frozen=True)
class Carrier(Generic[S]):
    """A carrier that connections can use: the value that each file of this folder offers as CARRIER."""

    key: str
    title: str
    doc: str
    settings: type[S]
    open: Callable[[S, ConnectionInfo, Sink, Host], Awaitable[Link]]
    has_receipts: bool
    hook: Callable[[S, ConnectionInfo, HookRequest, datetime], Told] | None = None
    """What reads a request to a connection's hook, at a moment. Pure; raises Forged and Unreadable."""
    has_media: bool = False
    """Whether it takes media; where it does not, the text gets links instead."""

    def read_settings(self, document: Mapping[str, Any]) -> S:
        """Check the stored settings of a connection; an unknown name or a wrong value is refused by its name."""
        known = _names(self.settings)
        for name in document:
            if name not in known:
                raise SettingsRefused(self._unknown(name, known), name)
        try:
            return msgspec.convert(document, self.settings)
        except msgspec.ValidationError as error:
            raise self._wrong(str(error)) from None

    def shown(self, document: Mapping[str, Any]) -> dict[str, Any]:
        """The stored settings for people's eyes: without what is secret, and without what it does not know."""
        fields = msgspec.inspect.type_info(self.settings)
        assert isinstance(fields, msgspec.inspect.StructType)
        open_ones = {field.encode_name for field in fields.fields if not _is_secret(field.type)}
        return {name: value if name in open_ones else HIDDEN for name, value in document.items()}

    def _unknown(self, name: str, known: list[str]) -> str:
        near = difflib.get_close_matches(name, known, n=1)
        hint = f"did you mean {near[0]!r}?" if near else f"it has: {', '.join(known)}."
        return f"The carrier {self.key!r} has no setting {name!r}; {hint}"

    def _wrong(self, error: str) -> SettingsRefused:
        # msgspec writes "Expected `float` <= 1.0 - at `$.failure_rate`", or "missing required field `token`".
        found = re.search(r"at `\$\.(\w+)", error) or re.search(r"required field `(\w+)`", error)
        name = found[1] if found else None
        said = error.split(" - at `$.")[0].replace("`", "")
        subject = f"The setting {name!r}" if name else "The settings"
        return SettingsRefused(f"{subject} of the carrier {self.key!r} cannot be used: {said}.", name)


@cache  # to find them takes longer than to read the settings
def _names(kind: type[CarrierSettings]) -> list[str]:
    return [field.encode_name for field in msgspec.structs.fields(kind)]


def _is_secret(kind: msgspec.inspect.Type) -> bool:
    if isinstance(kind, msgspec.inspect.Metadata):
        return bool((kind.extra or {}).get("secret")) or _is_secret(kind.type)
    return isinstance(kind, msgspec.inspect.UnionType) and any(map(_is_secret, kind.types))
