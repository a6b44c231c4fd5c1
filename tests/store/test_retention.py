"""Forgetting takes a portion at a time, and only what is old."""

from tests.kits.store_kit import Store, count, insert, row_of
from trunkline.store import tables
from trunkline.store.engine import Engine
from trunkline.store.retention import EVENTS, IDEMPOTENCY, LOGIN_SESSIONS, PORTION, forget_portion


def test_a_portion_at_a_time(either_store: Store) -> None:
    async def work(engine: Engine) -> None:
        rows = [row_of(tables.IDEMPOTENCY, n, date="2026-01-01") for n in range(PORTION + 5)]
        await insert(engine, tables.IDEMPOTENCY, [*rows, row_of(tables.IDEMPOTENCY, 9999, date="2026-01-02")])
        assert [await forget_portion(engine, IDEMPOTENCY, "2026-01-02") for _ in range(3)] == [PORTION, 5, 0]
        assert await count(engine, tables.IDEMPOTENCY) == 1, "what is exactly as old stays"

    either_store.run(work)


def test_events_go_from_the_front(either_store: Store) -> None:
    async def work(engine: Engine) -> None:
        dates = ["2026-01-01", "2026-01-02", "2026-01-03", "2026-01-04"]
        await insert(engine, tables.EVENT, [row_of(tables.EVENT, 1, date=date, body="{}") for date in dates])
        assert await forget_portion(engine, EVENTS, "2026-01-03") == 2
        assert await engine.read("SELECT date FROM event ORDER BY seq") == [("2026-01-03",), ("2026-01-04",)]
        assert await forget_portion(engine, EVENTS, "2027") == 2
        await insert(engine, tables.EVENT, [row_of(tables.EVENT, 1, date="2026-01-05", body="{}")])
        ((seq,),) = await engine.read("SELECT seq FROM event")
        assert seq > 4, "a number is never used twice"

    either_store.run(work)


def test_only_the_first_events_are_looked_at(sqlite_store: Store) -> None:
    async def work(engine: Engine) -> None:
        rows = [row_of(tables.EVENT, 1, date="2026-01-02", body="{}") for _ in range(PORTION)]
        await insert(engine, tables.EVENT, [*rows, row_of(tables.EVENT, 1, date="2026-01-01", body="{}")])
        assert await forget_portion(engine, EVENTS, "2026-01-02") == 0

    sqlite_store.run(work)


def test_expired_sign_ins_go(either_store: Store) -> None:
    async def work(engine: Engine) -> None:
        await insert(
            engine,
            tables.LOGIN_SESSION,
            [row_of(tables.LOGIN_SESSION, n, digest=f"d{n}", expires=f"2026-01-0{n}") for n in (1, 2, 3)],
        )
        assert await forget_portion(engine, LOGIN_SESSIONS, "2026-01-03") == 2
        assert await engine.read("SELECT digest FROM login_session") == [("d3",)]

    either_store.run(work)
