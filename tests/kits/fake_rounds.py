"""What every fake carrier must do: be understood by its carrier, in all that it answers and tells."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

from tests.kits.carrier_kit import CARRIERS, outgoing
from tests.kits.hook_requests import HOOK_URL, INFO, NOW, hook_request
from trunkline.carriers.base import Failure, InboundMedia, Receipt, Told
from trunkline.carriers.http import HttpCall
from trunkline.simulator.base import FakeCarrier, HandsetReply, Progress, Report, SentText

HANDSET, OURS = "+15556667777", "+15551234567"


class Round:
    """A fake and its carrier, face to face without a socket."""

    def __init__(self, fake: FakeCarrier[Any]) -> None:
        self.fake, self.carrier = fake, CARRIERS[fake.key]
        self.played = fake.settings()
        self.settings = self.carrier.read_settings(fake.connection(self.played, "http://127.0.0.1:9"))

    def told(self, call: HttpCall) -> Told:
        """What the carrier's hook makes of a post of the fake."""
        assert self.carrier.hook is not None
        request = hook_request(call.body, call.headers, call.url, call.method)
        assert urlsplit(call.url).path == urlsplit(HOOK_URL).path
        return self.carrier.hook(self.settings, INFO, request, NOW)

    def receipt(self, sent: SentText, progress: Progress, failure: Failure | None = None) -> Receipt | None:
        """The receipt that comes of a report, if one does."""
        made = self.fake.new_id("0123456789abcdef01234567")
        call = self.fake.report(self.played, sent, Report(made, progress, failure), sent.hook_url or HOOK_URL, NOW)
        receipts = self.told(call).receipts if call is not None else ()
        assert len(receipts) <= 1
        return receipts[0] if receipts else None


def check_reports(fake: FakeCarrier[Any], sent: SentText) -> None:
    """Every progress and every failure is told so that the carrier understands it."""
    played = Round(fake)
    for progress in (Progress.QUEUED, Progress.SENT):
        assert played.receipt(sent, progress) is None
    arrived = played.receipt(sent, Progress.DELIVERED)
    assert arrived is not None and arrived.delivered and arrived.message_id == outgoing().message_id
    for failure in Failure:
        lost = played.receipt(sent, Progress.UNDELIVERED, failure)
        assert lost is not None and not lost.delivered and lost.failure is not None


def check_texts(fake: FakeCarrier[Any], has_media: bool = True) -> None:
    """A text from a handset comes as it was sent, with its files."""
    for media in ((), (InboundMedia("https://media.example.org/1", "image/png"),)) if has_media else ((),):
        for words in ("Hi \N{WAVING HAND SIGN} &=?+ <b>\n\"'", ""):
            if not words and not media:
                continue
            reply = HandsetReply(fake.new_id("f" * 24), HANDSET, OURS, words, media)
            played = Round(fake)
            (inbound,) = played.told(fake.inbound(played.played, reply, HOOK_URL, NOW)).inbounds
            assert (inbound.carrier_id, inbound.text) == (reply.carrier_id, words)
            assert (inbound.from_address, inbound.to_address) == (HANDSET, OURS)
            assert [(one.url, one.content_type) for one in inbound.media] == [
                (one.url, one.content_type) for one in media
            ]
