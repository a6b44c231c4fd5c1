"""The fake Sinch: Sinch's own SDK sends to it, and reads and believes what it tells."""

from __future__ import annotations

import pytest
from sinch import SinchClient
from sinch.core.exceptions import SinchException
from sinch.domains.sms.sinch_events.v1 import SmsSinchEvent

from tests.kits.fake_network import playing
from tests.kits.hook_requests import HOOK_URL, NOW
from trunkline.carriers.base import InboundMedia
from trunkline.simulator.base import HandsetReply, Progress, Report, SentText
from trunkline.simulator.carriers.sinch import FAKE, SinchFake

HANDSET, OURS = "+15556667777", "+15551234567"
SETTINGS = SinchFake()
SENT = SentText(OURS, HANDSET, "Hi", reference="m" * 24, hook_url=HOOK_URL)


def client_of(url: str, token: str = SETTINGS.api_token) -> SinchClient:
    client = SinchClient(service_plan_id=SETTINGS.service_plan_id, sms_api_token=token, sms_region="us")
    client.configuration.sms_origin_with_service_plan_id = url
    return client


def test_the_sdk_understands_it() -> None:
    with playing("sinch") as server:
        batches = client_of(server.url).sms.batches
        made = batches.send_sms(to=[HANDSET], from_=OURS, body="Hi", client_reference="r1")
        assert (made.id, made.body) == (server.taken[0][0], "Hi")
        picture = batches.send_mms(to=[HANDSET], from_=OURS, body={"url": "https://x.example.org/a.png"})
        assert picture.type == "mt_media" and server.taken[1][1].media == ("https://x.example.org/a.png",)
        found = batches.list(client_reference="r1")
        assert [one.id for one in found.content()] == [made.id]
        with pytest.raises(SinchException):
            batches.send_sms(to=[HANDSET, OURS], from_=OURS, body="Hi")
        with pytest.raises(SinchException):
            client_of(server.url, "wrong").sms.batches.send_sms(to=[HANDSET], from_=OURS, body="Hi")


def test_the_sdk_reads_and_believes_what_it_tells() -> None:
    media = (InboundMedia("https://media.example.org/1", "image/png"),)
    calls = [FAKE.report(SETTINGS, SENT, Report("b1", progress), HOOK_URL, NOW) for progress in Progress]
    calls += [
        FAKE.inbound(SETTINGS, HandsetReply("m1", HANDSET, OURS, "Hi", one), HOOK_URL, NOW) for one in ((), media)
    ]
    reader = SmsSinchEvent(SETTINGS.webhook_secret)
    for call in calls:
        assert call is not None
        assert reader.validate_authentication_header(dict(call.headers), call.body)
        assert not reader.validate_authentication_header(dict(call.headers), call.body + b" ")
        assert reader.parse_event(call.body)
