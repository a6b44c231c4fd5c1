"""The fake MessageBird: its own SDK sends to it and believes what it signs."""

from __future__ import annotations

from typing import Any

import messagebird
import messagebird.client
import pytest
from messagebird.error import ValidationError
from messagebird.request_validator import RequestValidator

from tests.kits.fake_exchange import check_exchange
from tests.kits.fake_rounds import HANDSET, OURS, check_reports, check_texts
from tests.kits.fake_server import serving
from tests.kits.hook_requests import HOOK_URL, NOW
from trunkline.carriers.base import Failure
from trunkline.simulator.base import HandsetReply, Progress, Report, SentText
from trunkline.simulator.carriers.messagebird import FAKE, MessagebirdFake

SETTINGS = MessagebirdFake()
SENT = SentText(OURS.removeprefix("+"), HANDSET, "Hi", reference="m" * 24, hook_url=HOOK_URL)


def test_the_sdk_understands_it(monkeypatch: pytest.MonkeyPatch) -> None:
    with serving(FAKE) as server:
        monkeypatch.setattr(messagebird.client, "ENDPOINT", server.url)
        client = messagebird.Client(SETTINGS.access_key)
        made = client.message_create(OURS, HANDSET, "Hi", {"reference": "r1"})
        assert (made.id, made.reference, made.body) == (server.taken[0][0], "r1", "Hi")
        picture = client.mms_create(OURS, HANDSET, "Look", ["https://x.example.org/a.png"])
        assert picture.mediaUrls == ["https://x.example.org/a.png"]
        server.refusing = Failure.INVALID_ADDRESS
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


def test_our_carrier_understands_it() -> None:
    exact = {Failure.THROTTLED, Failure.OUT_OF_CREDIT, Failure.CARRIER_DOWN, Failure.REJECTED}
    assert check_exchange(FAKE, exact | {Failure.INVALID_SENDER, Failure.INVALID_ADDRESS}, text="Hi") == SENT
    check_reports(FAKE, SENT)
    check_texts(FAKE)


class _Clock:
    """The moment of the tests, for the library that the SDK asks."""

    @staticmethod
    def now(tz: Any) -> Any:
        return NOW.astimezone(tz)
