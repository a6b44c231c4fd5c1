"""A client that listens hears everything once and in order, also when the server dies meanwhile."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import msgspec
import pytest

from tests.kits.listening import Frame, Listener, connect
from tests.ways.served import NETWORK, WISHES
from trunkline.base.universe import Universe
from trunkline.cli.selftest_client import Client
from trunkline.cli.selftest_data import Furnished, furnish
from trunkline.cli.selftest_server import Place, free_port, serving

HANDSET = "+15556667777"


async def say(port: int, to: str, text: str) -> None:
    """Send a text from the handset, as a script does."""
    client = Client(port)
    body = msgspec.json.encode({"number": HANDSET, "to": to, "text": text})
    answer = await client.ask("POST", "/handset/answer", {"Content-Type": "application/json"}, body)
    client.close()
    assert answer.status == 201, answer.body


@asynccontextmanager
async def listening(port: int, made: Furnished, known: int | None = None) -> AsyncIterator[tuple[Listener, Frame]]:
    """A stream with its greeting behind it; `known` is the last event that was heard."""
    headers = {"Authorization": f"Bearer {made.key}"}
    headers |= {} if known is None else {"Last-Event-ID": str(known)}
    listener = await connect(port, "GET", "/event-stream?channels=home", headers)
    try:
        connected = await listener.next()
        assert [connected.name, (await listener.next()).name] == ["onConnect", "onJoin"]
        yield listener, connected
    finally:
        listener.leave()


async def hear(listener: Listener, count: int) -> list[Frame]:
    """The next events."""
    return [await listener.next() for _ in range(count)]


def texts(frames: list[Frame]) -> list[Any]:
    """What was said in the received messages."""
    return [frame.body["text"] for frame in frames if frame.name == "MessageReceived"]


@pytest.mark.parametrize("store", ["sqlite", "postgres"])
def test_a_restart_of_the_server_costs_no_event(store: str, request: pytest.FixtureRequest, tmp_path: Path) -> None:
    url = request.getfixturevalue("postgres_url") if store == "postgres" else ""

    async def main() -> None:
        place = Place(tmp_path, url, free_port(), WISHES)
        made = await furnish(place.settings, Universe(), 1, NETWORK)
        number = made.endpoints[0][1]
        async with serving(place) as server, listening(place.port, made) as (listener, _):
            await say(place.port, number, "One")
            heard = await hear(listener, 2)
            assert texts(heard) == ["One"]
            server.kill()
            await listener.cut_off()
        async with serving(place) as server:
            for text in ("Two", "Three"):
                await say(place.port, number, text)
            async with listening(place.port, made, heard[-1].id) as (listener, connected):
                await say(place.port, number, "Four")
                later = await hear(listener, 3)
                assert texts(later) == ["Two", "Three", "Four"]
                ids = [connected.id, *(frame.id for frame in later)]
                assert ids == sorted(set(ids)) and connected.id == heard[-1].id
                await server.stop()
                assert await listener.ended() == []

    asyncio.run(main())
