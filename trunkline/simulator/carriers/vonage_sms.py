"""The side of Vonage's older SMS API: 200 for everything, webhooks with signed parameters."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Final
from urllib.parse import parse_qsl, urlsplit

from trunkline.carriers.base import Failure
from trunkline.carriers.hook_reading import bare, same
from trunkline.carriers.http import HttpCall, HttpReply, basic
from trunkline.carriers.vonage_sms import FAILURES, REFUSALS, signature
from trunkline.domain.segments import measure
from trunkline.simulator.answers import authorization_of, form_body, json_reply
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

STATUSES: Final = {Progress.SENT: "accepted", Progress.DELIVERED: "delivered", Progress.UNDELIVERED: "failed"}


class VonageSmsFakeSettings(FakeSettings, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The account that the fake Vonage knows."""

    api_key: str = "abcd1234"
    api_secret: str = "s3cr3ts3cr3t"  # noqa: S105 - of a network that is none
    signature_secret: str = "0123456789abcdef0123456789abcdef"  # noqa: S105
    signature_method: str = "sha256"


def connection(settings: VonageSmsFakeSettings, base_url: str) -> dict[str, Any]:
    """The settings of a connection to this fake."""
    return {name: getattr(settings, name) for name in settings.__struct_fields__} | {"base_url": base_url}


def read(settings: VonageSmsFakeSettings, call: HttpCall) -> SentText:
    """The message of a request to send one, with HTTP Basic or signed."""
    if call.method != "POST" or urlsplit(call.url).path != "/sms/json":
        raise NotTaken(HttpReply(404, {}, b""))
    form = dict(parse_qsl(call.body.decode("utf-8", "replace"), keep_blank_values=True))
    _authorise(settings, call, form)
    for name in ("to", "from", "text"):
        if not form.get(name):
            raise NotTaken(_refusal("2", f"Missing {name} param"))
    return SentText(form["from"], form["to"], form["text"], form.get("client-ref", ""), form.get("callback", ""))


def _authorise(settings: VonageSmsFakeSettings, call: HttpCall, form: dict[str, str]) -> None:
    told = form.pop("sig", "")
    if told:
        if not same(told, signature(form, settings.signature_secret, settings.signature_method)):
            raise NotTaken(_refusal("14", "Invalid Signature"))
    elif not same(authorization_of(call), basic(settings.api_key, settings.api_secret)):
        raise NotTaken(_refusal("4", "Bad Credentials"))


def accept(settings: VonageSmsFakeSettings, sent: SentText, carrier_id: str, now: datetime) -> HttpReply:
    """One entry for each part: the first has this id, the others its id with their number."""
    count = measure(sent.text).count
    parts = [
        {
            "to": sent.to_address,
            "message-id": carrier_id if index == 0 else f"{carrier_id}-{index + 1}",
            "status": "0",
            "remaining-balance": "100.00000000",
            "message-price": "0.03330000",
            "network": "00000",
            "client-ref": sent.reference,
        }
        for index in range(count)
    ]
    return json_reply(200, {"message-count": str(count), "messages": parts})


def refuse(
    settings: VonageSmsFakeSettings, sent: SentText, failure: Failure, retry_after: float | None = None
) -> HttpReply:
    """A refusal: 200 too; what only the network behind Vonage can fail in is a breakdown of Vonage here."""
    return _refusal(code_for(REFUSALS, failure, "5"), failure.sentence)


def report(settings: VonageSmsFakeSettings, sent: SentText, told: Report, url: str, now: datetime) -> HttpCall | None:
    """The delivery receipt of a message, as a form."""
    if told.progress not in STATUSES:
        return None
    code = "0"
    if told.progress is Progress.UNDELIVERED:
        code = code_for(FAILURES, told.failure or Failure.UNEXPLAINED, "99")
    params = {
        "msisdn": sent.to_address,
        "to": sent.from_address,
        "network-code": "00000",
        "messageId": told.carrier_id,
        "price": "0.03330000",
        "status": STATUSES[told.progress],
        "scts": f"{now:%y%m%d%H%M}",
        "err-code": code,
        "api-key": settings.api_key,
        "client-ref": sent.reference,
    }
    return _posted(settings, params, url, now)


def inbound(settings: VonageSmsFakeSettings, text: HandsetReply, url: str, now: datetime) -> HttpCall:
    """The webhook of a text to a number of the account, as a form."""
    params = {
        "api-key": settings.api_key,
        "msisdn": bare(text.from_address),
        "to": bare(text.to_address),
        "messageId": text.carrier_id,
        "text": text.text,
        "type": "text" if text.text.isascii() else "unicode",
        "keyword": (text.text.split() or [""])[0].upper(),
    }
    return _posted(settings, params, url, now)


def _posted(settings: VonageSmsFakeSettings, params: dict[str, str], url: str, now: datetime) -> HttpCall:
    whole = params | {
        "message-timestamp": f"{now:%Y-%m-%d %H:%M:%S} +0000",
        "timestamp": str(int(now.timestamp())),
        "nonce": f"{params['messageId']}-{int(now.timestamp())}",
    }
    whole["sig"] = signature(whole, settings.signature_secret, settings.signature_method)
    return HttpCall("POST", url, {"Content-Type": "application/x-www-form-urlencoded"}, form_body(whole))


def _refusal(code: str, text: str) -> HttpReply:
    return json_reply(200, {"message-count": "1", "messages": [{"status": code, "error-text": text}]})


FAKE = FakeCarrier(
    key="vonage_sms",
    settings=VonageSmsFakeSettings,
    connection=connection,
    new_id=lambda made: made.upper(),
    read=read,
    accept=accept,
    refuse=refuse,
    report=report,
    inbound=inbound,
)
