"""Contents that no file has any more go, but not the young ones."""

from __future__ import annotations

import asyncio
import os
from base64 import b64encode
from pathlib import Path

import pytest

from tests.kits.running_app import RunningApp, play
from tests.kits.store_kit import Store
from trunkline.base.tasks import spawn
from trunkline.commit.sweeping import Sweeping


def age(app: RunningApp, digest: str) -> None:
    path = Path(app.app.settings.files_folder, digest[:2], digest)
    os.utime(path, (0, 0))


def test_what_no_file_has_goes_after_a_day(either_store: Store, tmp_path: Path) -> None:
    async def scene(app: RunningApp) -> None:
        blobs = app.app.blobs
        sent = {"data": b64encode(b"used").decode(), "fileName": "a.png", "contentType": "image/png"}
        assert (await app.ask("POST", "/app/files", sent)).status == 200
        used, unused, young = await blobs.put(b"used"), await blobs.put(b"unused"), await blobs.put(b"young")
        age(app, used)
        age(app, unused)
        assert await app.app.sweeping.sweep() == 1
        assert [await blobs.get(each) for each in (used, unused, young)] == [b"used", None, b"young"]

    play(either_store, scene, files_dir=tmp_path / "files")


def test_a_failure_ends_nothing(sqlite_store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("trunkline.commit.sweeping.EVERY_SECONDS", 0.001)

    async def scene(app: RunningApp) -> None:
        looks, often = iter(range(3)), asyncio.Event()

        async def look(_: object) -> list[str]:
            if next(looks, None) is None:
                often.set()
            raise OSError("the disk is away")

        monkeypatch.setattr(app.app.blobs, "older_than", look)
        task = spawn(Sweeping(app.app.engine, app.app.blobs, app.universe).run(), "sweeping")
        await asyncio.wait_for(often.wait(), 60)
        task.cancel()

    play(sqlite_store, scene, files_dir=tmp_path / "files")
