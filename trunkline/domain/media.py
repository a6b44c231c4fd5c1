"""What may go with a message, and the links that lead to it: limits as data, tokens as pure functions.

The limits are those that the carriers publish; where a carrier is missing here, it takes no media and the text gets a
link. Sources: the carriers' pages on MMS, read in 2026; they change, so they are data.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

MEGABYTE: Final = 1_000_000
IMAGES: Final = frozenset({"image/jpeg", "image/png", "image/gif"})
SOUNDS: Final = frozenset({"audio/mpeg", "audio/mp4", "audio/amr", "audio/ogg", "audio/wav", "audio/3gpp"})
FILMS: Final = frozenset({"video/mp4", "video/3gpp", "video/quicktime", "video/mpeg"})
PAPERS: Final = frozenset({"application/pdf", "text/vcard", "text/x-vcard", "text/calendar", "text/plain"})

# What a browser may show where it stands; everything else is saved. No type among them can run a script.
SHOWN: Final = IMAGES | SOUNDS | FILMS | frozenset({"image/webp"})


@dataclass(frozen=True, slots=True)
class MediaLimits:
    """What one message of a carrier may bring along; sizes in octets. No types means all types."""

    files: int
    each: int
    together: int
    types: frozenset[str] = frozenset()


LIMITS: Final[Mapping[str, MediaLimits]] = MappingProxyType(
    {
        "twilio": MediaLimits(10, 5 * MEGABYTE, 5 * MEGABYTE, IMAGES | SOUNDS | FILMS | PAPERS),
        "telnyx": MediaLimits(10, MEGABYTE, MEGABYTE, IMAGES | SOUNDS | FILMS | PAPERS),
        "bandwidth": MediaLimits(10, 3_750_000, 3_750_000, IMAGES | SOUNDS | FILMS | PAPERS),
        "vonage": MediaLimits(1, 600_000, 600_000, IMAGES),
        "plivo": MediaLimits(10, 5 * MEGABYTE, 5 * MEGABYTE, IMAGES | SOUNDS | FILMS | PAPERS),
        "sinch": MediaLimits(8, MEGABYTE, MEGABYTE, IMAGES | SOUNDS | FILMS | PAPERS),
        "messagebird": MediaLimits(10, MEGABYTE, MEGABYTE, IMAGES | SOUNDS | FILMS | PAPERS),
        "infobip": MediaLimits(10, MEGABYTE, MEGABYTE, IMAGES | SOUNDS | FILMS | PAPERS),
        "whatsapp": MediaLimits(1, 16 * MEGABYTE, 16 * MEGABYTE, IMAGES | SOUNDS | FILMS | PAPERS),
        "webhook": MediaLimits(10, 5 * MEGABYTE, 5 * MEGABYTE),
        "email": MediaLimits(20, 20 * MEGABYTE, 20 * MEGABYTE),
    }
)
# Where the message gets links, the files are only bounded by what is kept at all.
LINKED: Final = MediaLimits(10, 100 * MEGABYTE, 100 * MEGABYTE)


def media_fault(carrier: str, files: Iterable[tuple[str, str, int]]) -> str | None:
    """Why these files (name, content type, octets) cannot go by this carrier, as a sentence; None when they can."""
    limits, given = LIMITS.get(carrier, LINKED), list(files)
    if len(given) > limits.files:
        return f"This connection takes {_count(limits.files)} with a message, not {len(given)}."
    for name, content_type, size in given:
        if limits.types and base_type(content_type) not in limits.types:
            return f"This connection does not take files of the type {base_type(content_type)} ({name})."
        if size > limits.each:
            return f"The file {name} has {size} bytes; this connection takes {limits.each}."
    together = sum(size for _, _, size in given)
    if together > limits.together:
        return f"The files have {together} bytes together; this connection takes {limits.together}."
    return None


def base_type(content_type: str) -> str:
    """The type without its parameters, in small letters."""
    return content_type.partition(";")[0].strip().lower()


def with_links(text: str, links: Iterable[str]) -> str:
    """The text with the links on lines of their own behind it, each unless it stands there already."""
    missing = [link for link in links if link not in text]
    return "\n".join([*([text] if text else []), *missing])


def _count(files: int) -> str:
    return "one file" if files == 1 else f"{files} files"


# --- Links that end ---------------------------------------------------------------------------------------------------
#
# A link ends up in a text message, so it is short: 12 octets of the file's id, 4 of the time it ends, 9 of a
# HMAC-SHA256 over both, in base64url: 34 characters.

_ID, _TIME, _MAC = 12, 4, 9


def link_token(file_id: str, expires: int, secret: bytes) -> str:
    """The token that opens a file (an id of 24 hexadecimal digits) until a moment, in seconds since 1970."""
    claim = bytes.fromhex(file_id) + expires.to_bytes(_TIME, "big")
    return base64.urlsafe_b64encode(claim + _mac(claim, secret)).rstrip(b"=").decode()


def read_link_token(token: str, now: int, secret: bytes) -> str | None:
    """The file's id that a token opens now; None when it is not ours, or has ended."""
    try:
        raw = base64.urlsafe_b64decode(token + "=" * (-len(token) % 4))
    except ValueError:
        return None
    claim, mac = raw[: _ID + _TIME], raw[_ID + _TIME :]
    if len(raw) != _ID + _TIME + _MAC or not hmac.compare_digest(mac, _mac(claim, secret)):
        return None
    return claim[:_ID].hex() if now < int.from_bytes(claim[_ID:], "big") else None


def _mac(claim: bytes, secret: bytes) -> bytes:
    return hmac.new(secret, b"file link" + claim, hashlib.sha256).digest()[:_MAC]
