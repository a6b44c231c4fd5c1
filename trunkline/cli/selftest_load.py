"""Messages under load, each with an Idempotency-Key, insisted upon until the server answers."""

from __future__ import annotations

import asyncio
import random
from dataclasses import dataclass, field
from typing import Final

import msgspec

from trunkline.base.universe import Universe
from trunkline.cli.selftest_client import Answer, Client, Gone
from trunkline.cli.selftest_data import Furnished

PAUSE_SECONDS: Final = 0.03
"""Between the answer to one connection and its next message, on average: the server shall also do other things."""
AGAIN_SECONDS: Final = 0.05
HANDSETS: Final = 500
ASK_AGAIN: Final = frozenset({409, 503, 507})
REMEMBERED: Final = 2000


class Wish(msgspec.Struct, frozen=True, rename="camel"):
    """The body of a SendMessage."""

    endpoint_id: str
    to_address: str
    body: str


class Given(msgspec.Struct):
    """What we read of a MessageInfo."""

    id: str
    text: str


@dataclass
class Tally:
    """What a client knows for sure."""

    answered: dict[str, str] = field(default_factory=dict)
    """Each text that was answered with 200, and the id that the answer gave it."""
    requests: int = 0
    cut_off: int = 0
    """Requests that were never answered, and were sent again with their key."""
    put_off: int = 0
    """Requests that were refused for the moment, and were sent again with their key."""
    repeated: int = 0
    """Keys that were used again after their answer, to see it again."""
    mistakes: list[str] = field(default_factory=list)
    """Answers that should never be given."""


class Load:
    """Connections that send one message after the other."""

    def __init__(self, port: int, made: Furnished, universe: Universe, chance: random.Random) -> None:
        self.tally = Tally()
        self._port = port
        self._made = made
        self._chance = chance
        self._run = universe.new_id()
        self._serial = 0
        self._sending = asyncio.Event()
        self._server_is_there = asyncio.Event()
        self._done = False
        self.under_way = 0
        """Requests that wait for an answer now."""

    def resume(self) -> None:
        """The server is there."""
        self._server_is_there.set()

    def pause(self) -> None:
        """The server is gone; nobody needs to try."""
        self._server_is_there.clear()

    def finish(self) -> None:
        """Begin no new message; those that were begun are brought to their answer."""
        self._done = True

    async def run(self, connections: int) -> None:
        """Send until `finish`, then until everything is answered."""
        async with asyncio.TaskGroup() as group:
            for _ in range(connections):
                group.create_task(self._one_connection())

    async def _one_connection(self) -> None:
        client = Client(self._port)
        while not self._done:
            self._serial += 1
            await self._insist(client, self._serial)
            await asyncio.sleep(PAUSE_SECONDS * 2 * self._chance.random())
        client.close()

    def _wish(self, serial: int) -> Wish:
        endpoint_id, _ = self._made.endpoints[serial % len(self._made.endpoints)]
        return Wish(endpoint_id, f"+1555800{serial % HANDSETS:04}", f"selftest {self._run} {serial}")

    async def _insist(self, client: Client, serial: int) -> None:
        wish = self._wish(serial)
        while True:
            await self._server_is_there.wait()
            try:
                answer = await self._post(client, serial, wish)
            except Gone:
                self.tally.cut_off += 1
                await asyncio.sleep(AGAIN_SECONDS)
                continue
            if answer.status not in ASK_AGAIN:
                self._take(wish, answer)
                return
            self.tally.put_off += 1
            await asyncio.sleep(AGAIN_SECONDS)

    async def _post(self, client: Client, serial: int, wish: Wish) -> Answer:
        headers = {
            "Authorization": f"Bearer {self._made.key}",
            "Accept": "application/json",
            "Content-Type": "application/json",
            "Idempotency-Key": f"{self._run}-{serial}",
        }
        self.tally.requests += 1
        self.under_way += 1
        try:
            return await client.ask("POST", "/messages", headers, msgspec.json.encode(wish))
        finally:
            self.under_way -= 1

    def _take(self, wish: Wish, answer: Answer) -> None:
        if answer.status != 200:
            self.tally.mistakes.append(f"{answer.status} {answer.body[:300].decode(errors='replace')}")
            return
        given = msgspec.json.decode(answer.body, type=Given)
        if given.text != wish.body:
            self.tally.mistakes.append(f"the answer to {wish.body!r} is about {given.text!r}")
        if self.tally.answered.setdefault(wish.body, given.id) != given.id:
            self.tally.mistakes.append(f"{wish.body!r} was answered as {given.id}, and before under another id")

    async def repeat_some(self, count: int) -> None:
        """Send some messages again that were answered lately, with their keys: the answers must be the same."""
        client = Client(self._port)
        latest = range(max(1, self._serial - REMEMBERED), self._serial + 1)
        known = [serial for serial in latest if self._wish(serial).body in self.tally.answered]
        for serial in self._chance.sample(known, min(count, len(known))):
            await self._insist(client, serial)
            self.tally.repeated += 1
        client.close()
