"""Set-wise statements find their rows by key: none reads a whole table, however large it is."""

import json
from typing import Any

import pytest
from sqlalchemy import Table

from tests.kits.store_kit import ACCOUNT, Store, insert, key_of, row_of, write
from trunkline.store import bulk, tables
from trunkline.store.engine import Engine, Step

KEYED = [table for table in tables.METADATA.sorted_tables if table is not tables.EVENT]
LARGE = [tables.MESSAGE, tables.OUTBOX, tables.CONVERSATION, tables.SESSION, tables.IDEMPOTENCY]
ROWS = 3000


def steps_of(store: str, table: Table, number: int) -> list[Step]:
    rows = [row_of(table, each) for each in range(number)]
    keys = [key_of(table, row) for row in rows]
    others = tuple(c.name for c in bulk.written_columns(table) if not c.primary_key)
    updates = [bulk.update_rows(store, table, others[:3], rows)] if others else []
    return [
        *updates,
        bulk.delete_rows(store, table, keys),
        bulk.load_rows(store, table, keys),
        bulk.load_rows(store, table, keys, lock=False),
    ]


async def fill(engine: Engine, *filled: Table, rows: int = ROWS) -> None:
    for table in filled:
        await insert(engine, table, [row_of(table, number) for number in range(rows)])


async def sqlite_plan(engine: Engine, step: Step) -> list[str]:
    rows = await engine.read("EXPLAIN QUERY PLAN " + step.sql, step.values)
    return [row[3] for row in rows]


@pytest.mark.parametrize("analysed", [False, True])
def test_sqlite_searches_by_key(sqlite_store: Store, analysed: bool) -> None:
    async def work(engine: Engine) -> None:
        if analysed:
            await fill(engine, *KEYED)
            await write(engine, Step("ANALYZE"))
        for table in KEYED:
            for step in steps_of(engine.name, table, 40):
                plan = await sqlite_plan(engine, step)
                assert any(line.startswith(f"SEARCH {table.name} USING") for line in plan), (step.sql, plan)
                assert not any(line.startswith(f"SCAN {table.name}") for line in plan), (step.sql, plan)
                assert not any("AUTOMATIC" in line for line in plan), (step.sql, plan)

    sqlite_store.run(work)


@pytest.mark.parametrize("analysed", [False, True])
def test_sqlite_searches_open_sessions_by_their_index(sqlite_store: Store, analysed: bool) -> None:
    async def work(engine: Engine) -> None:
        if analysed:
            await fill(engine, tables.SESSION)
            await write(engine, Step("ANALYZE"))
        keys = [(ACCOUNT, f"conversation_id-{number:06}") for number in range(40)]
        plan = await sqlite_plan(engine, bulk.load_open_sessions(engine.name, keys))
        assert any("session USING INDEX session_open" in line for line in plan), plan
        carried = [(f"connection_id-{number:06}", f"carrier_id-{number:06}") for number in range(40)]
        for table in (tables.MESSAGE, tables.MESSAGE_PART):
            step = bulk.load_alike(engine.name, table, ("connection_id", "carrier_id"), carried)
            plan_of_ids = await sqlite_plan(engine, step)
            assert any(f"{table.name} USING INDEX {table.name}_carrier" in line for line in plan_of_ids), plan_of_ids
        plan = await sqlite_plan(engine, bulk.guard_open_sessions(engine.name, keys))
        assert any("SEARCH session USING PRIMARY KEY" in line for line in plan), plan

    sqlite_store.run(work)


def scanned(node: Any) -> set[str]:
    """The tables that a plan of PostgreSQL reads from end to end."""
    found = {node["Relation Name"]} if node["Node Type"] == "Seq Scan" else set()
    return found.union(*(scanned(below) for below in node.get("Plans", ())))


async def postgres_plan(engine: Engine, step: Step) -> Any:
    ((answer,),) = [(await write(engine, Step("EXPLAIN (FORMAT JSON) " + step.sql, step.values)))[0]]
    return json.loads(answer[0])[0]["Plan"]


@pytest.mark.parametrize(("number", "filled", "rows"), [(1, KEYED, ROWS), (40, LARGE, 7 * ROWS)])
def test_postgres_searches_by_key(postgres_store: Store, number: int, filled: list[Table], rows: int) -> None:
    """A small table may well be read as a whole for many keys: that is cheaper."""

    async def work(engine: Engine) -> None:
        await fill(engine, *filled, rows=rows)
        await write(engine, Step("ANALYZE"))
        for table in filled:
            for step in steps_of(engine.name, table, number):
                plan = await postgres_plan(engine, step)
                assert table.name not in scanned(plan), (step.sql, plan)
        keys = [(ACCOUNT, f"conversation_id-{each:06}") for each in range(number)]
        assert not scanned(await postgres_plan(engine, bulk.load_open_sessions(engine.name, keys)))
        carried = [(f"connection_id-{each:06}", f"carrier_id-{each:06}") for each in range(number)]
        by_carrier = bulk.load_alike(engine.name, tables.MESSAGE, ("connection_id", "carrier_id"), carried)
        assert tables.MESSAGE.name not in scanned(await postgres_plan(engine, by_carrier))
        guarded = [(ACCOUNT, f"id-{each:06}") for each in range(number)]
        assert not scanned(await postgres_plan(engine, bulk.guard_open_sessions(engine.name, guarded)))

    postgres_store.run(work)
