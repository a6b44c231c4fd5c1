"""The table of faults: what the sender sees, what is stored, and what happens next, over SMPP and over HTTP.

The networks are those of `trunkline simulate`, the server is whole, and time is real: its pauses are short.
"""

from __future__ import annotations

import asyncio
import os
from dataclasses import dataclass
from typing import Any

import pytest

from tests.kits.fake_network import FAKES
from tests.kits.running_app import RunningApp, until
from tests.kits.store_kit import Store
from tests.ways.chaotic import ROAD, Network, over, send, statuses
from trunkline.simulator.chaos import Chaos, Fate, Step
from trunkline.simulator.http_network import HttpNetwork
from trunkline.simulator.smpp_network import SmppNetwork

COUNT = 12
MANY = 100_000 if os.environ.get("LONG_TESTS") else 400


@dataclass(frozen=True)
class Fault:
    """One row of the table."""

    name: str
    chaos: Chaos
    stored: str
    """The status that every message has in the end, or stands in."""
    submitted: int
    """How often messages reach the carrier in all, for each message."""
    in_time: bool = True
    """Whether answers come in time: only where they do not, one is not waited for long. A busy machine is no fault."""


def first(fate: Fate, **more: Any) -> Chaos:
    """This fate for as many submissions as there are messages, and all goes well after that."""
    return Chaos(script=(Step(after=0, count=COUNT, fate=fate),), receipt_seconds=0.02, **more)


TABLE = [
    Fault("it is throttled for a while", first(Fate.THROTTLE), "delivered", 2),
    Fault("it is in trouble itself", first(Fate.FAIL), "delivered", 2),
    Fault("it refuses for good", first(Fate.REFUSE), "failed", 1),
    Fault("no answer comes and no receipt", first(Fate.SILENT, receipt_lost=1), "unconfirmed", 1, in_time=False),
    Fault("it cuts the connection in the middle of the answer", first(Fate.CUT, receipt_lost=1), "unconfirmed", 1),
    Fault("receipts twice, in another order, and for unknown ids",
          Chaos(receipt_repeated=1, receipt_unknown=1, receipt_spread_seconds=0.3), "delivered", 1),
    Fault("a receipt says that it did not arrive", Chaos(receipt_failed=1), "undelivered", 1),
    Fault("its answer is late, its receipt is not",
          Chaos(late=1, late_seconds=1.2, receipt_seconds=0.02), "delivered", 1, in_time=False),
]  # fmt: skip


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Held receipts are looked at soon."""
    monkeypatch.setattr("trunkline.inbound.receipts.LOOK_SECONDS", 0.05)
    monkeypatch.setattr("trunkline.inbound.receipts.IDLE_SECONDS", 0.2)


@pytest.mark.parametrize("kind", ["smpp", "twilio"])
@pytest.mark.parametrize("fault", TABLE, ids=lambda fault: fault.name)
def test_the_table(sqlite_store: Store, kind: str, fault: Fault, monkeypatch: pytest.MonkeyPatch) -> None:
    if not fault.in_time:
        monkeypatch.setattr("trunkline.carriers.http.ANSWER_SECONDS", 1.0)

    async def scene(app: RunningApp, network: Network) -> None:
        await send(app, COUNT)

        async def so() -> bool:
            return await statuses(app) == {fault.stored: COUNT}

        await until(so)
        await asyncio.sleep(0.3)  # and it stays so
        assert await so()
        assert network.ledger.submissions == fault.submitted * COUNT, network.ledger.report()
        assert max(network.ledger.texts.values(), default=0) <= 1, "nothing is taken twice"

    over(sqlite_store, kind, fault.chaos, scene, patience=20.0 if fault.in_time else 0.3)


@pytest.mark.parametrize("kind", ["smpp", "twilio"])
def test_nobody_there_and_then_somebody(sqlite_store: Store, kind: str) -> None:
    async def scene(app: RunningApp, network: Network) -> None:
        port = network.port if isinstance(network, SmppNetwork) else int(network.url.rpartition(":")[2])
        await network.stop()
        await asyncio.sleep(0.1)
        await send(app, COUNT)
        await asyncio.sleep(0.5)
        assert await statuses(app) == {"queued": COUNT}
        again: Network
        if isinstance(network, SmppNetwork):
            again = SmppNetwork(Chaos(), app.app.universe)
        else:
            again = HttpNetwork(FAKES[kind], Chaos(), app.app.universe, f"{app.app.settings.public_url}/hooks/{ROAD}")
        await again.start("127.0.0.1", port)

        async def there() -> bool:
            return await statuses(app) == {"delivered": COUNT}

        await until(there)
        assert max(again.ledger.texts.values()) == 1
        await again.stop()

    over(sqlite_store, kind, Chaos(), scene)


def test_binds_that_are_refused_first(sqlite_store: Store) -> None:
    async def scene(app: RunningApp, network: Network) -> None:
        await send(app, COUNT)

        async def there() -> bool:
            return await statuses(app) == {"delivered": COUNT}

        await until(there)
        assert network.ledger.binds >= 3

    over(sqlite_store, "smpp", Chaos(refused_binds=2), scene)


@pytest.mark.parametrize("kind", ["smpp", "twilio"])
def test_many_receipts_at_once(either_store: Store, kind: str) -> None:
    """All receipts come in the same moment, for messages that were all accepted."""

    async def scene(app: RunningApp, network: Network) -> None:
        for start in range(0, MANY, 500):
            await send(app, min(500, MANY - start))

        async def there() -> bool:
            return await statuses(app) == {"delivered": MANY}

        await until(there, 60 + MANY / 50)
        assert network.ledger.refused_receipts == 0

    over(either_store, kind, Chaos(receipt_seconds=3 if MANY < 5000 else 60), scene)
