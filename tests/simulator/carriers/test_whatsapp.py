"""The fake Meta: pywa sends to it, and believes and reads what it tells."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
import pywa
import pywa.errors
from pywa.utils import webhook_updates_validator

from tests.kits.fake_network import FakeNetwork
from tests.kits.hook_requests import HOOK_URL, NOW
from trunkline.carriers.base import Failure, InboundMedia
from trunkline.carriers.http import HttpCall
from trunkline.simulator.base import HandsetReply, Progress, Report, SentText
from trunkline.simulator.carriers.whatsapp import FAKE, WhatsappFake

HANDSET, OURS = "+15556667777", "+15551234567"
SETTINGS = WhatsappFake()
SENT = SentText(SETTINGS.number, HANDSET.removeprefix("+"), "Hi", reference="m" * 24)


def client_of(server: FakeNetwork, token: str = SETTINGS.access_token) -> Any:
    """pywa, whose requests the fake answers."""

    def answer(request: httpx.Request) -> httpx.Response:
        reply = server.answer(HttpCall(request.method, request.url.path, dict(request.headers), request.content))
        return httpx.Response(reply.status, headers=dict(reply.headers), content=reply.body)

    session = httpx.Client(transport=httpx.MockTransport(answer))
    return pywa.WhatsApp(phone_id=SETTINGS.phone_number_id, token=token, session=session)


def test_pywa_understands_it() -> None:
    server = FakeNetwork(FAKE, SETTINGS)
    assert client_of(server).send_message(to="15556667777", text="Hi").id == server.taken[0][0]
    server.failure = Failure.OPTED_OUT
    with pytest.raises(pywa.errors.UserStoppedMarketingMessages):
        client_of(server).send_message(to="15556667777", text="Hi")
    with pytest.raises(pywa.errors.ExpiredAccessToken):
        client_of(server, "wrong").send_message(to="15556667777", text="Hi")


def test_pywa_believes_what_it_signs() -> None:
    media = (InboundMedia("https://media.example.org/1", "image/png"),)
    told = [FAKE.report(SETTINGS, SENT, Report("b1", progress), HOOK_URL, NOW) for progress in Progress]
    told += [FAKE.inbound(SETTINGS, HandsetReply("m1", HANDSET, OURS, "Hi", one), HOOK_URL, NOW) for one in ((), media)]
    calls = [call for call in told if call is not None]
    assert len(calls) == len(told) - 1  # that a message waits is not told
    for call in calls:
        signature = call.headers["X-Hub-Signature-256"]
        assert webhook_updates_validator(SETTINGS.app_secret, call.body, signature)
        assert not webhook_updates_validator(SETTINGS.app_secret, call.body + b" ", signature)
