"""Plivo's side."""

from __future__ import annotations

import hashlib
from datetime import datetime
from typing import Any

import msgspec

from trunkline.base.universe import iso
from trunkline.carriers.base import Failure
from trunkline.carriers.hook_reading import bare, hmac_base64
from trunkline.carriers.http import HttpCall, HttpReply, basic
from trunkline.carriers.plivo import FAILURES, signed_text
from trunkline.simulator.answers import as_uuid, demand_request, form_body, json_reply, json_request, status_for
from trunkline.simulator.base import FakeCarrier, FakeSettings, HandsetReply, Progress, Report, SentText, code_for


class PlivoFake(FakeSettings, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The account that Plivo's customer has here."""

    auth_id: str = "MATRUNKLINEFAKE00001"
    auth_token: str = "the-token-of-the-fake"  # noqa: S105 - of a network that is none


class Request(msgspec.Struct):
    """What a customer sends."""

    dst: str
    src: str = ""
    powerpack_uuid: str = ""
    text: str = ""
    url: str = ""
    media_urls: list[str] = []


def connection(settings: PlivoFake, base_url: str) -> dict[str, Any]:
    """The settings of a connection to this fake."""
    return {"auth_id": settings.auth_id, "auth_token": settings.auth_token, "base_url": base_url}


def read(settings: PlivoFake, call: HttpCall) -> SentText:
    """Read a customer's message."""
    wanted = basic(settings.auth_id, settings.auth_token)
    demand_request(call, "POST", f"/v1/Account/{settings.auth_id}/Message/", wanted, _error(401, "Could not verify."))
    sent = json_request(call, Request, _error(400, "mandatory parameter missing"))
    sender = sent.src or sent.powerpack_uuid
    return SentText(sender, sent.dst, sent.text, hook_url=sent.url, media=tuple(sent.media_urls))


def accept(settings: PlivoFake, sent: SentText, carrier_id: str, now: datetime) -> HttpReply:
    """Take a message."""
    document = {"api_id": as_uuid(carrier_id.replace("-", "")[:24]), "message": "message(s) queued"}
    return json_reply(202, document | {"message_uuid": [carrier_id]})


def refuse(settings: PlivoFake, sent: SentText, failure: Failure, seconds: float | None) -> HttpReply:
    """Refuse a message: Plivo says why by a status and words only."""
    return _error(status_for(failure), failure.sentence, seconds)


def report(settings: PlivoFake, sent: SentText, told: Report, url: str, now: datetime) -> HttpCall:
    """Tell how far a message has come."""
    fields = {
        "From": bare(sent.from_address),
        "To": bare(sent.to_address),
        "MessageUUID": told.carrier_id,
        "ParentMessageUUID": told.carrier_id,
        "Status": told.progress.value,
        "PartInfo": "1 of 1",
        "Units": "1",
        "DeliveryReportTime": iso(now),
    }
    if told.progress is Progress.UNDELIVERED:
        fields["ErrorCode"] = code_for(FAILURES, told.failure or Failure.UNEXPLAINED, "1000")
    return _post(settings, url, fields, now)


def inbound(settings: PlivoFake, reply: HandsetReply, url: str, now: datetime) -> HttpCall:
    """Tell a text from a handset."""
    fields = {
        "From": bare(reply.from_address),
        "To": bare(reply.to_address),
        "Text": reply.text,
        "Type": "mms" if reply.media else "sms",
        "MessageUUID": reply.carrier_id,
        "Units": "1",
    }
    if reply.media:
        fields["MediaCount"] = str(len(reply.media))
        for number, medium in enumerate(reply.media):
            fields |= {f"Media{number}": medium.url, f"MediaContentType{number}": medium.content_type}
    return _post(settings, url, fields, now)


def sign(token: str, url: str, fields: dict[str, str], nonce: str) -> str:
    """The V3 signature of a form."""
    text = signed_text("POST", url, {name: [value] for name, value in fields.items()})
    return hmac_base64(token, f"{text}.{nonce}".encode())


def _post(settings: PlivoFake, url: str, fields: dict[str, str], now: datetime) -> HttpCall:
    made = hashlib.sha256(f"{fields['MessageUUID']} {now.timestamp()}".encode()).hexdigest()
    nonce = str(int(made[:16], 16))
    headers = {
        "Content-Type": "application/x-www-form-urlencoded",
        "X-Plivo-Signature-V3": sign(settings.auth_token, url, fields, nonce),
        "X-Plivo-Signature-V3-Nonce": nonce,
    }
    return HttpCall("POST", url, headers, form_body(fields))


def _error(status: int, words: str, seconds: float | None = None) -> HttpReply:
    return json_reply(status, {"api_id": as_uuid("0" * 24), "error": words}, seconds)


FAKE = FakeCarrier(
    key="plivo",
    settings=PlivoFake,
    connection=connection,
    new_id=as_uuid,
    read=read,
    accept=accept,
    refuse=refuse,
    report=report,
    inbound=inbound,
)
