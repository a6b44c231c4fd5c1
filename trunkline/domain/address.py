"""Addresses of the other party: what may be one, and the one spelling it is kept under."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from unicodedata import category, decimal, normalize

from phonenumbers import (
    COUNTRY_CODE_TO_REGION_CODE,
    SUPPORTED_REGIONS,
    NumberParseException,
    PhoneMetadata,
    PhoneNumber,
    PhoneNumberFormat,
    ValidationResult,
    format_number,
    is_emergency_number,
    is_possible_number_with_reason,
    parse,
    region_code_for_country_code,
)


class AddressKind(StrEnum):
    """What sort of address a text is."""

    PHONE = "phone"
    SHORT_CODE = "short_code"
    ALPHANUMERIC = "alphanumeric"
    EMAIL = "email"
    USER = "user"


class AddressError(ValueError):
    """A text that is no address of the wanted kinds; `reason` is a sentence for people."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


MOST_CHARACTERS = 320
# Mobile phones take these for emergency numbers wherever they are.
EMERGENCY = frozenset({"112", "911"})

_KIND_NAMES = {
    AddressKind.PHONE: "a phone number",
    AddressKind.SHORT_CODE: "a short code",
    AddressKind.ALPHANUMERIC: "a sender name",
    AddressKind.EMAIL: "an e-mail address",
    AddressKind.USER: "a user's id",
}

_is_e164 = re.compile(r"\+[1-9][0-9]{3,14}").fullmatch
_is_short_code = re.compile(r"[0-9]{3,8}").fullmatch
_is_sender_name = re.compile(r"(?=.*[A-Za-z])[A-Za-z0-9 &+_-]{1,11}").fullmatch
_is_user_id = re.compile(r"[0-9a-f]{24}").fullmatch
_is_dialled = re.compile(r"\+?[0-9]+").fullmatch
_SEPARATORS = frozenset("-‐‑‒–—―−－().[]/（）．／")

# One label or more and a last one that starts with a letter; what a mail server would take, quoted names and
# address literals aside. Characters beyond ASCII may stand before the @ (RFC 6531), not after it.
_is_mailbox = re.compile(
    r"(?=.{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~\x80-\U0010ffff-]+"
    r"(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~\x80-\U0010ffff-]+)*"
    r"@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
).fullmatch


def normalise(text: str, region: str, kinds: frozenset[AddressKind]) -> str:
    """Return the one spelling of an address of one of these kinds, or raise AddressError; region as in "US"."""
    if AddressKind.PHONE in kinds and _is_e164(text) and _is_settled(text):
        return text
    plain = _plain(text)
    if "@" in plain:
        return _mailbox(plain, kinds)
    if AddressKind.USER in kinds and _is_user_id(plain.lower()):
        return plain.lower()
    dialled = _dialled(plain)
    if dialled is not None:
        return _number(dialled, region, kinds)
    if AddressKind.ALPHANUMERIC in kinds and _is_sender_name(plain):
        return plain
    raise AddressError(f"This is not {_wanted(kinds)}.")


def recipient(text: str, region: str, kinds: frozenset[AddressKind]) -> str:
    """Return the one spelling of an address to send to, or raise AddressError; emergency numbers are none."""
    address = normalise(text, region, kinds)
    if _is_short_code(address) and (address in EMERGENCY or is_emergency_number(address, region.upper())):
        raise AddressError("Emergency numbers take no texts here.")
    return address


def _wanted(kinds: frozenset[AddressKind]) -> str:
    names = [name for kind, name in _KIND_NAMES.items() if kind in kinds]
    return " or ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names) or "an address"


def _plain(text: str) -> str:
    if len(text) > MOST_CHARACTERS:
        raise AddressError(f"An address has at most {MOST_CHARACTERS} characters.")
    if any(category(char) in ("Cc", "Cs") for char in text):
        raise AddressError("An address has no control characters.")
    plain = text.strip()
    if not plain:
        raise AddressError("The address is empty.")
    return plain


# --- E-mail ----------------------------------------------------------------------------------------------------------


def _mailbox(plain: str, kinds: frozenset[AddressKind]) -> str:
    if AddressKind.EMAIL not in kinds:
        raise AddressError(f"This is an e-mail address, not {_wanted(kinds)}.")
    folded = normalize("NFC", plain.lower())
    domain = folded.rpartition("@")[2]
    if not domain.isascii():
        raise AddressError('Write the part of an e-mail address after the "@" in ASCII, with "xn--".')
    if len(folded.encode()) > 254 or not folded.isprintable() or " " in folded or not _is_mailbox(folded):
        raise AddressError("This is not an e-mail address.")
    return folded


# --- Numbers ---------------------------------------------------------------------------------------------------------


def _dialled(plain: str) -> str | None:
    """Return the digits, with a plus if there was one, of anything that reads as a number."""
    without_scheme = plain[4:] if plain[:4].lower() == "tel:" else plain
    dialled = "".join(_dialled_character(char) for char in without_scheme)
    return dialled if _is_dialled(dialled) else None


def _dialled_character(char: str) -> str:
    if char in "+＋":
        return "+"
    # Bidirectional marks come along when a number is copied from a page or from a list of contacts.
    if char in _SEPARATORS or category(char) in ("Zs", "Cf"):
        return ""
    digit = decimal(char, None)
    return char if digit is None else str(digit)


def _number(dialled: str, region: str, kinds: frozenset[AddressKind]) -> str:
    if AddressKind.SHORT_CODE in kinds and _is_short_code(dialled):
        return dialled
    if AddressKind.PHONE in kinds:
        return _phone(dialled, "" if dialled[0] == "+" else region.upper())
    raise AddressError(f"This number is not {_wanted(kinds)}.")


_LENGTH_REASONS = {
    ValidationResult.INVALID_COUNTRY_CODE: "The phone number starts with no country code that is in use.",
    ValidationResult.TOO_SHORT: "The phone number is too short.",
    ValidationResult.TOO_LONG: "The phone number is too long.",
    ValidationResult.INVALID_LENGTH: "No phone number of that country has this many digits.",
    ValidationResult.IS_POSSIBLE_LOCAL_ONLY: "The phone number lacks its area code.",
}

_PARSE_REASONS = {
    NumberParseException.INVALID_COUNTRY_CODE: "The phone number starts with no country code that is in use.",
    NumberParseException.TOO_SHORT_AFTER_IDD: "The phone number is too short.",
    NumberParseException.TOO_SHORT_NSN: "The phone number is too short.",
    NumberParseException.TOO_LONG: "The phone number is too long.",
}


@lru_cache(maxsize=4096)
def _phone(dialled: str, region: str) -> str:
    if not region and dialled[0] != "+":
        raise AddressError('Write the phone number with "+" and its country code.')
    if region and region not in SUPPORTED_REGIONS:
        raise AddressError(f'Write the phone number with "+" and its country code: "{region}" is not a known region.')
    number = _parsed(dialled, region)
    # Possible, not valid: numbers are handed out faster than the lists of valid ones are published.
    reason = _LENGTH_REASONS.get(is_possible_number_with_reason(number))
    if reason is not None:
        raise AddressError(reason)
    e164 = format_number(number, PhoneNumberFormat.E164)
    if not _is_e164(e164):
        raise AddressError(_LENGTH_REASONS[ValidationResult.TOO_LONG])
    return e164


def _parsed(dialled: str, region: str) -> PhoneNumber:
    try:
        return parse(dialled, region or None)
    except NumberParseException as refusal:
        raise AddressError(_PARSE_REASONS.get(refusal.error_type, "This is not a phone number.")) from None


# --- The quick way: a number that is already in its final spelling ----------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Country:
    """What E.164 numbers of one country code may look like; lengths count the plus and the code."""

    lengths: frozenset[int]
    code_length: int
    may_be_rewritten: re.Pattern[str] | None

    def settles(self, e164: str) -> bool:
        """Whether the number is possible and the library would give it back as it is."""
        if len(e164) not in self.lengths:
            return False
        return self.may_be_rewritten is None or self.may_be_rewritten.match(e164, self.code_length) is None


_countries: dict[str, _Country | None] = {}


def _is_settled(e164: str) -> bool:
    # Keyed by three digits, so it never holds more than 900 entries.
    start = e164[1:4]
    country = _countries[start] if start in _countries else _countries.setdefault(start, _country(start))
    return country is not None and country.settles(e164)


def _country(start: str) -> _Country | None:
    for digits in (1, 2, 3):
        code = int(start[:digits])
        if code in COUNTRY_CODE_TO_REGION_CODE:
            return _country_of_code(code, 1 + digits)
    return None


def _country_of_code(code: int, code_length: int) -> _Country:
    metadata = PhoneMetadata.metadata_for_region_or_calling_code(code, region_code_for_country_code(code))
    assert metadata is not None and metadata.general_desc is not None, code
    # A national prefix written after the country code ("+49 0 30...") is dropped by the library: leave those to it.
    prefix = metadata.national_prefix_for_parsing
    lengths = frozenset(code_length + length for length in metadata.general_desc.possible_length)
    return _Country(lengths, code_length, re.compile(prefix) if prefix else None)
