"""A link opens its file for a time, and never lets it run as a page of ours."""

from __future__ import annotations

from base64 import b64encode

import httpx
import pytest

from tests.kits.running_app import RunningApp, play
from tests.kits.store_kit import Store
from trunkline.store.engine import StoreUnavailable

PNG = b"\x89PNG picture"


async def uploaded(app: RunningApp, name: str = "menu.png", content_type: str = "image/png") -> str:
    """The path of the link to a new file."""
    sent = {"data": b64encode(PNG).decode(), "fileName": name, "contentType": content_type}
    answer = await app.ask("POST", "/app/files", sent)
    assert answer.status == 200, answer.body
    return str(answer.json["uri"]).partition("8780")[2]


def client(app: RunningApp) -> httpx.AsyncClient:
    return httpx.AsyncClient(transport=httpx.ASGITransport(app.app.asgi), base_url="http://trunkline.test")


def test_a_picture_is_shown_until_the_link_ends(either_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        path = await uploaded(app)
        async with client(app) as browser:
            answer = await browser.get(path)
            assert (answer.status_code, answer.content, answer.headers["content-type"]) == (200, PNG, "image/png")
            assert answer.headers["content-disposition"] == "inline; filename*=UTF-8''menu.png"
            assert answer.headers["x-content-type-options"] == "nosniff"
            assert answer.headers["content-security-policy"] == "sandbox; default-src 'none'"
            assert (await browser.head(path)).status_code == 200
            app.universe.advance(169 * 3600)
            assert (await browser.get(path)).status_code == 404

    play(either_store, scene)


@pytest.mark.parametrize("content_type", ["text/html", "image/svg+xml", "application/pdf"])
def test_what_could_run_is_saved(sqlite_store: Store, content_type: str) -> None:
    async def scene(app: RunningApp) -> None:
        path = await uploaded(app, "Übersicht.html", content_type)
        async with client(app) as browser:
            answer = await browser.get(path)
        assert answer.headers["content-type"] == "application/octet-stream"
        assert answer.headers["content-disposition"] == "attachment; filename*=UTF-8''%C3%9Cbersicht.html"

    play(sqlite_store, scene)


def test_a_removed_file_is_opened_by_nothing(sqlite_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        path = await uploaded(app)
        (file,) = (await app.ask("GET", "/files")).json["items"]
        assert (await app.ask("DELETE", f"/files/{file['id']}", key="boss")).status == 204
        async with client(app) as browser:
            assert (await browser.get(path)).status_code == 404
            assert (await browser.get("/m/" + "A" * 34)).status_code == 404

    play(sqlite_store, scene)


def test_a_store_that_fails(sqlite_store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    async def scene(app: RunningApp) -> None:
        path = await uploaded(app)

        async def fail(*_: object) -> None:
            raise StoreUnavailable

        monkeypatch.setattr(app.app.filing, "opened", fail)
        async with client(app) as browser:
            answer = await browser.get(path)
        assert answer.status_code == 503 and answer.headers["retry-after"] == "1"

    play(sqlite_store, scene)
