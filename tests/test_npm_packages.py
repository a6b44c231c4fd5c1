"""A package that is only read is kept when it is the pinned one, and not otherwise."""

from __future__ import annotations

import base64
import hashlib
import io
import json
import subprocess
import tarfile
from pathlib import Path
from typing import Any

import pytest

from tests import npm_packages


def packed(content: bytes = b"{}") -> bytes:
    """An archive as npm makes them, with one file."""
    octets = io.BytesIO()
    with tarfile.open(fileobj=octets, mode="w:gz") as archive:
        entry = tarfile.TarInfo("package/spec.json")
        entry.size = len(content)
        archive.addfile(entry, io.BytesIO(content))
    return octets.getvalue()


@pytest.fixture
def registry(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[bytes]:
    """What the registry gives, one archive a time; the first one is that of the pin."""
    archives = [packed()]
    digest = base64.b64encode(hashlib.sha512(archives[0]).digest()).decode()
    pin = {"some": {"version": "1.2.3", "integrity": f"sha512-{digest}"}}
    (tmp_path / npm_packages.UNPACKED).write_text(json.dumps(pin), "utf-8")

    def run(command: tuple[str, ...], cwd: Path, **_: Any) -> subprocess.CompletedProcess[str]:
        assert command[:3] == ("npm", "pack", "some@1.2.3")
        (cwd / "some.tgz").write_bytes(archives.pop())
        return subprocess.CompletedProcess(command, 0, "", "")

    monkeypatch.setattr(npm_packages, "DECLARED", tmp_path)
    monkeypatch.setattr(subprocess, "run", run)
    return archives


def test_the_pinned_package_is_fetched_once(registry: list[bytes], tmp_path: Path) -> None:
    first = npm_packages.unpacked("some", tmp_path / "kept")
    assert (first / "spec.json").read_bytes() == b"{}"
    assert npm_packages.unpacked("some", tmp_path / "kept") == first and not registry


def test_another_package_is_refused_and_not_kept(registry: list[bytes], tmp_path: Path) -> None:
    registry.append(packed(b"{ }"))
    with pytest.raises(AssertionError, match="not what it was"):
        npm_packages.unpacked("some", tmp_path / "kept")
    assert not list((tmp_path / "kept").iterdir())
