"""How the processes of SQLite fail, and what is left when they do."""

import asyncio
import contextlib
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pysqlite3
import pytest
import uvloop

from tests.kits.store_kit import QUICK, Store, count, insert, load, row_of, write
from trunkline.base.tasks import spawn
from trunkline.store import bulk, migrate, sqlite_process, tables
from trunkline.store import sqlite as sqlite_store_module
from trunkline.store.engine import Engine, Row, Step, StoreError, StoreFull, StoreUnavailable, Transaction
from trunkline.store.sqlite import Sqlite
from trunkline.store.sqlite_process import BEGIN, INSIDE, Limits

ROOT = Path(__file__).parents[2]
ROW = row_of(tables.CUSTOMER, 1)
# As the product has it: other tests have their processes forked (tests/sqlite_forks.py).
START_PROCESS = sqlite_store_module.start_process


@pytest.fixture(autouse=True)
def no_process_is_left(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    started: list[subprocess.Popen[bytes]] = []

    class Recorded(subprocess.Popen[bytes]):
        def __init__(self, *arguments: Any, **options: Any) -> None:
            super().__init__(*arguments, **options)
            started.append(self)

    monkeypatch.setattr(subprocess, "Popen", Recorded)
    monkeypatch.setattr(sqlite_store_module, "start_process", START_PROCESS)
    yield
    assert [process.args for process in started if process.returncode is None] == []


def file_of(store: Store) -> Path:
    file = migrate.sqlite_file(store.url)
    assert file is not None
    return file


@contextlib.asynccontextmanager
async def opened(store: Store, limits: Limits = QUICK) -> AsyncIterator[Sqlite]:
    engine = await Sqlite.open(file_of(store), limits=limits)
    try:
        yield engine
    finally:
        await engine.close()


async def kill(engine: Sqlite, which: int = -1) -> None:
    """End the writer (or a reader) as the kernel would when memory is short."""
    channel = await engine._keepers[which].ready()
    os.kill(channel.process_id, signal.SIGKILL)


async def without_a_pause(engine: Sqlite, row: dict[str, object]) -> None:
    """Write, as soon as the store can be reached."""
    async with asyncio.timeout(60):
        while True:
            with contextlib.suppress(StoreUnavailable):
                return await insert(engine, tables.CUSTOMER, [row])


def test_a_killed_writer_is_replaced(sqlite_store: Store) -> None:
    async def whole() -> None:
        async with opened(sqlite_store) as engine:
            for number in range(3):
                await kill(engine)
                await without_a_pause(engine, row_of(tables.CUSTOMER, number))
            assert await count(engine, tables.CUSTOMER) == 3

    asyncio.run(whole())


def test_a_killed_reader_is_replaced(sqlite_store: Store) -> None:
    async def whole() -> None:
        async with opened(sqlite_store) as engine:
            await insert(engine, tables.CUSTOMER, [ROW])
            await kill(engine, 0)
            async with asyncio.timeout(60):
                with contextlib.suppress(StoreUnavailable):
                    await engine.read("SELECT 1")
                assert await count(engine, tables.CUSTOMER) == 1

    asyncio.run(whole())


def test_a_transaction_in_flight_fails_and_keeps_nothing(sqlite_store: Store) -> None:
    async def whole() -> None:
        async with opened(sqlite_store) as engine:

            async def broken(transaction: Transaction) -> None:
                await transaction.run(bulk.insert_rows(engine.name, tables.CUSTOMER, [ROW]))
                await kill(engine)
                await (await _new_writer(engine)).ask(0, [Step("SELECT 1")])
                transaction.last(bulk.insert_rows(engine.name, tables.CUSTOMER, [row_of(tables.CUSTOMER, 2)]))

            with pytest.raises(StoreUnavailable):
                await engine.transaction(broken)
            assert await count(engine, tables.CUSTOMER) == 0
            await insert(engine, tables.CUSTOMER, [ROW])

    asyncio.run(whole())


async def _new_writer(engine: Sqlite) -> sqlite_store_module.Channel:
    old = await engine._writer.ready()
    for _ in range(10_000):
        if (new := await engine._writer.ready()) is not old:
            return new
        await asyncio.sleep(0.005)
    raise AssertionError("the writer was not replaced")


def test_who_waits_for_an_answer_of_a_killed_process_is_told(sqlite_store: Store) -> None:
    endless = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n"

    async def whole() -> None:
        async with opened(sqlite_store) as engine:
            asked = asyncio.gather(*(engine.read(endless) for _ in range(5)), return_exceptions=True)
            await asyncio.sleep(0.1)
            await kill(engine, 0)
            assert all(isinstance(answer, StoreUnavailable) for answer in await asked)

    asyncio.run(whole())


def test_a_process_that_cannot_start_is_tried_again_with_pauses(
    sqlite_store: Store, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(sqlite_store_module, "PATIENCE_SECONDS", 0.2)
    bad = tmp_path / "broken.py"
    bad.write_text("raise SystemExit(3)")

    async def whole() -> None:
        async with opened(sqlite_store) as engine:
            with monkeypatch.context() as patch:
                patch.setattr(sqlite_process, "__file__", str(bad))
                await kill(engine)
                for _ in range(3):
                    with pytest.raises(StoreUnavailable):
                        await insert(engine, tables.CUSTOMER, [ROW])
            await without_a_pause(engine, ROW)

    asyncio.run(whole())


def test_the_end_while_a_process_is_being_replaced(sqlite_store: Store) -> None:
    async def whole() -> None:
        async with opened(sqlite_store) as engine:
            await kill(engine)
            await kill(engine, 0)
            await asyncio.sleep(0.01)

    asyncio.run(whole())


def test_after_the_end_nothing_is_taken(sqlite_store: Store) -> None:
    async def whole() -> None:
        engine = await Sqlite.open(file_of(sqlite_store))
        await engine.close()
        await engine.close()
        for attempt in (engine.read("SELECT 1"), insert(engine, tables.CUSTOMER, [ROW])):
            with pytest.raises(StoreUnavailable):
                await attempt

    asyncio.run(whole())


def test_a_file_that_cannot_be_opened_is_said_at_once(tmp_path: Path) -> None:
    (tmp_path / "folder.db").mkdir()
    (tmp_path / "text.db").write_text("this is no database, but a text that goes on for a while" * 99)
    for name, expected in (("folder.db", StoreUnavailable), ("text.db", StoreError)):
        with pytest.raises(expected):
            asyncio.run(Sqlite.open(tmp_path / name))


def test_an_old_library_is_refused_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pysqlite3, "sqlite_version_info", (3, 51, 2))
    with pytest.raises(SystemExit, match="too old"):
        asyncio.run(Sqlite.open(tmp_path / "x.db"))


def test_both_event_loops(sqlite_store: Store) -> None:
    async def whole() -> None:
        async with opened(sqlite_store) as engine:
            await insert(engine, tables.CUSTOMER, [ROW])
            await kill(engine)
            await without_a_pause(engine, row_of(tables.CUSTOMER, 2))
            assert await count(engine, tables.CUSTOMER) == 2

    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        runner.run(whole())


# The disk.


def test_a_full_database_takes_nothing_and_recovers(sqlite_store: Store) -> None:
    async def whole() -> None:
        async with opened(sqlite_store) as engine:
            await insert(engine, tables.CUSTOMER, [ROW])
            ((pages,),) = await engine.read("PRAGMA page_count")
            await write(engine, Step(f"PRAGMA max_page_count={pages + 20}"))
            await _fill_up(engine)
            await write(engine, Step("PRAGMA max_page_count=1000000"))
            await insert(engine, tables.CUSTOMER, [row_of(tables.CUSTOMER, 2)])
            assert await count(engine, tables.CUSTOMER) == 2

    asyncio.run(whole())


async def _fill_up(engine: Engine) -> None:
    """Write until there is no room; each transaction holds two portions, of which none or both are there."""
    kept = 0
    with pytest.raises(StoreFull):
        for number in range(0, 100_000, 2):

            async def pair(transaction: Transaction, number: int = number) -> None:
                for each in (number, number + 1):
                    row = row_of(tables.MESSAGE, each, text="x" * 20_000)
                    await transaction.run(bulk.insert_rows(engine.name, tables.MESSAGE, [row]))

            await engine.transaction(pair)
            kept += 2
    assert await count(engine, tables.MESSAGE) == kept
    large = row_of(tables.MESSAGE, 999_999, text="x" * 200_000)
    for _ in range(3):  # it goes on to say so, and goes on to answer
        with pytest.raises(StoreFull):
            await insert(engine, tables.MESSAGE, [large])
        assert await count(engine, tables.MESSAGE) == kept


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 4 MB; only root can have one."""
    folder = tmp_path / "small"
    folder.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", str(folder)], check=False, capture_output=True
    )
    if mounted.returncode != 0:
        pytest.skip("mounting a small disk needs root")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def test_a_full_disk_takes_nothing_and_recovers(small_disk: Path) -> None:
    url = f"sqlite:///{small_disk / 'x.db'}"
    migrate.upgrade_now(url)

    async def whole() -> None:
        async with opened(Store("sqlite", url), QUICK._replace(log_most_bytes=200_000)) as engine:
            await insert(engine, tables.CUSTOMER, [ROW])
            ballast = small_disk / "ballast"
            ballast.write_bytes(b"x" * 1_500_000)
            await _fill_up(engine)
            ballast.unlink()
            await insert(engine, tables.CUSTOMER, [row_of(tables.CUSTOMER, 2)])
            assert await count(engine, tables.CUSTOMER) == 2
            assert await engine.read("PRAGMA integrity_check") == [("ok",)]

    asyncio.run(whole())


# Another program.


def test_another_writer_makes_it_unavailable_for_a_while(sqlite_store: Store) -> None:
    async def whole() -> None:
        async with opened(sqlite_store, QUICK._replace(busy_seconds=0.2)) as engine:
            with contextlib.closing(pysqlite3.connect(str(file_of(sqlite_store)), isolation_level=None)) as other:
                other.execute("BEGIN IMMEDIATE")
                with pytest.raises(StoreUnavailable, match="locked"):
                    await insert(engine, tables.CUSTOMER, [ROW])
                assert await count(engine, tables.CUSTOMER) == 0
                other.execute("COMMIT")
                await insert(engine, tables.CUSTOMER, [ROW])

    asyncio.run(whole())


def test_a_step_outside_its_transaction_is_refused(sqlite_store: Store) -> None:
    """A transaction that SQLite has ended by itself goes on neither in part nor without its beginning."""

    async def whole() -> None:
        async with opened(sqlite_store) as engine:
            writer = await engine._writer.ready()
            (step,) = bulk.insert_rows(engine.name, tables.CUSTOMER, [ROW])
            await writer.ask(BEGIN, [step])
            with pytest.raises(StoreError):
                await writer.ask(INSIDE, [Step("SELECT * FROM none")])
            with pytest.raises(StoreUnavailable):
                await writer.ask(INSIDE, [step])
            assert await count(engine, tables.CUSTOMER) == 0

    asyncio.run(whole())


def test_a_look_neither_waits_for_a_transaction_nor_undoes_it(sqlite_store: Store) -> None:
    async def whole() -> None:
        async with opened(sqlite_store) as engine:
            begun, looked = asyncio.Event(), asyncio.Event()

            async def slow(transaction: Transaction) -> None:
                assert transaction.locks
                await transaction.run(bulk.insert_rows(engine.name, tables.CUSTOMER, [ROW]))
                begun.set()
                await looked.wait()

            async def look(transaction: Transaction) -> list[list[Row]]:
                assert not transaction.locks
                with contextlib.suppress(StoreError):
                    await transaction.run([Step("SELECT * FROM none")])
                return await transaction.run([Step("SELECT count(*) FROM customer")])

            writing = spawn(engine.transaction(slow), "writing")
            await begun.wait()
            async with asyncio.timeout(60):
                assert await engine.optimistic(look) == [[(1,)]], "it sees what is not committed yet"
            looked.set()
            await writing
            assert await count(engine, tables.CUSTOMER) == 1

    asyncio.run(whole())


@pytest.mark.parametrize(
    ("sql", "values"),
    [
        ("", []),
        ("SELECT 1; SELECT 2", []),
        ("SELECT \0", []),
        ("SELECT ?", []),
        ("SELECT ?", [{}]),
        ("SELECT ?", [["a"]]),
        ("SELECT ?", [object()]),
        ("SELECT ?", ["\ud800"]),
        ("SELECT ?", [2**64]),
        ("SELECT CAST(x'ff' AS TEXT)", []),
        ("SELECT zeroblob(2000000000)", []),
        ("DELETE FROM customer", []),
        ("SELECT json_extract('{', '$')", []),
    ],
)
def test_no_request_ends_a_process(sqlite_store: Store, sql: str, values: list[object]) -> None:
    async def whole() -> None:
        async with opened(sqlite_store) as engine:
            before = [(await keeper.ready()).process_id for keeper in engine._keepers]
            for _ in range(2):
                with contextlib.suppress(StoreError):
                    await engine.read(sql, values)
                with contextlib.suppress(StoreError):
                    await write(engine, Step(sql, values))
            await insert(engine, tables.CUSTOMER, [ROW])
            assert await load(engine, tables.CUSTOMER, [ROW]) == [ROW]
            assert [(await keeper.ready()).process_id for keeper in engine._keepers] == before

    asyncio.run(whole())


def test_a_reader_cannot_write(sqlite_store: Store) -> None:
    async def whole() -> None:
        async with opened(sqlite_store) as engine:
            with pytest.raises(StoreError):
                await engine.read("DELETE FROM customer")

    asyncio.run(whole())


# The end.

PARENT = """
import asyncio, json, sys
from pathlib import Path
from trunkline.store.engine import Step
from trunkline.store.sqlite import Sqlite

async def main():
    engine = await Sqlite.open(Path(sys.argv[1]))
    async def work(transaction):
        await transaction.run([Step("INSERT INTO account VALUES ('1', 'open', 'US', 'now')")])
        print(json.dumps([(await keeper.ready()).process_id for keeper in engine._keepers]), flush=True)
        await asyncio.Event().wait()
    await engine.transaction(work)

asyncio.run(main())
"""


def test_processes_end_with_a_killed_parent(sqlite_store: Store) -> None:
    command = [sys.executable, "-c", PARENT, str(file_of(sqlite_store))]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdout is not None
        children = json.loads(parent.stdout.readline())
        parent.kill()
    deadline = time.monotonic() + 60
    while any(map(_lives, children)) and time.monotonic() < deadline:
        time.sleep(0.02)
    assert not any(map(_lives, children))

    async def whole() -> None:
        async with opened(sqlite_store) as engine:
            assert await count(engine, tables.ACCOUNT) == 0
            await insert(engine, tables.ACCOUNT, [row_of(tables.ACCOUNT, 1)])

    asyncio.run(whole())


def test_signals_to_the_whole_group_do_not_end_a_process(sqlite_store: Store) -> None:
    """A service manager or a terminal signals every process; the server still finishes its work first."""

    async def whole() -> None:
        async with opened(sqlite_store) as engine:
            writer = (await engine._writer.ready()).process_id
            for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
                os.kill(writer, number)
            await insert(engine, tables.CUSTOMER, [ROW])
            assert (await engine._writer.ready()).process_id == writer

    asyncio.run(whole())


def test_a_clean_end_leaves_one_complete_file(sqlite_store: Store) -> None:
    async def whole() -> None:
        async with opened(sqlite_store, QUICK._replace(checkpoint_seconds=3600)) as engine:
            await insert(engine, tables.CUSTOMER, [row_of(tables.CUSTOMER, n) for n in range(1000)])

    asyncio.run(whole())
    file = file_of(sqlite_store)
    log = file.with_name(file.name + "-wal")
    assert not log.exists() or log.stat().st_size == 0


def _lives(process_id: int) -> bool:
    try:
        os.kill(process_id, 0)
    except ProcessLookupError:
        return False
    return True


# The log.


def times_begun_anew(log: Path) -> int:
    """How often a write-ahead log has begun anew, as its head counts it."""
    with log.open("rb") as file:
        return int.from_bytes(file.read(16)[12:16], "big")


def test_the_log_begins_anew_under_continuous_writing(sqlite_store: Store) -> None:
    """The limit is where the writer is asked to stop and copy, so a busy machine may pass it, but not for ever.

    Without that, a log whose writer never pauses begins anew by luck alone: only when all of it has just been copied.
    """
    most, times = 2_000_000, 5
    log = file_of(sqlite_store).with_name(file_of(sqlite_store).name + "-wal")

    async def whole() -> None:
        async with opened(sqlite_store, QUICK._replace(log_most_bytes=most, checkpoint_seconds=0.02)) as engine:
            await insert(engine, tables.CUSTOMER, [ROW])
            before, written = times_begun_anew(log), 0
            while times_begun_anew(log) < before + times:
                assert written < 12 * times * most
                await insert(engine, tables.EVENT, [row_of(tables.EVENT, n, body="x" * 2000) for n in range(64)])
                written += 64 * 2000

    asyncio.run(whole())


def test_a_slow_reader_does_not_stop_the_writer(sqlite_store: Store) -> None:
    """While somebody reads an old state the log cannot begin anew; writers wait shortly, then go on."""

    async def whole() -> None:
        limits = QUICK._replace(log_most_bytes=100_000)
        async with opened(sqlite_store, limits) as engine:
            await insert(engine, tables.CUSTOMER, [ROW])
            with contextlib.closing(pysqlite3.connect(str(file_of(sqlite_store)), isolation_level=None)) as reader:
                reader.execute("BEGIN")
                assert reader.execute("SELECT count(*) FROM customer").fetchone() == (1,)
                slowest = 0.0
                for _ in range(60):
                    start = time.perf_counter()
                    await insert(engine, tables.EVENT, [row_of(tables.EVENT, n, body="x" * 2000) for n in range(64)])
                    slowest = max(slowest, time.perf_counter() - start)
                assert slowest < 15.0
                assert reader.execute("SELECT count(*) FROM customer").fetchone() == (1,)

    asyncio.run(whole())
