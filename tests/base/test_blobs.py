"""Contents on disk: each once, whole or not at all."""

import asyncio
import hashlib
import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from trunkline.base.blobs import Blobs

LATER = datetime.now(UTC) + timedelta(days=1)  # noqa: TID251 - what the file system itself goes by


def test_the_same_content_is_kept_once(tmp_path: Path) -> None:
    async def scene() -> None:
        blobs = Blobs(tmp_path / "files")
        digest = await blobs.put(b"a picture")
        assert digest == hashlib.sha256(b"a picture").hexdigest() == await blobs.put(b"a picture")
        assert await blobs.get(digest) == b"a picture"
        assert await blobs.get("0" * 64) is None

    asyncio.run(scene())
    assert len([path for path in tmp_path.rglob("*") if path.is_file()]) == 1


def test_many_at_once(tmp_path: Path) -> None:
    async def scene() -> set[str]:
        blobs = Blobs(tmp_path)
        return set(await asyncio.gather(*(blobs.put(b"the same") for _ in range(20))))

    assert len(asyncio.run(scene())) == 1
    assert not list(tmp_path.rglob("*.part"))


def test_what_is_swept_is_old(tmp_path: Path) -> None:
    async def scene() -> None:
        blobs = Blobs(tmp_path)
        old, young = await blobs.put(b"old"), await blobs.put(b"young")
        day = datetime(2026, 1, 1, tzinfo=UTC)
        os.utime(tmp_path / old[:2] / old, (0, 0))
        left = tmp_path / old[:2] / f"{old}.abc.part"
        left.write_bytes(b"half")
        os.utime(left, (0, 0))
        assert await blobs.older_than(day) == [old] and not left.exists()
        assert await blobs.older_than(LATER) == sorted([old, young])
        await blobs.put(b"old")
        assert await blobs.older_than(day) == [], "what is kept again is young again"
        await blobs.remove(old)
        await blobs.remove(old)
        assert await blobs.get(old) is None

    asyncio.run(scene())


def test_a_write_that_fails_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_room(_: int) -> None:
        raise OSError("no room")

    monkeypatch.setattr("trunkline.base.blobs.os.fsync", no_room)
    with pytest.raises(OSError, match="no room"):
        asyncio.run(Blobs(tmp_path).put(b"a picture"))
    assert not [path for path in tmp_path.rglob("*") if path.is_file()]


def test_only_a_digest_is_a_name(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="digest"):
        asyncio.run(Blobs(tmp_path).get("../../etc/passwd"))
