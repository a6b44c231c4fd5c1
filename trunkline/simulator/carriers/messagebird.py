"""MessageBird's side."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Final
from urllib.parse import urlencode, urlsplit

import jwt
import msgspec

from trunkline.base.universe import iso
from trunkline.carriers.base import Failure
from trunkline.carriers.hook_reading import bare, sha256_hex
from trunkline.carriers.http import HttpCall, HttpReply
from trunkline.carriers.messagebird import BY_PARAMETER, FAILURES, REFUSALS
from trunkline.simulator.answers import demand_request, form_body, json_reply, json_request, status_for
from trunkline.simulator.base import FakeCarrier, FakeSettings, HandsetReply, Progress, Report, SentText, code_for

TOKEN_SECONDS: Final = 60
STATES: Final = {
    Progress.QUEUED: "buffered",
    Progress.SENT: "sent",
    Progress.DELIVERED: "delivered",
    Progress.UNDELIVERED: "delivery_failed",
}


class MessagebirdFake(FakeSettings, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The account that MessageBird's customer has here."""

    access_key: str = "the-key-of-the-fake"
    signing_key: str = "the-signing-key-of-the-fake-which-is-long"


class Request(msgspec.Struct, rename="camel"):
    """What a customer sends."""

    originator: str
    recipients: str
    body: str = ""
    reference: str | None = None
    report_url: str | None = None
    media_urls: list[str] = []


def connection(settings: MessagebirdFake, base_url: str) -> dict[str, Any]:
    """The settings of a connection to this fake."""
    return msgspec.structs.asdict(settings) | {"base_url": base_url}


def read(settings: MessagebirdFake, call: HttpCall) -> SentText:
    """Read a customer's message."""
    path = "/mms" if urlsplit(call.url).path == "/mms" else "/messages"
    demand_request(call, "POST", path, f"AccessKey {settings.access_key}", _error(401, 2, "Request not allowed"))
    sent = json_request(call, Request, _error(422, 9, "missing params"))
    return SentText(
        sent.originator,
        sent.recipients,
        sent.body,
        reference=sent.reference or "",
        hook_url=sent.report_url or "",
        media=tuple(sent.media_urls),
    )


def accept(settings: MessagebirdFake, sent: SentText, carrier_id: str, now: datetime) -> HttpReply:
    """Take a message."""
    recipient = {"recipient": int(bare(sent.to_address)), "status": "sent", "statusDatetime": _at(now)}
    document = {
        "id": carrier_id,
        "href": f"https://rest.messagebird.com/messages/{carrier_id}",
        "direction": "mt",
        "originator": sent.from_address,
        "body": sent.text,
        "reference": sent.reference or None,
        "createdDatetime": _at(now),
        "recipients": {"totalCount": 1, "totalSentCount": 1, "items": [recipient]},
    }
    return json_reply(201, document | ({"mediaUrls": list(sent.media)} if sent.media else {}))


def refuse(settings: MessagebirdFake, sent: SentText, failure: Failure, seconds: float | None) -> HttpReply:
    """Refuse a message."""
    status = status_for(failure)
    number = next((code for code, meaning in REFUSALS.items() if meaning is failure), 10)
    return _error(
        422 if status == 400 else status, number, failure.sentence, code_for(BY_PARAMETER, failure, ""), seconds
    )


def report(settings: MessagebirdFake, sent: SentText, told: Report, url: str, now: datetime) -> HttpCall:
    """Tell how far a message has come, by a GET."""
    fields = {
        "id": told.carrier_id,
        "reference": sent.reference,
        "recipient": bare(sent.to_address),
        "status": "expired" if told.failure is Failure.EXPIRED else STATES[told.progress],
        "statusDatetime": _at(now),
    }
    if told.progress is Progress.UNDELIVERED:
        fields["statusErrorCode"] = code_for(FAILURES, told.failure or Failure.UNEXPLAINED, "")
    joined = f"{url}{'&' if '?' in url else '?'}{urlencode(fields)}"
    return HttpCall("GET", joined, {"MessageBird-Signature-JWT": sign(settings.signing_key, joined, b"", now)}, b"")


def inbound(settings: MessagebirdFake, reply: HandsetReply, url: str, now: datetime) -> HttpCall:
    """Tell a text from a handset."""
    fields = {
        "id": reply.carrier_id,
        "originator": bare(reply.from_address),
        "recipient": bare(reply.to_address),
        "body": reply.text,
        "createdDatetime": _at(now),
    }
    body = form_body(fields)
    for medium in reply.media:
        body += b"&" + form_body({"mediaUrls[]": medium.url, "mediaContentTypes[]": medium.content_type})
    headers = {
        "Content-Type": "application/x-www-form-urlencoded",
        "MessageBird-Signature-JWT": sign(settings.signing_key, url, body, now),
    }
    return HttpCall("POST", url, headers, body)


def sign(key: str, url: str, body: bytes, now: datetime) -> str:
    """The token for a request."""
    begins = int(now.timestamp())
    claims = {
        "iss": "MessageBird",
        "nbf": begins,
        "exp": begins + TOKEN_SECONDS,
        "jti": sha256_hex(url.encode() + body)[:32],
        "url_hash": sha256_hex(url.encode()),
    }
    return jwt.encode(claims | ({"payload_hash": sha256_hex(body)} if body else {}), key, "HS256")


def _at(now: datetime) -> str:
    return f"{iso(now)[:19]}+00:00"


def _error(status: int, code: int, words: str, parameter: str = "", seconds: float | None = None) -> HttpReply:
    document = {"errors": [{"code": code, "description": words, "parameter": parameter or None}]}
    return json_reply(status, document, seconds)


FAKE = FakeCarrier(
    key="messagebird",
    settings=MessagebirdFake,
    connection=connection,
    new_id=lambda made: f"{made}{made}"[:32],
    read=read,
    accept=accept,
    refuse=refuse,
    report=report,
    inbound=inbound,
)
