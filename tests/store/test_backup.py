import asyncio
from pathlib import Path

import pysqlite3
import pytest

from trunkline.store.backup import copy_sqlite
from trunkline.store.engine import Step, StoreError, StoreUnavailable, Transaction
from trunkline.store.sqlite import Sqlite

ROWS = 2000
FILL = f"""
WITH RECURSIVE number(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < {ROWS})
INSERT INTO pair SELECT n, 0 FROM number
"""


def test_a_copy_is_of_one_moment_while_somebody_writes(tmp_path: Path) -> None:
    async def write(engine: Sqlite, sql: str) -> None:
        async def work(transaction: Transaction) -> None:
            transaction.last([Step(sql)])

        await engine.transaction(work)

    async def work() -> None:
        engine = await Sqlite.open(tmp_path / "store.db")
        await write(engine, "CREATE TABLE pair (a INTEGER, b INTEGER)")
        await write(engine, FILL)
        copying = asyncio.get_running_loop().run_in_executor(
            None, copy_sqlite, tmp_path / "store.db", tmp_path / "copy.db"
        )
        for number in range(1, 40):
            await write(engine, f"UPDATE pair SET b = {number}")
        await copying
        await engine.close()

    asyncio.run(work())
    database = pysqlite3.connect(str(tmp_path / "copy.db"))
    ((lowest, highest, count),) = database.execute("SELECT min(b), max(b), count(*) FROM pair").fetchall()
    database.close()
    assert (lowest, count) == (highest, ROWS)
    assert sorted(path.name for path in tmp_path.iterdir() if path.name.startswith("copy")) == ["copy.db"]


def test_what_is_no_database_is_not_copied(tmp_path: Path) -> None:
    (tmp_path / "store.db").write_text("This is a letter. " * 100)
    with pytest.raises(StoreUnavailable):
        copy_sqlite(tmp_path / "store.db", tmp_path / "copy.db")
    assert [path.name for path in tmp_path.iterdir()] == ["store.db"]


def test_a_damaged_store_is_told(tmp_path: Path) -> None:
    file = tmp_path / "store.db"
    database = pysqlite3.connect(str(file))
    database.execute("CREATE TABLE t (x TEXT)")
    database.execute("CREATE INDEX i ON t (x)")
    database.executemany("INSERT INTO t VALUES (?)", [(f"{number:0500}",) for number in range(200)])
    database.commit()
    database.close()
    data = bytearray(file.read_bytes())
    data[20 * 4096 : 21 * 4096] = b"\xff" * 4096
    file.write_bytes(data)
    with pytest.raises(StoreError):
        copy_sqlite(file, tmp_path / "copy.db")
    assert not (tmp_path / "copy.db").exists()
