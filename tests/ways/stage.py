"""A whole app in this process, with everything but a socket: requests go in as the server would hand them over."""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from typing import Any

import msgspec

from tests.kits.running_app import OVERTAKEN_SECONDS
from trunkline.app import App
from trunkline.base.universe import Universe
from trunkline.cli.selftest_data import Furnished, furnish
from trunkline.domain.facts import ConnectionCreated, EndpointCreated
from trunkline.settings import Settings
from trunkline.store import tables
from trunkline.store.audit import Kept, kept_messages
from trunkline.store.handsets import arrivals
from trunkline.store.loader import by_primary_key
from trunkline.web.exchange import Request, Response

LONG = os.environ.get("LONG_TESTS") == "1"
"""Whether the long forms of tests were asked for."""

FAST = {"latency_ms": 1.0, "receipt_delay_ms": 1.0}
IMPATIENT = {
    "retry_first_seconds": 0.05,
    "retry_most_seconds": 0.2,
    "lease_seconds": 5.0,
}


@dataclass
class Stage:
    """The running app and what is known of its installation."""

    app: App
    made: Furnished
    connections: int = 0

    @property
    def endpoint(self) -> str:
        """The id of its first number."""
        return self.made.endpoints[0][0]

    @property
    def number(self) -> str:
        """Its first number."""
        return self.made.endpoints[0][1]

    async def ask(
        self, method: str, path: str, body: bytes = b"", headers: Mapping[str, str] | None = None
    ) -> Response:
        """One request as its user, in JSON unless the headers say something else."""
        target, _, query = path.partition("?")
        usual = {"authorization": f"Bearer {self.made.key}", "accept": "application/json", "host": "trunkline.test"}
        usual |= {"content-type": "application/json"} if body else {}
        request = Request(method, target, target, query, usual | dict(headers or {}), body, "127.0.0.1")
        return await self.app.pipeline.answer(request)

    async def send(self, text: str, to: str, *, endpoint: str = "", key: str = "") -> Response:
        """One SendMessage to an address."""
        body = {"endpointId": endpoint or self.endpoint, "toAddress": to, "body": text}
        headers = {"idempotency-key": key} if key else {}
        return await self.ask("POST", "/messages", msgspec.json.encode(body), headers)

    async def sent(self, text: str, to: str, **more: Any) -> dict[str, Any]:
        """The MessageInfo of a message that must be taken."""
        response = await self.send(text, to, **more)
        assert response.status == 200, response.body
        return dict(msgspec.json.decode(response.body))

    async def row(self, message_id: str) -> dict[str, Any]:
        """A message as the store has it."""
        row = await by_primary_key(self.app.engine, tables.MESSAGE).find(self.made.account_id, message_id)
        assert row is not None, message_id
        return row

    async def owed(self, message_id: str) -> dict[str, Any] | None:
        """What is still owed for a message."""
        return await by_primary_key(self.app.engine, tables.OUTBOX).find(self.made.account_id, message_id)

    async def becomes(self, message_id: str, status: str, seconds: float = 60.0) -> dict[str, Any]:
        """The message once it has this status, and once its sending is recorded where a receipt overtook that."""
        until = time.monotonic() + seconds
        while (row := await self.row(message_id))["status"] != status:
            if time.monotonic() > until:
                raise AssertionError(f"{row['status']} instead of {status}: {row['error']}")
            await asyncio.sleep(0.02)
        overtaken_until = time.monotonic() + OVERTAKEN_SECONDS
        while status == "delivered" and row["carrier_id"] is None and time.monotonic() < overtaken_until:
            await asyncio.sleep(0.02)
            row = await self.row(message_id)
        return row

    async def kept(self) -> list[Kept]:
        """All messages of the account."""
        return [one async for one in kept_messages(self.app.engine, self.made.account_id)]

    async def arrived(self) -> dict[str, int]:
        """How often each message arrived on a handset."""
        return await arrivals(self.app.engine)

    async def connect(self, policy: str, **network: Any) -> str:
        """Another number, on a connection of its own; its endpoint's id."""
        universe = self.app.universe
        self.connections += 1
        connection_id, endpoint_id = universe.new_id(), universe.new_id()
        connection = ConnectionCreated(
            account_id=self.made.account_id,
            date=universe.now_iso(),
            id=connection_id,
            name=policy,
            carrier="loopback",
            settings=msgspec.json.encode(FAST | network).decode(),
            rate_per_second=None,
            unconfirmed_policy=policy,
        )
        endpoint = EndpointCreated(
            account_id=self.made.account_id,
            date=universe.now_iso(),
            id=endpoint_id,
            customer_id=None,
            type="PhoneNumber",
            display_name=policy,
            address=f"+1555900{self.connections:04}",
            connection_id=connection_id,
        )
        await self.app.committer.commit([connection, endpoint])
        await until(lambda: connection_id in self.app.deliveries.lanes)
        return endpoint_id


@asynccontextmanager
async def staged(
    settings: Settings, network: Mapping[str, Any] | None = None, policy: str = "wait", **changes: Any
) -> AsyncIterator[Stage]:
    """Open an app on a new installation, and stop it in good order."""
    settings = replace(settings, **IMPATIENT | changes)
    made = await furnish(settings, Universe(), 2, FAST | dict(network or {}), policy)
    app = await App.open(settings)
    await app.start()
    try:
        yield Stage(app, made)
    finally:
        await app.stop()


async def until(holds: Callable[[], bool] | Callable[[], Awaitable[bool]], seconds: float = 60.0) -> None:
    """Wait until something holds; its failure to do so is the test's."""
    end = time.monotonic() + seconds
    while True:
        found = holds()
        if found if isinstance(found, bool) else await found:
            return
        assert time.monotonic() < end, "it did not come about in time"
        await asyncio.sleep(0.02)
