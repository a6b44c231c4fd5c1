"""Optional parameters (SMPP 3.4, section 5.3.2): their tags, and reading and writing a stream of them.

A unit keeps its TLVs as a tuple of pairs (tag, value), in the order of the wire, known or not, also repeated ones.
"""

from __future__ import annotations

from collections.abc import Iterable
from struct import Struct
from typing import Final

Tlvs = tuple[tuple[int, bytes], ...]

DEST_ADDR_SUBUNIT: Final = 0x0005
SOURCE_ADDR_SUBUNIT: Final = 0x000D
QOS_TIME_TO_LIVE: Final = 0x0017
PAYLOAD_TYPE: Final = 0x0019
ADDITIONAL_STATUS_INFO_TEXT: Final = 0x001D
RECEIPTED_MESSAGE_ID: Final = 0x001E
MS_MSG_WAIT_FACILITIES: Final = 0x0030
PRIVACY_INDICATOR: Final = 0x0201
USER_MESSAGE_REFERENCE: Final = 0x0204
USER_RESPONSE_CODE: Final = 0x0205
SOURCE_PORT: Final = 0x020A
DESTINATION_PORT: Final = 0x020B
SAR_MSG_REF_NUM: Final = 0x020C
LANGUAGE_INDICATOR: Final = 0x020D
SAR_TOTAL_SEGMENTS: Final = 0x020E
SAR_SEGMENT_SEQNUM: Final = 0x020F
SC_INTERFACE_VERSION: Final = 0x0210
CALLBACK_NUM: Final = 0x0381
NETWORK_ERROR_CODE: Final = 0x0423
MESSAGE_PAYLOAD: Final = 0x0424
DELIVERY_FAILURE_REASON: Final = 0x0425
MORE_MESSAGES_TO_SEND: Final = 0x0426
MESSAGE_STATE: Final = 0x0427

_HEAD: Final = Struct(">HH")


def find(tlvs: Tlvs, tag: int) -> bytes | None:
    """The value of the first TLV with this tag."""
    for each, value in tlvs:
        if each == tag:
            return value
    return None


def number(tlvs: Tlvs, tag: int) -> int | None:
    """The value of a TLV as an unsigned integer, whatever its length; None when it is missing or empty."""
    value = find(tlvs, tag)
    return int.from_bytes(value, "big") if value else None


def text(tlvs: Tlvs, tag: int) -> str | None:
    """The value of a TLV as text, up to the NUL that should end it."""
    value = find(tlvs, tag)
    return None if value is None else value.partition(b"\0")[0].decode("latin-1")


def write(tlvs: Iterable[tuple[int, bytes]]) -> bytes:
    """The bytes of TLVs; raises struct.error for a tag or a length beyond 16 bits."""
    return b"".join([_HEAD.pack(tag, len(value)) + value for tag, value in tlvs])


def read(body: bytes, at: int) -> Tlvs | None:
    """The TLVs from an offset to the end; None when they do not end where the body does."""
    found = []
    end = len(body)
    while at + 4 <= end:
        tag, length = _HEAD.unpack_from(body, at)
        at += 4 + length
        if at > end:
            return None
        found.append((tag, body[at - length : at]))
    return tuple(found) if at == end else None


def read_what_fits(body: bytes, at: int) -> Tlvs:
    """The TLVs from an offset on, without what follows the last whole one."""
    found = []
    end = len(body)
    while at + 4 <= end:
        tag, length = _HEAD.unpack_from(body, at)
        at += 4 + length
        if at > end:
            break
        found.append((tag, body[at - length : at]))
    return tuple(found)
