"""A whole server in a process of its own, and clients that insist on their answers."""

import asyncio
import hashlib
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree

import msgspec

from trunkline.base.universe import Universe
from trunkline.cli.selftest_client import Answer, Client
from trunkline.cli.selftest_data import Furnished, furnish, opened
from trunkline.cli.selftest_server import Command, Place, Server, free_port, serving
from trunkline.store.audit import Kept, kept_messages
from trunkline.store.handsets import arrivals

NETWORK = {"latency_ms": 1.0, "receipt_delay_ms": 1.0}
WISHES = {
    "TRUNKLINE_DELIVERY_LEASE_SECONDS": "3",
    "TRUNKLINE_DELIVERY_RETRY_FIRST_SECONDS": "0.1",
    "TRUNKLINE_DELIVERY_RETRY_MOST_SECONDS": "0.5",
}


@dataclass
class Served:
    """The server, what is known of its installation, and every answer it gave."""

    server: Server
    made: Furnished
    answers: dict[str, Answer] = field(default_factory=dict)
    """The last answer to each text."""
    addresses: dict[str, str] = field(default_factory=dict)
    """Where each text went: a repeat under its key must say the same."""

    async def send(self, text: str, client: Client | None = None, to: str = "+15556667777", accept: str = "") -> Answer:
        """One SendMessage, whose Idempotency-Key is made of its text."""
        headers = {
            "Authorization": f"Bearer {self.made.key}",
            "Accept": accept or "application/json",
            "Content-Type": "application/json",
            "Idempotency-Key": hashlib.sha256(text.encode()).hexdigest(),
        }
        body = msgspec.json.encode({"endpointId": self.made.endpoints[0][0], "toAddress": to, "body": text})
        own = client or Client(self.server.place.port)
        try:
            answer = await own.ask("POST", "/messages", headers, body)
        finally:
            if client is None:
                own.close()
        self.answers[text] = answer
        self.addresses[text] = to
        return answer

    async def send_many(self, name: str, count: int) -> list[Answer]:
        """Many SendMessages at once, each on a connection of its own and to a handset of its own."""
        return list(await asyncio.gather(*(self.send(f"{name} {one}", to=f"+1555600{one:04}") for one in range(count))))

    def answered(self) -> dict[str, str]:
        """The texts whose last answer was 200, and the ids that they were given."""
        good = {text: answer for text, answer in self.answers.items() if answer.status == 200}
        return {text: id_of(answer) for text, answer in good.items()}

    async def taken(self, text: str, seconds: float = 60.0) -> None:
        """Send a message, again and again with its key, until it is answered with 200."""
        async with asyncio.timeout(seconds):
            while True:
                if (await self.send(text, to=self.addresses.get(text, "+15556667777"))).status == 200:
                    return
                await asyncio.sleep(0.1)

    async def insist(self) -> None:
        """Send again what was not answered with 200, with its key, until it is."""
        for text in [text for text, answer in self.answers.items() if answer.status != 200]:
            await self.taken(text)


def id_of(answer: Answer) -> str:
    """The id of the message that an answer is about, in JSON or XML."""
    if answer.headers["content-type"].startswith("application/xml"):
        return ElementTree.fromstring(answer.body).findtext("{*}Id") or ""
    return str(msgspec.json.decode(answer.body)["id"])


@asynccontextmanager
async def served(folder: Path, database_url: str = "", wrapper: Command = (), **wishes: str) -> AsyncIterator[Served]:
    """Furnish an empty installation, and run a server on it."""
    place = Place(folder, database_url, free_port(), WISHES | wishes)
    made = await furnish(place.settings, Universe(), 1, NETWORK)
    async with serving(place, wrapper) as server:
        yield Served(server, made)


async def look(place: Place, made: Furnished) -> tuple[list[Kept], Mapping[str, int]]:
    """What the store of a place holds, and how often each message arrived."""
    async with opened(place.settings) as engine:
        return [one async for one in kept_messages(engine, made.account_id)], await arrivals(engine)


async def check_books(stage: Served, *, settled: bool = True) -> None:
    """Every answered message is stored once, whole, and was delivered; nothing else is there."""
    answered = stage.answered()
    kept, arrived = await look(stage.server.place, stage.made)
    by_id = {one.id: one for one in kept}
    assert {id_: by_id[id_].text for id_ in answered.values() if id_ in by_id} == {
        id_: text for text, id_ in answered.items()
    }
    assert len({one.text for one in kept}) == len(kept), "stored twice under one key"
    assert all(one.in_conversation and one.in_session and one.has_event for one in kept), "a half message"
    if settled:
        assert {one.text for one in kept} == set(answered), "stored, but not answered with 200"
        assert {one.status for one in kept} == {"delivered"}
        assert [one.phase for one in kept if one.phase is not None] == []
        assert {id_: arrived.get(id_) for id_ in by_id} == dict.fromkeys(by_id, 1)


async def settle(stage: Served, seconds: float = 60.0) -> None:
    """Wait until every message that the store holds has been delivered."""
    async with asyncio.timeout(seconds), opened(stage.server.place.settings) as engine:
        while True:
            kept = [one async for one in kept_messages(engine, stage.made.account_id)]
            if all(one.status == "delivered" and one.phase is None for one in kept):
                return
            await asyncio.sleep(0.1)
