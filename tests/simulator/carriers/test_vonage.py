"""The fake side of Vonage's Messages API: the official SDK takes it for the real one, in both directions."""

from __future__ import annotations

import json

import pytest
from vonage_http_client.errors import AuthenticationError, HttpRequestError, RateLimitedError
from vonage_jwt.verify_jwt import verify_signature
from vonage_messages.models import MmsImage, MmsResource, Sms

from tests.kits.fake_network import playing
from tests.kits.hook_requests import HOOK_URL, NOW
from tests.kits.official_sdks import vonage_client
from trunkline.carriers.base import Failure, InboundMedia
from trunkline.simulator.base import HandsetReply, Progress, Report, SentText
from trunkline.simulator.carriers.vonage import FAKE, VonageFakeSettings, private_key

SETTINGS = FAKE.settings()
SENT = SentText("15551234567", "15556667777", "Hi", "m1", HOOK_URL)
TEXT = Sms(to="15556667777", from_="15551234567", text="Hi", client_ref="m1", webhook_url=HOOK_URL)


def send(url: str, message: object, settings: VonageFakeSettings = SETTINGS) -> str:
    client = vonage_client(url, application_id=settings.application_id, private_key=settings.private_key)
    return str(client.messages.send(message).message_uuid)


def test_the_sdk_reads_what_the_fake_answers() -> None:
    with playing("vonage") as network:
        assert send(network.url, TEXT) == network.taken[0][0]
    assert (network.last.reference, network.last.hook_url, network.last.text) == ("m1", HOOK_URL, "Hi")


def test_the_fake_reads_a_picture_of_the_sdk() -> None:
    image = MmsResource(url="https://h/a.png", caption="Look")
    with playing("vonage") as network:
        send(network.url, MmsImage(to="15556667777", from_="15551234567", image=image))
    assert (network.last.text, network.last.media) == ("Look", ("https://h/a.png",))


def test_the_sdk_is_throttled_and_refused() -> None:
    with playing("vonage", Failure.THROTTLED) as network, pytest.raises(RateLimitedError):
        send(network.url, TEXT)
    with playing("vonage", Failure.INVALID_SENDER) as network, pytest.raises(HttpRequestError, match="1120"):
        send(network.url, TEXT)


def test_the_fake_demands_a_token_of_its_application() -> None:
    with playing("vonage") as network, pytest.raises(AuthenticationError):
        send(network.url, TEXT, VonageFakeSettings(application_id="another"))


def bearer(headers: object) -> str:
    return str(dict(headers)["Authorization"]).removeprefix("Bearer ")  # type: ignore[call-overload]


def test_the_sdk_accepts_what_the_fake_signs() -> None:
    reply = HandsetReply(FAKE.new_id("0" * 24), "+15556667777", "+15551234567", "Yes ☕")
    call = FAKE.inbound(SETTINGS, reply, HOOK_URL, NOW)
    assert verify_signature(bearer(call.headers), SETTINGS.signature_secret)
    assert not verify_signature(bearer(call.headers), "f" * 32)
    document = json.loads(call.body)
    assert (document["from"], document["to"], document["text"]) == ("15556667777", "15551234567", "Yes ☕")


def test_several_files_come_as_content() -> None:
    media = tuple(InboundMedia(f"https://m/{name}", "image/png", name) for name in "ab")
    reply = HandsetReply(FAKE.new_id("0" * 24), "+15556667777", "+15551234567", "Look", media)
    document = json.loads(FAKE.inbound(SETTINGS, reply, HOOK_URL, NOW).body)
    assert document["message_type"] == "content"
    assert [(one["url"], one.get("caption")) for one in document["content"]] == [
        ("https://m/a", "Look"),
        ("https://m/b", None),
    ]


def test_a_receipt_says_why() -> None:
    call = FAKE.report(SETTINGS, SENT, Report("u-1", Progress.UNDELIVERED, Failure.UNREACHABLE), HOOK_URL, NOW)
    assert call is not None
    document = json.loads(call.body)
    assert (document["status"], document["client_ref"], document["error"]["title"]) == ("undeliverable", "m1", "1180")
    assert FAKE.report(SETTINGS, SENT, Report("u-1", Progress.QUEUED), HOOK_URL, NOW) is None


def test_the_key_is_always_the_same() -> None:
    assert private_key() == FAKE.settings().private_key
    assert private_key().count("\n") > 20
