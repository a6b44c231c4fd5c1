"""What the case files are played in: the demo's account, a few more people, and an account of somebody else.

Every case meets the same world. It is put into a store once; what a case changed is seen by comparing, and put back.
"""

from __future__ import annotations

import base64
import functools
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from typing import Any, Final, NamedTuple, TypeVar

import msgspec
from sqlalchemy import Boolean, Table, bindparam, delete

from tests.kits.running_app import settings_of
from tests.kits.store_kit import Store
from tests.operations.auth.desk import PASSWORD
from trunkline.app import App, open_engine
from trunkline.base.universe import FixedUniverse
from trunkline.cli import demo_data
from trunkline.domain.facts import AccountCreated, EndpointCreated, Fact, MessageCreated, SessionEnded, UserCreated
from trunkline.operations.auth.passwords import Passwords
from trunkline.store import bulk, tables
from trunkline.store.engine import Engine, Row, Step, Transaction
from trunkline.store.statements import Statement

T = TypeVar("T")
Key = tuple[Any, ...]
Rows = dict[Key, dict[str, Any]]
Snapshot = dict[Table, Rows]
Change = dict[str, list[dict[str, Any]]]

MADE: Final = "2026-11-23T10:11:12.123Z"
"""When the world was made; what is new in a case is a minute younger, so its ids are told from the others."""
NOW: Final = "2026-11-23T10:12:12.123Z"

ELSEWHERE: Final = "00de3000000000000000000b"
THEIR_ENDPOINT: Final = "00de30000000000000000025"
PEOPLE: Final[Mapping[str, tuple[str, str, tuple[str, ...]]]] = {
    "manager": ("00de30000000000000000003", demo_data.ACCOUNT_ID, ("Manager", "User")),
    "customer": ("00de30000000000000000004", demo_data.ACCOUNT_ID, ("Customer",)),
    "stranger": ("00de30000000000000000005", ELSEWHERE, ("Manager", "User")),
}
"""Who is there beside the demo's two people: id, account and roles."""
CALLERS: Final = ("agent", "admin", *PEOPLE, "nobody")
"""Whom a case can be played as; somebody signs in with HTTP Basic as NAME@example.com."""

_DELETE_EVENTS: Final = Statement(delete(tables.EVENT).where(tables.EVENT.c.seq > bindparam("last")))
_AS_JSON: Final = {"sqlite": "json_array({})", "postgresql": "json_build_array({})::text"}
_COUNT_ON: Final = {
    "sqlite": "UPDATE sqlite_sequence SET seq = ? WHERE name = 'event'",
    "postgresql": "SELECT setval(pg_get_serial_sequence('event', 'seq'), $1)",
}


def authorization(caller: str) -> str:
    """The Authorization header of somebody."""
    return "Basic " + base64.b64encode(f"{caller}@example.com:{PASSWORD}".encode()).decode()


class Borrowed:
    """An engine that outlives the app on it."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self.name = engine.name

    async def read(self, sql: str, values: Sequence[Any] = ()) -> list[Row]:
        """Run one reading statement outside any transaction."""
        return await self._engine.read(sql, values)

    async def transaction(self, work: Callable[[Transaction], Awaitable[T]]) -> T:
        """Run `work` in one transaction."""
        return await self._engine.transaction(work)

    async def optimistic(self, work: Callable[[Transaction], Awaitable[T]]) -> T:
        """Run `work` beside other transactions."""
        return await self._engine.optimistic(work)

    async def close(self) -> None:
        """Do nothing: the owner closes it."""


class CaseWorld(NamedTuple):
    """A store that holds the world, and what is in it."""

    store: Store
    engine: Engine
    made: Snapshot
    names: Mapping[str, str]

    @asynccontextmanager
    async def app(self) -> AsyncIterator[App]:
        """A new app on this store, which remembers nothing of the apps before it."""
        app = App(settings_of(self.store), Borrowed(self.engine), FixedUniverse(NOW))
        await app.start(deliver=False)
        try:
            yield app
        finally:
            await app.stop()

    async def rows(self) -> Snapshot:
        """Every row there is now."""
        return await _snapshot(self.engine)

    async def changes(self, since: Snapshot | None = None) -> dict[str, Change]:
        """What became of the rows, by table; the store is then as it was made."""
        now = await _snapshot(self.engine)
        found = {table: _change(table, (since or self.made)[table], rows) for table, rows in now.items()}
        await _put_back(self.engine, self.made, now)
        return {table.name: change for table, change in found.items() if change}


@asynccontextmanager
async def case_world(store: Store) -> AsyncIterator[CaseWorld]:
    """Put the world into an empty, migrated store."""
    settings, universe = settings_of(store), FixedUniverse(MADE)
    hashed = await Passwords(settings).hash(PASSWORD)
    facts = [*demo_data.facts(universe, hashed, hashed), *_others(hashed)]
    engine = await open_engine(settings)
    try:
        app = App(settings, Borrowed(engine), universe)
        await app.start(deliver=False)
        await app.committer.commit(facts)
        await app.stop()
        yield CaseWorld(store, engine, await _snapshot(engine), _names(facts))
    finally:
        await engine.close()


def _others(hashed: str) -> list[Fact]:
    people = [
        UserCreated(
            account_id=account_id,
            date=MADE,
            id=id_,
            email_address=f"{name}@example.com",
            first_name=name.title(),
            last_name="Person",
            password_hash=hashed,
            roles=roles,
            accounts=(account_id,),
        )
        for name, (id_, account_id, roles) in PEOPLE.items()
    ]
    endpoint = EndpointCreated(
        account_id=ELSEWHERE,
        date=MADE,
        id=THEIR_ENDPOINT,
        customer_id=None,
        type="PhoneNumber",
        display_name="Their line",
        address="+15551230025",
        connection_id=demo_data.CONNECTION_ID,
    )
    return [AccountCreated(account_id=ELSEWHERE, date=MADE, name="Elsewhere", region="DE"), *people, endpoint]


def _names(facts: Sequence[Fact]) -> dict[str, str]:
    """The ids that cases speak of: the demo's three sessions, and the messages of each in their order."""
    messages = [fact for fact in facts if isinstance(fact, MessageCreated)]
    ended = {fact.id for fact in facts if isinstance(fact, SessionEnded)}
    names: dict[str, str] = {}
    for message in messages:
        theirs = message.other_address != demo_data.HANDSET
        talk = "ended " if message.session_id in ended else "other " if theirs else ""
        names[message.session_id] = f"{{{talk}session}}"
        number = sum(name.startswith(f"{{{talk}message") for name in names.values()) + 1
        names[message.id] = f"{{{talk}message {number}}}"
    return names


# --- Rows, and what became of them -----------------------------------------------------------------------------------


class _Kept(NamedTuple):
    """A table as it is read: its columns, which of them are its key, and which are true or false."""

    table: Table
    names: tuple[str, ...]
    key: tuple[int, ...]
    flags: tuple[int, ...]


@functools.cache
def _kept() -> tuple[_Kept, ...]:
    kept = []
    for table in tables.METADATA.sorted_tables:
        columns = [column for column in table.columns if column.name != "tx"]
        names = tuple(column.name for column in columns)
        flags = tuple(at for at, column in enumerate(columns) if isinstance(column.type, Boolean))
        kept.append(_Kept(table, names, tuple(names.index(name) for name in bulk.key_columns(table)), flags))
    return tuple(kept)


@functools.cache
def _everything(store: str) -> str:
    """One question for every row of every table, each as a JSON array: a question for each would be most of a case."""
    return " UNION ALL ".join(
        f"SELECT {at}, {_AS_JSON[store].format(', '.join(map(_quoted, kept.names)))} FROM {_quoted(kept.table.name)}"
        for at, kept in enumerate(_kept())
    )


def _quoted(name: str) -> str:
    return f'"{name}"'


async def _snapshot(engine: Engine) -> Snapshot:
    found: list[Rows] = [{} for _ in _kept()]
    for at, text in await engine.read(_everything(engine.name)):
        kept, values = _kept()[at], msgspec.json.decode(text)
        for flag in kept.flags:
            values[flag] = bool(values[flag])  # SQLite has numbers for them
        found[at][tuple(values[place] for place in kept.key)] = dict(zip(kept.names, values, strict=True))
    return {kept.table: dict(sorted(rows.items())) for kept, rows in zip(_kept(), found, strict=True)}


def _change(table: Table, before: Rows, after: Rows) -> Change:
    keys = [name for name in bulk.key_columns(table) if name != "seq"]
    change = {
        "added": [_without_nothing(row) for key, row in after.items() if key not in before],
        "changed": [
            {name: value for name, value in row.items() if name in keys or value != before[key][name]}
            for key, row in after.items()
            if key in before and row != before[key]
        ],
        "removed": [{name: row[name] for name in keys} for key, row in before.items() if key not in after],
    }
    return {what: rows for what, rows in change.items() if rows}


def _without_nothing(row: Mapping[str, Any]) -> dict[str, Any]:
    """A new row to read: what is null says nothing, and the number of an event is the store's own affair."""
    return {name: value for name, value in row.items() if value is not None and name != "seq"}


async def _put_back(engine: Engine, before: Snapshot, after: Snapshot) -> None:
    steps = [step for table in before for step in _back(engine.name, table, before[table], after[table])]
    if not steps:
        return

    async def work(transaction: Transaction) -> None:
        await transaction.run(steps)

    await engine.transaction(work)


def _back(store: str, table: Table, before: Rows, after: Rows) -> list[Step]:
    added = [key for key in after if key not in before]
    if table is tables.EVENT:  # only ever added to
        assert all(after.get(key) == row for key, row in before.items()), "an event was changed or removed"
        last = max(key[0] for key in before)
        # Answers may name numbers of events: the next case counts on from the same one.
        return [_DELETE_EVENTS.step(store, last=last), Step(_COUNT_ON[store], [last])] if added else []
    changed = [before[key] for key, row in after.items() if key in before and row != before[key]]
    removed = [row for key, row in before.items() if key not in after]
    columns = tuple(column.name for column in table.columns if column.name not in bulk.key_columns(table))
    return [
        *([bulk.delete_rows(store, table, added)] if added else []),
        *([bulk.update_rows(store, table, columns, changed)] if changed else []),
        *(bulk.insert_rows(store, table, removed) if removed else []),
    ]
