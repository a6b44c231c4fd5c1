"""The link over HTTP against real sockets: what is certain, what is not, and what a bare status means."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Awaitable, Callable

import pytest

from tests.kits.carrier_kit import outgoing
from trunkline.carriers.base import Accepted, Failure, Outcome, Outgoing, Refused, Unknown
from trunkline.carriers.http import NO_URL, HttpCall, HttpLink, HttpReply, Inquiry, accepted_or_unknown, by_status

OK = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nX-Carrier: one\r\n\r\nx1"

Play = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


def against(play: Play, use: Callable[[HttpLink], Awaitable[object]]) -> object:
    """What `use` makes of a link to a server that plays."""

    async def scene() -> object:
        server = await asyncio.start_server(play, "127.0.0.1", 0)
        port = server.sockets[0].getsockname()[1]
        link = link_to(f"http://127.0.0.1:{port}/send")
        try:
            return await use(link)
        finally:
            await link.close()
            server.close()
            await asyncio.sleep(0.01)  # for the connections that it still has to close

    return asyncio.run(scene())


def link_to(url: str, method: str = "POST") -> HttpLink:
    def call(message: Outgoing) -> HttpCall:
        return HttpCall(method, url, {"X-Key": "k"}, message.text.encode())

    def read(reply: HttpReply, message: Outgoing) -> Outcome:
        return Accepted(reply.body.decode()) if reply.status == 200 else by_status(reply, "no")

    return HttpLink(call, read, Inquiry(call, read))


def saying(answer: bytes, seen: list[bytes] | None = None) -> Play:
    async def play(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        got = await reader.readuntil(b"\r\n\r\n")
        if seen is not None:
            seen.append(got + await reader.readexactly(len("Good morning")))
        writer.write(answer)
        writer.close()

    return play


def test_a_message_goes_out_and_its_id_comes_back() -> None:
    seen: list[bytes] = []
    assert against(saying(OK, seen), lambda link: link.send(outgoing())) == Accepted("x1")
    assert seen[0].startswith(b"POST /send HTTP/1.1\r\n") and seen[0].endswith(b"\r\n\r\nGood morning")
    assert b"X-Key: k\r\n" in seen[0]


def test_an_address_is_asked_for_to_the_letter() -> None:
    seen: list[bytes] = []

    async def use(link: HttpLink) -> object:
        plain = link._call(outgoing())
        written = link_to(f"{plain.url}?to=https%3A%2F%2Fh%2F&a[]=%7e")
        try:
            return await written.send(outgoing())
        finally:
            await written.close()

    assert against(saying(OK, seen), use) == Accepted("x1")
    assert seen[0].startswith(b"POST /send?to=https%3A%2F%2Fh%2F&a[]=%7e HTTP/1.1\r\n")


@pytest.mark.parametrize("url", ["http://[::1/", "http://h:http/", "ftp://h/", "h"])
def test_what_is_no_address_is_certainly_not_sent(url: str) -> None:
    async def scene() -> Outcome:
        link = link_to(url)
        try:
            return await link.send(outgoing())
        finally:
            await link.close()

    assert asyncio.run(scene()) == Refused(Failure.MISCONFIGURED, NO_URL, handed=False)


def test_the_same_way_it_is_asked_about() -> None:
    assert against(saying(OK), lambda link: link.ask(outgoing())) == Accepted("x1")


def test_a_cut_after_the_bytes_left_is_unknown() -> None:
    outcome = against(saying(b""), lambda link: link.send(outgoing()))
    assert isinstance(outcome, Unknown)


def test_half_an_answer_is_unknown() -> None:
    outcome = against(saying(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nx1"), lambda link: link.send(outgoing()))
    assert isinstance(outcome, Unknown)


def test_silence_is_unknown(monkeypatch: pytest.MonkeyPatch) -> None:
    async def play(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read()
        writer.close()

    monkeypatch.setattr("trunkline.carriers.http.ANSWER_SECONDS", 0.05)
    outcome = against(play, lambda link: link.send(outgoing()))
    assert outcome == Unknown("The carrier gave no answer in time.")


def test_no_connection_is_certain() -> None:
    async def scene() -> Outcome:
        server = await asyncio.start_server(saying(OK), "127.0.0.1", 0)
        port = server.sockets[0].getsockname()[1]
        server.close()
        await server.wait_closed()
        link = link_to(f"http://127.0.0.1:{port}/")
        try:
            return await link.send(outgoing())
        finally:
            await link.close()

    outcome = asyncio.run(scene())
    assert isinstance(outcome, Refused) and outcome.failure is Failure.CARRIER_DOWN and not outcome.handed


class Carrier:
    """It answers the first request of a connection and keeps it open; how the next one fares is played."""

    def __init__(self, method: str) -> None:
        self.requests = 0
        self.peers: list[asyncio.StreamWriter] = []
        self.forsaken = asyncio.Event()
        self._method = method

    async def __aenter__(self) -> Carrier:
        self.server = await asyncio.start_server(self._play, "127.0.0.1", 0)
        self.link = link_to(f"http://127.0.0.1:{self.server.sockets[0].getsockname()[1]}/", self._method)
        assert await self.link.send(outgoing()) == Accepted("x1")
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.link.close()
        self.server.close()
        for peer in self.peers:
            peer.close()

    async def _play(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.peers.append(writer)
        await self._taken(reader)
        writer.write(OK)
        try:
            await self._taken(reader)
            writer.close()
        except (asyncio.IncompleteReadError, ConnectionError):
            self.forsaken.set()

    async def _taken(self, reader: asyncio.StreamReader) -> None:
        await reader.readuntil(b"\r\n\r\n")
        self.requests += 1
        await reader.readexactly(len("Good morning"))


@pytest.mark.parametrize("listens", [True, False], ids=["listens on", "is gone"])
@pytest.mark.parametrize("method", ["GET", "PUT", "POST"])
def test_a_text_that_a_carrier_took_without_an_answer_is_not_sent_again(method: str, listens: bool) -> None:
    async def scene() -> None:
        async with Carrier(method) as carrier:
            if not listens:
                carrier.server.close()
            outcome = await carrier.link.send(outgoing())
            assert outcome == Unknown("The connection to the carrier broke: ServerDisconnectedError.")
            assert carrier.requests == 2  # the first text and this one

    asyncio.run(scene())


@pytest.mark.parametrize("method", ["GET", "PUT", "POST"])
def test_a_connection_that_was_closed_as_the_bytes_left_is_unknown(method: str) -> None:
    async def scene() -> None:
        async with Carrier(method) as carrier:
            carrier.server.close()
            carrier.peers[0].get_extra_info("socket").shutdown(socket.SHUT_RDWR)
            assert isinstance(await carrier.link.send(outgoing()), Unknown)

    asyncio.run(scene())


@pytest.mark.parametrize("method", ["GET", "PUT", "POST"])
def test_a_connection_that_is_known_to_be_closed_is_not_used(method: str) -> None:
    async def scene() -> None:
        async with Carrier(method) as carrier:
            carrier.peers[0].write_eof()
            await carrier.forsaken.wait()  # the link has let go of it
            assert await carrier.link.send(outgoing()) == Accepted("x1")
            assert (carrier.requests, len(carrier.peers)) == (2, 2)

    asyncio.run(scene())


def test_a_closed_link_is_down() -> None:
    async def scene() -> tuple[bool, bool]:
        link = link_to("http://127.0.0.1:9/")
        before = link.up
        await link.close()
        return before, link.up

    assert asyncio.run(scene()) == (True, False)


@pytest.mark.parametrize(
    ("status", "failure"),
    [
        (400, Failure.REJECTED),
        (401, Failure.MISCONFIGURED),
        (402, Failure.OUT_OF_CREDIT),
        (403, Failure.MISCONFIGURED),
        (429, Failure.THROTTLED),
        (500, Failure.CARRIER_DOWN),
        (503, Failure.CARRIER_DOWN),
    ],
)
def test_a_status_alone(status: int, failure: Failure) -> None:
    assert by_status(HttpReply(status, {}, b""), "so") == Refused(failure, "so")


@pytest.mark.parametrize("status", [502, 504])
def test_a_gateway_in_between_makes_it_unknown(status: int) -> None:
    assert by_status(HttpReply(status, {}, b""), "so") == Unknown("so")


@pytest.mark.parametrize(("value", "seconds"), [("7", 7.0), ("Wed, 21 Oct 2026 07:28:00 GMT", None), ("", None)])
def test_how_long_to_wait(value: str, seconds: float | None) -> None:
    assert by_status(HttpReply(429, {"retry-after": value}, b""), "so") == Refused(Failure.THROTTLED, "so", seconds)


@pytest.mark.parametrize(("named", "outcome"), [("a", Accepted("a")), (7, Accepted("7"))])
def test_an_id_is_text(named: object, outcome: Outcome) -> None:
    assert accepted_or_unknown(named) == outcome


@pytest.mark.parametrize("named", [None, "", {}])
def test_a_yes_without_an_id(named: object) -> None:
    assert isinstance(accepted_or_unknown(named), Unknown)
