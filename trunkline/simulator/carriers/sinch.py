"""Sinch's side."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import datetime
from typing import Any
from urllib.parse import parse_qs, urlsplit

import msgspec

from trunkline.base.universe import iso
from trunkline.carriers.base import Failure
from trunkline.carriers.hook_reading import bare, hmac_base64
from trunkline.carriers.http import HttpCall, HttpReply
from trunkline.carriers.sinch import FAILURES, REFUSALS
from trunkline.simulator.answers import demand_request, json_call, json_reply, json_request, status_for
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

STATUSES = {Progress.QUEUED: ("Queued", 400), Progress.SENT: ("Dispatched", 401), Progress.DELIVERED: ("Delivered", 0)}


class SinchFake(FakeSettings, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The service plan that Sinch's customer has here."""

    service_plan_id: str = "fakeplan"
    api_token: str = "the-token-of-the-fake"  # noqa: S105 - of a network that is none
    webhook_secret: str = "the-secret-of-the-fake"  # noqa: S105 - of a network that is none


class MediaRequest(msgspec.Struct):
    """The body of an MMS."""

    url: str
    message: str = ""


class Request(msgspec.Struct, rename={"from_": "from"}):
    """What a customer sends."""

    to: list[str]
    body: str | MediaRequest
    from_: str = ""
    type: str = "mt_text"
    callback_url: str = ""
    client_reference: str = ""


def connection(settings: SinchFake, base_url: str) -> dict[str, Any]:
    """The settings of a connection to this fake."""
    return msgspec.structs.asdict(settings) | {"base_url": base_url}


def read(settings: SinchFake, call: HttpCall) -> SentText:
    """Read a customer's batch of one."""
    _demand(settings, call, "POST")
    sent = json_request(call, Request, _error(400, "syntax_invalid_json"))
    if len(sent.to) != 1:
        raise NotTaken(_error(400, "syntax_constraint_violation", "This fake takes batches of one recipient."))
    body = sent.body if isinstance(sent.body, MediaRequest) else MediaRequest("", sent.body)
    return SentText(
        sent.from_,
        sent.to[0],
        body.message,
        reference=sent.client_reference,
        hook_url=sent.callback_url,
        media=(body.url,) if body.url else (),
    )


def accept(settings: SinchFake, sent: SentText, carrier_id: str, now: datetime) -> HttpReply:
    """Take a batch."""
    return json_reply(201, _batch(carrier_id, sent) | {"created_at": iso(now), "modified_at": iso(now)})


def refuse(settings: SinchFake, sent: SentText, failure: Failure, seconds: float | None) -> HttpReply:
    """Refuse a batch."""
    code = code_for(REFUSALS, failure, "")
    return _error(403 if code else status_for(failure), code or "unsupported", failure.sentence, seconds)


def report(settings: SinchFake, sent: SentText, told: Report, url: str, now: datetime) -> HttpCall:
    """Tell how far a message has come."""
    status, code = STATUSES.get(told.progress, ("Failed", 0))
    if told.progress is Progress.UNDELIVERED:
        failure = told.failure or Failure.UNEXPLAINED
        status = {Failure.EXPIRED: "Expired", Failure.REJECTED: "Rejected"}.get(failure, "Failed")
        code = int(code_for(FAILURES, failure, "0"))
    document = {
        "type": f"recipient_delivery_report_{'mms' if sent.media else 'sms'}",
        "batch_id": told.carrier_id,
        "recipient": bare(sent.to_address),
        "code": code,
        "status": status,
        "at": iso(now),
    }
    return _post(settings, url, document | ({"client_reference": sent.reference} if sent.reference else {}), now)


def inbound(settings: SinchFake, reply: HandsetReply, url: str, now: datetime) -> HttpCall:
    """Tell a text from a handset."""
    media = [{"url": one.url, "content_type": one.content_type, "status": "Uploaded", "code": 0} for one in reply.media]
    document = {
        "type": "mo_media" if media else "mo_text",
        "id": reply.carrier_id,
        "from": bare(reply.from_address),
        "to": bare(reply.to_address),
        "body": {"message": reply.text, "media": media} if media else reply.text,
        "received_at": iso(now),
    }
    return _post(settings, url, document, now)


def look_up(settings: SinchFake, call: HttpCall, taken: Sequence[tuple[str, SentText]]) -> HttpReply:
    """List the batches with a client reference."""
    _demand(settings, call, "GET")
    wanted = parse_qs(urlsplit(call.url).query).get("client_reference", [""])[0]
    found = [_batch(carrier_id, sent) for carrier_id, sent in taken if not wanted or sent.reference == wanted]
    return json_reply(200, {"count": len(found), "page": 0, "page_size": 1, "batches": found[:1]})


def _batch(carrier_id: str, sent: SentText) -> dict[str, Any]:
    body: Any = {"url": sent.media[0], "message": sent.text} if sent.media else sent.text
    return {
        "id": carrier_id,
        "to": [bare(sent.to_address)],
        "from": sent.from_address,
        "canceled": False,
        "body": body,
        "type": "mt_media" if sent.media else "mt_text",
        "client_reference": sent.reference,
    }


def _demand(settings: SinchFake, call: HttpCall, method: str) -> None:
    path = f"/xms/v1/{settings.service_plan_id}/batches"
    demand_request(call, method, path, f"Bearer {settings.api_token}", HttpReply(401, {}, b""))


def _post(settings: SinchFake, url: str, document: dict[str, Any], now: datetime) -> HttpCall:
    timestamp = str(int(now.timestamp()))
    body = msgspec.json.encode(document)
    nonce = hashlib.sha256(body + timestamp.encode()).hexdigest()[:26].upper()
    headers = {
        "X-Sinch-Webhook-Signature": hmac_base64(settings.webhook_secret, body + f".{nonce}.{timestamp}".encode()),
        "X-Sinch-Webhook-Signature-Nonce": nonce,
        "X-Sinch-Webhook-Signature-Timestamp": timestamp,
        "X-Sinch-Webhook-Signature-Algorithm": "HmacSHA256",
    }
    return json_call(url, document, headers)


def _error(status: int, code: str, words: str = "", seconds: float | None = None) -> HttpReply:
    return json_reply(status, {"code": code, "text": words}, seconds)


FAKE = FakeCarrier(
    key="sinch",
    settings=SinchFake,
    connection=connection,
    new_id=lambda made: f"01{made.upper()}",
    read=read,
    accept=accept,
    refuse=refuse,
    report=report,
    inbound=inbound,
    look_up=look_up,
)
