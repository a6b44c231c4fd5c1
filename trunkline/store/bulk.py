"""Set-wise statements: many rows of one table in one statement, whichever the store.

On SQLite rows are written as a VALUES list of one of a few lengths (each compiled once) and keys travel as one JSON
parameter; on PostgreSQL every column travels as one array through `unnest`, or as the one value of all its rows.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import chain
from operator import itemgetter
from typing import Any, Final

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Integer,
    Table,
    Text,
    and_,
    bindparam,
    case,
    cast,
    delete,
    func,
    literal_column,
    select,
    true,
    tuple_,
    update,
)
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.sql.elements import Grouping
from sqlalchemy.sql.expression import FromClause

from trunkline.store import tables
from trunkline.store.engine import Step, StoreError
from trunkline.store.statements import DIALECTS, as_json

Key = tuple[str, ...]
Values = Mapping[str, Any]

_PARAMETER: Final = re.compile(r"\$(\d+)")

SIZES: Final = (64, 16, 4, 1)
INTEGERS: Final = 2**63

# Held from the first event's number to the commit, so that numbers become visible in their order. Transactions add
# events last: what waits here is one commit of each server, and a group that waits grows. The lock is a row that the
# events are joined with, so that it is there before any of them has its number.
ONE_AFTER_THE_OTHER: Final = select(func.pg_advisory_xact_lock(literal_column("7261118120902")).label("turn"))

_TURN: Final = " ".join(str(ONE_AFTER_THE_OTHER.compile(dialect=DIALECTS["postgresql"])).split())

# What an upsert changes when the row is there: the new value, or the sum for a counter.
UPSERTS: Final[dict[str, tuple[tuple[str, ...], tuple[str, ...]]]] = {
    tables.CONVERSATION.name: (("last_message_id", "last_date"), ("unread",)),
    # What is told again is owed again, as if it had never been tried.
    tables.WEBHOOK_DELIVERY.name: (("state", "due", "attempts", "first_attempt"), ()),
    tables.USAGE.name: ((), ("segments",)),
    # A status that comes about again is told again.
    tables.ESME_DELIVERY.name: (("due", "attempts"), ()),
}


# What a commit must know of a row before it decides, beside its key; of other tables it is everything.
DECIDED: Final[dict[str, tuple[str, ...]]] = {
    tables.SESSION.name: ("conversation_id", "endpoint_id", "ended"),
    tables.MESSAGE.name: (
        "conversation_id",
        "endpoint_id",
        "connection_id",
        "status",
        "unread",
        "esme",
        "erased",
        "given",
    ),
    tables.CONVERSATION.name: ("unread",),
    tables.OUTBOX.name: ("connection_id", "phase", "due", "worker", "attempts", "tried"),
}


def guard_open_sessions(store: str, keys: Sequence[Key]) -> Step:
    """Fail the transaction unless all these sessions are open, and keep them so until it ends."""
    return Step(_guard(store), _given(store, key_columns(tables.SESSION), keys), expect=len(keys))


@functools.cache
def _guard(store: str) -> str:
    table, names = tables.SESSION, key_columns(tables.SESSION)
    source = _source(store, table, names)
    same = and_(*(table.c[name] == source.c[name] for name in names))
    found: Any = select(literal_column("1").label("found")).select_from(source.join(table, same))
    if store == "postgresql":
        found = found.where(~table.c.ended).with_for_update(of=table, read=True)
    else:
        found = found.where(table.c.ended == literal_column("0"))
    return _text(store, select(func.count()).select_from(found.subquery("open")), names)


def guard_rows(store: str, table: Table, rows: Sequence[Values]) -> Step:
    """Fail the transaction unless all these rows are still so in what decides, and keep them so until it ends."""
    names = [column.name for column in decided_columns(table)]
    given = _given(store, names, sorted([row[name] for name in names] for row in rows))
    return Step(_guard_rows(store, table), given, expect=len(rows))


@functools.cache
def _guard_rows(store: str, table: Table) -> str:
    names, keys = [column.name for column in decided_columns(table)], key_columns(table)
    source = _source(store, table, names)
    there = [table.c[name] == source.c[name] for name in keys]
    alike = [table.c[name].is_not_distinct_from(source.c[name]) for name in names if name not in keys]
    found: Any = select(literal_column("1").label("found")).select_from(source.join(table, and_(*there, *alike)))
    if store == "postgresql":  # in one order, so that two servers do not wait for each other
        found = found.order_by(*(source.c[name] for name in keys)).with_for_update(of=table, key_share=True)
    return _text(store, select(func.count()).select_from(found.subquery("alike")), names)


@functools.cache
def key_columns(table: Table) -> list[str]:
    """The names of the primary key's columns, in order."""
    return [column.name for column in table.primary_key.columns]


@functools.cache
def key_of(table: Table) -> Callable[[Values], Key]:
    """What takes the primary key, a tuple, out of a row."""
    names = key_columns(table)
    return itemgetter(*names) if len(names) > 1 else lambda row: (row[names[0]],)


@functools.cache
def is_unique_beside_key(table: Table) -> bool:
    """Whether a row can stand in another's way although their primary keys differ."""
    return any(index.unique for index in table.indexes)


@functools.cache
def written_columns(table: Table) -> list[Column[Any]]:
    """The columns that we give values for; the others are the store's to fill."""
    return [column for column in table.columns if column.name != "seq"]


@functools.cache
def _names(table: Table) -> tuple[str, ...]:
    return tuple(column.name for column in written_columns(table))


def insert_rows(store: str, table: Table, rows: Sequence[Values]) -> list[Step]:
    """Add rows; a key that is taken fails the whole transaction."""
    names = _names(table)
    if store == "postgresql":
        if table.name in UPSERTS:  # rows are locked in one order, whichever server writes
            rows = sorted(rows, key=lambda row: [row[name] for name in key_columns(table)])
        return [Step(_postgres_insert(table), _columns(names, rows))]
    take = itemgetter(*names)
    return [Step(_sqlite_insert(table, len(part)), list(chain.from_iterable(map(take, part)))) for part in _parts(rows)]


def _parts(rows: Sequence[Values]) -> Iterable[Sequence[Values]]:
    at = 0
    for size in SIZES:
        while len(rows) - at >= size:
            yield rows[at : at + size]
            at += size


def _columns(names: Sequence[str], rows: Sequence[Values]) -> list[list[Any] | None]:
    return _travelling([[row[name] for row in rows] for name in names])


def _travelling(columns: list[list[Any]]) -> list[list[Any] | None]:
    """Columns as they travel to PostgreSQL: one value for all its rows alike, nothing for one without values.

    The driver looks at each value of an array several times, and most columns of a group's rows hold one value.
    """
    sent: list[list[Any] | None] = []
    for column in columns:
        if column and column[0] == column[-1] and column.count(column[0]) == len(column):
            sent.append(None if column[0] is None else column[:1])
        else:
            sent.append(column)
    if columns and all(column is None or len(column) == 1 for column in sent):  # something must tell how many rows
        sent[0] = columns[0]
    return sent


@functools.cache
def _sqlite_insert(table: Table, count: int) -> str:
    names = _names(table)
    rows: list[dict[str, Any]] = [{name: bindparam(f"{name}_{number}") for name in names} for number in range(count)]
    statement: Any = sqlite.insert(table).values(rows)
    if table.name in UPSERTS:
        statement = statement.on_conflict_do_update(index_elements=key_columns(table), set_=_changes(table, statement))
    return str(statement.compile(dialect=DIALECTS["sqlite"]))


@functools.cache
def _postgres_insert(table: Table) -> str:
    names = _names(table)
    statement: Any = postgresql.insert(table).from_select(list(names), _given_rows(table, names))
    if table.name in UPSERTS:
        statement = statement.on_conflict_do_update(index_elements=key_columns(table), set_=_changes(table, statement))
    return _positional(statement, names)


def _changes(table: Table, statement: Any) -> dict[str, Any]:
    replaced, summed = UPSERTS[table.name]
    new = statement.excluded
    return {name: new[name] for name in replaced} | {name: table.c[name] + new[name] for name in summed}


def _given_rows(table: Table, names: Sequence[str]) -> Any:
    """The rows given at run time; those of the event log wait for their turn."""
    given = _arrays_or_values(table, names)
    if table is not tables.EVENT:
        return given
    turn, source = ONE_AFTER_THE_OTHER.cte("turn").prefix_with("MATERIALIZED"), given.subquery("v")
    return select(*(source.c[name] for name in names)).select_from(turn.join(source, true()))


def as_one(steps: Sequence[Step]) -> Step:
    """Steps on PostgreSQL that touch no row twice, as one statement: one journey to the server, which also commits.

    A guard that does not answer its number divides by zero, which undoes everything. Events take their turn when all
    else is done, as they do when they are a step of their own.
    """
    values: list[Any] = []
    for step in steps:
        values += step.values
        if step.expect is not None:
            values.append(step.expect)
    return Step(_one_text(tuple((step.sql, len(step.values), step.expect is not None) for step in steps)), values)


@functools.lru_cache(maxsize=512)
def _one_text(parts: tuple[tuple[str, int, bool], ...]) -> str:
    named: list[str] = []
    guards: list[str] = []
    written: list[int] = []
    before = 0
    for number, (text, count, is_guard) in enumerate(parts):
        moved = _PARAMETER.sub(lambda match, by=before: f"${int(match[1]) + by}", text)  # type: ignore[misc]
        before += count
        if is_guard:
            before += 1
            guards.append(f"(SELECT * FROM step_{number}) = ${before}")
        elif _TURN in moved:  # to count what the others return is to wait until they are done
            done = " + ".join(f"(SELECT count(*) FROM step_{one})" for one in written)
            moved = moved.replace(_TURN, f"{_TURN} WHERE {done} >= 0") if done else moved
        else:
            moved += " RETURNING 1"
            written.append(number)
        named.append(f"step_{number} AS ({moved})")
    answer = f"1 / ({' AND '.join(guards)})::integer" if guards else "1"
    return f"WITH {', '.join(named)} SELECT {answer}"


def _arrays(table: Table, names: Sequence[str]) -> Any:
    return select(*(func.unnest(column).label(name) for name, column in _array_parameters(table, names).items()))


def _array_parameters(table: Table, names: Sequence[str]) -> dict[str, Any]:
    return {name: cast(bindparam(name), postgresql.ARRAY(_plain(table.c[name]))) for name in names}


def _arrays_or_values(table: Table, names: Sequence[str]) -> Any:
    """The rows of columns that travel as `_travelling` has them."""
    given = _array_parameters(table, names)
    each = _arrays(table, names).subquery("each")
    is_one = {name: func.cardinality(column) == literal_column("1") for name, column in given.items()}
    one = literal_column("1", Integer)
    return select(*(case((is_one[name], Grouping(given[name])[one]), else_=each.c[name]).label(name) for name in names))


def _plain(column: Column[Any]) -> Any:
    for kind in (Boolean, BigInteger, Integer):
        if isinstance(column.type, kind):
            return kind()
    return Text()


def _positional(statement: Any, names: Sequence[str]) -> str:
    compiled = statement.compile(dialect=DIALECTS["postgresql"])
    if tuple(compiled.positiontup) != tuple(names):
        raise AssertionError(f"parameters in an unexpected order: {compiled.positiontup}")
    return str(compiled)


def _source(store: str, table: Table, names: Sequence[str]) -> FromClause:
    """The rows given at run time, as something to join with."""
    if store == "postgresql":
        source: FromClause = _arrays(table, names).subquery("v")
        return source
    given = func.json_each(bindparam("rows")).table_valued("value", name="j")
    picked = [given.c.value.op("->>")(number).label(name) for number, name in enumerate(names)]
    return select(*picked).subquery("v")


def _given(store: str, names: Sequence[str], rows: Sequence[Sequence[Any]]) -> list[Any]:
    if store == "postgresql":
        return [[row[number] for row in rows] for number in range(len(names))]
    for row in rows:  # JSON would take a larger number, and SQLite would make it an inexact one
        for value in row:
            if type(value) is int and not -INTEGERS <= value < INTEGERS:
                raise StoreError("a value cannot be stored: the number is too large")
    return [as_json(rows)]


def update_rows(store: str, table: Table, changed: tuple[str, ...], rows: Sequence[Values]) -> Step:
    """Set the columns `changed` of the rows whose keys are given; each row holds its key and those columns."""
    names = (*key_columns(table), *changed)
    values = _given(store, names, [[row[name] for name in names] for row in rows])
    return Step(_update(store, table, changed), values)


@functools.cache
def _update(store: str, table: Table, changed: tuple[str, ...]) -> str:
    keys = key_columns(table)
    source = _source(store, table, (*keys, *changed))
    same = and_(*(table.c[name] == source.c[name] for name in keys))
    statement: Any = update(table).values({name: source.c[name] for name in changed}).where(same)
    return _text(store, statement, (*keys, *changed))


def load_rows(store: str, table: Table, keys: Iterable[Key], *, lock: bool = True) -> Step:
    """Read the rows with those primary keys, locked until the transaction ends where the store has other writers."""
    names = key_columns(table)
    return Step(_load(store, table, tuple(names), lock), _given(store, names, sorted(keys)))


def load_open_sessions(store: str, keys: Iterable[Key]) -> Step:
    """Read the open sessions of conversations, given as (account, conversation)."""
    names = ("account_id", "conversation_id")
    return Step(_load(store, tables.SESSION, names, True, True), _given(store, names, sorted(keys)))


def load_open_sessions_unlocked(store: str, keys: Iterable[Key]) -> Step:
    """Read the open sessions of conversations without holding them."""
    names = ("account_id", "conversation_id")
    return Step(_load(store, tables.SESSION, names, False, True), _given(store, names, list(keys)))


def load_alike(store: str, table: Table, names: tuple[str, ...], keys: Iterable[Key]) -> Step:
    """Read the rows that have one of these values in the columns of those names, without holding them."""
    return Step(_load(store, table, names, False), _given(store, names, list(keys)))


def decided_columns(table: Table) -> list[Column[Any]]:
    """The columns that decisions in a commit depend on: a message's text, say, need not travel for its receipt."""
    wanted = DECIDED.get(table.name)
    return written_columns(table) if wanted is None else [table.c[name] for name in (*key_columns(table), *wanted)]


@functools.cache
def _load(store: str, table: Table, names: tuple[str, ...], lock: bool, only_open: bool = False) -> str:
    source = _source(store, table, names)
    same = and_(*(table.c[name] == source.c[name] for name in names))
    columns = decided_columns(table) if lock else written_columns(table)
    statement = select(*columns).select_from(source.join(table, same))
    if only_open:
        statement = statement.where(~table.c.ended if store == "postgresql" else table.c.ended == 0)
    if lock and store == "postgresql":  # in one order, so that two servers do not wait for each other
        statement = statement.order_by(*(source.c[name] for name in names))
        statement = statement.with_for_update(of=table, key_share=True)
    return _text(store, statement, names)


def delete_rows(store: str, table: Table, keys: Sequence[Key]) -> Step:
    """Remove the rows with those primary keys."""
    return Step(_delete(store, table), _given(store, key_columns(table), keys))


@functools.cache
def _delete(store: str, table: Table) -> str:
    names = key_columns(table)
    source = _source(store, table, names)
    given = select(*(source.c[name] for name in names))
    return _text(store, delete(table).where(tuple_(*(table.c[name] for name in names)).in_(given)), names)


def _text(store: str, statement: Any, names: Sequence[str]) -> str:
    if store == "postgresql":
        return _positional(statement, names)
    compiled = statement.compile(dialect=DIALECTS["sqlite"], compile_kwargs={"render_postcompile": True})
    return _without_positions(str(compiled), compiled)


def _without_positions(text: str, compiled: Any) -> str:
    """The JSON positions written into the text, so that the rows are the only parameter."""
    for name in compiled.positiontup:
        text = text.replace("?", "\x00" if name == "rows" else str(compiled.params[name]), 1)
    return text.replace("\x00", "?")
