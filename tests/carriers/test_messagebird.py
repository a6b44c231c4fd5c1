"""MessageBird with its own SDK on the other side, and the tokens it checks."""

from __future__ import annotations

import hashlib
from typing import Any
from urllib.parse import urlencode

import jwt
import messagebird
import messagebird.client
import pytest
from hypothesis import given
from hypothesis import strategies as st
from messagebird.request_validator import RequestValidator

from tests.kits.carrier_kit import outgoing
from tests.kits.hook_requests import (
    HOOK_URL,
    INFO,
    NOW,
    changed_bodies,
    hook_request,
    must_refuse,
    with_body,
    with_header,
)
from tests.kits.sdk_capture import capturing, meaning_of
from trunkline.carriers.base import Accepted, Failure, HookRequest, Media, Outcome, Refused, Told
from trunkline.carriers.http import HttpReply
from trunkline.carriers.messagebird import MessagebirdSettings, call, hook, read

KEY = "a signing key of the test, long enough for HS512: 0123456789abcdef0123456789abcdef"
SETTINGS = MessagebirdSettings(access_key="KEY", signing_key=KEY)
REPORT = {
    "id": "e8077d803532c0b5937c639b60216938",
    "reference": "m" * 24,
    "recipient": "15556667777",
    "status": "delivered",
    "statusDatetime": "2026-11-27T11:59:59+00:00",
}
TEXT = {"id": "mo1", "originator": "15556667777", "recipient": "15551234567", "body": "Hi"}
HEADER = "messagebird-signature-jwt"


def signed(body: bytes = b"", url: str = HOOK_URL, method: str = "POST", key: str = KEY, **claims: Any) -> HookRequest:
    """A callback with the token that the SDK's validator describes."""
    now = int(NOW.timestamp())
    plain = {
        "iss": "MessageBird",
        "nbf": now,
        "exp": now + 60,
        "jti": "4ab7",
        "url_hash": hashlib.sha256(url.encode()).hexdigest(),
    } | ({"payload_hash": hashlib.sha256(body).hexdigest()} if body else {})
    algorithm = claims.pop("alg", "HS256")
    token = jwt.encode({name: value for name, value in (plain | claims).items() if value != ""}, key, algorithm)
    headers = {HEADER: token, "content-type": "application/x-www-form-urlencoded"}
    return hook_request(body, headers, url, method)


def report(**changes: str) -> HookRequest:
    return signed(url=f"{HOOK_URL}?{urlencode(REPORT | changes)}", method="GET")


def take(request: HookRequest) -> Told:
    return hook(SETTINGS, INFO, request, NOW)


def test_a_text_is_what_the_sdk_sends(monkeypatch: pytest.MonkeyPatch) -> None:
    message = outgoing(text="Hi \N{WAVING HAND SIGN} there")
    answer = {"id": "a1", "recipients": {"items": [{"recipient": 15556667777, "status": "sent"}]}}
    with capturing(201, answer) as server:
        monkeypatch.setattr(messagebird.client, "ENDPOINT", server.url)
        made = messagebird.Client("KEY").message_create(
            "15551234567",
            [message.to_address],
            message.text,
            {"reference": message.message_id, "reportUrl": HOOK_URL, "datacoding": "auto"},
        )
        settings = MessagebirdSettings(access_key="KEY", signing_key=KEY, base_url=server.url)
        assert made.id == "a1"
        assert meaning_of(call(settings, INFO, message)) == server.last


def test_a_picture_is_what_the_sdk_sends(monkeypatch: pytest.MonkeyPatch) -> None:
    message = outgoing(media=(Media("https://texts.example.org/files/a.png", "image/png", "a.png", 9),))
    with capturing(201, {"id": "a1", "recipients": {"items": []}}) as server:
        monkeypatch.setattr(messagebird.client, "ENDPOINT", server.url)
        messagebird.Client("KEY").mms_create(
            "15551234567", [message.to_address], message.text, [message.media[0].url], reference=message.message_id
        )
        settings = MessagebirdSettings(access_key="KEY", signing_key=KEY, base_url=server.url)
        assert meaning_of(call(settings, INFO, message)) == server.last


@pytest.mark.parametrize(
    ("status", "body", "outcome"),
    [
        (201, b'{"id": "a1"}', Accepted("a1")),
        (401, b'{"errors": [{"code": 2, "description": "no"}]}', Refused(Failure.MISCONFIGURED, "no")),
        (
            422,
            b'{"errors": [{"code": 9, "description": "no (valid) recipients", "parameter": "recipients"}]}',
            Refused(Failure.INVALID_ADDRESS, "no (valid) recipients"),
        ),
        (402, b'{"errors": [{"code": 25, "description": "Not enough balance"}]}', None),
        (422, b'{"errors": [{"code": 9, "parameter": "x"}]}', Refused(Failure.REJECTED, "MessageBird answered 422.")),
        (429, b"{}", Refused(Failure.THROTTLED, "MessageBird answered 429.", 3.0)),
        (500, b"<p>", Refused(Failure.CARRIER_DOWN, "MessageBird answered 500.", 3.0)),
    ],
)
def test_what_an_answer_means(status: int, body: bytes, outcome: Outcome | None) -> None:
    expected = outcome or Refused(Failure.OUT_OF_CREDIT, "Not enough balance")
    assert read(HttpReply(status, {"retry-after": "3"}, body), outgoing()) == expected


def test_a_receipt_is_believed_by_the_sdk_and_by_us(monkeypatch: pytest.MonkeyPatch) -> None:
    request = report()
    monkeypatch.setattr("jwt.api_jwt.datetime", _Clock)
    claims = RequestValidator(KEY).validate_signature(request.headers[HEADER], request.url, request.body)
    assert claims["iss"] == "MessageBird"
    (receipt,) = take(request).receipts
    assert (receipt.carrier_id, receipt.message_id, receipt.delivered) == (REPORT["id"], "m" * 24, True)
    assert receipt.at == "2026-11-27T11:59:59.000Z"


@pytest.mark.parametrize("alg", ["HS256", "HS384", "HS512"])
def test_the_three_algorithms(alg: str) -> None:
    assert take(signed(urlencode(TEXT).encode(), alg=alg)).inbounds


@given(st.data())
def test_any_changed_octet_is_refused(data: st.DataObject) -> None:
    request = signed(urlencode(TEXT).encode())
    must_refuse(take, with_body(request, data.draw(changed_bodies(request.body))))


@given(st.data())
def test_any_changed_octet_of_the_token_is_refused(data: st.DataObject) -> None:
    request = signed(urlencode(TEXT).encode())
    told = request.headers[HEADER]
    # The last character holds bits that base64 leaves unused.
    changed = data.draw(changed_bodies(told[:-1].encode())).decode("latin-1") + told[-1]
    must_refuse(take, with_header(request, HEADER, changed))


@pytest.mark.parametrize(
    "claims",
    [
        {"exp": int(NOW.timestamp()) - 2},
        {"nbf": int(NOW.timestamp()) + 2},
        {"iss": "Somebody"},
        {"url_hash": ""},
        {"payload_hash": ""},
        {"payload_hash": "0" * 64},
        {"exp": ""},
        {"exp": "soon"},
    ],
)
def test_what_is_not_right_in_a_token(claims: dict[str, Any]) -> None:
    must_refuse(take, signed(urlencode(TEXT).encode(), **claims))


def test_another_key_url_or_no_token_is_refused() -> None:
    request = report()
    must_refuse(take, signed(urlencode(TEXT).encode(), key="another key" * 5))
    must_refuse(take, hook_request(b"", request.headers, request.url + "&status=x", "GET"))
    must_refuse(take, with_header(request, HEADER, ""))
    unsigned = jwt.encode({"iss": "MessageBird", "nbf": 0, "exp": 2**40}, "", "none")
    must_refuse(take, with_header(request, HEADER, unsigned))


@pytest.mark.parametrize("status", ["scheduled", "sent", "buffered"])
def test_a_state_on_the_way_is_no_receipt(status: str) -> None:
    assert take(report(status=status)) == Told()


@pytest.mark.parametrize("status", ["expired", "delivery_failed"])
def test_a_receipt_that_messagebird_did_not_get_says_nothing(status: str) -> None:
    assert take(report(status=status, statusReason="DLR not received")) == Told()


@pytest.mark.parametrize(
    ("changes", "failure"),
    [
        ({"status": "delivery_failed", "statusErrorCode": "27"}, Failure.UNREACHABLE),
        ({"status": "delivery_failed", "statusReason": "opted out"}, Failure.OPTED_OUT),
        ({"status": "expired"}, Failure.EXPIRED),
        ({"status": "delivery_failed"}, Failure.UNEXPLAINED),
    ],
)
def test_why_it_did_not_arrive(changes: dict[str, str], failure: Failure) -> None:
    (receipt,) = take(report(**changes)).receipts
    assert (receipt.delivered, receipt.failure) == (False, failure) and receipt.reason


def test_a_text_as_form_or_json() -> None:
    files = {"mediaUrls[]": ["https://media.example.org/1"], "mediaContentTypes[]": ["image/png"]}
    (by_form,) = take(signed(urlencode(TEXT | files, doseq=True).encode())).inbounds
    assert (by_form.from_address, by_form.to_address, by_form.text) == ("+15556667777", "+15551234567", "Hi")
    assert [(one.url, one.content_type) for one in by_form.media] == [("https://media.example.org/1", "image/png")]
    body = b'{"id": "mo1", "originator": 15556667777, "recipient": "15551234567", "body": "Hi", "subject": null}'
    request = signed(body)
    (by_json,) = take(with_header(request, "content-type", "application/json")).inbounds
    assert (by_json.carrier_id, by_json.from_address) == (by_form.carrier_id, by_form.from_address)


class _Clock:
    """The moment of the tests, for the library that the SDK asks."""

    @staticmethod
    def now(tz: Any) -> Any:
        return NOW.astimezone(tz)
