"""Vonage: SMS and MMS over its Messages API, with JWT in both directions."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime
from functools import lru_cache
from typing import Annotated, Any, Final

import jwt
import msgspec
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.serialization import load_pem_private_key
from msgspec import Meta

from trunkline.base.universe import Universe
from trunkline.carriers.base import (
    Carrier,
    CarrierSettings,
    ConnectionInfo,
    Failure,
    Forged,
    Hidden,
    HookRequest,
    Host,
    Inbound,
    InboundMedia,
    Link,
    Media,
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
    bare,
    demand,
    demand_fresh,
    demand_header,
    failure_by,
    international,
    json_of,
    moment,
    our_id,
    reason_of,
    same,
    sha256_hex,
    wrong,
)
from trunkline.carriers.http import BaseUrl, HttpCall, HttpLink, HttpReply, Secret, Text, accepted_or_unknown, by_status

TOKEN_SECONDS: Final = 15 * 60
SHORTEST_SECRET: Final = 16
KINDS: Final = {"image": "image", "audio": "audio", "video": "video", "text/vcard": "vcard", "text/x-vcard": "vcard"}
"""The kinds of MMS by content type, whole or its first half; any other is a file."""

# Compared with developer.vonage.com/api-errors/messages, and with its older lists at github.com/Nexmo.
FAILURES: Final = {
    "1000": Failure.THROTTLED,
    "1010": Failure.REJECTED,  # missing parameter
    "1020": Failure.REJECTED,  # invalid parameter
    "1021": Failure.REJECTED,  # invalid tag
    "1022": Failure.REJECTED,  # template
    "1030": Failure.CARRIER_DOWN,
    "1040": Failure.INVALID_ADDRESS,  # no such prefix, for example
    "1050": Failure.BLOCKED,  # number barred
    "1060": Failure.MISCONFIGURED,  # account barred
    "1070": Failure.OUT_OF_CREDIT,
    "1080": Failure.MISCONFIGURED,  # account for SMPP only
    "1090": Failure.UNSUITABLE_TEXT,  # too long
    "1100": Failure.CARRIER_DOWN,  # communication failed
    "1110": Failure.MISCONFIGURED,  # signature
    "1120": Failure.INVALID_SENDER,
    "1130": Failure.REJECTED,  # time to live
    "1140": Failure.MISCONFIGURED,  # facility not allowed
    "1150": Failure.REJECTED,  # message class
    "1160": Failure.INVALID_ADDRESS,  # a trial account, and a number that is not on its list
    "1170": Failure.INVALID_ADDRESS,  # no number
    "1180": Failure.UNREACHABLE,  # absent for now
    "1190": Failure.INVALID_ADDRESS,  # absent for good
    "1200": Failure.UNREACHABLE,  # portability
    "1210": Failure.BLOCKED,
    "1220": Failure.UNREACHABLE,  # busy
    "1230": Failure.UNREACHABLE,  # network error
    "1240": Failure.OPTED_OUT,  # has sent STOP
    "1241": Failure.THROTTLED,  # too many requests
    "1250": Failure.REJECTED,  # unroutable
    "1251": Failure.REJECTED,  # no route to that network
    "1260": Failure.UNREACHABLE,
    "1270": Failure.BLOCKED,  # age
    "1280": Failure.BLOCKED,  # barred by the carrier
    "1282": Failure.BLOCKED,  # blocked by the provider
    "1290": Failure.REJECTED,  # the recipient's credit
    "1300": Failure.INVALID_ADDRESS,  # no user of that network
    "1310": Failure.UNSUITABLE_TEXT,  # the device cannot show it
    "1320": Failure.REJECTED,  # already sent
    "1330": Failure.UNEXPLAINED,
    "1331": Failure.CARRIER_DOWN,  # the provider is down
    "1340": Failure.REJECTED,  # outside of the time allowed
    "1360": Failure.EXPIRED,  # time to live
    "1370": Failure.MISCONFIGURED,  # access token of the channel
    "1380": Failure.UNSUITABLE_TEXT,  # the file cannot be fetched
    "1381": Failure.UNSUITABLE_TEXT,  # file too large
    "1382": Failure.UNSUITABLE_TEXT,  # kind of file
    "1400": Failure.MISCONFIGURED,  # channel
    "1410": Failure.REJECTED,  # parameters of the channel
    "1420": Failure.INVALID_SENDER,
    "1430": Failure.INVALID_ADDRESS,  # recipient
    "1440": Failure.UNSUITABLE_TEXT,  # kind of message
    "1450": Failure.REJECTED,  # client reference
    "1460": Failure.THROTTLED,  # daily limit
    "1461": Failure.BLOCKED,  # limit for this recipient
    "1470": Failure.BLOCKED,  # prefix on a block list
    "1472": Failure.BLOCKED,  # burst
    "1473": Failure.BLOCKED,  # artificial traffic
    "1480": Failure.BLOCKED,  # entity of a campaign (India)
    "1481": Failure.INVALID_SENDER,  # header, that is the sender (India)
    "1482": Failure.BLOCKED,  # content (India)
    "1483": Failure.BLOCKED,  # consent (India)
    "1484": Failure.REJECTED,  # regulation
}
DELIVERED: Final = ("delivered", "read")
UNDELIVERED: Final = ("rejected", "undeliverable", "failed")
CODE_IN: Final = re.compile(r"#(\d{4})\b")


class VonageSettings(CarrierSettings, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What Vonage needs to know of its customer."""

    application_id: Annotated[Text, Meta(description="The application that the numbers are linked to.")]
    private_key: Annotated[Secret, Meta(description="The application's private key, in PEM; it signs requests.")]
    signature_secret: Annotated[
        Annotated[Hidden, Meta(min_length=SHORTEST_SECRET)],
        Meta(description="The account's signature secret, which verifies webhooks."),
    ]
    base_url: Annotated[BaseUrl, Meta(description="Where the API is.")] = "https://api.nexmo.com"

    def __post_init__(self) -> None:
        read_key(self.private_key)


@lru_cache(maxsize=64)  # to check a key takes longer than all else that is done with a webhook
def read_key(pem: str) -> RSAPrivateKey:
    """Read an RSA key; raises ValueError in the form of a complaint about the setting, without the key in it."""
    try:
        key = load_pem_private_key(pem.encode(), None)
    except (ValueError, TypeError, UnsupportedAlgorithm):
        raise wrong("private_key", "This is no private key in PEM without a password") from None
    if not isinstance(key, RSAPrivateKey):
        raise wrong("private_key", "An RSA key is needed")
    return key


def token(application_id: str, key: RSAPrivateKey, unique: str, now: datetime) -> str:
    """The token of one request, as vonage-jwt 1.1 makes it."""
    issued = int(now.timestamp())
    claims = {"application_id": application_id, "iat": issued, "jti": unique, "exp": issued + TOKEN_SECONDS}
    return jwt.encode(claims, key, "RS256")


def call(settings: VonageSettings, info: ConnectionInfo, message: Outgoing, bearer: str) -> HttpCall:
    """Write the request that sends a message."""
    document: dict[str, Any] = {
        "to": bare(message.to_address),
        "from": bare(message.from_address),
        "client_ref": message.message_id,
        **_content(message),
    }
    if info.hook_url:
        document |= {"webhook_url": info.hook_url, "webhook_version": "v1"}
    return HttpCall(
        method="POST",
        url=f"{settings.base_url.rstrip('/')}/v1/messages",
        headers={
            "Authorization": f"Bearer {bearer}",
            "Accept": "application/json",
            "Content-Type": "application/json",
        },
        body=msgspec.json.encode(document),
    )


def _content(message: Outgoing) -> dict[str, Any]:
    """What is sent: a text by SMS, one file or several by MMS; the text is the caption of the first file."""
    if not message.media:
        return {"channel": "sms", "message_type": "text", "text": message.text}
    caption = {"caption": message.text} if message.text else {}
    if len(message.media) == 1:
        (only,) = message.media
        kind = _kind(only)
        return {"channel": "mms", "message_type": kind, kind: {"url": only.url} | caption}
    items = [{"url": media.url, "type": _kind(media)} for media in message.media]
    items[0] |= caption
    return {"channel": "mms", "message_type": "content", "content": items}


def _kind(media: Media) -> str:
    whole = media.content_type.partition(";")[0].lower()
    return KINDS.get(whole) or KINDS.get(whole.partition("/")[0], "file")


class Answer(msgspec.Struct):
    """What Vonage answers: an id, or an error (RFC 7807)."""

    message_uuid: str | None = None
    type: str | None = None
    title: str | int | None = None
    detail: str | None = None


def read(reply: HttpReply, message: Outgoing) -> Outcome:
    """Say what Vonage's answer to a message means."""
    try:
        answer = msgspec.json.decode(reply.body, type=Answer)
    except NOT_JSON:
        answer = Answer()
    if reply.status in (200, 201, 202):
        return accepted_or_unknown(answer.message_uuid)
    code = code_of(answer.type, answer.title)
    reason = reason_of(answer.title, answer.detail) or f"Vonage answered {reply.status}."
    if code in FAILURES and reply.status < 500:
        return Refused(FAILURES[code], reason, reply.retry_after)
    return by_status(reply, reason)


def code_of(type_: str | None, title: str | int | None) -> str:
    """The number of an error, which stands behind "#" in its type, or alone as its title."""
    found = CODE_IN.search(type_ or "")
    return found[1] if found else str(title or "")


class StatusError(msgspec.Struct):
    """Why a message failed."""

    type: str | None = None
    title: str | int | None = None
    detail: str | None = None


class File(msgspec.Struct):
    """A file of an inbound MMS."""

    url: str
    name: str = ""
    caption: str | None = None
    type: str = ""


class Posted(msgspec.Struct, rename={"from_": "from"}):
    """What Vonage posts: a status of a message of ours, or an inbound message."""

    message_uuid: str
    from_: str = ""
    to: str = ""
    timestamp: str = ""
    status: str = ""
    client_ref: str | None = None
    error: StatusError | None = None
    message_type: str = ""
    text: str | None = None
    image: File | None = None
    audio: File | None = None
    video: File | None = None
    vcard: File | None = None
    file: File | None = None
    content: list[File] | None = None


def hook(settings: VonageSettings, info: ConnectionInfo, request: HookRequest, now: datetime) -> Told:
    """Read a webhook: a status of a message of ours, or a text for a number of ours."""
    verify(settings.signature_secret, settings.application_id, request, now)
    posted = json_of(request, Posted)
    if posted.status:
        return Told(receipts=_receipts(info, posted, now))
    if posted.message_type:
        return Told(inbounds=(_inbound(info, posted, now),))
    return Told()


def verify(secret: str, application_id: str, request: HookRequest, now: datetime) -> None:
    """Check the token (HS256): its moment, its application, and its hash of the body, which Vonage's SDK leaves out."""
    scheme, _, bearer = demand_header(request, "authorization").partition(" ")
    demand(scheme.lower() == "bearer", "The token is missing.")
    claims = _claims(bearer.strip(), secret)
    demand(same(str(claims.get("payload_hash", "")).lower(), sha256_hex(request.body)), "The body is not as signed.")
    named = claims.get("application_id")
    demand(named is None or named == application_id, "The token is of another application.")
    demand_fresh(str(claims.get("iat", "")), now)


def _claims(bearer: str, secret: str) -> Mapping[str, Any]:
    # Its moments are compared with the clock that is handed in; PyJWT would ask one of its own.
    options: Any = {"verify_exp": False, "verify_nbf": False, "verify_iat": False, "verify_aud": False}
    try:
        claims: Mapping[str, Any] = jwt.decode(bearer, secret, algorithms=["HS256"], options=options)
    except (jwt.InvalidTokenError, ValueError):
        raise Forged("The token of Vonage is wrong.") from None
    return claims


def _receipts(info: ConnectionInfo, posted: Posted, now: datetime) -> tuple[Receipt, ...]:
    if posted.status not in DELIVERED + UNDELIVERED:
        return ()
    delivered = posted.status in DELIVERED
    error = posted.error or StatusError()
    code = code_of(error.type, error.title)
    default = Failure.REJECTED if posted.status == "rejected" else Failure.UNEXPLAINED
    return (
        Receipt(
            account_id=info.account_id,
            connection_id=info.connection_id,
            carrier_id=posted.message_uuid,
            message_id=our_id(posted.client_ref),
            delivered=delivered,
            failure=None if delivered else failure_by(FAILURES, code, default),
            reason="" if delivered else reason_of(posted.status, error.title, error.detail),
            at=moment(posted.timestamp, now),
        ),
    )


def _inbound(info: ConnectionInfo, posted: Posted, now: datetime) -> Inbound:
    if not (posted.from_ and posted.to):
        raise Unreadable("The message names no sender or no recipient.")
    single = (posted.image, posted.audio, posted.video, posted.vcard, posted.file)
    files = [*(file for file in single if file), *(posted.content or ())]
    captions = [file.caption for file in files if file.caption]
    return Inbound(
        account_id=info.account_id,
        connection_id=info.connection_id,
        carrier_id=posted.message_uuid,
        from_address=international(posted.from_),
        to_address=international(posted.to),
        text="\n".join([*([posted.text] if posted.text else []), *captions]),
        at=moment(posted.timestamp, now),
        media=tuple(InboundMedia(file.url, "", file.name) for file in files),
    )


def _signer(settings: VonageSettings, universe: Universe) -> Any:
    key = read_key(settings.private_key)
    return lambda: token(settings.application_id, key, universe.token(16), universe.now())


async def _open(settings: VonageSettings, info: ConnectionInfo, sink: Sink, host: Host) -> Link:
    bearer = _signer(settings, host.universe)
    return HttpLink(lambda message: call(settings, info, message, bearer()), read)


CARRIER = Carrier(
    key="vonage",
    title="Vonage Messages",
    doc="Sends and receives SMS and MMS over Vonage's Messages API.",
    settings=VonageSettings,
    open=_open,
    has_receipts=True,
    hook=hook,
    has_media=True,
)
