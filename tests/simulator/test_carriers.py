"""Every fake carrier against our own side of it: what one writes, the other reads, and nothing that was changed."""

from __future__ import annotations

import asyncio
import dataclasses
import functools
import hmac
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.kits.carrier_kit import RecordingSink, outgoing
from tests.kits.fake_network import CARRIERS, FAKES, FakeNetwork, playing
from tests.kits.hook_requests import HOOK_URL, INFO, NOW, changed_bodies, hook_request
from trunkline.base.universe import FixedUniverse
from trunkline.carriers.base import (
    Accepted,
    Failure,
    Forged,
    Host,
    InboundMedia,
    Outcome,
    Outgoing,
    Refused,
    Told,
    Unknown,
    Unreadable,
)
from trunkline.carriers.http import HttpCall
from trunkline.simulator.base import HandsetReply, Progress, Report, SentText

MESSAGE_ID = "0123456789abcdef01234567"
TEXTS = ("Good morning", "Zażółć gęślą jaźń 👋🏽", "a&b=c%20d+e\n\"quoted\" \\ 'x' <y>")
MEDIA = {"url": "https://texts.example.org/files/a.jpg?sig=1&x=2", "content_type": "image/jpeg", "name": "a", "size": 3}
# Which carriers' proofs cover the body; the others prove themselves by a password.
UNSIGNED = {"bandwidth", "infobip"}
# Whose proofs hold a moment; the others can be told again, and say the same of the same message.
TIMED = {"messagebird", "sinch", "telnyx", "vonage", "vonage_sms", "webhook"}
# Which carriers keep the id that we give an attempt.
NAMED_BY_US = {"infobip": f"{MESSAGE_ID}-1"}


async def sent_over(network: FakeNetwork, message: Outgoing) -> Outcome:
    carrier = CARRIERS[network.fake.key]
    settings = carrier.read_settings(network.connection())
    link = await carrier.open(settings, INFO, RecordingSink(), Host(FixedUniverse(NOW)))
    try:
        return await link.send(message)
    finally:
        await link.close()


def told(key: str, call: HttpCall | None) -> Told:
    assert call is not None
    carrier, fake = CARRIERS[key], FAKES[key]
    assert carrier.hook is not None
    settings = carrier.read_settings(fake.connection(fake.settings(), "http://127.0.0.1:9"))
    return carrier.hook(settings, INFO, hook_request(call.body, call.headers, call.url, call.method), NOW)


def digits(number: str) -> str:
    return number.removeprefix("+")


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("key", FAKES)
def test_a_text_arrives_as_it_was_sent(key: str, text: str) -> None:
    with playing(key) as network:
        outcome = asyncio.run(sent_over(network, outgoing(message_id=MESSAGE_ID, text=text)))
    assert outcome == Accepted(NAMED_BY_US.get(key, network.taken[0][0]))
    assert network.last.text == text
    assert (digits(network.last.from_address), digits(network.last.to_address)) == ("15551234567", "15556667777")
    assert network.last.hook_url.startswith(HOOK_URL) or network.last.hook_url == ""
    reference = network.last.reference
    assert reference.startswith(MESSAGE_ID) or MESSAGE_ID in network.last.hook_url or reference == ""


@pytest.mark.parametrize("key", [key for key in FAKES if CARRIERS[key].has_media])
def test_media_arrive(key: str) -> None:
    with playing(key) as network:
        outcome = asyncio.run(sent_over(network, outgoing(text="Look", media=[MEDIA])))
    assert isinstance(outcome, Accepted)
    assert network.last.media == (MEDIA["url"],)
    assert network.last.text == "Look"


@pytest.mark.parametrize("failure", Failure)
@pytest.mark.parametrize("key", FAKES)
def test_a_refusal_is_one(key: str, failure: Failure) -> None:
    with playing(key, failure) as network:
        outcome = asyncio.run(sent_over(network, outgoing()))
    assert isinstance(outcome, Refused | Unknown), outcome
    if failure is Failure.CARRIER_DOWN:
        assert isinstance(outcome, Refused) and outcome.failure.again


@pytest.mark.parametrize("key", FAKES)
def test_a_throttled_message_is_tried_again(key: str) -> None:
    with playing(key, Failure.THROTTLED, 7) as network:
        outcome = asyncio.run(sent_over(network, outgoing()))
    assert isinstance(outcome, Refused) and outcome.failure is Failure.THROTTLED
    assert outcome.retry_after in (7.0, None)


@pytest.mark.parametrize("key", FAKES)
def test_other_credentials_are_refused(key: str) -> None:
    with playing(key) as network:
        for call in _one_call(network):
            headers = {name: value for name, value in call.headers.items() if name.lower() != "authorization"}
            refused = network.answer(dataclasses.replace(call, headers=headers))
            assert refused.status in (401, 403) or b'"status":"4"' in refused.body


def _one_call(network: FakeNetwork) -> list[HttpCall]:
    asyncio.run(sent_over(network, outgoing()))
    return [network.calls[0]]


@functools.cache
def taken(key: str) -> tuple[str, SentText]:
    with playing(key) as network:
        asyncio.run(sent_over(network, outgoing(message_id=MESSAGE_ID)))
    return network.taken[0]


def reports(key: str, progress: Progress, failure: Failure | None = None) -> HttpCall | None:
    carrier_id, sent = taken(key)
    told_to = sent.hook_url or HOOK_URL
    return FAKES[key].report(FAKES[key].settings(), sent, Report(carrier_id, progress, failure), told_to, NOW)


@pytest.mark.parametrize("key", FAKES)
def test_a_receipt_comes_back(key: str) -> None:
    (receipt,) = told(key, reports(key, Progress.DELIVERED)).receipts
    assert receipt.delivered and receipt.failure is None
    assert receipt.carrier_id or receipt.message_id == MESSAGE_ID
    assert receipt.message_id in (MESSAGE_ID, None)


@pytest.mark.parametrize("failure", [None, *Failure])
@pytest.mark.parametrize("key", FAKES)
def test_a_receipt_says_no(key: str, failure: Failure | None) -> None:
    (receipt,) = told(key, reports(key, Progress.UNDELIVERED, failure)).receipts
    assert not receipt.delivered and receipt.failure is not None and receipt.reason


@pytest.mark.parametrize("key", FAKES)
def test_what_happens_on_the_way_is_no_receipt(key: str) -> None:
    for progress in (Progress.QUEUED, Progress.SENT):
        call = reports(key, progress)
        assert call is None or told(key, call).receipts == ()


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("key", FAKES)
def test_a_text_from_a_handset_comes_in(key: str, text: str) -> None:
    (inbound,) = told(key, _inbound(key, text)).inbounds
    assert (inbound.from_address, inbound.to_address, inbound.text) == ("+15556667777", "+15551234567", text)
    assert inbound.carrier_id
    assert inbound == told(key, _inbound(key, text)).inbounds[0], "the same text has the same id"


@pytest.mark.parametrize("key", [key for key in FAKES if CARRIERS[key].has_media])
def test_media_come_in(key: str) -> None:
    (inbound,) = told(
        key, _inbound(key, "Look", (InboundMedia("https://media.example.net/1.jpg", "image/jpeg"),))
    ).inbounds
    (media,) = inbound.media
    assert media.url == "https://media.example.net/1.jpg" or media.looked_up
    assert inbound.text == "Look"


def _inbound(key: str, text: str = "Yes", media: tuple[InboundMedia, ...] = ()) -> HttpCall:
    fake = FAKES[key]
    carrier_id = fake.new_id(f"{77:024x}")
    reply = HandsetReply(carrier_id, "+15556667777", "+15551234567", text, media)
    return fake.inbound(fake.settings(), reply, HOOK_URL, NOW)


def _refused_or_the_same(key: str, call: HttpCall, before: Told) -> None:
    try:
        after = told(key, call)
    except (Forged, Unreadable):
        return
    assert after == before, "what was changed is believed"


@pytest.mark.parametrize("key", [key for key in FAKES if key not in UNSIGNED])
@settings(max_examples=30)
@given(data=st.data())
def test_a_changed_body_is_refused(key: str, data: st.DataObject) -> None:
    call = _inbound(key)
    before = told(key, call)
    changed = data.draw(changed_bodies(call.body))
    # Another spelling of the same form (%2B and %2b) means the same.
    _refused_or_the_same(key, dataclasses.replace(call, body=changed), before)


@pytest.mark.parametrize("key", FAKES)
@settings(max_examples=30)
@given(data=st.data())
def test_a_changed_proof_is_refused(key: str, data: st.DataObject) -> None:
    call = _inbound(key)
    before = told(key, call)
    proofs = [name for name in call.headers if name.lower() != "content-type"]
    if not proofs:  # this carrier signs within the body
        return
    name = data.draw(st.sampled_from(proofs))
    changed = data.draw(changed_bodies(call.headers[name].encode())).decode("latin-1")
    _refused_or_the_same(key, dataclasses.replace(call, headers={**call.headers, name: changed}), before)


@pytest.mark.parametrize("key", FAKES)
def test_without_a_proof_nothing_is_believed(key: str) -> None:
    call = _inbound(key)
    bare = {name: value for name, value in call.headers.items() if name.lower() == "content-type"}
    if bare != call.headers:
        with pytest.raises(Forged):
            told(key, dataclasses.replace(call, headers=bare))


@pytest.mark.parametrize("seconds", [-301, 301])
@pytest.mark.parametrize("key", FAKES)
def test_what_was_signed_at_another_time_is_refused(key: str, seconds: int) -> None:
    reply = HandsetReply(FAKES[key].new_id(f"{77:024x}"), "+15556667777", "+15551234567", "Yes")
    call = FAKES[key].inbound(FAKES[key].settings(), reply, HOOK_URL, NOW + timedelta(seconds=seconds))
    if key in TIMED:
        with pytest.raises(Forged):
            told(key, call)
    else:
        assert told(key, call).inbounds[0].carrier_id == told(key, _inbound(key)).inbounds[0].carrier_id


@pytest.mark.parametrize("key", sorted(TIMED))
def test_an_old_signature_with_a_fresh_moment_is_refused(key: str) -> None:
    then = NOW - timedelta(seconds=600)
    reply = HandsetReply(FAKES[key].new_id(f"{77:024x}"), "+15556667777", "+15551234567", "Yes")
    call = FAKES[key].inbound(FAKES[key].settings(), reply, HOOK_URL, then)
    old, fresh = (str(int(moment.timestamp())) for moment in (then, NOW))
    headers = {name: value.replace(old, fresh) for name, value in call.headers.items()}
    renewed = dataclasses.replace(call, headers=headers, body=call.body.replace(old.encode(), fresh.encode()))
    with pytest.raises(Forged):
        told(key, renewed)


@pytest.mark.parametrize("key", FAKES)
def test_a_changed_address_tells_of_no_other_message(key: str) -> None:
    """Our id in a query is believed only where the query is signed; else what is signed names the message."""
    call = reports(key, Progress.DELIVERED)
    assert call is not None
    other = "f" * 24
    for added in (f"ref={other}", f"reference={other}", f"client-ref={other}", "status=failed"):
        renamed = call.url.replace(MESSAGE_ID, other)
        for url in (f"{call.url}{'&' if '?' in call.url else '?'}{added}", renamed):
            _refused_or_the_same(key, dataclasses.replace(call, url=url), told(key, call))


@pytest.mark.parametrize("key", sorted(FAKES.keys() - {"telnyx"}))  # Ed25519 compares nothing that is secret
def test_proofs_are_compared_in_constant_time(key: str, monkeypatch: pytest.MonkeyPatch) -> None:
    compared: list[bool] = []
    honest = hmac.compare_digest

    def watched(one: Any, other: Any) -> bool:
        compared.append(honest(one, other))
        return compared[-1]

    monkeypatch.setattr(hmac, "compare_digest", watched)
    told(key, _inbound(key))
    assert any(compared)
