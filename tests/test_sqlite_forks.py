"""What has the processes of SQLite forked: they are as the product's own, and end as those do."""

import asyncio
import contextlib
import os
import socket
import subprocess
from pathlib import Path

import pytest

from tests.kits.store_kit import QUICK, Store, count, insert, row_of
from tests.sqlite_forks import CAN_FORK, ForkedProcess, Forks
from trunkline.store import sqlite, tables
from trunkline.store.engine import Engine

pytestmark = pytest.mark.skipif(not CAN_FORK, reason="this system does not tell when a process of others has ended")


def test_the_stores_of_the_tests_are_served_by_forked_processes(sqlite_store: Store) -> None:
    async def work(engine: Engine) -> None:
        assert isinstance(engine, sqlite.Sqlite)
        await insert(engine, tables.CUSTOMER, [row_of(tables.CUSTOMER, 1)])
        assert await count(engine, tables.CUSTOMER) == 1
        for keeper in engine._keepers:
            assert isinstance((await keeper.ready())._process, ForkedProcess)

    sqlite_store.run(work)


def test_a_process_lives_until_its_channel_is_closed(tmp_path: Path) -> None:
    with contextlib.closing(Forks()) as forks:
        ours, theirs = socket.socketpair()
        with ours, theirs:
            process = forks.start(theirs.fileno(), tmp_path / "x.db", "write", QUICK)
            theirs.close()
            assert process.poll() is None
            with pytest.raises(subprocess.TimeoutExpired):
                process.wait(0.01)
            os.kill(process.pid, 0)
        assert process.wait(60) == 0
        assert process.poll() == 0


def test_a_process_can_be_killed(tmp_path: Path) -> None:
    with contextlib.closing(Forks()) as forks:
        ours, theirs = socket.socketpair()
        with ours, theirs:
            process = forks.start(theirs.fileno(), tmp_path / "x.db", "read", QUICK)
            theirs.close()
            process.kill()
            process.wait(60)
            assert ours.recv(1) == b""
            process.kill()  # it is gone: nothing happens


def test_a_relative_path_is_of_the_folder_of_who_asks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)

    async def whole() -> None:
        engine = await sqlite.Sqlite.open(Path("here.db"))
        await engine.close()

    asyncio.run(whole())
    assert (tmp_path / "here.db").exists()


def test_who_never_asked_has_nothing_to_close() -> None:
    Forks().close()
