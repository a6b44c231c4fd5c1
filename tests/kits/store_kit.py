"""One kit for every store: what the rest of the server relies on, whichever engine is below.

A test class for a store inherits `StoreKit` and has a fixture `store`.
"""

import asyncio
import functools
import random
import tempfile
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import BigInteger, Boolean, Integer, Table, bindparam, func, select

from trunkline.base.tasks import spawn
from trunkline.store import bulk, migrate, tables
from trunkline.store.engine import (
    Engine,
    GuardFailed,
    Row,
    Step,
    StoreError,
    StoreUnavailable,
    Transaction,
    UniqueViolation,
)
from trunkline.store.postgres import Postgres
from trunkline.store.sqlite import Sqlite
from trunkline.store.sqlite_process import Limits
from trunkline.store.statements import Statement, among, among_values

T = TypeVar("T")
Values = dict[str, Any]

ACCOUNT = "a" * 24
OTHER = "b" * 24
QUICK = Limits(checkpoint_seconds=0.05)
TEXTS = (
    "plain",
    "",
    " ",
    "Grüße 日本語 עברית",
    "👩‍👩‍👧‍👦 🏳️‍🌈 \U0001f9d1",
    'it\'s "quoted" `and` %s ? $1 :name {x}',
    "back\\slash \\u0000 \\\\u0000",
    "line\r\nline\ttab\x01\x7f\u2028",
    "{1,2,NULL}",
    '["a"]',
    "x" * 100_000,
)
LATEST_INTEGER = 2**63 - 1


class Store(NamedTuple):
    """A migrated, empty database."""

    name: str
    url: str

    async def open(self, limits: Limits = QUICK) -> Engine:
        """Give an engine over it; the caller closes it."""
        file = migrate.sqlite_file(self.url)
        return await Sqlite.open(file, limits=limits) if file else await Postgres.open(self.url)

    def run(self, work: Callable[[Engine], Awaitable[T]]) -> T:
        """Run `work` with an engine that is closed in the end."""

        async def whole() -> T:
            engine = await self.open()
            try:
                return await work(engine)
            finally:
                await engine.close()

        return asyncio.run(whole())


@functools.cache
def _migrated() -> bytes:
    """A migrated, empty database file; a copy of it costs a fraction of what the migrations do."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / migrate.FILE_NAME
        migrate.upgrade_now(f"sqlite:///{file}")
        return file.read_bytes()


def new_sqlite(folder: Path) -> Store:
    """A migrated, empty database file in a folder, which is made where it is missing."""
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / migrate.FILE_NAME
    file.write_bytes(_migrated())
    return Store("sqlite", f"sqlite:///{file}")


def migrate_new(url: str) -> None:
    """What makes a new PostgreSQL database one to copy; the same everywhere, so that it is made once."""
    migrate.upgrade_now(url)


def row_of(table: Table, number: int, **values: Any) -> Values:
    """A row with something of the right type in every column that has no value yet."""
    row: Values = {}
    for column in bulk.written_columns(table):
        if isinstance(column.type, Boolean):
            row[column.name] = number % 2 == 0
        elif isinstance(column.type, BigInteger | Integer):
            row[column.name] = number
        elif column.nullable and number % 3 == 0:
            row[column.name] = None
        else:
            row[column.name] = f"{column.name}-{number:06}"
    if "account_id" in row and table is not tables.USER_ACCOUNT:
        row["account_id"] = ACCOUNT
    return row | values


def key_of(table: Table, row: Values) -> tuple[str, ...]:
    """The primary key of a row."""
    return tuple(row[name] for name in bulk.key_columns(table))


def named(table: Table, rows: Sequence[Row]) -> list[Values]:
    """Rows as they were loaded, by the names of their columns."""
    columns = bulk.written_columns(table)
    if rows and len(rows[0]) != len(columns):
        columns = bulk.decided_columns(table)  # what a commit loads is less
    return [dict(zip([column.name for column in columns], row, strict=True)) for row in rows]


async def write(engine: Engine, *steps: Step) -> list[list[Row]]:
    """Run steps in a transaction of their own."""

    async def work(transaction: Transaction) -> list[list[Row]]:
        return await transaction.run(steps)

    return await engine.transaction(work)


async def insert(engine: Engine, table: Table, rows: Sequence[Values]) -> None:
    """Add rows in a transaction of their own."""
    await write(engine, *bulk.insert_rows(engine.name, table, rows))


async def load(engine: Engine, table: Table, rows: Sequence[Values]) -> list[Values]:
    """Read the rows with the keys of these."""
    (found,) = await write(engine, bulk.load_rows(engine.name, table, [key_of(table, row) for row in rows], lock=False))
    return named(table, found)


async def count(engine: Engine, table: Table) -> int:
    """How many rows one can see from outside."""
    number: int = (await Statement(select(func.count()).select_from(table)).read(engine))[0][0]
    return number


def by_key(table: Table, rows: Sequence[Values]) -> list[Values]:
    """Rows in the order of their keys."""
    return sorted(rows, key=lambda row: key_of(table, row))


WITH_KEYS = [table for table in tables.METADATA.sorted_tables if table is not tables.EVENT]


class StoreKit:
    """What holds on every store."""

    # Transactions.

    def test_a_transaction_is_all_or_nothing(self, store: Store) -> None:
        async def work(engine: Engine) -> None:
            first, second = row_of(tables.CUSTOMER, 1), row_of(tables.CUSTOMER, 2)
            await insert(engine, tables.CUSTOMER, [first])
            with pytest.raises(UniqueViolation):
                await write(
                    engine,
                    *bulk.insert_rows(engine.name, tables.CUSTOMER, [second]),
                    *bulk.insert_rows(engine.name, tables.CUSTOMER, [first]),
                )
            assert await count(engine, tables.CUSTOMER) == 1

        store.run(work)

    def test_an_exception_rolls_back(self, store: Store) -> None:
        async def work(engine: Engine) -> None:
            async def broken(transaction: Transaction) -> None:
                await transaction.run(bulk.insert_rows(engine.name, tables.CUSTOMER, [row_of(tables.CUSTOMER, 1)]))
                transaction.last(bulk.insert_rows(engine.name, tables.CUSTOMER, [row_of(tables.CUSTOMER, 2)]))
                raise ZeroDivisionError

            with pytest.raises(ZeroDivisionError):
                await engine.transaction(broken)
            assert await count(engine, tables.CUSTOMER) == 0
            await insert(engine, tables.CUSTOMER, [row_of(tables.CUSTOMER, 1)])
            assert await count(engine, tables.CUSTOMER) == 1

        store.run(work)

    def test_what_was_kept_for_the_end_is_written(self, store: Store) -> None:
        async def work(engine: Engine) -> None:
            async def late(transaction: Transaction) -> str:
                transaction.last(bulk.insert_rows(engine.name, tables.CUSTOMER, [row_of(tables.CUSTOMER, 1)]))
                transaction.last(bulk.insert_rows(engine.name, tables.CUSTOMER, [row_of(tables.CUSTOMER, 2)]))
                return "result"

            assert await engine.transaction(late) == "result"
            assert await count(engine, tables.CUSTOMER) == 2

        store.run(work)

    def test_a_failure_at_the_end_keeps_nothing(self, store: Store) -> None:
        async def work(engine: Engine) -> None:
            row = row_of(tables.CUSTOMER, 1)

            async def twice(transaction: Transaction) -> None:
                await transaction.run(bulk.insert_rows(engine.name, tables.CUSTOMER, [row]))
                transaction.last(bulk.insert_rows(engine.name, tables.CUSTOMER, [row]))

            with pytest.raises(UniqueViolation):
                await engine.transaction(twice)
            assert await count(engine, tables.CUSTOMER) == 0

        store.run(work)

    def test_a_failure_that_was_caught_still_keeps_nothing(self, store: Store) -> None:
        async def work(engine: Engine) -> None:
            async def stubborn(transaction: Transaction) -> None:
                await transaction.run(bulk.insert_rows(engine.name, tables.CUSTOMER, [row_of(tables.CUSTOMER, 1)]))
                for _ in range(2):
                    with pytest.raises(StoreError):
                        await transaction.run([Step("SELECT * FROM no_such_table")])
                    with pytest.raises(StoreError):
                        row = row_of(tables.CUSTOMER, 2)
                        await transaction.run(bulk.insert_rows(engine.name, tables.CUSTOMER, [row]))

            with pytest.raises(StoreError):
                await engine.transaction(stubborn)
            assert await count(engine, tables.CUSTOMER) == 0

        store.run(work)

    def test_a_transaction_that_does_nothing_is_fine(self, store: Store) -> None:
        async def work(engine: Engine) -> None:
            async def idle(transaction: Transaction) -> int:
                return 7

            assert await engine.transaction(idle) == 7

        store.run(work)

    def test_a_cancelled_transaction_keeps_nothing_and_blocks_nobody(self, store: Store) -> None:
        async def work(engine: Engine) -> None:
            started = asyncio.Event()

            async def endless(transaction: Transaction) -> None:
                await transaction.run(bulk.insert_rows(engine.name, tables.CUSTOMER, [row_of(tables.CUSTOMER, 1)]))
                started.set()
                await asyncio.Event().wait()

            task = spawn(engine.transaction(endless), "endless")
            await started.wait()
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            async with asyncio.timeout(60):
                await insert(engine, tables.CUSTOMER, [row_of(tables.CUSTOMER, 1)])
            assert await count(engine, tables.CUSTOMER) == 1

        store.run(work)

    def test_a_reader_sees_only_what_was_committed(self, store: Store) -> None:
        async def work(engine: Engine) -> None:
            async def slow(transaction: Transaction) -> None:
                await transaction.run(bulk.insert_rows(engine.name, tables.CUSTOMER, [row_of(tables.CUSTOMER, 1)]))
                assert await count(engine, tables.CUSTOMER) == 0
                ((inside,),) = await transaction.run([Step("SELECT count(*) FROM customer")])
                assert inside[0] == 1

            await engine.transaction(slow)
            assert await count(engine, tables.CUSTOMER) == 1

        store.run(work)

    def test_concurrent_transactions_lose_no_update(self, store: Store) -> None:
        row = row_of(tables.CONVERSATION, 1, unread=0)
        key = key_of(tables.CONVERSATION, row)

        async def work(engine: Engine) -> None:
            await insert(engine, tables.CONVERSATION, [row])

            async def one_more(transaction: Transaction) -> None:
                (found,) = await transaction.run([bulk.load_rows(engine.name, tables.CONVERSATION, [key])])
                names = [column.name for column in bulk.decided_columns(tables.CONVERSATION)]
                unread = dict(zip(names, found[0], strict=True))["unread"] + 1
                changed = {"account_id": key[0], "id": key[1], "unread": unread}
                transaction.last([bulk.update_rows(engine.name, tables.CONVERSATION, ("unread",), [changed])])

            await asyncio.gather(*(engine.transaction(one_more) for _ in range(40)))
            assert (await load(engine, tables.CONVERSATION, [row]))[0]["unread"] == 40

        store.run(work)

    def test_concurrent_transactions_come_in_order(self, store: Store) -> None:
        """A transaction that starts after another one's end has the higher event numbers."""

        async def work(engine: Engine) -> None:
            rows = [row_of(tables.EVENT, number) for number in range(60)]
            for portion in range(0, 60, 20):
                await asyncio.gather(*(insert(engine, tables.EVENT, [row]) for row in rows[portion : portion + 20]))
            found = await engine.read("SELECT kind FROM event ORDER BY seq")
            kinds = [row[0] for row in found]
            for portion in range(0, 60, 20):
                assert set(kinds[portion : portion + 20]) == {row["kind"] for row in rows[portion : portion + 20]}

        store.run(work)

    def test_two_that_lock_the_same_rows_in_turn_do_not_block_each_other(self, store: Store) -> None:
        rows = [row_of(tables.CONVERSATION, number, unread=0) for number in range(30)]
        keys = [key_of(tables.CONVERSATION, row) for row in rows]

        async def work(engine: Engine) -> None:
            async def touch(transaction: Transaction) -> None:
                mixed = random.sample(keys, len(keys))
                await transaction.run([bulk.load_rows(engine.name, tables.CONVERSATION, mixed)])
                more = random.sample(rows, len(rows))
                transaction.last(
                    bulk.insert_rows(engine.name, tables.CONVERSATION, [row | {"unread": 1} for row in more])
                )

            await insert(engine, tables.CONVERSATION, rows)
            await asyncio.gather(*(engine.transaction(touch) for _ in range(30)))
            assert {row["unread"] for row in await load(engine, tables.CONVERSATION, rows)} == {30}

        store.run(work)

    # Rows.

    @pytest.mark.parametrize("table", WITH_KEYS, ids=lambda table: table.name)
    def test_every_table_gives_back_what_was_written(self, store: Store, table: Table) -> None:
        async def work(engine: Engine) -> None:
            for start, number in ((0, 1), (1, 2), (10, 5), (100, 200)):
                rows = [row_of(table, each) for each in range(start, start + number)]
                await insert(engine, table, rows)
                assert by_key(table, await load(engine, table, rows)) == by_key(table, rows)

        store.run(work)

    @pytest.mark.parametrize("number", [0, 1, 2, 3, 5, 15, 16, 17, 63, 64, 65, 128, 200])
    def test_rows_of_any_number_are_written_at_once(self, store: Store, number: int) -> None:
        async def work(engine: Engine) -> None:
            rows = [row_of(tables.EVENT, each) for each in range(number)]
            await insert(engine, tables.EVENT, rows)
            found = await engine.read("SELECT account_id, kind, subject_id, date, body FROM event ORDER BY seq")
            assert named(tables.EVENT, found) == rows  # numbered in the order in which they were given

        store.run(work)

    def test_loading_finds_what_is_there_and_nothing_else(self, store: Store) -> None:
        async def work(engine: Engine) -> None:
            rows = [row_of(tables.CUSTOMER, number) for number in range(5)]
            await insert(engine, tables.CUSTOMER, rows)
            others = [row_of(tables.CUSTOMER, 9), row_of(tables.CUSTOMER, 1, account_id=OTHER)]
            assert await load(engine, tables.CUSTOMER, [rows[1], *others]) == [rows[1]]
            assert await load(engine, tables.CUSTOMER, []) == []

        store.run(work)

    def test_an_upsert_replaces_and_sums(self, store: Store) -> None:
        async def work(engine: Engine) -> None:
            rows = [row_of(tables.CONVERSATION, number, unread=number) for number in range(70)]
            await insert(engine, tables.CONVERSATION, rows[:35])
            newer = [row | {"last_message_id": "newer", "last_date": "later", "unread": 100} for row in rows]
            changed = [row | {"endpoint_id": "is not changed"} for row in newer]
            await insert(engine, tables.CONVERSATION, changed[:35] + newer[35:])
            expected = [row | {"unread": 100 + (n if n < 35 else 0)} for n, row in enumerate(newer)]
            assert by_key(tables.CONVERSATION, await load(engine, tables.CONVERSATION, rows)) == expected

        store.run(work)

    @pytest.mark.parametrize("number", [0, 1, 2, 64, 200])
    def test_updating_changes_the_given_columns_of_the_given_rows(self, store: Store, number: int) -> None:
        async def work(engine: Engine) -> None:
            rows = [row_of(tables.MESSAGE, each) for each in range(201)]
            await insert(engine, tables.MESSAGE, rows)
            names = ("carrier_id", "error", "segments", "unread")
            new = [
                row | {"carrier_id": None, "error": f"e{n}", "segments": n + 7, "unread": n % 3 == 0, "text": "kept"}
                for n, row in enumerate(rows[:number])
            ]
            await write(engine, bulk.update_rows(engine.name, tables.MESSAGE, names, new))
            expected = [row | {"text": rows[n]["text"]} for n, row in enumerate(new)] + rows[number:]
            assert by_key(tables.MESSAGE, await load(engine, tables.MESSAGE, rows)) == expected

        store.run(work)

    def test_deleting_removes_the_given_rows(self, store: Store) -> None:
        async def work(engine: Engine) -> None:
            rows = [row_of(tables.OUTBOX, number) for number in range(100)]
            await insert(engine, tables.OUTBOX, rows)
            keys = [key_of(tables.OUTBOX, row) for row in rows[:70]] + [(OTHER, rows[80]["id"])]
            await write(engine, bulk.delete_rows(engine.name, tables.OUTBOX, keys))
            await write(engine, bulk.delete_rows(engine.name, tables.OUTBOX, []))
            assert by_key(tables.OUTBOX, await load(engine, tables.OUTBOX, rows)) == rows[70:]

        store.run(work)

    def test_only_open_sessions_are_loaded(self, store: Store) -> None:
        async def work(engine: Engine) -> None:
            rows = [
                row_of(tables.SESSION, number, conversation_id=f"c{number // 2}", ended=number % 2 == 0)
                for number in range(20)
            ]
            await insert(engine, tables.SESSION, rows)
            keys = [(ACCOUNT, "c1"), (ACCOUNT, "c2"), (OTHER, "c3"), (ACCOUNT, "none")]
            (found,) = await write(engine, bulk.load_open_sessions_unlocked(engine.name, keys))
            assert by_key(tables.SESSION, named(tables.SESSION, found)) == [rows[3], rows[5]]
            names = [column.name for column in bulk.decided_columns(tables.SESSION)]
            (found,) = await write(engine, bulk.load_open_sessions(engine.name, keys))
            assert sorted(found) == sorted(tuple(rows[number][name] for name in names) for number in (3, 5))

        store.run(work)

    def test_a_guard_fails_the_transaction_unless_all_sessions_are_open(self, store: Store) -> None:
        async def work(engine: Engine) -> None:
            rows = [
                row_of(tables.SESSION, number, conversation_id=f"c{number}", ended=number > 1) for number in range(3)
            ]
            await insert(engine, tables.SESSION, rows)
            keys = [key_of(tables.SESSION, row) for row in rows]
            write_one = bulk.insert_rows(engine.name, tables.CUSTOMER, [row_of(tables.CUSTOMER, 1)])
            for bad in (keys, [keys[2]], [(ACCOUNT, "none")], [(OTHER, keys[0][1])]):
                with pytest.raises(GuardFailed):
                    await write(engine, *write_one, bulk.guard_open_sessions(engine.name, bad))
                assert await count(engine, tables.CUSTOMER) == 0
            await write(engine, bulk.guard_open_sessions(engine.name, keys[:2]), *write_one)
            assert await count(engine, tables.CUSTOMER) == 1

        store.run(work)

    def test_one_session_is_open_for_a_conversation(self, store: Store) -> None:
        async def work(engine: Engine) -> None:
            rows = [row_of(tables.SESSION, number, conversation_id="c", ended=number > 0) for number in range(3)]
            await insert(engine, tables.SESSION, rows)
            with pytest.raises(UniqueViolation):
                await insert(engine, tables.SESSION, [row_of(tables.SESSION, 9, conversation_id="c", ended=False)])
            elsewhere = row_of(tables.SESSION, 9, conversation_id="c", ended=False, account_id=OTHER)
            await insert(engine, tables.SESSION, [elsewhere])
            with pytest.raises(UniqueViolation):
                await write(
                    engine, bulk.update_rows(engine.name, tables.SESSION, ("ended",), [rows[1] | {"ended": False}])
                )

        store.run(work)

    def test_many_endpoints_have_no_address_but_one_has_each(self, store: Store) -> None:
        async def work(engine: Engine) -> None:
            await insert(engine, tables.ENDPOINT, [row_of(tables.ENDPOINT, n, address=None) for n in range(3)])
            await insert(engine, tables.ENDPOINT, [row_of(tables.ENDPOINT, 5, address="+15550001")])
            with pytest.raises(UniqueViolation):
                await insert(engine, tables.ENDPOINT, [row_of(tables.ENDPOINT, 6, address="+15550001")])

        store.run(work)

    # Values.

    @pytest.mark.parametrize("text", TEXTS, ids=range(len(TEXTS)))
    def test_texts_come_back_as_they_are(self, store: Store, text: str) -> None:
        async def work(engine: Engine) -> None:
            row = row_of(tables.MESSAGE, 1, id=f"id{text[:100]}", text=text, sender="x")
            await insert(engine, tables.MESSAGE, [row])
            assert await load(engine, tables.MESSAGE, [row]) == [row]
            changed = row | {"sender": text}
            await write(engine, bulk.update_rows(engine.name, tables.MESSAGE, ("sender",), [changed]))
            assert await load(engine, tables.MESSAGE, [row]) == [changed]
            listed = Statement(select(tables.MESSAGE.c.text).where(among(tables.MESSAGE.c.text, "texts")))
            assert await listed.read(engine, texts=[text, "other"]) == [(text,)]

        store.run(work)

    def test_any_text_comes_back_as_it_is(self, store: Store) -> None:
        texts = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]))

        async def work(engine: Engine) -> None:
            @settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
            @given(st.lists(texts, min_size=1, max_size=8))
            def check(given_texts: list[str]) -> None:
                asyncio.run_coroutine_threadsafe(round_trip(given_texts), loop).result(10)

            async def round_trip(given_texts: list[str]) -> None:
                rows = [row_of(tables.HANDSET_TEXT, n, text=text) for n, text in enumerate(given_texts)]
                await insert(engine, tables.HANDSET_TEXT, rows)
                peers = [row | {"peer": row["text"]} for row in rows]
                await write(engine, bulk.update_rows(engine.name, tables.HANDSET_TEXT, ("peer",), peers))
                assert by_key(tables.HANDSET_TEXT, await load(engine, tables.HANDSET_TEXT, rows)) == peers
                keys = [key_of(tables.HANDSET_TEXT, row) for row in rows]
                await write(engine, bulk.delete_rows(engine.name, tables.HANDSET_TEXT, keys))

            loop = asyncio.get_running_loop()
            await asyncio.to_thread(check)

        store.run(work)

    def test_events_that_are_alike_are_as_many_as_were_added(self, store: Store) -> None:
        async def work(engine: Engine) -> None:
            await insert(engine, tables.EVENT, [row_of(tables.EVENT, 1)] * 3)
            assert await count(engine, tables.EVENT) == 3

        store.run(work)

    def test_columns_alike_empty_or_mixed_come_back_row_by_row(self, store: Store) -> None:
        """A column may travel as one value for all its rows: none of them may then have another's."""
        states = st.tuples(st.sampled_from([None, "", "a", "b"]), st.integers(0, 2), st.sampled_from([None, "w"]))

        async def work(engine: Engine) -> None:
            @settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
            @given(st.lists(st.tuples(states, states), min_size=1, max_size=5))
            def check(drawn: list[Any]) -> None:
                asyncio.run_coroutine_threadsafe(round_trip(drawn), loop).result(10)

            async def round_trip(drawn: list[Any]) -> None:
                names = ("reason", "attempts", "worker")
                rows = [row_of(tables.OUTBOX, 1, id=f"{n}") for n in range(len(drawn))]
                for row, (state, _) in zip(rows, drawn, strict=True):
                    row.update(zip(names, state, strict=True))
                await insert(engine, tables.OUTBOX, rows)
                assert by_key(tables.OUTBOX, await load(engine, tables.OUTBOX, rows)) == rows
                await write(engine, bulk.guard_rows(engine.name, tables.OUTBOX, rows))
                for row, (_, state) in zip(rows, drawn, strict=True):
                    row.update(zip(names, state, strict=True))
                await write(engine, bulk.update_rows(engine.name, tables.OUTBOX, names, rows))
                assert by_key(tables.OUTBOX, await load(engine, tables.OUTBOX, rows)) == rows
                keys = [key_of(tables.OUTBOX, row) for row in rows]
                await write(engine, bulk.delete_rows(engine.name, tables.OUTBOX, keys))
                assert await count(engine, tables.OUTBOX) == 0

            loop = asyncio.get_running_loop()
            await asyncio.to_thread(check)

        store.run(work)

    @pytest.mark.parametrize("bad", ["\ud800", "a\0b", "\0", 2**63, -(2**63) - 1, 2**70])
    def test_what_cannot_be_stored_is_refused_and_harms_nobody(self, store: Store, bad: Any) -> None:
        column = "due" if isinstance(bad, int) else "reason"

        async def work(engine: Engine) -> None:
            good = row_of(tables.OUTBOX, 1)
            await insert(engine, tables.OUTBOX, [good])
            for attempt in (self._insert, self._update, self._select):
                with pytest.raises(StoreError) as caught:
                    await attempt(engine, good, column, bad)
                assert not isinstance(caught.value, StoreUnavailable | UniqueViolation)
                assert str(bad) not in str(caught.value)
            assert await load(engine, tables.OUTBOX, [good]) == [good]

        store.run(work)

    async def _insert(self, engine: Engine, good: Values, column: str, bad: Any) -> None:
        await insert(engine, tables.OUTBOX, [good | {"id": "other", column: bad}])

    async def _update(self, engine: Engine, good: Values, column: str, bad: Any) -> None:
        await write(engine, bulk.update_rows(engine.name, tables.OUTBOX, (column,), [good | {column: bad}]))

    async def _select(self, engine: Engine, good: Values, column: str, bad: Any) -> None:
        statement = Statement(select(tables.OUTBOX.c.id).where(tables.OUTBOX.c[column] == bindparam("bad")))
        await write(engine, statement.step(engine.name, bad=bad))

    @pytest.mark.parametrize("number", [0, 1, -1, 2**31, 2**53 + 1, LATEST_INTEGER, -LATEST_INTEGER - 1])
    def test_big_integers_come_back_as_they_are(self, store: Store, number: int) -> None:
        async def work(engine: Engine) -> None:
            row = row_of(tables.OUTBOX, 1, due=number, give_up=5)
            await insert(engine, tables.OUTBOX, [row])
            changed = row | {"give_up": number}
            await write(engine, bulk.update_rows(engine.name, tables.OUTBOX, ("give_up",), [changed]))
            assert await load(engine, tables.OUTBOX, [row]) == [changed]

        store.run(work)

    def test_nothing_is_not_an_empty_text(self, store: Store) -> None:
        async def work(engine: Engine) -> None:
            rows = [row_of(tables.MESSAGE, n, error=error) for n, error in enumerate((None, ""))]
            await insert(engine, tables.MESSAGE, rows)
            assert by_key(tables.MESSAGE, await load(engine, tables.MESSAGE, rows)) == rows
            with pytest.raises(StoreError) as caught:
                await insert(engine, tables.MESSAGE, [row_of(tables.MESSAGE, 5, text=None)])
            assert not isinstance(caught.value, UniqueViolation)

        store.run(work)

    # Statements.

    def test_a_statement_takes_values_and_lists(self, store: Store) -> None:
        columns = tables.CUSTOMER.c
        statement = Statement(
            select(columns.id)
            .where(among(columns.id, "ids"), columns.account_id == bindparam("account"), columns.name != "fixed")
            .order_by(columns.id)
            .limit(bindparam("most"))
        )

        async def work(engine: Engine) -> None:
            await insert(engine, tables.CUSTOMER, [row_of(tables.CUSTOMER, n, id=f"c{n}") for n in range(5)])
            found = await statement.read(engine, ids=["c3", "c1", "c4", "none"], account=ACCOUNT, most=2)
            assert [row[0] for row in found] == ["c1", "c3"]
            assert await statement.read(engine, ids=[], account=ACCOUNT, most=2) == []
            fixed = Statement(select(columns.id).where(among_values(columns.id, ["c2", "c0"])).order_by(columns.id))
            assert [row[0] for row in await fixed.read(engine)] == ["c0", "c2"]

        store.run(work)

    def test_a_refusal_names_no_value(self, store: Store) -> None:
        async def work(engine: Engine) -> None:
            row = row_of(tables.ENDPOINT, 1, address="+15559876543")
            await insert(engine, tables.ENDPOINT, [row])
            with pytest.raises(UniqueViolation) as caught:
                await insert(engine, tables.ENDPOINT, [row | {"id": "other"}])
            assert "9876543" not in str(caught.value)

        store.run(work)

    def test_large_answers_and_many_askers(self, store: Store) -> None:
        async def work(engine: Engine) -> None:
            text = "é" * (4 * 1024 * 1024)  # 8 MB
            row = row_of(tables.MESSAGE, 1, text=text)
            await insert(engine, tables.MESSAGE, [row])
            asked = [engine.read("SELECT text FROM message") for _ in range(4)]
            few = [engine.read("SELECT id FROM message") for _ in range(2000)]
            answers = await asyncio.gather(*asked, *few)
            assert all(answer[0][0] == text for answer in answers[:4])
            assert all(answer[0][0] == row["id"] for answer in answers[4:])

        store.run(work)

    # The event log.

    def test_a_reader_of_events_skips_none(self, store: Store) -> None:
        """In whatever order overlapping transactions end, a reader that goes on from the last number sees all."""
        events = tables.EVENT.c
        after = Statement(select(events.seq, events.kind).where(events.seq > bindparam("after")).order_by(events.seq))
        writers, rounds = 8, 12

        async def work(engine: Engine) -> None:
            seen: list[tuple[int, str]] = []
            writing = True

            async def read() -> None:
                while True:
                    last = not writing
                    found = await after.read(engine, after=seen[-1][0] if seen else 0)
                    seen.extend((row[0], row[1]) for row in found)
                    if last:
                        return
                    await asyncio.sleep(0)

            async def group(name: str) -> None:
                chance = random.Random(name)

                async def steps(transaction: Transaction) -> None:
                    if chance.random() < 0.5:  # take a transaction number well before the event's
                        row = row_of(tables.CUSTOMER, 1, id=name)
                        await transaction.run(bulk.insert_rows(engine.name, tables.CUSTOMER, [row]))
                        await asyncio.sleep(chance.random() / 100)
                    rows = [row_of(tables.EVENT, n, kind=f"{name}-{n}") for n in range(chance.randint(1, 5))]
                    await transaction.run(bulk.insert_rows(engine.name, tables.EVENT, rows))
                    await asyncio.sleep(chance.random() / 200)
                    if chance.random() < 0.2:
                        raise ZeroDivisionError

                try:
                    await engine.transaction(steps)
                except ZeroDivisionError:
                    return

            async def writer(number: int) -> None:
                for each in range(rounds):
                    await group(f"w{number}-{each}")

            reading = spawn(read(), "reader")
            await asyncio.gather(*(writer(number) for number in range(writers)))
            writing = False
            await reading
            everything = await engine.read("SELECT seq, kind FROM event ORDER BY seq")
            assert seen == [(row[0], row[1]) for row in everything]
            assert len(seen) > writers * rounds

        store.run(work)

    def test_an_event_number_is_never_used_twice(self, store: Store) -> None:
        async def work(engine: Engine) -> None:
            await insert(engine, tables.EVENT, [row_of(tables.EVENT, n) for n in range(3)])
            (before,) = await engine.read("SELECT max(seq) FROM event")
            await write(engine, Step("DELETE FROM event"))
            await insert(engine, tables.EVENT, [row_of(tables.EVENT, 9)])
            (after,) = await engine.read("SELECT max(seq) FROM event")
            assert after[0] > before[0]

        store.run(work)
