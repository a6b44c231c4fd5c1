"""How PostgreSQL fails, and what is left when it does; and the order of events between servers."""

import asyncio
import contextlib

import asyncpg
import pytest
from sqlalchemy import bindparam, select

from tests.kits.store_kit import Store, count, insert, row_of, write
from trunkline.base.tasks import spawn
from trunkline.store import bulk, tables
from trunkline.store.engine import Deadlock, Engine, Step, StoreError, StoreUnavailable, Transaction, UniqueViolation
from trunkline.store.postgres import Postgres, translated
from trunkline.store.statements import Statement

EVENTS = tables.EVENT.c
AFTER = Statement(select(EVENTS.seq, EVENTS.kind).where(EVENTS.seq > bindparam("after")).order_by(EVENTS.seq))


def event(kind: str) -> list[Step]:
    return bulk.insert_rows("postgresql", tables.EVENT, [row_of(tables.EVENT, 1, kind=kind)])


@pytest.mark.parametrize("younger_number_first", [True, False])
def test_a_reader_never_passes_a_number_that_is_still_to_come(
    postgres_store: Store, younger_number_first: bool
) -> None:
    """Two transactions overlap; the one that draws the later event number wants to end first."""

    async def work(engine: Engine) -> None:
        drawn, go_on = asyncio.Event(), asyncio.Event()
        seen: list[str] = []
        last = 0

        async def read() -> None:
            nonlocal last
            for row in await AFTER.read(engine, after=last):
                last = row[0]
                seen.append(row[1])

        async def slow(transaction: Transaction) -> None:
            if younger_number_first:
                await transaction.run([Step("SELECT pg_current_xact_id()")])
            await transaction.run(event("slow"))
            drawn.set()
            await go_on.wait()

        async def quick(transaction: Transaction) -> None:
            if not younger_number_first:
                await transaction.run([Step("SELECT pg_current_xact_id()")])
            await drawn.wait()
            await transaction.run(event("quick"))

        both = [spawn(engine.transaction(quick), "quick"), spawn(engine.transaction(slow), "slow")]
        await drawn.wait()
        for _ in range(20):
            await read()
            await asyncio.sleep(0.01)
        go_on.set()  # before anything can fail: an engine waits for its transactions when it is closed
        assert seen == []
        await asyncio.gather(*both)
        await read()
        assert seen == ["slow", "quick"]

    postgres_store.run(work)


def test_a_lost_connection_fails_clean_and_is_replaced(postgres_store: Store) -> None:
    async def work(engine: Engine) -> None:
        async def broken(transaction: Transaction) -> None:
            await transaction.run(bulk.insert_rows(engine.name, tables.CUSTOMER, [row_of(tables.CUSTOMER, 1)]))
            ((pid,),) = await transaction.run([Step("SELECT pg_backend_pid()")])
            await engine.read("SELECT pg_terminate_backend($1)", [pid[0]])
            transaction.last([Step("SELECT 1")])

        for _ in range(3):
            with pytest.raises(StoreUnavailable):
                await engine.transaction(broken)
        assert await count(engine, tables.CUSTOMER) == 0
        await insert(engine, tables.CUSTOMER, [row_of(tables.CUSTOMER, 1)])

    postgres_store.run(work)


def test_a_frozen_server_does_not_hold_up_the_others(postgres_store: Store) -> None:
    """It stopped with the order of events in its hands; PostgreSQL takes that away from it, and the others go on."""

    async def work(engine: Engine) -> None:
        holding, go_on = asyncio.Event(), asyncio.Event()

        async def frozen(transaction: Transaction) -> None:
            ((given,),) = await transaction.run([Step("SHOW idle_in_transaction_session_timeout")])
            assert given[0] == "10s"
            shorter = Step("SET LOCAL idle_in_transaction_session_timeout = '200ms'")
            await transaction.run([shorter, *event("frozen")])
            holding.set()
            await go_on.wait()
            transaction.last(event("thawed"))

        first = spawn(engine.transaction(frozen), "frozen")
        await holding.wait()
        try:
            await write(engine, *event("another"))
        finally:
            go_on.set()  # an engine waits for its transactions when it is closed
        with pytest.raises(StoreUnavailable):
            await first
        assert await engine.read("SELECT kind FROM event") == [("another",)]

    postgres_store.run(work)


def test_a_follower_is_unavailable_for_writing(postgres_store: Store) -> None:
    async def work(engine: Engine) -> None:
        with pytest.raises(StoreUnavailable):
            await write(
                engine,
                Step("SET TRANSACTION READ ONLY"),
                *bulk.insert_rows(engine.name, tables.CUSTOMER, [row_of(tables.CUSTOMER, 1)]),
            )

    postgres_store.run(work)


def test_a_server_that_is_not_there() -> None:
    for url in ("postgresql://nobody@127.0.0.1:1/none", "postgresql://127.0.0.1:x/none"):
        with pytest.raises(StoreUnavailable):
            asyncio.run(Postgres.open(url))


def test_a_wrong_password(postgres_store: Store) -> None:
    scheme, rest = postgres_store.url.split("://postgres:", 1)
    with pytest.raises(StoreUnavailable):
        asyncio.run(Postgres.open(f"{scheme}://postgres:wrong@{rest.split('@', 1)[1]}"))


def test_transactions_that_wait_for_each_other_may_be_tried_again() -> None:
    assert isinstance(translated(asyncpg.DeadlockDetectedError("deadlock detected")), Deadlock)


def test_a_single_last_step_is_a_transaction_by_itself(postgres_store: Store) -> None:
    async def work(engine: Engine) -> None:
        row = row_of(tables.CUSTOMER, 1)
        (added,) = bulk.insert_rows(engine.name, tables.CUSTOMER, [row])

        async def one(transaction: Transaction) -> None:
            transaction.last([added])

        async def caught(transaction: Transaction) -> None:
            with contextlib.suppress(StoreError):
                await transaction.run([Step("SELECT * FROM none")])

        async def begun(transaction: Transaction) -> None:
            numbers = [await transaction.run([Step("SELECT txid_current()")]) for _ in range(2)]
            assert numbers[0] == numbers[1]

        await engine.transaction(one)
        assert await count(engine, tables.CUSTOMER) == 1
        with pytest.raises(UniqueViolation):
            await engine.transaction(one)
        with pytest.raises(StoreError):
            await engine.transaction(caught)
        await engine.transaction(begun)
        assert await count(engine, tables.CUSTOMER) == 1

    postgres_store.run(work)
