"""The small JSON gateway, whose settings are a model for the carrier `webhook`."""

from __future__ import annotations

from tests.kits.fake_exchange import check_exchange
from tests.kits.fake_rounds import HANDSET, OURS, check_reports, check_texts
from tests.kits.hook_requests import HOOK_URL
from trunkline.carriers.base import Failure
from trunkline.simulator.base import SentText
from trunkline.simulator.carriers.webhook import FAKE

SENT = SentText(OURS, HANDSET, 'Hi "you" \\', reference="m" * 24, hook_url=HOOK_URL)


def test_our_carrier_understands_it() -> None:
    assert check_exchange(FAKE, set(Failure), text=SENT.text) == SENT
    check_reports(FAKE, SENT)
    check_texts(FAKE)
