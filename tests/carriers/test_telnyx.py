"""Telnyx: the vector of its signature, and the requests of its official SDK."""

from __future__ import annotations

import base64
import contextlib
import dataclasses
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from nacl.signing import SigningKey

from tests.kits.carrier_kit import outgoing
from tests.kits.hook_requests import HOOK_URL, INFO, NOW, hook_request, must_refuse
from tests.kits.official_sdks import telnyx_client
from tests.kits.sdk_capture import Sent, capturing, meaning_of
from trunkline.carriers.base import (
    ConnectionInfo,
    Failure,
    Forged,
    HookRequest,
    Outgoing,
    SettingsRefused,
    Told,
    Unreadable,
)
from trunkline.carriers.telnyx import CARRIER, FAILURES, TelnyxSettings, call, hook, verify

SEED = bytes(range(32))
PUBLIC = "A6EHv/POEL4dcN0Y50vAmWfk1jCbpQ1fHdyGZBJVMbg="
SETTINGS = TelnyxSettings(api_key="KEY", public_key=PUBLIC)
MEDIA = [{"url": f"https://h/{name}.png", "content_type": "image/png", "name": "", "size": 1} for name in "ab"]


def of_sdk(message: Outgoing, **more: str) -> Sent:
    media = {"media_urls": [media.url for media in message.media]} if message.media else {}
    text = {"text": message.text} if message.text else {}
    with capturing(200, {"data": {"id": "1"}}) as capture, telnyx_client(capture.url, "KEY") as client:
        client.messages.send(
            to=message.to_address,
            from_=message.from_address,
            webhook_url=f"{HOOK_URL}?ref={message.message_id}",
            **text,
            **media,
            **more,
        )
    return capture.last


@pytest.mark.parametrize(
    "message",
    [outgoing(text="Hi 👋 there"), outgoing(text="", media=MEDIA[:1]), outgoing(text='Two "quoted"\n', media=MEDIA)],
)
def test_our_request_is_that_of_the_official_sdk(message: Outgoing) -> None:
    assert meaning_of(call(SETTINGS, INFO, message)) == of_sdk(message)


def test_a_profile_is_named_as_the_official_sdk_does() -> None:
    settings = TelnyxSettings(api_key="KEY", public_key=PUBLIC, messaging_profile_id="p1")
    assert meaning_of(call(settings, INFO, outgoing())) == of_sdk(outgoing(), messaging_profile_id="p1")


def test_the_recorded_request_of_the_sdk() -> None:
    # telnyx-python 4.189.0, as it was recorded
    message = outgoing(text="Hi 👋 there", from_address="+15017122661", to_address="+15558675310", message_id="m1")
    ours = call(SETTINGS, ConnectionInfo("", "", "https://h/x"), message)
    assert (ours.method, ours.url) == ("POST", "https://api.telnyx.com/v2/messages")
    assert ours.headers["Authorization"] == "Bearer KEY"
    recorded = '{"to":"+15558675310","from":"+15017122661","text":"Hi 👋 there","webhook_url":"https://h/x"}'
    assert ours.body.decode().replace("?ref=m1", "") == recorded


def test_a_repeat_of_a_message_is_the_same_request() -> None:
    first, second = (call(SETTINGS, INFO, outgoing(attempt=attempt)) for attempt in (1, 2))
    assert first == second and first.headers["Idempotency-Key"] == "m" * 24
    assert call(SETTINGS, INFO, outgoing(message_id="n" * 24)).headers["Idempotency-Key"] == "n" * 24


# --- Signatures ---

VECTOR = "mRsJcmgU3UbvO9Dxi37s9IavjUeHxI+g772wxai1FOi6RJvplQW2kwqduU2F88W77ZeBWWqz26NB2x+X3rwUCA=="


def posted(signature: str, timestamp: str, body: bytes) -> HookRequest:
    headers = {"Telnyx-Signature-Ed25519": signature, "Telnyx-Timestamp": timestamp}
    return hook_request(body, headers)


def signed(body: bytes, moment: float) -> HookRequest:
    """A request as libsodium signs it."""
    timestamp = str(int(moment))
    signature = SigningKey(SEED).sign(f"{timestamp}|".encode() + body).signature
    return posted(base64.b64encode(signature).decode(), timestamp, body)


def told(request: HookRequest) -> Told:
    return hook(SETTINGS, INFO, request, NOW)


def test_the_vector_holds() -> None:
    moment = NOW.fromtimestamp(1700000000, NOW.tzinfo)
    request = posted(VECTOR, "1700000000", b'{"a":1}')
    for seconds in (-300, 0, 300):
        verify(PUBLIC, request, moment + timedelta(seconds=seconds))
    for seconds in (-301, 301):
        with pytest.raises(Forged, match="too long ago"):
            verify(PUBLIC, request, moment + timedelta(seconds=seconds))


@pytest.mark.parametrize(
    "signature", ["", "AAAA", VECTOR[:-4], "!" + VECTOR[1:], "\udc80" + VECTOR[1:], VECTOR + "AAAA"]
)
def test_what_is_no_signature_is_refused(signature: str) -> None:
    moment = NOW.fromtimestamp(1700000000, NOW.tzinfo)
    with pytest.raises(Forged):
        verify(PUBLIC, posted(signature, "1700000000", b'{"a":1}'), moment)


def test_the_signed_moment_is_part_of_what_is_signed() -> None:
    body = b'{"data":{"event_type":"message.received"}}'
    request = signed(body, NOW.timestamp() - 600)
    fresh = {**request.headers, "telnyx-timestamp": str(int(NOW.timestamp()))}
    must_refuse(told, dataclasses.replace(request, headers=fresh))


@given(st.binary(max_size=200))
def test_what_is_signed_is_read_or_refused_and_never_breaks(body: bytes) -> None:
    with contextlib.suppress(Unreadable):
        assert told(signed(body, NOW.timestamp())) == Told()


def test_the_reference_comes_from_what_is_signed_not_from_the_address() -> None:
    body = (
        b'{"data":{"event_type":"message.finalized","payload":{"id":"1","to":[{"status":"delivered"}],'
        b'"webhook_url":"https://h/?ref=m1"}}}'
    )
    request = dataclasses.replace(signed(body, NOW.timestamp()), url=f"{HOOK_URL}?ref=m2", query=(("ref", "m2"),))
    assert told(request).receipts[0].message_id == "m1"


# --- Settings and codes ---


@pytest.mark.parametrize(
    ("wrong", "name"),
    [
        ({"api_key": ""}, "api_key"),
        ({"public_key": "abc"}, "public_key"),
        ({"public_key": PUBLIC[:-2] + "g"}, "public_key"),
        ({"base_url": "api.telnyx.com"}, "base_url"),
    ],
)
def test_settings_that_cannot_be_used_are_refused_by_name(wrong: dict[str, str], name: str) -> None:
    with pytest.raises(SettingsRefused) as refused:
        CARRIER.read_settings({"api_key": "KEY", "public_key": PUBLIC} | wrong)
    assert refused.value.name == name


def test_codes_that_were_confirmed_mean_what_they_should() -> None:
    again = {code for code, failure in FAILURES.items() if failure.again}
    assert {"10011", "40006", "40011", "40318"} <= again
    assert not {"10009", "40001", "40300", "40003", "40012"} & again
    assert {"40016", "40018"} <= again, "limits of two networks; beside them stands the spam of one"
    assert (FAILURES["40017"], FAILURES["40333"]) == (Failure.BLOCKED, Failure.OUT_OF_CREDIT)
