"""An app behind a real socket, served by uvicorn in the loop of the test, and a client that reads server events."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from contextlib import asynccontextmanager, contextmanager, nullcontext, suppress
from typing import Any, NamedTuple

import msgspec
import uvicorn

from tests.kits.running_app import RunningApp, running_app, until
from tests.kits.store_kit import Store
from trunkline.app import App
from trunkline.base.tasks import spawn
from trunkline.base.universe import Universe
from trunkline.cli.serving import Server
from trunkline.web.protocol import ShortWay

PATIENCE_SECONDS = 60.0


class Frame(NamedTuple):
    """One server event, taken apart."""

    id: int
    channel: str
    name: str
    body: Any


def read_frame(text: str) -> Frame:
    """Take a frame apart; it must have the two lines of the contract and nothing else."""
    first, second = text.split("\n")
    number, (selector, json) = first.removeprefix("id: "), second.removeprefix("data: ").split(" ", 1)
    assert (first, second) == (f"id: {number}", f"data: {selector} {json}"), text
    channel, _, command = selector.rpartition("@")
    assert command.startswith("cmd."), selector
    return Frame(int(number), channel, command.removeprefix("cmd."), msgspec.json.decode(json))


class Listener:
    """A client of a stream that reads its bytes as they come."""

    def __init__(
        self, status: int, headers: Mapping[str, str], reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        self.status = status
        self.headers = headers
        self._writer = writer
        self._reader = reader
        self._text = ""

    async def next(self) -> Frame:
        """The next event, from what has come or what comes."""
        async with asyncio.timeout(PATIENCE_SECONDS):
            while "\n\n" not in self._text:
                assert await self._chunk(), "the stream ended"
        text, _, self._text = self._text.partition("\n\n")
        return read_frame(text)

    async def _chunk(self) -> int:
        """Take what came at once; its size is 0 at the end."""
        size = int(await self._reader.readuntil(b"\r\n"), 16)
        self._text += (await self._reader.readexactly(size + 2))[:-2].decode()
        return size

    async def until(self, name: str) -> Frame:
        """The next event of this name; those before it are passed over."""
        while (frame := await self.next()).name != name:
            pass
        return frame

    async def ended(self) -> list[Frame]:
        """What is left until the server ends the stream in good order."""
        async with asyncio.timeout(PATIENCE_SECONDS):
            while await self._chunk():
                pass
        texts, self._text = self._text.split("\n\n")[:-1], ""
        return [read_frame(text) for text in texts]

    def stop_reading(self) -> None:
        """Leave in the kernel what comes from now on."""
        self._transport.pause_reading()

    async def cut_off(self) -> None:
        """Read on, and return when the server has hung up in the middle of everything."""
        async with asyncio.timeout(PATIENCE_SECONDS):
            self._transport.resume_reading()
            with suppress(ConnectionError):
                while await self._reader.read(2**16):
                    pass

    async def body(self) -> bytes:
        """The body of an answer that is no stream."""
        async with asyncio.timeout(PATIENCE_SECONDS):
            return await self._reader.readexactly(int(self.headers["content-length"]))

    def leave(self) -> None:
        """Hang up."""
        self._transport.abort()

    @property
    def _transport(self) -> asyncio.Transport:
        transport = self._writer.transport
        assert isinstance(transport, asyncio.Transport)
        return transport


async def connect(port: int, method: str, target: str, headers: Mapping[str, str], buffer: int = 0) -> Listener:
    """Send one request over a connection of its own, and read the head of the answer."""
    connection = socket.socket()
    if buffer:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, buffer)
    connection.setblocking(False)
    await asyncio.get_running_loop().sock_connect(connection, ("127.0.0.1", port))
    reader, writer = await asyncio.open_connection(sock=connection, limit=2**20)
    lines = [f"{method} {target} HTTP/1.1", f"Host: 127.0.0.1:{port}", "Content-Length: 0"]
    lines += [f"{name}: {value}" for name, value in headers.items()]
    writer.write("\r\n".join([*lines, "", ""]).encode())
    async with asyncio.timeout(PATIENCE_SECONDS):
        head = (await reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")
    found = dict(line.lower().split(": ", 1) for line in head[1:] if line)
    return Listener(int(head[0].split()[1]), found, reader, writer)


class Listening:
    """The app, its port, and short ways to call."""

    def __init__(self, running: RunningApp, port: int, server: Server) -> None:
        self.running = running
        self.port = port
        self.server = server
        self._opened: list[Listener] = []

    @property
    def app(self) -> App:
        """The app itself."""
        return self.running.app

    async def request(
        self, method: str, target: str, key: str = "ann", headers: Mapping[str, str] | None = None, buffer: int = 0
    ) -> Listener:
        """One request over a connection of its own, with the key of one of the people; with none, as a stranger.

        With `buffer`, the kernel takes no more than about so many bytes that the client has not read.
        """
        shown = {"Authorization": f"Bearer tk_{key}"} if key else {}
        listener = await connect(self.port, method, target, shown | dict(headers or {}), buffer)
        self._opened.append(listener)
        return listener

    def leave_all(self) -> None:
        """Hang up wherever a test left it open."""
        while self._opened:
            self._opened.pop().leave()

    async def call(self, method: str, target: str, key: str = "ann") -> tuple[int, bytes]:
        """The status and body of an ordinary answer."""
        answer = await self.request(method, target, key)
        body = await answer.body()
        answer.leave()
        return answer.status, body

    async def listen(self, query: str = "", key: str = "ann", **options: Any) -> tuple[Listener, Frame]:
        """A stream, with its first event; that of its own joining is the next one."""
        listener = await self.request("GET", f"/event-stream{query}", key, **options)
        assert listener.status == 200, await listener.body()
        connected = await listener.next()
        assert connected.name == "onConnect"
        return listener, connected

    async def joined(self, query: str = "", key: str = "ann", **options: Any) -> tuple[Listener, Frame]:
        """A stream that is live: whatever happens from now on is told."""
        listener, connected = await self.listen(query, key, **options)
        assert (await listener.next()).name == "onJoin"
        await self.live(connected)
        return listener, connected

    async def live(self, connected: Frame) -> None:
        """Return when everything is told to this stream as it happens."""
        subscription = self.app.subscriptions.find(connected.body["id"])
        assert subscription is not None

        async def there() -> bool:
            return subscription in self.app.tail.audience

        await until(there)


@asynccontextmanager
async def listening(
    store: Store, *, send_buffer: int = 0, universe: Universe | None = None, **changes: Any
) -> AsyncIterator[Listening]:
    """Serve an app with everything in it on a free port; `send_buffer` makes the kernel hold little."""
    async with running_app(store, universe=universe or Universe(), deliver=True, **changes) as running:
        with socket.socket() as taken:
            if send_buffer:
                taken.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, send_buffer)
            taken.bind(("127.0.0.1", 0))
            up = asyncio.Event()
            config = uvicorn.Config(
                running.app.asgi, http=ShortWay, ws="none", lifespan="off", log_config=None, access_log=False
            )
            config.timeout_graceful_shutdown = int(PATIENCE_SECONDS)
            server = _Server(config, up.set, running.app.closing.set)
            serving = spawn(server.serve([taken]), "server")
            async with asyncio.timeout(PATIENCE_SECONDS):
                await up.wait()
            site = Listening(running, taken.getsockname()[1], server)
            try:
                yield site
            finally:
                site.leave_all()
                server.should_exit = True
                await serving


Scene = Callable[[Listening], Awaitable[None]]


class HeldSite(NamedTuple):
    """A served app that several tests share; its loop stands still between them."""

    site: Listening
    runner: asyncio.Runner

    def play(self, scene: Scene) -> None:
        """Run a scene, and leave no stream of it open."""

        async def whole() -> None:
            try:
                await scene(self.site)
            finally:
                self.site.leave_all()
            await until(self._alone)  # else the next scene would hear of those who leave

        self.runner.run(whole())

    async def _alone(self) -> bool:
        return len(self.site.app.subscriptions) == 0


@contextmanager
def held_site(store: Store, **changes: Any) -> Iterator[HeldSite]:
    """Serve an app for the tests of a module."""
    with asyncio.Runner() as runner:
        opened = listening(store, **changes)
        site = runner.run(opened.__aenter__())
        try:
            yield HeldSite(site, runner)
        finally:
            runner.run(opened.__aexit__(None, None, None))


async def told(listener: Listener, *names: str) -> list[Frame]:
    """The next events, which must have these names; those of the protocol are passed over."""
    found: list[Frame] = []
    for name in names:
        while (frame := await listener.next()).name.startswith("on"):
            pass
        assert frame.name == name, (frame, names)
        found.append(frame)
    return found


class _Server(Server):
    """The product's server, which here leaves the signals of the process alone."""

    def capture_signals(self) -> Any:
        """Do nothing."""
        return nullcontext()
