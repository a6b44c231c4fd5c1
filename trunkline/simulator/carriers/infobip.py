"""Infobip's side."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final
from urllib.parse import parse_qs, urlencode, urlsplit

import msgspec

from trunkline.base.universe import iso
from trunkline.carriers.base import Failure
from trunkline.carriers.hook_reading import bare
from trunkline.carriers.http import HttpCall, HttpReply
from trunkline.carriers.infobip import ERRORS, QUERY_NAME, STATUSES
from trunkline.simulator.answers import demand_request, json_call, json_reply, json_request, status_for
from trunkline.simulator.base import (
    FakeCarrier,
    FakeSettings,
    HandsetReply,
    NotTaken,
    Progress,
    Report,
    SentText,
    code_for,
)

MMS_PATH: Final = "/mms/2/messages"
STATES: Final = {
    Progress.QUEUED: (1, "PENDING", 26, "PENDING_ACCEPTED"),
    Progress.SENT: (1, "PENDING", 7, "PENDING_ENROUTE"),
    Progress.DELIVERED: (3, "DELIVERED", 5, "DELIVERED_TO_HANDSET"),
}


class InfobipFake(FakeSettings, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The account that Infobip's customer has here; it calls the customer with a token in the URL."""

    api_key: str = "the-key-of-the-fake"
    hook_token: str = "the-token-of-the-fake"  # noqa: S105 - of a network that is none


class Destination(msgspec.Struct, rename="camel"):
    """Who gets a message, and its id where the customer makes it."""

    to: str
    message_id: str = ""


class Segment(msgspec.Struct, rename="camel"):
    """A part of an MMS: words, or where a file is."""

    type: str
    text: str = ""
    content_url: str = ""


class Content(msgspec.Struct, rename="camel"):
    """What a message says: the text of an SMS, or the parts of an MMS."""

    text: str = ""
    message_segments: list[Segment] = []


class Delivery(msgspec.Struct):
    """Where reports go."""

    url: str = ""


class Webhooks(msgspec.Struct, rename="camel"):
    """What goes with reports."""

    delivery: Delivery = msgspec.field(default_factory=Delivery)
    callback_data: str = ""


class Message(msgspec.Struct):
    """One message of a request."""

    sender: str
    destinations: list[Destination]
    content: Content
    webhooks: Webhooks = msgspec.field(default_factory=Webhooks)


class Request(msgspec.Struct):
    """What a customer sends."""

    messages: list[Message]


def connection(settings: InfobipFake, base_url: str) -> dict[str, Any]:
    """The settings of a connection to this fake."""
    return msgspec.structs.asdict(settings) | {"base_url": base_url, "hook_auth": "url_token", "mms": True}


def read(settings: InfobipFake, call: HttpCall) -> SentText:
    """Read a customer's message; its own id for it stands behind the reference, as in `reference id`."""
    as_mms = urlsplit(call.url).path == MMS_PATH
    _demand(settings, call, "POST", MMS_PATH if as_mms else "/sms/3/messages")
    sent = json_request(call, Request, _error(400, "BAD_REQUEST", "Bad request."))
    if len(sent.messages) != 1 or len(sent.messages[0].destinations) != 1:
        raise NotTaken(_error(400, "BAD_REQUEST", "This fake takes one message to one recipient."))
    message = sent.messages[0]
    segments = message.content.message_segments
    if as_mms != bool(segments) or as_mms == bool(message.content.text):
        raise NotTaken(_error(400, "BAD_REQUEST", "An SMS has a text, an MMS has segments."))
    destination = message.destinations[0]
    return SentText(
        message.sender,
        destination.to,
        message.content.text or "\n".join(one.text for one in segments if one.type == "TEXT"),
        reference=f"{message.webhooks.callback_data} {destination.message_id}",
        hook_url=message.webhooks.delivery.url,
        media=tuple(one.content_url for one in segments if one.type == "LINK"),
    )


def accept(settings: InfobipFake, sent: SentText, carrier_id: str, now: datetime) -> HttpReply:
    """Take a message, under the customer's id where there is one."""
    return json_reply(200, {"bulkId": carrier_id, "messages": [_sent(sent, carrier_id, Progress.QUEUED)]})


def refuse(settings: InfobipFake, sent: SentText, failure: Failure, seconds: float | None) -> HttpReply:
    """Refuse a message: by its state where there is one for it, else by a status."""
    status = status_for(failure)
    code = code_for(STATUSES, failure, "")
    if code and status in (400, 402):
        state = _state(5, "REJECTED", int(code), "REJECTED", failure.sentence)
        return json_reply(200, {"messages": [{"messageId": "", "status": state}]})
    return _error(status, "REFUSED", failure.sentence, seconds)


def report(settings: InfobipFake, sent: SentText, told: Report, url: str, now: datetime) -> HttpCall:
    """Tell how far a message has come."""
    result = _sent(sent, told.carrier_id, told.progress, told.failure)
    result |= {"to": bare(sent.to_address), "doneAt": _at(now), "callbackData": sent.reference.partition(" ")[0]}
    return json_call(_with_token(settings, url), {"results": [result]})


def inbound(settings: InfobipFake, reply: HandsetReply, url: str, now: datetime) -> HttpCall:
    """Tell a text from a handset, or an MMS."""
    result: dict[str, Any] = {
        "messageId": reply.carrier_id,
        "from": bare(reply.from_address),
        "to": bare(reply.to_address),
        "receivedAt": _at(now),
    }
    if reply.media:
        files = [{"contentType": one.content_type, "url": one.url} for one in reply.media]
        words = [{"contentType": "text/plain", "value": reply.text}] if reply.text else []
        result |= {"message": files + words, "userAgent": "A handset"}
    else:
        result |= {"text": reply.text, "cleanText": reply.text, "smsCount": 1}
    document = {"results": [result], "messageCount": 1, "pendingMessageCount": 0}
    return json_call(_with_token(settings, url), document)


def look_up(settings: InfobipFake, call: HttpCall, taken: Sequence[tuple[str, SentText]]) -> HttpReply:
    """Give the log of one message; SMS and MMS have a log of their own each."""
    of_mms = urlsplit(call.url).path == "/mms/2/logs"
    _demand(settings, call, "GET", "/mms/2/logs" if of_mms else "/sms/3/logs")
    wanted = parse_qs(urlsplit(call.url).query).get("messageId", [""])[0]
    logged = [_sent(sent, carrier_id, Progress.SENT) for carrier_id, sent in taken if bool(sent.media) == of_mms]
    return json_reply(200, {"results": [one for one in logged if one["messageId"] == wanted]})


def _sent(sent: SentText, carrier_id: str, progress: Progress, failure: Failure | None = None) -> dict[str, Any]:
    state, error = _state(*STATES.get(progress, STATES[Progress.SENT])), _state(0, "OK", 0, "NO_ERROR")
    if progress is Progress.UNDELIVERED:
        expired = failure is Failure.EXPIRED
        number = int(code_for(STATUSES, failure or Failure.UNEXPLAINED, "0"))
        state = _state(4 if expired else 2, "EXPIRED" if expired else "UNDELIVERABLE", number, "NOT_DELIVERED")
        known = code_for(ERRORS, failure or Failure.UNEXPLAINED, "") if not number else ""
        error = _state(1, "HANDSET_ERRORS", int(known), "EC_ERROR") if known else error
    return {"messageId": sent.reference.partition(" ")[2] or carrier_id, "status": state, "error": error}


def _state(group: int, group_name: str, number: int, name: str, words: str = "") -> dict[str, Any]:
    return {"groupId": group, "groupName": group_name, "id": number, "name": name, "description": words or name}


def _demand(settings: InfobipFake, call: HttpCall, method: str, path: str) -> None:
    refusal = _error(401, "UNAUTHORIZED", "Invalid login details")
    demand_request(call, method, path, f"App {settings.api_key}", refusal)


def _with_token(settings: InfobipFake, url: str) -> str:
    # A message's own URL has the token already; the account's, for texts, is entered with it at Infobip.
    named = QUERY_NAME in parse_qs(urlsplit(url).query)
    return url if named else f"{url}{'&' if '?' in url else '?'}{urlencode({QUERY_NAME: settings.hook_token})}"


def _at(now: datetime) -> str:
    return f"{iso(now)[:-1]}+0000"


def _error(status: int, code: str, words: str, seconds: float | None = None) -> HttpReply:
    return json_reply(status, {"requestError": {"serviceException": {"messageId": code, "text": words}}}, seconds)


FAKE = FakeCarrier(
    key="infobip",
    settings=InfobipFake,
    connection=connection,
    new_id=lambda made: str(int(made, 16)),
    read=read,
    accept=accept,
    refuse=refuse,
    report=report,
    inbound=inbound,
    look_up=look_up,
)
