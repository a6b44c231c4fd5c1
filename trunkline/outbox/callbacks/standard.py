"""The form of webhooks: JSON in a POST, with the headers of Standard Webhooks. docs/webhooks.md is its reference."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

import msgspec

from trunkline.domain.webhook import signed_headers
from trunkline.outbox.callbacks.base import CallbackFormat, HttpRequest, Telling

Values = Mapping[str, Any]

AGENT: Final = "Trunkline"
# What an event's own words are called outside; others of its words travel under their own names.
HIDDEN: Final = frozenset({"due", "status", "direction", "endpointId", "sessionId"})

_encode = msgspec.json.Encoder().encode


def write(telling: Telling) -> HttpRequest:
    """The request: type, timestamp and data, signed when there is a secret."""
    body = _encode({"type": telling.kind, "timestamp": telling.event.date, "data": data_of(telling)})
    headers = {"Content-Type": "application/json", "User-Agent": AGENT}
    signed = signed_headers(telling.delivery_id, telling.now // 1000, body, telling.secrets)
    if not telling.secrets:
        del signed["webhook-signature"]
    return HttpRequest("POST", telling.url, headers | signed, body)


def data_of(telling: Telling) -> dict[str, Any]:
    """What happened to what; members without a value are left out."""
    event, subject = telling.event, telling.subject
    data: dict[str, Any] = {"accountId": event.account_id, "eventNumber": event.seq}
    if subject is None:
        data |= {"id": event.subject_id}
    elif telling.kind.startswith("message."):
        data |= _message(telling.kind, subject, telling.endpoint)
    else:
        data |= _session(telling.kind, subject, telling.endpoint)
    data |= {name: value for name, value in event.body.items() if name not in HIDDEN and name not in data}
    return {name: value for name, value in data.items() if value is not None}


def _message(kind: str, message: Values, endpoint: Values | None) -> dict[str, Any]:
    ours = (endpoint or {}).get("address")
    incoming = bool(message["incoming"])
    other = message["other_address"]
    return {
        "messageId": message["id"],
        "conversationId": message["conversation_id"],
        "sessionId": message["session_id"],
        "customerId": message["customer_id"],
        "endpointId": message["endpoint_id"],
        "endpointDisplayName": (endpoint or {}).get("display_name"),
        "connectionId": message["connection_id"],
        "direction": "Incoming" if incoming else "Outgoing",
        "fromAddress": other if incoming else ours,
        "toAddress": ours if incoming else other,
        "sender": message["sender"],
        "date": message["date"],
        # An erased text is no empty one.
        "text": message["text"] if message["erased"] is None else None,
        "erased": message["erased"],
        "segments": message["segments"],
        "encoding": message["encoding"],
        "status": STATUSES.get(kind),
    }


STATUSES: Final = {
    "message.queued": "queued",
    "message.sent": "sent",
    "message.delivered": "delivered",
    "message.undelivered": "undelivered",
    "message.failed": "failed",
    "message.deferred": "queued",
    "message.unconfirmed": "unconfirmed",
    "message.requeued": "queued",
    "message.canceled": "canceled",
}
"""What the message was when it happened; it may be something else by the time that it is told."""


def _session(kind: str, session: Values, endpoint: Values | None) -> dict[str, Any]:
    return {
        "sessionId": session["id"],
        "conversationId": session["conversation_id"],
        "customerId": session["customer_id"],
        "endpointId": session["endpoint_id"],
        "endpointDisplayName": (endpoint or {}).get("display_name"),
        "ourAddress": (endpoint or {}).get("address"),
        "otherAddress": session["other_address"],
        "dateCreated": session["date_created"],
        "outcome": session["outcome"] if kind == "session.ended" else None,
    }


FORMAT = CallbackFormat("standard", write)
