"""WhatsApp: the Cloud API of Meta, for one business number."""

from __future__ import annotations

import dataclasses
import re
from datetime import datetime
from typing import Annotated, Any, Final

import msgspec
from msgspec import Meta

from trunkline.carriers.base import (
    Carrier,
    CarrierSettings,
    ConnectionInfo,
    Failure,
    Forged,
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
    Unknown,
)
from trunkline.carriers.hook_reading import (
    NOT_JSON,
    bare,
    demand,
    demand_header,
    failure_by,
    hmac_hex,
    international,
    json_of,
    moment,
    our_id,
    reason_of,
    same,
)
from trunkline.carriers.http import BaseUrl, HttpCall, HttpLink, HttpReply, Secret, accepted_or_unknown, by_status

LONGEST_CAPTION: Final = 1024

# developers.facebook.com/documentation/business-messaging/whatsapp/support/error-codes; the codes agree with the
# classes of errors of pywa 4.5.
FAILURES: Final = {
    "0": Failure.MISCONFIGURED,  # authentication
    "3": Failure.MISCONFIGURED,
    "4": Failure.THROTTLED,
    "10": Failure.MISCONFIGURED,
    "100": Failure.REJECTED,
    "190": Failure.MISCONFIGURED,  # the access token has expired
    "368": Failure.MISCONFIGURED,  # blocked for violating a policy
    "80007": Failure.THROTTLED,
    "130429": Failure.THROTTLED,
    "130472": Failure.BLOCKED,  # the recipient is part of an experiment
    "130497": Failure.BLOCKED,  # not to that country
    "131000": Failure.CARRIER_DOWN,
    "131005": Failure.MISCONFIGURED,
    "131008": Failure.REJECTED,
    "131009": Failure.REJECTED,
    "131016": Failure.CARRIER_DOWN,
    "131021": Failure.INVALID_ADDRESS,  # recipient and sender are the same
    "131026": Failure.INVALID_ADDRESS,  # the number has no WhatsApp, among others
    "131030": Failure.MISCONFIGURED,  # a test number sends to listed recipients only
    "131031": Failure.MISCONFIGURED,  # account locked
    "131037": Failure.INVALID_SENDER,  # display name not approved
    "131042": Failure.OUT_OF_CREDIT,
    "131045": Failure.MISCONFIGURED,
    "131047": Failure.REJECTED,  # more than 24 hours since the recipient wrote: only templates pass
    "131048": Failure.THROTTLED,
    "131049": Failure.BLOCKED,  # kept back for the sake of the ecosystem
    "131050": Failure.OPTED_OUT,
    "131051": Failure.UNSUITABLE_TEXT,
    "131052": Failure.UNSUITABLE_TEXT,  # the media cannot be fetched
    "131053": Failure.UNSUITABLE_TEXT,
    "131056": Failure.THROTTLED,
    "131057": Failure.CARRIER_DOWN,
    "131064": Failure.THROTTLED,
    "133010": Failure.INVALID_SENDER,  # number not registered
    "135000": Failure.REJECTED,
}
DELIVERED: Final = ("delivered", "read")


class WhatsappSettings(CarrierSettings, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What the Cloud API needs to know of its customer."""

    phone_number_id: Annotated[
        str, Meta(pattern="^[0-9]+$", description="The id of the business number; not the number itself.")
    ]
    access_token: Annotated[Secret, Meta(description="A permanent access token of a system user.")]
    app_secret: Annotated[Secret, Meta(description="The secret of the app; it signs what comes to our hook.")]
    verify_token: Annotated[Secret, Meta(description="What you enter at Meta when you set our hook up.")]
    api_version: Annotated[str, Meta(pattern=r"^v[0-9]+\.[0-9]+$", description="The version of the Graph API.")] = (
        "v26.0"
    )
    base_url: Annotated[BaseUrl, Meta(description="Where the Graph API is.")] = "https://graph.facebook.com"


def call(settings: WhatsappSettings, info: ConnectionInfo, message: Outgoing) -> HttpCall:
    """Write the request that sends a message; the number it comes from is that of the settings."""
    kind, content = _content(message)
    document = {
        "messaging_product": "whatsapp",
        "recipient_type": "individual",
        "type": kind,
        # Who hides the number is known by an id, such as US.13491208655302741918.
        "to" if bare(message.to_address).isdigit() else "recipient": bare(message.to_address),
        kind: content,
        "biz_opaque_callback_data": message.message_id,
    }
    return HttpCall(
        "POST",
        f"{_graph(settings)}/{settings.phone_number_id}/messages",
        {"Authorization": f"Bearer {settings.access_token}", "Content-Type": "application/json"},
        msgspec.json.encode(document),
    )


def _content(message: Outgoing) -> tuple[str, dict[str, Any]]:
    # A WhatsApp message holds one file: the first goes as such where its kind can, all others become links.
    text = "\n".join(filter(None, [message.text, *(media.url for media in message.media[1:])]))
    if not message.media:
        return "text", {"body": text, "preview_url": False}
    medium = message.media[0]
    kind = medium.content_type.partition("/")[0]
    if kind == "audio" and not text:
        return "audio", {"link": medium.url}
    if kind == "audio" or len(text) > LONGEST_CAPTION:  # a voice note has no caption
        return "text", {"body": "\n".join([*filter(None, [text]), medium.url]), "preview_url": False}
    content: dict[str, Any] = {"link": medium.url} | ({"caption": text} if text else {})
    if kind in ("image", "video"):
        return kind, content
    return "document", content | ({"filename": medium.name} if medium.name else {})


class SentMessage(msgspec.Struct):
    """A message as the API names it."""

    id: str = ""


class ApiError(msgspec.Struct):
    """Why something did not work."""

    code: int = 0
    message: str = ""
    title: str = ""
    error_data: dict[str, Any] = {}

    @property
    def words(self) -> str:
        """What it says, for people."""
        return reason_of(self.code or "", self.message or self.title, self.error_data.get("details"))


class Answer(msgspec.Struct):
    """What the API answers to a message."""

    messages: list[SentMessage] = []
    error: ApiError | None = None


def read(reply: HttpReply, message: Outgoing) -> Outcome:
    """Say what an answer to a message means."""
    try:
        answer = msgspec.json.decode(reply.body, type=Answer)
    except NOT_JSON:
        answer = Answer()
    if reply.status == 200 and answer.error is None:
        return accepted_or_unknown(answer.messages[0].id if answer.messages else None)
    bare_outcome = by_status(reply, answer.error.words if answer.error else f"WhatsApp answered {reply.status}.")
    if answer.error is None or isinstance(bare_outcome, Unknown):
        return bare_outcome
    code = answer.error.code
    by_code = FAILURES.get(str(code)) or (Failure.MISCONFIGURED if 200 <= code < 300 else bare_outcome.failure)
    return Refused(by_code, answer.error.words, reply.retry_after)


class File(msgspec.Struct):
    """A file that came with a message."""

    id: str
    mime_type: str = "application/octet-stream"
    url: str | None = None
    caption: str | None = None
    filename: str | None = None


class Body(msgspec.Struct):
    """Words: of a text, or of a button that was pressed."""

    body: str = ""
    text: str = ""
    title: str = ""


class Interactive(msgspec.Struct):
    """What was chosen from buttons or a list of ours."""

    button_reply: Body | None = None
    list_reply: Body | None = None


class Location(msgspec.Struct):
    """A place."""

    latitude: float
    longitude: float
    name: str | None = None
    address: str | None = None


class Received(msgspec.Struct, rename={"from_": "from"}):
    """A message that somebody sent to the business number."""

    id: str
    type: str
    from_: str = ""
    from_user_id: str = ""
    timestamp: str = ""
    text: Body | None = None
    button: Body | None = None
    interactive: Interactive | None = None
    location: Location | None = None
    image: File | None = None
    video: File | None = None
    audio: File | None = None
    document: File | None = None
    sticker: File | None = None


class Status(msgspec.Struct):
    """What became of a message of ours."""

    id: str
    status: str
    timestamp: str = ""
    errors: list[ApiError] = []
    biz_opaque_callback_data: str | None = None


class Metadata(msgspec.Struct):
    """The business number that is spoken of."""

    phone_number_id: str = ""
    display_phone_number: str = ""


class Value(msgspec.Struct):
    """What happened to one business number."""

    metadata: Metadata = msgspec.field(default_factory=Metadata)
    messages: list[Received] = []
    statuses: list[Status] = []


class Change(msgspec.Struct):
    """One thing of many that may be told."""

    field: str = ""
    value: msgspec.Raw = msgspec.Raw(b"{}")


class Entry(msgspec.Struct):
    """What is told of one business account."""

    changes: list[Change] = []


class Notification(msgspec.Struct):
    """What comes to the hook."""

    entry: list[Entry] = []


def hook(settings: WhatsappSettings, info: ConnectionInfo, request: HookRequest, now: datetime) -> Told:
    """Read what Meta tells of our number, or answer its question whether the hook is ours."""
    if request.method == "GET":
        return Told(answer=greet(settings, dict(request.query)))
    verify(settings.app_secret, request)
    receipts: list[Receipt] = []
    inbounds: list[Inbound] = []
    for value in _values(settings, request):
        receipts += [
            _receipt(info, status, now) for status in value.statuses if status.status in (*DELIVERED, "failed")
        ]
        to = international(value.metadata.display_phone_number)
        inbounds += filter(None, (_inbound(settings, info, to, message, now) for message in value.messages))
    return Told(tuple(receipts), tuple(inbounds))


def greet(settings: WhatsappSettings, query: dict[str, str]) -> HookAnswer:
    """Answer the challenge of a hook that is being set up; raises Forged for a wrong token."""
    challenge = query.get("hub.challenge", "")
    demand(query.get("hub.mode") == "subscribe", "That is no question whether this hook is ours.")
    demand(same(query.get("hub.verify_token", ""), settings.verify_token), "The verify token is wrong.")
    if not re.fullmatch(r"[\w-]{1,200}", challenge, re.ASCII):
        raise Forged("The challenge is missing, or is none.")
    return HookAnswer(body=challenge.encode())


def verify(secret: str, request: HookRequest) -> None:
    """Check the signature of the body; it holds no moment, so what is repeated is told apart by the ids in it."""
    told = demand_header(request, "x-hub-signature-256")
    demand(same(told, f"sha256={hmac_hex(secret, request.body)}"), "The signature of Meta is wrong.")


def _values(settings: WhatsappSettings, request: HookRequest) -> list[Value]:
    # One hook serves all numbers of an app unless Meta was told otherwise; what is not of ours is not for us.
    changes = [change for entry in json_of(request, Notification).entry for change in entry.changes]
    parts = [dataclasses.replace(request, body=bytes(change.value)) for change in changes if change.field == "messages"]
    values = [json_of(part, Value) for part in parts]
    return [value for value in values if value.metadata.phone_number_id == settings.phone_number_id]


def _receipt(info: ConnectionInfo, status: Status, now: datetime) -> Receipt:
    delivered = status.status in DELIVERED
    error = status.errors[0] if status.errors else ApiError()
    return Receipt(
        account_id=info.account_id,
        connection_id=info.connection_id,
        carrier_id=status.id,
        message_id=our_id(status.biz_opaque_callback_data),
        delivered=delivered,
        failure=None if delivered else failure_by(FAILURES, error.code or ""),
        reason="" if delivered else error.words,
        at=moment(status.timestamp, now),
    )


def _inbound(
    settings: WhatsappSettings, info: ConnectionInfo, to: str, message: Received, now: datetime
) -> Inbound | None:
    file = message.image or message.video or message.audio or message.document or message.sticker
    text = _words(message, file)
    if (not text and file is None) or not (message.from_ or message.from_user_id):
        return None  # a reaction, a change of number, or something the API itself calls unsupported
    return Inbound(
        account_id=info.account_id,
        connection_id=info.connection_id,
        carrier_id=message.id,
        from_address=international(message.from_ or message.from_user_id),
        to_address=to,
        text=text,
        at=moment(message.timestamp, now),
        media=(_medium(settings, file),) if file else (),
    )


def _words(message: Received, file: File | None) -> str:
    if file is not None:
        return file.caption or ""
    if message.location is not None:
        place = message.location
        return "\n".join(filter(None, [place.name, place.address, f"geo:{place.latitude},{place.longitude}"]))
    chosen = message.interactive or Interactive()
    body = message.text or message.button or chosen.button_reply or chosen.list_reply or Body()
    return body.body or body.text or body.title


def _medium(settings: WhatsappSettings, file: File) -> InboundMedia:
    """Say where a file is: at its URL, which is told since version 24 of the API and lasts five minutes.

    Before that, and after it, `/{id}` of the API answers with a JSON document that holds a new URL in `url`.
    """
    return InboundMedia(
        url=file.url or f"{_graph(settings)}/{file.id}",
        content_type=file.mime_type.partition(";")[0],
        name=file.filename or "",
        authorization=f"Bearer {settings.access_token}",
        looked_up="" if file.url else "url",
    )


def _graph(settings: WhatsappSettings) -> str:
    return f"{settings.base_url.rstrip('/')}/{settings.api_version}"


async def _open(settings: WhatsappSettings, info: ConnectionInfo, sink: Sink, host: Host) -> Link:
    return HttpLink(lambda message: call(settings, info, message), read)


CARRIER = Carrier(
    key="whatsapp",
    title="WhatsApp",
    doc="Sends and receives WhatsApp messages of one business number over Meta's Cloud API.",
    settings=WhatsappSettings,
    open=_open,
    has_receipts=True,
    hook=hook,
    has_media=True,
)
