"""What came with a text is fetched: with the carrier's own key, within bounds, and never from inside."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from typing import Any

import pytest
from aiohttp import web

from tests.inbound.post import text
from tests.kits.running_app import RunningApp, play
from tests.kits.store_kit import Store
from trunkline.carriers.base import InboundMedia
from trunkline.store import tables

PNG = b"\x89PNG picture"


@dataclass
class CarrierMedia:
    """A carrier's store of media."""

    base: str = ""
    asked: list[tuple[str, str | None]] = field(default_factory=list)

    async def answer(self, request: web.Request) -> web.Response:
        """Answer by the path."""
        self.asked.append((request.path, request.headers.get("Authorization")))
        match request.path:
            case "/picture":
                return web.Response(body=PNG, content_type="image/png")
            case "/elsewhere":
                return web.Response(
                    status=307, headers={"Location": self.base.replace("127.0.0.1", "localhost") + "/picture"}
                )
            case "/lookup":
                return web.json_response({"url": f"{self.base}/picture"})
            case "/here":
                return web.Response(status=302, headers={"Location": "/picture"})
            case "/round":
                return web.Response(status=302, headers={"Location": "/round"})
            case "/large":
                return web.Response(body=b"x" * 5000)
            case "/busy":
                return web.Response(status=503)
        return web.Response(status=404)


@asynccontextmanager
async def carrier_media() -> AsyncIterator[CarrierMedia]:
    media = CarrierMedia()
    app = web.Application()
    app.router.add_get("/{any:.*}", media.answer)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    media.base = f"http://127.0.0.1:{runner.addresses[0][1]}"
    try:
        yield media
    finally:
        await runner.cleanup()


def with_media(
    store: Store,
    scene: Callable[[RunningApp, CarrierMedia], Awaitable[None]],
    allowed: str = "127.0.0.0/8, ::1",
    **more: Any,
) -> None:
    async def whole(app: RunningApp) -> None:
        async with carrier_media() as media:
            await scene(app, media)

    play(store, whole, webhooks_allow_private=allowed, **more)


async def told(app: RunningApp, *urls: str, authorization: str = "Basic abc") -> str:
    """A text with media came in; its id."""
    media = tuple(InboundMedia(url, "image/jpeg", "p.jpg", authorization) for url in urls)
    await app.app.texts.take(replace(text(), media=media))
    (row,) = [row for row in await app.rows(tables.MESSAGE) if row["incoming"]]
    assert row["media"] == len(urls)
    return str(row["id"])


async def kinds(app: RunningApp, message_id: str) -> list[str]:
    return [row["kind"] for row in await app.rows(tables.EVENT) if row["subject_id"] == message_id]


def test_a_picture_becomes_a_file_of_its_message(either_store: Store) -> None:
    async def scene(app: RunningApp, media: CarrierMedia) -> None:
        message_id = await told(app, f"{media.base}/picture", f"{media.base}/here")
        assert await app.app.media.fetch_some() == 2
        assert media.asked.count(("/picture", "Basic abc")) == 2
        story = (await app.ask("GET", f"/messages/{message_id}")).json
        assert [(file["contentType"], file["contentLength"], file["type"]) for file in story["files"]] == [
            ("image/png", len(PNG), "Attachment")
        ] * 2
        (digest,) = {row["digest"] for row in await app.rows(tables.FILE)}
        assert await app.app.blobs.get(digest) == PNG
        assert await app.rows(tables.INBOUND_MEDIA) == [] and await app.app.media.fetch_some() == 0

    with_media(either_store, scene)


def test_the_key_of_the_carrier_is_for_the_carrier_alone(sqlite_store: Store) -> None:
    async def scene(app: RunningApp, media: CarrierMedia) -> None:
        await told(app, f"{media.base}/elsewhere")
        await app.app.media.fetch_some()
        assert media.asked == [("/elsewhere", "Basic abc"), ("/picture", None)]
        assert len(await app.rows(tables.FILE)) == 1

    with_media(sqlite_store, scene)


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        ("/gone", "The carrier has it no more (HTTP 404)."),
        ("/large", "It is larger than 2000 bytes."),
        ("/round", "The carrier leads on and on."),
    ],
)
def test_what_is_lost_is_said_in_the_story(sqlite_store: Store, path: str, reason: str) -> None:
    async def scene(app: RunningApp, media: CarrierMedia) -> None:
        message_id = await told(app, f"{media.base}{path}")
        await app.app.media.fetch_some()
        assert await app.rows(tables.INBOUND_MEDIA) == [] and await app.rows(tables.FILE) == []
        assert "InboundMediaLost" in await kinds(app, message_id)
        (body,) = [row["body"] for row in await app.rows(tables.EVENT) if row["kind"] == "InboundMediaLost"]
        assert reason in body

    with_media(sqlite_store, scene, files_max_bytes=2000)


def test_never_from_inside(sqlite_store: Store) -> None:
    async def scene(app: RunningApp, media: CarrierMedia) -> None:
        message_id = await told(app, f"{media.base}/picture")
        await app.app.media.fetch_some()
        assert media.asked == [] and "InboundMediaLost" in await kinds(app, message_id)

    with_media(sqlite_store, scene, allowed="")


def test_for_a_while_it_is_tried_again(sqlite_store: Store) -> None:
    async def scene(app: RunningApp, media: CarrierMedia) -> None:
        message_id = await told(app, f"{media.base}/busy")
        await app.app.media.fetch_some()
        (row,) = await app.rows(tables.INBOUND_MEDIA)
        assert row["attempts"] == 1 and row["due"] > app.universe.milliseconds()
        assert await app.app.media.fetch_some() == 0, "not before its time"
        app.universe.advance(25 * 3600)
        await app.app.media.fetch_some()
        assert await app.rows(tables.INBOUND_MEDIA) == []
        assert (await kinds(app, message_id))[-2:] == ["InboundMediaDeferred", "InboundMediaLost"]

    with_media(sqlite_store, scene)


def test_what_came_along_needs_no_fetching(sqlite_store: Store) -> None:
    async def scene(app: RunningApp, media: CarrierMedia) -> None:
        digest = await app.app.blobs.put(PNG)
        brought = InboundMedia("", "Image/PNG; x=y", "p.png", digest=digest, size=len(PNG))
        await app.app.texts.take(replace(text(), media=(brought,)))
        (row,) = await app.rows(tables.FILE)
        assert (row["name"], row["content_type"], row["size"], row["digest"]) == (
            "p.png",
            "image/png",
            len(PNG),
            digest,
        )
        assert await app.rows(tables.INBOUND_MEDIA) == []

    with_media(sqlite_store, scene)


@pytest.mark.parametrize(("path", "files"), [("/lookup", 1), ("/picture", 0)])
def test_where_it_lies_is_looked_up(sqlite_store: Store, path: str, files: int) -> None:
    async def scene(app: RunningApp, media: CarrierMedia) -> None:
        there = InboundMedia(f"{media.base}{path}", "image/png", "p", "Bearer t", looked_up="url")
        await app.app.texts.take(replace(text(), media=(there,)))
        await app.app.media.fetch_some()
        assert len(await app.rows(tables.FILE)) == files and len(await app.rows(tables.INBOUND_MEDIA)) == 1 - files
        assert media.asked[-1] == ("/picture", "Bearer t")

    with_media(sqlite_store, scene)


def test_two_servers_fetch_it_once(either_store: Store) -> None:
    async def scene(app: RunningApp, media: CarrierMedia) -> None:
        await told(app, f"{media.base}/picture")
        assert sum(await asyncio.gather(app.app.media.fetch_some(), app.app.media.fetch_some())) == 1

    with_media(either_store, scene)


def test_the_news_wakes_who_fetches(sqlite_store: Store) -> None:
    async def scene(app: RunningApp, media: CarrierMedia) -> None:
        woken: list[bool] = []
        app.app.media.wake = lambda: woken.append(True)  # type: ignore[method-assign]
        await told(app, f"{media.base}/picture")
        assert woken == [True]

    with_media(sqlite_store, scene)
