"""Bandwidth: the requests of its official SDK, and the password of its callbacks."""

from __future__ import annotations

import base64
import json

import pytest
from bandwidth.models import MessageRequest

from tests.kits.carrier_kit import outgoing
from tests.kits.hook_requests import INFO, NOW, hook_request, must_refuse
from tests.kits.official_sdks import bandwidth_messages
from tests.kits.sdk_capture import Sent, capturing, meaning_of
from trunkline.carriers.bandwidth import CARRIER, FAILURES, BandwidthSettings, call, hook
from trunkline.carriers.base import ConnectionInfo, HookRequest, Outgoing, SettingsRefused, Told
from trunkline.carriers.http import basic

DOCUMENT = {
    "account_id": "9900000",
    "application_id": "93de2206-9669-4e07-948d-329f4b722ee2",
    "user": "u",
    "password": "p",
    "hook_user": "hooks",
    "hook_password": "0123456789abcdef",
}
SETTINGS = CARRIER.read_settings(DOCUMENT)
MEDIA = [{"url": f"https://h/{name}.png", "content_type": "image/png", "name": "", "size": 1} for name in "ab"]


def of_sdk(message: Outgoing) -> Sent:
    request = MessageRequest(
        application_id=SETTINGS.application_id,
        to=[message.to_address],
        var_from=message.from_address,
        text=message.text or None,
        media=[media.url for media in message.media] or None,
        tag=message.message_id,
    )
    answer = {"id": "1", "time": "2026-11-27T12:00:00Z", "direction": "out"}
    with capturing(202, answer) as capture:
        bandwidth_messages(capture.url, "u", "p").create_message(SETTINGS.account_id, request)
    return capture.last


@pytest.mark.parametrize(
    "message",
    [outgoing(text="Hi 👋 there"), outgoing(text="", media=MEDIA[:1]), outgoing(text='Two "quoted"\n', media=MEDIA)],
)
def test_our_request_is_that_of_the_official_sdk(message: Outgoing) -> None:
    assert meaning_of(call(SETTINGS, INFO, message)) == of_sdk(message)


def test_the_recorded_request_of_the_sdk() -> None:
    # bandwidth-sdk 23.3.1, as it was recorded
    message = outgoing(text="Hi 👋 there", from_address="+15017122661", to_address="+15558675310", message_id="r1")
    ours = call(SETTINGS, ConnectionInfo("", "", "https://h/x"), message)
    assert ours.url == "https://messaging.bandwidth.com/api/v2/users/9900000/messages"
    assert ours.headers["Authorization"] == "Basic dTpw"
    assert json.loads(ours.body) == {
        "applicationId": "93de2206-9669-4e07-948d-329f4b722ee2",
        "to": ["+15558675310"],
        "from": "+15017122661",
        "text": "Hi 👋 there",
        "tag": "r1",
    }


# --- Callbacks ---

EVENT = (
    b'[{"type":"message-delivered","time":"2026-11-27T11:59:58Z","to":"+15556667777","description":"ok",'
    b'"message":{"id":"b1","tag":"m1"}}]'
)


def told(request: HookRequest) -> Told:
    return hook(SETTINGS, INFO, request, NOW)


def test_a_callback_with_the_password_is_believed() -> None:
    (receipt,) = told(hook_request(EVENT, {"Authorization": basic("hooks", "0123456789abcdef")})).receipts
    assert (receipt.carrier_id, receipt.message_id, receipt.at) == ("b1", "m1", "2026-11-27T11:59:58.000Z")


@pytest.mark.parametrize(
    "authorization",
    [
        "",
        basic("hooks", "0123456789abcdeF"),
        basic("hook", "s0123456789abcdef"),
        basic("u", "p"),
        "Basic",
        "Basic aG9va3M6",
    ],
)
def test_a_callback_without_it_is_not(authorization: str) -> None:
    must_refuse(told, hook_request(EVENT, {"Authorization": authorization} if authorization else {}))


def test_received_media_are_fetched_with_credentials_only_from_bandwidth() -> None:
    urls = ["https://messaging.bandwidth.com/api/v2/users/1/media/x/cat.jpg", "https://messaging.bandwidth.com.evil/1"]
    message = {"id": "b2", "from": "+15556667777", "to": ["+15551234567"], "text": "", "media": urls}
    event = {"type": "message-received", "to": "+15551234567", "time": "", "message": message}
    request = hook_request(json.dumps([event]).encode(), {"Authorization": basic("hooks", "0123456789abcdef")})
    media = told(request).inbounds[0].media
    assert [(one.name, one.authorization) for one in media] == [
        ("cat.jpg", "Basic " + base64.b64encode(b"u:p").decode()),
        ("1", ""),
    ]


# --- Settings and codes ---


@pytest.mark.parametrize(
    ("wrong", "name"),
    [
        ({"account_id": "abc"}, "account_id"),
        ({"hook_user": ""}, "hook_user"),
        ({"hook_password": "short"}, "hook_password"),
        ({"base_url": ""}, "base_url"),
    ],
)
def test_settings_that_cannot_be_used_are_refused_by_name(wrong: dict[str, str], name: str) -> None:
    with pytest.raises(SettingsRefused) as refused:
        CARRIER.read_settings(DOCUMENT | wrong)
    assert refused.value.name == name


def test_every_secret_is_needed() -> None:
    for name in DOCUMENT:
        with pytest.raises(SettingsRefused, match=name):
            CARRIER.read_settings({key: value for key, value in DOCUMENT.items() if key != name})
    assert isinstance(SETTINGS, BandwidthSettings)


def test_codes_mean_what_the_published_table_says() -> None:
    again = {code for code, failure in FAILURES.items() if failure.again}
    assert {"4701", "4702", "4780", "4785", "5100", "5600"} <= again
    assert not {"4302", "4303", "4470", "4720", "4770", "4775"} & again
