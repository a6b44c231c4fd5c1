"""A whole server with a connection to a network that misbehaves, and hooks that the network can really call."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from typing import Any

import msgspec
import uvicorn

from tests.kits.fake_network import FAKES
from tests.kits.running_app import RunningApp, endpoint, play
from tests.kits.small_world import ACME
from tests.kits.store_kit import Store
from trunkline.base.tasks import spawn
from trunkline.base.universe import Universe
from trunkline.cli.selftest_server import free_port
from trunkline.domain.facts import ConnectionCreated
from trunkline.simulator.chaos import Chaos
from trunkline.simulator.http_network import HttpNetwork
from trunkline.simulator.smpp_network import SmppNetwork
from trunkline.store import tables

ROAD, DESK, NUMBER = "ca" * 12, "ed" * 12, "+15551234567"
QUICK = {
    "retry_first_seconds": 0.05,
    "retry_most_seconds": 0.2,
    "failover_after_seconds": 3600.0,
    "rest_first_seconds": 0.1,
    "rest_most_seconds": 0.2,
}
Network = SmppNetwork | HttpNetwork
Asgi = Callable[[Any, Any, Any], Awaitable[None]]


class Gate:
    """Stands before the hooks: what comes waits until it is opened, and what was answered is counted."""

    def __init__(self) -> None:
        self.open = asyncio.Event()
        self.answered = 0

    def before(self, app: Asgi) -> Asgi:
        """The app behind the gate."""

        async def guarded(scope: Any, receive: Any, send: Any) -> None:
            await self.open.wait()
            await app(scope, receive, send)
            self.answered += 1

        return guarded


@asynccontextmanager
async def carried(
    app: RunningApp, kind: str, chaos: Chaos, port: int, patience: Mapping[str, float], gate: Gate | None = None
) -> AsyncIterator[Network]:
    """A connection to a network that misbehaves, a number on it, and a server that its hooks can reach."""
    hook = f"http://127.0.0.1:{port}/hooks/{ROAD}"
    universe = app.app.universe
    network: Network = (
        SmppNetwork(chaos, universe) if kind == "smpp" else HttpNetwork(FAKES[kind], chaos, universe, hook)
    )
    await network.start("127.0.0.1", free_port())
    asgi: Any = gate.before(app.app.asgi) if gate else app.app.asgi
    config = uvicorn.Config(asgi, host="127.0.0.1", port=port, log_config=None, lifespan="off")
    server = uvicorn.Server(config)
    serving = spawn(server._serve(), "hooks")
    settings = network.connection() | (dict(patience) if kind == "smpp" else {})
    made = ConnectionCreated(
        account_id="",
        date=universe.now_iso(),
        id=ROAD,
        name="road",
        carrier=kind,
        settings=msgspec.json.encode(settings).decode(),
        rate_per_second=None,
        unconfirmed_policy="wait",
    )
    await app.record(made, endpoint(ACME, DESK, made.date, NUMBER, connection_id=ROAD))
    await app.app.deliveries.start()
    app.app.supervisor.start("held-receipts", app.app.receipts.run)
    try:
        yield network
    finally:
        await network.stop()
        server.should_exit = True
        await serving


def over(
    store: Store,
    kind: str,
    chaos: Chaos,
    scene: Callable[[RunningApp, Network], Awaitable[None]],
    *,
    gate: Gate | None = None,
    **patience: float,
) -> None:
    """Play a scene over a network that misbehaves; `patience` are settings of a connection over SMPP."""
    port = free_port()

    async def whole(app: RunningApp) -> None:
        async with carried(app, kind, chaos, port, patience, gate) as network:
            await scene(app, network)

    public = f"http://127.0.0.1:{port}"
    play(store, whole, universe=Universe(), public_url=public, **QUICK)


async def statuses(app: RunningApp) -> Counter[str]:
    """How many messages of ours have each status."""
    return Counter(row["status"] for row in await app.rows(tables.MESSAGE) if not row["incoming"])


async def send(app: RunningApp, count: int, first: int = 0) -> None:
    """Send so many messages at once; each is answered with 200, whatever the carrier does."""
    numbers = range(first, first + count)
    sends = (app.send(f"Message {number}", to=f"+1555{number:07}", endpoint=DESK) for number in numbers)
    assert {answer.status for answer in await asyncio.gather(*sends)} == {200}
