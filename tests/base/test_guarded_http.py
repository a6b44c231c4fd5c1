"""The guarded client against real sockets: what may be called, and how much it takes."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from trunkline.base.guarded_http import ForbiddenAddress, GuardedHttp, NoReply, Reply, Unreachable, may_call, networks

HOME = networks(["127.0.0.0/8"])
Play = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]

PRIVATE = [
    "127.0.0.1",
    "10.1.2.3",
    "172.16.0.1",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "0.0.0.0",
    "224.0.0.1",
    "255.255.255.255",
    "192.0.2.1",
    "198.18.0.1",
    "240.0.0.1",
    "192.88.99.1",
    "::1",
    "::",
    "fe80::1",
    "fe80::1%eth0",
    "fc00::1",
    "fec0::1",
    "ff02::1",
    "::ffff:10.0.0.1",
    "::ffff:127.0.0.1",
    "::127.0.0.1",
    "64:ff9b::a00:1",
    "2002:a00:1::1",
    "2001:0:a00:1::1",
    "2001:db8::1",
    "localhost",
    "",
]


def saying(*parts: bytes, pause: float = 0.0) -> Play:
    async def play(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            await reader.readuntil(b"\r\n\r\n")
            for part in parts:
                writer.write(part)
                await writer.drain()
                await asyncio.sleep(pause)
        finally:
            writer.close()

    return play


def exchanged(
    play: Play,
    *,
    client: GuardedHttp | None = None,
    method: str = "GET",
    host: str = "127.0.0.1",
    most: int = 100,
    seconds: float = 5.0,
) -> Reply:
    """What one request to a server that plays comes to."""

    async def scene() -> Reply:
        players: list[asyncio.Task[Any]] = []

        async def keep(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            if (player := asyncio.current_task()) is not None:
                players.append(player)
            await play(reader, writer)

        server = await asyncio.start_server(keep, "127.0.0.1", 0)
        port = server.sockets[0].getsockname()[1]
        own = client or GuardedHttp(HOME)
        try:
            return await own.exchange(method, f"http://{host}:{port}/x", {}, seconds=seconds, most_bytes=most)
        finally:
            await own.close()
            server.close()
            for player in players:
                player.cancel()
            await asyncio.gather(*players, return_exceptions=True)
            await asyncio.sleep(0.01)

    return asyncio.run(scene())


def asked_with(url: str) -> bytes:
    """The first line of the request for this address."""
    seen: list[bytes] = []

    async def scene() -> None:
        async def play(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            seen.append(await reader.readline())
            writer.write(b"HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n")
            await writer.drain()
            writer.close()

        server = await asyncio.start_server(play, "127.0.0.1", 0)
        client = GuardedHttp(HOME)
        port = server.sockets[0].getsockname()[1]
        await client.exchange("GET", f"http://127.0.0.1:{port}{url}", {}, seconds=30, most_bytes=9)
        await client.close()
        server.close()
        await server.wait_closed()

    asyncio.run(scene())
    return seen[0]


@pytest.mark.parametrize("path", ["/cb?next=https%3A%2F%2Fy.example%2F&t=%7e", "/cb?a[]=1", "/a%2Fb/../c"])
def test_an_address_is_asked_for_to_the_letter(path: str) -> None:
    """Signatures cover it: a receiver that was given another spelling would find them wrong."""
    assert asked_with(path) == f"GET {path} HTTP/1.1\r\n".encode()


def test_what_may_not_stand_in_an_address_makes_no_line_of_its_own() -> None:
    assert asked_with("/x?a=1 HTTP/1.1\r\nEvil: 1").count(b"\r\n") == 1


@pytest.mark.parametrize("url", ["http://[::1", "http://127.0.0.1:http/", "ftp://h/", "nothing", "", "http:///x"])
def test_what_is_no_address_is_not_called(url: str) -> None:
    async def scene() -> None:
        client = GuardedHttp(HOME)
        with pytest.raises(Unreachable, match="no URL"):
            await client.exchange("GET", url, {}, seconds=30, most_bytes=9)
        await client.close()

    asyncio.run(scene())


OK = saying(b"HTTP/1.1 200 OK\r\nX-One: 1\r\nContent-Length: 6\r\n\r\nabc", b"def", pause=0.02)


@pytest.mark.parametrize("address", PRIVATE)
def test_what_the_internet_cannot_reach_is_not_called(address: str) -> None:
    assert not may_call(address, ())


@pytest.mark.parametrize("address", ["93.184.216.34", "2606:2800:220:1::1", "::ffff:93.184.216.34"])
def test_public_addresses_are_called(address: str) -> None:
    assert may_call(address, ())


def test_allowed_networks_are_called_also_as_mapped_addresses() -> None:
    allowed = networks(["10.0.0.0/8", "::1"])
    assert may_call("10.9.9.9", allowed) and may_call("::ffff:10.9.9.9", allowed) and may_call("::1", allowed)
    assert not may_call("192.168.0.1", allowed) and not may_call("::2", allowed)


def test_a_network_that_is_none_is_refused() -> None:
    with pytest.raises(ValueError, match="has host bits set"):
        networks(["10.0.0.1/8"])


def test_an_answer_that_comes_in_parts_comes_whole() -> None:
    assert exchanged(OK) == Reply(200, {"x-one": "1", "content-length": "6"}, b"abcdef", False)


def test_a_body_is_taken_up_to_the_bound() -> None:
    reply = exchanged(OK, most=4)
    assert (reply.body, reply.cut) == (b"abcd", True)


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "[::ffff:127.0.0.1]"])
def test_a_private_address_is_refused_however_it_is_written(host: str) -> None:
    with pytest.raises(ForbiddenAddress, match="not public"):
        exchanged(OK, client=GuardedHttp(), host=host)


def test_a_name_that_changes_its_mind_gains_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever looks first and calls later sees a public address; the call sees the private one, and is refused."""

    async def rebound(self: Any, host: str, port: int = 0, family: Any = 0) -> list[dict[str, Any]]:
        return [{"hostname": host, "host": "127.0.0.1", "port": port, "family": socket.AF_INET, "proto": 0, "flags": 0}]

    monkeypatch.setattr("aiohttp.resolver.ThreadedResolver.resolve", rebound)
    monkeypatch.setattr("aiohttp.connector.DefaultResolver.resolve", rebound)
    with pytest.raises(ForbiddenAddress):
        exchanged(OK, client=GuardedHttp(), host="public.example.com")


def test_a_redirect_is_an_answer_and_is_not_followed() -> None:
    reply = exchanged(saying(b"HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n"))
    assert (reply.status, reply.headers["location"]) == (302, "http://127.0.0.1:1/")


def test_nobody_there_is_certain() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]

        async def scene() -> Reply:
            client = GuardedHttp(HOME)
            try:
                url = f"http://127.0.0.1:{port}/"
                return await client.exchange("GET", url, {}, seconds=5, most_bytes=1)
            finally:
                await client.close()

        with pytest.raises(Unreachable, match="no connection"):
            asyncio.run(scene())


def test_silence_and_a_cut_answer_are_not_certain() -> None:
    with pytest.raises(NoReply, match="no answer within"):
        exchanged(saying(b"HTTP/1.1 200 OK\r\n", pause=1.0), seconds=0.1)
    with pytest.raises(NoReply, match="the connection broke"):
        exchanged(saying(b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc"))
    with pytest.raises(NoReply, match="the connection broke"):
        exchanged(saying(b"not http\r\n\r\n"))


@pytest.mark.parametrize(("method", "fetching", "times"), [("GET", False, 1), ("PUT", False, 1), ("GET", True, 2)])
def test_what_was_taken_and_not_answered_is_sent_again_only_when_it_is_a_fetch(
    method: str, fetching: bool, times: int
) -> None:
    """A callback would be told twice within one attempt; to look at a file once more does nothing."""
    taken: list[bytes] = []

    async def play(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        taken.append(await reader.readuntil(b"\r\n\r\n"))
        writer.close()

    with pytest.raises(NoReply, match="the connection broke: ServerDisconnectedError"):
        exchanged(play, client=GuardedHttp(HOME, fetching=fetching), method=method)
    assert len(taken) == times


@pytest.mark.parametrize("url", ["ftp://example.com/", "example.com", "http://", "http://exa mple/"])
def test_what_is_no_url_is_unreachable(url: str) -> None:
    async def scene() -> Reply:
        client = GuardedHttp()
        try:
            return await client.exchange("GET", url, {}, seconds=1, most_bytes=1)
        finally:
            await client.close()

    with pytest.raises(Unreachable):
        asyncio.run(scene())
