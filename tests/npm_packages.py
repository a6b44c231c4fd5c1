"""The packages from npm that tests run: installed once, by their pinned and hashed versions, and kept."""

import hashlib
import shutil
import subprocess
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[1]
DECLARED = ROOT / "tests" / "clients" / "npm"
KEPT = ROOT / ".npm-check"
FILES = ("package.json", "package-lock.json")
INSTALL = ("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error")
PATIENCE_SECONDS = 300


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
