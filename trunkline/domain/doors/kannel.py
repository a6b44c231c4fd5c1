"""Kannel's delivery reports and the escape codes of their addresses (its user guide, tables 7-10 and 7-17). Pure.

What each code becomes in a report was observed of Kannel 1.4.5, where its guide is silent or differs.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final
from urllib.parse import quote_plus

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

_BARE: Final = "St"  # Kannel writes these as they are
_CODE: Final = re.compile(r"%(#[^#%]*#[^#%]*#|.)", re.DOTALL)
# Codes that say nothing in a report, and what stands for them there.
_FIXED: Final[Mapping[str, str]] = {
    "c": "-1",
    "m": "-1",
    "M": "-1",
    "C": "UTF-8",
    "O": "00",
    **dict.fromkeys("uBovVfxD", ""),
}


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


def filled(report: Report) -> str:
    """The address of a report with its escape codes filled in; codes that do not exist stay as they are."""
    values = _values(report)

    def fill(found: re.Match[str]) -> str:
        code = found[1]
        if code == "%":
            return "%"
        if code.startswith("#"):
            return ""  # meta-data of the carrier, which we keep none of
        if code not in values:
            return found[0]
        return values[code] if code in _BARE else quote_plus(values[code])

    return _CODE.sub(fill, report.url)


def _values(report: Report) -> dict[str, str]:
    words = report.reply.split()
    return {
        **_FIXED,
        "d": str(report.type),
        "t": report.moment.strftime("%Y-%m-%d+%H:%M:%S"),
        "T": str(int(report.moment.timestamp())),
        "p": report.recipient,
        "P": report.sender,
        "q": _plus(report.recipient),
        "Q": _plus(report.sender),
        "i": report.connection,
        "I": report.message_id,
        "A": report.reply,
        "F": report.foreign_id,
        "n": report.username,
        "R": report.url,
        "a": " ".join(words),
        "b": report.reply,
        "e": report.reply.encode().hex().upper(),
        "k": words[0] if words else "",
        "s": words[1] if len(words) > 1 else "",
        "S": words[1].replace("*", "~") if len(words) > 1 else "",
        "r": " ".join(words[1:]),
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
