"""Set-wise reading: the look-ups of all concurrent callers become one statement."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Callable, Iterable
from typing import Any, Final

from sqlalchemy import Table

from trunkline.base.tasks import spawn
from trunkline.store import bulk
from trunkline.store.engine import Engine, Row, Step

Key = tuple[str, ...]
Values = dict[str, Any]
Load = Callable[[str, Iterable[Key]], Step]

KEYS_MOST: Final = 500


class Loader:
    """Finds rows of one table by key; while one look-up runs, the next ones gather."""

    def __init__(self, engine: Engine, table: Table, key: tuple[str, ...], load: Load) -> None:
        self._engine = engine
        self._table = table
        self._names = tuple(column.name for column in bulk.written_columns(table))
        self._key = key
        self._load = load
        self._waiting: dict[Key, list[asyncio.Future[list[Values]]]] = {}
        self._running = False

    async def find(self, *key: str) -> Values | None:
        """The row with this key, or None. Callers share the dict and must not change it."""
        found = await self.find_all(*key)
        return found[0] if found else None

    async def find_all(self, *key: str) -> list[Values]:
        """Every row with this key, where it is not one alone. Callers share what they get and must not change it."""
        future: asyncio.Future[list[Values]] = asyncio.get_running_loop().create_future()
        self._waiting.setdefault(key, []).append(future)
        if not self._running:
            self._running = True
            spawn(self._run(), f"load {self._table.name}")
        return await future

    async def _run(self) -> None:
        while self._waiting:
            keys = list(self._waiting)[:KEYS_MOST]
            asked = {key: self._waiting.pop(key) for key in keys}
            try:
                step = self._load(self._engine.name, keys)
                rows = await self._engine.read(step.sql, step.values)
            except Exception as error:
                _fail(asked.values(), error)
            else:
                self._answer(asked, rows)
        self._running = False

    def _answer(self, asked: dict[Key, list[asyncio.Future[list[Values]]]], rows: list[Row]) -> None:
        found: defaultdict[Key, list[Values]] = defaultdict(list)
        for row in rows:
            values = dict(zip(self._names, row, strict=True))
            found[tuple(values[name] for name in self._key)].append(values)
        for key, futures in asked.items():
            for future in futures:
                if not future.done():
                    future.set_result(found.get(key, []))


def _fail(waiting: Iterable[list[asyncio.Future[list[Values]]]], error: Exception) -> None:
    for futures in waiting:
        for future in futures:
            if not future.done():
                future.set_exception(error)


def by_primary_key(engine: Engine, table: Table) -> Loader:
    """A loader by the table's primary key."""

    return by_columns(engine, table, *bulk.key_columns(table))


def by_columns(engine: Engine, table: Table, *names: str) -> Loader:
    """A loader by the values of some columns, which an index should have."""

    def load(store: str, keys: Iterable[Key]) -> Step:
        return bulk.load_alike(store, table, names, keys)

    return Loader(engine, table, names, load)
