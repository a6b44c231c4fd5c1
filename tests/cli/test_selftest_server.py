"""The process that is killed; the real server is started in tests/ways."""

import asyncio
import os
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from trunkline.cli import selftest_server
from trunkline.cli.refusal import Exit
from trunkline.cli.selftest_server import (
    Place,
    SelftestFailed,
    Server,
    copy_of_sqlite,
    descendants,
    free_port,
    new_place,
    still_running,
)
from trunkline.store.migrate import FILE_NAME

needs_proc = pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="this system has no /proc")
PARENT_AND_CHILD = ("sh", "-c", "sleep 600 & wait")


@pytest.fixture
def place(tmp_path: Path) -> Place:
    """An installation that nobody has made yet."""
    return Place(tmp_path, "", free_port(), {"TRUNKLINE_LOG_LEVEL": "error"})


@contextmanager
def family(place: Place) -> Iterator[tuple[Server, int]]:
    """A process with a child, in the place of a server; and the child's number."""
    server = Server(place, PARENT_AND_CHILD)
    try:
        until = time.monotonic() + 30
        while not (children := descendants(server.process.pid)):
            assert time.monotonic() < until
            time.sleep(0.01)
        yield server, children[0]
    finally:
        server.kill(family=True)


def test_the_environment_of_a_server_has_no_settings_of_another(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TRUNKLINE_STORE_DATABASE_URL", "postgresql://elsewhere/name")
    monkeypatch.setenv("TRUNKLINE_AUTH_ARGON2_TIME", "7")
    monkeypatch.setenv("SOMETHING", "else")
    environment = place.environment
    assert environment["TRUNKLINE_STORE_DATABASE_URL"] == ""
    assert environment["TRUNKLINE_STORE_DATA_DIR"] == str(place.folder)
    assert environment["TRUNKLINE_SERVER_PORT"] == str(place.port)
    assert environment["TRUNKLINE_LOG_LEVEL"] == "error"
    assert "TRUNKLINE_AUTH_ARGON2_TIME" not in environment
    assert environment["SOMETHING"] == "else"


def test_last_words(place: Place) -> None:
    assert place.last_words() == ""
    place.log_file.write_text("one\ntwo\nthree\n")
    assert place.last_words(2) == "two\nthree"


def test_a_free_port_can_be_taken_and_is_then_given_to_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.socket() as taken:
        port, other = free_port(), free_port()
        taken.bind(("127.0.0.1", port))
        monkeypatch.setattr(selftest_server, "FREE_PORTS", [port, other])
        assert {free_port() for _ in range(20)} == {other}


def test_a_server_that_ends_by_itself_is_said_with_its_last_words(place: Place) -> None:
    server = Server(place, ("sh", "-c", "echo no luck; exit 3"))
    with pytest.raises(SelftestFailed, match="ended by itself with code 3") as failed:
        asyncio.run(server.ready())
    assert (failed.value.mend, failed.value.exit_code) == ("no luck", Exit.UNDONE)


@needs_proc
def test_a_kill_is_of_the_main_process_alone(place: Place) -> None:
    with family(place) as (server, child):
        assert server.kill() == [child]
        assert server.process.returncode == -9
        assert asyncio.run(still_running([child], 0.05)) == [child]
        os.kill(child, 9)
        assert asyncio.run(still_running([child], 30)) == []


@needs_proc
def test_a_kill_of_the_family(place: Place) -> None:
    with family(place) as (server, child):
        assert server.kill(family=True) == [child]
        assert asyncio.run(still_running([child], 30)) == []


def test_a_server_that_does_not_listen_to_a_stop_is_killed(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("trunkline.cli.selftest_server.STOP_SECONDS", 0.1)
    server = Server(place, ("sh", "-c", "trap '' TERM; echo deaf; exec sleep 600"))
    try:
        until = time.monotonic() + 30
        while place.last_words() != "deaf":
            assert time.monotonic() < until
            time.sleep(0.01)
        with pytest.raises(SelftestFailed, match="does not stop when asked"):
            asyncio.run(server.stop())
        assert server.process.poll() == -9
    finally:
        server.kill()


def test_a_process_that_nobody_waited_for_does_not_run() -> None:
    with subprocess.Popen(["true"]) as ended:
        assert asyncio.run(still_running([ended.pid], 30)) == []


def test_the_copy_of_a_database_is_what_lies_there(place: Place, tmp_path: Path) -> None:
    (place.folder / FILE_NAME).write_bytes(b"tables")
    copy = tmp_path / "copy"
    copy.mkdir()
    settings = copy_of_sqlite(place, copy)
    assert settings.sqlite_file.read_bytes() == b"tables"
    assert [file.name for file in copy.iterdir()] == [FILE_NAME]  # it had no log


@pytest.mark.parametrize("store", ["sqlite", "postgres"])
def test_a_new_place_is_gone_afterwards(store: str, request: pytest.FixtureRequest) -> None:
    url = request.getfixturevalue("postgres_url") if store == "postgres" else ""

    async def main() -> Place:
        async with new_place(url, "selftest_of_selftest", {}) as place:
            assert place.folder.is_dir()
            assert place.database_url.rpartition("/")[2] == ("selftest_of_selftest" if url else "")
            return place

    assert not asyncio.run(main()).folder.exists()
