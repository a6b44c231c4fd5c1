"""WhatsApp with pywa, a client of its Cloud API, on the other side."""

from __future__ import annotations

import hashlib
import hmac
import json
from typing import Any

import httpx
import pytest
import pywa.errors
from hypothesis import given
from hypothesis import strategies as st
from pywa.utils import webhook_updates_validator

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
from tests.kits.sdk_capture import Sent, meaning, meaning_of
from trunkline.carriers.base import Accepted, Failure, HookRequest, Media, Outcome, Refused, Told, Unknown
from trunkline.carriers.http import HttpReply
from trunkline.carriers.whatsapp import CARRIER, FAILURES, WhatsappSettings, call, hook, read

SECRET = "the app's secret"
SETTINGS = WhatsappSettings(phone_number_id="1234", access_token="TOK", app_secret=SECRET, verify_token="v")
HEADER = "x-hub-signature-256"


def notification(*, phone: str = "1234", field: str = "messages", **value: Any) -> bytes:
    metadata = {"display_phone_number": "15551234567", "phone_number_id": phone}
    change = {"field": field, "value": {"messaging_product": "whatsapp", "metadata": metadata} | value}
    return json.dumps({"object": "whatsapp_business_account", "entry": [{"id": "9", "changes": [change]}]}).encode()


def signed(body: bytes, secret: str = SECRET) -> HookRequest:
    signature = hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()
    return hook_request(body, {HEADER: f"sha256={signature}", "Content-Type": "application/json"})


def state(status: str, **more: Any) -> bytes:
    told = {"id": "wamid.X", "status": status, "timestamp": "1795780799", "recipient_id": "15556667777"}
    return notification(statuses=[told | {"biz_opaque_callback_data": "m" * 24} | more])


def message(kind: str, content: Any, **more: Any) -> bytes:
    told = {"from": "15556667777", "id": "wamid.Y", "timestamp": "1795780799", "type": kind, kind: content}
    return notification(messages=[told | more], contacts=[{"profile": {"name": "Ann"}, "wa_id": "15556667777"}])


def take(request: HookRequest) -> Told:
    return hook(SETTINGS, INFO, request, NOW)


def sent_by_pywa(method: str, **arguments: Any) -> Sent:
    """What pywa sends for a call of this method."""
    seen: list[Sent] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(meaning(request.method, str(request.url), dict(request.headers), request.content))
        contact = {"input": "15556667777", "wa_id": "15556667777"}
        return httpx.Response(200, json={"messages": [{"id": "wamid.X"}], "contacts": [contact]})

    session = httpx.Client(transport=httpx.MockTransport(answer))
    client = pywa.WhatsApp(phone_id="1234", token="TOK", session=session)
    assert getattr(client, method)(to="15556667777", tracker="m" * 24, **arguments).id == "wamid.X"
    return seen[-1]


@pytest.mark.parametrize(
    ("ours", "method", "theirs"),
    [
        ({"text": "Hi \N{WAVING HAND SIGN}"}, "send_message", {"text": "Hi \N{WAVING HAND SIGN}"}),
        (
            {"text": "Look", "media": (Media("https://texts.example.org/files/a.png", "image/png", "a.png", 9),)},
            "send_image",
            {"image": "https://texts.example.org/files/a.png", "caption": "Look"},
        ),
        (
            {"text": "", "media": (Media("https://texts.example.org/files/a.mp4", "video/mp4", "a.mp4", 9),)},
            "send_video",
            {"video": "https://texts.example.org/files/a.mp4"},
        ),
        (
            {"text": "", "media": (Media("https://texts.example.org/files/a.ogg", "audio/ogg", "a.ogg", 9),)},
            "send_audio",
            {"audio": "https://texts.example.org/files/a.ogg"},
        ),
        (
            {"text": "Read", "media": (Media("https://texts.example.org/files/a.pdf", "application/pdf", "a.pdf", 9),)},
            "send_document",
            {"document": "https://texts.example.org/files/a.pdf", "caption": "Read", "filename": "a.pdf"},
        ),
    ],
)
def test_we_send_what_pywa_sends(ours: dict[str, Any], method: str, theirs: dict[str, Any]) -> None:
    assert meaning_of(call(SETTINGS, INFO, outgoing(**ours))) == sent_by_pywa(method, **theirs)


def test_what_one_message_cannot_hold_becomes_a_link() -> None:
    files = tuple(Media(f"https://texts.example.org/files/{n}", "image/png", "", 9) for n in (1, 2))
    sent = meaning_of(call(SETTINGS, INFO, outgoing(text="Look", media=files))).body
    assert sent["image"] == {"link": files[0].url, "caption": f"Look\n{files[1].url}"}
    voice = Media("https://texts.example.org/files/a.ogg", "audio/ogg", "", 9)
    sent = meaning_of(call(SETTINGS, INFO, outgoing(text="Hear", media=(voice,)))).body
    assert sent["text"]["body"] == f"Hear\n{voice.url}"
    long = "x" * 1100
    sent = meaning_of(call(SETTINGS, INFO, outgoing(text=long, media=files[:1]))).body
    assert sent["text"]["body"] == f"{long}\n{files[0].url}"


def test_who_hides_the_number_is_reached_by_an_id() -> None:
    sent = meaning_of(call(SETTINGS, INFO, outgoing(to_address="US.13491208655302741918"))).body
    assert sent["recipient"] == "US.13491208655302741918" and "to" not in sent


@pytest.mark.parametrize(
    ("status", "body", "outcome"),
    [
        (200, {"messages": [{"id": "wamid.X"}]}, Accepted("wamid.X")),
        (
            400,
            {"error": {"code": 131047, "message": "Re-engagement"}},
            Refused(Failure.REJECTED, "131047 Re-engagement"),
        ),
        (400, {"error": {"code": 131056, "message": "Slow"}}, Refused(Failure.THROTTLED, "131056 Slow", 3.0)),
        (401, {"error": {"code": 190, "message": "Expired"}}, Refused(Failure.MISCONFIGURED, "190 Expired", 3.0)),
        (403, {"error": {"code": 200, "message": "No"}}, Refused(Failure.MISCONFIGURED, "200 No", 3.0)),
        (400, {"error": {"code": 999999, "message": "New"}}, Refused(Failure.REJECTED, "999999 New", 3.0)),
        (504, {"error": {"code": 2, "message": "?"}}, Unknown("2 ?")),
        (429, {}, Refused(Failure.THROTTLED, "WhatsApp answered 429.", 3.0)),
    ],
)
def test_what_an_answer_means(status: int, body: Any, outcome: Outcome) -> None:
    got = read(HttpReply(status, {"retry-after": "3"}, json.dumps(body).encode()), outgoing())
    if isinstance(got, Refused) and isinstance(outcome, Refused):
        assert (got.failure, got.reason) == (outcome.failure, outcome.reason)
    else:
        assert got == outcome


def test_the_codes_are_known_to_pywa_in_their_class() -> None:
    throttled = {code for code, failure in FAILURES.items() if failure is Failure.THROTTLED}
    for code in FAILURES:
        known = pywa.errors.WhatsAppError.from_dict({"code": int(code), "message": "m", "fbtrace_id": "x"})
        if issubclass(type(known), pywa.errors.ThrottlingError):
            assert code in throttled
        if issubclass(type(known), pywa.errors.AuthorizationError):
            assert FAILURES[code] is Failure.MISCONFIGURED


def test_pywa_believes_what_we_believe() -> None:
    request = signed(state("delivered"))
    assert webhook_updates_validator(SECRET, request.body, request.headers[HEADER])
    (receipt,) = take(request).receipts
    assert (receipt.carrier_id, receipt.message_id, receipt.delivered) == ("wamid.X", "m" * 24, True)
    assert receipt.at == "2026-11-27T11:59:59.000Z"


@given(st.data())
def test_any_changed_octet_is_refused(data: st.DataObject) -> None:
    request = signed(state("delivered"))
    must_refuse(take, with_body(request, data.draw(changed_bodies(request.body))))


def test_another_secret_or_no_signature_is_refused() -> None:
    must_refuse(take, signed(state("delivered"), "another"))
    must_refuse(take, with_header(signed(state("delivered")), HEADER, ""))
    must_refuse(take, with_header(signed(state("delivered")), HEADER, "sha256="))


@pytest.mark.parametrize("status", ["sent", "deleted", "warning"])
def test_a_state_on_the_way_is_no_receipt(status: str) -> None:
    assert take(signed(state(status))) == Told()


def test_one_that_was_read_has_arrived() -> None:
    assert take(signed(state("read"))).receipts[0].delivered


def test_why_it_did_not_arrive() -> None:
    errors = [{"code": 131026, "title": "Message undeliverable", "error_data": {"details": "No WhatsApp"}}]
    (receipt,) = take(signed(state("failed", errors=errors))).receipts
    assert receipt.failure is Failure.INVALID_ADDRESS
    assert receipt.reason == "131026 Message undeliverable No WhatsApp"
    assert take(signed(state("failed"))).receipts[0].failure is Failure.UNEXPLAINED


@pytest.mark.parametrize(
    ("kind", "content", "text"),
    [
        ("text", {"body": "Hi"}, "Hi"),
        ("button", {"payload": "y", "text": "Yes"}, "Yes"),
        ("interactive", {"type": "button_reply", "button_reply": {"id": "1", "title": "Yes"}}, "Yes"),
        ("interactive", {"type": "list_reply", "list_reply": {"id": "1", "title": "Tea"}}, "Tea"),
        ("location", {"latitude": 1.5, "longitude": -2.25, "name": "Shop"}, "Shop\ngeo:1.5,-2.25"),
    ],
)
def test_what_people_write(kind: str, content: Any, text: str) -> None:
    (inbound,) = take(signed(message(kind, content))).inbounds
    assert (inbound.from_address, inbound.to_address, inbound.text) == ("+15556667777", "+15551234567", text)
    assert (inbound.carrier_id, inbound.at) == ("wamid.Y", "2026-11-27T11:59:59.000Z")


def test_a_file_is_where_it_says_or_must_be_looked_up() -> None:
    file = {"id": "77", "mime_type": "image/jpeg; x=1", "caption": "Look", "sha256": "x"}
    (inbound,) = take(signed(message("image", file | {"url": "https://lookaside.fbsbx.com/1"}))).inbounds
    (medium,) = inbound.media
    assert (inbound.text, medium.url, medium.content_type) == ("Look", "https://lookaside.fbsbx.com/1", "image/jpeg")
    assert (medium.authorization, medium.looked_up) == ("Bearer TOK", "")
    (medium,) = take(signed(message("image", file))).inbounds[0].media
    assert (medium.url, medium.looked_up) == ("https://graph.facebook.com/v26.0/77", "url")


def test_what_is_not_for_us() -> None:
    for kind, content in (
        ("reaction", {"emoji": "x", "message_id": "1"}),
        ("unsupported", {}),
        ("system", {"body": ""}),
    ):
        assert take(signed(message(kind, content))) == Told()
    text = {"from": "1", "id": "2", "type": "text", "text": {"body": "x"}}
    assert take(signed(notification(phone="999", messages=[text]))) == Told()
    assert take(signed(notification(field="account_update", messages="no list"))) == Told()


def challenge(**changes: str) -> HookRequest:
    told = {"hub.mode": "subscribe", "hub.verify_token": "v", "hub.challenge": "1158201444"} | changes
    query = "&".join(f"{name}={value}" for name, value in told.items())
    return hook_request(url=f"{HOOK_URL}?{query}", method="GET")


def test_the_challenge_is_given_back() -> None:
    told = take(challenge())
    assert (told.answer.status, told.answer.body, told.receipts) == (200, b"1158201444", ())


@pytest.mark.parametrize(
    "changes",
    [{"hub.verify_token": "w"}, {"hub.mode": ""}, {"hub.challenge": ""}, {"hub.challenge": "%3Cscript%3E"}],
)
def test_a_wrong_challenge_is_refused(changes: dict[str, str]) -> None:
    must_refuse(take, challenge(**changes))


def test_it_takes_media() -> None:
    assert CARRIER.has_media
