"""Twilio: SMS and MMS over its Programmable Messaging API, with signed webhooks."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Final
from urllib.parse import parse_qs, urlencode, urlsplit, urlunsplit

import msgspec
from msgspec import Meta

from trunkline.base.universe import iso
from trunkline.carriers.base import (
    Carrier,
    CarrierSettings,
    ConnectionInfo,
    Failure,
    Hidden,
    HookAnswer,
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
    demand,
    demand_header,
    failure_by,
    first,
    form_of,
    hmac_base64,
    needed,
    our_id,
    reason_of,
    same,
    sha256_hex,
    wrong,
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
"""The name in the query of StatusCallback under which our id travels: Twilio has no client reference of its own, but
signs the address that it calls."""
MOST_MEDIA: Final = 10
ALGORITHMS: Final = {"": "sha1", "HMAC_SHA1": "sha1", "HMAC_SHA256": "sha256"}

# Compared with Twilio's dictionary of errors and warnings, twilio.com/docs/api/errors, as it stood in 2026.
FAILURES: Final = {
    "20003": Failure.MISCONFIGURED,  # authentication
    "20005": Failure.MISCONFIGURED,  # account not active
    "20006": Failure.MISCONFIGURED,  # access denied
    "20008": Failure.MISCONFIGURED,  # test credentials
    "20404": Failure.MISCONFIGURED,  # no such account or service
    "20429": Failure.THROTTLED,
    "21211": Failure.INVALID_ADDRESS,
    "21212": Failure.INVALID_SENDER,
    "21265": Failure.INVALID_ADDRESS,  # a short code as recipient
    "21266": Failure.INVALID_ADDRESS,  # to itself
    "21267": Failure.INVALID_SENDER,  # a name where a number is wanted
    "21408": Failure.MISCONFIGURED,  # no permission for the region
    "21601": Failure.INVALID_SENDER,
    "21602": Failure.UNSUITABLE_TEXT,  # no body
    "21603": Failure.INVALID_SENDER,  # no sender
    "21604": Failure.INVALID_ADDRESS,  # no recipient
    "21606": Failure.INVALID_SENDER,
    "21607": Failure.MISCONFIGURED,  # a trial account, and a sender that is not its own
    "21608": Failure.MISCONFIGURED,  # a trial account, and a number that is not verified
    "21609": Failure.MISCONFIGURED,  # StatusCallback is no URL
    "21610": Failure.OPTED_OUT,
    "21611": Failure.THROTTLED,  # the queue of the sender is full
    "21612": Failure.REJECTED,  # unroutable
    "21614": Failure.INVALID_ADDRESS,
    "21616": Failure.INVALID_SENDER,  # several numbers of the account fit
    "21617": Failure.UNSUITABLE_TEXT,  # more than 1600 characters
    "21618": Failure.UNSUITABLE_TEXT,  # a body that cannot be sent
    "21619": Failure.UNSUITABLE_TEXT,  # neither body nor media
    "21620": Failure.UNSUITABLE_TEXT,  # bad media URL
    "21621": Failure.INVALID_SENDER,  # not capable of MMS
    "21622": Failure.MISCONFIGURED,  # an account without MMS
    "21623": Failure.UNSUITABLE_TEXT,  # too many files
    "21635": Failure.INVALID_ADDRESS,  # a landline
    "21657": Failure.INVALID_SENDER,  # a name that cannot be a sender
    "21659": Failure.INVALID_SENDER,  # no number of Twilio's, or a short code of another country
    "21660": Failure.INVALID_SENDER,  # a number of another account
    "21661": Failure.INVALID_SENDER,  # not capable of SMS
    "21662": Failure.REJECTED,  # not from there to there in Ireland
    "21663": Failure.INVALID_SENDER,  # routed wrongly
    "21701": Failure.MISCONFIGURED,  # no such messaging service
    "21702": Failure.MISCONFIGURED,  # the messaging service is not available
    "21703": Failure.MISCONFIGURED,  # no sender of the messaging service is free
    "21704": Failure.MISCONFIGURED,  # no sender in the messaging service
    "21705": Failure.MISCONFIGURED,  # no messaging service
    "21712": Failure.INVALID_SENDER,  # in another messaging service
    "30001": Failure.THROTTLED,  # queue overflow
    "30002": Failure.MISCONFIGURED,  # account suspended
    "30003": Failure.UNREACHABLE,
    "30004": Failure.BLOCKED,
    "30005": Failure.INVALID_ADDRESS,
    "30006": Failure.INVALID_ADDRESS,  # a landline, or its carrier is out of reach
    "30007": Failure.BLOCKED,
    "30008": Failure.UNEXPLAINED,
    "30009": Failure.LOST,
    "30010": Failure.REJECTED,  # dearer than MaxPrice
    "30011": Failure.UNSUITABLE_TEXT,  # no MMS in that region
    "30012": Failure.EXPIRED,  # time to live too small
    "30017": Failure.UNREACHABLE,  # the carrier is congested
    "30018": Failure.INVALID_SENDER,  # sender must be registered in that country
    "30019": Failure.UNSUITABLE_TEXT,  # too large for the carrier
    "30020": Failure.CARRIER_DOWN,  # its scheduling failed
    "30021": Failure.CARRIER_DOWN,  # its messaging services failed
    "30022": Failure.THROTTLED,  # 10DLC rate
    "30023": Failure.THROTTLED,  # 10DLC daily cap
    "30024": Failure.INVALID_SENDER,  # sender not provisioned by the carrier
    "30027": Failure.THROTTLED,  # T-Mobile's daily limit
    "30032": Failure.INVALID_SENDER,  # toll-free number not verified
    "30033": Failure.INVALID_SENDER,  # 10DLC campaign suspended
    "30034": Failure.INVALID_SENDER,  # 10DLC number not registered
    "30035": Failure.INVALID_SENDER,  # 10DLC number being set up
    "30036": Failure.EXPIRED,  # validity period
    "30037": Failure.MISCONFIGURED,  # outbound messages switched off
    "30038": Failure.BLOCKED,  # a one-time password was filtered
    "30039": Failure.BLOCKED,  # taken for a loop
    "30040": Failure.INVALID_SENDER,  # sender must be registered with the carrier
    "30041": Failure.INVALID_SENDER,  # sender must be registered in that country
    "30042": Failure.INVALID_SENDER,  # a name that is generic, or another's
    "30043": Failure.REJECTED,  # international by a domestic gateway
    "30044": Failure.UNSUITABLE_TEXT,  # longer than a trial allows
    "30410": Failure.UNREACHABLE,  # the carrier timed out
    "30450": Failure.BLOCKED,  # delivery blocked
    "30454": Failure.THROTTLED,  # limit of the account
    "30500": Failure.CARRIER_DOWN,  # internal failure
}
DELIVERED: Final = ("delivered", "read")
UNDELIVERED: Final = ("undelivered", "failed", "canceled")

Sid = Annotated[str, Meta(pattern=r"^AC[0-9a-fA-F]{32}$")]
ServiceSid = Annotated[str, Meta(pattern=r"^(MG[0-9a-fA-F]{32})?$")]
KeySid = Annotated[str, Meta(pattern=r"^(SK[0-9a-fA-F]{32})?$")]


class TwilioSettings(CarrierSettings, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What Twilio needs to know of its customer."""

    account_sid: Annotated[Sid, Meta(description="The account, AC and 32 digits.")]
    auth_token: Annotated[
        Secret, Meta(description="The account's token: it signs webhooks, and sends when there is no API key.")
    ]
    api_key_sid: Annotated[KeySid, Meta(description="An API key to send with, instead of the token.")] = ""
    api_key_secret: Annotated[Hidden, Meta(description="The secret of the API key.")] = ""
    messaging_service_sid: Annotated[
        ServiceSid, Meta(description="The messaging service that the senders belong to.")
    ] = ""
    base_url: Annotated[BaseUrl, Meta(description="Where the API is.")] = "https://api.twilio.com"

    def __post_init__(self) -> None:
        if bool(self.api_key_sid) != bool(self.api_key_secret):
            raise wrong("api_key_secret", "An API key is a SID and a secret; give both, or neither")


def call(settings: TwilioSettings, info: ConnectionInfo, message: Outgoing) -> HttpCall:
    """Write the request that sends a message."""
    form = [("To", message.to_address), ("From", message.from_address)]
    if settings.messaging_service_sid:
        form.append(("MessagingServiceSid", settings.messaging_service_sid))
    if message.text:
        form.append(("Body", message.text))
    form += [("MediaUrl", media.url) for media in message.media[:MOST_MEDIA]]
    if info.hook_url:
        form.append(("StatusCallback", f"{info.hook_url}?{REFERENCE}={message.message_id}"))
    user = (settings.api_key_sid, settings.api_key_secret) if settings.api_key_sid else None
    return HttpCall(
        method="POST",
        url=f"{settings.base_url.rstrip('/')}/2010-04-01/Accounts/{settings.account_sid}/Messages.json",
        headers={
            "Authorization": basic(*(user or (settings.account_sid, settings.auth_token))),
            "Accept": "application/json",
            "Content-Type": "application/x-www-form-urlencoded",
        },
        body=urlencode(form).encode(),
    )


class Answer(msgspec.Struct):
    """What Twilio answers: a message, or an error."""

    sid: str | None = None
    code: int | None = None
    message: str | None = None


def read(reply: HttpReply, message: Outgoing) -> Outcome:
    """Say what Twilio's answer to a message means."""
    try:
        answer = msgspec.json.decode(reply.body, type=Answer)
    except NOT_JSON:
        answer = Answer()
    if reply.status in (200, 201):
        return accepted_or_unknown(answer.sid)
    reason = reason_of(answer.code, answer.message) or f"Twilio answered {reply.status}."
    if str(answer.code) in FAILURES and reply.status < 500:
        return Refused(FAILURES[str(answer.code)], reason, reply.retry_after)
    return by_status(reply, reason)


def hook(settings: TwilioSettings, info: ConnectionInfo, request: HookRequest, now: datetime) -> Told:
    """Read a webhook: a status callback, or a text for a number of ours."""
    form = form_of(request)
    verify(settings.auth_token, request, form if request.body else {})
    if first(form, "MessageStatus"):
        return Told(receipts=_receipts(info, request, form, now))
    # An empty TwiML document: nothing is said back by way of the answer, and a text would be sent as a message.
    nothing_to_say = HookAnswer(content_type="text/xml; charset=utf-8", body=b"<Response/>")
    return Told(inbounds=(_inbound(settings, info, form, now),), answer=nothing_to_say)


def verify(token: str, request: HookRequest, form: dict[str, list[str]]) -> None:
    """Check a signature (twilio-python 9.13, RequestValidator); it holds no moment, so repeats are told by their ids.

    Twilio signs the address with or without the usual port, so both are tried. A body that is no form is covered by its
    hash in the query.
    """
    told = demand_header(request, "x-twilio-signature")
    algorithm = ALGORITHMS.get(_algorithm(request.headers.get("x-twilio-webhooks-signature-settings", "")), "")
    demand(algorithm != "", "The signature's algorithm is not known.")
    told_hash = first(parse_qs(urlsplit(request.url).query), "bodySHA256")
    if told_hash:
        demand(same(told_hash, sha256_hex(request.body)), "The hash of the body is wrong.")
        form = {}
    expected = [
        hmac_base64(token, signed_text(url, form).encode("utf-8", "surrogatepass"), algorithm)
        for url in _spellings(request.url)
    ]
    matches = [same(told, one) for one in expected]  # all of them, so that the time does not tell which was right
    demand(any(matches), "The signature of Twilio is wrong.")


def signed_text(url: str, form: dict[str, list[str]]) -> str:
    """What a signature covers: the address, then names and values in order, each pair once."""
    return url + "".join(name + value for name in sorted(form) for value in sorted(set(form[name])))


def _algorithm(header: str) -> str:
    parts = (part.strip().partition("=") for part in header.split(","))
    return next((value.upper() for name, _, value in parts if name == "algorithm"), "")


def _spellings(url: str) -> tuple[str, str]:
    parts = urlsplit(url)
    host, colon, port = parts.netloc.rpartition(":")
    usual = {"https": "443", "http": "80"}.get(parts.scheme, "")
    if not colon or not port.isdigit():  # no port; the colon of an IPv6 address is followed by more than digits
        return url, urlunsplit(parts._replace(netloc=f"{parts.netloc}:{usual}"))
    return url, urlunsplit(parts._replace(netloc=host))


def _receipts(
    info: ConnectionInfo, request: HookRequest, form: dict[str, list[str]], now: datetime
) -> tuple[Receipt, ...]:
    status = first(form, "MessageStatus").lower()
    if status not in DELIVERED + UNDELIVERED:
        return ()
    code = first(form, "ErrorCode")
    delivered = status in DELIVERED
    return (
        Receipt(
            account_id=info.account_id,
            connection_id=info.connection_id,
            carrier_id=needed(form, "MessageSid", "SmsSid"),
            message_id=our_id(dict(request.query).get(REFERENCE)),
            delivered=delivered,
            failure=None if delivered else failure_by(FAILURES, code),
            reason="" if delivered else reason_of(status, code, first(form, "ErrorMessage")),
            at=iso(now),  # the callback names no moment
        ),
    )


def _inbound(settings: TwilioSettings, info: ConnectionInfo, form: dict[str, list[str]], now: datetime) -> Inbound:
    many = first(form, "NumMedia")
    media = tuple(
        InboundMedia(url, first(form, f"MediaContentType{index}"), "", _credentials_for(settings, url))
        for index in range(min(int(many), MOST_MEDIA) if many.isdecimal() else 0)
        if (url := first(form, f"MediaUrl{index}"))
    )
    return Inbound(
        account_id=info.account_id,
        connection_id=info.connection_id,
        carrier_id=needed(form, "MessageSid", "SmsSid"),
        from_address=needed(form, "From"),
        to_address=needed(form, "To"),
        text=first(form, "Body"),
        at=iso(now),
        media=media,
    )


def _credentials_for(settings: TwilioSettings, url: str) -> str:
    """Twilio may be told to guard received media by the account's credentials; nobody else gets to see them."""
    ours = url.startswith(settings.base_url.rstrip("/") + "/")
    return basic(settings.account_sid, settings.auth_token) if ours else ""


async def _open(settings: TwilioSettings, info: ConnectionInfo, sink: Sink, host: Host) -> Link:
    return HttpLink(lambda message: call(settings, info, message), read)


CARRIER = Carrier(
    key="twilio",
    title="Twilio",
    doc="Sends and receives SMS and MMS over Twilio's Programmable Messaging API.",
    settings=TwilioSettings,
    open=_open,
    has_receipts=True,
    hook=hook,
    has_media=True,
)
