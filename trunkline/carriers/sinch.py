"""Sinch: SMS and MMS over its SMS REST API (XMS), with signed callbacks."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any, Final, Literal
from urllib.parse import quote

import msgspec
from msgspec import Meta

from trunkline.carriers.base import (
    Carrier,
    CarrierSettings,
    ConnectionInfo,
    Failure,
    HookRequest,
    Host,
    Inbound,
    InboundMedia,
    Link,
    Outcome,
    Outgoing,
    Receipt,
    Refused,
    Sink,
    Told,
    Unreadable,
)
from trunkline.carriers.hook_reading import (
    NOT_JSON,
    demand,
    demand_fresh,
    demand_header,
    failure_by,
    hmac_base64,
    international,
    json_of,
    moment,
    our_id,
    reason_of,
    same,
)
from trunkline.carriers.http import (
    BaseUrl,
    HttpCall,
    HttpLink,
    HttpReply,
    Inquiry,
    Secret,
    accepted_or_unknown,
    by_status,
)

# developers.sinch.com/docs/sms/api-reference, "Delivery report error codes" (4xx), and the SMPP codes below 400 that
# the same reports carry (docs/sms/smpp/10dlc-errors); the names are those of Sinch's Java SDK.
FAILURES: Final = {
    "15": Failure.BLOCKED,  # screened as spam
    "60": Failure.INVALID_SENDER,  # campaign not active
    "62": Failure.BLOCKED,
    "64": Failure.THROTTLED,  # quota
    "152": Failure.INVALID_ADDRESS,  # no SMS at this subscriber
    "300": Failure.INVALID_ADDRESS,
    "310": Failure.INVALID_SENDER,
    "321": Failure.REJECTED,
    "402": Failure.REJECTED,  # unroutable
    "403": Failure.CARRIER_DOWN,  # internal error
    "404": Failure.UNREACHABLE,  # temporary delivery failure
    "405": Failure.UNSUITABLE_TEXT,  # unmatched parameter in the text
    "406": Failure.EXPIRED,  # internal expiry
    "407": Failure.REJECTED,  # cancelled
    "408": Failure.REJECTED,  # internal reject
    "410": Failure.INVALID_SENDER,  # no default originator
    "411": Failure.UNSUITABLE_TEXT,  # too many parts
    "412": Failure.MISCONFIGURED,  # region not provisioned
    "413": Failure.MISCONFIGURED,  # account blocked
    "414": Failure.UNSUITABLE_TEXT,  # bad media URL
    "415": Failure.REJECTED,
    "416": Failure.INVALID_ADDRESS,  # no MMS at this subscriber
    "417": Failure.UNREACHABLE,
    "418": Failure.UNSUITABLE_TEXT,  # the handset does not know the content
}
BY_STATUS: Final = {
    "EXPIRED": Failure.EXPIRED,
    "REJECTED": Failure.REJECTED,
    "CANCELLED": Failure.REJECTED,
    "DELETED": Failure.INVALID_ADDRESS,  # "if the destination is an invalid MSISDN or opted out subscriber"
}
# UNKNOWN means that no receipt came to Sinch either: it says nothing about the message, so it is none here.
UNDELIVERED: Final = ("ABORTED", "CANCELLED", "FAILED", "EXPIRED", "REJECTED", "DELETED")

# Codes of refusals at once: developers.sinch.com/docs/sms/api-reference/status-codes. The others of its list
# ("syntax_..." and "unknown_group") say that the request is wrong, as does their status.
REFUSALS: Final = {
    "unknown_originator": Failure.INVALID_SENDER,
    "unknown_campaign": Failure.INVALID_SENDER,  # not that of the sender
    "unknown_destination": Failure.INVALID_ADDRESS,
    "missing_callback_url": Failure.MISCONFIGURED,
}


class SinchSettings(CarrierSettings, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What Sinch needs to know of its customer."""

    service_plan_id: Annotated[Secret, Meta(description="The service plan that sends.")]
    api_token: Annotated[Secret, Meta(description="The API token of the service plan.")]
    webhook_secret: Annotated[
        Secret, Meta(description="What Sinch signs callbacks with; Sinch sets it up for a service plan on request.")
    ]
    region: Annotated[Literal["us", "eu", "au", "br", "ca"], Meta(description="Where the service plan is kept.")] = "us"
    base_url: Annotated[BaseUrl | None, Meta(description="Where the API is; that of the region when left out.")] = None


def call(settings: SinchSettings, info: ConnectionInfo, message: Outgoing) -> HttpCall:
    """Write the request that sends a message; a batch of XMS takes one file, further ones become links."""
    document: dict[str, Any] = {
        "to": [message.to_address],
        "from": message.from_address,
        "body": message.text,
        "type": "mt_text",
        "delivery_report": "per_recipient_final",
        "client_reference": message.message_id,
    }
    if message.media:
        text = "\n".join(filter(None, [message.text, *(media.url for media in message.media[1:])]))
        body = {"url": message.media[0].url} | ({"message": text} if text else {})
        document |= {"type": "mt_media", "body": body}
    if info.hook_url:
        document["callback_url"] = info.hook_url
    return HttpCall("POST", _batches(settings), _headers(settings), msgspec.json.encode(document))


class Answer(msgspec.Struct):
    """What Sinch answers to a batch."""

    id: str = ""
    code: str = ""
    text: str = ""


def read(reply: HttpReply, message: Outgoing) -> Outcome:
    """Say what Sinch's answer to a message means."""
    try:
        answer = msgspec.json.decode(reply.body, type=Answer)
    except NOT_JSON:
        answer = Answer()
    if reply.status in (200, 201):
        return accepted_or_unknown(answer.id)
    reason = reason_of(answer.code, answer.text) or f"Sinch answered {reply.status}."
    if answer.code in REFUSALS and reply.status < 500:
        return Refused(REFUSALS[answer.code], reason)
    return by_status(reply, reason)


def inquire(settings: SinchSettings, message: Outgoing) -> HttpCall:
    """Ask for the batch that has our message id as its client reference."""
    query = f"client_reference={quote(message.message_id, safe='')}&page_size=1"
    return HttpCall("GET", f"{_batches(settings)}?{query}", _headers(settings), b"")


class Batches(msgspec.Struct):
    """A list of batches."""

    batches: list[Answer] = []


def read_inquiry(reply: HttpReply, message: Outgoing) -> Outcome | None:
    """Say whether Sinch has the message; a list without it is no proof that it will not come to be."""
    try:
        found = msgspec.json.decode(reply.body, type=Batches).batches if reply.status == 200 else []
    except NOT_JSON:
        return None
    return accepted_or_unknown(found[0].id) if found else None


class MediaItem(msgspec.Struct):
    """A file of an inbound MMS."""

    url: str | None = None
    content_type: str = "application/octet-stream"


class MediaBody(msgspec.Struct):
    """What an inbound MMS holds."""

    subject: str | None = None
    message: str | None = None
    media: list[MediaItem] | None = None


class Status(msgspec.Struct):
    """What became of some of a batch; ours have one recipient."""

    code: int
    status: str


class Event(msgspec.Struct, rename={"from_": "from"}):
    """Whatever Sinch tells: a report for a recipient or for a batch, or a text for a number of ours."""

    type: str
    batch_id: str = ""
    client_reference: str | None = None
    code: int | None = None
    status: str = ""
    statuses: list[Status] = []
    at: str = ""
    id: str = ""
    from_: str = ""
    to: str = ""
    body: str | MediaBody = ""
    received_at: str = ""


def hook(settings: SinchSettings, info: ConnectionInfo, request: HookRequest, now: datetime) -> Told:
    """Read a callback: a report, or a text for a number of ours."""
    verify(settings.webhook_secret, request, now)
    event = json_of(request, Event)
    if event.type.startswith("recipient_delivery_report_"):
        return Told(receipts=_receipts(info, event, Status(event.code or 0, event.status), now))
    if event.type.startswith("delivery_report_"):
        return Told(receipts=_receipts(info, event, event.statuses[0], now) if event.statuses else ())
    if event.type in ("mo_text", "mo_media"):
        return Told(inbounds=(_inbound(info, event, now),))
    return Told()


def verify(secret: str, request: HookRequest, now: datetime) -> None:
    """Check the signature over `body.nonce.timestamp` (sinch 2.3, `validate_sinch_event_signature_with_nonce`)."""
    nonce = demand_header(request, "x-sinch-webhook-signature-nonce")
    timestamp = demand_header(request, "x-sinch-webhook-signature-timestamp")
    expected = hmac_base64(secret, request.body + f".{nonce}.{timestamp}".encode())
    told = demand_header(request, "x-sinch-webhook-signature")
    demand(same(told, expected), "The signature of Sinch is wrong.")
    demand_fresh(timestamp, now)


def _receipts(info: ConnectionInfo, event: Event, told: Status, now: datetime) -> tuple[Receipt, ...]:
    status = told.status.upper()
    if status != "DELIVERED" and status not in UNDELIVERED:
        return ()
    if not event.batch_id:
        raise Unreadable("The report names no batch.")
    delivered = status == "DELIVERED"
    default = BY_STATUS.get(status, Failure.UNEXPLAINED)
    return (
        Receipt(
            account_id=info.account_id,
            connection_id=info.connection_id,
            carrier_id=event.batch_id,
            message_id=our_id(event.client_reference),
            delivered=delivered,
            failure=None if delivered else failure_by(FAILURES, told.code, default),
            reason="" if delivered else reason_of(status, told.code),
            at=moment(event.at, now),
        ),
    )


def _inbound(info: ConnectionInfo, event: Event, now: datetime) -> Inbound:
    if not (event.id and event.from_ and event.to):
        raise Unreadable("The text names no id, sender or recipient.")
    body = MediaBody(message=event.body) if isinstance(event.body, str) else event.body
    return Inbound(
        account_id=info.account_id,
        connection_id=info.connection_id,
        carrier_id=event.id,
        from_address=international(event.from_),
        to_address=international(event.to),
        text="\n".join(filter(None, [body.subject, body.message])),
        at=moment(event.received_at, now),
        media=tuple(InboundMedia(item.url, item.content_type) for item in body.media or () if item.url),
    )


def _batches(settings: SinchSettings) -> str:
    base = settings.base_url or f"https://{settings.region}.sms.api.sinch.com"
    return f"{base.rstrip('/')}/xms/v1/{settings.service_plan_id}/batches"


def _headers(settings: SinchSettings) -> dict[str, str]:
    return {"Authorization": f"Bearer {settings.api_token}", "Content-Type": "application/json"}


async def _open(settings: SinchSettings, info: ConnectionInfo, sink: Sink, host: Host) -> Link:
    inquiry = Inquiry(lambda message: inquire(settings, message), read_inquiry)
    return HttpLink(lambda message: call(settings, info, message), read, inquiry)


CARRIER = Carrier(
    key="sinch",
    title="Sinch",
    doc="Sends and receives SMS and MMS over Sinch's SMS REST API.",
    settings=SinchSettings,
    open=_open,
    has_receipts=True,
    hook=hook,
    has_media=True,
)
