"""The fake Telnyx: its official SDK takes it for the real one, in both directions."""

from __future__ import annotations

import json
from datetime import datetime

import pytest
from telnyx import APIStatusError, RateLimitError

from tests.kits.fake_network import FakeNetwork, playing
from tests.kits.hook_requests import HOOK_URL
from tests.kits.official_sdks import telnyx_client
from trunkline.base.universe import Universe
from trunkline.carriers.base import Failure, InboundMedia
from trunkline.carriers.http import HttpCall
from trunkline.simulator.base import HandsetReply, Progress, Report, SentText
from trunkline.simulator.carriers.telnyx import FAKE

SETTINGS = FAKE.settings()
PUBLIC = FAKE.connection(SETTINGS, "http://h")["public_key"]
SENT = SentText("+15551234567", "+15556667777", "Hi", "", f"{HOOK_URL}?ref=m1")


def now() -> datetime:
    """The SDK compares with the clock of the machine, when it looks."""
    return Universe().now()


def test_the_sdk_reads_what_the_fake_answers() -> None:
    with playing("telnyx") as network, telnyx_client(network.url, SETTINGS.api_key) as client:
        made = client.messages.send(to="+15556667777", from_="+15551234567", text="Hi").data
    assert (made.id, made.text, made.parts, made.direction) == (network.taken[0][0], "Hi", 1, "outbound")
    assert (made.to[0].phone_number, made.to[0].status, made.from_.phone_number) == (
        "+15556667777",
        "queued",
        "+15551234567",
    )


def refusal(network: FakeNetwork, text: str = "Hi", sender: str = "+15551234567") -> APIStatusError:
    """What the SDK makes of a refused message."""
    with telnyx_client(network.url, SETTINGS.api_key) as client, pytest.raises(APIStatusError) as refused:
        client.messages.send(to="+15556667777", from_=sender, text=text)
    return refused.value


def code_of(error: APIStatusError) -> str:
    return str(error.response.json()["errors"][0]["code"])


def test_the_sdk_reads_what_the_fake_refuses() -> None:
    with playing("telnyx", Failure.OPTED_OUT) as network:
        refused = refusal(network)
    assert (refused.status_code, code_of(refused)) == (403, "40300")


def test_the_sdk_is_throttled() -> None:
    with playing("telnyx", Failure.THROTTLED, 3) as network:
        refused = refusal(network)
    assert isinstance(refused, RateLimitError) and refused.response.headers["retry-after"] == "3"


@pytest.mark.parametrize(("text", "sender", "code"), [("", "+1", "40316"), ("x", "", "10004")])
def test_the_fake_demands_what_telnyx_demands(text: str, sender: str, code: str) -> None:
    with playing("telnyx") as network:
        assert code_of(refusal(network, text, sender)) == code


def unwrapped(call: HttpCall | None) -> object:
    assert call is not None
    with telnyx_client("http://127.0.0.1:9", "KEY", PUBLIC) as client:
        return client.webhooks.unwrap(call.body.decode(), headers=dict(call.headers))


def test_the_sdk_verifies_and_reads_an_inbound_text() -> None:
    media = (InboundMedia("https://m/1.png", "image/png"),)
    event = unwrapped(
        FAKE.inbound(SETTINGS, HandsetReply("i1", "+15556667777", "+15551234567", "Yes ☕", media), HOOK_URL, now())
    )
    payload = event.data.payload  # type: ignore[attr-defined]
    assert (payload.text, payload.from_.phone_number, payload.media[0].url) == (
        "Yes ☕",
        "+15556667777",
        "https://m/1.png",
    )
    assert event.data.event_type == "message.received"  # type: ignore[attr-defined]


def test_the_sdk_verifies_and_reads_a_receipt() -> None:
    report = Report("i1", Progress.UNDELIVERED, Failure.BLOCKED)
    event = unwrapped(FAKE.report(SETTINGS, SENT, report, HOOK_URL, now()))
    payload = event.data.payload  # type: ignore[attr-defined]
    assert (payload.to[0].status, payload.errors[0].code, payload.webhook_url) == (
        "delivery_failed",
        "40002",
        SENT.hook_url,
    )


def test_the_sdk_refuses_what_was_changed() -> None:
    call = FAKE.inbound(SETTINGS, HandsetReply("i1", "+15556667777", "+15551234567", "Yes"), HOOK_URL, now())
    with (
        telnyx_client("http://127.0.0.1:9", "KEY", PUBLIC) as client,
        pytest.raises(ValueError, match="does not match"),
    ):
        client.webhooks.unwrap(call.body.decode().replace("Yes", "No"), headers=dict(call.headers))


def test_the_first_state_is_told_to_nobody() -> None:
    assert FAKE.report(SETTINGS, SENT, Report("i1", Progress.QUEUED), HOOK_URL, now()) is None
    on_the_way = FAKE.report(SETTINGS, SENT, Report("i1", Progress.SENT), HOOK_URL, now())
    assert on_the_way is not None and json.loads(on_the_way.body)["data"]["event_type"] == "message.sent"
