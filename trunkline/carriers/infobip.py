"""Infobip: SMS over its SMS API v3, with reports and inbound texts pushed to us."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any, Final, Literal
from urllib.parse import quote

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
    bare,
    demand,
    demand_basic,
    demand_header,
    failure_by,
    hmac_base64,
    hmac_hex,
    international,
    json_of,
    moment,
    our_id,
    reason_of,
    same,
    wrong,
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

MOST_FILES: Final = 10
QUERY_NAME: Final = "key"
"""The name in our callback's query under which the token of `hook_auth` "url_token" travels."""
ALGORITHMS: Final = {
    "HMAC_MD5": "md5",
    "HMAC_SHA_1": "sha1",
    "HMAC_SHA_224": "sha224",
    "HMAC_SHA_256": "sha256",
    "HMAC_SHA_384": "sha384",
    "HMAC_SHA_512": "sha512",
}

DLR_UNKNOWN: Final = 29
"""The operator has the message, and Infobip could make nothing of its receipt: it says nothing about the message."""

# infobip.com/docs, "Response status and error codes", compared with what resellers publish of it; those marked with *
# are from memory. States of a message by their id ...
STATUSES: Final = {
    "4": Failure.REJECTED,  # by the operator
    "6": Failure.MISCONFIGURED,  # network not set up for the account
    "8": Failure.INVALID_ADDRESS,  # prefix
    "9": Failure.UNREACHABLE,  # not delivered
    "10": Failure.OPTED_OUT,  # "do not disturb"
    "11": Failure.INVALID_SENDER,
    "12": Failure.OUT_OF_CREDIT,
    "13": Failure.INVALID_SENDER,
    "14": Failure.BLOCKED,
    "15": Failure.EXPIRED,
    "17": Failure.OUT_OF_CREDIT,
    "18": Failure.MISCONFIGURED,  # a trial sends to one number only
    "19": Failure.MISCONFIGURED,  # no route set up
    "20": Failure.BLOCKED,  # flooding filter
    "21": Failure.CARRIER_DOWN,
    "25": Failure.UNSUITABLE_TEXT,
    "51": Failure.INVALID_ADDRESS,
    "52": Failure.INVALID_ADDRESS,
    "87": Failure.BLOCKED,
    "100": Failure.REJECTED,
}
# ... and the errors that say more than the state, by theirs.
ERRORS: Final = {
    "1": Failure.INVALID_ADDRESS,
    "5": Failure.UNREACHABLE,
    "6": Failure.UNREACHABLE,
    "7": Failure.UNREACHABLE,
    "8": Failure.UNREACHABLE,
    "9": Failure.INVALID_ADDRESS,
    "10": Failure.INVALID_ADDRESS,  # no such service for the number
    "11": Failure.INVALID_ADDRESS,
    "12": Failure.INVALID_ADDRESS,
    "13": Failure.UNREACHABLE,
    "27": Failure.UNREACHABLE,
    "31": Failure.UNREACHABLE,
    "32": Failure.UNREACHABLE,
    "33": Failure.UNREACHABLE,
    "34": Failure.UNREACHABLE,
    "51": Failure.UNREACHABLE,  # congestion
    "71": Failure.UNSUITABLE_TEXT,  # alphabet
    "256": Failure.UNREACHABLE,  # the handset's memory is full
    "502": Failure.UNREACHABLE,  # the operator gave no answer
    "565": Failure.INVALID_SENDER,  # * this subscriber gets no short codes
    "573": Failure.OPTED_OUT,  # *
    "581": Failure.UNREACHABLE,  # * the subscriber has no credit
    "629": Failure.INVALID_ADDRESS,  # *
    "2048": Failure.UNREACHABLE,  # time-out
    "2049": Failure.BLOCKED,
    "2050": Failure.OPTED_OUT,  # "do not disturb"
    "2052": Failure.BLOCKED,  # the recipient is on a list of the operator's or the account's
    "2053": Failure.INVALID_SENDER,  # the sender is
    "4096": Failure.UNSUITABLE_TEXT,
    "4100": Failure.EXPIRED,
    "4101": Failure.EXPIRED,
    "4102": Failure.CARRIER_DOWN,  # no connection to the operator
    "4103": Failure.BLOCKED,  # too many to one number
    "4104": Failure.BLOCKED,  # too many of the same to one number
}
BY_GROUP: Final = {
    "UNDELIVERABLE": Failure.UNEXPLAINED,
    "EXPIRED": Failure.EXPIRED,
    "REJECTED": Failure.REJECTED,
}


class InfobipSettings(CarrierSettings, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What Infobip needs to know of its customer, and how it proves to us that it is Infobip."""

    api_key: Annotated[Secret, Meta(description="The API key.")]
    base_url: Annotated[BaseUrl, Meta(description="Where the account's API is: https://xxxxx.api.infobip.com.")]
    hook_auth: Annotated[
        Literal["url_token", "basic", "hmac"],
        Meta(
            description="How calls to our hook prove themselves: by a token in the URL, which we put into every "
            "message, or as the security settings of the subscription at Infobip say, which then names our hook."
        ),
    ]
    hook_token: Annotated[
        Hidden, Meta(description='For "url_token": a long random text; `?key=` in the hook\'s URL.')
    ] = ""
    hook_user: Annotated[str, Meta(description='For "basic": the user.')] = ""
    hook_password: Annotated[Hidden, Meta(description='For "basic": the password.')] = ""
    hook_secret: Annotated[Hidden, Meta(description='For "hmac": the secret key of the subscription.')] = ""
    hook_algorithm: Annotated[
        Literal["HMAC_MD5", "HMAC_SHA_1", "HMAC_SHA_224", "HMAC_SHA_256", "HMAC_SHA_384", "HMAC_SHA_512"],
        Meta(description='For "hmac": the algorithm of the subscription.'),
    ] = "HMAC_SHA_256"
    hook_header: Annotated[
        str, Meta(description='For "hmac": the header with the signature of the body, in hexadecimal or base64.')
    ] = ""
    mms: Annotated[bool, Meta(description="Whether files go as MMS; they become links in the text otherwise.")] = False

    def __post_init__(self) -> None:
        """Demand what the chosen proof needs."""
        wants = {
            "url_token": ("hook_token",),
            "basic": ("hook_user", "hook_password"),
            "hmac": ("hook_secret", "hook_header"),
        }
        for name in wants[self.hook_auth]:
            if not getattr(self, name):
                raise wrong(name, f"hook_auth {self.hook_auth!r} needs it")


def call(settings: InfobipSettings, info: ConnectionInfo, message: Outgoing) -> HttpCall:
    """Write the request that sends a message; our id names the attempt at Infobip, so that it can be asked for."""
    webhooks: dict[str, Any] = {"callbackData": message.message_id}
    if info.hook_url and settings.hook_auth == "url_token":
        url = f"{info.hook_url}?{QUERY_NAME}={quote(settings.hook_token, safe='')}"
        webhooks |= {"delivery": {"url": url}, "contentType": "application/json"}
    document = {
        "messages": [
            {
                "sender": bare(message.from_address),
                "destinations": [{"to": message.to_address, "messageId": attempt_id(message)}],
                "content": _content(settings, message),
                "webhooks": webhooks,
            }
        ]
    }
    return HttpCall("POST", f"{_api(settings, message)}/messages", _headers(settings), msgspec.json.encode(document))


def _api(settings: InfobipSettings, message: Outgoing) -> str:
    """Where messages of this kind are sent to and looked up."""
    return f"{settings.base_url.rstrip('/')}/{'mms/2' if _is_mms(settings, message) else 'sms/3'}"


def _is_mms(settings: InfobipSettings, message: Outgoing) -> bool:
    return settings.mms and bool(message.media)


def _content(settings: InfobipSettings, message: Outgoing) -> dict[str, Any]:
    if not _is_mms(settings, message):
        return {"text": "\n".join(filter(None, [message.text, *(media.url for media in message.media)]))}
    words = [{"type": "TEXT", "text": message.text}] if message.text else []
    files = [
        {"type": "LINK", "contentType": media.content_type, "contentUrl": media.url}
        for media in message.media[:MOST_FILES]
    ]
    return {"messageSegments": words + files}


def attempt_id(message: Outgoing) -> str:
    """The id of an attempt at Infobip; every attempt has its own, since Infobip refuses one that it has met."""
    return f"{message.message_id}-{message.attempt}"


class State(msgspec.Struct, rename="camel"):
    """The state or the error of a message."""

    id: int = 0
    group_name: str = ""
    name: str = ""
    description: str = ""


class Sent(msgspec.Struct, rename="camel"):
    """What became of a message so far."""

    message_id: str = ""
    status: State = msgspec.field(default_factory=State)
    error: State | None = None
    callback_data: str | None = None
    done_at: str = ""


class Answer(msgspec.Struct, rename="camel"):
    """What Infobip answers to a message, or with errors."""

    messages: list[Sent] = []
    request_error: dict[str, Any] | None = None
    error_code: str = ""
    description: str = ""


def read(reply: HttpReply, message: Outgoing) -> Outcome:
    """Say what Infobip's answer to a message means; a message may be refused with status 200."""
    try:
        answer = msgspec.json.decode(reply.body, type=Answer)
    except NOT_JSON:
        answer = Answer()
    if reply.status == 200:
        return _outcome(answer.messages[0]) if answer.messages else accepted_or_unknown(None)
    return by_status(reply, _complaint(answer) or f"Infobip answered {reply.status}.")


def inquire(settings: InfobipSettings, message: Outgoing) -> HttpCall:
    """Ask the log for this attempt."""
    url = f"{_api(settings, message)}/logs?messageId={quote(attempt_id(message), safe='')}"
    return HttpCall("GET", url, _headers(settings), b"")


class Results(msgspec.Struct):
    """Reports, texts or a piece of the log."""

    results: list[dict[str, Any]] = []


def read_inquiry(reply: HttpReply, message: Outgoing) -> Outcome | None:
    """Say whether Infobip has the message; a log without it is no proof that it will not come to be."""
    try:
        found = msgspec.json.decode(reply.body, type=Results).results if reply.status == 200 else []
        return _outcome(msgspec.convert(found[0], Sent)) if found else None
    except NOT_JSON:
        return None


class Part(msgspec.Struct, rename="camel"):
    """A part of an MMS for a number of ours: a file that has an address, or words that have none."""

    content_type: str | None = None
    url: str | None = None
    value: str | None = None


class Pushed(msgspec.Struct, rename={"from_": "from", "message_id": "messageId", "received_at": "receivedAt"}):
    """A text (the format MO_JSON_2) or an MMS (MO_MMS_2, which has parts and no text) for a number of ours."""

    message_id: str
    from_: str
    to: str
    text: str | None = None
    received_at: str = ""
    message: list[Part] | None = None


def hook(settings: InfobipSettings, info: ConnectionInfo, request: HookRequest, now: datetime) -> Told:
    """Read what Infobip pushes: reports, or texts for numbers of ours, many at once."""
    verify(settings, request)
    receipts: list[Receipt] = []
    inbounds: list[Inbound] = []
    for result in json_of(request, Results).results:
        try:
            if "status" in result:
                receipts += _receipts(info, msgspec.convert(result, Sent), now)
            else:
                inbounds.append(_inbound(settings, info, msgspec.convert(result, Pushed), now))
        except msgspec.ValidationError as error:
            raise Unreadable(f"A result is not what Infobip sends: {error}.") from None
    return Told(tuple(receipts), tuple(inbounds))


def verify(settings: InfobipSettings, request: HookRequest) -> None:
    """Check the proof that the settings ask for; none of the three holds a moment."""
    if settings.hook_auth == "url_token":
        told = dict(request.query).get(QUERY_NAME, "")
        demand(same(told, settings.hook_token), "The token in the URL is missing or wrong.")
    elif settings.hook_auth == "basic":
        demand_basic(request, settings.hook_user, settings.hook_password)
    else:
        told = demand_header(request, settings.hook_header.lower())
        algorithm = ALGORITHMS[settings.hook_algorithm]
        by_hex = same(told.lower(), hmac_hex(settings.hook_secret, request.body, algorithm))
        by_base64 = same(told, hmac_base64(settings.hook_secret, request.body, algorithm))
        demand(by_hex or by_base64, "The signature of Infobip is wrong.")


def _outcome(sent: Sent) -> Outcome:
    failure = _failure(sent)
    if failure is not None:
        return Refused(failure, _words(sent))
    return Accepted(sent.message_id) if sent.message_id else accepted_or_unknown(None)


def _failure(sent: Sent) -> Failure | None:
    group = sent.status.group_name
    if group not in BY_GROUP or sent.status.id == DLR_UNKNOWN:
        return None
    by_state = failure_by(STATUSES, sent.status.id, BY_GROUP[group])
    return failure_by(ERRORS, sent.error.id, by_state) if sent.error is not None else by_state


def _words(sent: Sent) -> str:
    return reason_of(sent.status.name, sent.error.name if sent.error and sent.error.id else "", sent.status.description)


def _complaint(answer: Answer) -> str:
    service = (answer.request_error or {}).get("serviceException")
    if isinstance(service, dict):
        return reason_of(service.get("messageId"), service.get("text"))
    return reason_of(answer.error_code, answer.description)


def _receipts(info: ConnectionInfo, sent: Sent, now: datetime) -> list[Receipt]:
    failure = _failure(sent)
    if failure is None and sent.status.group_name != "DELIVERED":
        return []
    return [
        Receipt(
            account_id=info.account_id,
            connection_id=info.connection_id,
            carrier_id=sent.message_id or None,
            message_id=our_id(sent.callback_data),
            delivered=failure is None,
            failure=failure,
            reason="" if failure is None else _words(sent),
            at=moment(sent.done_at, now),
        )
    ]


def _inbound(settings: InfobipSettings, info: ConnectionInfo, pushed: Pushed, now: datetime) -> Inbound:
    parts = pushed.message or []
    words = [part.value for part in parts if part.value and _is_words(part)]
    files = [(part.url, part.content_type or "") for part in parts if part.url]
    return Inbound(
        account_id=info.account_id,
        connection_id=info.connection_id,
        carrier_id=pushed.message_id,
        from_address=international(pushed.from_),
        to_address=international(pushed.to),
        text=pushed.text or "\n".join(words),
        at=moment(pushed.received_at, now),
        media=tuple(InboundMedia(url, kind, "", _key_for(settings, url)) for url, kind in files[:MOST_FILES]),
    )


def _is_words(part: Part) -> bool:
    """Whether a part's value is for people; a layout (SMIL) is not, and a part without a type is."""
    return not part.content_type or part.content_type.strip().lower().startswith("text/")


def _key_for(settings: InfobipSettings, url: str) -> str:
    """What is kept at the account's own address wants the account's key; nobody else gets to see it."""
    ours = url.startswith(settings.base_url.rstrip("/") + "/")
    return f"App {settings.api_key}" if ours else ""


def _headers(settings: InfobipSettings) -> dict[str, str]:
    return {
        "Authorization": f"App {settings.api_key}",
        "Content-Type": "application/json",
        "Accept": "application/json",
    }


async def _open(settings: InfobipSettings, info: ConnectionInfo, sink: Sink, host: Host) -> Link:
    inquiry = Inquiry(lambda message: inquire(settings, message), read_inquiry)
    return HttpLink(lambda message: call(settings, info, message), read, inquiry)


CARRIER = Carrier(
    key="infobip",
    title="Infobip",
    doc="Sends and receives SMS and MMS over Infobip's APIs.",
    settings=InfobipSettings,
    open=_open,
    has_receipts=True,
    hook=hook,
    has_media=True,
)
