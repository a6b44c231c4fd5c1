"""The fake Infobip: its own SDK sends to it and reads what it tells."""

from __future__ import annotations

import json

import pytest
from infobip_api_client import ApiClient, Configuration, SmsApi
from infobip_api_client import models as sdk
from infobip_api_client.exceptions import ApiException

from tests.kits.fake_network import playing
from tests.kits.hook_requests import HOOK_URL, NOW
from trunkline.carriers.base import Failure
from trunkline.simulator.base import HandsetReply, Progress, Report, SentText
from trunkline.simulator.carriers.infobip import FAKE, InfobipFake

HANDSET, OURS = "+15556667777", "+15551234567"
SETTINGS = InfobipFake()
URL = f"{HOOK_URL}?key={SETTINGS.hook_token}"
SENT = SentText(OURS.removeprefix("+"), HANDSET, "Hi", reference=f"{'m' * 24} {'m' * 24}-1", hook_url=URL)


def request_of(text: str) -> sdk.SmsRequest:
    content = sdk.SmsMessageContent(sdk.SmsTextContent(text=text))
    message = sdk.SmsMessage(sender="InfoSMS", destinations=[sdk.SmsDestination(to=HANDSET)], content=content)
    return sdk.SmsRequest(messages=[message])


def test_the_sdk_understands_it() -> None:
    with playing("infobip") as server:
        api = SmsApi(ApiClient(Configuration(host=server.url, api_key=SETTINGS.api_key)))
        made = api.send_sms_messages(request_of("Hi"))
        assert made.messages[0].message_id == server.taken[0][0]
        server.failure = Failure.OUT_OF_CREDIT
        status = api.send_sms_messages(request_of("Hi")).messages[0].status
        assert status is not None and status.id == 12
        with pytest.raises(ApiException):
            SmsApi(ApiClient(Configuration(host=server.url, api_key="wrong"))).send_sms_messages(request_of("Hi"))


def test_the_sdk_reads_what_it_tells() -> None:
    for progress in Progress:
        call = FAKE.report(SETTINGS, SENT, Report("b1", progress, Failure.UNREACHABLE), URL, NOW)
        assert call is not None and call.url == URL
        read = sdk.SmsDeliveryResult.from_dict(json.loads(call.body))
        assert read is not None and read.results is not None
        assert read.results[0].message_id == f"{'m' * 24}-1" and read.results[0].callback_data == "m" * 24
    call = FAKE.inbound(SETTINGS, HandsetReply("m1", HANDSET, OURS, "Hi"), HOOK_URL, NOW)
    text = sdk.SmsInboundMessageResult.from_dict(json.loads(call.body))
    assert text is not None and text.results is not None
    assert (text.results[0].message_id, text.results[0].text, call.url) == ("m1", "Hi", URL)
