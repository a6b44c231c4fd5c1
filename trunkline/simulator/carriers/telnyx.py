"""Telnyx's side: answers as its messages resource does, webhooks with Ed25519 signatures."""

from __future__ import annotations

import base64
from datetime import datetime
from typing import Any, Final

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from trunkline.base.universe import iso
from trunkline.carriers.base import Failure
from trunkline.carriers.http import HttpCall, HttpReply
from trunkline.carriers.telnyx import FAILURES
from trunkline.domain.segments import measure
from trunkline.simulator.answers import as_uuid, demand_request, json_reply, json_request
from trunkline.simulator.base import (
    FakeCarrier,
    FakeSettings,
    HandsetReply,
    NotTaken,
    Progress,
    Report,
    SentText,
    code_for,
)

AT_ONCE: Final = {code: failure for code, failure in FAILURES.items() if not "40000" < code < "40300"}
LATER: Final = {code: failure for code, failure in FAILURES.items() if "40000" < code < "40300"}
STATUS_OF: Final = {"10007": 500, "10009": 401, "10011": 429}
STATES: Final = {
    Progress.QUEUED: ("", ""),
    Progress.SENT: ("message.sent", "sent"),
    Progress.DELIVERED: ("message.finalized", "delivered"),
    Progress.UNDELIVERED: ("message.finalized", "delivery_failed"),
}


class TelnyxFakeSettings(FakeSettings, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The account that the fake Telnyx knows."""

    api_key: str = "KEY0123456789ABCDEF0123456789ABCDEF"
    signing_seed: str = bytes(range(32)).hex()
    """32 octets of an Ed25519 key, in hexadecimal digits."""


class Body(msgspec.Struct, rename={"from_": "from"}):
    """What a request to send may say, as far as it matters here."""

    to: str = ""
    from_: str = ""
    text: str = ""
    media_urls: list[str] = []
    webhook_url: str = ""


def signing_key(settings: TelnyxFakeSettings) -> Ed25519PrivateKey:
    """The key that webhooks are signed with."""
    return Ed25519PrivateKey.from_private_bytes(bytes.fromhex(settings.signing_seed))


def connection(settings: TelnyxFakeSettings, base_url: str) -> dict[str, Any]:
    """The settings of a connection to this fake."""
    public = signing_key(settings).public_key().public_bytes_raw()
    return {"api_key": settings.api_key, "public_key": base64.b64encode(public).decode(), "base_url": base_url}


def read(settings: TelnyxFakeSettings, call: HttpCall) -> SentText:
    """The message of a request to send one."""
    demand_request(call, "POST", "/v2/messages", f"Bearer {settings.api_key}", _error("10009", "Authentication failed"))
    body = json_request(call, Body, _error("10015", "Bad Request"))
    if not (body.to and body.from_):
        raise NotTaken(_error("10004", "Missing required parameter"))
    if not (body.text or body.media_urls):
        raise NotTaken(_error("40316", "No content provided"))
    return SentText(body.from_, body.to, body.text, "", body.webhook_url, tuple(body.media_urls))


def accept(settings: TelnyxFakeSettings, sent: SentText, carrier_id: str, now: datetime) -> HttpReply:
    """The message as it was taken: 200."""
    return json_reply(200, {"data": payload(sent, carrier_id, "queued", now)})


def payload(sent: SentText, carrier_id: str, status: str, now: datetime) -> dict[str, Any]:
    """A message as answers and webhooks show it."""
    size = measure(sent.text)
    return {
        "record_type": "message",
        "direction": "outbound",
        "id": carrier_id,
        "type": "MMS" if sent.media else "SMS",
        "from": {"phone_number": sent.from_address, "carrier": "", "line_type": ""},
        "to": [{"phone_number": sent.to_address, "status": status, "carrier": "", "line_type": ""}],
        "text": sent.text,
        "media": [{"url": url, "content_type": None, "sha256": None, "size": None} for url in sent.media],
        "webhook_url": sent.hook_url or None,
        "webhook_failover_url": None,
        "encoding": size.encoding.value,
        "parts": size.count,
        "tags": [],
        "cost": None,
        "received_at": iso(now),
        "sent_at": None if status == "queued" else iso(now),
        "completed_at": iso(now) if status in ("delivered", "delivery_failed") else None,
        "valid_until": None,
        "errors": [],
    }


def refuse(
    settings: TelnyxFakeSettings, sent: SentText, failure: Failure, retry_after: float | None = None
) -> HttpReply:
    """An error of the API; what only the network behind Telnyx can fail in is a breakdown of Telnyx here."""
    code = code_for(AT_ONCE, failure, "10007")
    if failure is Failure.THROTTLED:
        code = "10011"
    return _error(code, failure.sentence, retry_after)


def report(settings: TelnyxFakeSettings, sent: SentText, told: Report, url: str, now: datetime) -> HttpCall | None:
    """The event of a message; the first state is told to nobody."""
    kind, status = STATES[told.progress]
    if not kind:
        return None
    document = payload(sent, told.carrier_id, status, now)
    if told.progress is Progress.UNDELIVERED:
        failure = told.failure or Failure.UNEXPLAINED
        code = code_for(LATER, failure, "40008")
        document["errors"] = [{"code": code, "title": failure.name.capitalize(), "detail": failure.sentence}]
    return _event(settings, kind, document, told.carrier_id, url, now)


def inbound(settings: TelnyxFakeSettings, text: HandsetReply, url: str, now: datetime) -> HttpCall:
    """The event of a text to a number of the account."""
    sent = SentText(text.from_address, text.to_address, text.text)
    media = [{"url": one.url, "content_type": one.content_type, "sha256": None, "size": None} for one in text.media]
    document = payload(sent, text.carrier_id, "webhook_delivered", now) | {
        "direction": "inbound",
        "type": "MMS" if text.media else "SMS",
        "media": media,
        "cc": [],
    }
    return _event(settings, "message.received", document, text.carrier_id, url, now)


def _event(
    settings: TelnyxFakeSettings, kind: str, document: dict[str, Any], carrier_id: str, url: str, now: datetime
) -> HttpCall:
    data = {
        "record_type": "event",
        "event_type": kind,
        "id": as_uuid(carrier_id.replace("-", "")[::-1]),
        "occurred_at": iso(now),
        "payload": document,
    }
    body = msgspec.json.encode({"data": data, "meta": {"attempt": 1, "delivered_to": url}})
    timestamp = str(int(now.timestamp()))
    signature = base64.b64encode(signing_key(settings).sign(f"{timestamp}|".encode() + body)).decode()
    headers = {
        "Content-Type": "application/json",
        "Telnyx-Signature-Ed25519": signature,
        "Telnyx-Timestamp": timestamp,
    }
    return HttpCall("POST", url, headers, body)


def _error(code: str, detail: str, retry_after: float | None = None) -> HttpReply:
    document = {"errors": [{"code": code, "title": detail.rstrip("."), "detail": detail}]}
    status = STATUS_OF.get(code, 403 if code.startswith("403") else 400)
    return json_reply(status, document, retry_after)


FAKE = FakeCarrier(
    key="telnyx",
    settings=TelnyxFakeSettings,
    connection=connection,
    new_id=as_uuid,
    read=read,
    accept=accept,
    refuse=refuse,
    report=report,
    inbound=inbound,
)
