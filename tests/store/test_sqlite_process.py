"""The program that owns the connections; how it fails under a server is in test_sqlite."""

import socket
import subprocess
import sys
from pathlib import Path

import msgspec
import pysqlite3
import pytest

from trunkline.store import sqlite_process
from trunkline.store.sqlite_process import Limits, check_library, connect

END_SECONDS = 30.0


def pragma(path: Path, role: str, name: str) -> object:
    connection = connect(str(path), role)
    try:
        return connection.execute(f"PRAGMA {name}").fetchone()[0]
    finally:
        connection.close()


def test_what_is_committed_is_on_disk(tmp_path: Path) -> None:
    path = tmp_path / "x.db"
    assert pragma(path, "write", "journal_mode") == "wal"
    assert pragma(path, "write", "synchronous") == 2, "FULL"
    assert pragma(path, "write", "fullfsync") == 1
    assert pragma(path, "write", "wal_autocheckpoint") == 0, "another thread does that, beside the writing"


def test_a_reader_only_reads(tmp_path: Path) -> None:
    path = tmp_path / "x.db"
    writer, reader = connect(str(path), "write"), connect(str(path), "read")
    try:
        writer.execute("CREATE TABLE t (x)")
        with pytest.raises(pysqlite3.OperationalError, match="readonly"):
            reader.execute("INSERT INTO t VALUES (1)")
        assert reader.execute("SELECT count(*) FROM t").fetchone() == (0,)
    finally:
        writer.close()
        reader.close()


def test_a_library_that_can_lose_data_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    check_library()
    monkeypatch.setattr(pysqlite3, "sqlite_version_info", (3, 51, 2))
    monkeypatch.setattr(pysqlite3, "sqlite_version", "3.51.2")
    with pytest.raises(SystemExit, match=r"SQLite 3\.51\.2 is too old: 3\.51\.3 or newer"):
        check_library()


def test_its_start_imports_nothing_that_it_can_do_without() -> None:
    ours, its = socket.socketpair()
    with ours, its:
        limits = msgspec.json.encode(Limits()).decode()
        program = [sys.executable, "-X", "importtime", "-P", sqlite_process.__file__]
        arguments = [str(its.fileno()), "a file that nobody asks for", "write", limits]
        ours.shutdown(socket.SHUT_WR)  # the channel is closed: it ends as it does when the server ends
        done = subprocess.run(program + arguments, capture_output=True, text=True, pass_fds=[its.fileno()], check=True)
    told = done.stderr
    imported = {line.rpartition("|")[2].strip() for line in told.splitlines() if line.startswith("import time:")}
    assert {"msgspec", "pysqlite3"} <= imported and imported.isdisjoint({"inspect", "asyncio", "sqlalchemy"})


@pytest.mark.parametrize("said", [b"", b"\x00", b"\x00\x00\x01\x00only a part of a word"])
def test_the_program_ends_when_its_parent_falls_silent(tmp_path: Path, said: bytes) -> None:
    ours, theirs = socket.socketpair()
    with ours, theirs:
        program = [sys.executable, "-P", sqlite_process.__file__, str(theirs.fileno()), str(tmp_path / "x.db"), "write"]
        program.append(msgspec.json.encode(Limits()).decode())
        process = subprocess.Popen(program, pass_fds=(theirs.fileno(),), stderr=subprocess.PIPE)
        theirs.close()
        ours.sendall(said)
    _, complaint = process.communicate(timeout=END_SECONDS)
    assert (process.returncode, complaint) == (0, b"")
