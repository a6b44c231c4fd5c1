"""An app behind a real socket in this process, and a client that sends any bytes and knows how many answers are due."""

from __future__ import annotations

import asyncio
import gzip
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from typing import Final, NamedTuple

import httptools
import uvicorn
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol
from uvicorn.server import ServerState

from trunkline.web.asgi import AsgiApp
from trunkline.web.protocol import ShortWay

ANSWER_SECONDS: Final = 120.0
HEAD_MOST: Final = 1 << 20


class RawAnswer(NamedTuple):
    """One HTTP answer, whole; header names are lower-case."""

    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def plain(self) -> bytes:
        """The body, expanded when it came compressed."""
        return gzip.decompress(self.body) if self.headers.get("content-encoding") == "gzip" else self.body


class Exchange(NamedTuple):
    """What came back on one connection."""

    answers: list[RawAnswer]
    unseen: int
    """How many whole requests were not answered because the connection ended before."""


class Due:
    """Reads what a client is about to send as the server will, so that nobody waits for what cannot come."""

    def __init__(self, data: bytes) -> None:
        self.methods: list[str] = []
        self.is_broken = False
        self._parser = httptools.HttpRequestParser(self)
        self._parser.set_dangerous_leniencies(lenient_data_after_close=True)
        self._url = b""
        try:
            self._parser.feed_data(data)
        except httptools.HttpParserUpgrade:
            pass
        except httptools.HttpParserError:
            self.is_broken = True

    def on_message_begin(self) -> None:
        """A new request line follows."""
        self._url = b""

    def on_url(self, url: bytes) -> None:
        """A piece of the request line's target."""
        self._url += url

    def on_headers_complete(self) -> None:
        """As the server does, stumble over a target that has no path."""
        assert httptools.parse_url(self._url).path is not None

    def on_message_complete(self) -> None:
        """One more answer is due."""
        self.methods.append(self._parser.get_method().decode())


class Door:
    """The way in."""

    def __init__(self, port: int) -> None:
        self.port = port

    async def exchange(self, data: bytes) -> Exchange:
        """Send bytes on a connection of their own and read the answers that are due."""
        due = Due(data)
        reader, writer = await asyncio.open_connection("127.0.0.1", self.port, limit=HEAD_MOST)
        try:
            async with asyncio.timeout(ANSWER_SECONDS):
                writer.write(data)
                answers = await _answers(reader, due)
        finally:
            writer.close()
            with suppress(OSError):
                await writer.wait_closed()
        return Exchange(answers, max(0, len(due.methods) - len(answers)))

    async def ask(self, data: bytes) -> RawAnswer:
        """The one answer to one request."""
        (answer,) = (await self.exchange(data)).answers
        return answer


async def _answers(reader: asyncio.StreamReader, due: Due) -> list[RawAnswer]:
    answers: list[RawAnswer] = []
    # What cannot be read gets an answer too: a 400, after which the connection ends.
    methods = [*due.methods, *(["?"] if due.is_broken else [])]
    while len(answers) < len(methods):
        try:
            answer = await _answer(reader, methods[len(answers)])
        except (asyncio.IncompleteReadError, ConnectionError):
            break
        if answer.status == 100:
            continue
        answers.append(answer)
        if answer.headers.get("connection", "").lower() == "close":
            break
    return answers


async def _answer(reader: asyncio.StreamReader, method: str) -> RawAnswer:
    head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
    first, *lines = head.rstrip("\r\n").split("\r\n")
    headers = {name.strip().lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
    status = int(first.split(" ", 2)[1])
    bare = status in (100, 204, 304) or method == "HEAD"
    return RawAnswer(status, headers, b"" if bare else await reader.readexactly(int(headers.get("content-length", 0))))


@asynccontextmanager
async def listening(
    app: AsgiApp, protocol: type[HttpToolsProtocol] = ShortWay, rest_seconds: float = 5
) -> AsyncIterator[Door]:
    """Put the app behind uvicorn's protocol on a free port of the loopback interface."""
    config = uvicorn.Config(app, interface="asgi3", http=protocol, ws="none", lifespan="off", log_config=None)
    config.timeout_keep_alive = rest_seconds  # type: ignore[assignment]  # it adds it to a time
    config.load()
    state = ServerState()

    def connected() -> HttpToolsProtocol:
        return protocol(config=config, server_state=state, app_state={})

    server = await asyncio.get_running_loop().create_server(connected, "127.0.0.1", 0, backlog=512)
    try:
        yield Door(server.sockets[0].getsockname()[1])
    finally:
        server.close()
        for connection in list(state.connections):
            if connection.transport is not None:
                connection.transport.close()
        await server.wait_closed()
        if state.tasks:
            await asyncio.wait(state.tasks, timeout=ANSWER_SECONDS)
