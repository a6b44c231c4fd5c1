"""Pages of large tables: the conditions, the order, and the union that keeps a page cheap over many tenants.

Ids sort by the time of their making, so the newest rows of a tenant are the end of its primary key: no page by time
sorts anything. Over several tenants each gives its newest rows, and only those are merged.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from datetime import timedelta
from typing import Any, Final, NamedTuple

from sqlalchemy import Select, Table, and_, bindparam, false, func, select, union_all
from sqlalchemy.dialects import postgresql
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.expression import ColumnElement
from sqlalchemy.types import Boolean, Text

from trunkline.base.universe import parse_iso
from trunkline.store.engine import Engine, Row
from trunkline.store.statements import Among, Statement

Values = dict[str, Any]
Condition = ColumnElement[bool]

# SQLite joins at most 500 parts in one union, and each costs a third of a millisecond to write; past this many, a page
# by time is sorted instead of merged.
MERGED_MOST: Final = 200
# How far the clock that made an id may lie behind the one that wrote the row's date.
CLOCKS_DIFFER: Final = timedelta(hours=1)


class Narrow(ColumnElement[bool]):
    """A condition that few rows meet: without this SQLite reads a whole tenant rather than use an index for it."""

    inherit_cache = True
    type = Boolean()

    def __init__(self, condition: Condition) -> None:
        self.condition = condition

    def self_group(self, against: Any = None) -> Narrow:
        """Stand bare in an AND; SQLAlchemy would add `= 1`, which hides the condition from SQLite's planner."""
        return self


class OneOf(Among):
    """As `Among`, and bare in an AND for the same reason."""

    inherit_cache = True

    def self_group(self, against: Any = None) -> OneOf:
        """Stand bare."""
        return self


@compiles(Narrow, "sqlite")
def _narrow_sqlite(element: Narrow, compiler: Any, **options: Any) -> str:
    return f"likelihood({compiler.process(element.condition, **options)}, 0.0001)"


@compiles(Narrow)
def _narrow(element: Narrow, compiler: Any, **options: Any) -> str:
    return str(compiler.process(element.condition, **options))


class Window(NamedTuple):
    """Which part of a sorted list is wanted; `sort` is a key of the list's own table of orders."""

    offset: int
    limit: int
    sort: str
    descending: bool


class Scope(NamedTuple):
    """The tenants that are looked at, and within them perhaps only some conversations."""

    account_ids: Sequence[str]
    conversation_ids: Sequence[str] | None = None

    def parts(self, table: Table) -> list[Condition]:
        """One condition for each range of an index that ends in the id."""
        if self.conversation_ids is None:
            return [table.c.account_id == account for account in self.account_ids]
        return [
            and_(table.c.account_id == account, Narrow(table.c.conversation_id == conversation))
            for account in self.account_ids
            for conversation in self.conversation_ids
        ]

    def whole(self, store: str, table: Table) -> list[Condition]:
        """The same as conditions on all rows at once."""
        conditions = [one_of(store, table.c.account_id, self.account_ids)]
        if self.conversation_ids is not None:
            conditions.append(one_of(store, table.c.conversation_id, self.conversation_ids))
        return conditions


def one_of(store: str, column: ColumnElement[Any], values: Collection[str]) -> Condition:
    """The column has one of the values, which travel as one parameter; with none of them it is never true."""
    given = list(values)
    if len(given) < 2:  # an equality, so that an index still gives the order of what comes after it
        return column == given[0] if given else false()
    kind = postgresql.ARRAY(Text).with_variant(Text(), "sqlite")
    return OneOf(column, bindparam(None, json.dumps(given) if store == "sqlite" else given, type_=kind))


def made_since(column: ColumnElement[Any], date: str) -> Condition:
    """The id was not made before that date: nothing by itself, but it keeps the look at an index short."""
    earliest = parse_iso(date).timestamp() - CLOCKS_DIFFER.total_seconds()
    return column >= f"{max(int(earliest * 1000), 0):012x}"


def page(
    store: str, table: Table, scope: Scope, rest: Sequence[Condition], order: ColumnElement[Any], window: Window
) -> Select[Any]:
    """The rows of the window; rows that the order finds equal are told apart by their ids."""
    parts = scope.parts(table)
    keys = [order, table.c.id, table.c.account_id]
    if order is not table.c.id or not 1 <= len(parts) <= MERGED_MOST:
        chosen = select(table).where(*scope.whole(store, table), *rest)
    elif len(parts) == 1:
        keys, chosen = keys[1:], select(table).where(parts[0], *rest)
    else:
        return _merged(table, parts, rest, window)
    return chosen.order_by(*_turned(keys, window)).limit(window.limit).offset(window.offset)


def _merged(table: Table, parts: Sequence[Condition], rest: Sequence[Condition], window: Window) -> Select[Any]:
    """Each part gives as many keys as the window can reach; the rows are read for those that are in it."""
    reach = window.offset + window.limit
    keys = (table.c.id, table.c.account_id)
    first = [
        select(*keys).where(part, *rest).order_by(*_turned([table.c.id], window)).limit(reach).subquery()
        for part in parts
    ]
    found = union_all(*(select(part) for part in first)).subquery()
    inside = select(found).order_by(*_turned([found.c.id, found.c.account_id], window))
    chosen = inside.limit(window.limit).offset(window.offset).subquery()
    same = and_(table.c.account_id == chosen.c.account_id, table.c.id == chosen.c.id)
    return select(table).select_from(chosen.join(table, same)).order_by(*_turned(keys, window))


def _turned(keys: Sequence[ColumnElement[Any]], window: Window) -> list[ColumnElement[Any]]:
    return [key.desc() if window.descending else key.asc() for key in keys]


async def read_page(
    engine: Engine, table: Table, scope: Scope, rest: Sequence[Condition], order: ColumnElement[Any], window: Window
) -> list[Values]:
    """Run `page` and give its rows by the names of their columns."""
    if not scope.parts(table):
        return []
    rows = await Statement(page(engine.name, table, scope, rest, order, window)).read(engine)
    return named(table, rows)


async def count(engine: Engine, table: Table, scope: Scope, rest: Sequence[Condition]) -> int:
    """How many rows there are; it looks at each of them."""
    chosen = select(func.count()).select_from(table).where(*scope.whole(engine.name, table), *rest)
    ((number,),) = await Statement(chosen).read(engine)
    return int(number)


def named(table: Table, rows: Sequence[Row]) -> list[Values]:
    """Whole rows of a table by the names of its columns."""
    names = [column.name for column in table.columns]
    return [dict(zip(names, row, strict=True)) for row in rows]
