"""Twilio's side: answers as its Messages resource does, status callbacks and inbound texts as its webhooks are."""

from __future__ import annotations

from datetime import datetime
from email.utils import format_datetime
from typing import Any, Final
from urllib.parse import parse_qsl, urlencode, urlsplit

from trunkline.carriers.base import Failure
from trunkline.carriers.hook_reading import hmac_base64, same
from trunkline.carriers.http import HttpCall, HttpReply, basic
from trunkline.carriers.twilio import FAILURES, signed_text
from trunkline.domain.segments import measure
from trunkline.simulator.answers import json_reply
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

VERSION: Final = "2010-04-01"
STATUS_OF: Final = {"20003": 401, "20429": 429, "30001": 429}
"""Codes that are answered with another status than 400."""
AT_ONCE: Final = {code: failure for code, failure in FAILURES.items() if code < "30000"}
LATER: Final = {code: failure for code, failure in FAILURES.items() if code >= "30000"}


class TwilioFakeSettings(FakeSettings, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The account that the fake Twilio knows."""

    account_sid: str = "AC00000000000000000000000000000001"
    auth_token: str = "0123456789abcdef0123456789abcdef"  # noqa: S105 - of a network that is none


def connection(settings: TwilioFakeSettings, base_url: str) -> dict[str, Any]:
    """The settings of a connection to this fake."""
    return {"account_sid": settings.account_sid, "auth_token": settings.auth_token, "base_url": base_url}


def new_id(made: str) -> str:
    """A message SID."""
    return f"SM{made:0>32}"


def read(settings: TwilioFakeSettings, call: HttpCall) -> SentText:
    """The message of a request to create one."""
    headers = {name.lower(): value for name, value in call.headers.items()}
    if not same(headers.get("authorization", ""), basic(settings.account_sid, settings.auth_token)):
        raise NotTaken(_error("20003", "Authenticate"))
    path = urlsplit(call.url).path
    if call.method != "POST" or path != f"/{VERSION}/Accounts/{settings.account_sid}/Messages.json":
        raise NotTaken(_error("20404", f"The requested resource {path} was not found", 404))
    form: dict[str, list[str]] = {}
    for name, value in parse_qsl(call.body.decode("utf-8", "replace"), keep_blank_values=True):
        form.setdefault(name, []).append(value)
    return _sent(form)


def _sent(form: dict[str, list[str]]) -> SentText:
    one = {name: values[0] for name, values in form.items()}
    media = tuple(form.get("MediaUrl", ()))
    if not one.get("To"):
        raise NotTaken(_error("21604", "A 'To' phone number is required."))
    if not (one.get("From") or one.get("MessagingServiceSid")):
        raise NotTaken(_error("21603", "A 'From' phone number is required."))
    text = one.get("Body", "")
    if not (text or media):
        raise NotTaken(_error("21602", "Message body is required."))
    if len(text) > 1600:
        raise NotTaken(_error("21617", "The concatenated message body exceeds the 1600 character limit."))
    return SentText(one.get("From", ""), one["To"], text, "", one.get("StatusCallback", ""), media)


def accept(settings: TwilioFakeSettings, sent: SentText, carrier_id: str, now: datetime) -> HttpReply:
    """The message resource as it was created: 201."""
    return json_reply(201, resource(settings, sent, carrier_id, "queued", now))


def resource(
    settings: TwilioFakeSettings, sent: SentText, carrier_id: str, status: str, now: datetime
) -> dict[str, Any]:
    """A message as the API shows it; numbers of segments and media are texts there."""
    uri = f"/{VERSION}/Accounts/{settings.account_sid}/Messages/{carrier_id}"
    return {
        "account_sid": settings.account_sid,
        "api_version": VERSION,
        "body": sent.text,
        "date_created": format_datetime(now),
        "date_sent": None,
        "date_updated": format_datetime(now),
        "direction": "outbound-api",
        "error_code": None,
        "error_message": None,
        "from": sent.from_address or None,
        "messaging_service_sid": None,
        "num_media": str(len(sent.media)),
        "num_segments": str(measure(sent.text).count),
        "price": None,
        "price_unit": "USD",
        "sid": carrier_id,
        "status": status,
        "subresource_uris": {"media": f"{uri}/Media.json"},
        "to": sent.to_address,
        "uri": f"{uri}.json",
    }


def refuse(
    settings: TwilioFakeSettings, sent: SentText, failure: Failure, retry_after: float | None = None
) -> HttpReply:
    """An error of the API; what only the network behind Twilio can fail in is a breakdown of Twilio here."""
    code = code_for(AT_ONCE, failure, "20500")
    status = 503 if code == "20500" else STATUS_OF.get(code, 400)
    return _error(code, failure.sentence, status, retry_after)


def report(settings: TwilioFakeSettings, sent: SentText, told: Report, url: str, now: datetime) -> HttpCall | None:
    """A status callback; the first state is told to nobody."""
    if told.progress is Progress.QUEUED:
        return None
    form = {
        "SmsSid": told.carrier_id,
        "SmsStatus": told.progress.value,
        "MessageStatus": told.progress.value,
        "To": sent.to_address,
        "MessageSid": told.carrier_id,
        "AccountSid": settings.account_sid,
        "From": sent.from_address,
        "ApiVersion": VERSION,
    }
    if told.progress is Progress.UNDELIVERED:
        form["ErrorCode"] = code_for(LATER, told.failure or Failure.UNEXPLAINED, "30008")
    return signed(settings.auth_token, url, form)


def inbound(settings: TwilioFakeSettings, text: HandsetReply, url: str, now: datetime) -> HttpCall:
    """The webhook of a text to a number of the account."""
    form = {
        "SmsMessageSid": text.carrier_id,
        "SmsSid": text.carrier_id,
        "MessageSid": text.carrier_id,
        "AccountSid": settings.account_sid,
        "SmsStatus": "received",
        "From": text.from_address,
        "To": text.to_address,
        "Body": text.text,
        "NumMedia": str(len(text.media)),
        "NumSegments": str(measure(text.text).count),
        "ApiVersion": VERSION,
    }
    for index, media in enumerate(text.media):
        form |= {f"MediaUrl{index}": media.url, f"MediaContentType{index}": media.content_type}
    return signed(settings.auth_token, url, form)


def signed(token: str, url: str, form: dict[str, str]) -> HttpCall:
    """A webhook with its signature."""
    signature = hmac_base64(token, signed_text(url, {name: [value] for name, value in form.items()}).encode(), "sha1")
    headers = {"Content-Type": "application/x-www-form-urlencoded", "X-Twilio-Signature": signature}
    return HttpCall("POST", url, headers, urlencode(form).encode())


def _error(code: str, message: str, status: int | None = None, retry_after: float | None = None) -> HttpReply:
    status = status or STATUS_OF.get(code, 400)
    more = f"https://www.twilio.com/docs/errors/{code}"
    return json_reply(status, {"code": int(code), "message": message, "more_info": more, "status": status}, retry_after)


FAKE = FakeCarrier(
    key="twilio",
    settings=TwilioFakeSettings,
    connection=connection,
    new_id=new_id,
    read=read,
    accept=accept,
    refuse=refuse,
    report=report,
    inbound=inbound,
)
