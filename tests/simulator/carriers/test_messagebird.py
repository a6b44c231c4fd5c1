"""The fake MessageBird: its own SDK sends to it and believes what it signs."""

from __future__ import annotations

from typing import Any

import messagebird
import messagebird.client
import pytest
from messagebird.error import ValidationError
from messagebird.request_validator import RequestValidator

from tests.kits.fake_network import playing
from tests.kits.hook_requests import HOOK_URL, NOW
from trunkline.carriers.base import Failure
from trunkline.simulator.base import HandsetReply, Progress, Report, SentText
from trunkline.simulator.carriers.messagebird import FAKE, MessagebirdFake

HANDSET, OURS = "+15556667777", "+15551234567"
SETTINGS = MessagebirdFake()
SENT = SentText(OURS.removeprefix("+"), HANDSET, "Hi", reference="m" * 24, hook_url=HOOK_URL)


def test_the_sdk_understands_it(monkeypatch: pytest.MonkeyPatch) -> None:
    with playing("messagebird") as server:
        monkeypatch.setattr(messagebird.client, "ENDPOINT", server.url)
        client = messagebird.Client(SETTINGS.access_key)
        made = client.message_create(OURS, HANDSET, "Hi", {"reference": "r1"})
        assert (made.id, made.reference, made.body) == (server.taken[0][0], "r1", "Hi")
        picture = client.mms_create(OURS, HANDSET, "Look", ["https://x.example.org/a.png"])
        assert picture.mediaUrls == ["https://x.example.org/a.png"]
        server.failure = Failure.INVALID_ADDRESS
        with pytest.raises(messagebird.ErrorException) as refused:
            client.message_create(OURS, HANDSET, "Hi")
        assert refused.value.errors[0].parameter == "recipient"
        with pytest.raises(messagebird.ErrorException):
            messagebird.Client("wrong").message_create(OURS, HANDSET, "Hi")


def test_the_sdk_believes_what_it_signs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("jwt.api_jwt.datetime", _Clock)
    report = FAKE.report(SETTINGS, SENT, Report("u1", Progress.DELIVERED), HOOK_URL, NOW)
    text = FAKE.inbound(SETTINGS, HandsetReply("u2", HANDSET, OURS, "Hi & you"), HOOK_URL, NOW)
    validator = RequestValidator(SETTINGS.signing_key)
    assert report is not None
    for call in (report, text):
        token = call.headers["MessageBird-Signature-JWT"]
        assert validator.validate_signature(token, call.url, call.body)
        with pytest.raises(ValidationError):
            validator.validate_signature(token, call.url, call.body + b"x")


class _Clock:
    """The moment of the tests, for the library that the SDK asks."""

    @staticmethod
    def now(tz: Any) -> Any:
        return NOW.astimezone(tz)
