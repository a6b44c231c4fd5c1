"""The fake Bandwidth: its official SDK takes it for the real one, in both directions."""

from __future__ import annotations

import json

import pytest
from bandwidth.exceptions import ApiException
from bandwidth.models import InboundCallback, MessageRequest, StatusCallback

from tests.kits.fake_network import playing
from tests.kits.hook_requests import HOOK_URL, NOW
from tests.kits.official_sdks import bandwidth_messages
from trunkline.carriers.base import Failure, InboundMedia
from trunkline.carriers.http import basic
from trunkline.simulator.base import HandsetReply, Progress, Report, SentText
from trunkline.simulator.carriers.bandwidth import FAKE

SETTINGS = FAKE.settings()
SENT = SentText("+15551234567", "+15556667777", "Hi", "m1")


def request(**members: object) -> MessageRequest:
    usual = {
        "application_id": SETTINGS.application_id,
        "to": ["+15556667777"],
        "var_from": "+15551234567",
        "text": "Hi",
    }
    return MessageRequest(**(usual | members))


def send(url: str, wanted: MessageRequest, password: str = SETTINGS.password) -> object:
    return bandwidth_messages(url, SETTINGS.user, password).create_message(SETTINGS.account_id, wanted)


def test_the_sdk_reads_what_the_fake_answers() -> None:
    with playing("bandwidth") as network:
        made = send(network.url, request(tag="m1", media=["https://h/a.png"]))
    shown = (made.id, made.tag, made.segment_count, made.time, made.media)  # type: ignore[attr-defined]
    assert shown == (network.taken[0][0], "m1", 1, NOW, ["https://h/a.png"])
    assert network.last.reference == "m1"


@pytest.mark.parametrize(
    ("failure", "status", "kind"),
    [(Failure.THROTTLED, 429, "max-message-queue-size-exceeded"), (Failure.REJECTED, 400, "request-validation")],
)
def test_the_sdk_reads_what_the_fake_refuses(failure: Failure, status: int, kind: str) -> None:
    with playing("bandwidth", failure) as network, pytest.raises(ApiException) as refused:
        send(network.url, request())
    assert (refused.value.status, json.loads(refused.value.body)["type"]) == (status, kind)


def test_the_fake_demands_what_bandwidth_demands() -> None:
    with playing("bandwidth") as network:
        for wanted, password, status in (
            (request(), "wrong", 401),
            (request(application_id="x"), SETTINGS.password, 400),
        ):
            with pytest.raises(ApiException) as refused:
                send(network.url, wanted, password)
            assert refused.value.status == status


def test_the_sdk_reads_an_inbound_text() -> None:
    media = (InboundMedia("https://m/1.png", "image/png"),)
    call = FAKE.inbound(SETTINGS, HandsetReply("b1", "+15556667777", "+15551234567", "Yes ☕", media), HOOK_URL, NOW)
    assert call.headers["Authorization"] == basic(SETTINGS.hook_user, SETTINGS.hook_password)
    (event,) = json.loads(call.body)
    read = InboundCallback.from_dict(event)
    assert (read.type, read.to, read.message.text) == ("message-received", "+15551234567", "Yes ☕")
    assert (read.message.var_from, read.message.media) == ("+15556667777", ["https://m/1.png"])


@pytest.mark.parametrize(
    ("report", "kind", "code"),
    [
        (Report("b1", Progress.SENT), "message-sending", None),
        (Report("b1", Progress.DELIVERED), "message-delivered", None),
        (Report("b1", Progress.UNDELIVERED, Failure.OPTED_OUT), "message-failed", 4775),
    ],
)
def test_the_sdk_reads_a_receipt(report: Report, kind: str, code: int | None) -> None:
    call = FAKE.report(SETTINGS, SENT, report, HOOK_URL, NOW)
    assert call is not None
    (event,) = json.loads(call.body)
    read = StatusCallback.from_dict(event)
    assert (read.type, read.error_code, read.message.tag, read.message.id, read.time) == (kind, code, "m1", "b1", NOW)


def test_the_first_state_is_told_to_nobody() -> None:
    assert FAKE.report(SETTINGS, SENT, Report("b1", Progress.QUEUED), HOOK_URL, NOW) is None
