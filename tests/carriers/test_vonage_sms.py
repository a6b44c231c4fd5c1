"""Vonage's older SMS API: the requests and signatures of its official SDK."""

from __future__ import annotations

import dataclasses
from urllib.parse import parse_qsl, urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st
from vonage import Auth
from vonage_sms import SmsMessage

from tests.kits.carrier_kit import outgoing
from tests.kits.hook_requests import INFO, NOW, hook_request, must_refuse
from tests.kits.official_sdks import vonage_client
from tests.kits.sdk_capture import Sent, capturing, meaning_of
from trunkline.carriers.base import ConnectionInfo, Failure, HookRequest, Outgoing, SettingsRefused, Told
from trunkline.carriers.vonage_sms import CARRIER, FAILURES, REFUSALS, call, hook, signature

SECRET = "0123456789abcdef0123456789abcdef"
DOCUMENT = {"api_key": "abcd1234", "api_secret": "s3cr3t", "signature_secret": SECRET, "signature_method": "sha256"}
SETTINGS = CARRIER.read_settings(DOCUMENT)
METHODS = ("md5", "sha1", "sha256", "sha512")
ANSWER = {"message-count": "1", "messages": [{"to": "1", "message-id": "0A", "status": "0"}]}
# The callback of the SDK has a limit of 100 characters, as Vonage has.
FORM = {"msisdn": "15556667777", "to": "15551234567", "messageId": "A1", "text": "Yes & no = maybe ☕"}


def of_sdk(message: Outgoing, **credentials: str) -> Sent:
    with capturing(200, ANSWER) as capture:
        kind = {"type": "unicode"} if message.encoding == "UCS-2" else {}
        vonage_client(capture.url, **credentials).sms.send(
            SmsMessage(
                to=message.to_address.removeprefix("+"),
                from_=message.from_address.removeprefix("+"),
                text=message.text,
                client_ref=message.message_id,
                callback=INFO.hook_url,
                **kind,
            )
        )
    return capture.last


@pytest.mark.parametrize(
    "message", [outgoing(), outgoing(text="Hi 👋 a&b=c", encoding="UCS-2"), outgoing(from_address="Shop")]
)
def test_our_request_is_that_of_the_official_sdk(message: Outgoing) -> None:
    theirs = of_sdk(message, api_key="abcd1234", api_secret="s3cr3t")
    assert meaning_of(call(SETTINGS, INFO, message, NOW)) == theirs


@pytest.mark.parametrize("method", METHODS)
def test_our_signed_request_is_that_of_the_official_sdk(method: str) -> None:
    theirs = of_sdk(outgoing(text="a&b=c"), api_key="abcd1234", signature_secret=SECRET, signature_method=method)
    settings = CARRIER.read_settings(DOCUMENT | {"api_secret": "", "signature_method": method})
    moment = NOW.fromtimestamp(int(dict(theirs.body)["timestamp"]), NOW.tzinfo)
    ours = meaning_of(call(settings, INFO, outgoing(text="a&b=c"), moment))
    assert without_signature(ours) == without_signature(theirs)
    # vonage 4.9 also signs, as "None", what it does not send at all: so its own signer is asked about what is sent.
    auth = Auth(api_key="abcd1234", signature_secret=SECRET, signature_method=method)
    assert auth.check_signature(dict(ours.body))


def without_signature(sent: Sent) -> Sent:
    return sent._replace(body=tuple(pair for pair in sent.body if pair[0] != "sig"))


def test_the_recorded_request_of_the_sdk() -> None:
    # vonage-python-sdk 4.9.1, as it was recorded
    settings = CARRIER.read_settings(DOCUMENT | {"api_secret": "s3cr3t"})
    message = outgoing(
        text="Hi 👋 there", from_address="+15017122661", to_address="+15558675310", message_id="r1", encoding="UCS-2"
    )
    ours = call(settings, ConnectionInfo("", ""), message, NOW)
    assert ours.url == "https://rest.nexmo.com/sms/json"
    assert ours.headers["Authorization"] == "Basic YWJjZDEyMzQ6czNjcjN0"
    recorded = "to=15558675310&from=15017122661&text=Hi+%F0%9F%91%8B+there&client-ref=r1&type=unicode"
    assert ours.body.decode() == recorded


# --- Webhooks ---


def signed(params: dict[str, str], method: str = "sha256", seconds: int = 0) -> dict[str, str]:
    """Parameters as the official SDK signs them."""
    whole = params | {"timestamp": str(int(NOW.timestamp()) + seconds)}
    auth = Auth(api_key="abcd1234", signature_secret=SECRET, signature_method=method)
    return whole | {"sig": auth.sign_params(dict(whole))}


def posted(params: dict[str, str]) -> HookRequest:
    return hook_request(urlencode(params).encode(), {"Content-Type": "application/x-www-form-urlencoded"})


def told(request: HookRequest) -> Told:
    return hook(SETTINGS, INFO, request, NOW)


@pytest.mark.parametrize("method", METHODS)
def test_what_the_official_sdk_signs_is_accepted(method: str) -> None:
    settings = CARRIER.read_settings(DOCUMENT | {"signature_method": method})
    (inbound,) = hook(settings, INFO, posted(signed(FORM, method)), NOW).inbounds
    assert (inbound.text, inbound.from_address) == (FORM["text"], "+15556667777")
    must_refuse(lambda one: hook(settings, INFO, one, NOW), posted(signed(FORM, method) | {"text": "No"}))


@given(st.dictionaries(st.text(min_size=1), st.text(), max_size=8), st.sampled_from(METHODS))
def test_signatures_are_those_of_the_official_sdk(params: dict[str, str], method: str) -> None:
    whole = params | {"timestamp": "1795408761"}
    auth = Auth(api_key="k", signature_secret=SECRET, signature_method=method)
    assert signature(whole, SECRET, method) == auth.sign_params(dict(whole))


@pytest.mark.parametrize("seconds", [-301, 301])
def test_old_requests_are_refused(seconds: int) -> None:
    assert told(posted(signed(FORM, seconds=seconds - (1 if seconds > 0 else -1)))).inbounds
    must_refuse(told, posted(signed(FORM, seconds=seconds)))


def test_without_a_moment_nothing_is_believed() -> None:
    must_refuse(told, posted(FORM | {"sig": signature(FORM, SECRET, "sha256")}))


@pytest.mark.parametrize("change", [{"extra": "1"}, {"sig": ""}, {"to": "15550000000"}, {"timestamp": "1"}])
def test_changed_parameters_are_refused(change: dict[str, str]) -> None:
    must_refuse(told, posted(signed(FORM) | change))


def test_a_query_says_the_same_as_a_form() -> None:
    query = urlencode(signed(FORM))
    request = hook_request(url=f"{INFO.hook_url}?{query}", method="GET")
    assert told(request) == told(posted(dict(parse_qsl(query))))
    must_refuse(told, dataclasses.replace(request, query=request.query[1:]))


# --- Settings and codes ---


@pytest.mark.parametrize(
    ("wrong", "name"),
    [
        ({"signature_secret": ""}, "signature_secret"),
        ({"signature_method": "crc"}, "signature_method"),
        ({"api_key": ""}, "api_key"),
    ],
)
def test_settings_that_cannot_be_used_are_refused_by_name(wrong: dict[str, str], name: str) -> None:
    with pytest.raises(SettingsRefused) as refused:
        CARRIER.read_settings(DOCUMENT | wrong)
    assert refused.value.name == name


def test_codes_mean_what_they_should() -> None:
    assert {code for code, failure in REFUSALS.items() if failure.again} == {"1", "5", "10"}
    assert not {"3", "4", "6", "9", "99"} & {code for code, failure in FAILURES.items() if failure.again}
    assert FAILURES["9"] is Failure.OPTED_OUT  # "no longer wishes to receive messages from you"
    assert FAILURES["4"] is FAILURES["12"] is Failure.INVALID_ADDRESS
    assert FAILURES["51"] is Failure.INVALID_SENDER
