"""Bandwidth: SMS and MMS over its Messaging API v2; its callbacks prove themselves by a password of yours."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any, Final

import msgspec
from msgspec import Meta

from trunkline.carriers.base import (
    Carrier,
    CarrierSettings,
    ConnectionInfo,
    Failure,
    Hidden,
    HookRequest,
    Host,
    Inbound,
    InboundMedia,
    Link,
    Outcome,
    Outgoing,
    Receipt,
    Sink,
    Told,
    Unreadable,
)
from trunkline.carriers.hook_reading import NOT_JSON, demand_basic, failure_by, json_of, moment, our_id, reason_of
from trunkline.carriers.http import (
    BaseUrl,
    HttpCall,
    HttpLink,
    HttpReply,
    Secret,
    Text,
    accepted_or_unknown,
    basic,
    by_status,
)

# dev.bandwidth.com/docs/messaging/errors
FAILURES: Final = {
    "4001": Failure.MISCONFIGURED,
    "4301": Failure.UNSUITABLE_TEXT,
    "4302": Failure.INVALID_SENDER,
    "4303": Failure.INVALID_ADDRESS,
    "4350": Failure.INVALID_ADDRESS,
    "4360": Failure.EXPIRED,
    "4401": Failure.REJECTED,  # unroutable
    "4403": Failure.INVALID_SENDER,
    "4404": Failure.INVALID_ADDRESS,
    "4405": Failure.INVALID_SENDER,
    "4406": Failure.INVALID_ADDRESS,
    "4407": Failure.INVALID_SENDER,
    "4408": Failure.INVALID_ADDRESS,
    "4409": Failure.UNSUITABLE_TEXT,  # no MMS at the recipient's
    "4410": Failure.UNSUITABLE_TEXT,  # media could not be fetched
    "4411": Failure.UNSUITABLE_TEXT,  # media too large
    "4412": Failure.UNSUITABLE_TEXT,  # media of a wrong type
    "4420": Failure.REJECTED,
    "4421": Failure.MISCONFIGURED,
    "4431": Failure.MISCONFIGURED,
    "4432": Failure.MISCONFIGURED,
    "4433": Failure.INVALID_SENDER,
    "4434": Failure.INVALID_ADDRESS,
    "4435": Failure.REJECTED,
    "4451": Failure.MISCONFIGURED,
    "4452": Failure.MISCONFIGURED,
    "4470": Failure.BLOCKED,
    "4481": Failure.INVALID_SENDER,  # on Bandwidth's list of senders that may not
    "4482": Failure.BLOCKED,
    "4492": Failure.INVALID_ADDRESS,  # an emergency number
    "4493": Failure.MISCONFIGURED,
    "4700": Failure.INVALID_ADDRESS,  # no messaging at that carrier or handset
    "4701": Failure.UNREACHABLE,
    "4702": Failure.UNREACHABLE,
    "4711": Failure.UNSUITABLE_TEXT,
    "4712": Failure.UNSUITABLE_TEXT,
    "4720": Failure.INVALID_ADDRESS,
    "4721": Failure.INVALID_ADDRESS,
    "4730": Failure.REJECTED,
    "4740": Failure.INVALID_SENDER,
    "4750": Failure.REJECTED,
    "4751": Failure.UNSUITABLE_TEXT,
    "4752": Failure.UNSUITABLE_TEXT,
    "4753": Failure.REJECTED,
    "4770": Failure.BLOCKED,
    "4771": Failure.BLOCKED,  # a shortened URL
    "4772": Failure.BLOCKED,
    "4773": Failure.INVALID_SENDER,  # campaign not active
    "4774": Failure.INVALID_SENDER,
    "4775": Failure.OPTED_OUT,
    "4780": Failure.THROTTLED,  # daily cap of T-Mobile
    "4781": Failure.THROTTLED,
    "4785": Failure.THROTTLED,
    "4790": Failure.BLOCKED,
    "4791": Failure.INVALID_SENDER,
    "4792": Failure.INVALID_SENDER,
    "4793": Failure.INVALID_SENDER,
    "4795": Failure.INVALID_SENDER,  # toll-free number not verified
    "5100": Failure.CARRIER_DOWN,
    "5101": Failure.CARRIER_DOWN,
    "5106": Failure.REJECTED,
    "5111": Failure.CARRIER_DOWN,
    "5201": Failure.EXPIRED,
    "5211": Failure.CARRIER_DOWN,
    "5220": Failure.CARRIER_DOWN,
    "5231": Failure.LOST,
    "5500": Failure.CARRIER_DOWN,
    "5501": Failure.REJECTED,
    "5600": Failure.THROTTLED,
    "5610": Failure.CARRIER_DOWN,
    "5620": Failure.CARRIER_DOWN,
    "5630": Failure.CARRIER_DOWN,
    "5650": Failure.UNREACHABLE,
}
RECEIPT_EXPIRED: Final = 9902
"""No receipt came to Bandwidth within two hours: it says nothing about the message, so it is none."""
DELIVERED: Final = ("message-delivered", "message-read")


class BandwidthSettings(CarrierSettings, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What Bandwidth needs to know of its customer, and what its callbacks must know."""

    account_id: Annotated[str, Meta(pattern=r"^[0-9]+$", description="The account's number.")]
    application_id: Annotated[Text, Meta(description="The application that the numbers belong to.")]
    user: Annotated[Text, Meta(description="The user of the API.")]
    password: Annotated[Secret, Meta(description="The password of the API's user.")]
    hook_user: Annotated[Text, Meta(description="The user that callbacks name, as set in the application.")]
    hook_password: Annotated[
        Annotated[Hidden, Meta(min_length=16)],
        Meta(description="The password of callbacks, 16 characters or more, as set in the application."),
    ]
    base_url: Annotated[BaseUrl, Meta(description="Where the API is.")] = "https://messaging.bandwidth.com"


def call(settings: BandwidthSettings, info: ConnectionInfo, message: Outgoing) -> HttpCall:
    """Write the request that sends a message; where callbacks go is set in the application."""
    document: dict[str, Any] = {
        "applicationId": settings.application_id,
        "to": [message.to_address],
        "from": message.from_address,
        "tag": message.message_id,
    }
    if message.text:
        document["text"] = message.text
    if message.media:
        document["media"] = [media.url for media in message.media]
    return HttpCall(
        method="POST",
        url=f"{settings.base_url.rstrip('/')}/api/v2/users/{settings.account_id}/messages",
        headers={
            "Authorization": basic(settings.user, settings.password),
            "Accept": "application/json",
            "Content-Type": "application/json",
        },
        body=msgspec.json.encode(document),
    )


class FieldError(msgspec.Struct, rename="camel"):
    """What is wrong with a field."""

    field_name: str | None = None
    description: str | None = None


class Answer(msgspec.Struct, rename="camel"):
    """What Bandwidth answers: a message, or an error."""

    id: str | None = None
    type: str | None = None
    description: str | None = None
    field_errors: list[FieldError] = []


def read(reply: HttpReply, message: Outgoing) -> Outcome:
    """Say what Bandwidth's answer to a message means; refusals at once have no codes but their statuses."""
    try:
        answer = msgspec.json.decode(reply.body, type=Answer)
    except NOT_JSON:
        answer = Answer()
    if reply.status in (200, 201, 202):
        return accepted_or_unknown(answer.id)
    fields = [part for error in answer.field_errors for part in (error.field_name, error.description)]
    return by_status(
        reply, reason_of(answer.type, answer.description, *fields) or f"Bandwidth answered {reply.status}."
    )


class Message(msgspec.Struct, rename={"from_": "from"}):
    """The message that an event is about."""

    id: str
    from_: str = ""
    to: list[str] = []
    text: str | None = None
    tag: str | None = None
    media: list[str] | None = None


class Event(msgspec.Struct, rename="camel"):
    """Something that happened."""

    type: str
    message: Message
    to: str = ""
    time: str = ""
    description: str = ""
    error_code: int | None = None


def hook(settings: BandwidthSettings, info: ConnectionInfo, request: HookRequest, now: datetime) -> Told:
    """Read a callback: an array of events, each a receipt or a text for a number of ours, or nothing to us."""
    demand_basic(request, settings.hook_user, settings.hook_password)
    receipts, inbounds = [], []
    for event in json_of(request, list[Event]):
        if event.type == "message-received":
            inbounds.append(_inbound(settings, info, event, now))
        elif event.type in DELIVERED or (event.type == "message-failed" and event.error_code != RECEIPT_EXPIRED):
            receipts.append(_receipt(info, event, now))
    return Told(receipts=tuple(receipts), inbounds=tuple(inbounds))


def _receipt(info: ConnectionInfo, event: Event, now: datetime) -> Receipt:
    delivered = event.type in DELIVERED
    return Receipt(
        account_id=info.account_id,
        connection_id=info.connection_id,
        carrier_id=event.message.id,
        message_id=our_id(event.message.tag),
        delivered=delivered,
        failure=None if delivered else failure_by(FAILURES, event.error_code),
        reason="" if delivered else reason_of(event.error_code, event.description),
        at=moment(event.time, now),
    )


def _inbound(settings: BandwidthSettings, info: ConnectionInfo, event: Event, now: datetime) -> Inbound:
    message = event.message
    # The event's own recipient is the number of ours; the message's are all of a group.
    to_address = event.to or (message.to[0] if message.to else "")
    if not (message.from_ and to_address):
        raise Unreadable("The message names no sender or no recipient.")
    return Inbound(
        account_id=info.account_id,
        connection_id=info.connection_id,
        carrier_id=message.id,
        from_address=message.from_,
        to_address=to_address,
        text=message.text or "",
        at=moment(event.time, now),
        media=tuple(_media(settings, url) for url in message.media or () if not url.lower().endswith(".smil")),
    )


def _media(settings: BandwidthSettings, url: str) -> InboundMedia:
    """A received file: Bandwidth keeps it behind the API's credentials, which nobody else gets to see."""
    ours = url.startswith(settings.base_url.rstrip("/") + "/")
    return InboundMedia(url, "", url.rpartition("/")[2], basic(settings.user, settings.password) if ours else "")


async def _open(settings: BandwidthSettings, info: ConnectionInfo, sink: Sink, host: Host) -> Link:
    return HttpLink(lambda message: call(settings, info, message), read)


CARRIER = Carrier(
    key="bandwidth",
    title="Bandwidth",
    doc="Sends and receives SMS and MMS over Bandwidth's Messaging API.",
    settings=BandwidthSettings,
    open=_open,
    has_receipts=True,
    hook=hook,
    has_media=True,
)
