"""A simulated carrier of HTTP: what each fate looks like to who asks, and what is told."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import aiohttp
import pytest
from aiohttp import web

from tests.kits.carrier_kit import CARRIERS, CONNECTION, RecordingSink, outgoing
from tests.kits.carriers_smpp import until
from tests.kits.fake_network import FAKES
from trunkline.base.universe import FixedUniverse
from trunkline.carriers.base import Accepted, Failure, Host, Link, Outcome, Refused, Unknown
from trunkline.carriers.http import HttpCall
from trunkline.simulator.chaos import Chaos
from trunkline.simulator.http_network import PATIENT_SECONDS, HttpNetwork, forged


def over(chaos: Chaos, use: Callable[[HttpNetwork, Link], Awaitable[None]], key: str = "twilio") -> None:
    async def scene() -> None:
        network = HttpNetwork(FAKES[key], chaos, FixedUniverse())
        await network.start("127.0.0.1", 0)
        carrier = CARRIERS[key]
        settings = carrier.read_settings(network.connection())
        link = await carrier.open(settings, CONNECTION, RecordingSink(), Host(FixedUniverse()))
        try:
            await use(network, link)
        finally:
            await link.close()
            await network.stop()
            await asyncio.sleep(0.02)  # for the connections that they still have to close

    asyncio.run(scene())


@pytest.mark.parametrize("key", FAKES)
def test_every_carrier_takes(key: str) -> None:
    async def use(network: HttpNetwork, link: Link) -> None:
        outcome = await link.send(outgoing())
        assert isinstance(outcome, Accepted), outcome
        assert network.ledger.report()["taken"] == 1

    over(Chaos(), use, key)


@pytest.mark.parametrize(
    ("chaos", "expected"),
    [
        (Chaos(throttle=1), Failure.THROTTLED),
        (Chaos(fail=1), Failure.CARRIER_DOWN),
        (Chaos(refuse=1), Failure.REJECTED),
    ],
)
def test_refusals(chaos: Chaos, expected: Failure) -> None:
    async def use(network: HttpNetwork, link: Link) -> None:
        outcome: Outcome = await link.send(outgoing())
        assert isinstance(outcome, Refused)
        assert outcome.failure.again is expected.again, outcome
        assert network.ledger.report()["taken"] == 0

    over(chaos, use)


@pytest.mark.parametrize("chaos", [Chaos(silent=1), Chaos(cut=1), Chaos(half_open=1)])
def test_what_is_taken_and_not_answered(chaos: Chaos, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("trunkline.carriers.http.ANSWER_SECONDS", 0.3)

    async def use(network: HttpNetwork, link: Link) -> None:
        assert isinstance(await link.send(outgoing()), Unknown)
        assert network.ledger.report()["taken"] == 1

    over(chaos, use)


def test_what_hangs_is_not_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("trunkline.carriers.http.ANSWER_SECONDS", 0.3)

    async def use(network: HttpNetwork, link: Link) -> None:
        assert isinstance(await link.send(outgoing()), Unknown)
        assert network.ledger.report()["taken"] == 0

    over(Chaos(hang=1), use)


def test_a_broken_proof_is_in_the_headers_or_in_the_address() -> None:
    by_header = HttpCall("POST", "http://here/?a=b", {"Content-Type": "x", "X-Signature": "abcd"}, b"{}")
    assert forged(by_header) == HttpCall(
        "POST", "http://here/?a=b", {"Content-Type": "x", "X-Signature": "ab1d"}, b"{}"
    )
    by_address = HttpCall("POST", "http://here/?token=1", {"Content-Type": "x"}, b"{}")
    assert forged(by_address).url == "http://here/?token=2"


def test_a_stranger_is_refused_and_not_counted() -> None:
    async def use(network: HttpNetwork, link: Link) -> None:
        async with aiohttp.ClientSession() as client, client.post(f"{network.url}/nowhere") as answer:
            assert answer.status in (401, 404)
        assert network.ledger.submissions == 0

    over(Chaos(), use)


def test_it_behaves_as_it_is_told_meanwhile() -> None:
    async def use(network: HttpNetwork, link: Link) -> None:
        assert isinstance(await link.send(outgoing()), Accepted)
        network.behave(Chaos(refuse=1))
        assert isinstance(await link.send(outgoing()), Refused)
        assert network.ledger.report()["fates"] == {"refuse": 1, "take": 1}

    over(Chaos(), use)


def test_the_end_of_a_network_is_nobodys_refusal() -> None:
    async def main() -> None:
        network = HttpNetwork(FAKES["twilio"], Chaos(receipt_seconds=0), FixedUniverse(), "http://127.0.0.1:9/hooks/ID")
        await network.start("127.0.0.1", 0)
        carrier = CARRIERS["twilio"]
        link = await carrier.open(
            carrier.read_settings(network.connection()), CONNECTION, RecordingSink(), Host(FixedUniverse())
        )
        assert isinstance(await link.send(outgoing()), Accepted)
        await until(lambda: network.ledger.receipts == 1)
        await link.close()
        await network.stop()
        await asyncio.gather(*(task for task in asyncio.all_tasks() if task.get_name() == "simulated receipts"))
        assert (network.ledger.receipts_taken, network.ledger.refused_receipts) == (0, 0)

    asyncio.run(main())


def test_a_receipt_that_waited_for_its_turn_is_told_as_patiently_as_others(monkeypatch: pytest.MonkeyPatch) -> None:
    """All of them come at once over few connections: the time in which one is told again begins with its turn."""
    monkeypatch.setattr("trunkline.simulator.http_network.CONNECTIONS", 1)
    monkeypatch.setattr("trunkline.simulator.http_network.PAUSE_SECONDS", 0.01)
    universe, first, told = FixedUniverse(), asyncio.Event(), list[str]()

    async def hook(request: web.Request) -> web.Response:
        text = (await request.post())["MessageSid"]
        told.append(str(text))
        if len(told) == 1:
            await first.wait()
        return web.Response(status=503 if told.count(str(text)) == 1 and len(told) > 1 else 200)

    async def scene() -> None:
        app = web.Application()
        app.router.add_post("/hook", hook)
        runner = web.AppRunner(app)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
        network = HttpNetwork(FAKES["twilio"], Chaos(receipts_together=2, receipt_seconds=0), universe, url)
        await network.start("127.0.0.1", 0)
        carrier = CARRIERS["twilio"]
        link = await carrier.open(
            carrier.read_settings(network.connection()), CONNECTION, RecordingSink(), Host(universe)
        )
        for _ in range(2):
            assert isinstance(await link.send(outgoing()), Accepted)
        await until(lambda: network.ledger.receipts == 2 and len(told) == 1)
        universe.advance(PATIENT_SECONDS + 1)
        first.set()
        await until(lambda: len(told) == 3 or network.ledger.refused_receipts > 0)
        assert network.ledger.refused_receipts == 0 and told[1] == told[2] != told[0]
        await link.close()
        await network.stop()
        await runner.cleanup()

    asyncio.run(scene())
