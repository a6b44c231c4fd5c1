"""The fake Twilio: its official SDK and its published OpenAPI document take it for the real one."""

from __future__ import annotations

import functools
import json
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pytest
from openapi_core import OpenAPI
from openapi_core.testing import MockRequest, MockResponse
from twilio.base.exceptions import TwilioRestException
from twilio.request_validator import RequestValidator

from tests.kits.carrier_kit import outgoing
from tests.kits.fake_network import playing
from tests.kits.hook_requests import HOOK_URL, INFO, NOW, hook_request
from tests.kits.official_sdks import twilio_client
from trunkline.carriers.base import ConnectionInfo, Failure, InboundMedia
from trunkline.carriers.hook_reading import form_of
from trunkline.carriers.http import HttpCall
from trunkline.carriers.twilio import CARRIER, call
from trunkline.simulator.base import HandsetReply, Progress, Report
from trunkline.simulator.carriers.twilio import FAKE

REFERRING = f"{HOOK_URL}?ref=m1"


def test_the_sdk_reads_what_the_fake_answers() -> None:
    with playing("twilio") as network:
        made = twilio_client(network.url).messages.create(to="+15556667777", from_="+15551234567", body="Hi")
    assert (made.sid, made.status, made.num_segments, made.body) == (network.taken[0][0], "queued", "1", "Hi")
    assert made.date_created == NOW and made.direction == "outbound-api" and made.error_code is None


@pytest.mark.parametrize(
    ("failure", "status", "code"),
    [(Failure.INVALID_ADDRESS, 400, 21211), (Failure.OPTED_OUT, 400, 21610), (Failure.THROTTLED, 429, 20429)],
)
def test_the_sdk_reads_what_the_fake_refuses(failure: Failure, status: int, code: int) -> None:
    with playing("twilio", failure) as network, pytest.raises(TwilioRestException) as refused:
        twilio_client(network.url).messages.create(to="+15556667777", from_="+15551234567", body="Hi")
    assert (refused.value.status, refused.value.code, refused.value.msg.endswith(failure.sentence)) == (
        status,
        code,
        True,
    )


@pytest.mark.parametrize(
    ("form", "code"),
    [({"body": "x"}, 21603), ({"from_": "+1", "body": ""}, 21602), ({"from_": "+1", "body": "x" * 1601}, 21617)],
)
def test_the_fake_demands_what_twilio_demands(form: dict[str, str], code: int) -> None:
    with playing("twilio") as network, pytest.raises(TwilioRestException) as refused:
        twilio_client(network.url).messages.create(to="+15556667777", **form)
    assert refused.value.code == code


def test_the_sdk_accepts_what_the_fake_signs() -> None:
    reply = HandsetReply(
        "SM1", "+15556667777", "+15551234567", "Yes ☕ & more", (InboundMedia("https://m/1", "image/png"),)
    )
    posted = FAKE.inbound(FAKE.settings(), reply, REFERRING, NOW)
    form = {name: values[0] for name, values in form_of(hook_request(posted.body)).items()}
    validator = RequestValidator(FAKE.settings().auth_token)
    assert validator.validate(posted.url, form, posted.headers["X-Twilio-Signature"])
    assert not validator.validate(posted.url, form | {"Body": "No"}, posted.headers["X-Twilio-Signature"])


def test_the_first_state_is_told_to_nobody() -> None:
    with playing("twilio") as network:
        twilio_client(network.url).messages.create(to="+15556667777", from_="+15551234567", body="Hi")
    carrier_id, sent = network.taken[0]
    assert FAKE.report(network.settings, sent, Report(carrier_id, Progress.QUEUED), HOOK_URL, NOW) is None


# --- Twilio's own OpenAPI document judges our requests, and the fake's answers ---

PATH = "/2010-04-01/Accounts/{AccountSid}/Messages.json"


@functools.cache
def judge_of(path: Path) -> OpenAPI:
    """The part of the document that is about sending; the whole of it takes seconds to check."""
    document: dict[str, Any] = json.loads(path.read_text("utf-8"))
    document["paths"] = {PATH: {name: document["paths"][PATH][name] for name in ("servers", "post")}}
    schemas = document["components"]["schemas"]
    document["components"]["schemas"] = {name: one for name, one in schemas.items() if _concerns_messages(name)}
    return OpenAPI.from_dict(document)


def _concerns_messages(schema: str) -> bool:
    return schema == "api.v2010.account.message" or schema.startswith("message_enum_")


def as_request(made: HttpCall, body: bytes | None = None) -> MockRequest:
    path = made.url.removeprefix("https://api.twilio.com")
    return MockRequest(
        "https://api.twilio.com",
        made.method,
        path,
        headers=dict(made.headers),
        data=made.body if body is None else body,
        content_type=made.headers["Content-Type"],
    )


def our_call(
    settings: Mapping[str, Any] = MappingProxyType({}), info: ConnectionInfo = INFO, **members: Any
) -> HttpCall:
    document = FAKE.connection(FAKE.settings(), "https://api.twilio.com") | dict(settings)
    return call(CARRIER.read_settings(document), info, outgoing(**members))


MEDIA = [
    {"url": f"https://texts.example.org/{name}", "content_type": "image/png", "name": "", "size": 1} for name in "ab"
]


@pytest.mark.parametrize("members", [{}, {"text": "Hi 👋 there & more"}, {"text": "", "media": MEDIA}])
def test_our_request_is_one_by_the_published_document(twilio_openapi: Path, members: dict[str, Any]) -> None:
    result = judge_of(twilio_openapi).unmarshal_request(as_request(our_call(**members)))
    assert not result.errors
    assert result.parameters.path == {"AccountSid": FAKE.settings().account_sid}
    assert result.body is not None
    assert result.body["To"] == "+15556667777"
    assert result.body["StatusCallback"].startswith(HOOK_URL)
    assert list(result.body.get("MediaUrl") or []) == [one["url"] for one in members.get("media", [])]


SERVICE = {"messaging_service_sid": f"MG{3:032}"}
KEY = {"api_key_sid": f"SK{4:032}", "api_key_secret": "a secret"}


@pytest.mark.parametrize(
    ("settings", "info", "members"),
    [
        (SERVICE, INFO, {}),
        (KEY, INFO, {"from_address": "Shop"}),
        (SERVICE | KEY, INFO, {"from_address": "12345", "text": "x" * 1600}),
        ({}, ConnectionInfo("", "c"), {}),
        ({}, INFO, {"media": MEDIA * 7}),
        ({}, INFO, {"text": "a&b=c +%\n\N{PARTY POPPER}", "to_address": "+4915112345678"}),
    ],
    ids=["service", "key", "service and key", "no public address", "more files than it takes", "all characters"],
)
def test_every_shape_of_our_request_is_one_by_the_published_document(
    twilio_openapi: Path, settings: dict[str, Any], info: ConnectionInfo, members: dict[str, Any]
) -> None:
    made = our_call(settings, info, **members)
    result = judge_of(twilio_openapi).unmarshal_request(as_request(made))
    assert not result.errors
    assert result.body is not None
    said = {name: value for name, value in result.body.items() if value is not None}
    assert said["Body"] == outgoing(**members).text
    assert said.get("MessagingServiceSid") == settings.get("messaging_service_sid")
    assert ("StatusCallback" in said) is bool(info.hook_url)
    assert len(said.get("MediaUrl", [])) == min(len(members.get("media", [])), 10)
    assert made.headers["Authorization"].startswith("Basic ")


@pytest.mark.parametrize(
    "body", [b"From=%2B15551234567&Body=x", b"To=%2B1&MessagingServiceSid=MG1", b"To=%2B1&ProvideFeedback=7"]
)
def test_the_judge_sees_what_is_wrong(twilio_openapi: Path, body: bytes) -> None:
    with pytest.raises(Exception, match="body"):
        judge_of(twilio_openapi).validate_request(as_request(our_call(), body))


def test_what_the_fake_answers_is_an_answer_by_the_published_document(twilio_openapi: Path) -> None:
    made = our_call()
    settings = FAKE.settings()
    reply = FAKE.accept(settings, FAKE.read(settings, made), FAKE.new_id("0123456789abcdef01234567"), NOW)
    response = MockResponse(reply.body, reply.status)
    judge_of(twilio_openapi).validate_response(as_request(made), response)
    wrong = MockResponse(reply.body.replace(b'"queued"', b'"waiting"'), reply.status)
    with pytest.raises(Exception, match="InvalidData"):
        judge_of(twilio_openapi).validate_response(as_request(made), wrong)
