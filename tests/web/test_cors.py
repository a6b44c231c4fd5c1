"""Calls from pages of other sites, through the front door."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import Any

import pytest

from tests.kits.running_app import Answer, RunningApp, play
from tests.kits.store_kit import Store
from trunkline.settings import Settings, SettingsError

SITE, OTHER = "https://crm.example.com", "https://evil.example.net"


def origin_of(answer: Answer) -> str | None:
    return answer.header("access-control-allow-origin")


def test_it_is_closed_by_default(sqlite_store: Store) -> None:
    async def work(app: RunningApp) -> None:
        answer = await app.ask("GET", "/messages", headers={"origin": SITE})
        assert answer.status == 200
        assert not [name for name, _ in answer.headers if name.startswith("access-control")]
        preflight = await app.ask("OPTIONS", "/sessions/s1/messages", key=None, headers={"origin": SITE})
        assert (preflight.status, origin_of(preflight)) == (404, None)

    play(sqlite_store, work)


def test_listed_origins_are_echoed_and_others_are_not(sqlite_store: Store) -> None:
    async def work(app: RunningApp) -> None:
        answer = await app.ask("GET", "/messages", headers={"origin": SITE})
        assert (answer.status, origin_of(answer)) == (200, SITE)
        assert answer.header("access-control-allow-credentials") == "true"
        assert "X-AutoBatch-Completed" in str(answer.header("access-control-expose-headers"))
        refused = await app.ask("GET", "/messages", key=None, headers={"origin": SITE})
        assert (refused.status, origin_of(refused)) == (401, SITE)
        stranger = await app.ask("GET", "/messages", headers={"origin": OTHER})
        assert (stranger.status, origin_of(stranger)) == (200, None)
        assert ("vary", "Origin") in stranger.headers
        for path in ("/messages", "/sessions/s1/messages", "/nothing"):
            preflight = await app.ask("OPTIONS", path, key=None, headers={"origin": SITE})
            assert (preflight.status, preflight.body, origin_of(preflight)) == (200, b"", SITE)
            assert "Idempotency-Key" in str(preflight.header("access-control-allow-headers"))
            assert preflight.header("access-control-max-age") == "600"

    play(sqlite_store, work, cors_origins=f"{SITE}, https://two.example.com/", cors_credentials=True)


def test_any_origin(sqlite_store: Store) -> None:
    async def work(app: RunningApp) -> None:
        for headers in ({}, {"origin": OTHER}):
            answer = await app.ask("GET", "/messages", headers=headers)
            assert origin_of(answer) == "*"
            assert answer.header("access-control-allow-credentials") is None

    play(sqlite_store, work, cors_origins="*")


def test_pages_say_it_too(sqlite_store: Store) -> None:
    async def work(app: RunningApp) -> None:
        for method, wanted in (("GET", 200), ("OPTIONS", 200)):
            status, headers = await page(app, method, "/metadata")
            assert (status, headers.get(b"access-control-allow-origin")) == (wanted, SITE.encode())

    play(sqlite_store, work, cors_origins=SITE)


async def page(app: RunningApp, method: str, path: str) -> tuple[int, dict[bytes, bytes]]:
    sent: list[Any] = []
    scope = {
        "type": "http",
        "method": method,
        "path": path,
        "raw_path": path.encode(),
        "root_path": "",
        "query_string": b"",
        "headers": [(b"host", b"trunkline.test"), (b"origin", SITE.encode())],
        "client": ("192.0.2.9", 1),
        "scheme": "http",
    }

    async def receive() -> Any:
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message: Any) -> None:
        sent.append(message)

    await asyncio.wait_for(app.app.asgi(scope, receive, send), 60)
    return sent[0]["status"], dict(sent[0]["headers"])


@pytest.mark.parametrize("origins", ["crm.example.com", "ftp://x", "https://x/path", "https://a b"])
def test_what_is_no_origin_stops_the_start(origins: str) -> None:
    with pytest.raises(SettingsError, match="cors_origins"):
        replace(Settings(), cors_origins=origins)


def test_any_origin_with_credentials_stops_the_start() -> None:
    with pytest.raises(SettingsError, match="cors_credentials"):
        replace(Settings(), cors_origins="*", cors_credentials=True)
