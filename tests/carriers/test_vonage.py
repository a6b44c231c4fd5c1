"""Vonage's Messages API: the requests and tokens of its official SDK, and webhooks whose tokens cover the body."""

from __future__ import annotations

import contextlib
import json
from typing import Any

import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, Encoding, NoEncryption, PrivateFormat
from hypothesis import given, settings
from hypothesis import strategies as st
from vonage_jwt.verify_jwt import verify_signature
from vonage_messages import models

from tests.kits.carrier_kit import outgoing
from tests.kits.hook_requests import HOOK_URL, INFO, NOW, hook_request, must_refuse
from tests.kits.official_sdks import vonage_client
from tests.kits.sdk_capture import Sent, capturing, meaning_of
from trunkline.carriers.base import ConnectionInfo, Failure, HookRequest, Outgoing, SettingsRefused, Told, Unreadable
from trunkline.carriers.hook_reading import sha256_hex
from trunkline.carriers.vonage import CARRIER, FAILURES, TOKEN_SECONDS, call, hook, read_key, token
from trunkline.simulator.carriers.vonage import FAKE

FAKE_SETTINGS = FAKE.settings()
DOCUMENT = FAKE.connection(FAKE_SETTINGS, "https://api.nexmo.com")
SETTINGS = CARRIER.read_settings(DOCUMENT)
APPLICATION, SECRET = SETTINGS.application_id, SETTINGS.signature_secret
IMAGE = {"url": "https://h/a.png", "content_type": "image/png", "name": "", "size": 1}
OTHERS = {"audio/mpeg": "audio", "video/mp4": "video", "text/vcard": "vcard", "application/pdf": "file"}


def of_sdk(message: Any) -> Sent:
    with capturing(202, {"message_uuid": "1"}) as capture:
        client = vonage_client(capture.url, application_id=APPLICATION, private_key=SETTINGS.private_key)
        client.messages.send(message)
    return capture.last._replace(authorization="")


def ours(message: Outgoing) -> Sent:
    return meaning_of(call(SETTINGS, INFO, message, "t"))._replace(authorization="")


SHARED = {
    "to": "15556667777",
    "from_": "15551234567",
    "client_ref": "m" * 24,
    "webhook_url": HOOK_URL,
    "webhook_version": "v1",
}


def test_our_text_is_that_of_the_official_sdk() -> None:
    assert ours(outgoing(text="Hi 👋 there")) == of_sdk(models.Sms(text="Hi 👋 there", **SHARED))


def test_our_picture_is_that_of_the_official_sdk() -> None:
    resource = models.MmsResource(url=IMAGE["url"], caption="Look")
    assert ours(outgoing(text="Look", media=[IMAGE])) == of_sdk(models.MmsImage(image=resource, **SHARED))


@pytest.mark.parametrize(("content_type", "kind"), OTHERS.items())
def test_other_files_are_those_of_the_official_sdk(content_type: str, kind: str) -> None:
    resource = models.MmsResource(url="https://h/f")
    theirs = {"audio": models.MmsAudio, "video": models.MmsVideo, "vcard": models.MmsVcard, "file": models.MmsFile}[
        kind
    ]
    media = {"url": "https://h/f", "content_type": content_type, "name": "", "size": 1}
    assert ours(outgoing(text="", media=[media])) == of_sdk(theirs(**{kind: resource}, **SHARED))


def test_several_files_are_those_of_the_official_sdk() -> None:
    content = [
        models.MmsContentItemImage(url=IMAGE["url"], caption="Look"),
        models.MmsContentItemFile(url="https://h/f.pdf"),
    ]
    pdf = {"url": "https://h/f.pdf", "content_type": "application/pdf", "name": "", "size": 1}
    assert ours(outgoing(text="Look", media=[IMAGE, pdf])) == of_sdk(models.MmsContent(content=content, **SHARED))


def test_the_recorded_request_of_the_sdk() -> None:
    # vonage-python-sdk 4.9.1, as it was recorded
    message = outgoing(text="Hi 👋 there", from_address="+15017122661", to_address="+15558675310", message_id="r1")
    made = call(SETTINGS, ConnectionInfo("", "", "https://h/x"), message, "t")
    assert (made.method, made.url) == ("POST", "https://api.nexmo.com/v1/messages")
    assert json.loads(made.body) == {
        "to": "15558675310",
        "client_ref": "r1",
        "webhook_url": "https://h/x",
        "webhook_version": "v1",
        "from": "15017122661",
        "text": "Hi 👋 there",
        "channel": "sms",
        "message_type": "text",
    }


def test_our_token_is_that_of_the_official_sdk() -> None:
    with capturing(202, {"message_uuid": "1"}) as capture:
        client = vonage_client(capture.url, application_id=APPLICATION, private_key=SETTINGS.private_key)
        client.messages.send(models.Sms(text="x", **SHARED))
    theirs, made = capture.last.authorization.removeprefix("Bearer "), token(APPLICATION, _key(), "j1", NOW)
    assert jwt.get_unverified_header(theirs) == jwt.get_unverified_header(made)
    options: Any = {"verify_exp": False, "verify_iat": False}
    claims = [jwt.decode(one, _key().public_key(), algorithms=["RS256"], options=options) for one in (theirs, made)]
    assert claims[0].keys() == claims[1].keys() and claims[0]["application_id"] == claims[1]["application_id"]
    assert [one["exp"] - one["iat"] for one in claims] == [TOKEN_SECONDS, TOKEN_SECONDS]
    assert (claims[1]["iat"], claims[1]["jti"]) == (int(NOW.timestamp()), "j1")


def _key() -> Any:
    return read_key(SETTINGS.private_key)


# --- Webhooks ---

BODY = json.dumps({"message_uuid": "u1", "status": "delivered", "client_ref": "m1", "to": "1", "from": "2"}).encode()


def bearer(body: bytes = BODY, secret: str = SECRET, algorithm: str = "HS256", **claims: Any) -> str:
    usual = {"iat": int(NOW.timestamp()), "jti": "1", "iss": "Vonage", "payload_hash": sha256_hex(body)}
    return jwt.encode(usual | claims, secret, algorithm)


def posted(made: str, body: bytes = BODY) -> HookRequest:
    return hook_request(body, {"Authorization": f"Bearer {made}"})


def told(request: HookRequest) -> Told:
    return hook(SETTINGS, INFO, request, NOW)


def test_a_token_that_the_official_sdk_accepts_is_accepted() -> None:
    made = bearer(application_id=APPLICATION)
    assert verify_signature(made, SECRET)
    assert told(posted(made)).receipts[0].message_id == "m1"
    assert told(posted(bearer(payload_hash=sha256_hex(BODY).upper()))).receipts


def test_a_token_for_another_body_is_refused_though_the_official_sdk_accepts_it() -> None:
    made = bearer()
    assert verify_signature(made, SECRET)
    must_refuse(told, posted(made, BODY + b" "))


@given(st.binary(max_size=300))
@settings(max_examples=50)
def test_what_is_signed_is_read_or_refused_and_never_breaks(body: bytes) -> None:
    with contextlib.suppress(Unreadable):
        assert told(posted(bearer(body), body)) == Told()


@pytest.mark.parametrize(
    "made",
    [
        "",
        "a.b.c",
        bearer(secret="x" * 32),
        bearer(algorithm="HS384", secret="0123456789abcdef" * 3),
        bearer(iat=int(NOW.timestamp()) - 301),
        bearer(iat=int(NOW.timestamp()) + 301),
        bearer(iat="noon"),
        bearer(payload_hash=""),
        bearer(payload_hash=None),
        bearer(application_id="another"),
        jwt.encode({"iat": int(NOW.timestamp()), "payload_hash": sha256_hex(BODY)}, "", "none"),
    ],
)
def test_tokens_that_prove_nothing_are_refused(made: str) -> None:
    must_refuse(told, posted(made))


def test_another_scheme_is_refused() -> None:
    must_refuse(told, hook_request(BODY, {"Authorization": f"Basic {bearer()}"}))


# --- Settings and codes ---


def pem(encryption: Any = None) -> str:
    key: Any = Ed25519PrivateKey.generate() if encryption is None else _key()
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, encryption or NoEncryption()).decode()  # type: ignore[no-any-return]


@pytest.mark.parametrize(
    ("wrong", "name"),
    [
        ({"private_key": "abc"}, "private_key"),
        ({"private_key": pem()}, "private_key"),
        ({"private_key": pem(BestAvailableEncryption(b"p"))}, "private_key"),
        ({"signature_secret": "short"}, "signature_secret"),
        ({"application_id": ""}, "application_id"),
    ],
)
def test_settings_that_cannot_be_used_are_refused_by_name(wrong: dict[str, str], name: str) -> None:
    with pytest.raises(SettingsRefused) as refused:
        CARRIER.read_settings(DOCUMENT | wrong)
    assert refused.value.name == name
    assert not any(value and value in str(refused.value) for value in wrong.values())


def test_codes_mean_what_they_should() -> None:
    again = {code for code, failure in FAILURES.items() if failure.again}
    assert {"1000", "1030", "1180", "1220"} <= again
    assert not {"1020", "1070", "1120", "1210", "1240"} & again


@pytest.mark.parametrize(
    ("code", "failure"),
    [
        ("1040", Failure.INVALID_ADDRESS),  # a prefix that nobody has
        ("1240", Failure.OPTED_OUT),  # "has already sent a STOP": goes into the list of consent
        ("1250", Failure.REJECTED),  # unroutable
        ("1331", Failure.CARRIER_DOWN),
        ("1370", Failure.MISCONFIGURED),  # it is the access that has expired, not the message
        ("1381", Failure.UNSUITABLE_TEXT),
        ("1430", Failure.INVALID_ADDRESS),
        ("1440", Failure.UNSUITABLE_TEXT),
        ("1450", Failure.REJECTED),
    ],
)
def test_codes_that_the_carrier_explains(code: str, failure: Failure) -> None:
    assert FAILURES[code] is failure
