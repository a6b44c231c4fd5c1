"""A small gateway with JSON, such as many countries have, for the carrier `webhook`: its settings are a model too."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Final

import msgspec

from trunkline.base.universe import iso
from trunkline.carriers.base import Failure
from trunkline.carriers.hook_reading import hmac_hex
from trunkline.carriers.http import HttpCall, HttpReply
from trunkline.simulator.answers import demand_request, json_call, json_reply, json_request, status_for
from trunkline.simulator.base import FakeCarrier, FakeSettings, HandsetReply, Progress, Report, SentText

CODES: Final = {failure.value: failure.value for failure in Failure}
"""The gateway's codes have the names of ours; a real one's are written on the left."""


class GatewayFake(FakeSettings, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The account that the gateway's customer has here."""

    token: str = "the-token-of-the-fake"  # noqa: S105 - of a network that is none
    secret: str = "the-secret-of-the-fake"  # noqa: S105 - of a network that is none


class Request(msgspec.Struct, rename={"from_": "from"}):
    """What a customer sends."""

    to: str
    from_: str
    text: str
    reference: str = ""
    callback: str = ""
    media: list[str] = []


def connection(settings: GatewayFake, base_url: str) -> dict[str, Any]:
    """The settings of a connection to this fake."""
    return {
        "url": f"{base_url}/send",
        "headers": {"Authorization": f"Bearer {settings.token}"},
        "body": '{"to": "{to}", "from": "{from}", "text": "{text}", "reference": "{message_id}", '
        '"callback": "{hook_url}", "media": {media_urls}}',
        "id_path": "$.id",
        "success": {"when": {"path": "$.status", "values": ["accepted"]}},
        "errors": {"path": "$.error", "table": CODES, "reason": "$.message"},
        "receipts": {
            "when": {"path": "$.event", "values": ["report"]},
            "id": "$.id",
            "message_id": "$.reference",
            "status": "$.status",
            "delivered": ["delivered"],
            "undelivered": {"undelivered": "unexplained"},
            "error": "$.error",
            "errors": CODES,
            "at": "$.at",
        },
        "texts": {
            "when": {"path": "$.event", "values": ["text"]},
            "id": "$.id",
            "from": "$.from",
            "to": "$.to",
            "text": "$.text",
            "at": "$.at",
            "media": "$.media[*].url",
            "media_types": "$.media[*].type",
        },
        "hook_auth": "hmac",
        "hook_secret": settings.secret,
        "hook_header": "X-Signature",
        "hook_prefix": "sha256=",
        "hook_timestamp_header": "X-Timestamp",
    }


def read(settings: GatewayFake, call: HttpCall) -> SentText:
    """Read a customer's message."""
    demand_request(call, "POST", "/send", f"Bearer {settings.token}", _error(401, Failure.MISCONFIGURED))
    sent = json_request(call, Request, _error(400, Failure.REJECTED))
    return SentText(sent.from_, sent.to, sent.text, sent.reference, sent.callback, tuple(sent.media))


def accept(settings: GatewayFake, sent: SentText, carrier_id: str, now: datetime) -> HttpReply:
    """Take a message."""
    return json_reply(200, {"status": "accepted", "id": carrier_id})


def refuse(settings: GatewayFake, sent: SentText, failure: Failure, seconds: float | None) -> HttpReply:
    """Refuse a message."""
    return _error(status_for(failure), failure, seconds)


def report(settings: GatewayFake, sent: SentText, told: Report, url: str, now: datetime) -> HttpCall:
    """Tell how far a message has come."""
    document = {
        "event": "report",
        "id": told.carrier_id,
        "reference": sent.reference,
        "status": told.progress.value,
        "error": (told.failure or Failure.UNEXPLAINED).value if told.progress is Progress.UNDELIVERED else None,
        "at": iso(now),
    }
    return _post(settings, url, document, now)


def inbound(settings: GatewayFake, reply: HandsetReply, url: str, now: datetime) -> HttpCall:
    """Tell a text from a handset."""
    document = {
        "event": "text",
        "id": reply.carrier_id,
        "from": reply.from_address,
        "to": reply.to_address,
        "text": reply.text,
        "at": iso(now),
        "media": [{"url": one.url, "type": one.content_type} for one in reply.media],
    }
    return _post(settings, url, document, now)


def _post(settings: GatewayFake, url: str, document: dict[str, Any], now: datetime) -> HttpCall:
    timestamp = str(int(now.timestamp()))
    signature = hmac_hex(settings.secret, timestamp.encode() + b"." + msgspec.json.encode(document))
    return json_call(url, document, {"X-Timestamp": timestamp, "X-Signature": f"sha256={signature}"})


def _error(status: int, failure: Failure, seconds: float | None = None) -> HttpReply:
    return json_reply(status, {"status": "refused", "error": failure.value, "message": failure.sentence}, seconds)


FAKE = FakeCarrier(
    key="webhook",
    settings=GatewayFake,
    connection=connection,
    new_id=lambda made: f"gw-{made}",
    read=read,
    accept=accept,
    refuse=refuse,
    report=report,
    inbound=inbound,
)
