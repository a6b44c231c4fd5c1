"""Sinch with its own SDK on the other side, and the signatures it checks."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sinch import SinchClient
from sinch.domains.authentication.sinch_events.v1 import authentication_validation as sdk
from sinch.domains.sms.sinch_events.v1 import SmsSinchEvent

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
from trunkline.carriers.base import Accepted, Failure, HookRequest, Media, Outcome, Refused, Told, Unreadable
from trunkline.carriers.http import HttpReply
from trunkline.carriers.sinch import SinchSettings, call, hook, inquire, read, read_inquiry

SECRET, NONCE = "sinch-secret-of-the-test", "01FJA8B4A7BM43YGWSG9GBV067"
SETTINGS = SinchSettings(service_plan_id="plan1", api_token="tok", webhook_secret=SECRET)
REPORT = {
    "type": "recipient_delivery_report_sms",
    "batch_id": "01FC66621XXXXX119Z8PMV1QPQ",
    "client_reference": "m" * 24,
    "recipient": "15556667777",
    "code": 0,
    "status": "Delivered",
    "at": "2026-11-27T11:59:59.000Z",
}
TEXT = {
    "type": "mo_text",
    "id": "01FC66621XXXXX119Z8PMV1QPX",
    "from": "15556667777",
    "to": "15551234567",
    "body": "Hi",
    "received_at": "2026-11-27T11:59:59.000Z",
}


def signed_by_sdk(event: dict[str, Any], timestamp: float = NOW.timestamp(), secret: str = SECRET) -> HookRequest:
    """A callback with a signature that the SDK makes."""
    body, at = json.dumps(event), str(int(timestamp))
    signature = sdk.calculate_sinch_event_signature(sdk.compute_signed_data(body, NONCE, at), secret)
    headers = {
        "x-sinch-webhook-signature": signature,
        "x-sinch-webhook-signature-nonce": NONCE,
        "x-sinch-webhook-signature-timestamp": at,
    }
    return hook_request(body.encode(), headers)


def take(request: HookRequest) -> Told:
    return hook(SETTINGS, INFO, request, NOW)


def client_of(url: str) -> SinchClient:
    client = SinchClient(service_plan_id="plan1", sms_api_token="tok", sms_region="us")
    client.configuration.sms_origin_with_service_plan_id = url
    return client


def test_a_text_is_what_the_sdk_sends() -> None:
    message = outgoing(text="Hi \N{WAVING HAND SIGN} there")
    with capturing(201, {"id": "01", "to": [message.to_address], "type": "mt_text", "body": "x"}) as server:
        answer = client_of(server.url).sms.batches.send_sms(
            to=[message.to_address],
            from_=message.from_address,
            body=message.text,
            delivery_report="per_recipient_final",
            client_reference=message.message_id,
            event_destination_target=HOOK_URL,
        )
        settings = SinchSettings(
            service_plan_id="plan1", api_token="tok", webhook_secret=SECRET, base_url=f"{server.url}/"
        )
        assert answer.id == "01"
        assert meaning_of(call(settings, INFO, message)) == server.last


def test_a_picture_is_what_the_sdk_sends() -> None:
    picture = Media("https://texts.example.org/files/a.png", "image/png", "a.png", 9)
    message = outgoing(text="Look", media=(picture,))
    with capturing(201, {"id": "01", "to": [message.to_address], "type": "mt_media", "body": {"url": "x"}}) as server:
        client_of(server.url).sms.batches.send_mms(
            to=[message.to_address],
            from_=message.from_address,
            body={"url": picture.url, "message": "Look"},
            delivery_report="per_recipient_final",
            client_reference=message.message_id,
            event_destination_target=HOOK_URL,
        )
        settings = SinchSettings(service_plan_id="plan1", api_token="tok", webhook_secret=SECRET, base_url=server.url)
        assert meaning_of(call(settings, INFO, message)) == server.last


def test_further_pictures_become_links() -> None:
    pictures = tuple(Media(f"https://texts.example.org/files/{n}", "image/png", "", 9) for n in (1, 2))
    sent = meaning_of(call(SETTINGS, INFO, outgoing(text="Look", media=pictures))).body
    assert sent["body"] == {
        "url": "https://texts.example.org/files/1",
        "message": "Look\nhttps://texts.example.org/files/2",
    }


@pytest.mark.parametrize("region", ["us", "eu", "au", "br", "ca"])
def test_every_region_has_its_host(region: Any) -> None:
    settings = SinchSettings(service_plan_id="p", api_token="t", webhook_secret="s", region=region)
    assert call(settings, INFO, outgoing()).url == f"https://{region}.sms.api.sinch.com/xms/v1/p/batches"


@pytest.mark.parametrize(
    ("status", "body", "outcome"),
    [
        (201, b'{"id": "01"}', Accepted("01")),
        (
            403,
            b'{"code": "unknown_originator", "text": "no"}',
            Refused(Failure.INVALID_SENDER, "unknown_originator no"),
        ),
        (401, b"", Refused(Failure.MISCONFIGURED, "Sinch answered 401.")),
        (429, b"{}", Refused(Failure.THROTTLED, "Sinch answered 429.", 3.0)),
    ],
)
def test_what_an_answer_means(status: int, body: bytes, outcome: Outcome) -> None:
    assert read(HttpReply(status, {"retry-after": "3"}, body), outgoing()) == outcome


def test_a_message_is_asked_for_by_our_id() -> None:
    sent = meaning_of(inquire(SETTINGS, outgoing()))
    assert (sent.method, dict(sent.query)["client_reference"]) == ("GET", "m" * 24)
    assert read_inquiry(HttpReply(200, {}, b'{"batches": [{"id": "01"}]}'), outgoing()) == Accepted("01")
    for unclear in (b'{"batches": []}', b"?"):
        assert read_inquiry(HttpReply(200, {}, unclear), outgoing()) is None
    assert read_inquiry(HttpReply(500, {}, b""), outgoing()) is None


def test_we_believe_what_the_sdk_signs() -> None:
    (receipt,) = take(signed_by_sdk(REPORT)).receipts
    assert (receipt.carrier_id, receipt.message_id, receipt.delivered) == (REPORT["batch_id"], "m" * 24, True)
    assert receipt.at == "2026-11-27T11:59:59.000Z"


def test_what_we_read_the_sdk_reads_too() -> None:
    for event in (REPORT, TEXT):
        request = signed_by_sdk(event)
        reader = SmsSinchEvent(SECRET)
        assert reader.validate_authentication_header(dict(request.headers), request.body)
        assert reader.parse_event(request.body).type == event["type"]


@given(st.data())
def test_any_changed_octet_is_refused(data: st.DataObject) -> None:
    request = signed_by_sdk(REPORT)
    must_refuse(take, with_body(request, data.draw(changed_bodies(request.body))))


@pytest.mark.parametrize("seconds", [-301, 301, -86_400])
def test_an_old_or_a_future_moment_is_refused(seconds: int) -> None:
    must_refuse(take, signed_by_sdk(REPORT, NOW.timestamp() + seconds))


@pytest.mark.parametrize("seconds", [-299, 0, 299])
def test_a_clock_may_be_a_little_wrong(seconds: int) -> None:
    assert take(signed_by_sdk(REPORT, NOW.timestamp() + seconds)).receipts


@pytest.mark.parametrize("value", ["", "another"])
@pytest.mark.parametrize("what", ["", "-nonce", "-timestamp"])
def test_every_header_counts(what: str, value: str) -> None:
    must_refuse(take, with_header(signed_by_sdk(REPORT), f"x-sinch-webhook-signature{what}", value))


def test_another_secret_is_refused() -> None:
    must_refuse(take, signed_by_sdk(REPORT, secret="another"))


@pytest.mark.parametrize(
    ("status", "code", "failure"),
    [
        ("FAILED", 404, Failure.UNREACHABLE),
        ("Rejected", 402, Failure.REJECTED),
        ("EXPIRED", 406, Failure.EXPIRED),
        ("Expired", 9999, Failure.EXPIRED),
        ("Failed", 9999, Failure.UNEXPLAINED),
    ],
)
def test_why_it_did_not_arrive(status: str, code: int, failure: Failure) -> None:
    (receipt,) = take(signed_by_sdk(REPORT | {"status": status, "code": code})).receipts
    assert (receipt.delivered, receipt.failure, receipt.reason) == (False, failure, f"{status.upper()} {code}")


@pytest.mark.parametrize("status", ["Queued", "Dispatched", "Unknown"])
def test_a_state_on_the_way_is_no_receipt(status: str) -> None:
    assert take(signed_by_sdk(REPORT | {"status": status})) == Told()


def test_a_report_for_a_batch() -> None:
    event = {
        "type": "delivery_report_sms",
        "batch_id": "b1",
        "client_reference": "m" * 24,
        "total_message_count": 1,
        "statuses": [{"code": 0, "status": "Delivered", "count": 1, "recipients": ["15556667777"]}],
    }
    (receipt,) = take(signed_by_sdk(event)).receipts
    assert (receipt.carrier_id, receipt.delivered) == ("b1", True)


def test_a_text_and_a_picture() -> None:
    (text,) = take(signed_by_sdk(TEXT)).inbounds
    assert (text.from_address, text.to_address, text.text) == ("+15556667777", "+15551234567", "Hi")
    media = [
        {"url": "https://media.sinch.example/1", "content_type": "image/png", "status": "Uploaded", "code": 0},
        {"url": None, "content_type": "image/png", "status": "Failed", "code": 7},
    ]
    body = {"subject": "Trip", "message": "Look", "media": media}
    (text,) = take(signed_by_sdk(TEXT | {"type": "mo_media", "body": body})).inbounds
    assert text.text == "Trip\nLook"
    assert [(one.url, one.content_type) for one in text.media] == [("https://media.sinch.example/1", "image/png")]


def test_what_is_no_message_of_ours() -> None:
    assert take(signed_by_sdk({"type": "mo_binary", "id": "x", "body": "AA==", "udh": "00"})) == Told()
    for broken in ({"type": 1}, REPORT | {"batch_id": ""}, TEXT | {"from": ""}):
        with pytest.raises(Unreadable):
            take(signed_by_sdk(broken))
