"""The form of Kannel's delivery reports: a GET of the address that was asked for, its escape codes filled in.

`extra` holds `mask`, the reports that are wanted, and `username`, who asked.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from trunkline.base.universe import parse_iso
from trunkline.domain.doors.ids import guid
from trunkline.domain.doors.kannel import DELIVERED, NOT_DELIVERED, SUBMITTED, TYPES, Report, filled, receipt_text
from trunkline.outbox.callbacks.base import CallbackFormat, HttpRequest, Telling

Values = Mapping[str, Any]

AGENT: Final = "Kannel/1.4.5 (Trunkline)"
KINDS: Final = tuple(TYPES)


def write(telling: Telling) -> HttpRequest | None:
    """The request; None for a report that was not asked for."""
    message, kind = telling.subject, TYPES.get(telling.kind)
    if message is None or kind is None or not kind & int(telling.extra.get("mask", 0)):
        return None
    foreign_id = str(message["carrier_id"] or "")
    report = Report(
        type=kind,
        moment=parse_iso(telling.event.date),
        recipient=message["other_address"],
        sender=(telling.endpoint or {}).get("address") or "",
        reply=_reply(kind, message, telling),
        foreign_id=foreign_id,
        message_id=guid(message["id"]),
        connection=str(message["connection_id"] or ""),
        username=str(telling.extra.get("username", "")),
        url=telling.url,
    )
    return HttpRequest("GET", filled(report), {"User-Agent": AGENT})


def _reply(kind: int, message: Values, telling: Telling) -> str:
    if kind == SUBMITTED:
        return "ACK/"
    if kind in (DELIVERED, NOT_DELIVERED):
        moment = parse_iso(telling.event.date)
        delivered = kind == DELIVERED
        return receipt_text(str(message["carrier_id"] or ""), moment, delivered=delivered, text=message["text"])
    reason = telling.event.body.get("reason") or telling.kind.rpartition(".")[2]
    return f"NACK/{reason}"


FORMAT = CallbackFormat("kannel", write)
