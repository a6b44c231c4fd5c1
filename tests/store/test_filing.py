"""Links to files, by the key that all servers of an installation share."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.kits.running_app import RunningApp, play
from tests.kits.store_kit import Store
from trunkline.base.blobs import Blobs
from trunkline.store.engine import StoreError
from trunkline.store.filing import Filing


def test_another_server_opens_the_same_links(either_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        answer = await app.ask("POST", "/app/files", {"data": "YWJj", "fileName": "a.png", "contentType": "image/png"})
        link = str(answer.json["uri"])
        other = Filing(app.app.engine, Blobs(app.app.settings.files_folder), "https://x", 60)
        now = app.universe.now()
        opened = await other.opened(link.rpartition("/")[2], now)
        assert opened is not None and opened["id"] == answer.json["id"]
        assert await other.blobs.get(opened["digest"]) == b"abc"
        own = await other.link(answer.json["id"], now)
        assert own.startswith("https://x/m/") and await other.opened(own.rpartition("/")[2], now) == opened
        assert await other.opened(own.rpartition("/")[2], now + timedelta(seconds=61)) is None

    play(either_store, scene)


def test_without_the_key_there_are_no_links(sqlite_store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    async def scene(app: RunningApp) -> None:
        async def none(*_: object) -> None:
            return None

        monkeypatch.setattr("trunkline.store.filing.files.secret_of", none)
        filing = Filing(app.app.engine, Blobs(app.app.settings.files_folder), "https://x", 60)
        with pytest.raises(StoreError, match="key"):
            await filing.link("0" * 24, app.universe.now())

    play(sqlite_store, scene)


def test_secrets_for_other_purposes_are_of_the_installation(
    sqlite_store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def scene(app: RunningApp) -> None:
        def server() -> Filing:
            return Filing(app.app.engine, Blobs(app.app.settings.files_folder), "https://x", 60)

        one = await server().derive("a")
        assert one == await server().derive("a"), "every server of the installation has the same"
        assert one != await server().derive("b")

        async def of_another(*_: object) -> str:
            return "k" * 32

        monkeypatch.setattr("trunkline.store.filing.files.secret_of", of_another)
        assert one != await server().derive("a"), "and another installation has another"

    play(sqlite_store, scene)
