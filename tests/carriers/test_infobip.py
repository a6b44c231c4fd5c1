"""Infobip with its own SDK on the other side, and the three ways it can prove itself."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from infobip_api_client import ApiClient, Configuration, SmsApi
from infobip_api_client import models as sdk

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
from trunkline.carriers.base import (
    Accepted,
    Failure,
    HookRequest,
    Media,
    Outcome,
    Refused,
    SettingsRefused,
    Told,
    Unknown,
    Unreadable,
)
from trunkline.carriers.http import HttpReply
from trunkline.carriers.infobip import CARRIER, InfobipSettings, call, hook, inquire, read, read_inquiry

BASE = {"api_key": "K", "base_url": "https://x.api.infobip.com"}
BY_TOKEN = BASE | {"hook_auth": "url_token", "hook_token": "a/token"}
BY_BASIC = BASE | {"hook_auth": "basic", "hook_user": "u", "hook_password": "p"}
BY_HMAC = BASE | {"hook_auth": "hmac", "hook_secret": "s", "hook_header": "X-Signature"}
ACCEPTED = {"groupId": 1, "groupName": "PENDING", "id": 26, "name": "PENDING_ACCEPTED", "description": "Pending"}
REPORT = {
    "bulkId": "b",
    "messageId": f"{'m' * 24}-1",
    "to": "15556667777",
    "callbackData": "m" * 24,
    "doneAt": "2026-11-27T11:59:59.000+0000",
    "status": {"groupId": 3, "groupName": "DELIVERED", "id": 5, "name": "DELIVERED_TO_HANDSET", "description": "There"},
    "error": {"groupId": 0, "groupName": "OK", "id": 0, "name": "NO_ERROR", "description": "", "permanent": False},
}
TEXT = {
    "messageId": "mo1",
    "from": "15556667777",
    "to": "15551234567",
    "text": "Hi you",
    "cleanText": "you",
    "keyword": "Hi",
    "receivedAt": "2026-11-27T11:59:59.000+0000",
    "smsCount": 1,
}


def settings_of(document: dict[str, Any]) -> InfobipSettings:
    return CARRIER.read_settings(document)


def pushed(*results: dict[str, Any]) -> bytes:
    return json.dumps({"results": results, "messageCount": len(results), "pendingMessageCount": 0}).encode()


def by_hmac(body: bytes, secret: str = "s", as_hex: bool = True) -> HookRequest:
    digest = hmac.new(secret.encode(), body, hashlib.sha256)
    signature = digest.hexdigest() if as_hex else base64.b64encode(digest.digest()).decode()
    return hook_request(body, {"X-Signature": signature})


def take(request: HookRequest, document: dict[str, Any] | None = None) -> Told:
    return hook(settings_of(document or BY_HMAC), INFO, request, NOW)


def test_we_send_what_the_sdk_sends() -> None:
    message = outgoing(text="Hi \N{WAVING HAND SIGN} there")
    with capturing(200, {"bulkId": "b", "messages": [{"messageId": "x", "status": ACCEPTED}]}) as server:
        api = SmsApi(ApiClient(Configuration(host=server.url, api_key="K")))
        made = api.send_sms_messages(
            sdk.SmsRequest(
                messages=[
                    sdk.SmsMessage(
                        sender="15551234567",
                        destinations=[sdk.SmsDestination(to=message.to_address, messageId=f"{message.message_id}-1")],
                        content=sdk.SmsMessageContent(sdk.SmsTextContent(text=message.text)),
                        webhooks=sdk.SmsWebhooks(
                            callbackData=message.message_id,
                            contentType="application/json",
                            delivery=sdk.SmsMessageDeliveryReporting(url=f"{HOOK_URL}?key=a%2Ftoken"),
                        ),
                    )
                ]
            )
        )
        assert made.messages[0].message_id == "x"
        ours = call(settings_of(BY_TOKEN | {"base_url": server.url}), INFO, message)
        assert meaning_of(ours) == server.last


@pytest.mark.parametrize("document", [BY_BASIC, BY_HMAC])
def test_a_subscription_names_our_hook_itself(document: dict[str, Any]) -> None:
    sent = meaning_of(call(settings_of(document), INFO, outgoing())).body
    assert sent["messages"][0]["webhooks"] == {"callbackData": "m" * 24}


def status(group: str, number: int, error: int = 0) -> dict[str, Any]:
    return {
        "messageId": "x",
        "status": {"groupName": group, "id": number, "name": "NAME", "description": "Words."},
        "error": {"id": error, "name": "EC_NAME"},
    }


@pytest.mark.parametrize(
    ("sent", "outcome"),
    [
        (status("PENDING", 26), Accepted("x")),
        (status("DELIVERED", 5), Accepted("x")),
        (status("REJECTED", 12), Refused(Failure.OUT_OF_CREDIT, "NAME Words.")),
        (status("REJECTED", 52), Refused(Failure.INVALID_ADDRESS, "NAME Words.")),
        (status("REJECTED", 9999), Refused(Failure.REJECTED, "NAME Words.")),
        (status("UNDELIVERABLE", 9, 1), Refused(Failure.INVALID_ADDRESS, "NAME EC_NAME Words.")),
    ],
)
def test_a_message_may_be_refused_with_200(sent: dict[str, Any], outcome: Outcome) -> None:
    assert read(HttpReply(200, {}, json.dumps({"messages": [sent]}).encode()), outgoing()) == outcome
    # The log tells the same of a message that was asked for.
    assert read_inquiry(HttpReply(200, {}, json.dumps({"results": [sent]}).encode()), outgoing()) == outcome


@pytest.mark.parametrize(
    ("number", "body", "outcome"),
    [
        (200, b"{}", Unknown("The carrier said yes, but named no id.")),
        (401, {"requestError": {"serviceException": {"messageId": "UNAUTHORIZED", "text": "Invalid login"}}}, None),
        (400, {"errorCode": "E400", "description": "Bad"}, Refused(Failure.REJECTED, "E400 Bad")),
        (429, b"", Refused(Failure.THROTTLED, "Infobip answered 429.", 3.0)),
    ],
)
def test_what_an_answer_means(number: int, body: Any, outcome: Outcome | None) -> None:
    written = body if isinstance(body, bytes) else json.dumps(body).encode()
    expected = outcome or Refused(Failure.MISCONFIGURED, "UNAUTHORIZED Invalid login")
    assert read(HttpReply(number, {"retry-after": "3"}, written), outgoing()) == expected


PICTURE = Media("https://texts.example.org/files/a.jpg", "image/jpeg", "a.jpg", 3)
SOUND = Media("https://texts.example.org/files/a.mp3", "audio/mpeg", "a.mp3", 3)


def test_files_are_parts_of_an_mms_where_the_account_has_it() -> None:
    sent = meaning_of(call(settings_of(BY_TOKEN | {"mms": True}), INFO, outgoing(text="", media=(PICTURE, SOUND))))
    assert sent.path == "/mms/2/messages"
    (message,) = sent.body["messages"]
    assert message["content"] == {
        "messageSegments": [
            {"type": "LINK", "contentType": "image/jpeg", "contentUrl": PICTURE.url},
            {"type": "LINK", "contentType": "audio/mpeg", "contentUrl": SOUND.url},
        ]
    }
    assert message["webhooks"]["callbackData"] == "m" * 24
    plain = meaning_of(call(settings_of(BY_TOKEN | {"mms": True}), INFO, outgoing(text="Hi")))
    assert (plain.path, plain.body["messages"][0]["content"]) == ("/sms/3/messages", {"text": "Hi"})


def test_files_are_links_where_it_has_none() -> None:
    sent = meaning_of(call(settings_of(BY_TOKEN), INFO, outgoing(text="Look", media=(PICTURE, SOUND))))
    assert sent.path == "/sms/3/messages"
    assert sent.body["messages"][0]["content"] == {"text": f"Look\n{PICTURE.url}\n{SOUND.url}"}


def test_an_mms_is_looked_up_among_mms() -> None:
    settings = settings_of(BY_TOKEN | {"mms": True})
    assert meaning_of(inquire(settings, outgoing(media=(PICTURE,)))).path == "/mms/2/logs"
    assert meaning_of(inquire(settings, outgoing())).path == "/sms/3/logs"
    assert meaning_of(inquire(settings_of(BY_TOKEN), outgoing(media=(PICTURE,)))).path == "/sms/3/logs"


MMS = {name: value for name, value in TEXT.items() if name not in ("text", "cleanText", "keyword", "smsCount")}


@pytest.mark.parametrize("kind", ["text/plain", "Text/Plain; charset=utf-8", None, ""])
def test_a_stop_in_an_mms_is_heard(kind: str | None) -> None:
    (inbound,) = take(by_hmac(pushed(MMS | {"message": [{"contentType": kind, "value": "STOP"}]}))).inbounds
    assert (inbound.text, inbound.media) == ("STOP", ())


def test_files_come_in_and_only_infobip_sees_the_key() -> None:
    parts = [
        {"contentType": "image/jpeg", "url": "https://x.api.infobip.com/mms/1/files/1"},
        {"contentType": "application/smil", "value": "<smil/>"},
        {"url": "https://x.api.infobip.com.evil.example/2", "contentType": "image/png"},
        {"value": "Look"},
    ]
    (inbound,) = take(by_hmac(pushed(MMS | {"message": parts}))).inbounds
    assert inbound.text == "Look"
    assert [(one.content_type, one.authorization) for one in inbound.media] == [
        ("image/jpeg", "App K"),
        ("image/png", ""),
    ]


def test_an_attempt_is_asked_for_by_its_id() -> None:
    sent = meaning_of(inquire(settings_of(BY_TOKEN), outgoing(attempt=2)))
    assert (sent.method, sent.path, dict(sent.query)) == ("GET", "/sms/3/logs", {"messageId": f"{'m' * 24}-2"})
    for number, body in ((200, b'{"results": []}'), (500, b""), (200, b"?")):
        assert read_inquiry(HttpReply(number, {}, body), outgoing()) is None


def test_what_we_read_the_sdk_reads_too() -> None:
    told = take(by_hmac(pushed(REPORT, TEXT)))
    (receipt,), (text,) = told.receipts, told.inbounds
    report = sdk.SmsDeliveryResult.from_dict({"results": [REPORT]})
    assert report is not None and report.results is not None
    assert (receipt.carrier_id, receipt.message_id) == (report.results[0].message_id, report.results[0].callback_data)
    assert receipt.delivered and receipt.at == "2026-11-27T11:59:59.000Z"
    inbound = sdk.SmsInboundMessage.from_dict(TEXT)
    assert inbound is not None
    assert (text.carrier_id, text.text) == (inbound.message_id, inbound.text)
    assert (text.from_address, text.to_address) == ("+15556667777", "+15551234567")


def test_why_it_did_not_arrive() -> None:
    (receipt,) = take(by_hmac(pushed(REPORT | status("UNDELIVERABLE", 9, 27)))).receipts
    assert (receipt.failure, receipt.reason) == (Failure.UNREACHABLE, "NAME EC_NAME Words.")


def test_a_receipt_that_infobip_could_not_read_says_nothing() -> None:
    expired = status("EXPIRED", 29)
    assert take(by_hmac(pushed(REPORT | expired))) == Told()
    assert read_inquiry(HttpReply(200, {}, json.dumps({"results": [expired]}).encode()), outgoing()) == Accepted("x")
    (receipt,) = take(by_hmac(pushed(REPORT | status("EXPIRED", 15, 4101)))).receipts
    assert receipt.failure is Failure.EXPIRED


@pytest.mark.parametrize("group", ["PENDING", "ACCEPTED", "OK"])
def test_a_state_on_the_way_is_no_receipt(group: str) -> None:
    assert take(by_hmac(pushed(REPORT | status(group, 7)))) == Told()


@pytest.mark.parametrize("as_hex", [True, False])
def test_the_signature_in_either_writing(as_hex: bool) -> None:
    assert take(by_hmac(pushed(REPORT), as_hex=as_hex)).receipts


@given(st.data())
def test_any_changed_octet_is_refused(data: st.DataObject) -> None:
    request = by_hmac(pushed(TEXT))
    must_refuse(take, with_body(request, data.draw(changed_bodies(request.body))))


def test_without_the_right_proof_it_is_refused() -> None:
    must_refuse(take, by_hmac(pushed(TEXT), "another"))
    must_refuse(take, with_header(by_hmac(pushed(TEXT)), "x-signature", ""))
    for credentials in ("", "Basic ???", "Basic " + base64.b64encode(b"u:q").decode(), "Bearer dTpw"):
        request = hook_request(pushed(TEXT), {"Authorization": credentials})
        must_refuse(lambda refused: take(refused, BY_BASIC), request)
    for url in (HOOK_URL, f"{HOOK_URL}?key=a", f"{HOOK_URL}?key=a%2Ftoken2"):
        must_refuse(lambda refused: take(refused, BY_TOKEN), hook_request(pushed(TEXT), url=url))


def test_with_the_right_proof_it_is_believed() -> None:
    basic = {"Authorization": "Basic " + base64.b64encode(b"u:p").decode()}
    assert take(hook_request(pushed(TEXT), basic), BY_BASIC).inbounds
    assert take(hook_request(pushed(TEXT), url=f"{HOOK_URL}?key=a%2Ftoken"), BY_TOKEN).inbounds


@pytest.mark.parametrize("result", [{"messageId": 1}, {"messageId": "x", "from": "1"}, {"status": "no object"}])
def test_what_is_no_result(result: dict[str, Any]) -> None:
    with pytest.raises(Unreadable):
        take(by_hmac(pushed(result)))


@pytest.mark.parametrize(
    ("document", "without"), [(BY_TOKEN, "hook_token"), (BY_BASIC, "hook_user"), (BY_HMAC, "hook_header")]
)
def test_a_proof_needs_its_settings(document: dict[str, Any], without: str) -> None:
    with pytest.raises(SettingsRefused, match="needs it") as refused:
        settings_of({name: value for name, value in document.items() if name != without})
    assert refused.value.name == without


def test_a_proof_must_be_chosen() -> None:
    with pytest.raises(SettingsRefused) as refused:
        settings_of(BASE)
    assert refused.value.name == "hook_auth"
