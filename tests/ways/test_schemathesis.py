"""Schemathesis, with all of its checks, over the whole document and a running server; see `wire_checks`."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.laws.files import ROOT
from tests.ways.described import PASSWORD, PERSON, Described, described
from tests.ways.stage import LONG

EXAMPLES = 100 if LONG else 10
SEEDS = range(1, 6) if LONG else range(1, 2)


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Described]:
    with described(tmp_path_factory.mktemp("schemathesis")) as found:
        yield found


@pytest.mark.parametrize("seed", SEEDS)
def test_it_finds_nothing(server: Described, tmp_path: Path, seed: int) -> None:
    # By its password, because a key could be revoked by its own test.
    command = [sys.executable, "-m", "schemathesis.cli", "run", f"{server.url}/openapi.json"]
    command += ["--auth", f"{PERSON}:{PASSWORD}", "--checks", "all", "--continue-on-failure", "--no-color"]
    command += ["--max-examples", str(EXAMPLES), "--seed", str(seed), "--generation-database", "none"]
    # A busy machine is no finding.
    command += ["--suppress-health-check", "all", "--request-timeout", "120"]
    environment = os.environ | {"PYTHONPATH": str(ROOT), "SCHEMATHESIS_HOOKS": "tests.ways.wire_checks"}
    said = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
    assert said.returncode == 0, said.stdout[-20_000:] + said.stderr[-5_000:]
    assert "failure" not in said.stdout.splitlines()[-1]
    server.server.check_alive()
    assert "request_failed" not in server.server.place.last_words(10_000)
