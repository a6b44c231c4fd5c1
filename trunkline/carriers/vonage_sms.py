"""Vonage's older SMS API: texts only, with signed parameters in both directions."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Mapping
from datetime import datetime
from typing import Annotated, Any, Final, Literal
from urllib.parse import urlencode

import msgspec
from msgspec import Meta

from trunkline.carriers.base import (
    Accepted,
    Carrier,
    CarrierSettings,
    ConnectionInfo,
    Failure,
    Hidden,
    HookRequest,
    Host,
    Inbound,
    InboundPart,
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
    bare,
    demand,
    demand_fresh,
    failure_by,
    form_of,
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
    Secret,
    accepted_or_unknown,
    basic,
    by_status,
)

MOST_PARTS: Final = 255

Method = Literal["md5hash", "md5", "sha1", "sha256", "sha512"]

# Compared with developer.vonage.com/api-errors/sms and .../messaging/sms/guides/troubleshooting-sms.
REFUSALS: Final = {
    "1": Failure.THROTTLED,
    "2": Failure.REJECTED,
    "3": Failure.REJECTED,
    "4": Failure.MISCONFIGURED,
    "5": Failure.CARRIER_DOWN,
    "6": Failure.INVALID_ADDRESS,  # no such prefix
    "7": Failure.BLOCKED,
    "8": Failure.MISCONFIGURED,  # account barred
    "9": Failure.OUT_OF_CREDIT,
    "10": Failure.THROTTLED,  # too many binds
    "11": Failure.MISCONFIGURED,  # account without HTTP
    "12": Failure.UNSUITABLE_TEXT,  # too long
    "14": Failure.MISCONFIGURED,  # signature
    "15": Failure.INVALID_SENDER,
    "22": Failure.REJECTED,  # network code
    "23": Failure.MISCONFIGURED,  # callback
    "29": Failure.INVALID_ADDRESS,  # a trial account, and a number that is not on its list
    "32": Failure.MISCONFIGURED,  # signature and secret
    "33": Failure.INVALID_ADDRESS,  # number no longer in use
}
# Compared with developer.vonage.com/messaging/sms/guides/delivery-receipts, "DLR error codes", and the article of
# Vonage's support about them; those marked with * are from memory.
FAILURES: Final = {
    "1": Failure.UNEXPLAINED,
    "2": Failure.UNREACHABLE,  # absent for now
    "3": Failure.INVALID_ADDRESS,  # absent for good
    "4": Failure.INVALID_ADDRESS,  # barred by the user at the carrier: never to be used again
    "5": Failure.UNREACHABLE,  # portability
    "6": Failure.BLOCKED,  # spam
    "7": Failure.UNREACHABLE,  # busy
    "8": Failure.UNREACHABLE,  # network
    "9": Failure.OPTED_OUT,  # has sent STOP
    "10": Failure.UNSUITABLE_TEXT,  # a wrong parameter
    "11": Failure.REJECTED,  # unroutable
    "12": Failure.INVALID_ADDRESS,  # no route: perhaps no such number
    "13": Failure.BLOCKED,  # age
    "14": Failure.BLOCKED,  # its plan has no SMS, or its account is suspended
    "15": Failure.REJECTED,  # the recipient's credit
    "16": Failure.THROTTLED,  # quota
    "39": Failure.INVALID_SENDER,  # *
    "40": Failure.INVALID_SENDER,  # *
    "41": Failure.REJECTED,  # *
    "50": Failure.BLOCKED,  # entity of a campaign (India)
    "51": Failure.INVALID_SENDER,  # header, that is the sender (India)
    "52": Failure.BLOCKED,  # content (India)
    "53": Failure.BLOCKED,  # consent (India)
    "54": Failure.BLOCKED,  # regulation
    "99": Failure.UNEXPLAINED,  # the route
}
BY_STATUS: Final = {"expired": Failure.EXPIRED, "rejected": Failure.REJECTED}
# "accepted" and "buffered" are on the way, and "unknown" says nothing about the message.
UNDELIVERED: Final = ("expired", "failed", "rejected", "deleted")


class VonageSmsSettings(CarrierSettings, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What Vonage's SMS API needs to know of its customer."""

    api_key: Annotated[Secret, Meta(description="The account's API key.")]
    signature_secret: Annotated[
        Secret, Meta(description="The account's signature secret: it verifies webhooks, and signs without api_secret.")
    ]
    api_secret: Annotated[Hidden, Meta(description="The account's API secret; requests are signed when left out.")] = ""
    signature_method: Annotated[Method, Meta(description="How the account signs; md5hash is Vonage's default.")] = (
        "md5hash"
    )
    base_url: Annotated[BaseUrl, Meta(description="Where the API is.")] = "https://rest.nexmo.com"


def signature(params: Mapping[str, str], secret: str, method: str) -> str:
    """What parameters are signed with: in order of their names, `&` and `=` in values as `_` (vonage 4.9)."""
    text = "".join(f"&{name}={params[name].replace('&', '_').replace('=', '_')}" for name in sorted(params))
    octets = text.encode("utf-8", "surrogatepass")
    if method == "md5hash":
        return hashlib.md5(octets + secret.encode(), usedforsecurity=False).hexdigest()
    return hmac.new(secret.encode(), octets, method).hexdigest()


def call(settings: VonageSmsSettings, info: ConnectionInfo, message: Outgoing, now: datetime) -> HttpCall:
    """Write the request that sends a message, with HTTP Basic or signed."""
    form = {
        "to": bare(message.to_address),
        "from": bare(message.from_address),
        "text": message.text,
        "client-ref": message.message_id,
    }
    if message.encoding == "UCS-2":
        form["type"] = "unicode"
    if info.hook_url:
        form["callback"] = info.hook_url
    headers = {"Accept": "application/json", "Content-Type": "application/x-www-form-urlencoded"}
    if settings.api_secret:
        headers["Authorization"] = basic(settings.api_key, settings.api_secret)
    else:
        form |= {"api_key": settings.api_key, "timestamp": str(int(now.timestamp()))}
        form["sig"] = signature(form, settings.signature_secret, settings.signature_method)
    return HttpCall("POST", f"{settings.base_url.rstrip('/')}/sms/json", headers, urlencode(form).encode())


class Part(msgspec.Struct, rename="kebab"):
    """What became of one part of a message."""

    status: str | int = ""
    message_id: str | None = None
    error_text: str | None = None


class Answer(msgspec.Struct):
    """What Vonage answers: one entry for each part."""

    messages: list[Part] = []


def read(reply: HttpReply, message: Outgoing) -> Outcome:
    """Say what Vonage's answer to a message means: refusals too come with 200.

    A message of which one part was taken is taken: a repeat would send that part twice. Each part has an id of its own,
    and receipts of its own.
    """
    try:
        parts = msgspec.json.decode(reply.body, type=Answer).messages
    except NOT_JSON:
        parts = []
    taken = [part.message_id or "" for part in parts if str(part.status) == "0"]
    if taken and reply.status < 300:
        known = accepted_or_unknown(taken[0])
        return Accepted(known.carrier_id, tuple(taken)) if isinstance(known, Accepted) and len(taken) > 1 else known
    if not parts:
        # A success that nobody can read proves nothing.
        return by_status(reply, f"Vonage answered {reply.status}.") if reply.status >= 300 else accepted_or_unknown("")
    code = str(parts[0].status)
    reason = reason_of(code, parts[0].error_text)
    return Refused(REFUSALS.get(code, Failure.REJECTED), reason, reply.retry_after)


def hook(settings: VonageSmsSettings, info: ConnectionInfo, request: HookRequest, now: datetime) -> Told:
    """Read a webhook (GET, a form, or JSON, as the account is set): a receipt, or a text for a number of ours."""
    params = _params(request)
    verify(settings, params, now)
    if "status" in params:
        return Told(receipts=_receipts(info, params, now))
    part = _part(info, params, now)
    return Told(parts=(part,)) if part else Told(inbounds=(_inbound(info, params, now),))


def _params(request: HookRequest) -> dict[str, str]:
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() != "application/json":
        return {name: values[0] for name, values in form_of(request).items()}
    return {name: _text(value) for name, value in json_of(request, dict[str, Any]).items()}


def _text(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def verify(settings: VonageSmsSettings, params: Mapping[str, str], now: datetime) -> None:
    """Check the signature over all other parameters, and that it is no older than five minutes."""
    rest = {name: value for name, value in params.items() if name != "sig"}
    expected = signature(rest, settings.signature_secret, settings.signature_method)
    demand(same(params.get("sig", "").lower(), expected), "The signature of Vonage is missing or wrong.")
    demand_fresh(params.get("timestamp", ""), now)


def _receipts(info: ConnectionInfo, params: Mapping[str, str], now: datetime) -> tuple[Receipt, ...]:
    status, code = params["status"].lower(), params.get("err-code", "")
    if status != "delivered" and status not in UNDELIVERED:
        return ()
    delivered = status == "delivered"
    default = BY_STATUS.get(status, Failure.UNEXPLAINED)
    return (
        Receipt(
            # Without the account, the id of the part is looked for first, and ours where it is not known.
            account_id="",
            connection_id=info.connection_id,
            carrier_id=_needed(params, "messageId"),
            message_id=our_id(params.get("client-ref")),
            delivered=delivered,
            failure=None if delivered else failure_by(FAILURES, code, default),
            reason="" if delivered else reason_of(status, code),
            at=_moment(params, now),
        ),
    )


def _inbound(info: ConnectionInfo, params: Mapping[str, str], now: datetime) -> Inbound:
    return Inbound(
        account_id=info.account_id,
        connection_id=info.connection_id,
        carrier_id=_needed(params, "messageId"),
        from_address=international(_needed(params, "msisdn")),
        to_address=international(_needed(params, "to")),
        text=params.get("text", ""),
        at=_moment(params, now),
    )


def _part(info: ConnectionInfo, params: Mapping[str, str], now: datetime) -> InboundPart | None:
    """The part of a longer text; None for a whole one, and where what is said of the parts makes no sense."""
    told = [params.get(f"concat-{name}", "") for name in ("ref", "total", "part")]
    if params.get("concat", "").lower() != "true" or not all(one.isascii() and one.isdigit() for one in told):
        return None
    reference, total, number = (int(one[:9]) for one in told)
    if not 1 <= number <= total <= MOST_PARTS:
        return None
    return InboundPart(
        account_id=info.account_id,
        connection_id=info.connection_id,
        reference=reference,
        total=total,
        number=number,
        from_address=international(_needed(params, "msisdn")),
        to_address=international(_needed(params, "to")),
        text=params.get("text", ""),
        at=_moment(params, now),
    )


def _needed(params: Mapping[str, str], name: str) -> str:
    if not params.get(name):
        raise Unreadable(f"The field {name} is missing.")
    return params[name]


def _moment(params: Mapping[str, str], now: datetime) -> str:
    return moment(params.get("message-timestamp", "").replace(" +", "+"), now)


async def _open(settings: VonageSmsSettings, info: ConnectionInfo, sink: Sink, host: Host) -> Link:
    return HttpLink(lambda message: call(settings, info, message, host.universe.now()), read)


CARRIER = Carrier(
    key="vonage_sms",
    title="Vonage SMS",
    doc="Sends and receives texts over Vonage's older SMS API.",
    settings=VonageSmsSettings,
    open=_open,
    has_receipts=True,
    hook=hook,
)
