import asyncio
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

import msgspec
import pytest

from tests.kits.carrier_kit import outgoing
from tests.web.handset.served import HANDSET, OURS, Served, served
from trunkline.base.tasks import spawn
from trunkline.carriers.loopback import HandsetText
from trunkline.store.engine import StoreUnavailable
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


def test_a_text_that_another_process_delivered_comes_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stream, "LOOK_SECONDS", 0.02)

    async def work(site: Served, reader: Reader) -> None:
        before = _data((await reader.body()).split("\n\n", 1)[1])
        # Its network writes to the same journal, and has no way to tell ours.
        elsewhere = HandsetText(
            id="~", number=HANDSET, peer=OURS, text="Far", incoming=True, at="", message_id="f", carrier_id="x"
        )
        await site.played.journal.record(elsewhere)
        assert _data(await reader.body())["text"] == "Far"
        await site.played.link.send(outgoing(text="Near", message_id="n"))
        near = _data(await reader.body())
        assert near["text"] == "Near" and near["id"] not in ("~", before["id"])
        await asyncio.sleep(0.1)
        assert reader.sent.empty()  # nothing is told twice
        reader.left.set()

    run(work)


def test_a_store_that_fails_while_looking_ends_no_stream(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stream, "LOOK_SECONDS", 0.02)

    async def work(site: Served, reader: Reader) -> None:
        await reader.body()
        texts, failed = site.played.network.texts, asyncio.Event()

        async def failing(number: str, limit: int = 100) -> list[HandsetText]:
            failed.set()
            raise StoreUnavailable("gone")

        monkeypatch.setattr(site.played.network, "texts", failing)
        await asyncio.wait_for(failed.wait(), 60)
        monkeypatch.setattr(site.played.network, "texts", texts)
        await site.played.link.send(outgoing(text="After", message_id="n"))
        assert _data(await reader.body())["text"] == "After"
        reader.left.set()

    run(work)


def test_what_a_page_was_told_is_not_remembered_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stream, "TOLD_MOST", 4)  # fewer than a look goes back to, so none may come
    monkeypatch.setattr(stream, "LOOK_SECONDS", 60.0)

    async def work(site: Served, reader: Reader) -> None:
        await reader.body()
        for number in range(8):
            await site.played.link.send(outgoing(text=str(number), message_id=f"m{number}"))
            assert _data(await reader.body())["text"] == str(number)
        reader.left.set()

    run(work)


def test_the_stream_ends_in_good_order_when_the_server_closes() -> None:
    async def work(site: Served, reader: Reader) -> None:
        await reader.body()
        site.closing.set()
        assert await reader.next() == {"type": "http.response.body", "body": b""}

    run(work)
