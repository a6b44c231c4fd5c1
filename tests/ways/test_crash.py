"""The crash test of the product, in short: three kills on either store."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.ways.stage import LONG

KILLS = 20 if LONG else 3
SECONDS = 3.0 if LONG else 1.5


@pytest.mark.parametrize("store", ["sqlite", "postgres"])
def test_nothing_is_lost(store: str, request: pytest.FixtureRequest, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "trunkline", "selftest", "crash", "--json", "--store", store]
    command += ["--kills", str(KILLS), "--seconds", str(SECONDS)]
    if store == "postgres":
        command += ["--postgres-url", request.getfixturevalue("postgres_server").url()]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=600)
    assert done.returncode == 0, f"{done.stdout}\n{done.stderr}"
    report = json.loads(done.stdout)
    assert report["lost"] == 0
    assert report["kills"] == KILLS
    assert report["answered"] == report["stored"] == report["arrived"] > 0
    assert report["arrived_twice"] <= report["in_flight_at_kills"]
    assert report["examples"] == {}
