"""A browser on the pages of a running server."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.languages.conftest import Known, server
from tests.languages.toolbox import install, need, npm_programs, run

__all__ = ["server"]

SCRIPTS = Path(__file__).parent

Play = Callable[..., Any]


@pytest.fixture(scope="session")
def play(server: Known) -> Play:
    """Runs a script of this folder in Chromium; it is told of the server and what else it is given."""
    install(["chromium", "node"])
    need("chromium", "node", instead="leave the browser out: ./check --languages --no-browser")
    modules = npm_programs().parent
    known: Mapping[str, Any] = {**server._asdict(), "chromium": shutil.which("chromium")}

    def played(script: str, folder: Path, **more: Any) -> Any:
        # Chromium writes into the home of its user, which is none of the tests' business.
        asked = json.dumps({**known, **more})
        said = run(["node", SCRIPTS / script, asked], folder, NODE_PATH=str(modules), HOME=str(folder))
        return json.loads(next(line for line in said.splitlines() if line.startswith("{")))

    return played
