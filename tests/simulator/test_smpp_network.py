"""A simulated SMSC: what each fate looks like to an ESME, and what it is told."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from tests.kits.carrier_kit import CARRIERS, CONNECTION, RecordingSink, outgoing
from tests.kits.carriers_smpp import until
from trunkline.base.universe import Universe
from trunkline.carriers.base import Accepted, Failure, Host, Link, Refused, Unknown
from trunkline.simulator.chaos import Chaos, Fate, Step
from trunkline.simulator.smpp_network import SmppNetwork


def over(chaos: Chaos, use: Callable[[SmppNetwork, Link, RecordingSink], Awaitable[None]], **more: Any) -> None:
    async def scene() -> None:
        universe = Universe()
        network = SmppNetwork(chaos, universe)
        await network.start("127.0.0.1", 0)
        carrier, sink = CARRIERS["smpp"], RecordingSink()
        settings = carrier.read_settings(network.connection() | {"response_seconds": 0.5} | more)
        link = await carrier.open(settings, CONNECTION, sink, Host(universe))
        try:
            await until(lambda: link.up)
            await use(network, link, sink)
        finally:
            await link.close()
            await network.stop()
            await asyncio.sleep(0.02)  # for the connections that they still have to close

    asyncio.run(scene())


def test_it_takes_and_tells() -> None:
    async def use(network: SmppNetwork, link: Link, sink: RecordingSink) -> None:
        assert isinstance(await link.send(outgoing(text="Grüße €")), Accepted)
        await sink.until(lambda: len(sink.receipts) == 3 and len(sink.inbounds) == 1)
        assert network.ledger.texts == {"Grüße €": 1}
        assert {receipt.delivered for receipt in sink.receipts} == {True}
        assert len({receipt.carrier_id for receipt in sink.receipts}) == 2, "one is for nobody's message"

    over(Chaos(receipt_repeated=1, receipt_unknown=1, inbound_every=1), use)


@pytest.mark.parametrize(
    ("chaos", "failure"), [(Chaos(fail=1), Failure.CARRIER_DOWN), (Chaos(refuse=1), Failure.REJECTED)]
)
def test_refusals(chaos: Chaos, failure: Failure) -> None:
    async def use(network: SmppNetwork, link: Link, sink: RecordingSink) -> None:
        outcome = await link.send(outgoing())
        assert isinstance(outcome, Refused) and outcome.failure.again == failure.again
        assert network.ledger.report()["taken"] == 0 and sink.receipts == []

    over(chaos, use)


@pytest.mark.parametrize("chaos", [Chaos(silent=1, receipt_lost=1), Chaos(cut=1, receipt_lost=1)])
def test_what_is_taken_and_not_answered(chaos: Chaos) -> None:
    async def use(network: SmppNetwork, link: Link, sink: RecordingSink) -> None:
        assert isinstance(await link.send(outgoing()), Unknown)
        assert network.ledger.report()["taken"] == 1

    over(chaos, use)


def test_a_half_open_connection_is_noticed_and_replaced() -> None:
    """Nothing more comes, not even the answer to enquire_link; the ESME gives it up, and binds anew."""

    async def use(network: SmppNetwork, link: Link, sink: RecordingSink) -> None:
        assert isinstance(await link.send(outgoing()), Unknown)
        await sink.until(lambda: network.ledger.binds == 2 and link.up)
        assert isinstance(await link.send(outgoing(message_id="1" * 24)), Accepted)
        await sink.until(lambda: len(sink.receipts) == 2)

    script = (Step(after=0, count=1, fate=Fate.HALF_OPEN),)
    over(Chaos(script=script), use, enquire_seconds=1)


def test_refused_binds() -> None:
    async def use(network: SmppNetwork, link: Link, sink: RecordingSink) -> None:
        assert network.ledger.binds == 3 and link.up

    over(Chaos(refused_binds=2), use)
