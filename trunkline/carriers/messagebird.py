"""MessageBird (Bird): SMS and MMS over its REST API, with callbacks signed by a JSON web token."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Annotated, Any, Final

import jwt
import msgspec
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
)
from trunkline.carriers.hook_reading import (
    NOT_JSON,
    bare,
    demand,
    demand_header,
    failure_by,
    first,
    form_of,
    international,
    json_of,
    moment,
    needed,
    our_id,
    reason_of,
    same,
    sha256_hex,
)
from trunkline.carriers.http import BaseUrl, HttpCall, HttpLink, HttpReply, Secret, accepted_or_unknown, by_status

ALGORITHMS: Final = ["HS256", "HS384", "HS512"]
LEEWAY_SECONDS: Final = 1
MOST_FILES: Final = 10

# docs.bird.com, "SMS Platform Extended Error Codes"; 1 to 36 are the codes of GSM 09.02, 101 and up from memory.
FAILURES: Final = {
    "1": Failure.INVALID_ADDRESS,
    "2": Failure.UNREACHABLE,
    "3": Failure.UNREACHABLE,
    "5": Failure.UNREACHABLE,
    "6": Failure.UNREACHABLE,  # absent
    "8": Failure.UNREACHABLE,  # roaming not allowed
    "9": Failure.INVALID_ADDRESS,  # illegal subscriber
    "11": Failure.INVALID_ADDRESS,  # no SMS at this subscriber
    "12": Failure.INVALID_ADDRESS,  # illegal equipment
    "13": Failure.UNREACHABLE,  # barred, for bills for instance
    "21": Failure.UNREACHABLE,
    "27": Failure.UNREACHABLE,  # absent
    "31": Failure.UNREACHABLE,  # busy
    "32": Failure.UNREACHABLE,
    "33": Failure.UNREACHABLE,  # its list of waiting messages is full
    "34": Failure.CARRIER_DOWN,
    "101": Failure.BLOCKED,
    "103": Failure.UNREACHABLE,  # the subscriber has no credit
    "104": Failure.OPTED_OUT,
    "105": Failure.INVALID_SENDER,  # not registered
    "106": Failure.BLOCKED,  # content not registered
    "107": Failure.THROTTLED,  # volume of the campaign
    "108": Failure.THROTTLED,  # throughput of the campaign
}
REASONS: Final = {
    "opted out": Failure.OPTED_OUT,
    "unknown subscriber": Failure.INVALID_ADDRESS,
    "incorrect number": Failure.INVALID_ADDRESS,
    "unavailable subscriber": Failure.UNREACHABLE,
    "insufficient balance": Failure.OUT_OF_CREDIT,
    "carrier rejected": Failure.BLOCKED,
    "sender unregistered": Failure.INVALID_SENDER,
    "content unregistered": Failure.BLOCKED,
    "received network error": Failure.UNREACHABLE,
    "capacity limit reached": Failure.THROTTLED,
}
NO_RECEIPT: Final = "DLR not received"
"""The reason of an end that is none: MessageBird got no receipt either, which says nothing about the message."""
# The codes of the REST API, as clients of it list them (2, 9, 10, 20, 21, 25, 98, 99); the others say nothing that the
# status or the parameter does not say.
REFUSALS: Final = {
    2: Failure.MISCONFIGURED,  # request not allowed
    25: Failure.OUT_OF_CREDIT,
    99: Failure.CARRIER_DOWN,  # internal error
}
BY_PARAMETER: Final = {
    "originator": Failure.INVALID_SENDER,
    "recipient": Failure.INVALID_ADDRESS,
    "recipients": Failure.INVALID_ADDRESS,
    "body": Failure.UNSUITABLE_TEXT,
    "mediaUrls": Failure.UNSUITABLE_TEXT,
}


class MessagebirdSettings(CarrierSettings, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What MessageBird needs to know of its customer."""

    access_key: Annotated[Secret, Meta(description="The access key of the API.")]
    signing_key: Annotated[Secret, Meta(description="The key that callbacks are signed with; not the access key.")]
    base_url: Annotated[BaseUrl, Meta(description="Where the API is.")] = "https://rest.messagebird.com"


def call(settings: MessagebirdSettings, info: ConnectionInfo, message: Outgoing) -> HttpCall:
    """Write the request that sends a message: an MMS when it has media."""
    document: dict[str, Any] = {
        "originator": bare(message.from_address),
        "recipients": message.to_address,
        "body": message.text,
        "reference": message.message_id,
    }
    if message.media:
        document["mediaUrls"] = [media.url for media in message.media]
    else:
        document["datacoding"] = "auto"  # "plain" is the default, and makes ? of what GSM does not know
        if info.hook_url:
            document["reportUrl"] = info.hook_url
    return HttpCall(
        "POST",
        f"{settings.base_url.rstrip('/')}/{'mms' if message.media else 'messages'}",
        {
            "Authorization": f"AccessKey {settings.access_key}",
            "Content-Type": "application/json; charset=UTF-8",
            "Accept": "application/json",
        },
        msgspec.json.encode(document),
    )


class ApiError(msgspec.Struct):
    """One thing that MessageBird has against a request."""

    code: int = 0
    description: str = ""
    parameter: str | None = None


class Answer(msgspec.Struct):
    """What MessageBird answers to a message."""

    id: str = ""
    errors: list[ApiError] = []


def read(reply: HttpReply, message: Outgoing) -> Outcome:
    """Say what MessageBird's answer to a message means."""
    try:
        answer = msgspec.json.decode(reply.body, type=Answer)
    except NOT_JSON:
        answer = Answer()
    if reply.status in (200, 201) and not answer.errors:
        return accepted_or_unknown(answer.id)
    reason = reason_of(*(error.description for error in answer.errors)) or f"MessageBird answered {reply.status}."
    for error in answer.errors if reply.status < 500 and reply.status != 429 else ():
        failure = REFUSALS.get(error.code) or BY_PARAMETER.get(error.parameter or "")
        if failure is not None:
            return Refused(failure, reason)
    return by_status(reply, reason)


def hook(settings: MessagebirdSettings, info: ConnectionInfo, request: HookRequest, now: datetime) -> Told:
    """Read a callback: a report (a GET with a query) or a text (a form, a query or JSON)."""
    verify(settings.signing_key, request, now)
    form = _fields(request)
    if first(form, "status"):
        return Told(receipts=_receipts(info, form, now))
    return Told(inbounds=(_inbound(info, form, now),))


def verify(key: str, request: HookRequest, now: datetime) -> None:
    """Check the token in MessageBird-Signature-JWT: its maker, its time, and its hashes of the URL and the body."""
    token = demand_header(request, "messagebird-signature-jwt")
    try:
        # The moments are compared below with ours: the library would ask the clock of the machine.
        claims = jwt.decode(
            token,
            key,
            algorithms=ALGORITHMS,
            issuer="MessageBird",
            options={
                "require": ["iss", "nbf", "exp"],
                "verify_exp": False,
                "verify_nbf": False,
                "verify_iat": False,
                "enforce_minimum_key_length": False,
            },
        )
        begins, ends = float(claims["nbf"]), float(claims["exp"])
    except (jwt.InvalidTokenError, TypeError, ValueError):
        raise Forged("The token of MessageBird is not signed with this key.") from None
    moment_now = now.timestamp()
    demand(begins - LEEWAY_SECONDS <= moment_now < ends + LEEWAY_SECONDS, "The token of MessageBird is out of time.")
    demand(same(str(claims.get("url_hash", "")), sha256_hex(request.url.encode())), "The URL is not the one signed.")
    told = claims.get("payload_hash")
    expected = sha256_hex(request.body) if request.body else ""
    demand(same(str(told or ""), expected), "The body is not the one signed.")


def _fields(request: HookRequest) -> dict[str, list[str]]:
    if "json" not in request.headers.get("content-type", "") or not request.body:
        return form_of(request)
    document = json_of(request, dict[str, Any])
    return {
        name: [str(one) for one in (value if isinstance(value, list) else [value]) if one is not None]
        for name, value in document.items()
    }


def _receipts(info: ConnectionInfo, form: Mapping[str, list[str]], now: datetime) -> tuple[Receipt, ...]:
    status, reason = first(form, "status"), first(form, "statusReason")
    if status not in ("delivered", "delivery_failed", "expired") or reason == NO_RECEIPT:
        return ()
    delivered = status == "delivered"
    default = Failure.EXPIRED if status == "expired" else REASONS.get(reason, Failure.UNEXPLAINED)
    code = first(form, "statusErrorCode")
    return (
        Receipt(
            account_id=info.account_id,
            connection_id=info.connection_id,
            carrier_id=needed(form, "id"),
            message_id=our_id(first(form, "reference")),
            delivered=delivered,
            failure=None if delivered else failure_by(FAILURES, code, default),
            reason="" if delivered else reason_of(status, reason, code),
            at=moment(first(form, "statusDatetime"), now),
        ),
    )


def _inbound(info: ConnectionInfo, form: Mapping[str, list[str]], now: datetime) -> Inbound:
    urls = form.get("mediaUrls[]") or form.get("mediaUrls") or []
    kinds = form.get("mediaContentTypes[]") or form.get("mediaContentTypes") or []
    return Inbound(
        account_id=info.account_id,
        connection_id=info.connection_id,
        carrier_id=needed(form, "id", "message_id"),
        from_address=international(needed(form, "originator", "sender")),
        to_address=international(needed(form, "recipient")),
        text=first(form, "body", "payload", "message"),
        at=moment(first(form, "createdDatetime", "receivedSMSDateTime"), now),
        media=tuple(
            InboundMedia(url, kinds[place] if place < len(kinds) else "application/octet-stream")
            for place, url in enumerate(urls[:MOST_FILES])
        ),
    )


async def _open(settings: MessagebirdSettings, info: ConnectionInfo, sink: Sink, host: Host) -> Link:
    return HttpLink(lambda message: call(settings, info, message), read)


CARRIER = Carrier(
    key="messagebird",
    title="MessageBird",
    doc="Sends and receives SMS and MMS over MessageBird's REST API.",
    settings=MessagebirdSettings,
    open=_open,
    has_receipts=True,
    hook=hook,
    has_media=True,
)
