"""What every test of the command line may ask for."""

from pathlib import Path

import pytest

from tests.cli.commands import Shell
from trunkline.settings import Settings


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
