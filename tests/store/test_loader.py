"""Look-ups of all concurrent callers are one statement."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Any

import pytest

from tests.kits.store_kit import ACCOUNT, Store, insert, row_of
from trunkline.base.tasks import spawn
from trunkline.store import tables
from trunkline.store.engine import Engine, Row, StoreUnavailable
from trunkline.store.loader import KEYS_MOST, Loader, by_columns, by_primary_key


class Counting:
    """An engine that counts what is read, and fails on demand."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self.name = engine.name
        self.reads = 0
        self.failures: list[Exception] = []

    async def read(self, sql: str, values: Sequence[Any] = ()) -> list[Row]:
        self.reads += 1
        await asyncio.sleep(0.01)
        if self.failures:
            raise self.failures.pop(0)
        return await self._engine.read(sql, values)


async def loader(engine: Engine, rows: int = 5) -> tuple[Loader, Counting]:
    await insert(engine, tables.CUSTOMER, [row_of(tables.CUSTOMER, number) for number in range(rows)])
    counting: Any = Counting(engine)
    return by_primary_key(counting, tables.CUSTOMER), counting


def test_callers_at_the_same_time_share_a_statement(either_store: Store) -> None:
    async def work(engine: Engine) -> None:
        customers, counting = await loader(engine)
        names = [f"id-{number:06}" for number in range(7)]
        found = await asyncio.gather(*(customers.find(ACCOUNT, name) for name in names * 3))
        assert [row and row["id"] for row in found] == [*names[:5], None, None] * 3
        assert counting.reads == 1
        assert found[0] == row_of(tables.CUSTOMER, 0)

    either_store.run(work)


def test_those_who_come_while_one_runs_are_the_next(sqlite_store: Store) -> None:
    async def work(engine: Engine) -> None:
        customers, counting = await loader(engine)
        first = spawn(customers.find(ACCOUNT, "id-000000"), "first")
        await asyncio.sleep(0.005)
        rest = await asyncio.gather(*(customers.find(ACCOUNT, f"id-{number:06}") for number in range(5)))
        assert counting.reads == 2 and None not in rest and await first
        assert await customers.find(ACCOUNT, "id-000001") and counting.reads == 3, "nothing is remembered"

    sqlite_store.run(work)


def test_a_row_of_another_account_is_not_found(sqlite_store: Store) -> None:
    async def work(engine: Engine) -> None:
        customers, _ = await loader(engine)
        assert await customers.find("b" * 24, "id-000000") is None

    sqlite_store.run(work)


def test_a_failure_reaches_all_who_asked_and_nobody_after(sqlite_store: Store) -> None:
    async def work(engine: Engine) -> None:
        customers, counting = await loader(engine)
        counting.failures.append(StoreUnavailable("gone"))
        asked = [customers.find(ACCOUNT, f"id-{number:06}") for number in range(3)]
        results = await asyncio.gather(*asked, return_exceptions=True)
        assert [type(result) for result in results] == [StoreUnavailable] * 3
        assert await customers.find(ACCOUNT, "id-000000") is not None

    sqlite_store.run(work)


@pytest.mark.parametrize("failing", [False, True])
def test_a_caller_who_goes_away_disturbs_nobody(sqlite_store: Store, failing: bool) -> None:
    async def work(engine: Engine) -> None:
        customers, counting = await loader(engine)
        if failing:
            counting.failures.append(StoreUnavailable("gone"))
        gone = spawn(customers.find(ACCOUNT, "id-000000"), "gone")
        stays = spawn(customers.find(ACCOUNT, "id-000000"), "stays")
        await asyncio.sleep(0)
        gone.cancel()
        results = await asyncio.gather(gone, stays, return_exceptions=True)
        assert isinstance(results[0], asyncio.CancelledError)
        assert isinstance(results[1], StoreUnavailable if failing else dict)
        assert await customers.find(ACCOUNT, "id-000001") is not None

    sqlite_store.run(work)


def test_very_many_keys_are_several_statements(either_store: Store) -> None:
    async def work(engine: Engine) -> None:
        customers, counting = await loader(engine, KEYS_MOST + 20)
        found = await asyncio.gather(*(customers.find(ACCOUNT, f"id-{n:06}") for n in range(KEYS_MOST + 20)))
        assert [row and row["id"] for row in found] == [f"id-{n:06}" for n in range(KEYS_MOST + 20)]
        assert counting.reads == 2

    either_store.run(work)


def test_several_rows_of_a_key(either_store: Store) -> None:
    async def work(engine: Engine) -> None:
        keys = (("a", ""), ("a", "e"), ("b", ""))
        await insert(engine, tables.OPT_OUT, [row_of(tables.OPT_OUT, 1, address=a, scope=s) for a, s in keys])
        found = by_columns(engine, tables.OPT_OUT, "account_id", "address")
        answers = await asyncio.gather(*(found.find_all(ACCOUNT, who) for who in ("a", "b", "c")))
        assert [sorted(row["scope"] for row in answer) for answer in answers] == [["", "e"], [""], []]

    either_store.run(work)
