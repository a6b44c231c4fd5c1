"""What every test of the command line may ask for."""

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.commands import Shell
from trunkline.settings import Settings


@pytest.fixture(autouse=True)
def _quiet_log() -> Iterator[None]:
    """Commands send the log of their process where they want; put it back."""
    root, ours = logging.getLogger(), logging.getLogger("trunkline")
    before = (root.level, root.handlers[:], ours.level)
    yield
    root.setLevel(before[0])
    root.handlers[:] = before[1]
    ours.setLevel(before[2])


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    """A place where nothing is set up yet."""
    return Shell(tmp_path / "data")


@pytest.fixture
def installed(shell: Shell) -> Shell:
    """A place with an account and its administrator, on SQLite."""
    shell.done("init", "--email", "ops@example.com")
    return shell


@pytest.fixture
def on_both(store_settings: Settings) -> Shell:
    """A place with an account and its administrator, once on each store."""
    shell = Shell(store_settings.data_dir, store_settings.database_url)
    shell.done("init", "--email", "ops@example.com")
    return shell
