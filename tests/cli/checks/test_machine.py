import socket
from pathlib import Path

import pytest

from trunkline.base.universe import FixedUniverse, Universe
from trunkline.cli.checks import machine
from trunkline.cli.checks.check import Check, Level
from trunkline.settings import Settings


def levels(checks: list[Check]) -> dict[str, Level]:
    return {check.name: check.level for check in checks}


def test_this_machine(tmp_path: Path) -> None:
    found = levels(list(machine.machine(Settings(data_dir=tmp_path, port=0), Universe())))
    assert set(found) == {
        "python",
        "sqlite library",
        "clock",
        "data folder",
        "free space",
        "disk",
        "write-ahead log",
        "port",
        "proxies",
    }
    assert not list(tmp_path.iterdir())  # what was tried out is gone


@pytest.mark.parametrize(("version", "level"), [((3, 10, 9), Level.PROBLEM), ((3, 11, 0), Level.OK)])
def test_python(version: tuple[int, ...], level: Level) -> None:
    assert machine.python(version).level == level


@pytest.mark.parametrize(("version", "level"), [((3, 40, 1), Level.PROBLEM), ((3, 51, 3), Level.OK)])
def test_sqlite_library(version: tuple[int, ...], level: Level) -> None:
    assert machine.sqlite_library(version).level == level


def test_clock() -> None:
    assert machine.clock(FixedUniverse("1970-01-01T00:00:09Z")).level == Level.PROBLEM
    assert machine.clock(FixedUniverse()).level == Level.OK


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    (found,) = machine.folder(Settings(data_dir=tmp_path / "none"))
    assert found.level == Level.PROBLEM


def test_a_folder_that_cannot_be_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: Path) -> float:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(machine, "sync_milliseconds", refuse)
    (found,) = machine.folder(Settings(data_dir=tmp_path))
    assert found.level == Level.PROBLEM
    assert "Permission denied" in found.said


def test_a_network_file_system(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(machine, "file_system", lambda _: "nfs4")
    (found,) = machine.folder(Settings(data_dir=tmp_path))
    assert "nfs4" in found.said
    on_postgres = machine.folder(Settings(data_dir=tmp_path, database_url="postgresql://host/name"))
    assert "data folder" in levels(list(on_postgres))


@pytest.mark.parametrize(("spent", "level"), [(0.001, Level.WARNING), (0.5, Level.OK), (40.0, Level.WARNING)])
def test_disk(spent: float, level: Level) -> None:
    assert machine.disk(spent).level == level


@pytest.mark.parametrize(
    ("free", "level"), [(10 * 1024**2, Level.PROBLEM), (500 * 1024**2, Level.WARNING), (50 * 1024**3, Level.OK)]
)
def test_free_space(free: int, level: Level) -> None:
    assert machine.free_space(free).level == level


def test_write_ahead_log(tmp_path: Path) -> None:
    assert machine.log_size(tmp_path / "trunkline.db").level == Level.OK
    with (tmp_path / "trunkline.db-wal").open("wb") as log:
        log.truncate(machine.LOG_MOST_BYTES + 1)
    assert machine.log_size(tmp_path / "trunkline.db").level == Level.WARNING


def test_another_program_on_the_port(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(machine, "ANSWER_SECONDS", 0.2)
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        assert machine.listening(Settings(port=port)).level == Level.WARNING
    assert machine.listening(Settings(port=port)).level == Level.OK


def test_where_to_knock() -> None:
    assert machine.reachable_host("0.0.0.0") == "127.0.0.1"
    assert machine.reachable_host("192.0.2.7") == "192.0.2.7"


def test_a_proxy_that_nobody_named() -> None:
    https = "https://texts.example.com"
    assert machine.proxies(Settings()).level == Level.OK
    assert machine.proxies(Settings(public_url=https)).level == Level.WARNING
    assert machine.proxies(Settings(public_url=https, trusted_proxies="127.0.0.1")).level == Level.OK
