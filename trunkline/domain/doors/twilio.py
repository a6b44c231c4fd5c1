"""Twilio's SIDs, statuses, error codes and signature (carriers.md 2.2 and 2.4; twilio.com/docs/api/errors). Pure."""

from __future__ import annotations

import base64
import hashlib
import hmac
import re
from collections.abc import Mapping, Sequence
from datetime import datetime
from email.utils import format_datetime
from typing import Any, Final

from trunkline.domain.doors.ids import narrow, wide
from trunkline.domain.message import Status

Values = Mapping[str, Any]

VERSION: Final = "2010-04-01"
MESSAGE: Final = "SM"
MEDIA_MESSAGE: Final = "MM"
SERVICE: Final = "MG"

_SID: Final = re.compile(r"([A-Z]{2})([0-9a-fA-F]{32})")

_WORDS: Final[Mapping[str, str]] = {
    Status.SCHEDULED: "scheduled",
    Status.QUEUED: "queued",
    Status.SENDING: "sending",
    Status.SENT: "sent",
    Status.DELIVERED: "delivered",
    Status.UNDELIVERED: "undelivered",
    Status.FAILED: "failed",
    # Handed over, and nobody knows whether it was taken: the last thing that is certain.
    Status.UNCONFIRMED: "sending",
    Status.CANCELED: "canceled",
}

# By our kind of failure, in the codes of Twilio's dictionary (twilio.com/docs/api/errors).
_FAILURES: Final[Mapping[str, int]] = {
    "unreachable": 30003,
    "throttled": 30001,
    "carrier_down": 30008,
    "lost": 30008,
    "rejected": 30008,
    "blocked": 30007,
    "opted_out": 21610,
    "invalid_address": 30005,
    "invalid_sender": 21606,
    "unsuitable_text": 30008,
    "misconfigured": 30008,
    "out_of_credit": 30002,
    "expired": 30036,
}
UNKNOWN_ERROR: Final = 30008


def sid_of(message_id: str, *, media: bool = False) -> str:
    """The SID of a message."""
    return (MEDIA_MESSAGE if media else MESSAGE) + wide(message_id)


def id_of(sid: str, *kinds: str) -> str | None:
    """Our id in a SID of one of these kinds (their two letters); None when it is no such SID, or none of ours."""
    found = _SID.fullmatch(sid)
    return narrow(found[2]) if found and found[1] in kinds else None


def message_id_of(sid: str) -> str | None:
    """The message that a SID names; None when it names none."""
    return id_of(sid, MESSAGE, MEDIA_MESSAGE)


def status_of(status: Status, *, incoming: bool = False) -> str:
    """Twilio's word for where a message stands."""
    return "received" if incoming else _WORDS[status]


def error_of(error: str | None, status: Status) -> tuple[int | None, str | None]:
    """The code and sentence of a message that failed, from our error (its kind, a colon, words); else nothing."""
    if status not in (Status.FAILED, Status.UNDELIVERED):
        return None, None
    failure, _, words = (error or "").partition(": ")
    return _FAILURES.get(failure, UNKNOWN_ERROR), words or None


def rfc2822(moment: datetime) -> str:
    """A date of the API, in UTC."""
    return format_datetime(moment)


def signature(token: str, url: str, form: Sequence[tuple[str, str]]) -> str:
    """The header X-Twilio-Signature of a request: base64 of HMAC-SHA1 over the URL and the sorted members."""
    signed = url + "".join(f"{name}{value}" for name, value in sorted(set(form)))
    return base64.b64encode(hmac.new(token.encode(), signed.encode(), hashlib.sha1).digest()).decode()
