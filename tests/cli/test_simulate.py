"""A carrier that misbehaves, from the command line: what it prints can be used, and it reports what it did."""

from __future__ import annotations

import json
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.commands import Shell


@pytest.mark.parametrize("carrier", ["smpp", "twilio"])
def test_what_it_prints_makes_a_connection(installed: Shell, carrier: str, tmp_path: Path) -> None:
    report = tmp_path / "report.json"
    command = [sys.executable, "-m", "trunkline", "simulate", carrier, "--seconds", "0.2", "--report", str(report)]
    done = subprocess.run([*command, "--set", "silent=0.5", "--seed", "7"], capture_output=True, text=True, check=True)
    line = re.search(r"^trunkline (connection add .*)$", done.stderr, re.MULTILINE)
    assert line is not None, done.stderr
    installed.done(*shlex.split(line[1]))
    (made,) = installed.data_of("connection", "list")
    assert made["carrier"] == carrier
    assert json.loads(done.stdout) == json.loads(report.read_text("utf-8"))
    assert json.loads(done.stdout)["submissions"] == 0


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--set", "silent"), "'silent' is no rate"),
        (("--set", "odd=1"), "'odd=1' is no rate"),
        (("--set", "silent=much"), "'much' is no number"),
        (("--set", "silent=2"), "This chaos cannot be"),
    ],
)
def test_refusals(installed: Shell, words: tuple[str, ...], said: str) -> None:
    result = installed.run("simulate", "smpp", "--seconds", "0.01", *words)
    assert result.exit_code == 2 and said in result.stderr


def test_scripts(installed: Shell, tmp_path: Path) -> None:
    good, bad = tmp_path / "chaos.toml", tmp_path / "bad.json"
    good.write_text('seed = 3\nsilent = 0.1\n[[script]]\nafter = 0\ncount = 5\nfate = "cut"\n', encoding="utf-8")
    bad.write_text("[]", encoding="utf-8")
    assert installed.run("simulate", "smpp", "--seconds", "0.01", "--script", str(good)).exit_code == 0
    refused = installed.run("simulate", "smpp", "--seconds", "0.01", "--script", str(bad))
    assert refused.exit_code == 2 and "is no object" in refused.stderr
