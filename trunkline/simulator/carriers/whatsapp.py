"""Meta's side of the WhatsApp Cloud API."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Final

import msgspec

from trunkline.carriers.base import Failure, InboundMedia
from trunkline.carriers.hook_reading import bare, hmac_hex, sha256_hex
from trunkline.carriers.http import HttpCall, HttpReply
from trunkline.carriers.whatsapp import FAILURES
from trunkline.simulator.answers import demand_request, json_call, json_reply, json_request, status_for
from trunkline.simulator.base import FakeCarrier, FakeSettings, HandsetReply, Progress, Report, SentText, code_for

STATES: Final = {Progress.SENT: "sent", Progress.DELIVERED: "delivered", Progress.UNDELIVERED: "failed"}
VERSION: Final = "v26.0"


class WhatsappFake(FakeSettings, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The business number that Meta's customer has here."""

    phone_number_id: str = "1000000000001"
    number: str = "15551234567"
    """The business number that the id is of."""
    access_token: str = "the-token-of-the-fake"  # noqa: S105 - of a network that is none
    app_secret: str = "the-secret-of-the-fake"  # noqa: S105 - of a network that is none
    verify_token: str = "the-verify-token-of-the-fake"  # noqa: S105 - of a network that is none


class Words(msgspec.Struct):
    """The words of a text."""

    body: str = ""


class File(msgspec.Struct):
    """A file by its address."""

    link: str = ""
    caption: str = ""


class Request(msgspec.Struct):
    """What a customer sends."""

    messaging_product: str
    type: str
    to: str = ""
    recipient: str = ""
    text: Words | None = None
    image: File | None = None
    video: File | None = None
    audio: File | None = None
    document: File | None = None
    biz_opaque_callback_data: str = ""


def connection(settings: WhatsappFake, base_url: str) -> dict[str, Any]:
    """The settings of a connection to this fake."""
    told = msgspec.structs.asdict(settings)
    return {name: told[name] for name in told if name != "number"} | {"base_url": base_url, "api_version": VERSION}


def read(settings: WhatsappFake, call: HttpCall) -> SentText:
    """Read a customer's message."""
    refusal = _error(401, 190, "Invalid OAuth access token.")
    path = f"/{VERSION}/{settings.phone_number_id}/messages"
    demand_request(call, "POST", path, f"Bearer {settings.access_token}", refusal)
    sent = json_request(call, Request, _error(400, 100, "Invalid parameter"))
    file = sent.image or sent.video or sent.audio or sent.document
    return SentText(
        settings.number,
        sent.to or sent.recipient,
        file.caption if file else (sent.text or Words()).body,
        reference=sent.biz_opaque_callback_data,
        media=(file.link,) if file else (),
    )


def accept(settings: WhatsappFake, sent: SentText, carrier_id: str, now: datetime) -> HttpReply:
    """Take a message."""
    to = bare(sent.to_address)
    document = {"messaging_product": "whatsapp", "contacts": [{"input": to, "wa_id": to}]}
    return json_reply(200, document | {"messages": [{"id": carrier_id}]})


def refuse(settings: WhatsappFake, sent: SentText, failure: Failure, seconds: float | None) -> HttpReply:
    """Refuse a message."""
    return _error(status_for(failure), int(code_for(FAILURES, failure, "100")), failure.sentence, seconds)


def report(settings: WhatsappFake, sent: SentText, told: Report, url: str, now: datetime) -> HttpCall | None:
    """Tell how far a message has come; that it waits is not told."""
    if told.progress not in STATES:
        return None
    status: dict[str, Any] = {
        "id": told.carrier_id,
        "status": STATES[told.progress],
        "timestamp": str(int(now.timestamp())),
        "recipient_id": bare(sent.to_address),
    }
    if sent.reference:
        status["biz_opaque_callback_data"] = sent.reference
    if told.progress is Progress.UNDELIVERED:
        failure = told.failure or Failure.UNEXPLAINED
        code = int(code_for(FAILURES, failure, "1"))
        status["errors"] = [{"code": code, "title": failure.sentence, "message": failure.sentence}]
    return _post(settings, url, {"statuses": [status]}, settings.number)


def inbound(settings: WhatsappFake, reply: HandsetReply, url: str, now: datetime) -> HttpCall:
    """Tell a message from a handset; one of several files is a message each, as on the phone."""
    sender = bare(reply.from_address)
    plain = {"from": sender, "id": reply.carrier_id, "timestamp": str(int(now.timestamp()))}
    messages: list[dict[str, Any]] = [plain | {"type": "text", "text": {"body": reply.text}}]
    if reply.media:
        messages = [
            plain
            | _file(medium, reply.text if number == 0 else "")
            | ({"id": f"{reply.carrier_id}{number}"} if number else {})
            for number, medium in enumerate(reply.media)
        ]
    contacts = [{"profile": {"name": "Handset"}, "wa_id": sender}]
    return _post(settings, url, {"contacts": contacts, "messages": messages}, bare(reply.to_address))


def _file(medium: InboundMedia, caption: str) -> dict[str, Any]:
    kind = medium.content_type.partition("/")[0]
    kind = kind if kind in ("image", "video", "audio") else "document"
    file = {"id": sha256_hex(medium.url.encode())[:15], "mime_type": medium.content_type, "url": medium.url}
    return {"type": kind, kind: file | ({"caption": caption} if caption else {})}


def _post(settings: WhatsappFake, url: str, told: dict[str, Any], number: str) -> HttpCall:
    metadata = {"display_phone_number": number, "phone_number_id": settings.phone_number_id}
    value = {"messaging_product": "whatsapp", "metadata": metadata} | told
    entry = {"id": "102290129340398", "changes": [{"field": "messages", "value": value}]}
    document = {"object": "whatsapp_business_account", "entry": [entry]}
    signature = hmac_hex(settings.app_secret, msgspec.json.encode(document))
    return json_call(url, document, {"X-Hub-Signature-256": f"sha256={signature}"})


def _error(status: int, code: int, words: str, seconds: float | None = None) -> HttpReply:
    error = {"message": words, "type": "OAuthException", "code": code, "fbtrace_id": "Fake"}
    return json_reply(status, {"error": error}, seconds)


FAKE = FakeCarrier(
    key="whatsapp",
    settings=WhatsappFake,
    connection=connection,
    new_id=lambda made: f"wamid.{made.upper()}",
    read=read,
    accept=accept,
    refuse=refuse,
    report=report,
    inbound=inbound,
)
