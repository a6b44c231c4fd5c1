"""Whatever a carrier posts, well signed, is read or refused; nothing in it breaks a reader."""

from __future__ import annotations

import base64
import copy
import json
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qsl

import jwt
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.kits.carrier_kit import CARRIERS, outgoing
from tests.kits.fake_network import FAKES
from tests.kits.hook_requests import HOOK_URL, INFO, NOW, hook_request
from trunkline.carriers import bandwidth, infobip, sinch, vonage, vonage_sms, whatsapp
from trunkline.carriers import messagebird as messagebird_carrier
from trunkline.carriers import plivo as plivo_carrier
from trunkline.carriers import telnyx as telnyx_carrier
from trunkline.carriers import twilio as twilio_carrier
from trunkline.carriers.base import Accepted, Failure, HookRequest, Refused, Told, Unknown, Unreadable
from trunkline.carriers.hook_reading import hmac_base64, hmac_hex, sha256_hex
from trunkline.carriers.http import HttpReply, basic
from trunkline.simulator.answers import form_body
from trunkline.simulator.base import HandsetReply, Progress, Report, SentText
from trunkline.simulator.carriers import messagebird, plivo, telnyx, twilio

MODULES = [
    bandwidth,
    infobip,
    messagebird_carrier,
    plivo_carrier,
    sinch,
    telnyx_carrier,
    twilio_carrier,
    vonage,
    vonage_sms,
    whatsapp,
]
JSON_BODY = {"Content-Type": "application/json"}
FORM_BODY = {"Content-Type": "application/x-www-form-urlencoded"}
SECRETS = {key: fake.settings() for key, fake in FAKES.items()}


def by_sinch(body: bytes) -> HookRequest:
    at, prefix = str(int(NOW.timestamp())), "X-Sinch-Webhook-Signature"
    signature = hmac_base64(SECRETS["sinch"].webhook_secret, body + f".n.{at}".encode())
    headers = {prefix: signature, f"{prefix}-Nonce": "n", f"{prefix}-Timestamp": at}
    return hook_request(body, JSON_BODY | headers)


def by_infobip(body: bytes) -> HookRequest:
    return hook_request(body, JSON_BODY, f"{HOOK_URL}?key={SECRETS['infobip'].hook_token}")


def by_whatsapp(body: bytes) -> HookRequest:
    signature = hmac_hex(SECRETS["whatsapp"].app_secret, body)
    return hook_request(body, JSON_BODY | {"X-Hub-Signature-256": f"sha256={signature}"})


def by_webhook(body: bytes) -> HookRequest:
    at = str(int(NOW.timestamp()))
    signature = hmac_hex(SECRETS["webhook"].secret, at.encode() + b"." + body)
    return hook_request(body, JSON_BODY | {"X-Timestamp": at, "X-Signature": f"sha256={signature}"})


def by_messagebird(body: bytes, headers: dict[str, str] = JSON_BODY) -> HookRequest:
    token = messagebird.sign(SECRETS["messagebird"].signing_key, HOOK_URL, body, NOW)
    return hook_request(body, headers | {"MessageBird-Signature-JWT": token})


def by_telnyx(body: bytes) -> HookRequest:
    at = str(int(NOW.timestamp()))
    signature = base64.b64encode(telnyx.signing_key(SECRETS["telnyx"]).sign(f"{at}|".encode() + body)).decode()
    return hook_request(body, JSON_BODY | {"Telnyx-Signature-Ed25519": signature, "Telnyx-Timestamp": at})


def by_bandwidth(body: bytes) -> HookRequest:
    proof = basic(SECRETS["bandwidth"].hook_user, SECRETS["bandwidth"].hook_password)
    return hook_request(body, JSON_BODY | {"Authorization": proof})


def by_vonage(body: bytes) -> HookRequest:
    claims = {"iat": int(NOW.timestamp()), "payload_hash": sha256_hex(body)}
    token = jwt.encode(claims, SECRETS["vonage"].signature_secret, "HS256")
    return hook_request(body, JSON_BODY | {"Authorization": f"Bearer {token}"})


SIGNED: dict[str, Callable[[bytes], HookRequest]] = {
    "bandwidth": by_bandwidth,
    "infobip": by_infobip,
    "messagebird": by_messagebird,
    "sinch": by_sinch,
    "telnyx": by_telnyx,
    "vonage": by_vonage,
    "webhook": by_webhook,
    "whatsapp": by_whatsapp,
}
anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=5,
)


def samples(key: str) -> list[Any]:
    """What the fake of a carrier posts: a receipt, a refusal, a text; as documents or as forms."""
    fake, settings = FAKES[key], SECRETS[key]
    sent = SentText("+15551234567", "+15556667777", "Hi", reference="m" * 24, hook_url=HOOK_URL)
    calls = [
        fake.report(settings, sent, Report("x1", Progress.DELIVERED), HOOK_URL, NOW),
        fake.report(settings, sent, Report("x1", Progress.UNDELIVERED, Failure.EXPIRED), HOOK_URL, NOW),
        fake.inbound(settings, HandsetReply("x2", "+15556667777", "+15551234567", "Hi"), HOOK_URL, NOW),
    ]
    bodies = [call.body for call in calls if call is not None and call.body]
    return [json.loads(body) if body.startswith((b"{", b"[")) else dict(parse_qsl(body.decode())) for body in bodies]


def places(document: Any, way: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Every place in a document, the document itself too."""
    inner = (
        document.items() if isinstance(document, dict) else enumerate(document) if isinstance(document, list) else ()
    )
    return [way, *(place for name, value in inner for place in places(value, (*way, name)))]


def with_other(document: Any, place: tuple[Any, ...], value: Any) -> Any:
    """A document with something else in one place."""
    if not place:
        return value
    changed = copy.deepcopy(document)
    inner = changed
    for name in place[:-1]:
        inner = inner[name]
    inner[place[-1]] = value
    return changed


def taken(key: str, request: HookRequest) -> None:
    """Demand that a request is read, or refused as unreadable."""
    carrier = CARRIERS[key]
    assert carrier.hook is not None
    settings = carrier.read_settings(FAKES[key].connection(SECRETS[key], "http://127.0.0.1:9"))
    try:
        told = carrier.hook(settings, INFO, request, NOW)
    except Unreadable as refused:
        assert str(refused)
    else:
        assert isinstance(told, Told)
        assert all(one.from_address and one.to_address and one.carrier_id for one in told.inbounds)
        assert all(one.carrier_id or one.message_id for one in told.receipts)


@pytest.mark.parametrize("key", SIGNED)
@given(data=st.data())
def test_something_else_in_any_place(key: str, data: st.DataObject) -> None:
    document = data.draw(st.sampled_from(samples(key)))
    changed = with_other(document, data.draw(st.sampled_from(places(document))), data.draw(anything))
    taken(key, SIGNED[key](json.dumps(changed).encode()))


@pytest.mark.parametrize(
    "body", [b"", b"{", b"null", b"\xff", b'{"a":' * 5000, b"[" * 5000 + b"]" * 5000, b'"\\ud800"']
)
@pytest.mark.parametrize("key", SIGNED)
def test_what_is_hardly_a_document(key: str, body: bytes) -> None:
    deep = b'{"results":[{"a":' + b"[" * 5000 + b"]" * 5000 + b"}]}"
    for one in (body, deep, b'{"type":"x","n":' + b"9" * 5000 + b"}"):
        if one or key != "webhook":  # an empty body is no signed one there
            taken(key, SIGNED[key](one))


@given(data=st.data())
def test_other_fields_of_a_form(data: st.DataObject) -> None:
    for key in ("plivo", "messagebird", "twilio", "vonage_sms"):
        fields = dict(data.draw(st.sampled_from(samples(key))))
        fields |= data.draw(st.dictionaries(st.sampled_from(sorted(fields)), st.text(max_size=8), max_size=3))
        body = form_body({name: value.encode("utf-8", "replace").decode() for name, value in fields.items()})
        if key == "messagebird":
            taken(key, by_messagebird(body, FORM_BODY))
            continue
        read_back = dict(parse_qsl(body.decode(), keep_blank_values=True))
        if key == "twilio":
            call = twilio.signed(SECRETS[key].auth_token, HOOK_URL, read_back)
            taken(key, hook_request(call.body, call.headers))
            continue
        if key == "vonage_sms":
            signed = {name: value for name, value in read_back.items() if name != "sig"}
            signed |= {"timestamp": str(int(NOW.timestamp()))}
            signed["sig"] = vonage_sms.signature(signed, SECRETS[key].signature_secret, SECRETS[key].signature_method)
            taken(key, hook_request(form_body(signed), FORM_BODY))
            continue
        signature = plivo.sign(SECRETS[key].auth_token, HOOK_URL, read_back, "1")
        headers = {"X-Plivo-Signature-V3": signature, "X-Plivo-Signature-V3-Nonce": "1"}
        taken(key, hook_request(body, FORM_BODY | headers))


@pytest.mark.parametrize("carrier", MODULES)
@given(status=st.integers(200, 599), document=anything, place=st.integers(0, 20))
def test_no_answer_breaks_a_reader(carrier: Any, status: int, document: Any, place: int) -> None:
    fake = FAKES[carrier.CARRIER.key]
    sent = SentText("+15551234567", "+15556667777", "Hi", reference="m" * 24)
    plain = json.loads(fake.accept(SECRETS[fake.key], sent, "x1", NOW).body)
    ways = places(plain)
    bodies = [
        b"",
        b"\xff",
        b'{"error":' + b"[" * 5000,
        json.dumps(with_other(plain, ways[place % len(ways)], document)).encode(),
    ]
    for body in bodies:
        outcome = carrier.read(HttpReply(status, {}, body), outgoing())
        assert isinstance(outcome, Accepted | Refused | Unknown)
        assert not isinstance(outcome, Accepted) or (outcome.carrier_id and status < 300)
