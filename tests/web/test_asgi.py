"""The ASGI callable: bodies in parts, limits of size and time, callers who hang up, and what Starlette gets."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator, MutableMapping
from contextlib import asynccontextmanager
from typing import Any, NamedTuple

import pytest

from tests.kits.running_app import PATIENCE_SECONDS, Answer, RunningApp, held, sqlite_in, until
from tests.web.odd_service import Log, names, odd_pipeline
from trunkline.base import deadlines
from trunkline.base.tasks import spawn
from trunkline.store import tables
from trunkline.web.asgi import Asgi, AsgiApp, is_page
from trunkline.web.cors import Cors
from trunkline.web.exchange import Response

Message = MutableMapping[str, Any]
LIMIT = 100


class Held(NamedTuple):
    app: RunningApp
    run: Callable[[Coroutine[Any, Any, Any]], Any]


class Pages:
    """Stands in for Starlette, and keeps what it is given."""

    def __init__(self) -> None:
        self.given: list[Message] = []

    async def __call__(self, scope: Message, receive: Any, send: Any) -> None:
        self.given.append(scope)


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Held]:
    with held(sqlite_in(tmp_path_factory.mktemp("store"))) as (running, run):
        yield Held(running, run)


def scope(method: str = "POST", path: str = "/guarded", query: bytes = b"", **more: Any) -> Message:
    headers = [(b"accept", b"application/json"), (b"authorization", b"Bearer tk_boss")]
    headers.append((b"content-type", b"application/json"))
    plain = {"type": "http", "method": method, "path": path, "raw_path": path.encode(), "query_string": query}
    return plain | {"headers": headers, "client": ("192.0.2.9", 4711), "scheme": "http"} | more


def body(*parts: bytes) -> list[Message]:
    last = len(parts) - 1
    return [{"type": "http.request", "body": part, "more_body": n < last} for n, part in enumerate(parts)]


async def call(app: Asgi, scope: Message, messages: list[Message]) -> list[Message]:
    """Hand one request over; what came back."""
    sent: list[Message] = []
    waiting = iter(messages)

    async def receive() -> Message:
        return next(waiting)

    async def send(message: Message) -> None:
        sent.append(message)

    async with asyncio.timeout(PATIENCE_SECONDS):
        await app(scope, receive, send)
    return sent


def answer_of(sent: list[Message]) -> Answer:
    start, end = sent
    assert (start["type"], end["type"]) == ("http.response.start", "http.response.body")
    return Answer(Response(start["status"], end["body"], start["headers"]))


@asynccontextmanager
async def odd(app: RunningApp, seconds: float = 30.0, log: Log | None = None) -> AsyncIterator[tuple[AsgiApp, Pages]]:
    pages = Pages()
    yield AsgiApp(odd_pipeline(app, log or Log()), pages, Cors(app.app.settings), LIMIT, seconds), pages


@pytest.mark.parametrize(
    "parts", [(b'{"name":"Mill"}',), (b'{"na', b"", b'me":"Mill"', b"}"), (b'{"name":"Mill"}', b"")]
)
def test_a_body_may_come_in_parts(app: Held, parts: tuple[bytes, ...]) -> None:
    async def scene() -> None:
        async with odd(app.app) as (asgi, _):
            answer = answer_of(await call(asgi, scope(), body(*parts)))
            assert (answer.status, answer.json) == (200, {"name": "Mill"})
            assert answer.header("content-length") == str(len(answer.body))

    app.run(scene())


def test_no_content_has_a_length_too(app: Held) -> None:
    async def scene() -> None:
        async with odd(app.app) as (asgi, _):
            answer = answer_of(await call(asgi, scope(path="/quiet"), body(b"")))
            assert (answer.status, answer.body, answer.header("content-length")) == (204, b"", "0")

    app.run(scene())


@pytest.mark.parametrize("cut", [None, 1, 60, LIMIT])
def test_a_body_may_be_so_large_and_no_larger(app: Held, cut: int | None) -> None:
    whole = b'{"name":"' + b"x" * (LIMIT - 11) + b'"}'

    def parts(text: bytes) -> list[Message]:
        return body(text) if cut is None else body(text[:cut], text[cut:])

    async def scene() -> None:
        async with odd(app.app) as (asgi, _):
            assert answer_of(await call(asgi, scope(), parts(whole))).status == 200
            before = await app.app.count(tables.CUSTOMER)
            answer = answer_of(await call(asgi, scope(), parts(whole + b" ")))
            assert answer.refusal == (413, "RequestTooLarge", [])
            assert f"{LIMIT} bytes at most" in answer.json["responseStatus"]["message"]
            assert await app.app.count(tables.CUSTOMER) == before

    app.run(scene())


def test_a_body_without_end_is_not_read_to_it(app: Held) -> None:
    async def scene() -> None:
        async with odd(app.app) as (asgi, _):
            endless: list[Message] = [{"type": "http.request", "body": b"x" * 60, "more_body": True}] * 2
            assert answer_of(await call(asgi, scope(), endless)).status == 413, "a third part is not asked for"

    app.run(scene())


@pytest.mark.parametrize("heard", [[], [{"type": "http.request", "body": b'{"name":', "more_body": True}]])
def test_who_hangs_up_in_the_middle_has_asked_nothing(app: Held, heard: list[Message]) -> None:
    async def scene() -> None:
        log = Log()
        async with odd(app.app, log=log) as (asgi, _):
            assert await call(asgi, scope(), [*heard, {"type": "http.disconnect"}]) == []
            assert log.handled == []

    app.run(scene())


def test_what_takes_too_long_is_stopped_and_told(app: Held, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(deadlines, "LOOK_SECONDS", 0.01)

    async def scene() -> None:
        log = Log()
        async with odd(app.app, 0.05, log) as (asgi, _):
            answer = answer_of(await asyncio.wait_for(spawn(call(asgi, scope(path="/slow"), body(b"")), "slow"), 9))
            assert answer.refusal == (503, "TimeOut", [])
            assert answer.header("retry-after") == "5"
            assert "Idempotency-Key" in answer.json["responseStatus"]["message"]
        log.gate.set()
        async with odd(app.app, log=log) as (patient, _):
            assert answer_of(await call(patient, scope(path="/slow"), body(b""))).status == 200
        assert (await names(app.app, tables.CUSTOMER)).count("slow") == 1, "the stopped one recorded nothing"

    app.run(scene())


def test_a_task_that_others_cancel_stays_cancelled(app: Held) -> None:
    async def scene() -> None:
        log = Log()
        async with odd(app.app, log=log) as (asgi, _):
            task = spawn(call(asgi, scope(path="/slow"), body(b"")), "slow")

            async def runs() -> bool:
                return log.handled == ["slow"]

            await until(runs)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

    app.run(scene())


@pytest.mark.parametrize(
    "given",
    [
        scope("GET", "/docs/index.md"),
        scope("GET", "/"),
        {"type": "lifespan"},
        {"type": "websocket", "path": "/messages"},
    ],
)
def test_everything_else_is_starlettes(app: Held, given: Message) -> None:
    async def scene() -> None:
        async with odd(app.app) as (asgi, pages):
            assert await call(asgi, given, []) == []
            assert pages.given == [given]

    app.run(scene())


@pytest.mark.parametrize(
    ("path", "page"),
    [
        ("/", True),
        ("", False),
        ("/metadata", True),
        ("/Metadata/x", True),
        ("/docs/adr/", True),
        ("/docsx", False),
        ("/messages/docs", False),
        ("metadata", False),
        ("*", False),
    ],
)
def test_pages_are_told_by_their_first_segment(path: str, page: bool) -> None:
    assert is_page(path) is page


def test_a_server_need_not_give_the_raw_path_or_the_client(app: Held) -> None:
    async def scene() -> None:
        async with odd(app.app) as (asgi, _):
            bare = scope(query=b"name=M%20l")
            del bare["raw_path"], bare["scheme"]
            bare["client"] = None
            assert answer_of(await call(asgi, bare, body(b""))).json == {"name": "M l"}

    app.run(scene())
