"""The door for carriers: what they tell is on disk before they are answered, and lies are not believed."""

from __future__ import annotations

import io
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import httpx
import pytest

from tests.kits.running_app import LINE, RunningApp, play
from tests.kits.small_world import MAIN_NUMBER, THEM
from tests.kits.store_kit import Store
from trunkline.base import log
from trunkline.base.faults import Unavailable
from trunkline.carriers.base import (
    Carrier,
    CarrierSettings,
    ConnectionInfo,
    Forged,
    HookAnswer,
    HookRequest,
    Inbound,
    InboundPart,
    Receipt,
    Told,
    Unreadable,
)
from trunkline.domain.facts import MessageSent
from trunkline.store import tables
from trunkline.web.hooks import Hooks

HOOK = f"/hooks/{LINE}"


@dataclass
class Posts:
    """What the hook of the carrier was given."""

    seen: list[HookRequest] = field(default_factory=list)
    infos: list[ConnectionInfo] = field(default_factory=list)

    def read(self, settings: Any, info: ConnectionInfo, request: HookRequest, now: datetime) -> Told:
        """Read JSON with lists of receipts and texts."""
        self.seen.append(request)
        self.infos.append(info)
        if request.headers.get("x-signature") == "false":
            raise Forged
        try:
            document = json.loads(request.body or b"{}")
        except ValueError as error:
            raise Unreadable("This is not JSON.") from error
        receipts = (
            Receipt("", LINE, carrier_id, None, True, None, "", "2026-11-23T10:11:12.123Z")
            for carrier_id in document.get("receipts", ())
        )
        texts = (
            Inbound("", LINE, f"i{number}", THEM, to, "Hi", "2026-11-23T10:11:12.123Z")
            for number, to in enumerate(document.get("texts", ()))
        )
        parts = (
            InboundPart("", LINE, 7, 2, number, THEM, MAIN_NUMBER, text, "2026-11-23T10:11:12.123Z")
            for number, text in enumerate(document.get("parts", ()), 1)
        )
        return Told(tuple(receipts), tuple(texts), HookAnswer(202, "text/xml", b"<ok/>"), tuple(parts))


@asynccontextmanager
async def calling(app: RunningApp, hook: Any) -> AsyncIterator[httpx.AsyncClient]:
    """A client for whom the connection's carrier reads its hooks with `hook`."""
    row = await app.app.directory.connection(LINE)
    assert row is not None
    carrier: Carrier[Any] = Carrier(row["carrier"], "", "", CarrierSettings, _open, True, hook)
    hooks: Hooks = app.app.hooks
    hooks._carriers = {row["carrier"]: carrier}
    row["settings"] = "{}"
    async with httpx.AsyncClient(
        transport=httpx.ASGITransport(app.app.asgi), base_url="http://trunkline.test"
    ) as client:
        yield client


async def _open(*_: Any) -> Any:
    raise AssertionError("nothing is sent here")


def on_hooks(
    store: Store, scene: Callable[[RunningApp, httpx.AsyncClient, Posts], Awaitable[None]], **options: Any
) -> None:
    async def whole(app: RunningApp) -> None:
        posts = Posts()
        async with calling(app, posts.read) as client:
            await scene(app, client, posts)

    play(store, whole, **options)


def test_texts_and_receipts_of_one_call(either_store: Store) -> None:
    async def scene(app: RunningApp, client: httpx.AsyncClient, posts: Posts) -> None:
        sample = await app.sample()
        date = app.universe.now_iso()
        await app.record(
            MessageSent(
                account_id=sample.message.account_id,
                date=date,
                id=sample.message.id,
                attempt=1,
                carrier_id="x1",
                due=1 << 60,
            )
        )
        answer = await client.post(HOOK, json={"receipts": ["x1"], "texts": [MAIN_NUMBER]})
        assert (answer.status_code, answer.headers["content-type"], answer.content) == (202, "text/xml", b"<ok/>")
        assert (await app.message(sample.message.id))["status"] == "delivered"
        assert [row["text"] for row in await app.rows(tables.MESSAGE) if row["incoming"]] == ["Hi"]

    on_hooks(either_store, scene)


def test_parts_of_a_longer_text_become_one(sqlite_store: Store) -> None:
    async def scene(app: RunningApp, client: httpx.AsyncClient, posts: Posts) -> None:
        assert (await client.post(HOOK, json={"parts": ["Good ", "morning"]})).status_code == 202
        assert (await client.post(HOOK, json={"parts": ["Good ", "morning"]})).status_code == 202
        assert [row["text"] for row in await app.rows(tables.MESSAGE) if row["incoming"]] == ["Good morning"]

    on_hooks(sqlite_store, scene)


def test_what_the_carrier_sees_of_a_request(sqlite_store: Store) -> None:
    async def scene(app: RunningApp, client: httpx.AsyncClient, posts: Posts) -> None:
        await client.get(f"{HOOK}/status/7?a=1&b=%20&a=2", headers={"X-Some": "thing"})
        (seen,) = posts.seen
        assert (seen.method, seen.query) == ("GET", (("a", "1"), ("b", " "), ("a", "2")))
        assert seen.url == f"http://trunkline.test{HOOK}/status/7?a=1&b=%20&a=2"
        assert seen.headers["x-some"] == "thing" and seen.body == b""
        assert posts.infos[0].connection_id == LINE and posts.infos[0].hook_url == ""

    on_hooks(sqlite_store, scene)


def test_the_public_address_is_what_was_signed(sqlite_store: Store) -> None:
    async def scene(app: RunningApp, client: httpx.AsyncClient, posts: Posts) -> None:
        await client.post(f"{HOOK}?a=1")
        assert posts.seen[0].url == f"https://texts.example.com{HOOK}?a=1"
        assert posts.infos[0].hook_url == f"https://texts.example.com{HOOK}"

    on_hooks(sqlite_store, scene, public_url="https://texts.example.com/")


@pytest.mark.parametrize(
    ("target", "sent", "status", "said"),
    [
        (HOOK, {"headers": {"X-Signature": "false"}}, 403, "The signature does not hold."),
        (HOOK, {"content": b"{"}, 400, "This is not JSON."),
        (HOOK, {"json": {"texts": ["+15550009999"]}}, 404, "No endpoint has the number +15550009999"),
        ("/hooks/nobody", {}, 404, "No connection is called here."),
        (HOOK, {"content": b"x" * 9_000_000}, 413, "The body is too large."),
    ],
)
def test_refusals(sqlite_store: Store, target: str, sent: dict[str, Any], status: int, said: str) -> None:
    async def scene(app: RunningApp, client: httpx.AsyncClient, posts: Posts) -> None:
        answer = await client.post(target, **sent)
        assert (answer.status_code, answer.text) == (status, said)
        assert await app.rows(tables.MESSAGE) == []

    on_hooks(sqlite_store, scene)


def test_refusals_are_said_once_a_minute_and_without_the_callers_words(sqlite_store: Store) -> None:
    stream = io.StringIO()

    async def scene(app: RunningApp, client: httpx.AsyncClient, posts: Posts) -> None:
        log.configure("info", stream=stream)
        for number in range(20):
            await client.post(f"/hooks/made-up-{number}")
            await client.post(HOOK, headers={"X-Signature": "false"})
        app.universe.advance(61)
        await client.post("/hooks/made-up")

    on_hooks(sqlite_store, scene)
    lines = [json.loads(line) for line in stream.getvalue().splitlines() if "hook_refused" in line]
    assert [(line["connection"], line["status"], line["unsaid_before"]) for line in lines] == [
        (None, 404, 0),
        (LINE, 403, 0),
        (None, 404, 19),
    ]
    assert "made-up" not in stream.getvalue()


def test_the_good_ones_of_a_batch_are_kept(sqlite_store: Store) -> None:
    async def scene(app: RunningApp, client: httpx.AsyncClient, posts: Posts) -> None:
        answer = await client.post(HOOK, json={"texts": ["+15550009999", MAIN_NUMBER]})
        assert answer.status_code == 404
        assert len(await app.rows(tables.MESSAGE)) == 1

    on_hooks(sqlite_store, scene)


def test_a_carrier_that_calls_nobody(sqlite_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        async with calling(app, None) as client:
            assert (await client.post(HOOK)).status_code == 404

    play(sqlite_store, scene)


def test_a_store_that_fails_makes_the_carrier_tell_it_again(
    sqlite_store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def scene(app: RunningApp, client: httpx.AsyncClient, posts: Posts) -> None:
        async def refuse(*_: Any) -> None:
            raise Unavailable

        monkeypatch.setattr(app.app.hooks._sink, "inbound", refuse)
        answer = await client.post(HOOK, json={"texts": [MAIN_NUMBER]})
        assert answer.status_code == 503 and answer.headers["retry-after"] == "5"

    on_hooks(sqlite_store, scene)
