"""Reading messages: the filters, the plans, what is owed."""

from typing import Any

import pytest

from tests.kits.store_kit import Store, insert, row_of
from tests.store.test_listing import NAMES, message
from trunkline.store import messages, tables
from trunkline.store.engine import Engine
from trunkline.store.listing import Window, page
from trunkline.store.messages import (
    SORTS,
    Ahead,
    MessageFilter,
    find_ahead,
    find_messages,
    find_owed,
    latest_of_sessions,
    list_messages,
    unread_ids,
)
from trunkline.store.statements import Statement

ONE, TWO = NAMES[:2]
NEWEST = Window(0, 100, "Date", True)


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        (MessageFilter([ONE]), [0, 2, 4, 6, 8]),
        (MessageFilter([ONE, TWO], customer_ids=["y"]), [1, 4, 7]),
        (MessageFilter([ONE, TWO], customer_ids=["x", "y"], endpoint_ids=["q"]), [4, 6, 7]),
        (MessageFilter([ONE, TWO], ["d"]), [5, 6, 7, 8, 9]),
        (MessageFilter([TWO], ids=[f"{n:024x}" for n in (1, 2, 3)]), [1, 3]),
    ],
)
def test_filters(either_store: Store, wanted: MessageFilter, expected: list[int]) -> None:
    async def work(engine: Engine) -> None:
        rows = [
            message(
                n,
                NAMES[n % 2],
                "c" if n < 5 else "d",
                customer_id=("x", "y", None)[n % 3],
                endpoint_id="ppqqpp"[n // 2],
            )
            for n in range(10)
        ]
        await insert(engine, tables.MESSAGE, rows)
        found = await list_messages(engine, wanted, NEWEST)
        assert [int(row["id"], 16) for row in reversed(found)] == expected

    either_store.run(work)


def test_after_a_date(either_store: Store) -> None:
    begin = 1795428000000  # 2026-11-23T10:00:00Z

    async def work(engine: Engine) -> None:
        rows = [message(n, ONE, id=f"{begin + n * 1000:012x}{n:012x}") for n in range(10)]
        await insert(engine, tables.MESSAGE, rows)
        for after, expected in (("10:00:07.000Z", [8, 9]), ("10:00:06.999Z", [7, 8, 9]), ("10:00:09.000Z", [])):
            found = await list_messages(engine, MessageFilter([ONE], after=f"2026-11-23T{after}"), NEWEST)
            assert [int(row["id"][12:], 16) for row in reversed(found)] == expected

    either_store.run(work)


@pytest.mark.parametrize("wanted", [MessageFilter([ONE]), MessageFilter([ONE], ["c"]), MessageFilter([ONE, TWO])])
def test_the_newest_messages_are_read_from_the_end_of_an_index(sqlite_store: Store, wanted: MessageFilter) -> None:
    async def work(engine: Engine) -> None:
        await insert(engine, tables.MESSAGE, [message(n, NAMES[n % 2]) for n in range(500)])
        statement = page("sqlite", tables.MESSAGE, wanted.scope, wanted.conditions("sqlite"), SORTS["Date"], NEWEST)
        step = Statement(statement).step("sqlite")
        plan = [row[3] for row in await engine.read("EXPLAIN QUERY PLAN " + step.sql, step.values)]
        index = "INDEX message_conversation" if wanted.conversation_ids else "PRIMARY KEY"
        searches = [line for line in plan if "message" in line]
        assert searches and all(f"SEARCH message USING {index} (account_id=?" in line for line in searches), plan
        if len(searches) == 1:
            assert not any("TEMP B-TREE" in line for line in plan), plan

    sqlite_store.run(work)


def test_only_messages_of_the_accounts_are_found(either_store: Store) -> None:
    async def work(engine: Engine) -> None:
        await insert(engine, tables.MESSAGE, [message(n, NAMES[n % 2]) for n in range(4)])
        asked = [f"{n:024x}" for n in range(9)]
        assert {row["id"] for row in await find_messages(engine, [ONE], asked)} == {asked[0], asked[2]}
        assert await find_messages(engine, [], asked) == []

    either_store.run(work)


def test_the_newest_unread_messages_are_found(either_store: Store) -> None:
    async def work(engine: Engine) -> None:
        rows = [message(n, ONE, "c" if n % 2 else "d", unread=n < 6) for n in range(10)]
        await insert(engine, tables.MESSAGE, rows)
        assert [int(id_, 16) for id_ in await unread_ids(engine, ONE, "c", 2)] == [5, 3]
        assert await unread_ids(engine, TWO, "c", 2) == []

    either_store.run(work)


@pytest.mark.parametrize("at_once", [1, 2, 100])
def test_each_session_gives_its_newest_messages(
    either_store: Store, at_once: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(messages, "SESSIONS_AT_ONCE", at_once)
    sessions = [
        row_of(tables.SESSION, n, account_id=ONE, id=f"s{n}", conversation_id="c", date_created="1970-01-01T00:00:00Z")
        for n in range(3)
    ]

    async def work(engine: Engine) -> None:
        await insert(engine, tables.MESSAGE, [message(n, ONE, session_id=f"s{n % 3}") for n in range(15)])
        found = await latest_of_sessions(engine, sessions, 2)
        assert [int(row["id"], 16) for row in found] == [9, 10, 11, 12, 13, 14]
        assert await latest_of_sessions(engine, [], 2) == []

    either_store.run(work)


def owed(number: int, account: str = ONE, **values: Any) -> dict[str, Any]:
    more = {"id": f"{number:024x}", "account_id": account, "connection_id": "line", "phase": 0, "due": number}
    return row_of(tables.OUTBOX, number, **(more | {"segments": 2, "priority": 0} | values))


def test_what_stands_before_a_message(either_store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    async def work(engine: Engine) -> None:
        rows = [owed(n, due=5 if n > 5 else n) for n in range(10)]
        rows += [owed(20, connection_id="other", due=0), owed(21, phase=1, due=0), owed(22, TWO, due=0)]
        await insert(engine, tables.OUTBOX, rows)
        row = await find_owed(engine, ONE, f"{7:024x}")
        assert row == rows[7]
        assert await find_ahead(engine, row) == Ahead(messages=7, segments=14, accounts=2)
        assert await find_ahead(engine, rows[0]) == Ahead(0, 0, 2)
        monkeypatch.setattr(messages, "AHEAD_MOST", 3)
        assert await find_ahead(engine, row) == Ahead(3, 6, 2)
        assert await find_owed(engine, TWO, f"{7:024x}") is None

    either_store.run(work)


def test_what_stands_before_a_message_is_one_range_of_an_index(sqlite_store: Store) -> None:
    async def work(engine: Engine) -> None:
        step = messages.AHEAD.step("sqlite", connection="line", account=ONE, priority=0, due=7, id="x", most=5)
        plan = [row[3] for row in await engine.read("EXPLAIN QUERY PLAN " + step.sql, step.values)]
        columns = "connection_id=? AND phase=? AND account_id=? AND priority=? AND due<?"
        assert any(f"INDEX outbox_due ({columns})" in line for line in plan)

    sqlite_store.run(work)
