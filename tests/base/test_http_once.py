"""A request leaves once, also where aiohttp would send it again by itself; a release that does otherwise is noticed."""

from __future__ import annotations

import asyncio
import socket
import struct

import aiohttp
import pytest

from trunkline.base.http_once import ConnectionBroke, once

RESET_AT_ONCE = struct.pack("ii", 1, 0)


@pytest.mark.parametrize("reset", [False, True], ids=["closed", "reset"])
@pytest.mark.parametrize("method", ["GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE", "POST", "PATCH"])
def test_what_was_taken_and_not_answered_is_not_sent_again(method: str, reset: bool) -> None:
    taken: list[bytes] = []

    async def play(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        taken.append(await reader.readuntil(b"\r\n\r\n"))
        if reset:
            peer = writer.get_extra_info("socket")
            peer.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET_AT_ONCE)
        writer.close()

    async def scene() -> None:
        server = await asyncio.start_server(play, "127.0.0.1", 0)
        url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/"
        async with aiohttp.ClientSession(middlewares=(once,)) as session:
            with pytest.raises(ConnectionBroke, match=r"^(ServerDisconnectedError|ClientOSError)$"):
                await session.request(method, url)
        server.close()

    asyncio.run(scene())
    assert [line.split(b" ")[0].decode() for line in taken] == [method]


def test_that_there_was_no_connection_stays_what_it_is() -> None:
    async def scene() -> None:
        with socket.socket() as taken:
            taken.bind(("127.0.0.1", 0))
            async with aiohttp.ClientSession(middlewares=(once,)) as session:
                with pytest.raises(aiohttp.ClientConnectorError):
                    await session.get(f"http://127.0.0.1:{taken.getsockname()[1]}/")

    asyncio.run(scene())
