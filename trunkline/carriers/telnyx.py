"""Telnyx: SMS and MMS over its Messaging API v2, with webhooks signed by Ed25519."""

from __future__ import annotations

import base64
import binascii
from datetime import datetime
from typing import Annotated, Any, Final
from urllib.parse import parse_qs, urlsplit

import msgspec
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from msgspec import Meta

from trunkline.carriers.base import (
    Carrier,
    CarrierSettings,
    ConnectionInfo,
    Failure,
    Forged,
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
    demand_fresh,
    demand_header,
    failure_by,
    json_of,
    moment,
    our_id,
    reason_of,
    wrong,
)
from trunkline.carriers.http import BaseUrl, HttpCall, HttpLink, HttpReply, Secret, accepted_or_unknown, by_status

REFERENCE: Final = "ref"
"""The name in the query of webhook_url under which our id travels: the signed payload of a receipt repeats it."""

# Compared with developers.telnyx.com/docs/messaging/messages/error-codes and .../api-fundamentals/api-errors in 2026;
# the one marked with * is from memory.
FAILURES: Final = {
    "10001": Failure.INVALID_SENDER,  # inactive number
    "10002": Failure.INVALID_ADDRESS,
    "10003": Failure.MISCONFIGURED,  # a URL that is none
    "10004": Failure.REJECTED,
    "10005": Failure.MISCONFIGURED,
    "10006": Failure.MISCONFIGURED,
    "10007": Failure.CARRIER_DOWN,
    "10008": Failure.CARRIER_DOWN,  # time-out
    "10009": Failure.MISCONFIGURED,  # authentication
    "10010": Failure.MISCONFIGURED,  # authorization
    "10011": Failure.THROTTLED,
    "10015": Failure.REJECTED,
    "10016": Failure.INVALID_ADDRESS,
    "20002": Failure.MISCONFIGURED,  # API key revoked
    "20006": Failure.MISCONFIGURED,  # access token expired
    "20012": Failure.MISCONFIGURED,  # account inactive
    "20013": Failure.MISCONFIGURED,  # account blocked
    "20100": Failure.OUT_OF_CREDIT,
    "40001": Failure.INVALID_ADDRESS,  # a landline, or not routable
    "40002": Failure.BLOCKED,
    "40003": Failure.BLOCKED,
    "40004": Failure.REJECTED,
    "40005": Failure.EXPIRED,
    "40006": Failure.UNREACHABLE,  # the recipient's carrier is down
    "40007": Failure.REJECTED,  # * loop
    "40008": Failure.UNEXPLAINED,
    "40009": Failure.UNSUITABLE_TEXT,
    "40010": Failure.INVALID_SENDER,  # 10DLC, not registered
    "40011": Failure.THROTTLED,
    "40012": Failure.INVALID_ADDRESS,
    "40013": Failure.INVALID_SENDER,
    "40014": Failure.EXPIRED,  # waited too long at Telnyx
    "40015": Failure.BLOCKED,
    "40016": Failure.THROTTLED,  # 10DLC, T-Mobile's limit
    "40017": Failure.BLOCKED,  # 10DLC, spam for AT&T
    "40018": Failure.THROTTLED,  # 10DLC, AT&T's limit
    "40019": Failure.INVALID_SENDER,  # 10DLC, wrong tags
    "40020": Failure.BLOCKED,  # artificial traffic
    "40100": Failure.INVALID_SENDER,  # not set up for messages
    "40150": Failure.INVALID_SENDER,  # toll-free, not in the registry
    "40151": Failure.INVALID_SENDER,  # being set up elsewhere
    "40155": Failure.INVALID_SENDER,  # letter of authorization missing
    "40300": Failure.OPTED_OUT,
    "40301": Failure.REJECTED,  # unsupported type
    "40302": Failure.UNSUITABLE_TEXT,  # too large
    "40304": Failure.UNSUITABLE_TEXT,  # text and media do not go together so
    "40305": Failure.INVALID_SENDER,  # not in the messaging profile
    "40306": Failure.INVALID_SENDER,  # no name set up
    "40307": Failure.INVALID_SENDER,  # another name than the one set up
    "40308": Failure.INVALID_SENDER,  # not capable of MMS
    "40309": Failure.MISCONFIGURED,  # region not allowed
    "40310": Failure.INVALID_ADDRESS,
    "40311": Failure.MISCONFIGURED,  # wrong secret of the profile
    "40312": Failure.MISCONFIGURED,  # profile disabled
    "40313": Failure.MISCONFIGURED,  # secret of the profile missing
    "40314": Failure.MISCONFIGURED,  # messages switched off for the account
    "40315": Failure.INVALID_SENDER,  # bad health
    "40316": Failure.UNSUITABLE_TEXT,  # nothing to send
    "40317": Failure.UNSUITABLE_TEXT,  # too many or too large files
    "40318": Failure.THROTTLED,  # queue full
    "40319": Failure.REJECTED,  # not from this kind of number to that
    "40320": Failure.INVALID_SENDER,  # not usable for a while
    "40321": Failure.INVALID_SENDER,  # no number in the pool
    "40322": Failure.BLOCKED,  # content that is not allowed
    "40323": Failure.INVALID_SENDER,  # could not be set up
    "40325": Failure.INVALID_SENDER,  # no name that can be a sender
    "40328": Failure.UNSUITABLE_TEXT,  # too many parts
    "40329": Failure.INVALID_SENDER,  # toll-free, not verified
    "40330": Failure.INVALID_SENDER,  # toll-free, not provisioned
    "40331": Failure.MISCONFIGURED,  # no country allowed
    "40333": Failure.OUT_OF_CREDIT,  # spending limit
}
DELIVERED: Final = ("delivered", "read")
# "delivery_unconfirmed" says only that no receipt came to Telnyx: it says nothing about the message, so it is none.
UNDELIVERED: Final = ("delivery_failed", "sending_failed", "expired")

PublicKey = Annotated[str, Meta(pattern=r"^[A-Za-z0-9+/]{43}=$")]


class TelnyxSettings(CarrierSettings, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What Telnyx needs to know of its customer."""

    api_key: Annotated[Secret, Meta(description="The API key.")]
    public_key: Annotated[PublicKey, Meta(description="The account's public key, which verifies webhooks; in base64.")]
    messaging_profile_id: Annotated[
        str, Meta(description="The messaging profile; needed for alphanumeric senders.")
    ] = ""
    base_url: Annotated[BaseUrl, Meta(description="Where the API is.")] = "https://api.telnyx.com"

    def __post_init__(self) -> None:
        if len(base64.b64decode(self.public_key)) != 32:
            raise wrong("public_key", "An Ed25519 key has 32 octets")


def call(settings: TelnyxSettings, info: ConnectionInfo, message: Outgoing) -> HttpCall:
    """Write the request that sends a message.

    The idempotency key makes a repeat of the same message within 24 hours the same one at Telnyx, which replays
    successes only: so a message of unknown outcome may safely be sent again.
    """
    document: dict[str, Any] = {"to": message.to_address, "from": message.from_address}
    if message.text:
        document["text"] = message.text
    if message.media:
        document["media_urls"] = [media.url for media in message.media]
    if settings.messaging_profile_id:
        document["messaging_profile_id"] = settings.messaging_profile_id
    if info.hook_url:
        document["webhook_url"] = f"{info.hook_url}?{REFERENCE}={message.message_id}"
    return HttpCall(
        method="POST",
        url=f"{settings.base_url.rstrip('/')}/v2/messages",
        headers={
            "Authorization": f"Bearer {settings.api_key}",
            "Accept": "application/json",
            "Content-Type": "application/json",
            "Idempotency-Key": message.message_id,
        },
        body=msgspec.json.encode(document),
    )


class Error(msgspec.Struct):
    """An error, of a request or of a message."""

    code: str | int = ""
    title: str | None = None
    detail: str | None = None


class AnsweredMessage(msgspec.Struct):
    """The message that Telnyx has taken."""

    id: str | None = None


class Answer(msgspec.Struct):
    """What Telnyx answers."""

    data: AnsweredMessage | None = None
    errors: list[Error] = []


def read(reply: HttpReply, message: Outgoing) -> Outcome:
    """Say what Telnyx's answer to a message means."""
    try:
        answer = msgspec.json.decode(reply.body, type=Answer)
    except NOT_JSON:
        answer = Answer()
    if reply.status in (200, 201, 202):
        return accepted_or_unknown(answer.data.id if answer.data else None)
    error = answer.errors[0] if answer.errors else Error()
    reason = reason_of(error.code, error.title, error.detail) or f"Telnyx answered {reply.status}."
    if str(error.code) in FAILURES and reply.status < 500:
        return Refused(FAILURES[str(error.code)], reason, reply.retry_after)
    return by_status(reply, reason)


class Party(msgspec.Struct):
    """A sender or a recipient."""

    phone_number: str = ""
    status: str = ""


class MediaItem(msgspec.Struct):
    """A file of a message."""

    url: str = ""
    content_type: str | None = None


class Payload(msgspec.Struct, rename={"from_": "from"}):
    """A message that an event is about."""

    id: str = ""
    from_: Party = msgspec.field(default_factory=Party)
    to: list[Party] | str = []
    text: str | None = None
    media: list[MediaItem] = []
    errors: list[Error] = []
    received_at: str | None = None
    completed_at: str | None = None
    webhook_url: str | None = None


class Event(msgspec.Struct):
    """Something that happened; `payload` is read by its kind, since other products' events look differently."""

    event_type: str = ""
    occurred_at: str | None = None
    payload: msgspec.Raw = msgspec.Raw(b"{}")


class Posted(msgspec.Struct):
    """What Telnyx posts."""

    data: Event


def hook(settings: TelnyxSettings, info: ConnectionInfo, request: HookRequest, now: datetime) -> Told:
    """Read a webhook: what became of a message, or a text for a number of ours; other events tell nothing."""
    verify(settings.public_key, request, now)
    event = json_of(request, Posted).data
    if event.event_type in ("message.finalized", "message.read"):
        return Told(receipts=_receipts(info, event, _payload(event), now))
    if event.event_type == "message.received":
        return Told(inbounds=(_inbound(info, event, _payload(event), now),))
    return Told()


def verify(public_key: str, request: HookRequest, now: datetime) -> None:
    """Check the Ed25519 signature over `timestamp|body`, and that it is no older than five minutes (telnyx 4.189)."""
    timestamp = demand_header(request, "telnyx-timestamp")
    told = demand_header(request, "telnyx-signature-ed25519")
    try:
        signature = base64.b64decode(told, validate=True)
        key = Ed25519PublicKey.from_public_bytes(base64.b64decode(public_key))
        key.verify(signature, timestamp.encode("utf-8", "surrogatepass") + b"|" + request.body)
    except (InvalidSignature, binascii.Error, ValueError):
        raise Forged("The signature of Telnyx is wrong.") from None
    demand_fresh(timestamp, now)


def _payload(event: Event) -> Payload:
    try:
        payload = msgspec.json.decode(event.payload, type=Payload)
    except NOT_JSON as error:
        raise Unreadable(f"The payload is not that of a message: {error}.") from None
    if not payload.id:
        raise Unreadable("The message has no id.")
    return payload


def _receipts(info: ConnectionInfo, event: Event, payload: Payload, now: datetime) -> tuple[Receipt, ...]:
    parties = payload.to if isinstance(payload.to, list) else []
    status = parties[0].status if parties else ""
    if status not in DELIVERED + UNDELIVERED:
        return ()
    delivered = status in DELIVERED
    error = payload.errors[0] if payload.errors else Error()
    default = Failure.EXPIRED if status == "expired" else Failure.UNEXPLAINED
    reference = parse_qs(urlsplit(payload.webhook_url or "").query).get(REFERENCE, [""])[0]
    return (
        Receipt(
            account_id=info.account_id,
            connection_id=info.connection_id,
            carrier_id=payload.id,
            message_id=our_id(reference),
            delivered=delivered,
            failure=None if delivered else failure_by(FAILURES, error.code, default),
            reason="" if delivered else reason_of(status, error.code, error.title, error.detail),
            at=moment(payload.completed_at or event.occurred_at, now),
        ),
    )


def _inbound(info: ConnectionInfo, event: Event, payload: Payload, now: datetime) -> Inbound:
    to_address = payload.to if isinstance(payload.to, str) else payload.to[0].phone_number if payload.to else ""
    if not (payload.from_.phone_number and to_address):
        raise Unreadable("The message names no sender or no recipient.")
    return Inbound(
        account_id=info.account_id,
        connection_id=info.connection_id,
        carrier_id=payload.id,
        from_address=payload.from_.phone_number,
        to_address=to_address,
        text=payload.text or "",
        at=moment(payload.received_at or event.occurred_at, now),
        media=tuple(InboundMedia(item.url, item.content_type or "") for item in payload.media if item.url),
    )


async def _open(settings: TelnyxSettings, info: ConnectionInfo, sink: Sink, host: Host) -> Link:
    return HttpLink(lambda message: call(settings, info, message), read)


CARRIER = Carrier(
    key="telnyx",
    title="Telnyx",
    doc="Sends and receives SMS and MMS over Telnyx's Messaging API.",
    settings=TelnyxSettings,
    open=_open,
    has_receipts=True,
    hook=hook,
    has_media=True,
)
