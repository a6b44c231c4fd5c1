"""Addresses with their type of number and numbering plan (SMPP 3.4, sections 5.2.5 and 5.2.6)."""

from __future__ import annotations

import functools
import re
from typing import Final, NamedTuple

TON_UNKNOWN: Final = 0
TON_INTERNATIONAL: Final = 1
TON_NATIONAL: Final = 2
TON_NETWORK: Final = 3
TON_SUBSCRIBER: Final = 4
TON_ALPHANUMERIC: Final = 5
TON_ABBREVIATED: Final = 6
NPI_UNKNOWN: Final = 0
NPI_E164: Final = 1

_is_number = re.compile(r"\+[0-9]+").fullmatch
_is_digits = re.compile(r"[0-9]+").fullmatch


class WireAddress(NamedTuple):
    """An address as it stands in a unit."""

    ton: int
    npi: int
    address: str


@functools.lru_cache(4096)
def to_wire(address: str, short_code_ton: int = TON_UNKNOWN, *, plus: bool = False) -> WireAddress:
    """An address of ours for the wire: a number of E.164, a short code, or a name.

    `plus` keeps the plus sign of a number, which the specification does not want and some carriers do.
    """
    if _is_number(address):
        return WireAddress(TON_INTERNATIONAL, NPI_E164, address if plus else address[1:])
    if _is_digits(address):
        return WireAddress(short_code_ton, NPI_UNKNOWN, address)
    return WireAddress(TON_ALPHANUMERIC, NPI_UNKNOWN, address)


def from_wire(ton: int, address: str) -> str:
    """An address of the wire as ours: international numbers get their plus sign, others stay as they are.

    Carriers often say "unknown" for international numbers. Digits of an unknown type that are too long for a short
    code are taken for one, when they do not begin with a zero.
    """
    if not _is_digits(address):
        return address
    if ton == TON_INTERNATIONAL or (ton == TON_UNKNOWN and len(address) > 8 and address[0] != "0"):
        return f"+{address}"
    return address
