"""An app with our SMSC open, and a small ESME on our own session that binds to it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

from tests.kits.running_app import RunningApp, play
from tests.kits.small_world import ACME, MAIN_NUMBER, THEM
from tests.kits.store_kit import Store
from trunkline.carriers.smpp.pdu import Bind, BindTransceiver, DeliverSm, DeliverSmResp, Pdu, SubmitSm
from trunkline.carriers.smpp.session import Answered, BindRefused, Bound, Event, Requested, Role, Timing, Unanswered
from trunkline.carriers.smpp.wire import Wire
from trunkline.domain.facts import EsmeAdded

PASSWORD = "s3cret!8"
ESME = "e5" * 12
OPEN: dict[str, Any] = {"smsc_enabled": True, "smsc_port": 0, "smsc_refusal_seconds": 0.0}
PATIENCE_SECONDS = 60.0


class Customer:
    """One connection of an ESME: it answers what it is handed with `taking`."""

    def __init__(self) -> None:
        self.handed: asyncio.Queue[DeliverSm] = asyncio.Queue()
        self.bound: asyncio.Future[int] = asyncio.get_running_loop().create_future()
        self.taking: Callable[[DeliverSm], Pdu | None] = lambda pdu: DeliverSmResp(pdu.sequence)
        self.wire: Wire

    @classmethod
    async def connect(cls, port: int, window: int = 1000, address: str = "127.0.0.1") -> Customer:
        """Connect from an address of this machine, without a bind."""
        customer = cls()
        loop = asyncio.get_running_loop()
        timing = Timing(window=window, enquire_seconds=600)
        wire = Wire(Role.ESME, timing, loop.time, customer._heard)
        await loop.create_connection(lambda: wire, "127.0.0.1", port, local_addr=(address, 0))
        customer.wire = wire
        return customer

    async def bind(self, pdu: Bind | None = None) -> int:
        """Bind; the status of the answer."""
        self.wire.request(pdu or BindTransceiver(system_id="shop", password=PASSWORD))
        return await asyncio.wait_for(asyncio.shield(self.bound), PATIENCE_SECONDS)

    def ask(self, pdu: Pdu) -> asyncio.Future[Pdu]:
        """Send a request; its answer is what comes of it."""
        answer: asyncio.Future[Pdu] = asyncio.get_running_loop().create_future()
        self.wire.request(pdu, answer)
        return answer

    async def submit(self, text: bytes = b"Hello", **members: Any) -> Any:
        """Submit a message from the main number; the answer."""
        return await asyncio.wait_for(self.ask(submission(text, **members)), PATIENCE_SECONDS)

    async def next(self) -> DeliverSm:
        """The next thing that it is handed."""
        return await asyncio.wait_for(self.handed.get(), PATIENCE_SECONDS)

    def _heard(self, wire: Wire, event: Event) -> None:
        if isinstance(event, Bound | BindRefused) and not self.bound.done():
            self.bound.set_result(event.pdu.status)
        elif isinstance(event, Answered):
            event.token.set_result(event.pdu)
        elif isinstance(event, Unanswered):
            event.token.cancel()
        elif isinstance(event, Requested) and isinstance(event.pdu, DeliverSm):
            self.handed.put_nowait(event.pdu)
            answer = self.taking(event.pdu)
            if answer is not None:
                wire.answer(answer)


def submission(text: bytes = b"Hello", **members: Any) -> SubmitSm:
    """A submit_sm from the main number."""
    plain: dict[str, Any] = {
        "source_ton": 1,
        "source": MAIN_NUMBER[1:],
        "dest_ton": 1,
        "destination": THEM[1:],
        "short_message": text,
    }
    return SubmitSm(**plain | members)


async def added(app: RunningApp, **members: Any) -> EsmeAdded:
    """An ESME of the first account."""
    plain: dict[str, Any] = {
        "account_id": ACME,
        "date": app.app.universe.now_iso(),
        "id": ESME,
        "system_id": "shop",
        "password_hash": await app.app.identity.sign_in.passwords.hash(PASSWORD),
    }
    fact = EsmeAdded(**plain | members)
    await app.record(fact)
    return fact


async def customer(app: RunningApp, window: int = 1000, address: str = "127.0.0.1") -> Customer:
    """An ESME that has bound."""
    one = await Customer.connect(app.app.smsc.ports[0], window, address)
    assert await one.bind() == 0
    return one


def gateway(
    store: Store, scene: Callable[[RunningApp], Awaitable[None]], rights: dict[str, Any] | None = None, **options: Any
) -> None:
    """Play a scene on an app whose SMSC is open, and which knows an ESME."""

    async def whole(app: RunningApp) -> None:
        await added(app, **rights or {})
        await scene(app)

    play(store, whole, **OPEN | options)
