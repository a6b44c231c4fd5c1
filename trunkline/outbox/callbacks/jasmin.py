"""The form of Jasmin's receipts: a form in a POST, or in the query of a GET, to be acknowledged with `ACK/Jasmin`.

`extra` holds `level` (1 the carrier, 2 the handset, 3 both) and `method`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final
from urllib.parse import urlencode, urlsplit, urlunsplit

from trunkline.base.universe import parse_iso
from trunkline.domain.doors.ids import guid
from trunkline.domain.doors.jasmin import (
    ACKNOWLEDGED,
    CARRIER_STATUSES,
    HANDSET_STATUSES,
    LEVEL_BOTH,
    LEVEL_CARRIER,
    LEVEL_HANDSET,
    Receipt,
    carrier_status,
    fields,
    handset_status,
)
from trunkline.outbox.callbacks.base import Answered, CallbackFormat, HttpRequest, Telling, Verdict

Values = Mapping[str, Any]

AGENT: Final = "Jasmin gateway/1.0 DLRThrower"
KINDS: Final = (*CARRIER_STATUSES, *HANDSET_STATUSES)
_FORM: Final = "application/x-www-form-urlencoded"


def write(telling: Telling) -> HttpRequest | None:
    """The request; None for a level that was not asked for."""
    message = telling.subject
    level = LEVEL_CARRIER if telling.kind in CARRIER_STATUSES else LEVEL_HANDSET
    if message is None or telling.kind not in KINDS or telling.extra.get("level") not in (level, LEVEL_BOTH):
        return None
    failure = telling.event.body.get("failure")
    status_of = carrier_status if level == LEVEL_CARRIER else handset_status
    receipt = Receipt(
        level=level,
        status=status_of(telling.kind, failure),
        message_id=guid(message["id"]),
        connector=str(message["connection_id"] or ""),
        carrier_id=str(message["carrier_id"] or ""),
        submitted=parse_iso(message["date"]),
        done=parse_iso(telling.event.date),
        text=message["text"],
    )
    return request_of(str(telling.extra.get("method", "POST")), telling.url, urlencode(fields(receipt)), AGENT)


def request_of(method: str, url: str, form: str, agent: str) -> HttpRequest:
    """A form in a POST, or in the query of a GET, as Jasmin sends either; `form` is encoded already."""
    headers = {"Content-Type": _FORM, "Accept": "text/plain", "User-Agent": agent}
    if method != "GET":
        return HttpRequest("POST", url, headers, form.encode())
    parts = urlsplit(url)
    query = f"{parts.query}&{form}" if parts.query else form
    return HttpRequest("GET", urlunsplit(parts._replace(query=query)), headers)


def read(answer: Answered) -> Verdict:
    """Taken only when the answer says so in these very words; 404 means that nobody wants it."""
    if answer.status == 404:
        return Verdict.GONE
    return Verdict.DONE if answer.status < 400 and answer.body.strip() == ACKNOWLEDGED else Verdict.AGAIN


FORMAT = CallbackFormat("jasmin", write, read)
