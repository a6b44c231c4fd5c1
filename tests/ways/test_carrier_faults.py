"""The table of faults: what the sender sees, what is stored, and what happens next, over SMPP and over HTTP.

The networks are those of `trunkline simulate`, the server is whole, and time is real: its pauses are short.
"""

from __future__ import annotations

import asyncio
import sys
import time
from collections import Counter
from dataclasses import dataclass
from typing import Any

import pytest

from tests.kits.fake_network import FAKES
from tests.kits.running_app import RunningApp, until
from tests.kits.store_kit import Store
from tests.ways.chaotic import DESK, ROAD, Network, over, send, statuses
from tests.ways.stage import LONG
from trunkline.simulator.chaos import Chaos, Fate, Step
from trunkline.simulator.http_network import HttpNetwork
from trunkline.simulator.smpp_network import SmppNetwork

COUNT = 12
FEW = 400
MANY = 100_000 if LONG else FEW
THROTTLED_SECONDS = 60.0 if LONG else 0.6


@dataclass(frozen=True)
class Fault:
    """One row of the table."""

    name: str
    chaos: Chaos
    stored: str
    """The status that every message has in the end, or stands in."""
    submitted: int | None
    """How often messages reach the carrier in all, for each message; None where only time tells."""
    in_time: bool = True
    """Whether answers come in time: only where they do not, one is not waited for long. A busy machine is no fault."""


def first(fate: Fate, **more: Any) -> Chaos:
    """This fate for as many submissions as there are messages, and all goes well after that."""
    return Chaos(script=(Step(after=0, count=COUNT, fate=fate),), receipt_seconds=0.02, **more)


TABLE = [
    Fault("it is throttled for a while", first(Fate.THROTTLE), "delivered", 2),
    Fault("it is throttled for a minute",
          Chaos(throttle_seconds=THROTTLED_SECONDS, receipt_seconds=0.02), "delivered", None),
    Fault("it accepts a message, and hangs", first(Fate.HANG), "unconfirmed", 1, in_time=False),
    Fault("it is in trouble itself", first(Fate.FAIL), "delivered", 2),
    Fault("it refuses for good", first(Fate.REFUSE), "failed", 1),
    Fault("no answer comes and no receipt", first(Fate.SILENT, receipt_lost=1), "unconfirmed", 1, in_time=False),
    Fault("it cuts the connection in the middle of the answer", first(Fate.CUT, receipt_lost=1), "unconfirmed", 1),
    Fault("receipts twice, in another order, and for unknown ids",
          Chaos(receipt_repeated=1, receipt_unknown=1, receipt_spread_seconds=0.3), "delivered", 1),
    Fault("receipts ten times", Chaos(receipt_repeated=1, receipt_times=10), "delivered", 1),
    Fault("receipts for unknown ids, and no others", Chaos(receipt_lost=1, receipt_unknown=1), "sent", 1),
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

        await until(so, 60 + 2 * fault.chaos.throttle_seconds)
        await asyncio.sleep(0.3)  # and it stays so
        assert await so()
        if fault.submitted is not None:
            assert network.ledger.submissions == fault.submitted * COUNT, network.ledger.report()
        assert max(network.ledger.texts.values(), default=0) <= 1, "nothing is taken twice"

    over(sqlite_store, kind, fault.chaos, scene, response_seconds=20.0 if fault.in_time else 0.3)


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


@pytest.mark.parametrize("chaos", [Chaos(refused_binds=2), Chaos(hung_binds=2)], ids=["refused", "hanging"])
def test_binds_that_come_to_nothing_first(sqlite_store: Store, chaos: Chaos) -> None:
    async def scene(app: RunningApp, network: Network) -> None:
        await send(app, COUNT)

        async def there() -> bool:
            return await statuses(app) == {"delivered": COUNT}

        await until(there)
        assert network.ledger.binds >= 3
        assert network.ledger.submissions == COUNT, "nothing went to who did not answer"

    over(sqlite_store, "smpp", chaos, scene, bind_seconds=1.0)


@pytest.mark.parametrize(("kind", "stored"), [("smpp", "unconfirmed"), ("twilio", "delivered")])
def test_a_socket_that_is_half_open(
    sqlite_store: Store, kind: str, stored: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What went there is not sent again; everything else goes over a new connection.

    The receipt of the former settles it where it names our message, as over HTTP.
    """
    monkeypatch.setattr("trunkline.carriers.http.ANSWER_SECONDS", 3.0)

    async def scene(app: RunningApp, network: Network) -> None:
        lost = await app.sent("Lost", endpoint=DESK)
        await app.becomes(lost["id"], stored)

        async def another() -> bool:
            return kind != "smpp" or network.ledger.binds >= 2

        await until(another)
        await send(app, COUNT)

        async def there() -> bool:
            return await statuses(app) == Counter({"delivered": COUNT}) + Counter({stored: 1})

        await until(there)
        assert network.ledger.submissions == COUNT + 1 == len(network.ledger.texts)

    script = (Step(after=0, count=1, fate=Fate.HALF_OPEN),)
    over(
        sqlite_store, kind, Chaos(script=script, receipt_seconds=0.02), scene, response_seconds=3.0, enquire_seconds=1.0
    )


@pytest.mark.parametrize("kind", ["twilio", "telnyx", "vonage", "bandwidth"])
def test_forged_signatures(sqlite_store: Store, kind: str) -> None:
    """Somebody says of every message that it did not arrive; the carrier says nothing of them."""

    async def scene(app: RunningApp, network: Network) -> None:
        await send(app, COUNT)

        async def told() -> bool:
            return network.ledger.forged == COUNT

        await until(told)

        async def there() -> bool:
            return await statuses(app) == {"sent": COUNT}

        await until(there)
        assert network.ledger.forged_taken == 0

    over(sqlite_store, kind, Chaos(receipt_forged=1, receipt_lost=1), scene)


@pytest.mark.parametrize("kind", ["smpp", "twilio"])
def test_many_receipts_at_once(either_store: Store, kind: str) -> None:
    """All receipts come in the same moment, when the last message was taken.

    Over HTTP very many of them are the matter of `tests/ways/test_receipts_at_once.py`, with a server's own socket.
    """
    many = MANY if kind == "smpp" else FEW

    async def scene(app: RunningApp, network: Network) -> None:
        for start in range(0, many, 500):
            await send(app, min(500, many - start), start)

        async def there() -> bool:
            return await statuses(app) == {"delivered": many}

        async def all_taken() -> bool:
            return network.ledger.taken == many

        await until(all_taken, 60 + many / 50)
        taken = time.monotonic()
        await until(there, 60 + many / 50)
        seconds = time.monotonic() - taken
        sys.stdout.write(f"{many} receipts at once ({kind}, {either_store.name}): recorded in {seconds:.1f} s\n")
        assert network.ledger.refused_receipts == 0
        assert network.ledger.taken == len(network.ledger.texts), "nothing is taken twice"

    over(either_store, kind, Chaos(receipts_together=many, receipt_seconds=0), scene)
