"""A small HTTP/1.1 client of one connection, for asking a server that may die at any moment."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from contextlib import suppress
from typing import Final, NamedTuple

ANSWER_SECONDS: Final = 90.0
HEAD_MOST: Final = 65_536


class Gone(Exception):
    """The connection ended before the answer was complete: whether the request took effect is not known."""


class Answer(NamedTuple):
    """One HTTP answer; header names are lower-case."""

    status: int
    headers: dict[str, str]
    body: bytes


class Client:
    """One keep-alive connection to a server, made when it is first needed and again after every loss."""

    def __init__(self, port: int, host: str = "127.0.0.1") -> None:
        self._host = host
        self._port = port
        self._streams: tuple[asyncio.StreamReader, asyncio.StreamWriter] | None = None

    async def ask(self, method: str, path: str, headers: Mapping[str, str] | None = None, body: bytes = b"") -> Answer:
        """Send one request and wait for its answer; raises Gone when the connection does not last so long."""
        lines = [f"{method} {path} HTTP/1.1", f"Host: {self._host}:{self._port}", f"Content-Length: {len(body)}"]
        lines += [f"{name}: {value}" for name, value in (headers or {}).items()]
        try:
            async with asyncio.timeout(ANSWER_SECONDS):
                return await self._exchange("\r\n".join([*lines, "", ""]).encode("latin-1") + body)
        except BaseException as error:
            self.close()
            if isinstance(error, OSError | EOFError | ValueError | asyncio.LimitOverrunError):
                raise Gone(f"{type(error).__name__}: {error}") from error
            raise

    async def _exchange(self, request: bytes) -> Answer:
        if self._streams is None:
            self._streams = await asyncio.open_connection(self._host, self._port, limit=HEAD_MOST)
        reader, writer = self._streams
        writer.write(request)
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
        first, *lines = head.rstrip().split("\r\n")
        headers = {name.strip().lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
        body = await reader.readexactly(int(headers.get("content-length", "0")))
        if headers.get("connection", "").lower() == "close":
            self.close()
        return Answer(int(first.split(" ", 2)[1]), headers, body)

    def close(self) -> None:
        """Hang up; the next request connects anew."""
        streams, self._streams = self._streams, None
        if streams is not None:
            with suppress(OSError):
                streams[1].close()
