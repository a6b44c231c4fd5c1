"""The packages from npm that tests run: installed once, by their pinned and hashed versions, and kept."""

import base64
import hashlib
import json
import shutil
import subprocess
import tarfile
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[1]
DECLARED = ROOT / "tests" / "clients" / "npm"
KEPT = ROOT / ".npm-check"
FILES = ("package.json", "package-lock.json")
INSTALL = ("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error")
PATIENCE_SECONDS = 300
UNPACKED = "unpacked.json"
"""Packages that are only read, each with its version and hash: what they need to run is not installed."""


def installed(kept: Path = KEPT) -> Path:
    """The folder whose `node_modules` holds the packages; it is made when it is missing or not of today's versions."""
    digest = hashlib.sha256(b"".join((DECLARED / name).read_bytes() for name in FILES)).hexdigest()
    folder = kept / digest[:16]
    if not folder.is_dir():
        kept.mkdir(exist_ok=True)
        with tempfile.TemporaryDirectory(dir=kept, prefix="new-") as name:
            made = Path(name, "made")
            _install(made)
            _move(made, folder)
    return folder


def _install(folder: Path) -> None:
    folder.mkdir()
    for name in FILES:
        shutil.copy(DECLARED / name, folder)
    done = subprocess.run(INSTALL, cwd=folder, capture_output=True, text=True, check=False, timeout=PATIENCE_SECONDS)
    assert done.returncode == 0, f"npm could not install what the tests need (--no-npm leaves it out):\n{done.stderr}"


def _move(made: Path, folder: Path) -> None:
    try:
        made.rename(folder)
    except OSError:
        if not folder.is_dir():  # else another run was faster
            raise


def unpacked(name: str, kept: Path = KEPT) -> Path:
    """The folder of a package that is only read; it is fetched when it is missing or not of today's version."""
    pin = json.loads((DECLARED / UNPACKED).read_text("utf-8"))[name]
    folder = kept / hashlib.sha256(pin["integrity"].encode()).hexdigest()[:16]
    if not folder.is_dir():
        kept.mkdir(exist_ok=True)
        with tempfile.TemporaryDirectory(dir=kept, prefix="new-") as made:
            _fetch(f"{name}@{pin['version']}", pin["integrity"], Path(made))
            _move(Path(made, "package"), folder)
    return folder


def _fetch(package: str, integrity: str, into: Path) -> None:
    command = ("npm", "pack", package, "--ignore-scripts", "--loglevel=error")
    done = subprocess.run(command, cwd=into, capture_output=True, text=True, check=False, timeout=PATIENCE_SECONDS)
    assert done.returncode == 0, f"npm could not fetch {package} (--no-npm leaves it out):\n{done.stderr}"
    (archive,) = into.glob("*.tgz")
    digest = base64.b64encode(hashlib.sha512(archive.read_bytes()).digest()).decode()
    assert integrity == f"sha512-{digest}", f"{package} is not what it was"
    with tarfile.open(archive) as packed:
        packed.extractall(into, filter="data")
