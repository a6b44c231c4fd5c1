"""The form of webhooks: what its JSON holds, and that its signature is believed."""

from __future__ import annotations

import json
from typing import Any

from standardwebhooks import Webhook

from trunkline.base.universe import Universe
from trunkline.domain.webhook import secret_of
from trunkline.outbox.callbacks.base import Telling
from trunkline.outbox.callbacks.standard import FORMAT
from trunkline.store.events import Event

SECRET = secret_of(bytes(range(32)))
DATE = "2026-11-27T10:00:00.000Z"
MESSAGE = {
    "account_id": "a",
    "id": "m",
    "customer_id": None,
    "endpoint_id": "e",
    "conversation_id": "c",
    "session_id": "s",
    "connection_id": "l",
    "date": DATE,
    "incoming": False,
    "other_address": "+15556667777",
    "sender": "Ann",
    "text": "Grüße",
    "status": "delivered",
    "encoding": "GSM-7",
    "segments": 1,
    "erased": None,
}
SESSION = {"id": "s", "conversation_id": "c", "customer_id": "cu", "endpoint_id": "e", "date_created": DATE}
ENDPOINT = {"address": "+15550001111", "display_name": "Main"}


def telling(kind: str, subject: Any, **body: Any) -> Telling:
    event = Event(7, "a", "Something", "m", DATE, body)
    now = Universe().milliseconds()
    return Telling("w-7", kind, event, subject, ENDPOINT, "https://example.com/hook", {}, (SECRET,), 1, now)


def told(what: Telling) -> dict[str, Any]:
    request = FORMAT.write(what)
    assert request is not None and request.body is not None
    assert (request.method, request.url) == ("POST", "https://example.com/hook")
    believed: dict[str, Any] = Webhook(SECRET).verify(request.body, dict(request.headers))
    return believed


def test_a_message_is_told_with_what_happened_to_it() -> None:
    assert told(telling("message.sent", MESSAGE, attempt=1, carrierId="x", status="sent")) == {
        "type": "message.sent",
        "timestamp": DATE,
        "data": {
            "accountId": "a",
            "eventNumber": 7,
            "messageId": "m",
            "conversationId": "c",
            "sessionId": "s",
            "endpointId": "e",
            "endpointDisplayName": "Main",
            "connectionId": "l",
            "direction": "Outgoing",
            "fromAddress": "+15550001111",
            "toAddress": "+15556667777",
            "sender": "Ann",
            "date": DATE,
            "text": "Grüße",
            "segments": 1,
            "encoding": "GSM-7",
            "status": "sent",  # what it was then, not what it is now
            "attempt": 1,
            "carrierId": "x",
        },
    }


def test_an_erased_text_is_not_an_empty_one() -> None:
    data = told(telling("message.received", MESSAGE | {"text": "", "erased": "redacted"}))["data"]
    assert "text" not in data and data["erased"] == "redacted"
    data = told(telling("message.received", MESSAGE | {"text": ""}))["data"]
    assert data["text"] == "" and "erased" not in data


def test_what_came_in_has_its_addresses_the_other_way_round() -> None:
    data = told(telling("message.received", MESSAGE | {"incoming": True}, direction="Incoming"))["data"]
    assert (data["fromAddress"], data["toAddress"], data["direction"]) == ("+15556667777", "+15550001111", "Incoming")
    assert "status" not in data


def test_a_session_and_what_is_about_neither() -> None:
    data = told(telling("session.ended", SESSION | {"other_address": "+1555", "outcome": "Done"}))["data"]
    assert data["sessionId"] == "s" and data["outcome"] == "Done" and data["customerId"] == "cu"
    data = told(telling("webhook.disabled", None, reason="it failed"))["data"]
    assert data == {"accountId": "a", "eventNumber": 7, "id": "m", "reason": "it failed"}


def test_without_a_secret_nothing_is_signed() -> None:
    request = FORMAT.write(unsigned())
    assert request is not None
    assert request.headers["webhook-id"] == "w-7" and "webhook-signature" not in request.headers
    assert json.loads(request.body or b"")["type"] == "message.sent"


def unsigned() -> Telling:
    signed = telling("message.sent", MESSAGE)
    return Telling(signed.delivery_id, signed.kind, signed.event, MESSAGE, ENDPOINT, signed.url, {}, (), 1, signed.now)
