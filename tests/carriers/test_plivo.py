"""Plivo with its own SDK on the other side, and the signatures it makes."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

import plivo
import plivo.rest.client
import pytest
from hypothesis import given
from hypothesis import strategies as st
from plivo.utils import signature_v3, validate_v3_signature

from tests.kits.carrier_kit import outgoing
from tests.kits.hook_requests import HOOK_URL, INFO, NOW, changed_bodies, hook_request, must_refuse, with_body
from tests.kits.sdk_capture import capturing, meaning_of
from trunkline.carriers.base import (
    Accepted,
    ConnectionInfo,
    Failure,
    Forged,
    HookRequest,
    Media,
    Refused,
    Told,
    Unreadable,
)
from trunkline.carriers.hook_reading import form_of
from trunkline.carriers.http import HttpReply
from trunkline.carriers.plivo import CARRIER, PlivoSettings, call, hook, read, signed_text

ACCOUNT, TOKEN, NONCE = "MAXXXXXXXXXXXXXXXXXX", "plivo-token-of-the-test", "12345678901234567890"
SETTINGS = PlivoSettings(auth_id=ACCOUNT, auth_token=TOKEN)
FIELDS = {"MessageUUID": "u1", "ParentMessageUUID": "u0", "Status": "delivered", "To": "15556667777", "ErrorCode": ""}
words = st.text(st.characters(codec="utf-8"), max_size=8)


def settings_for(url: str) -> PlivoSettings:
    return PlivoSettings(auth_id=ACCOUNT, auth_token=TOKEN, base_url=url)


def signed_by_sdk(fields: dict[str, Any], url: str = HOOK_URL, token: str = TOKEN) -> HookRequest:
    """A callback with a signature that the SDK makes."""
    base = signature_v3.construct_post_url(url, fields).decode()
    signature = signature_v3.get_signature_v3(token.encode(), base, NONCE.encode()).decode()
    headers = {"X-Plivo-Signature-V3": signature, "X-Plivo-Signature-V3-Nonce": NONCE}
    return hook_request(urlencode(fields, doseq=True).encode(), headers, url)


def take(request: HookRequest) -> Told:
    return hook(SETTINGS, INFO, request, NOW)


@pytest.mark.parametrize("media", [(), (Media("https://texts.example.org/files/a.png", "image/png", "a.png", 9),)])
def test_we_send_what_the_sdk_sends(media: tuple[Media, ...], monkeypatch: pytest.MonkeyPatch) -> None:
    message = outgoing(text="Hi \N{WAVING HAND SIGN} there", media=media)
    with capturing(202, {"api_id": "x", "message": "message(s) queued", "message_uuid": ["u1"]}) as server:
        monkeypatch.setattr(plivo.rest.client, "PLIVO_API_BASE_URI", f"{server.url}/v1/Account")
        answer = plivo.RestClient(auth_id=ACCOUNT, auth_token=TOKEN).messages.create(
            src=message.from_address,
            dst=message.to_address,
            text=message.text,
            url=f"{HOOK_URL}?ref={message.message_id}",
            type_="mms" if media else "sms",
            media_urls=[one.url for one in media] or None,
        )
        assert answer.message_uuid == ["u1"]
        assert meaning_of(call(settings_for(server.url), INFO, message)) == server.last


def test_a_powerpack_chooses_the_sender_and_without_an_address_nothing_calls_back() -> None:
    settings = PlivoSettings(auth_id=ACCOUNT, auth_token=TOKEN, powerpack_uuid="p")
    sent = meaning_of(call(settings, ConnectionInfo("a", "c"), outgoing())).body
    assert sent["powerpack_uuid"] == "p" and not {"src", "url", "method"} & set(sent)


@pytest.mark.parametrize(
    ("status", "body", "outcome"),
    [
        (202, b'{"message_uuid": ["u1"]}', Accepted("u1")),
        (400, b'{"error": "dst is wrong"}', Refused(Failure.REJECTED, "dst is wrong")),
        (401, b"Unauthorized", Refused(Failure.MISCONFIGURED, "Plivo answered 401.")),
        (429, b"{}", Refused(Failure.THROTTLED, "Plivo answered 429.", 3.0)),
    ],
)
def test_what_an_answer_means(status: int, body: bytes, outcome: object) -> None:
    assert read(HttpReply(status, {"retry-after": "3"}, body), outgoing()) == outcome


def test_we_believe_what_the_sdk_signs() -> None:
    told = take(signed_by_sdk(FIELDS, f"{HOOK_URL}?ref={'m' * 24}"))
    (receipt,) = told.receipts
    assert (receipt.carrier_id, receipt.message_id, receipt.delivered) == ("u0", "m" * 24, True)


@given(st.dictionaries(words, words | st.lists(words, min_size=1, max_size=3), max_size=5), st.booleans())
def test_what_is_signed_is_what_the_sdk_says(fields: dict[str, Any], with_query: bool) -> None:
    url = f"{HOOK_URL}?b=2&a=%2Fe+x&a=1&c=" if with_query else HOOK_URL
    form = {name: [value] if isinstance(value, str) else value for name, value in fields.items()}
    assert signed_text("POST", url, form) == signature_v3.construct_post_url(url, dict(fields)).decode()
    assert signed_text("GET", url, {}) == signature_v3.construct_get_url(url, {}).decode()


def test_the_sdk_believes_what_we_sign() -> None:
    request = signed_by_sdk(FIELDS)
    signature = request.headers["x-plivo-signature-v3"]
    assert validate_v3_signature("POST", HOOK_URL, NONCE, TOKEN, signature, dict(FIELDS))


@pytest.mark.parametrize("header", ["X-Plivo-Signature-V3", "X-Plivo-Signature-MA-V3"])
def test_one_of_several_signatures_is_enough(header: str) -> None:
    right = signed_by_sdk(FIELDS).headers["x-plivo-signature-v3"]
    wrong = signed_by_sdk(FIELDS, token="an old one").headers["x-plivo-signature-v3"]
    headers = {header: f"{wrong}, {right}", "X-Plivo-Signature-V3-Nonce": NONCE}
    assert take(hook_request(urlencode(FIELDS).encode(), headers)).receipts


@given(st.data())
def test_any_changed_octet_is_refused(data: st.DataObject) -> None:
    request = signed_by_sdk(FIELDS)
    changed = with_body(request, data.draw(changed_bodies(request.body)))
    # A form has several spellings: what reads as the same fields is the same.
    if _covered(changed) != _covered(request):
        with pytest.raises((Forged, Unreadable)):
            take(changed)


def test_another_url_nonce_or_token_is_refused() -> None:
    request = signed_by_sdk(FIELDS)
    must_refuse(take, hook_request(request.body, request.headers, f"{HOOK_URL}/x"))
    must_refuse(take, hook_request(request.body, {**request.headers, "x-plivo-signature-v3-nonce": "1"}))
    must_refuse(take, hook_request(request.body, {"x-plivo-signature-v3-nonce": NONCE}))
    must_refuse(take, hook_request(request.body))
    must_refuse(take, signed_by_sdk(FIELDS, token="another"))


@pytest.mark.parametrize("status", ["queued", "sent"])
def test_a_state_on_the_way_is_no_receipt(status: str) -> None:
    assert take(signed_by_sdk(FIELDS | {"Status": status})) == Told()


def test_a_text_with_pictures() -> None:
    fields = {"From": "15556667777", "To": "15551234567", "Text": "Look", "Type": "mms", "MessageUUID": "u9"}
    pictures = {"Media0": "https://media.plivo.com/1", "Media1": "https://media.plivo.com/2", "MediaCount": "2"}
    (text,) = take(signed_by_sdk(fields | pictures)).inbounds
    assert (text.carrier_id, text.from_address, text.to_address, text.text) == (
        "u9",
        "+15556667777",
        "+15551234567",
        "Look",
    )
    assert [one.url for one in text.media] == ["https://media.plivo.com/1", "https://media.plivo.com/2"]


def test_it_takes_media() -> None:
    assert CARRIER.has_media


def _covered(request: HookRequest) -> str | None:
    try:
        return signed_text("POST", request.url, form_of(request))
    except Unreadable:
        return None
