"""Finds the tools of each language, or fetches them: Debian's packages, npm's, and grammars of PyPI.

What is fetched stays in `.languages`. The environment variable LANGUAGES_LEFT_OUT names languages that are not to be
checked; `./check --without-language NAME` sets it.
"""

from __future__ import annotations

import fcntl
import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TOOLS = Path(__file__).parent / "tools"
CACHE = ROOT / ".languages"
LEFT_OUT = frozenset(os.environ.get("LANGUAGES_LEFT_OUT", "").replace(",", " ").lower().split())
PATIENCE_SECONDS = 600
TRIES = 3

PACKAGES = {
    "chromium": "chromium",
    "go": "golang-go",
    "javac": "default-jdk-headless",
    "kotlinc": "kotlin",
    "mcs": "mono-mcs",
    "node": "nodejs",
    "npm": "npm",
    "php": "php-cli",
    "postfix": "postfix",
    "ruby": "ruby",
    "rustc": "rustc",
}
"""The programs, and the packages of Debian that have them."""


def wanted(languages: Iterable[str]) -> bool:
    """Whether any of these languages is to be checked."""
    return not LEFT_OUT.issuperset(languages)


def leave_out(language: str) -> None:
    """Skip a test when its language was left out on request."""
    if language in LEFT_OUT:
        pytest.skip(f"{language} was left out on request (--without-language)")


def run(command: Sequence[str | Path], folder: Path, **more: str) -> str:
    """What a command says; the test fails when the command does."""
    done = subprocess.run(
        [str(part) for part in command],
        cwd=folder,
        env={**os.environ, **more},
        capture_output=True,
        text=True,
        timeout=PATIENCE_SECONDS,
        check=False,
    )
    said = done.stdout + done.stderr
    assert done.returncode == 0, f"{command[0]} ended with {done.returncode}:\n{said[-4000:]}"
    return said


def fetch(command: Sequence[str | Path], folder: Path, **more: str) -> None:
    """Run a command that asks a registry; once more, and again, when it fails: a registry may stumble."""
    for _ in range(TRIES - 1):
        try:
            run(command, folder, **more)
        except AssertionError:
            continue
        return
    run(command, folder, **more)


@contextmanager
def alone() -> Iterator[None]:
    """While one process fetches something, the others wait for it."""
    CACHE.mkdir(exist_ok=True)
    with (CACHE / "lock").open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


def install(programs: Iterable[str]) -> None:
    """Install the programs that are missing, all at once, as far as this user may."""
    with alone():
        missing = sorted({PACKAGES[name] for name in programs if not shutil.which(name)})
        if missing and os.geteuid() == 0 and shutil.which("apt-get"):
            quiet = {"DEBIAN_FRONTEND": "noninteractive"}
            patient = ["apt-get", "-qq", "-o", "DPkg::Lock::Timeout=120"]
            fetch([*patient, "update"], ROOT, **quiet)
            fetch([*patient, "install", "--yes", "--no-install-recommends", *missing], ROOT, **quiet)


LEAVE_OUT = "leave the language out: ./check --without-language NAME"


def need(*programs: str, instead: str = LEAVE_OUT) -> None:
    """Fail with what to do when a program is not there and could not be installed."""
    missing = [name for name in programs if not shutil.which(name)]
    packages = " ".join(PACKAGES[name] for name in missing)
    assert not missing, f"install {packages} (on Debian), or {instead}"


def npm_programs() -> Path:
    """The folder of the programs that come from npm."""
    install(["node", "npm"])
    need("node", "npm")
    folder = CACHE / f"npm-{_mark('package-lock.json')}"
    with alone():
        if not (folder / "done").exists():
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir(parents=True)
            for name in ("package.json", "package-lock.json"):
                shutil.copy(TOOLS / name, folder)
            fetch(["npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts"], folder)
            (folder / "done").touch()
    return folder / "node_modules" / ".bin"


def python_tools() -> Path:
    """The folder of what comes from PyPI, for the search path of Python: grammars, and the compiler of Zig."""
    folder = CACHE / f"python-{sys.version_info.major}.{sys.version_info.minor}-{_mark('requirements.txt')}"
    with alone():
        if not (folder / "done").exists():
            shutil.rmtree(folder, ignore_errors=True)
            pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "install", "--quiet", "--require-hashes"]
            fetch([*pip, "--target", folder, "-r", TOOLS / "requirements.txt"], ROOT)
            (folder / "done").touch()
    return folder


def _mark(name: str) -> str:
    return hashlib.sha256((TOOLS / name).read_bytes()).hexdigest()[:12]
