import asyncio
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

import msgspec
import pytest

from tests.kits.carrier_kit import outgoing
from tests.web.handset.served import HANDSET, OURS, Served, served
from trunkline.base.tasks import spawn
from trunkline.web.handset import stream


class Reader:
    """A client of the live stream, spoken to in bare ASGI."""

    def __init__(self, site: Served) -> None:
        self.sent: asyncio.Queue[MutableMapping[str, Any]] = asyncio.Queue()
        self.left = asyncio.Event()
        self._asked = False
        scope = {
            "type": "http",
            "method": "GET",
            "path": "/handset/events",
            "query_string": b"number=%2B15556667777",
            "headers": [(b"host", b"trunkline.test")],
        }
        self.task = spawn(site.app(scope, self._receive, self.sent.put), "reader")

    async def _receive(self) -> dict[str, Any]:
        if not self._asked:
            self._asked = True
            return {"type": "http.request", "body": b"", "more_body": False}
        await self.left.wait()
        return {"type": "http.disconnect"}

    async def next(self) -> MutableMapping[str, Any]:
        return await asyncio.wait_for(self.sent.get(), 60)

    async def body(self) -> str:
        return bytes((await self.next())["body"]).decode()


def run(work: Callable[[Served, Reader], Awaitable[None]]) -> None:
    async def go() -> None:
        async with served() as site:
            await site.played.link.send(outgoing(text="Before"))
            reader = Reader(site)
            assert (await reader.next())["type"] == "http.response.start"
            await work(site, reader)
            await asyncio.wait_for(reader.task, 60)
            assert site.played.network._subscriptions == {}

    asyncio.run(asyncio.wait_for(go(), 120))


def _data(event: str) -> dict[str, Any]:
    lines = dict(line.split(": ", 1) for line in event.strip().splitlines())
    data: dict[str, Any] = msgspec.json.decode(lines["data"])
    assert (lines["event"], lines["id"]) == ("text", data["id"])
    return data


def test_a_reader_gets_the_last_texts_and_then_every_new_one() -> None:
    async def work(site: Served, reader: Reader) -> None:
        retry, before = (await reader.body()).split("\n\n", 1)
        assert retry == "retry: 2000" and _data(before)["text"] == "Before"
        await site.played.link.send(outgoing(text="Two\nlines", message_id="n"))
        assert _data(await reader.body())["text"] == "Two\nlines"
        await site.played.network.answer(HANDSET, OURS, "Mine")
        assert _data(await reader.body())["incoming"] is False
        reader.left.set()

    run(work)


def test_a_silent_stream_has_a_heartbeat(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stream, "HEARTBEAT_SECONDS", 0.01)

    async def work(site: Served, reader: Reader) -> None:
        await reader.body()
        assert await reader.body() == ": still here\n\n"
        assert await reader.body() == ": still here\n\n"
        await site.played.link.send(outgoing(text="After", message_id="n"))
        while (said := await reader.body()).startswith(":"):
            pass
        assert _data(said)["text"] == "After"
        reader.left.set()

    run(work)


def test_the_stream_ends_in_good_order_when_the_server_closes() -> None:
    async def work(site: Served, reader: Reader) -> None:
        await reader.body()
        site.closing.set()
        assert await reader.next() == {"type": "http.response.body", "body": b""}

    run(work)
