"""Compressed pages, through the front door; operations are in test_wrapping."""

from __future__ import annotations

import asyncio
import gzip
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from tests.kits.running_app import RunningApp, play
from tests.kits.store_kit import Store
from trunkline.web.compression import Compressing, Message, Receive, Send
from trunkline.web.wrapping import COMPRESSED_LEAST

LONG = b"x" * COMPRESSED_LEAST
PATHS = (
    "/openapi.json",
    "/openapi.yaml",
    "/postman",
    "/reference",
    "/metadata",
    "/json/metadata?op=SendMessage",
    "/types/typescript",
    "/types/metadata",
    "/metadata/app.json",
    "/operations/metadata",
    "/static/pages.css",
    "/docs",
    "/",
)


def test_every_long_page_is_compressed_when_asked(sqlite_store: Store) -> None:
    async def work(app: RunningApp) -> None:
        transport = httpx.ASGITransport(app.app.asgi)
        async with httpx.AsyncClient(transport=transport, base_url="http://trunkline.test") as browser:
            for path in PATHS:
                plain = await browser.get(path, headers={"accept-encoding": "identity"})
                packed = await browser.get(path, headers={"accept-encoding": "br, gzip"})
                assert (plain.status_code, plain.content) == (200, packed.content), path
                assert "content-encoding" not in plain.headers
                assert packed.headers["content-encoding"] == "gzip", path
                assert int(packed.headers["content-length"]) < len(plain.content)
                assert plain.headers["vary"] == packed.headers["vary"] == "Accept-Encoding"
                assert plain.headers["content-type"] == packed.headers["content-type"]

    play(sqlite_store, work)


def test_a_page_says_to_other_sites_what_it_says_plain(sqlite_store: Store) -> None:
    async def work(app: RunningApp) -> None:
        transport = httpx.ASGITransport(app.app.asgi)
        async with httpx.AsyncClient(transport=transport, base_url="http://trunkline.test") as browser:
            answer = await browser.get("/openapi.json", headers={"origin": "https://crm.example.com"})
            assert answer.headers["access-control-allow-origin"] == "https://crm.example.com"
            assert set(answer.headers["vary"].split(", ")) == {"Accept-Encoding", "Origin"}

    play(sqlite_store, work, cors_origins="https://crm.example.com")


def sent(*messages: Message, accepted: bytes = b"gzip") -> list[Message]:
    """What goes out when a page sends these messages, each of which must not wait for the next one when it is live."""
    out: list[Message] = []

    async def page(scope: Message, receive: Receive, send: Send) -> None:
        for message in messages:
            await send(message)

    async def collect(message: Message) -> None:
        out.append(message)

    async def nothing() -> Message:
        raise AssertionError("nobody reads here")

    scope = {"type": "http", "headers": [(b"accept-encoding", accepted)]}
    asyncio.run(Compressing(page)(scope, nothing, collect))
    return out


def start(kind: str = "text/plain", length: int | None = len(LONG), *more: tuple[bytes, bytes]) -> dict[str, Any]:
    headers = [(b"content-type", kind.encode()), *more]
    headers += [] if length is None else [(b"content-length", b"%d" % length)]
    return {"type": "http.response.start", "status": 200, "headers": headers}


def body(data: bytes = LONG, **more: Any) -> dict[str, Any]:
    return {"type": "http.response.body", "body": data, **more}


def untouched() -> Iterator[list[dict[str, Any]]]:
    yield [start("text/event-stream", None), body(more_body=True), body()]
    yield [start("text/event-stream; charset=utf-8"), body()]
    yield [start("text/plain", None), body(more_body=True), body()]
    yield [start("image/png"), body()]
    yield [start("text/plain", len(LONG) - 1), body(LONG[1:])]
    yield [start("text/plain", len(LONG), (b"content-encoding", b"br")), body()]


@pytest.mark.parametrize("messages", list(untouched()))
def test_what_is_live_short_or_no_text_is_untouched(messages: list[dict[str, Any]]) -> None:
    assert sent(*messages) == messages


def test_a_live_start_does_not_wait_for_its_body() -> None:
    first = start("text/event-stream", None)
    assert sent(first) == [first]


def test_a_body_in_pieces_and_the_answer_to_head_pass_as_they_are() -> None:
    for bodies in ([body(LONG[:9], more_body=True), body(LONG[9:])], [body(b"")]):
        out = sent(start(), *bodies)
        assert out[1:] == bodies
        assert b"content-encoding" not in dict(out[0]["headers"])


def test_a_long_text_is_compressed_only_for_who_takes_it() -> None:
    packed = sent(start(), body())
    assert gzip.decompress(packed[1]["body"]) == LONG
    assert dict(packed[0]["headers"])[b"content-length"] == b"%d" % len(packed[1]["body"])
    assert sent(start(), body(), accepted=b"gzip;q=0")[1] == body()
