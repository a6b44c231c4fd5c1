"""The app behind real sockets, once on each way from uvicorn to the pipeline, and a client that writes raw bytes."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager
from dataclasses import replace

from tests.kits.running_app import RunningApp
from trunkline.base.tasks import spawn
from trunkline.cli.serving import Server, bind, config_of

PATIENCE_SECONDS = 60.0
_DATE = re.compile(rb"(?m)^date: [^\r]+\r\n")
_ID = re.compile(rb"[0-9a-f]{24}")


class Quiet(Server):
    """The server of the command line, which leaves the signals of the test run alone."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Do nothing."""
        yield


@asynccontextmanager
async def listening(running: RunningApp, *, short_way: bool) -> AsyncIterator[int]:
    """Serve the app on a port, on this way, until the block ends."""
    config = config_of(replace(running.app.settings, short_way=short_way))
    config.app = running.app.asgi
    ready = asyncio.Event()
    server = Quiet(config, ready.set, lambda: None)
    with bind("127.0.0.1", 0) as taken:
        serving = spawn(server.serve([taken]), "server")
        async with asyncio.timeout(PATIENCE_SECONDS):
            await ready.wait()
        try:
            yield taken.getsockname()[1]
        finally:
            server.should_exit = True
            await serving


async def exchange(port: int, parts: Sequence[bytes], *, hang_up: bool = False) -> bytes:
    """Write the parts, each by itself, and read until the server hangs up; or hang up first."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        for part in parts:
            writer.write(part)
            await writer.drain()
            for _ in range(3):  # the server runs in this loop too: let it read what is there
                await asyncio.sleep(0)
        if hang_up:
            return b""
        async with asyncio.timeout(PATIENCE_SECONDS):
            return await reader.read()
    finally:
        writer.close()


def comparable(answer: bytes) -> bytes:
    """An answer without its dates and ids, which differ from one time to the next."""
    return _ID.sub(b"#", _DATE.sub(b"", answer))
