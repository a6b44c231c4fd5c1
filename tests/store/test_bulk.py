"""How set-wise statements are put together; what they do is in the kit of the stores."""

import asyncio
import json
import re

import pytest
from sqlalchemy import Table

from tests.kits.store_kit import Store, count, insert, key_of, load, row_of, write
from trunkline.base.tasks import spawn
from trunkline.store import bulk, tables
from trunkline.store.engine import Engine, GuardFailed, StoreError, Transaction

STORES = ("sqlite", "postgresql")
ALL = tables.METADATA.sorted_tables


@pytest.mark.parametrize("store", STORES)
@pytest.mark.parametrize("number", [0, 1, 5, 63, 64, 200])
def test_many_rows_take_few_statements(store: str, number: int) -> None:
    rows = [row_of(tables.MESSAGE, each) for each in range(number)]
    steps = bulk.insert_rows(store, tables.MESSAGE, rows)
    assert len(steps) <= (1 if store == "postgresql" else 3 + number // 64 + 9)
    given = [value for step in steps for value in step.values]
    texts = [value for column in given for value in column or ()] if store == "postgresql" else given
    assert {f"text-{each:06}" for each in range(number)} <= set(texts)


def test_statements_are_of_few_kinds_so_that_they_are_compiled_once() -> None:
    kinds = {
        step.sql
        for number in range(1, 130)
        for step in bulk.insert_rows("sqlite", tables.CUSTOMER, [row_of(tables.CUSTOMER, n) for n in range(number)])
    }
    assert len(kinds) <= len(bulk.SIZES)


@pytest.mark.parametrize("store", STORES)
@pytest.mark.parametrize("table", ALL, ids=str)
def test_no_value_stands_in_the_text_of_a_statement(store: str, table: Table) -> None:
    rows = [row_of(table, number) for number in range(3)]
    keys = [key_of(table, row) for row in rows] if table is not tables.EVENT else []
    columns = tuple(c.name for c in bulk.written_columns(table) if not c.primary_key)
    steps = bulk.insert_rows(store, table, rows)
    if keys:
        steps += [bulk.load_rows(store, table, keys), bulk.delete_rows(store, table, keys)]
        steps += [bulk.update_rows(store, table, columns, rows)] if columns else []
    assert steps
    assert not [step.sql for step in steps if "-000001" in step.sql]


def test_what_the_store_fills_itself_is_not_written() -> None:
    names = [column.name for column in bulk.written_columns(tables.EVENT)]
    assert names == ["account_id", "kind", "subject_id", "date", "body"]


def test_events_on_postgres_come_one_after_the_other() -> None:
    row = row_of(tables.EVENT, 1)
    (events,) = bulk.insert_rows("postgresql", tables.EVENT, [row])
    assert events.sql.startswith("WITH turn AS MATERIALIZED \n(SELECT pg_advisory_xact_lock(")
    others = bulk.insert_rows("sqlite", tables.EVENT, [row])
    others += bulk.insert_rows("postgresql", tables.MESSAGE, [row_of(tables.MESSAGE, 1)])
    assert not [step for step in others if "pg_advisory_xact_lock" in step.sql]


def test_steps_as_one_number_their_values_anew_and_add_what_a_guard_expects() -> None:
    guard = bulk.guard_open_sessions("postgresql", [("a", "1")])
    others = [
        *bulk.insert_rows("postgresql", tables.MESSAGE, [row_of(tables.MESSAGE, 1)]),
        *bulk.insert_rows("postgresql", tables.EVENT, [row_of(tables.EVENT, 1)]),
    ]
    step = bulk.as_one([guard, *others])
    assert step.expect is None
    assert step.values == [*guard.values, 1, *(value for one in others for value in one.values)]
    numbers = {int(number) for number in re.findall(r"\$(\d+)", step.sql)}
    assert numbers == set(range(1, len(step.values) + 1))


def test_a_guard_that_fails_undoes_the_whole_statement(postgres_store: Store) -> None:
    async def work(engine: Engine) -> None:
        customer, session = row_of(tables.CUSTOMER, 1), row_of(tables.SESSION, 1) | {"ended": False}
        key = (session["account_id"], session["id"])
        added = bulk.insert_rows(engine.name, tables.CUSTOMER, [customer])
        one = bulk.as_one([bulk.guard_open_sessions(engine.name, [key]), *added])
        with pytest.raises(GuardFailed):
            await write(engine, one)
        assert await count(engine, tables.CUSTOMER) == 0
        await insert(engine, tables.SESSION, [session])
        await write(engine, one)
        assert await count(engine, tables.CUSTOMER) == 1

    postgres_store.run(work)


def test_events_of_one_statement_take_their_turn_when_all_else_is_done(postgres_store: Store) -> None:
    """Somebody holds a row that the statement changes: it waits for that, and meanwhile others add their events."""

    async def work(engine: Engine) -> None:
        row = row_of(tables.CUSTOMER, 1)
        await insert(engine, tables.CUSTOMER, [row])
        held, go_on = asyncio.Event(), asyncio.Event()

        async def holding(transaction: Transaction) -> None:
            await transaction.run(
                [bulk.update_rows(engine.name, tables.CUSTOMER, ("name",), [row | {"name": "first"}])]
            )
            held.set()
            await go_on.wait()
            transaction.last(bulk.insert_rows(engine.name, tables.EVENT, [row_of(tables.EVENT, 1)]))

        first = spawn(engine.transaction(holding), "holding")
        await held.wait()
        changes = bulk.update_rows(engine.name, tables.CUSTOMER, ("name",), [row | {"name": "second"}])
        events = bulk.insert_rows(engine.name, tables.EVENT, [row_of(tables.EVENT, 2)])
        second = spawn(write(engine, bulk.as_one([changes, *events])), "second")
        await asyncio.sleep(0.2)
        assert not second.done()
        go_on.set()
        async with asyncio.timeout(30):
            await asyncio.gather(first, second)
        assert [found["name"] for found in await load(engine, tables.CUSTOMER, [row])] == ["second"]
        assert await count(engine, tables.EVENT) == 2

    postgres_store.run(work)


@pytest.mark.parametrize("store", STORES)
def test_a_guard_expects_as_many_as_it_names(store: str) -> None:
    step = bulk.guard_open_sessions(store, [("a", "1"), ("a", "2"), ("b", "1")])
    assert step.expect == 3


@pytest.mark.parametrize("number", [2**63, -(2**63) - 1])
def test_a_number_that_json_would_make_inexact_is_refused(number: int) -> None:
    row = row_of(tables.OUTBOX, 1, due=number)
    with pytest.raises(StoreError, match="too large"):
        bulk.update_rows("sqlite", tables.OUTBOX, ("due",), [row])


def test_locked_rows_are_asked_for_in_one_order() -> None:
    keys = [("b", "1"), ("a", "2"), ("a", "1")]
    step = bulk.load_rows("sqlite", tables.MESSAGE, keys)
    assert json.loads(step.values[0]) == [["a", "1"], ["a", "2"], ["b", "1"]]
    assert "ORDER BY" in bulk.load_rows("postgresql", tables.MESSAGE, keys).sql
    assert "FOR " not in bulk.load_rows("postgresql", tables.MESSAGE, keys, lock=False).sql
