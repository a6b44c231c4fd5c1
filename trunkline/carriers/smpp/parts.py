"""Long texts: cut into the units they travel in, and what a unit says of the text it is a part of. Pure.

Four ways (SMPP 3.4, sections 5.2.12, 5.3.2.22 to 24 and 5.3.2.32; 3GPP 23.040, section 9.2.3.24): a user data header
with a reference of 8 or of 16 bits, the SAR parameters, or the whole text in one message_payload.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from struct import Struct
from typing import Final

from trunkline.carriers.smpp import tlv
from trunkline.carriers.smpp.coding import (
    Alphabet,
    NotInAlphabet,
    alphabet_of,
    data_coding_of,
    decode_text,
    encode_text,
)
from trunkline.carriers.smpp.pdu import ESM_UDHI, DataSm, DeliverSm, SubmitMulti, SubmitSm
from trunkline.carriers.smpp.tlv import Tlvs

CONCATENATION_8: Final = 0x00
CONCATENATION_16: Final = 0x08
MOST_PARTS: Final = 255
MOST_PAYLOAD: Final = 0xFFFF

_REFERENCE_16: Final = Struct(">HBB")


class LongText(Enum):
    """How a text that is too long for one unit travels."""

    UDH8 = "udh8"
    UDH16 = "udh16"
    SAR = "sar"
    PAYLOAD = "payload"


class TooLong(ValueError):
    """A text that does not fit into 255 parts, or into one message_payload."""


@dataclass(frozen=True, slots=True)
class Part:
    """One unit's share of a text, as fields of a submit_sm or deliver_sm; `esm_class` is to be added to the others."""

    data_coding: int
    esm_class: int
    short_message: bytes
    tlvs: Tlvs = ()


@dataclass(frozen=True, slots=True)
class Concatenation:
    """Which part of which text a unit is; parts count from 1."""

    reference: int
    total: int
    number: int


@dataclass(frozen=True, slots=True)
class Content:
    """What a unit carries: its text, or its octets as hexadecimal digits when they are no text.

    The text of a part may begin or end with half a character, a surrogate whose other one is in the next part.
    """

    text: str
    concatenation: Concatenation | None
    binary: bool = False


# --- Cutting ---------------------------------------------------------------------------------------------------------


def cut(text: str, alphabets: tuple[Alphabet, ...], default: Alphabet, long: LongText, reference: int) -> list[Part]:
    """The parts of a text in the first of these alphabets that has all its characters.

    `default` is what data_coding 0 means to the other side; `reference` is cut to the bits that there are. Raises
    NotInAlphabet and TooLong.
    """
    octets, alphabet = _encoded(text, alphabets)
    coding = data_coding_of(alphabet, default)
    if coding is None:
        raise NotInAlphabet("the connection's default alphabet is another than gsm7")
    if len(octets) <= _ALONE[alphabet]:
        return [Part(coding, 0, octets)]
    if long is LongText.PAYLOAD:
        if len(octets) > MOST_PAYLOAD:
            raise TooLong(f"A message_payload has at most {MOST_PAYLOAD} octets.")
        return [Part(coding, 0, b"", ((tlv.MESSAGE_PAYLOAD, octets),))]
    pieces = _pieces(octets, alphabet, _JOINED[alphabet][long is not LongText.UDH8])
    if len(pieces) > MOST_PARTS:
        raise TooLong(f"A text has at most {MOST_PARTS} parts; this one has {len(pieces)}.")
    return [_part(coding, piece, long, reference, len(pieces), at) for at, piece in enumerate(pieces, 1)]


def _encoded(text: str, alphabets: tuple[Alphabet, ...]) -> tuple[bytes, Alphabet]:
    odd = NotInAlphabet("no alphabet was given")
    for alphabet in alphabets:
        try:
            return encode_text(text, alphabet), alphabet
        except NotInAlphabet as error:
            odd = error
    raise odd


# Octets in one unit: alone, and beside a user data header of six or of seven octets. The SMSC packs septets, so 160 of
# them are one SMS; SAR becomes a header with a reference of 16 bits.
_ALONE: Final = {Alphabet.GSM7: 160, Alphabet.ASCII: 160, Alphabet.LATIN1: 140, Alphabet.UCS2: 140}
_JOINED: Final = {
    Alphabet.GSM7: (153, 152),
    Alphabet.ASCII: (153, 152),
    Alphabet.LATIN1: (134, 133),
    Alphabet.UCS2: (134, 132),
}


def _pieces(octets: bytes, alphabet: Alphabet, room: int) -> list[bytes]:
    pieces, start = [], 0
    while start < len(octets):
        end = start + room
        if end < len(octets):
            end -= _overlap(octets, end, alphabet)
        pieces.append(octets[start:end])
        start = end
    return pieces


def _overlap(octets: bytes, end: int, alphabet: Alphabet) -> int:
    """How many octets before a cut belong to what follows it."""
    if alphabet is Alphabet.GSM7:
        return 1 if octets[end - 1] == 0x1B else 0
    if alphabet is Alphabet.UCS2:
        return 2 if octets[end - 2] & 0xFC == 0xD8 else 0
    return 0


def _part(coding: int, piece: bytes, long: LongText, reference: int, total: int, number: int) -> Part:
    if long is LongText.SAR:
        return Part(coding, 0, piece, sar(Concatenation(reference & 0xFFFF, total, number)))
    wide = long is LongText.UDH16
    header = udh(Concatenation(reference & (0xFFFF if wide else 0xFF), total, number), wide=wide)
    return Part(coding, ESM_UDHI, header + piece)


def udh(part: Concatenation, *, wide: bool) -> bytes:
    """The user data header of a part; wide ones have a reference of 16 bits."""
    if wide:
        return bytes((6, CONCATENATION_16, 4)) + _REFERENCE_16.pack(part.reference, part.total, part.number)
    return bytes((5, CONCATENATION_8, 3, part.reference, part.total, part.number))


def sar(part: Concatenation) -> Tlvs:
    """The SAR parameters of a part."""
    return (
        (tlv.SAR_MSG_REF_NUM, part.reference.to_bytes(2, "big")),
        (tlv.SAR_TOTAL_SEGMENTS, bytes((part.total,))),
        (tlv.SAR_SEGMENT_SEQNUM, bytes((part.number,))),
    )


# --- Reading ---------------------------------------------------------------------------------------------------------


def read_content(
    pdu: SubmitSm | DeliverSm | DataSm | SubmitMulti, default: Alphabet, ia5: Alphabet = Alphabet.ASCII
) -> Content:
    """The text of a unit, without its header, and which part of a longer text it is.

    `default` and `ia5` are what the data_coding 0 and 1 mean to the other side.
    """
    octets = b"" if isinstance(pdu, DataSm) else pdu.short_message
    if not octets:
        octets = tlv.find(pdu.tlvs, tlv.MESSAGE_PAYLOAD) or b""
    joined = read_sar(pdu.tlvs) if pdu.tlvs else None
    if pdu.esm_class & ESM_UDHI:
        header, octets = split_udh(octets)
        joined = header or joined
    alphabet = alphabet_of(pdu.data_coding, default, ia5)
    if alphabet is None:
        return Content(octets.hex(), joined, binary=True)
    return Content(decode_text(octets, alphabet, halves=joined is not None), joined)


def split_udh(octets: bytes) -> tuple[Concatenation | None, bytes]:
    """The concatenation that a user data header tells, and the octets behind it.

    A header that cannot be is left in the text: nothing that came is thrown away.
    """
    if not octets or octets[0] + 1 > len(octets):
        return None, octets
    end, at, found = octets[0] + 1, 1, None
    while at + 2 <= end and at + 2 + octets[at + 1] <= end:
        element, value = octets[at], octets[at + 2 : at + 2 + octets[at + 1]]
        if element == CONCATENATION_8 and len(value) == 3:
            found = _sound(*value) or found
        elif element == CONCATENATION_16 and len(value) == 4:
            found = _sound(*_REFERENCE_16.unpack(value)) or found
        at += 2 + len(value)
    return found, octets[end:]


def read_sar(tlvs: Tlvs) -> Concatenation | None:
    """The concatenation that the SAR parameters tell; None when one of them is missing or they cannot be."""
    reference = tlv.number(tlvs, tlv.SAR_MSG_REF_NUM)
    total = tlv.number(tlvs, tlv.SAR_TOTAL_SEGMENTS)
    number = tlv.number(tlvs, tlv.SAR_SEGMENT_SEQNUM)
    if reference is None or total is None or number is None:
        return None
    return _sound(reference & 0xFFFF, total, number)


def _sound(reference: int, total: int, number: int) -> Concatenation | None:
    """A text of one part is whole, and a part must be one of its text (23.040 has the header ignored otherwise)."""
    return Concatenation(reference, total, number) if 2 <= total <= MOST_PARTS and 1 <= number <= total else None
