"""One stream's queue, spoken to in bare ASGI; what is about many is in test_stream.py, over sockets."""

import asyncio
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

import pytest

from trunkline.domain.scope import Scope
from trunkline.operations.call import Caller
from trunkline.realtime.channels import HOME
from trunkline.web import subscriptions
from trunkline.web.frames import Frames
from trunkline.web.subscriptions import HEADERS, Subscription

LIMIT = 1000
WHO, NOTHING = Caller(user_id="u"), Scope(frozenset())


class Transport:
    def __init__(self) -> None:
        self.aborted = False

    def abort(self) -> None:
        self.aborted = True


class Client:
    """The other end: takes what is sent unless it was told to wait, as uvicorn's cycle does with a slow reader."""

    def __init__(self) -> None:
        self.transport = Transport()
        self.got: list[MutableMapping[str, Any]] = []
        self.reads = asyncio.Event()
        self.reads.set()

    async def send(self, message: MutableMapping[str, Any]) -> None:
        await self.reads.wait()
        self.got.append(message)

    async def receive(self) -> MutableMapping[str, Any]:
        raise AssertionError("it is only asked for its transport")

    @property
    def text(self) -> bytes:
        return b"".join(message["body"] for message in self.got[1:])


def run(work: Callable[[Client, Subscription], Awaitable[None]]) -> None:
    async def go() -> None:
        client = Client()
        stream = Subscription("id", WHO, NOTHING, [HOME], client.send, client.receive, Frames(), LIMIT)
        await asyncio.wait_for(work(client, stream), 60)

    asyncio.run(go())


def test_what_is_put_at_once_is_sent_together_after_the_headers() -> None:
    async def work(client: Client, stream: Subscription) -> None:
        for frame in (b"a", b"b", b"c"):
            stream.put(frame)
        await stream.written()
        assert client.got == [
            {"type": "http.response.start", "status": 200, "headers": list(HEADERS)},
            {"type": "http.response.body", "body": b"abc", "more_body": True},
        ]
        stream.put(b"d")
        await stream.written()
        assert client.text == b"abcd"

    run(work)


def test_who_reads_is_never_cut_off_however_much_comes_at_once() -> None:
    async def work(client: Client, stream: Subscription) -> None:
        for _ in range(10):
            stream.put(b"x" * LIMIT)
        await stream.written()
        assert len(client.text) == 10 * LIMIT and not stream.gone

    run(work)


def test_who_does_not_read_is_cut_off_when_too_much_waits() -> None:
    async def work(client: Client, stream: Subscription) -> None:
        stream.put(b"first")
        await stream.written()
        client.reads.clear()
        stream.put(b"second")
        await asyncio.sleep(0)
        stream.put(b"x" * LIMIT)
        assert (stream.gone, client.transport.aborted) == (False, False)
        stream.put(b"x")
        assert (stream.gone, client.transport.aborted) == (True, True)
        await stream.written()
        stream.put(b"late")
        client.reads.set()
        await asyncio.sleep(0)
        assert client.text == b"first"

    run(work)


def test_a_closed_stream_says_what_waits_and_ends() -> None:
    async def work(client: Client, stream: Subscription) -> None:
        stream.put(b"last words")
        stream.close()
        stream.close()
        stream.put(b"too late")
        await stream.written()
        assert client.text == b"last words"
        assert client.got[-1] == {"type": "http.response.body", "body": b""}

    run(work)


def test_a_stream_that_is_closed_while_nothing_waits_ends_too() -> None:
    async def work(client: Client, stream: Subscription) -> None:
        stream.close()
        await stream.written()
        assert [message["type"] for message in client.got] == ["http.response.start", "http.response.body"]

    run(work)


def test_who_does_not_read_is_not_waited_for_at_the_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(subscriptions, "LAST_WORDS_SECONDS", 0.01)

    async def work(client: Client, stream: Subscription) -> None:
        client.reads.clear()
        stream.put(b"unread")
        await asyncio.sleep(0)
        stream.close()
        await stream.written()
        assert client.transport.aborted and client.got == []

    run(work)


def test_a_client_whose_connection_broke_is_gone() -> None:
    async def go() -> None:
        async def send(message: MutableMapping[str, Any]) -> None:
            raise ConnectionResetError

        stream = Subscription("id", WHO, NOTHING, [HOME], send, Client().receive, Frames(), LIMIT)
        stream.put(b"x")
        await stream.written()
        assert stream.gone

    asyncio.run(asyncio.wait_for(go(), 60))


def test_a_replay_waits_until_little_is_left() -> None:
    async def work(client: Client, stream: Subscription) -> None:
        client.reads.clear()
        stream.put(b"x" * LIMIT)
        waiting = asyncio.ensure_future(stream.caught_up())  # noqa: TID251 - awaited below
        await asyncio.sleep(0)
        assert not waiting.done()
        client.reads.set()
        await waiting
        assert len(client.text) == LIMIT
        stream.put(b"x")
        await stream.caught_up()

    run(work)
