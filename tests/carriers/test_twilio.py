"""Twilio: the published vectors of its signature, and the requests of its official SDK."""

from __future__ import annotations

import dataclasses
from datetime import timedelta

import pytest
from twilio.request_validator import RequestValidator

from tests.kits.carrier_kit import outgoing, read_cases
from tests.kits.hook_requests import HOOK_URL, INFO, NOW, hook_request, must_refuse
from tests.kits.official_sdks import ACCOUNT, TOKEN, twilio_client
from tests.kits.sdk_capture import Sent, capturing, meaning_of
from trunkline.carriers.base import (
    ConnectionInfo,
    HookRequest,
    InboundMedia,
    Media,
    Outgoing,
    SettingsRefused,
    Told,
)
from trunkline.carriers.hook_reading import form_of
from trunkline.carriers.twilio import CARRIER, FAILURES, TwilioSettings, call, hook, verify
from trunkline.simulator.base import HandsetReply
from trunkline.simulator.carriers.twilio import FAKE

SETTINGS = TwilioSettings(account_sid=ACCOUNT, auth_token=TOKEN)
REFERRING = f"{HOOK_URL}?ref=m1"
FORM = b"CallSid=CA1234567890ABCDE&Caller=%2B14158675309&Digits=1234&From=%2B14158675309&To=%2B18005551212"
# The vectors that twilio-python's own tests use.
VECTOR_URL = "https://mycompany.com/myapp.php?foo=1&bar=2"


def of_sdk(message: Outgoing, service: str = "") -> Sent:
    answer = {"sid": "SM1", "status": "queued"}
    more = {"messaging_service_sid": service} if service else {}
    with capturing(201, answer) as capture:
        twilio_client(capture.url).messages.create(
            to=message.to_address,
            from_=message.from_address,
            body=message.text or None,
            media_url=[media.url for media in message.media] or None,
            status_callback=f"{HOOK_URL}?ref={message.message_id}",
            **more,
        )
    return capture.last


@pytest.mark.parametrize(
    "message",
    [
        outgoing(text="Hi 👋 there", message_id="m1"),
        outgoing(text="", media=[{"url": "https://h/a", "content_type": "image/png", "name": "a", "size": 1}]),
        outgoing(
            text="Two", media=[{"url": f"https://h/{n}", "content_type": "x/y", "name": "", "size": 1} for n in "ab"]
        ),
        outgoing(text="a&b=c +%\n"),
    ],
)
def test_our_request_is_that_of_the_official_sdk(message: Outgoing) -> None:
    assert meaning_of(call(SETTINGS, INFO, message)) == of_sdk(message)


def test_a_messaging_service_is_named_as_the_official_sdk_does() -> None:
    service = "MG00000000000000000000000000000003"
    settings = TwilioSettings(account_sid=ACCOUNT, auth_token=TOKEN, messaging_service_sid=service)
    assert meaning_of(call(settings, INFO, outgoing())) == of_sdk(outgoing(), service)


def test_the_recorded_request_of_the_sdk() -> None:
    # twilio-python 9.13.0, as it was recorded
    settings = TwilioSettings(account_sid="AC" + "a" * 32, auth_token="tok")
    message = outgoing(text="Hi 👋 there", from_address="+15017122661", to_address="+15558675310", message_id="m1")
    ours = call(settings, ConnectionInfo("", "", "https://h/x"), message)
    assert ours.url == f"https://api.twilio.com/2010-04-01/Accounts/AC{'a' * 32}/Messages.json"
    assert ours.headers["Authorization"] == "Basic QUNhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYTp0b2s="
    recorded = "To=%2B15558675310&StatusCallback=https%3A%2F%2Fh%2Fx&From=%2B15017122661&Body=Hi+%F0%9F%91%8B+there"
    said = set(ours.body.decode().replace("%3Fref%3Dm1", "").split("&"))
    assert said == set(recorded.split("&"))


def test_no_callback_is_asked_for_without_a_public_address() -> None:
    assert b"StatusCallback" not in call(SETTINGS, ConnectionInfo("", "c"), outgoing()).body


def test_no_more_media_than_twilio_takes() -> None:
    media = tuple(Media(f"https://h/{number}", "image/png", "", 1) for number in range(12))
    assert call(SETTINGS, INFO, dataclasses.replace(outgoing(), media=media)).body.count(b"MediaUrl") == 10


# --- Signatures ---


def request(signature: str, body: bytes = FORM, url: str = VECTOR_URL, settings: str = "") -> HookRequest:
    headers = {"X-Twilio-Signature": signature} | (
        {"X-Twilio-Webhooks-Signature-Settings": settings} if settings else {}
    )
    return hook_request(body, headers, url)


def holds(token: str, posted: HookRequest) -> None:
    verify(token, posted, form_of(posted) if posted.body else {})


@pytest.mark.parametrize("port", ["", ":443"])
def test_the_published_vector_holds_with_and_without_the_port(port: str) -> None:
    holds("12345", request("RSOYDt4T1cUTdK1PDd93/VVr8B8=", url=VECTOR_URL.replace(".com/", f".com{port}/")))


def test_the_published_vector_of_repeated_fields_holds() -> None:
    body = b"Sid=CA123&SidAccount=AC123&Digits=5678&Digits=1234&Digits=1234"
    expected = RequestValidator("12345").compute_signature(VECTOR_URL, Repeated())
    assert expected == "IK+Dwps556ElfBT0I3Rgjkr1wJU="
    holds("12345", request(expected, body))


class Repeated(dict[str, str]):
    """A form with a repeated field, as web frameworks hand it to the SDK."""

    def __init__(self) -> None:
        super().__init__(Sid="CA123", SidAccount="AC123", Digits="5678")

    def getlist(self, name: str) -> list[str]:
        return {"Digits": ["5678", "1234", "1234"]}.get(name, [self[name]])


def test_the_published_vector_of_json_holds() -> None:
    hashed = "0a1ff7634d9ab3b95db5c9a2dfe9416e41502b283a80c7cf19632632f96e6620"
    url = f"{VECTOR_URL}&bodySHA256={hashed}"
    body = b'{"property": "value", "boolean": true}'
    posted = hook_request(body, {"X-Twilio-Signature": "a9nBmqA0ju/hNViExpshrM61xv4="}, url)
    assert RequestValidator("12345").validate(url, body.decode(), "a9nBmqA0ju/hNViExpshrM61xv4=")
    verify("12345", posted, {})
    with pytest.raises(Exception, match="hash of the body"):
        verify("12345", dataclasses.replace(posted, body=body + b" "), {})


@pytest.mark.parametrize("algorithm", ["HMAC_SHA1", "HMAC_SHA256"])
def test_the_algorithm_is_the_one_that_the_header_names(algorithm: str) -> None:
    params = {name: values[0] for name, values in form_of(hook_request(FORM)).items()}
    signature = RequestValidator("12345").compute_signature(VECTOR_URL, params, algorithm)
    holds("12345", request(signature, settings=f"key=webhooks_sharedkey_1,algorithm={algorithm}"))
    must_refuse(_told, request(signature, settings="key=k,algorithm=HMAC_MD5"))


def _told(posted: HookRequest) -> Told:
    return hook(SETTINGS, INFO, posted, NOW)


@pytest.mark.parametrize(
    "url", [HOOK_URL, HOOK_URL + "?ref=m2", REFERRING.replace("https", "http"), REFERRING + "&a=1"]
)
def test_the_address_is_part_of_what_is_signed(url: str) -> None:
    body = b"MessageSid=SM1&MessageStatus=delivered"
    signature = RequestValidator(TOKEN).compute_signature(
        REFERRING, {"MessageSid": "SM1", "MessageStatus": "delivered"}
    )
    assert _told(request(signature, body, REFERRING)).receipts[0].message_id == "m1"
    must_refuse(_told, request(signature, body, url))


def test_an_old_receipt_is_only_told_again() -> None:
    # The signature holds no moment: what is repeated later says the same of the same message, and changes nothing.
    case = read_cases("twilio")["receipt"]["says"]
    body = "&".join(f"{name}={value.replace('+', '%2B')}" for name, value in case["form"].items()).encode()
    posted = hook_request(body, case["headers"], f"{HOOK_URL}?{case['query']}")
    later = hook(SETTINGS, INFO, posted, NOW + timedelta(days=9)).receipts[0]
    assert dataclasses.replace(later, at="") == dataclasses.replace(_told(posted).receipts[0], at="")


# --- Settings and codes ---


@pytest.mark.parametrize(
    ("wrong", "name"),
    [
        ({"account_sid": "AC1"}, "account_sid"),
        ({"auth_token": ""}, "auth_token"),
        ({"api_key_sid": "SK" + "0" * 32}, "api_key_secret"),
        ({"messaging_service_sid": "x"}, "messaging_service_sid"),
        ({"base_url": "ftp://h"}, "base_url"),
        ({"base_url": "https://h/?a=1"}, "base_url"),
    ],
)
def test_settings_that_cannot_be_used_are_refused_by_name(wrong: dict[str, str], name: str) -> None:
    with pytest.raises(SettingsRefused) as refused:
        CARRIER.read_settings({"account_sid": ACCOUNT, "auth_token": TOKEN} | wrong)
    assert refused.value.name == name


def test_codes_that_were_confirmed_mean_what_they_should() -> None:
    again = {code for code, failure in FAILURES.items() if failure.again}
    assert {"20429", "21611", "30001", "30003"} <= again
    assert {"30017", "30022", "30023", "30027", "30500"} <= again
    assert not {"20003", "21211", "21610", "30004", "30005", "30006", "30007", "30034", "30037"} & again


def test_received_media_are_fetched_with_credentials_only_from_twilio() -> None:
    urls = (
        f"https://api.twilio.com/2010-04-01/Accounts/{ACCOUNT}/Messages/MM1/Media/ME1",
        "https://api.twilio.com.evil/1",
    )
    media = tuple(InboundMedia(url, "image/png") for url in urls)
    posted = FAKE.inbound(
        FAKE.settings(), HandsetReply("SM1", "+15556667777", "+15551234567", "", media), HOOK_URL, NOW
    )
    found = _told(hook_request(posted.body, posted.headers)).inbounds[0].media
    assert [one.authorization != "" for one in found] == [True, False]
