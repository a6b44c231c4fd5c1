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
        waited_for = {"response_seconds": 0.5} if chaos.silent or chaos.hang or chaos.half_open else {}
        settings = carrier.read_settings(network.connection() | waited_for | more)
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


@pytest.mark.parametrize("chaos", [Chaos(silent=1, receipt_lost=1), Chaos(cut=1, receipt_lost=1), Chaos(half_open=1)])
def test_what_is_taken_and_not_answered(chaos: Chaos) -> None:
    async def use(network: SmppNetwork, link: Link, sink: RecordingSink) -> None:
        assert isinstance(await link.send(outgoing()), Unknown)
        assert network.ledger.report()["taken"] == 1

    over(chaos, use)


def test_what_hangs_is_not_taken() -> None:
    async def use(network: SmppNetwork, link: Link, sink: RecordingSink) -> None:
        assert isinstance(await link.send(outgoing()), Unknown)
        assert network.ledger.report()["taken"] == 0 and sink.receipts == []

    over(Chaos(hang=1), use)


def test_a_half_open_connection_hears_nothing_and_a_new_one_hears_of_its_receipt() -> None:
    async def use(network: SmppNetwork, link: Link, sink: RecordingSink) -> None:
        both = (outgoing(text="first"), outgoing(text="second", message_id="2" * 24))
        outcomes = await asyncio.gather(*map(link.send, both))
        assert [type(outcome) for outcome in outcomes] == [Unknown, Unknown]
        assert network.ledger.texts == {"first": 1}, "the second was not read"
        await until(lambda: network.ledger.binds >= 2)
        await sink.until(lambda: len(sink.receipts) == 1)

    script = (Step(after=0, count=1, fate=Fate.HALF_OPEN),)
    over(Chaos(script=script), use, response_seconds=0.5, enquire_seconds=0.5)


def test_binds_that_hang() -> None:
    async def use(network: SmppNetwork, link: Link, sink: RecordingSink) -> None:
        assert network.ledger.binds >= 4 and link.up

    over(Chaos(hung_binds=2, refused_binds=1), use, bind_seconds=0.2)


def test_receipts_that_come_together_find_room_in_the_window(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("trunkline.simulator.smpp_network.WINDOW", 3)
    many = 20

    async def use(network: SmppNetwork, link: Link, sink: RecordingSink) -> None:
        ids = [f"{number:024x}" for number in range(many)]
        for id_ in ids[1:]:
            assert isinstance(await link.send(outgoing(message_id=id_)), Accepted)
        assert network.ledger.receipts == 0
        await link.send(outgoing(message_id=ids[0]))
        await sink.until(lambda: len(sink.receipts) == many)
        assert network.ledger.refused_receipts == 0

    over(Chaos(receipts_together=many, receipt_seconds=0), use)


def test_refused_binds() -> None:
    async def use(network: SmppNetwork, link: Link, sink: RecordingSink) -> None:
        assert network.ledger.binds == 3 and link.up

    over(Chaos(refused_binds=2), use)


def test_it_behaves_as_it_is_told_meanwhile() -> None:
    async def use(network: SmppNetwork, link: Link, sink: RecordingSink) -> None:
        assert isinstance(await link.send(outgoing()), Accepted)
        network.behave(Chaos(refuse=1, receipts_together=1))
        await sink.until(lambda: len(sink.receipts) == 1)
        assert isinstance(await link.send(outgoing(message_id=f"{2:024x}")), Refused)
        assert (network.ledger.submissions, network.ledger.taken) == (2, 1)
        await until(lambda: network.ledger.receipts_taken == 1)

    over(Chaos(receipts_together=1000), use)


def test_the_end_of_a_network_is_nobodys_refusal() -> None:
    async def use(network: SmppNetwork, link: Link, sink: RecordingSink) -> None:
        assert isinstance(await link.send(outgoing()), Accepted)
        await link.close()
        network.behave(Chaos(receipt_seconds=0))
        await until(lambda: network.ledger.receipts == 1)
        await network.stop()
        await asyncio.gather(*(task for task in asyncio.all_tasks() if task.get_name() == "simulated receipts"))
        assert (network.ledger.receipts_taken, network.ledger.refused_receipts) == (0, 0)

    over(Chaos(receipts_together=1000, receipt_seconds=0), use)
