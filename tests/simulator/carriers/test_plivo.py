"""The fake Plivo: Plivo's own SDK sends to it and believes what it signs."""

from __future__ import annotations

from urllib.parse import parse_qsl

import plivo
import plivo.rest.client
import pytest
from plivo.utils import validate_v3_signature

from tests.kits.fake_network import playing
from tests.kits.hook_requests import HOOK_URL, NOW
from trunkline.carriers.base import Failure
from trunkline.simulator.base import HandsetReply, Progress, Report, SentText
from trunkline.simulator.carriers.plivo import FAKE, PlivoFake

HANDSET, OURS = "+15556667777", "+15551234567"
SETTINGS = PlivoFake()
SENT = SentText(OURS, HANDSET, "Hi", hook_url=f"{HOOK_URL}?ref={'m' * 24}")


def test_the_sdk_understands_it(monkeypatch: pytest.MonkeyPatch) -> None:
    with playing("plivo") as server:
        monkeypatch.setattr(plivo.rest.client, "PLIVO_API_BASE_URI", f"{server.url}/v1/Account")
        client = plivo.RestClient(auth_id=SETTINGS.auth_id, auth_token=SETTINGS.auth_token)
        made = client.messages.create(src=OURS, dst=HANDSET, text="Hi")
        assert made.message_uuid == [server.taken[0][0]]
        server.failure = Failure.INVALID_ADDRESS
        with pytest.raises(plivo.exceptions.ValidationError):
            client.messages.create(src=OURS, dst=HANDSET, text="Hi")
        with pytest.raises(plivo.exceptions.AuthenticationError):
            plivo.RestClient(auth_id=SETTINGS.auth_id, auth_token="wrong").messages.create(
                src=OURS, dst=HANDSET, text="Hi"
            )


def test_the_sdk_believes_what_it_signs() -> None:
    report = FAKE.report(SETTINGS, SENT, Report("u1", Progress.DELIVERED), SENT.hook_url, NOW)
    text = FAKE.inbound(SETTINGS, HandsetReply("u2", HANDSET, OURS, "Hi & you"), HOOK_URL, NOW)
    assert report is not None
    for call in (report, text):
        fields = dict(parse_qsl(call.body.decode(), keep_blank_values=True))
        signature, nonce = call.headers["X-Plivo-Signature-V3"], call.headers["X-Plivo-Signature-V3-Nonce"]
        assert validate_v3_signature("POST", call.url, nonce, SETTINGS.auth_token, signature, fields)
        assert not validate_v3_signature("POST", call.url, nonce, SETTINGS.auth_token, signature, fields | {"To": "1"})
