"""The fake side of Vonage's older SMS API: the official SDK takes it for the real one, in both directions."""

from __future__ import annotations

from urllib.parse import parse_qsl

import pytest
from vonage import Auth
from vonage_sms import SmsMessage
from vonage_sms.errors import SmsError

from tests.kits.fake_network import playing
from tests.kits.hook_requests import HOOK_URL, NOW
from tests.kits.official_sdks import vonage_client
from trunkline.carriers.base import Failure
from trunkline.simulator.base import HandsetReply, Progress, Report, SentText
from trunkline.simulator.carriers.vonage_sms import FAKE

SETTINGS = FAKE.settings()
SENT = SentText("15551234567", "15556667777", "Hi", "m1", HOOK_URL)
BASIC = {"api_key": SETTINGS.api_key, "api_secret": SETTINGS.api_secret}


def send(url: str, text: str = "Hi", **credentials: str) -> object:
    message = SmsMessage(to="15556667777", from_="15551234567", text=text, client_ref="m1", callback=HOOK_URL)
    return vonage_client(url, **(credentials or BASIC)).sms.send(message)


def test_the_sdk_reads_what_the_fake_answers() -> None:
    with playing("vonage_sms") as network:
        (part,) = send(network.url).messages  # type: ignore[attr-defined]
    assert (part.message_id, part.status, part.client_ref) == (network.taken[0][0], "0", "m1")
    assert (network.last.reference, network.last.hook_url) == ("m1", HOOK_URL)


def test_a_long_text_has_an_id_for_each_part() -> None:
    with playing("vonage_sms") as network:
        answer = send(network.url, "x" * 161)
    made = network.taken[0][0]
    assert [part.message_id for part in answer.messages] == [made, f"{made}-2"]  # type: ignore[attr-defined]


@pytest.mark.parametrize(("failure", "code"), [(Failure.THROTTLED, 1), (Failure.OUT_OF_CREDIT, 9), (Failure.LOST, 5)])
def test_the_sdk_reads_what_the_fake_refuses(failure: Failure, code: int) -> None:
    with playing("vonage_sms", failure) as network, pytest.raises(SmsError, match=f"error code {code}: "):
        send(network.url)


def test_the_fake_demands_credentials_and_signatures() -> None:
    with playing("vonage_sms") as network:
        with pytest.raises(SmsError, match="error code 4"):
            send(network.url, api_key=SETTINGS.api_key, api_secret="wrong")
        with pytest.raises(SmsError, match="error code 14"):
            send(network.url, api_key=SETTINGS.api_key, signature_secret="wrong", signature_method="sha256")


@pytest.mark.parametrize("text", ["Yes ☕ & more = better", ""])
def test_the_sdk_accepts_what_the_fake_signs(text: str) -> None:
    auth = Auth(api_key="k", signature_secret=SETTINGS.signature_secret, signature_method="sha256")
    reply = HandsetReply("A1", "+15556667777", "+15551234567", text)
    report = FAKE.report(SETTINGS, SENT, Report("A1", Progress.UNDELIVERED, Failure.BLOCKED), HOOK_URL, NOW)
    assert report is not None
    for call in (FAKE.inbound(SETTINGS, reply, HOOK_URL, NOW), report):
        params = dict(parse_qsl(call.body.decode(), keep_blank_values=True))
        assert auth.check_signature(dict(params))
        assert not auth.check_signature(params | {"to": "1"})


def test_a_receipt_says_why() -> None:
    call = FAKE.report(SETTINGS, SENT, Report("A1", Progress.UNDELIVERED, Failure.UNREACHABLE), HOOK_URL, NOW)
    assert call is not None
    params = dict(parse_qsl(call.body.decode()))
    assert (params["status"], params["err-code"], params["client-ref"], params["messageId"]) == (
        "failed",
        "2",
        "m1",
        "A1",
    )
    assert FAKE.report(SETTINGS, SENT, Report("A1", Progress.QUEUED), HOOK_URL, NOW) is None
