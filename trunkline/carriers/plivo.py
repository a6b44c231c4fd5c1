"""Plivo: SMS and MMS over its Message API, with V3 signatures on its callbacks."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any, Final
from urllib.parse import parse_qsl, urlsplit, urlunsplit

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
    Sink,
    Told,
)
from trunkline.carriers.hook_reading import (
    NOT_JSON,
    demand,
    demand_header,
    failure_by,
    first,
    form_of,
    hmac_base64,
    international,
    moment,
    needed,
    our_id,
    reason_of,
    same,
)
from trunkline.carriers.http import (
    BaseUrl,
    HttpCall,
    HttpLink,
    HttpReply,
    Secret,
    accepted_or_unknown,
    basic,
    by_status,
)

REFERENCE: Final = "ref"
"""The name in the callback's query under which our message id travels: Plivo has no client reference of its own."""
SIGNATURES: Final = ("x-plivo-signature-v3", "x-plivo-signature-ma-v3")
"""The second is made with the token of the main account, when a subaccount sent the message."""

# Compared with plivo.com/docs/messaging/troubleshooting/error-codes and articles of Plivo's; those marked with * are
# from memory.
FAILURES: Final = {
    "10": Failure.REJECTED,  # invalid message
    "20": Failure.UNREACHABLE,  # network error, temporary
    "30": Failure.BLOCKED,  # spam detected
    "40": Failure.INVALID_SENDER,
    "50": Failure.INVALID_ADDRESS,
    "60": Failure.REJECTED,  # loop detected
    "70": Failure.INVALID_ADDRESS,  # destination permanently unavailable
    "80": Failure.UNREACHABLE,  # destination temporarily unavailable
    "90": Failure.REJECTED,  # no route
    "100": Failure.REJECTED,  # the network does not carry it
    "110": Failure.UNSUITABLE_TEXT,  # too long
    "200": Failure.OPTED_OUT,  # STOP
    "201": Failure.INVALID_SENDER,  # toll-free to Canada
    "300": Failure.CARRIER_DOWN,  # * failed to dispatch
    "420": Failure.EXPIRED,  # *
    "450": Failure.MISCONFIGURED,  # country not allowed for the account
    "451": Failure.BLOCKED,  # * fraud shield
    "900": Failure.OUT_OF_CREDIT,
    "910": Failure.MISCONFIGURED,  # * account disabled
    "1000": Failure.UNEXPLAINED,
}
DELIVERED: Final = ("delivered", "read")
UNDELIVERED: Final = ("undelivered", "failed", "rejected")


class PlivoSettings(CarrierSettings, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What Plivo needs to know of its customer."""

    auth_id: Annotated[Secret, Meta(description="The Auth ID of the account or subaccount.")]
    auth_token: Annotated[Secret, Meta(description="Its Auth Token; it signs callbacks too.")]
    powerpack_uuid: Annotated[
        str, Meta(description="A Powerpack that chooses the sender; the message's own sender when left out.")
    ] = ""
    base_url: Annotated[BaseUrl, Meta(description="Where the API is.")] = "https://api.plivo.com"


def call(settings: PlivoSettings, info: ConnectionInfo, message: Outgoing) -> HttpCall:
    """Write the request that sends a message."""
    document: dict[str, Any] = {"dst": message.to_address, "type": "mms" if message.media else "sms"}
    if message.text:
        document["text"] = message.text
    if settings.powerpack_uuid:
        document["powerpack_uuid"] = settings.powerpack_uuid
    else:
        document["src"] = message.from_address
    if info.hook_url:
        document |= {"url": f"{info.hook_url}?{REFERENCE}={message.message_id}", "method": "POST"}
    if message.media:
        document["media_urls"] = [media.url for media in message.media]
    return HttpCall(
        "POST",
        f"{settings.base_url.rstrip('/')}/v1/Account/{settings.auth_id}/Message/",
        {
            "Authorization": basic(settings.auth_id, settings.auth_token),
            "Content-Type": "application/json",
            "Accept": "application/json",
        },
        msgspec.json.encode(document | {"log": "true", "trackable": False}),
    )


class Answer(msgspec.Struct):
    """What Plivo answers to a message."""

    message_uuid: list[str] = []
    error: object = None


def read(reply: HttpReply, message: Outgoing) -> Outcome:
    """Say what Plivo's answer to a message means."""
    try:
        answer = msgspec.json.decode(reply.body, type=Answer)
    except NOT_JSON:
        answer = Answer()
    if reply.status in (200, 201, 202):
        return accepted_or_unknown(answer.message_uuid[0] if answer.message_uuid else None)
    return by_status(reply, reason_of(answer.error) or f"Plivo answered {reply.status}.")


def hook(settings: PlivoSettings, info: ConnectionInfo, request: HookRequest, now: datetime) -> Told:
    """Read a callback: the state of a message, or a text for a number of ours."""
    form = form_of(request)
    verify(settings.auth_token, request, form if request.body else {})
    if first(form, "Status"):
        return Told(receipts=_receipts(info, request, form, now))
    if request.method != "POST" and not first(form, "MessageUUID"):
        return Told()
    return Told(inbounds=(_inbound(info, form, now),))


def verify(token: str, request: HookRequest, form: dict[str, list[str]]) -> None:
    """Check a V3 signature; it holds no moment, so what is repeated is told apart by the ids in it.

    The header may name several signatures, one for each token that is valid while tokens are changed.
    """
    nonce = demand_header(request, "x-plivo-signature-v3-nonce")
    expected = hmac_base64(token, f"{signed_text(request.method, request.url, form)}.{nonce}".encode())
    told = [one.strip() for name in SIGNATURES for one in request.headers.get(name, "").split(",")]
    matches = [same(one, expected) for one in told]  # all of them, so that the time does not tell which was right
    demand(any(matches), "The signature of Plivo is missing or wrong.")


def signed_text(method: str, url: str, form: dict[str, list[str]]) -> str:
    """What a V3 signature covers, but for the nonce.

    A URL with a query gives `url?sorted query.sorted fields`, one without gives `url?sorted fields` with no dot
    (plivo-python 4.63, `validate_v3_signature`).
    """
    parts = urlsplit(url)
    query: dict[str, list[str]] = {}
    for name, value in parse_qsl(parts.query, keep_blank_values=True):
        query.setdefault(name, []).append(value)
    if method == "GET":
        query |= form
        form = {}
    sorted_query = "&".join(f"{name}={value}" for name in sorted(query) for value in sorted(query[name]))
    fields = "".join(f"{name}{value}" for name in sorted(form) for value in sorted(form[name]))
    text = urlunsplit((parts.scheme, parts.netloc, parts.path, "", ""))
    if sorted_query or form:
        text += f"?{sorted_query}"
    return text + ("." if sorted_query and form else "") + fields


def _receipts(
    info: ConnectionInfo, request: HookRequest, form: dict[str, list[str]], now: datetime
) -> tuple[Receipt, ...]:
    status, code = first(form, "Status").lower(), first(form, "ErrorCode")
    if status not in DELIVERED + UNDELIVERED:
        return ()
    delivered = status in DELIVERED
    return (
        Receipt(
            account_id=info.account_id,
            connection_id=info.connection_id,
            # A long message has a UUID for each part; the parent's is what the answer to the message named.
            carrier_id=needed(form, "ParentMessageUUID", "MessageUUID"),
            message_id=our_id(dict(request.query).get(REFERENCE)),
            delivered=delivered,
            failure=None if delivered else failure_by(FAILURES, code),
            reason="" if delivered else reason_of(status, code),
            at=moment(first(form, "DeliveryReportTime"), now),
        ),
    )


def _inbound(info: ConnectionInfo, form: dict[str, list[str]], now: datetime) -> Inbound:
    media = tuple(
        InboundMedia(url, first(form, f"MediaContentType{number}") or "application/octet-stream")
        for number in range(10)
        if (url := first(form, f"Media{number}"))
    )
    return Inbound(
        account_id=info.account_id,
        connection_id=info.connection_id,
        carrier_id=needed(form, "MessageUUID"),
        from_address=international(needed(form, "From")),
        to_address=international(needed(form, "To")),
        text=first(form, "Text"),
        at=moment(first(form, "MessageTime"), now),
        media=media,
    )


async def _open(settings: PlivoSettings, info: ConnectionInfo, sink: Sink, host: Host) -> Link:
    return HttpLink(lambda message: call(settings, info, message), read)


CARRIER = Carrier(
    key="plivo",
    title="Plivo",
    doc="Sends and receives SMS and MMS over Plivo's Message API.",
    settings=PlivoSettings,
    open=_open,
    has_receipts=True,
    hook=hook,
    has_media=True,
)
