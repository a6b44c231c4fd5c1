"""Contents of files on disk, each once: a content is named by its SHA-256 digest."""

from __future__ import annotations

import asyncio
import hashlib
import os
import re
import secrets
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

_is_digest = re.compile(r"[0-9a-f]{64}").fullmatch


class Blobs:
    """A folder of contents; several servers may share one. Every method that touches the disk runs in a thread."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    async def put(self, content: bytes) -> str:
        """Keep a content and give its digest; returns when it is on disk. Raises OSError when there is no room."""
        return await asyncio.to_thread(self._put, content)

    async def get(self, digest: str) -> bytes | None:
        """The content with this digest; None when it is not there."""
        return await asyncio.to_thread(self._get, digest)

    async def remove(self, digest: str) -> None:
        """Forget a content; one that is not there is no error."""
        await asyncio.to_thread(self._path(digest).unlink, missing_ok=True)

    async def older_than(self, moment: datetime) -> list[str]:
        """The digests of everything that was last kept before this moment, in order."""
        return await asyncio.to_thread(lambda: sorted(self._older(moment)))

    def _put(self, content: bytes) -> str:
        digest = hashlib.sha256(content).hexdigest()
        path = self._path(digest)
        if path.exists():
            os.utime(path)  # it is young again: whoever sweeps leaves it for the commit that will name it
            return digest
        path.parent.mkdir(parents=True, exist_ok=True)
        part = path.with_name(f"{digest}.{secrets.token_bytes(6).hex()}.part")
        try:
            with part.open("xb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            part.replace(path)
        except BaseException:
            part.unlink(missing_ok=True)
            raise
        _sync_folder(path.parent)
        return digest

    def _get(self, digest: str) -> bytes | None:
        try:
            return self._path(digest).read_bytes()
        except FileNotFoundError:
            return None

    def _older(self, moment: datetime) -> Iterator[str]:
        for path in self._folder.glob("??/*"):
            try:
                changed = datetime.fromtimestamp(path.stat().st_mtime, UTC)
            except FileNotFoundError:
                continue
            if changed >= moment:
                continue
            if path.suffix == ".part":
                path.unlink(missing_ok=True)
            elif _is_digest(path.name):
                yield path.name

    def _path(self, digest: str) -> Path:
        if not _is_digest(digest):
            raise ValueError("a digest is 64 hexadecimal digits")
        return self._folder / digest[:2] / digest


def _sync_folder(folder: Path) -> None:
    """A new name is on disk only when its folder is."""
    for place in (folder, folder.parent):
        descriptor = os.open(place, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
