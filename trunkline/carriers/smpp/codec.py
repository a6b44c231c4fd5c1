"""Units of SMPP 3.4 to bytes and back: pure, and quick for the two units that carry the traffic.

Every unit has a layout of fields, which writes and reads it and says exactly what is wrong with one that is malformed.
submit_sm, deliver_sm and their answers have a quick way besides, which gives the same and leaves doubt to the layout.
"""

from __future__ import annotations

import functools
import re
from struct import Struct
from typing import Any, Final, TypeVar

from trunkline.carriers.smpp import tlv
from trunkline.carriers.smpp.layout import LAYOUTS, MalformedBody, Misfit
from trunkline.carriers.smpp.pdu import (
    BY_COMMAND,
    RESPONSE,
    DeliverSm,
    DeliverSmResp,
    GenericNack,
    MessageResp,
    Pdu,
    ShortMessage,
    SubmitSm,
    SubmitSmResp,
)
from trunkline.carriers.smpp.status import CommandStatus

S = TypeVar("S", bound=ShortMessage)

HEADER: Final = Struct(">IIII")
HEADER_LENGTH: Final = 16
MOST_LENGTH: Final = 0x14000
"""The longest unit that is read: room for a message_payload of 65,535 octets and more TLVs beside it."""


def encode(pdu: Pdu) -> bytes:
    """The bytes of a unit (section 3.2). An answer with an error and nothing in its body is its header alone.

    Raises Misfit, naming the field, for what does not fit into the unit.
    """
    if isinstance(pdu, ShortMessage):
        return _encode_short_message(pdu)
    layout = LAYOUTS[pdu.command]
    if pdu.status and pdu.command >= RESPONSE and not pdu.tlvs and layout.is_empty(pdu):
        body = b""
    else:
        body = layout.write(pdu) + (_tlvs(pdu) if pdu.tlvs else b"")
    return _header(len(body), pdu) + body


def _header(body_length: int, pdu: Pdu) -> bytes:
    if body_length > MOST_LENGTH - HEADER_LENGTH:
        raise Misfit("tlvs", f"the unit is longer than {MOST_LENGTH} octets")
    if not (0 <= pdu.sequence <= 0xFFFFFFFF and 0 <= pdu.status <= 0xFFFFFFFF):
        raise Misfit("sequence", "sequence and status are numbers of 32 bits")
    return HEADER.pack(HEADER_LENGTH + body_length, pdu.command, pdu.status, pdu.sequence)


def _tlvs(pdu: Pdu) -> bytes:
    for tag, value in pdu.tlvs:
        if not 0 <= tag <= 0xFFFF or len(value) > 0xFFFF:
            raise Misfit("tlvs", f"the parameter {tag:#06x} or its length does not fit into 16 bits")
    return tlv.write(pdu.tlvs)


# --- The quick way for submit_sm and deliver_sm ----------------------------------------------------------------------

_short_message = re.compile(
    r"([^\0]{0,5})\0(.)(.)([^\0]{0,20})\0(.)(.)([^\0]{0,20})\0(.)(.)(.)([^\0]{0,16})\0([^\0]{0,16})\0(.)(.)(.)(.)(.)",
    re.DOTALL,
).match


# The two have the same fields; all but the recipient and the text are alike in most units of a connection.
_FIELDS: Final = LAYOUTS[SubmitSm.command].fields
_BEFORE: Final = _FIELDS[:6]
_recipient: Final = _FIELDS[6].write
_BETWEEN: Final = _FIELDS[7:-1]
_text: Final = _FIELDS[-1].write


def _encode_short_message(pdu: ShortMessage) -> bytes:
    before = _written_before(pdu.service_type, pdu.source_ton, pdu.source_npi, pdu.source, pdu.dest_ton, pdu.dest_npi)
    between = _written_between(
        pdu.esm_class,
        pdu.protocol_id,
        pdu.priority,
        pdu.schedule,
        pdu.validity,
        pdu.registered,
        pdu.replace,
        pdu.data_coding,
        pdu.default_message,
    )
    body = before + _recipient(pdu.destination) + between + _text(pdu.short_message)
    if pdu.tlvs:
        body += _tlvs(pdu)
    return _header(len(body), pdu) + body


@functools.lru_cache(1024)
def _written_before(*values: str | int) -> bytes:
    return b"".join([field.write(value) for field, value in zip(_BEFORE, values, strict=True)])


@functools.lru_cache(1024)
def _written_between(*values: str | int) -> bytes:
    return b"".join([field.write(value) for field, value in zip(_BETWEEN, values, strict=True)])


def _decode_short_message(kind: type[S], sequence: int, status: int, body: bytes) -> S | None:
    text = body.decode("latin-1")
    found = _short_message(text)
    if found is None:
        return None
    start = found.end()
    end = start + body[start - 1]
    if end > len(body):
        return None
    tlvs = tlv.read(body, end) if end < len(body) else ()
    if tlvs is None:
        return None
    (service, s_ton, s_npi, source, d_ton, d_npi, dest, esm, protocol, priority, schedule, validity, *rest) = (
        found.groups()
    )
    registered, replace, coding, default, _ = map(ord, rest)
    return kind(
        sequence,
        status,
        tlvs,
        service,
        ord(s_ton),
        ord(s_npi),
        source,
        ord(d_ton),
        ord(d_npi),
        dest,
        ord(esm),
        ord(protocol),
        ord(priority),
        schedule,
        validity,
        registered,
        replace,
        coding,
        default,
        body[start:end],
    )


# --- Reading ---------------------------------------------------------------------------------------------------------


def decode(command: int, status: int, sequence: int, body: bytes) -> Pdu:
    """The unit of a body; raises MalformedBody with the status to answer with.

    Answers are read generously, for nothing can be answered to them: a body that is missing or cut is read as far as
    it goes.
    """
    kind = BY_COMMAND.get(command)
    if kind is None:
        raise MalformedBody(CommandStatus.ESME_RINVCMDID, f"there is no command {command:#010x}")
    if kind is SubmitSm or kind is DeliverSm:
        quick = _decode_short_message(kind, sequence, status, body)
        return quick if quick is not None else _by_layout(kind, sequence, status, body)
    if command < RESPONSE:
        return _by_layout(kind, sequence, status, body)
    if not body:
        return kind(sequence, status)
    if (kind is SubmitSmResp or kind is DeliverSmResp) and body[-1] == 0 and body.find(0) == len(body) - 1 <= 64:
        return kind(sequence, status, (), body[:-1].decode("latin-1"))
    return _response(kind, sequence, status, body)


def _by_layout(kind: type[Pdu], sequence: int, status: int, body: bytes) -> Pdu:
    values, at = LAYOUTS[kind.command].read(body)
    tlvs = tlv.read(body, at)
    if tlvs is None:
        raise MalformedBody(CommandStatus.ESME_RINVOPTPARSTREAM, "the optional parameters do not end with the unit")
    return kind(sequence, status, tlvs, **values)


def _response(kind: type[Pdu], sequence: int, status: int, body: bytes) -> Pdu:
    try:
        values, at = LAYOUTS[kind.command].read(body)
    except MalformedBody:
        if not issubclass(kind, MessageResp):
            return kind(sequence, status)
        return kind(sequence, status, (), body.partition(b"\0")[0][:64].decode("latin-1"))
    return kind(sequence, status, tlv.read_what_fits(body, at), **values)


class Malformed:
    """A whole unit that could not be read; the stream goes on behind it."""

    __slots__ = ("command", "reason", "sequence", "status")

    def __init__(self, command: int, sequence: int, status: int, reason: str) -> None:
        self.command = command
        self.sequence = sequence
        self.status = status
        self.reason = reason

    def answer(self) -> Pdu | None:
        """What to answer: the command's own answer, else generic_nack; nothing to what is an answer itself."""
        if self.command >= RESPONSE:
            return None
        if self.command in BY_COMMAND:
            kind = BY_COMMAND.get(self.command | RESPONSE)
            return None if kind is None else kind(self.sequence, self.status)
        return GenericNack(self.sequence, self.status)

    def _values(self) -> tuple[Any, ...]:
        return type(self), self.command, self.sequence, self.status, self.reason

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Malformed) and self._values() == other._values()

    def __hash__(self) -> int:
        return hash(self._values())

    def __repr__(self) -> str:
        values = f"{self.command:#x}, sequence={self.sequence}, status={self.status:#x}, {self.reason!r}"
        return f"{type(self).__name__}({values})"


class Broken(Malformed):
    """An impossible length: where the next unit begins is unknown, so the link must end after the answer."""

    __slots__ = ()

    def answer(self) -> Pdu | None:
        """A generic_nack, whatever the command was (section 4.3)."""
        return GenericNack(self.sequence, self.status)


class Reader:
    """Cuts a stream of bytes into units, however it arrives; after `Broken` it reads no more."""

    def __init__(self, most_length: int = MOST_LENGTH) -> None:
        self._most = most_length
        self._held = bytearray()
        self._wanted = HEADER_LENGTH
        self.broken = False

    @property
    def pending(self) -> int:
        """How many octets of a unit that is not whole yet are held."""
        return len(self._held)

    def feed(self, data: bytes) -> list[Pdu | Malformed]:
        """The units that these bytes complete; empty after `Broken`."""
        if self.broken:
            return []
        if self._held:
            self._held += data
            if len(self._held) < self._wanted:
                return []
            data = bytes(self._held)
            self._held.clear()
        units, at = self._units(data)
        if at < len(data) and not self.broken:
            self._held += data[at:] if at else data
        return units

    def _units(self, data: bytes) -> tuple[list[Pdu | Malformed], int]:
        units: list[Pdu | Malformed] = []
        at, size = 0, len(data)
        unpack, most = HEADER.unpack_from, self._most
        while size - at >= HEADER_LENGTH:
            length, command, status, sequence = unpack(data, at)
            if not HEADER_LENGTH <= length <= most:
                units.append(_impossible(length, command, sequence, most))
                self.broken = True
                return units, at
            end = at + length
            if end > size:
                self._wanted = length
                return units, at
            units.append(_read(command, status, sequence, data[at + HEADER_LENGTH : end]))
            at = end
        self._wanted = HEADER_LENGTH
        return units, at


def _read(command: int, status: int, sequence: int, body: bytes) -> Pdu | Malformed:
    try:
        return decode(command, status, sequence, body)
    except MalformedBody as refusal:
        return Malformed(command, sequence, refusal.status, refusal.reason)


def _impossible(length: int, command: int, sequence: int, most: int) -> Broken:
    reason = f"command_length is {length}, and must be from {HEADER_LENGTH} to {most}"
    return Broken(command, sequence, CommandStatus.ESME_RINVCMDLEN, reason)
