"""Forgetting takes a portion at a time, and only what is old."""

from tests.kits.store_kit import Store, count, insert, row_of
from trunkline.store import tables
from trunkline.store.engine import Engine
from trunkline.store.retention import (
    CALLBACKS,
    CHUNKS,
    EVENTS,
    FORMER_MEMBERS,
    IDEMPOTENCY,
    LOGIN_SESSIONS,
    ORPHANED_DELIVERIES,
    PORTION,
    STICKY_SENDERS,
    USAGE,
    WEBHOOK_DELIVERIES,
    forget_portion,
)


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


def test_what_was_sent_on_days_gone_by_is_not_counted_for_ever(either_store: Store) -> None:
    async def work(engine: Engine) -> None:
        days = ["2026-01-01", "2026-01-02", "2026-01-03"]
        await insert(engine, tables.USAGE, [row_of(tables.USAGE, 1, day=day) for day in days])
        assert await forget_portion(engine, USAGE, "2026-01-02T10:11:12.123Z") == 2
        assert await engine.read("SELECT day FROM usage") == [("2026-01-03",)]

    either_store.run(work)


def test_recipients_of_a_bulk_that_has_ended_are_not_kept(either_store: Store) -> None:
    async def work(engine: Engine) -> None:
        states = ["making", "canceling", "canceled", "made"]
        bulks = [row_of(tables.BULK, 1, id=state, status=state, date="2026-01-01") for state in states]
        chunks = [row_of(tables.BULK_CHUNK, 1, id=state) | {"number": number} for state in states for number in "12"]
        await insert(engine, tables.BULK, bulks)
        await insert(engine, tables.BULK_CHUNK, chunks)
        assert await forget_portion(engine, CHUNKS, "2026-01-02T10:11:12.123Z") == 4
        left = await engine.read("SELECT DISTINCT id FROM bulk_chunk ORDER BY id")
        assert left == [("canceling",), ("making",)]

    either_store.run(work)


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


def test_deliveries_that_are_done_go_and_those_that_are_owed_stay(either_store: Store) -> None:
    async def work(engine: Engine) -> None:
        table = tables.WEBHOOK_DELIVERY
        states = [
            ("delivered", "2026-01-01"),
            ("failed", "2026-01-01"),
            ("owed", "2026-01-01"),
            ("failed", "2026-01-03"),
        ]
        rows = [
            row_of(table, 2, id=f"d{n}", state=state, date_last_attempt=date) for n, (state, date) in enumerate(states)
        ]
        await insert(engine, table, rows)
        assert await forget_portion(engine, WEBHOOK_DELIVERIES, "2026-01-02") == 2
        assert await engine.read("SELECT id FROM webhook_delivery ORDER BY id") == [("d2",), ("d3",)]

    either_store.run(work)


def test_what_is_owed_to_nobody_goes(either_store: Store) -> None:
    async def work(engine: Engine) -> None:
        table = tables.WEBHOOK_DELIVERY
        await insert(engine, tables.WEBHOOK, [row_of(tables.WEBHOOK, 1, id="w", behind=None)])
        owed = {"state": "owed", "date_created": "2026-01-01"}
        rows = [
            row_of(table, 1, id="there", receiver_id="w", callback_id=None, **owed),
            row_of(table, 1, id="gone", receiver_id="v", callback_id=None, **owed),
            row_of(table, 1, id="callback", receiver_id="http://x:80", callback_id="cb", **owed),
        ]
        await insert(engine, table, rows)
        assert await forget_portion(engine, ORPHANED_DELIVERIES, "2026-01-02") == 1
        assert await engine.read("SELECT id FROM webhook_delivery ORDER BY id") == [("callback",), ("there",)]

    either_store.run(work)


def test_callbacks_go_when_their_message_is_settled(either_store: Store) -> None:
    async def work(engine: Engine) -> None:
        await insert(engine, tables.OUTBOX, [row_of(tables.OUTBOX, 1, id="waits")])
        rows = [
            row_of(tables.CALLBACK, 1, id=id_, subject_id=subject, lasting=lasting, date_created=date)
            for id_, subject, lasting, date in (
                ("old", "m", False, "2026-01-01"),
                ("waiting", "waits", False, "2026-01-01"),
                ("lasting", "e", True, "2026-01-01"),
                ("new", "m", False, "2026-01-03"),
            )
        ]
        await insert(engine, tables.CALLBACK, rows)
        assert await forget_portion(engine, CALLBACKS, "2026-01-02") == 1
        found = await engine.read("SELECT id FROM callback ORDER BY id")
        assert [row[0] for row in found] == ["lasting", "new", "waiting"]

    either_store.run(work)


def test_what_was_kept_of_pools_that_are_deleted_goes(either_store: Store) -> None:
    async def work(engine: Engine) -> None:
        ids = ("there", "gone", "stopped")
        former = [
            row_of(tables.FORMER_MEMBER, 1, account_id="a", pool_id=id_, endpoint_id=number, date="2026-01-01")
            for id_ in ids
            for number in ("e1", "e2")
        ]
        heard = [
            row_of(tables.STICKY_SENDER, number, account_id=account, pool_id=id_)
            for account, id_ in (("a", "there"), ("a", "gone"), ("a", "stopped"), ("b", "gone"))
            for number in (1, 2)
        ]
        await insert(engine, tables.ENDPOINT, [row_of(tables.ENDPOINT, 1, account_id="a", id="there")])
        await insert(engine, tables.FORMER_MEMBER, former)
        await insert(engine, tables.STICKY_SENDER, heard)
        await insert(engine, tables.OPT_OUT, [row_of(tables.OPT_OUT, 1, account_id="a", scope="stopped")])
        assert await forget_portion(engine, FORMER_MEMBERS, "2026-01-02") == 0, "by these the others are found"
        assert await forget_portion(engine, STICKY_SENDERS, "2026-01-02") == 4
        left = await engine.read("SELECT DISTINCT account_id, pool_id FROM sticky_sender ORDER BY account_id, pool_id")
        assert left == [("a", "there"), ("b", "gone")]
        assert await forget_portion(engine, FORMER_MEMBERS, "2026-01-01") == 0, "not yet"
        assert await forget_portion(engine, FORMER_MEMBERS, "2026-01-02") == 2
        left = await engine.read("SELECT DISTINCT pool_id FROM former_member ORDER BY pool_id")
        assert left == [("stopped",), ("there",)], "what was said to a pool holds for its numbers for good"

    either_store.run(work)


def test_nobody_reads_all_who_hear_from_pools(sqlite_store: Store) -> None:
    async def work(engine: Engine) -> None:
        for what in (STICKY_SENDERS, FORMER_MEMBERS):
            step = what.step(engine.name, before="2026-01-02")
            plan = [row[3] for row in await engine.read("EXPLAIN QUERY PLAN " + step.sql, step.values)]
            assert not [line for line in plan if "SCAN sticky" in line or "SCAN opt" in line], plan

    sqlite_store.run(work)
