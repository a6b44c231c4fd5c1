"""Requests that are broken below the level of operations: in their framing, their headers, their length."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator
from typing import NamedTuple

import pytest
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from tests.kits.raw_http import Door, RawAnswer, listening
from tests.kits.running_app import Held, held, sqlite_in, until
from tests.kits.small_world import MAIN, THEM
from trunkline.store import tables
from trunkline.web.protocol import PlainWay, ShortWay

BODY = b'{"endpointId":"%b","toAddress":"%b","body":"x"}' % (MAIN.encode(), THEM.encode())
MOST = 5_000


class Stage(NamedTuple):
    """The app behind its socket."""

    held: Held
    door: Door

    def answers(self, data: bytes) -> list[RawAnswer]:
        """What comes back for these bytes."""
        found: list[RawAnswer] = self.held.run(self.door.exchange(data)).answers
        return found

    def stored(self) -> int:
        """How many messages there are."""
        count: int = self.held.run(self.held.app.count(tables.MESSAGE))
        return count


@pytest.fixture(scope="module", params=[ShortWay, HttpToolsProtocol], ids=["short way", "ASGI"])
def stage(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    with held(sqlite_in(tmp_path_factory.mktemp("store")), body_max_bytes=MOST) as app:
        opened = listening(app.app.app.asgi, request.param)
        door = app.run(opened.__aenter__())
        try:
            yield Stage(app, door)
        finally:
            app.run(opened.__aexit__(None, None, None))


def request(*more: str, body: bytes = BODY, line: str = "POST /messages HTTP/1.1", length: bool = True) -> bytes:
    """A SendMessage with other lines in its head."""
    lines = [line, "Host: x", "Authorization: Bearer tk_ann", "Content-Type: application/json", *more]
    lines += [f"Content-Length: {len(body)}"] if length else []
    return "\r\n".join([*lines, "", ""]).encode("latin-1") + body


BROKEN = {
    "junk": b"junk\r\n\r\n",
    "nothing but line ends and junk": b"\r\n\r\n\0\r\n\r\n",
    "another protocol": b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
    "a TLS greeting": b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + bytes(60),
    "no such verb": request(line="send /messages HTTP/1.1"),
    "no such version": request(line="POST /messages HTTP/9.9"),
    "a space in the path": request(line="POST /mess ages HTTP/1.1"),
    "a control character in the path": request(line="POST /mess\x01ages HTTP/1.1"),
    "a NUL in a header": request("X-Odd: a\0b"),
    "a header without a name": request(": odd"),
    "a space in the name of a header": request("X Odd: 1"),
    "a line that goes on": request("X-Odd: 1", " 2"),
    "two lengths": request("Content-Length: 3"),
    "a negative length": request("Content-Length: -1", length=False),
    "a length in words": request("Content-Length: many", length=False),
    "a length beyond all numbers": request("Content-Length: 99999999999999999999", length=False),
    "a length and chunks": request("Transfer-Encoding: chunked", body=b"5\r\n{}   \r\n0\r\n\r\n"),
    "a chunk of no size": request("Transfer-Encoding: chunked", body=b"zz\r\n{}\r\n0\r\n\r\n", length=False),
    "a chunk longer than it says": request("Transfer-Encoding: chunked", body=b"1\r\n{}\r\n0\r\n\r\n", length=False),
}


@pytest.mark.parametrize("data", BROKEN.values(), ids=BROKEN.keys())
def test_what_is_no_http_is_a_400_and_stores_nothing(stage: Stage, data: bytes) -> None:
    before = stage.stored()
    (answer,) = stage.answers(data)
    assert (answer.status, answer.headers["connection"]) == (400, "close")
    assert stage.stored() == before


@pytest.mark.parametrize("stage", [ShortWay], indirect=True, ids=["short way"])
@pytest.mark.parametrize(
    "rest", [b"junk\r\n\r\n", BROKEN["a NUL in a header"], BROKEN["a chunk of no size"], b"\0" * 700]
)
def test_what_follows_a_whole_request_does_not_take_its_answer_away(stage: Stage, rest: bytes) -> None:
    before = stage.stored()
    for whole in (1, 2, 3):
        assert [answer.status for answer in stage.answers(request() * whole + rest)] == [200] * whole + [400]
    assert stage.stored() == before + 6


@pytest.mark.parametrize("stage", [ShortWay], indirect=True, ids=["short way"])
@pytest.mark.parametrize("start", [b"GET /", b"GET / HTTP/1.1\r\nX-Odd: ", request() + b"GET / HTTP/1.1\r\nX-Odd: "])
def test_a_head_without_end_is_not_heard_to_the_end(stage: Stage, start: bytes) -> None:
    async def talk() -> None:
        reader, writer = await asyncio.open_connection("127.0.0.1", stage.door.port)
        try:
            writer.write(start)
            while not reader.at_eof():
                writer.write(b"a" * 65_536)
                await writer.drain()
                await asyncio.sleep(0)
        except ConnectionError:
            pass
        finally:
            writer.close()

    stage.held.run(asyncio.wait_for(talk(), 60))
    assert stage.answers(request())[0].status == 200


@pytest.mark.parametrize("stage", [ShortWay], indirect=True, ids=["one app"])
@pytest.mark.parametrize("protocol", [ShortWay, PlainWay])
def test_a_connection_may_rest_so_long_after_each_request(stage: Stage, protocol: type[PlainWay]) -> None:
    rest = 0.6

    async def talk(port: int) -> tuple[list[bytes], float]:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        answers, began = [], 0.0
        for _ in range(4):
            writer.write(request())
            head = await reader.readuntil(b"\r\n\r\n")
            answers.append(head.split(b" ")[1])
            await reader.readexactly(int(head.lower().partition(b"content-length: ")[2].partition(b"\r\n")[0]))
            began = time.monotonic()
            await asyncio.sleep(rest / 2)
        assert await reader.read() == b""
        writer.close()
        return answers, time.monotonic() - began

    async def scene() -> tuple[list[bytes], float]:
        async with listening(stage.held.app.app.asgi, protocol, rest) as door:
            return await asyncio.wait_for(talk(door.port), 20)

    answers, rested = stage.held.run(scene())
    assert answers == [b"200"] * 4 and rested > rest - 0.05


@pytest.mark.parametrize("stage", [ShortWay], indirect=True, ids=["one app"])
def test_a_connection_does_not_rest_for_ever_after_a_body_that_is_too_large(stage: Stage) -> None:
    async def talk(port: int) -> bytes:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        whole = request(body=BODY[:-1] + b" " * 2 * MOST + b"}")
        writer.write(whole[:-MOST])
        head = await reader.readuntil(b"\r\n\r\n")
        writer.write(whole[-MOST:])
        await reader.read()
        writer.close()
        return head.split(b" ")[1]

    async def scene() -> bytes:
        async with listening(stage.held.app.app.asgi, ShortWay, 0.3) as door:
            return await asyncio.wait_for(talk(door.port), 20)

    assert stage.held.run(scene()) == b"413"


def test_requests_one_after_the_other_are_answered_in_order(stage: Stage) -> None:
    texts = [f"number {number}" for number in range(5)]
    data = b"".join(request(body=BODY.replace(b'"x"', f'"{text}"'.encode())) for text in texts)
    answers = stage.answers(data)
    assert [text in answer.body.decode() for text, answer in zip(texts, answers, strict=True)] == [True] * 5


@pytest.mark.parametrize("size", [MOST + 1, 4 * MOST])
def test_a_body_that_is_too_large_is_a_413(stage: Stage, size: int) -> None:
    before = stage.stored()
    body = BODY[:-1] + b" " * (size - len(BODY)) + b"}"
    chunked = request("Transfer-Encoding: chunked", body=b"%x\r\n%b\r\n0\r\n\r\n" % (size, body), length=False)
    for data in (request(body=body), chunked):
        answer = stage.answers(data)[0]
        assert (answer.status, b"RequestTooLarge" in answer.body) == (413, True)
    assert stage.stored() == before


def test_a_body_of_the_largest_size_is_taken(stage: Stage) -> None:
    (answer,) = stage.answers(request(body=BODY[:-1] + b" " * (MOST - len(BODY)) + b"}"))
    assert answer.status == 200


@pytest.mark.parametrize("missing", [1, len(BODY)])
def test_half_a_request_stores_nothing(stage: Stage, missing: int) -> None:
    before = stage.stored()
    assert stage.answers(request()[:-missing]) == []
    (whole,) = stage.answers(request())
    assert whole.status == 200
    assert stage.stored() == before + 1


def test_who_hangs_up_while_waiting_harms_nobody(stage: Stage) -> None:
    before = stage.stored()

    async def scene() -> None:
        _, writer = await asyncio.open_connection("127.0.0.1", stage.door.port)
        writer.write(request())
        await writer.drain()
        writer.close()
        await writer.wait_closed()

    async def there() -> bool:
        return await stage.held.app.count(tables.MESSAGE) == before + 1

    stage.held.run(scene())
    # A whole request was heard, so it counts, though nobody waits for its answer.
    stage.held.run(until(there))
    assert stage.answers(request())[0].status == 200


@pytest.mark.parametrize(
    ("line", "status"),
    [
        ("GET http://trunkline.test/messages?countPerPage=1 HTTP/1.1", 200),
        ("GET /messages#part HTTP/1.1", 200),
        ("GET /messages?a=%zz&%ff=%00 HTTP/1.1", 200),
        ("GET /%6D%65ssages HTTP/1.1", 200),
        ("GET /messages/%00 HTTP/1.1", 404),
        ("GET /%2e%2e/messages HTTP/1.1", 404),
        ("GET /" + "a" * 30_000 + " HTTP/1.1", 404),
        ("GET /messages?" + "a" * 60_000 + " HTTP/1.1", 200),
        ("TRACE /sessions/x HTTP/1.1", 404),
    ],
)
def test_odd_targets_have_their_meaning(stage: Stage, line: str, status: int) -> None:
    (answer,) = stage.answers(request(line=line, body=b"", length=False))
    assert answer.status == status
