"""Bandwidth's side: answers as its messages resource does, callbacks with the password of the application."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Final

import msgspec

from trunkline.base.universe import iso
from trunkline.carriers.bandwidth import FAILURES
from trunkline.carriers.base import Failure
from trunkline.carriers.http import HttpCall, HttpReply, basic
from trunkline.domain.segments import measure
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

TYPES: Final = {
    Progress.SENT: "message-sending",
    Progress.DELIVERED: "message-delivered",
    Progress.UNDELIVERED: "message-failed",
}


class BandwidthFakeSettings(FakeSettings, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The account that the fake Bandwidth knows, and what its callbacks name."""

    account_id: str = "9900000"
    application_id: str = "93de2206-9669-4e07-948d-329f4b722ee2"
    user: str = "api-user"
    password: str = "api-password"  # noqa: S105 - of a network that is none
    hook_user: str = "callbacks"
    hook_password: str = "0123456789abcdef"  # noqa: S105


class Body(msgspec.Struct, rename={"application_id": "applicationId", "from_": "from"}):
    """What a request to send may say, as far as it matters here."""

    application_id: str = ""
    to: list[str] = []
    from_: str = ""
    text: str = ""
    media: list[str] = []
    tag: str = ""


def connection(settings: BandwidthFakeSettings, base_url: str) -> dict[str, Any]:
    """The settings of a connection to this fake."""
    return {name: getattr(settings, name) for name in settings.__struct_fields__} | {"base_url": base_url}


def read(settings: BandwidthFakeSettings, call: HttpCall) -> SentText:
    """The message of a request to send one."""
    path = f"/api/v2/users/{settings.account_id}/messages"
    refusal = _error(401, "unauthorized", "Authentication Failed")
    demand_request(call, "POST", path, basic(settings.user, settings.password), refusal)
    body = json_request(call, Body, _error(400, "request-validation", "Your request could not be accepted"))
    if body.application_id != settings.application_id:
        raise NotTaken(_error(400, "request-validation", "'applicationId' is not that of the account"))
    if not (body.to and body.from_ and (body.text or body.media)):
        raise NotTaken(_error(400, "request-validation", "'to', 'from' and a text or media are required"))
    return SentText(body.from_, body.to[0], body.text, body.tag, "", tuple(body.media))


def accept(settings: BandwidthFakeSettings, sent: SentText, carrier_id: str, now: datetime) -> HttpReply:
    """The message as it was taken: 202."""
    return json_reply(202, message(settings, sent, carrier_id) | {"time": iso(now), "text": sent.text})


def message(settings: BandwidthFakeSettings, sent: SentText, carrier_id: str) -> dict[str, Any]:
    """A message as answers and callbacks show it."""
    return {
        "id": carrier_id,
        "owner": sent.from_address,
        "applicationId": settings.application_id,
        "segmentCount": measure(sent.text).count,
        "direction": "out",
        "to": [sent.to_address],
        "from": sent.from_address,
        "media": list(sent.media),
        "tag": sent.reference,
    }


def refuse(
    settings: BandwidthFakeSettings, sent: SentText, failure: Failure, retry_after: float | None = None
) -> HttpReply:
    """An error of the API: only its status tells one kind from another."""
    status = status_for(failure)
    kind = {401: "unauthorized", 429: "max-message-queue-size-exceeded"}.get(status, "request-validation")
    return _error(status, kind, failure.sentence, retry_after)


def report(settings: BandwidthFakeSettings, sent: SentText, told: Report, url: str, now: datetime) -> HttpCall | None:
    """The callback of a message."""
    if told.progress not in TYPES:
        return None
    event: dict[str, Any] = {
        "time": iso(now),
        "type": TYPES[told.progress],
        "to": sent.to_address,
        "description": "ok",
        "message": message(settings, sent, told.carrier_id) | {"time": iso(now)},
    }
    if told.progress is Progress.UNDELIVERED:
        failure = told.failure or Failure.UNEXPLAINED
        event |= {"errorCode": int(code_for(FAILURES, failure, "9999")), "description": failure.sentence}
    return _posted(settings, url, event)


def inbound(settings: BandwidthFakeSettings, text: HandsetReply, url: str, now: datetime) -> HttpCall:
    """The callback of a text to a number of the account."""
    sent = SentText(text.from_address, text.to_address, text.text, "", "", tuple(one.url for one in text.media))
    shown = message(settings, sent, text.carrier_id) | {"owner": text.to_address, "direction": "in"}
    event = {
        "time": iso(now),
        "type": "message-received",
        "to": text.to_address,
        "description": "Incoming message received",
        "message": shown | {"time": iso(now), "text": text.text},
    }
    return _posted(settings, url, event)


def _posted(settings: BandwidthFakeSettings, url: str, event: dict[str, Any]) -> HttpCall:
    return json_call(url, [event], {"Authorization": basic(settings.hook_user, settings.hook_password)})


def _error(status: int, kind: str, description: str, retry_after: float | None = None) -> HttpReply:
    return json_reply(status, {"type": kind, "description": description}, retry_after)


FAKE = FakeCarrier(
    key="bandwidth",
    settings=BandwidthFakeSettings,
    connection=connection,
    new_id=lambda made: f"{made}bw",
    read=read,
    accept=accept,
    refuse=refuse,
    report=report,
    inbound=inbound,
)
