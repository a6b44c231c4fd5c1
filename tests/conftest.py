"""What every test may ask for: a fixed universe, settings on either store, a real PostgreSQL."""

import contextlib
import gc
import logging
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest

from tests.longest_first import longest_first
from tests.npm_packages import installed, unpacked
from tests.postgres_server import MEMORY, PostgresServer, room_in_memory, running_postgres
from tests.sqlite_forks import CAN_FORK, Forks
from tests.store.conftest import either_store, postgres_store, sqlite_store
from trunkline.base.log import JsonLines
from trunkline.base.universe import FixedUniverse
from trunkline.settings import Settings
from trunkline.store import sqlite

__all__ = ["either_store", "postgres_store", "sqlite_store"]

# The same examples in every run, and no clock: neither chance nor a busy machine is a mistake.
# LONG_TESTS=1 draws others.
hypothesis.settings.register_profile(
    "suite",
    deadline=None,
    derandomize=os.environ.get("LONG_TESTS") != "1",
    suppress_health_check=[hypothesis.HealthCheck.too_slow],
    database=None,
)
hypothesis.settings.load_profile("suite")

LEFT_OUT = "PostgreSQL was left out on request (--no-postgres)"
NPM_LEFT_OUT = "What runs packages from npm was left out on request (--no-npm)"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--no-postgres", action="store_true", help="leave out what needs PostgreSQL, and say so")
    parser.addoption("--no-npm", action="store_true", help="leave out what runs packages from npm, and say so")
    parser.addoption("--mutations", type=int, default=10_000, help="how many mutated requests to send")
    parser.addoption("--seed", default="trunkline", help="what the mutated requests are drawn from")
    parser.addoption("--update", action="store_true", help="write what came of the operations' cases into their files")


def pytest_configure() -> None:
    # Most folders of tests hold a store that syncs each commit, and two workers on two cores then wait for the disk.
    # Those of tests/ways are on the disk: what is killed there, or cut short, is a server as it is installed.
    if room_in_memory():
        os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(MEMORY))


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    longest_first(items)


def pytest_collection_finish() -> None:
    # Ten thousand tests are a million objects that stay: the garbage collector need not look through them again.
    gc.collect()
    gc.freeze()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    if config.getoption("--no-postgres"):
        terminalreporter.write_line(LEFT_OUT, yellow=True)
    if config.getoption("--no-npm"):
        terminalreporter.write_line(NPM_LEFT_OUT, yellow=True)


@pytest.fixture(autouse=True)
def _own_log() -> None:
    """Begin with a log that nobody has sent anywhere.

    A command that runs in this process sends it where it wants, also from a fixture that a whole module shares: so it
    is put right before each test, and not only behind those that are known to do so.
    """
    root = logging.getLogger()
    for handler in [one for one in root.handlers if isinstance(one.formatter, JsonLines)]:
        root.removeHandler(handler)
    root.setLevel(logging.WARNING)
    logging.getLogger("trunkline").setLevel(logging.NOTSET)


@pytest.fixture(scope="session", autouse=True)
def _sqlite_forks() -> Iterator[None]:
    """Fork the processes of SQLite from one that is warm, where the system can; see tests/sqlite_forks.py."""
    if not CAN_FORK:
        yield
        return
    with pytest.MonkeyPatch.context() as patch, contextlib.closing(Forks()) as forks:
        patch.setattr(sqlite, "start_process", forks.start)
        yield


@pytest.fixture
def on_disk() -> Iterator[Path]:
    """A folder of this test's own on the disk, where those of other tests are in memory."""
    with tempfile.TemporaryDirectory(prefix="trunkline-test-", ignore_cleanup_errors=True) as folder:
        yield Path(folder)


@pytest.fixture
def universe() -> FixedUniverse:
    return FixedUniverse()


@pytest.fixture(scope="session")
def postgres_server(request: pytest.FixtureRequest) -> Iterator[PostgresServer]:
    """One PostgreSQL for the whole run; that it cannot start is a failure, not a reason to skip."""
    if request.config.getoption("--no-postgres"):
        pytest.skip(LEFT_OUT)
    with running_postgres() as server:
        yield server


@pytest.fixture(scope="session")
def npm_packages(request: pytest.FixtureRequest) -> Path:
    """The folder with the packages from npm; that they cannot be installed is a failure, not a reason to skip."""
    if request.config.getoption("--no-npm"):
        pytest.skip(NPM_LEFT_OUT)
    return installed()


@pytest.fixture(scope="session")
def twilio_openapi(request: pytest.FixtureRequest) -> Path:
    """The OpenAPI document of Twilio's API, as a package of Twilio's ships it."""
    if request.config.getoption("--no-npm"):
        pytest.skip(NPM_LEFT_OUT)
    return unpacked("@twilio-alpha/mcp") / "twilio-oai/spec/json/twilio_api_v2010.json"


@pytest.fixture
def postgres_url(postgres_server: PostgresServer) -> Iterator[str]:
    """The address of an empty database of this test's own."""
    url = postgres_server.new_database()
    yield url
    postgres_server.drop_database(url)


@pytest.fixture(params=["sqlite", "postgres"])
def store_settings(request: pytest.FixtureRequest, tmp_path: Path) -> Settings:
    """Settings with an empty store of their own, for tests that must hold on both."""
    url = request.getfixturevalue("postgres_url") if request.param == "postgres" else ""
    return Settings(data_dir=tmp_path, database_url=url)
