"""A client that must know for sure whether it was answered, against servers that end in the middle of a word."""

import asyncio
import socket
from collections.abc import Awaitable, Callable

import pytest

from trunkline.cli.selftest_client import Answer, Client, Gone

Script = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]
GOOD = b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 5\r\n\r\nHello"


def against(script: Script, talk: Callable[[Client], Awaitable[None]]) -> None:
    """Talk to a server that answers each connection by a script."""

    async def connection(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await script(reader, writer)
        writer.close()

    async def main() -> None:
        server = await asyncio.start_server(connection, "127.0.0.1", 0)
        async with server:
            client = Client(server.sockets[0].getsockname()[1])
            try:
                await talk(client)
            finally:
                client.close()

    asyncio.run(main())


def test_requests_share_a_connection() -> None:
    heads: list[bytes] = []

    async def script(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        for _ in range(2):
            head = await reader.readuntil(b"\r\n\r\n")
            heads.append(head + await reader.readexactly(2))
            writer.write(GOOD)

    async def talk(client: Client) -> None:
        for _ in range(2):
            answer = await client.ask("POST", "/messages", {"Accept": "text/plain"}, b"{}")
            assert answer == Answer(200, {"content-type": "text/plain", "content-length": "5"}, b"Hello")

    against(script, talk)
    assert len(heads) == 2
    assert heads[0].startswith(b"POST /messages HTTP/1.1\r\nHost: 127.0.0.1:")
    assert heads[0].endswith(b"\r\nContent-Length: 2\r\nAccept: text/plain\r\n\r\n{}")


@pytest.mark.parametrize("length", [0, 1, 20, len(GOOD) - 1])
def test_half_an_answer_is_none_and_the_next_request_connects_anew(length: int) -> None:
    lengths = [length, len(GOOD)]

    async def script(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(GOOD[: lengths.pop(0)])

    async def talk(client: Client) -> None:
        with pytest.raises(Gone):
            await client.ask("GET", "/")
        assert (await client.ask("GET", "/")).body == b"Hello"

    against(script, talk)


def test_what_is_no_http_is_no_answer() -> None:
    async def script(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 OK\r\n\r\n")

    async def talk(client: Client) -> None:
        with pytest.raises(Gone):
            await client.ask("GET", "/")

    against(script, talk)


def test_a_connection_that_the_server_closes_is_not_used_again() -> None:
    connections = 0

    async def script(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal connections
        connections += 1
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 503 Busy\r\nConnection: close\r\nContent-Length: 0\r\n\r\n")

    async def talk(client: Client) -> None:
        assert [(await client.ask("GET", "/")).status for _ in range(2)] == [503, 503]

    against(script, talk)
    assert connections == 2


def test_nobody_listens() -> None:
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        with pytest.raises(Gone):
            asyncio.run(Client(held.getsockname()[1]).ask("GET", "/"))
