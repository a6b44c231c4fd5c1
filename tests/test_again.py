"""What fails beside all the others gets three more chances alone, and what fails by itself does not pass by them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

AGAIN = Path(__file__).parent.parent / ".ci" / "again.py"
TESTS = """
import pathlib

RUNS = pathlib.Path(__file__).parent / "runs"


def runs():
    with RUNS.open("a") as file:
        file.write("x")
    return len(RUNS.read_text())


def test_steady():
    assert runs()


def test_fails():
    assert False


def test_fails_the_third_time():
    assert runs() != 3
"""
STEADY, FAILS, THIRD = (f"test_it.py::test_{name}" for name in ("steady", "fails", "fails_the_third_time"))


@pytest.mark.parametrize(
    ("failed", "code", "runs"),
    [
        ([STEADY], 0, 3),
        ([THIRD], 1, 3),
        ([FAILS], 1, 0),
        ([STEADY, FAILS], 1, 1),
        ([STEADY, STEADY + "x", STEADY + "y"], 1, 0),
        (["test_it.py"], 1, 0),
        ([], 1, 0),
        (None, 1, 0),
    ],
)
def test_it_must_pass_three_times_alone(tmp_path: Path, failed: list[str] | None, code: int, runs: int) -> None:
    (tmp_path / "test_it.py").write_text(TESTS)
    kept = tmp_path / "kept" / "v" / "cache"
    kept.mkdir(parents=True)
    if failed is not None:
        (kept / "lastfailed").write_text(json.dumps(dict.fromkeys(failed, True)))
    # Without the plug-ins that these tests do not need, which take longer than the tests.
    bare = os.environ | {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
    command = [sys.executable, str(AGAIN), "kept", "--quiet", "-p", "xdist.plugin"]
    done = subprocess.run(command, cwd=tmp_path, env=bare, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout.strip()) == (code, " ".join(failed or []) if code == 0 else "")
    ran = tmp_path / "runs"
    assert len(ran.read_text() if ran.exists() else "") == runs
