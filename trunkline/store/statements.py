"""SQLAlchemy Core statements as text and values for either store; compiled once each."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, Final, cast

import msgspec
from sqlalchemy import BindParameter, bindparam
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.dialects.postgresql.asyncpg import dialect as asyncpg_dialect
from sqlalchemy.engine.interfaces import Dialect
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.expression import ClauseElement, ColumnElement
from sqlalchemy.types import Boolean, Text

from trunkline.store.engine import Engine, Row, Step, StoreError

DIALECTS: Final[dict[str, Dialect]] = {
    "sqlite": sqlite.dialect(paramstyle="qmark"),
    "postgresql": cast(Callable[[], Dialect], asyncpg_dialect)(),
}


_encode: Final = msgspec.json.Encoder().encode
NUL: Final = re.compile(r"(?<!\\)(?:\\\\)*\\u0000")  # an even number of backslashes before it is text


def as_json(rows: Any) -> str:
    """A list as the one JSON text in which it travels to SQLite; refuses what the store could not give back."""
    try:
        text = _encode(rows).decode()
    except (TypeError, ValueError, OverflowError) as error:
        raise StoreError(f"a value cannot be stored: {type(error).__name__}") from None
    if "\\u0000" in text and NUL.search(text):
        raise StoreError("a value cannot be stored: it holds a NUL character")
    return text


class Among(ColumnElement[bool]):
    """`column` is one of the values of a list that travels as one parameter."""

    inherit_cache = True
    type = Boolean()

    def self_group(self, against: Any = None) -> Any:
        """Stand as it is: SQLAlchemy would write `= 1` behind it, which hides the list from SQLite's planner."""
        return self

    def __init__(self, column: ColumnElement[Any], values: BindParameter[Any]) -> None:
        self.column = column
        self.values = values


@compiles(Among, "sqlite")
def _among_sqlite(element: Among, compiler: Any, **options: Any) -> str:
    column = compiler.process(element.column, **options)
    return f"{column} IN (SELECT value FROM json_each({compiler.process(element.values, **options)}))"


@compiles(Among, "postgresql")
def _among_postgresql(element: Among, compiler: Any, **options: Any) -> str:
    column = compiler.process(element.column, **options)
    return f"{column} = ANY ({compiler.process(element.values, **options)})"


def among(column: ColumnElement[Any], name: str) -> Among:
    """A condition on a list given at run time under `name`."""
    return Among(column, bindparam(name, type_=postgresql.ARRAY(Text).with_variant(Text(), "sqlite")))


def among_values(column: ColumnElement[Any], values: list[str]) -> Among:
    """A condition on a list that is known while the statement is built."""
    return Among(column, bindparam(None, values, type_=postgresql.ARRAY(Text).with_variant(Text(), "sqlite")))


def _one(value: Any) -> Any:
    """The value as SQLite takes it: a list travels as one JSON text."""
    return as_json(value) if isinstance(value, list | tuple) else value


class Statement:
    """One Core statement, compiled on first use for each store."""

    def __init__(self, element: ClauseElement) -> None:
        self._element = element
        self._compiled: dict[str, tuple[str, tuple[str, ...], dict[str, Any]]] = {}

    def step(self, store: str, **values: Any) -> Step:
        """The text and values to run on the store of that name."""
        known = self._compiled.get(store)
        if known is None:
            compiled: Any = self._element.compile(dialect=DIALECTS[store])
            known = (str(compiled), tuple(compiled.positiontup or ()), dict(compiled.params))
            self._compiled[store] = known
        text, names, fixed = known
        chosen = [values[name] if name in values else fixed[name] for name in names]
        return Step(text, [_one(value) for value in chosen] if store == "sqlite" else chosen)

    async def read(self, engine: Engine, **values: Any) -> list[Row]:
        """Run on the store, outside any transaction."""
        step = self.step(engine.name, **values)
        return await engine.read(step.sql, step.values)
