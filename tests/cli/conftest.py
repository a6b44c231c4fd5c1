"""What every test of the command line may ask for."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.commands import Shell
from tests.postgres_server import PostgresServer

INIT = ("init", "--email", "ops@example.com")


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    """A place where nothing is set up yet."""
    return Shell(tmp_path / "data")


@pytest.fixture(scope="session")
def installed_once(tmp_path_factory: pytest.TempPathFactory) -> Shell:
    """What `installed` is a copy of: to make every table by its migrations takes longer than most tests."""
    shell = Shell(tmp_path_factory.mktemp("installed") / "data")
    shell.done(*INIT)
    return shell


@pytest.fixture
def installed(shell: Shell, installed_once: Shell) -> Shell:
    """A place with an account and its administrator, on SQLite."""
    shutil.copytree(installed_once.data, shell.data)
    return shell


@pytest.fixture(params=["sqlite", "postgres"])
def on_both(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Shell]:
    """A place with an account and its administrator, once on each store."""
    if request.param == "sqlite":
        yield request.getfixturevalue("installed")
        return
    server: PostgresServer = request.getfixturevalue("postgres_server")
    url = server.new_database(initialise)
    yield Shell(tmp_path, url)
    server.drop_database(url)


def initialise(url: str) -> None:
    """Set up an installation on a new PostgreSQL database; the same everywhere, so that it is made once."""
    Shell(Path("nothing-is-kept-here"), url).done(*INIT)
