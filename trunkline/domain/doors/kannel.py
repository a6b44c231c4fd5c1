"""What Kannel tells, reports and texts, and the escape codes of the addresses (its user guide, 7-10, 7-17, 7-20). Pure.

What each code becomes was observed of Kannel 1.4.5, where its guide is silent or differs.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final
from urllib.parse import quote, quote_from_bytes

from trunkline.domain.doors.charsets import UTF16

DELIVERED: Final = 1
NOT_DELIVERED: Final = 2
BUFFERED: Final = 4
SUBMITTED: Final = 8
REJECTED: Final = 16
MASK_MOST: Final = 31

TYPES: Final[Mapping[str, int]] = {
    "message.delivered": DELIVERED,
    "message.undelivered": NOT_DELIVERED,
    "message.sent": SUBMITTED,
    "message.failed": REJECTED,
    "message.canceled": REJECTED,
}
"""By our kinds of events; BUFFERED is never reported, for we are not told of it."""

_AS_IT_IS: Final = "!*'()~"  # beside letters, digits, hyphens, points and lines below
_IN_URLS: Final = "!$&'()*+,;=:@/?[]~%"
_SPACES: Final = re.compile(r"[\t-\r ]")  # as C knows them; texts have others, which part no words
_CODE: Final = re.compile(r"%(#[^#%]*#[^#%]*#|.)", re.DOTALL)
# Codes that say nothing in a report or a text, and what stands for them there.
_FIXED: Final[Mapping[str, str]] = {"m": "-1", "M": "-1", **dict.fromkeys("uBovVfD", "")}
_FIXED_IN_REPORTS: Final[Mapping[str, str]] = {**_FIXED, "c": "-1", "C": "UTF-8", "O": "00", "x": ""}


@dataclass(frozen=True, slots=True)
class Report:
    """What a delivery report tells."""

    type: int
    moment: datetime
    """When it happened, in UTC."""
    recipient: str
    """Who the message was for; in a report Kannel calls them the sender (%p)."""
    sender: str
    reply: str
    """What the carrier said: ACK/, NACK/ and a reason, or a receipt."""
    foreign_id: str
    """The carrier's id of the message."""
    message_id: str
    connection: str
    username: str
    url: str
    """The address as it was asked for, its codes unfilled."""


@dataclass(frozen=True, slots=True)
class Text:
    """What is told of a text that came in."""

    moment: datetime
    """When it came, in UTC."""
    sender: str
    receiver: str
    text: str
    ucs2: bool
    """Whether it is told in UTF-16, as Kannel tells what came in UCS-2."""
    message_id: str
    connection: str

    @property
    def charset(self) -> str:
        """The name of what it is told in."""
        return "UTF-16BE" if self.ucs2 else "UTF-8"

    @property
    def coding(self) -> str:
        """Kannel's number for the coding."""
        return "2" if self.ucs2 else "0"

    @property
    def octets(self) -> bytes:
        """The text as it is told."""
        return self.text.encode(UTF16 if self.ucs2 else "utf-8", "replace")


def filled(report: Report) -> str:
    """The address of a report with its escape codes filled in; codes that do not exist stay as they are."""
    words = report.reply.split()
    values = _of_report(report) | {"a": " ".join(words), "A": report.reply, "b": report.reply}
    return _filled(report.url, values, words, "utf-8")


def filled_for(text: Text, url: str) -> str:
    """An address with its escape codes filled in for a text, as that of a `get-url` or a `post-url`."""
    words = [word for word in _SPACES.split(text.text) if word]
    # In UCS-2 Kannel sees octets, and a zero between two spaces: it keeps both. (On words it leaves half a space.)
    spaced = _SPACES.sub(" ", text.text) if text.ucs2 else " ".join(words)
    values = _of_text(text) | {"a": spaced, "A": text.text, "b": text.text}
    return _filled(url, values, words, UTF16 if text.ucs2 else "utf-8")


def _filled(url: str, values: Mapping[str, str], words: Sequence[str], codec: str) -> str:
    """`codec` is that of the codes which are made of the text: all others are ASCII, or as good as that."""
    rest = list(words[1:])  # each %s takes the next word, and %r what is left

    def fill(found: re.Match[str]) -> str:
        code = found[1]
        if code == "%":
            return "%"
        if code.startswith("#"):
            return ""  # meta-data of the carrier, which we keep none of
        if code == "S":
            # A word that is an address or a part of one: only what no address can hold is quoted.
            return quote(rest.pop(0).replace("*", "~"), safe=_IN_URLS, errors="replace") if rest else ""
        if code in "sr":
            return _quoted((rest.pop(0) if rest else "") if code == "s" else " ".join(rest), codec)
        if code == "k":
            return _quoted(words[0] if words else "", codec)
        if code not in values:
            return found[0]
        return values[code] if code == "t" else _quoted(values[code], codec if code in "aAb" else "utf-8")

    return _CODE.sub(fill, url)


def _quoted(value: str, codec: str) -> str:
    octets = value.encode(codec, "replace")
    return quote_from_bytes(octets, safe=_AS_IT_IS + " ").replace(" ", "+")


def _of_report(report: Report) -> dict[str, str]:
    return {
        **_FIXED_IN_REPORTS,
        **_parties(report.moment, report.recipient, report.sender),
        "d": str(report.type),
        "i": report.connection,
        "I": report.message_id,
        "F": report.foreign_id,
        "n": report.username,
        "R": report.url,
        "e": report.reply.encode().hex().upper(),
    }


def _parties(moment: datetime, sender: str, receiver: str) -> dict[str, str]:
    """When, and between whom; in a report Kannel calls the recipient the sender."""
    return {
        "t": moment.strftime("%Y-%m-%d+%H:%M:%S"),
        "T": str(int(moment.timestamp())),
        "p": sender,
        "P": receiver,
        "q": _plus(sender),
        "Q": _plus(receiver),
    }


def _of_text(text: Text) -> dict[str, str]:
    return {
        **_FIXED,
        **_parties(text.moment, text.sender, text.receiver),
        "d": "-1",
        "i": text.connection,
        "I": text.message_id,
        "F": "",
        "n": "",
        "R": "",
        "e": text.octets.hex().upper(),
        "c": text.coding,
        "C": text.charset,
        "O": "08" if text.ucs2 else "00",
    }


def _plus(number: str) -> str:
    return f"+{number[2:]}" if number.startswith("00") else number


def receipt_text(carrier_id: str, moment: datetime, *, delivered: bool, text: str) -> str:
    """A receipt in the words of SMPP 3.4, appendix B, as Kannel hands them on in %A."""
    date = moment.strftime("%y%m%d%H%M")
    good = "001" if delivered else "000"
    state = "DELIVRD" if delivered else "UNDELIV"
    beginning = text[:20]
    return (
        f"id:{carrier_id} sub:001 dlvrd:{good} submit date:{date} done date:{date} stat:{state} err:000"
        f" text:{beginning}"
    )
