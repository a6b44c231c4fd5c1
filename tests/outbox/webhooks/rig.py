"""Webhooks over a real store and real sockets: a receiver that answers as a test wants, and keeps what it was told."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import Any, NamedTuple

from aiohttp import web
from standardwebhooks import Webhook

from tests.kits.running_app import RunningApp, play, until
from tests.kits.small_world import ACME
from tests.kits.store_kit import Store
from trunkline.app import App
from trunkline.base.universe import FixedUniverse
from trunkline.domain.facts import CallbackAsked, Fact, WebhookCreated
from trunkline.domain.webhook import secret_of
from trunkline.store import tables
from trunkline.store.events import newest_number

SECRET = secret_of(bytes(range(32)))
HOME = "127.0.0.0/8"


class Heard(NamedTuple):
    """One request that a receiver got."""

    path: str
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> dict[str, Any]:
        """The body, believed without its signature."""
        value: dict[str, Any] = json.loads(self.body)
        return value

    @property
    def kind(self) -> str:
        """The type of what it tells."""
        return str(self.json["type"])

    @property
    def id(self) -> str:
        """The header webhook-id."""
        return self.headers["webhook-id"]

    @property
    def number(self) -> int:
        """The number of the event."""
        return int(self.json["data"]["eventNumber"])

    @property
    def conversation(self) -> str | None:
        """The conversation that it belongs to."""
        value: str | None = self.json["data"].get("conversationId")
        return value


Say = Callable[[Heard], int | web.Response]


class Receiver:
    """A program of somebody who wants to be told; `say` answers, and `gate` may hold all answers back."""

    def __init__(self) -> None:
        self.heard: list[Heard] = []
        self.taken: list[Heard] = []
        self.say: Say = lambda heard: 200
        self.gate = asyncio.Event()
        self.gate.set()
        self.at_once = 0
        self.most_at_once = 0
        self.port = 0

    def url(self, path: str = "/hook") -> str:
        """Where it can be told."""
        return f"http://127.0.0.1:{self.port}{path}"

    async def _handle(self, request: web.Request) -> web.StreamResponse:
        headers = {name.lower(): value for name, value in request.headers.items()}
        heard = Heard(request.path_qs, headers, await request.read())
        self.heard.append(heard)
        self.at_once += 1
        self.most_at_once = max(self.most_at_once, self.at_once)
        try:
            await self.gate.wait()
        finally:
            self.at_once -= 1
        said = self.say(heard)
        answer = web.Response(status=said, text="words") if isinstance(said, int) else said
        if answer.status < 300:
            self.taken.append(heard)
        return answer

    @asynccontextmanager
    async def open(self) -> AsyncIterator[Receiver]:
        """Listen on a free port of this machine."""
        app = web.Application()
        app.router.add_route("*", "/{tail:.*}", self._handle)
        runner = web.AppRunner(app, shutdown_timeout=0.1)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        self.port = runner.addresses[0][1]
        try:
            yield self
        finally:
            self.gate.set()
            await runner.cleanup()

    async def hears(self, count: int) -> list[Heard]:
        """Wait until it was called so often."""

        async def enough() -> bool:
            return len(self.heard) >= count

        await until(enough)
        return self.heard

    async def takes(self, count: int) -> list[Heard]:
        """Wait until it has taken so much."""

        async def enough() -> bool:
            return len(self.taken) >= count

        await until(enough)
        return self.taken


class Rig:
    """An app whose webhooks run, and a receiver."""

    def __init__(self, running: RunningApp, receiver: Receiver) -> None:
        self.running = running
        self.receiver = receiver

    @property
    def app(self) -> App:
        """The app."""
        return self.running.app

    @property
    def universe(self) -> FixedUniverse:
        """Its clock."""
        return self.running.universe

    async def subscribe(self, *kinds: str, id_: str = "w", path: str = "/hook", account: str = ACME) -> None:
        """A webhook of the account from now on."""
        fact = WebhookCreated(
            account_id=account,
            date=self.universe.now_iso(),
            id=id_,
            url=self.receiver.url(path),
            kinds=kinds,
            description="",
            secret=SECRET,
            since=await newest_number(self.app.engine),
        )
        await self.running.record(fact)

    async def call_back(self, subject: str, *kinds: str, id_: str = "cb", **members: Any) -> CallbackAsked:
        """A callback about a message or an endpoint."""
        plain: dict[str, Any] = {"format": "standard", "url": self.receiver.url("/callback")}
        fact = CallbackAsked(
            account_id=ACME, date=self.universe.now_iso(), id=id_, subject_id=subject, kinds=kinds, **plain | members
        )
        await self.running.record(fact)
        return fact

    async def record(self, *facts: Fact) -> None:
        """Commit facts."""
        await self.running.record(*facts)

    async def deliveries(self) -> dict[str, dict[str, Any]]:
        """What is remembered of deliveries, by id."""
        return {row["id"]: row for row in await self.running.rows(tables.WEBHOOK_DELIVERY)}

    async def receivers(self) -> dict[str, dict[str, Any]]:
        """The receivers, by id."""
        return {row["id"]: row for row in await self.running.rows(tables.RECEIVER)}

    async def webhook(self, id_: str = "w") -> dict[str, Any]:
        """A webhook that must be there."""
        row = await self.running.row(tables.WEBHOOK, id_)
        assert row is not None
        return row

    async def settled(self, count: int) -> None:
        """Wait until so many deliveries are no longer owed."""

        async def enough() -> bool:
            return len([row for row in (await self.deliveries()).values() if row["state"] != "owed"]) >= count

        await until(enough)

    async def tried(self, delivery_id: str, attempts: int) -> dict[str, Any]:
        """A delivery once so many attempts are recorded."""
        row: dict[str, Any] = {}

        async def enough() -> bool:
            nonlocal row
            row = (await self.deliveries()).get(delivery_id, {"attempts": 0})
            return bool(row["attempts"] >= attempts)

        await until(enough)
        return row

    async def released(self, receiver_id: str = "w") -> dict[str, Any]:
        """A receiver once nobody holds it."""
        row: dict[str, Any] = {}

        async def free() -> bool:
            nonlocal row
            row = (await self.receivers()).get(receiver_id, {"worker": "none yet"})
            return bool(row["worker"] is None)

        await until(free)
        return row


def believed(heard: Heard) -> dict[str, Any]:
    """What was told, once the official verifier believes it; the clock of a test stands still, so its time does."""
    verifier = Webhook(SECRET)
    payload: dict[str, Any] = json.loads(heard.body)
    stamp = int(heard.headers["webhook-timestamp"])
    signature = heard.headers["webhook-signature"]
    body = heard.body.decode()
    assert verifier.sign(heard.id, datetime.fromtimestamp(stamp, UTC), body) in signature.split(" ")
    return payload


def on_rig(store: Store, scene: Callable[[Rig], Awaitable[None]], *, start: bool = True, **options: Any) -> None:
    """Run a scene with webhooks that run, and a receiver, over an empty store."""

    async def whole(running: RunningApp) -> None:
        async with Receiver().open() as receiver:
            if start:
                running.app.webhooks.start()
            await scene(Rig(running, receiver))

    play(store, whole, webhooks_allow_private=HOME, **options)
