"""Both ways from uvicorn to the pipeline answer the same bytes, whatever comes over the socket, however it is cut."""

from __future__ import annotations

import asyncio
import gzip
import random
import re
from collections.abc import Callable, Coroutine, Iterator
from contextlib import AsyncExitStack
from dataclasses import replace
from typing import Any, NamedTuple

import pytest

from tests.kits.running_app import RunningApp, held, sqlite_in, until
from tests.kits.small_world import MAIN
from tests.kits.wire import PATIENCE_SECONDS, comparable, exchange, listening
from trunkline.cli.serving import config_of
from trunkline.store import tables
from trunkline.web.protocol import PlainWay, ShortWay

LIMIT = 4_000
"""The bytes that a body may have here."""
AUTHORIZED = b"Authorization: Bearer tk_ann\r\nAccept: application/json\r\n"
HEAD = b"Host: trunkline.test\r\n" + AUTHORIZED
TEXT = b'{"endpointId":"%s","toAddress":"+15556667777","body":"Hello"}' % MAIN.encode()


def request(line: bytes, body: bytes = b"", *headers: bytes, last: bool = True, version: bytes = b"1.1") -> bytes:
    """One request; the server hangs up after the last."""
    more = [b"Connection: close"] if last else []
    more += [b"Content-Type: application/json", b"Content-Length: %d" % len(body)] if body else []
    lines = b"".join(header + b"\r\n" for header in (*more, *headers))
    return line + b" HTTP/" + version + b"\r\n" + HEAD + lines + b"\r\n" + body


def chunked(body: bytes, sizes: tuple[int, ...]) -> bytes:
    parts, rest = [], body
    for size in (*sizes, len(body)):
        part, rest = rest[:size], rest[size:]
        if part:
            parts.append(b"%x\r\n%b\r\n" % (len(part), part))
    return b"".join(parts) + b"0\r\n\r\n"


STATUS = request(b"GET /auth/status", last=False)
CHUNKS = b"POST /messages HTTP/1.1\r\n" + HEAD + b"Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n"
LARGE = b'{"body":"' + b"x" * LIMIT + b'"}'

STREAMS: dict[str, bytes] = {
    "a message": request(b"POST /messages", TEXT),
    "a message in XML": request(b"POST /messages.xml", TEXT),
    "a list": request(b"GET /messages?countPerPage=1&endpointId=none"),
    "a path of nothing": request(b"GET /no/such/thing"),
    "a path of nothing with a body": request(b"POST /no/such/thing", TEXT),
    "a wrong verb": request(b"DELETE /messages/read"),
    "an unknown operation": request(b"GET /json/reply/NoSuchThing"),
    "no content": request(b"DELETE /auth/logout"),
    "a refusal": request(b"POST /messages", b'{"body":"Hello"}'),
    "a body that is none": request(b"POST /messages", b"{"),
    "HEAD": request(b"HEAD /messages"),
    "HEAD of nothing": request(b"HEAD /no/such/thing"),
    "OPTIONS": request(b"OPTIONS /messages"),
    "OPTIONS of everything": request(b"OPTIONS *"),
    "an escaped path": request(b"GET /sessions/%65%20x"),
    "a path escaped badly": request(b"GET /sessions/%zz%"),
    "an escaped path without the role": request(b"POST /%6dessages", TEXT).replace(b"tk_ann", b"tk_reader"),
    "a page under an escaped name": request(b"GET /%64ocs"),
    "a page": request(b"GET /static/pages.css"),
    "the whole address": request(b"GET http://trunkline.test/auth/status"),
    "an odd query": request(b"GET /messages?countPerPage=%31&&=x&%zz"),
    "kept alive": STATUS + request(b"POST /messages", TEXT, last=False) + request(b"GET /auth/status"),
    "many at once": STATUS * 5 + request(b"POST /messages", TEXT, last=False) * 2 + request(b"GET /no/such/thing"),
    "pages and operations at once": STATUS
    + request(b"GET /static/pages.css", last=False)
    + STATUS
    + request(b"GET /static/pages.css"),
    "HTTP/1.0": request(b"GET /auth/status", last=False, version=b"1.0"),
    "HTTP/1.0 that would stay": request(b"GET /auth/status", b"", b"Connection: keep-alive", version=b"1.0"),
    "an expectation": request(b"POST /messages", TEXT, b"Expect: 100-continue"),
    "an expectation amid others": STATUS
    + request(b"POST /messages", TEXT, b"Expect: 100-continue", last=False)
    + request(b"GET /auth/status"),
    "chunks": CHUNKS + b"Connection: close\r\n\r\n" + chunked(TEXT, (1, 7, 30)),
    "chunks, kept alive": CHUNKS + b"\r\n" + chunked(TEXT, ()) + request(b"GET /auth/status"),
    "a trailer": CHUNKS
    + b"Connection: close\r\n\r\n"
    + chunked(TEXT, ())[:-2]
    + b"Accept: application/xml\r\nAuthorization: Bearer tk_none\r\n\r\n",
    "no chunks": CHUNKS + b"Connection: close\r\n\r\n" + chunked(b"", ()),
    "a body that is too large, kept alive": request(b"POST /messages", LARGE, last=False)
    + request(b"GET /auth/status"),
    "chunks that are too large": CHUNKS
    + b"\r\n"
    + chunked(LARGE, (LIMIT // 2, LIMIT // 2))
    + request(b"GET /auth/status"),
    "as large as may be": request(b"POST /messages", LARGE[: LIMIT - 2] + b'"}'),
    "an upgrade to what we do not speak": request(b"GET /auth/status", b"", b"Upgrade: h2c", b"HTTP2-Settings: AA"),
    "a web socket": request(b"GET /auth/status", b"", b"Upgrade: websocket"),
    "cookies in two headers": request(b"GET /auth/status", b"", b"Cookie: ss-id=x", b"Cookie: ss-pid=y"),
    "a compressed answer": request(b"GET /messages?format=xml", b"", b"Accept-Encoding: gzip"),
    "a compressed body": request(b"POST /messages", gzip.compress(TEXT, mtime=0), b"Content-Encoding: gzip"),
    "a body that is not as compressed as it says": request(b"POST /messages", TEXT, b"Content-Encoding: gzip"),
    "a bomb": request(b"POST /messages", gzip.compress(b" " * 1_000_000, mtime=0), b"Content-Encoding: gzip"),
    "a batch": request(b"POST /json/reply/SendMessage[]", b"[" + TEXT + b"," + TEXT + b"]"),
    "a script": request(b"GET /auth/status?callback=cb"),
    "another method than the line says": request(b"POST /messages", b"", b"X-HTTP-Method-Override: GET"),
    "a preflight": request(
        b"OPTIONS /messages", b"", b"Origin: https://a.test", b"Access-Control-Request-Method: POST"
    ),
    "a repeat": request(b"POST /messages", TEXT, b"Idempotency-Key: k", last=False)
    + request(b"POST /messages", TEXT, b"Idempotency-Key: k"),
    "nobody": b"GET /messages HTTP/1.1\r\nHost: trunkline.test\r\nConnection: close\r\n\r\n",
    "no host": b"GET /auth/status HTTP/1.1\r\nConnection: close\r\n\r\n",
}
WHOLE: dict[str, bytes] = {
    "a body that is too large": request(b"POST /messages", LARGE),
    "two lengths": request(b"POST /messages", TEXT, b"Content-Length: 3"),
    "a path of other letters": request("GET /sessions/é".encode()),
    "no request": b"hello\r\n\r\n",
    "a broken header": b"GET /messages HTTP/1.1\r\nHost : x\r\n\r\n",
    "a length that is none": b"POST /messages HTTP/1.1\r\nHost: x\r\nContent-Length: ten\r\n\r\n",
    "a chunk that is none": CHUNKS + b"\r\nzz\r\n",
    "a version that is none": b"GET /messages HTTP/3.7.1\r\n\r\n",
    "a request, and then none": request(b"POST /messages", TEXT, last=False) + b"hello\r\n\r\n",
    "requests, and then half of one": STATUS * 3 + CHUNKS + b"\r\nzz\r\n",
    "TLS": bytes.fromhex("16030100c8010000c40303"),
    "an upgrade and then more": request(b"GET /auth/status", b"", b"Upgrade: h2c") + b"PRI * HTTP/2.0\r\n\r\n",
}
"""What makes the server hang up at once. Cut in parts, it would depend on chance whether the answer is still seen."""


class Wire(NamedTuple):
    """The app, the port of the short way, the port of the other, and what runs a coroutine beside it."""

    app: RunningApp
    short: int
    plain: int
    run: Callable[[Coroutine[Any, Any, Any]], Any]

    async def both(self, parts: list[bytes]) -> tuple[bytes, bytes]:
        """What each way answers."""
        short = await exchange(self.short, parts)
        plain = await exchange(self.plain, parts)
        return comparable(short), comparable(plain)


@pytest.fixture(scope="module")
def wire(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Wire]:
    with held(sqlite_in(tmp_path_factory.mktemp("store")), body_max_bytes=LIMIT) as (app, run):
        servers = AsyncExitStack()

        async def start() -> list[int]:
            return [await servers.enter_async_context(listening(app, short_way=short)) for short in (True, False)]

        short, plain = run(start())
        run(exchange(short, [STREAMS["a repeat"]]))  # from here on it is one, whoever asks first
        yield Wire(app, short, plain, run)
        run(servers.aclose())


def cut(stream: bytes, seed: int) -> list[bytes]:
    """The stream in as many as six parts."""
    places = sorted(random.Random(seed).sample(range(1, len(stream)), min(5, len(stream) - 1)))
    return [stream[a:b] for a, b in zip([0, *places], [*places, len(stream)], strict=True)]


@pytest.mark.parametrize("name", STREAMS)
def test_both_ways_answer_the_same(name: str, wire: Wire) -> None:
    stream = STREAMS[name]
    short, plain = wire.run(wire.both([stream]))
    assert short.startswith(b"HTTP/1.1 ")
    assert short == plain
    for seed in range(3):
        assert wire.run(wire.both(cut(stream, seed))) == (plain, plain), cut(stream, seed)


@pytest.mark.parametrize("name", WHOLE)
def test_both_ways_refuse_the_same(name: str, wire: Wire) -> None:
    short, plain = wire.run(wire.both([WHOLE[name]]))
    assert short.startswith(b"HTTP/1.1 ")
    assert short == plain


@pytest.mark.parametrize("way", ["short", "plain"])
def test_bytes_one_by_one_are_a_request_too(way: str, wire: Wire) -> None:
    stream = STREAMS["chunks, kept alive"]
    port = getattr(wire, way)
    answer = wire.run(exchange(port, [stream[n : n + 1] for n in range(len(stream))]))
    assert comparable(answer) == wire.run(wire.both([stream]))[0]


@pytest.mark.parametrize("way", ["short", "plain"])
def test_what_was_not_heard_to_its_end_changes_nothing(way: str, wire: Wire) -> None:
    async def scene() -> None:
        port = getattr(wire, way)
        before = await wire.app.count(tables.MESSAGE)
        for stream in (STREAMS["a message"], STREAMS["chunks"], STREAMS["an expectation"]):
            for length in (5, len(stream) // 2, len(stream) - 1):
                assert await exchange(port, [stream[:length]], hang_up=True) == b""
        assert (await exchange(port, [STREAMS["a list"]])).startswith(b"HTTP/1.1 200 OK\r\n"), "others are served"
        assert await wire.app.count(tables.MESSAGE) == before

    wire.run(scene())


@pytest.mark.parametrize("way", ["short", "plain"])
def test_a_caller_who_does_not_wait_for_the_answer_is_heard(way: str, wire: Wire) -> None:
    async def scene() -> None:
        before = await wire.app.count(tables.MESSAGE)
        await exchange(getattr(wire, way), [STREAMS["a message"]], hang_up=True)

        async def stored() -> bool:
            return await wire.app.count(tables.MESSAGE) == before + 1

        await until(stored)

    wire.run(scene())


@pytest.mark.parametrize("way", ["short", "plain"])
def test_each_request_of_a_connection_has_its_own_headers(way: str, wire: Wire) -> None:
    """Also when they are those of the request before but for one, or but for a field that stood behind its body."""
    xml = b"Accept: application/xml\r\n"
    unknown = STATUS.replace(b"tk_ann", b"tk_none")
    trailed = CHUNKS + b"\r\n" + chunked(TEXT, ())[:-2] + xml + b"\r\n"
    asked = (CHUNKS + xml + b"\r\n" + chunked(TEXT, ()), b"application/xml", 200)
    asks: list[tuple[bytes, bytes, int]] = [
        *[(STATUS, b"application/json", 200)] * 2,
        (unknown, b"application/json", 401),
        (STATUS, b"application/json", 200),
        (STATUS.replace(b"\r\n\r\n", b"\r\n" + xml + b"\r\n"), b"application/xml", 200),
        (STATUS, b"application/json", 200),
        *[(trailed, b"application/json", 200)] * 2,
        asked,
        (trailed, b"application/json", 200),
        asked,
    ]

    async def scene() -> None:
        reader, writer = await asyncio.open_connection("127.0.0.1", getattr(wire, way))
        async with asyncio.timeout(PATIENCE_SECONDS):
            for stream, content_type, status in asks:
                writer.write(stream)
                head = await reader.readuntil(b"\r\n\r\n")
                found = re.search(rb"content-length: (\d+)", head)
                assert found is not None
                await reader.readexactly(int(found[1]))
                assert head.startswith(b"HTTP/1.1 %d " % status)
                assert b"content-type: " + content_type in head
        writer.close()

    wire.run(scene())


@pytest.mark.parametrize("way", ["short", "plain"])
def test_requests_that_wait_are_answered_in_their_order(way: str, wire: Wire) -> None:
    """The first one takes longest: it writes."""
    stream = request(b"POST /messages", TEXT, last=False) + STATUS + request(b"GET /no/such/thing")
    answer = wire.run(exchange(getattr(wire, way), [stream]))
    found = [line for line in answer.split(b"\r\n") if line.startswith(b"HTTP/1.1 ") or b"}HTTP/1.1 " in line]
    assert [line.rpartition(b"HTTP/1.1 ")[2][:3] for line in found] == [b"200", b"200", b"404"]
    assert answer.index(b'"direction":"Outgoing"') < answer.index(b'"isAuthenticated":true')


def test_the_setting_chooses_the_way(wire: Wire) -> None:
    settings = wire.app.app.settings
    assert config_of(replace(settings, short_way=True)).http is ShortWay
    assert config_of(replace(settings, short_way=False)).http is PlainWay
