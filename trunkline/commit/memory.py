"""What the committer remembers of rows that this process has just worked at, so that a group need not load them first.

Only what decides is kept, and only while something is owed: a message and its outbox row, as a worker has claimed them
or a group has left them. Whoever decides by it has the store compare it when the group is written (`Rows.trust`), so
what another process changed meanwhile costs a second attempt, and nothing else.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Mapping
from operator import itemgetter
from typing import Final

from sqlalchemy import Table

from trunkline.commit.rows import Key, Needs, Rows, Values
from trunkline.store import bulk, tables
from trunkline.store.outbox import Claimed

KEPT: Final = (tables.MESSAGE, tables.OUTBOX)
MOST: Final = 20_000  # rows of each table
# The names of what decides, and what takes it out of a row.
_NAMES: Final = {table: tuple(column.name for column in bulk.decided_columns(table)) for table in KEPT}
DECIDED: Final = {table: (names, itemgetter(*names)) for table, names in _NAMES.items()}


class Memory:
    """The last rows by their keys."""

    def __init__(self, most: int = MOST) -> None:
        self._most = most
        self._rows: dict[Table, OrderedDict[Key, Values]] = {table: OrderedDict() for table in KEPT}

    def claimed(self, claimed: Iterable[Claimed], due: int, worker: str) -> None:
        """Remember what a worker has just leased until `due`, in milliseconds."""
        leased = {"due": due, "worker": worker}
        for item in claimed:
            key = (item.owed.account_id, item.owed.id)
            self._keep(tables.MESSAGE, key, item.message)
            self._keep(tables.OUTBOX, key, item.owed._asdict() | leased)

    def take(self, needs: Needs) -> Mapping[Table, Mapping[Key, Values]] | None:
        """Take out what a group needs; None when anything of it was not remembered.

        Nobody else may decide by these rows until they are kept again: they are about to change.
        """
        found = {table: self._taken(table, keys) for table, keys in needs.keys.items()}
        return found if all(len(found[table]) == len(keys) for table, keys in needs.keys.items()) else None

    def _taken(self, table: Table, keys: Iterable[Key]) -> dict[Key, Values]:
        kept = self._rows.get(table)
        rows = {key: kept.pop(key, None) for key in keys} if kept else {}
        return {key: row for key, row in rows.items() if row is not None}

    def keep(self, needs: Needs, rows: Rows) -> None:
        """Remember what a group makes of the rows that it needed, where something is owed still."""
        owed = self._rows[tables.OUTBOX]
        for key in needs.keys.get(tables.OUTBOX, ()):
            row = rows.get(tables.OUTBOX, *key)
            if row is not None and key not in owed:  # else it was claimed meanwhile
                self._keep(tables.OUTBOX, key, row)
        messages = self._rows[tables.MESSAGE]
        for key in needs.keys.get(tables.MESSAGE, ()):
            row = rows.get(tables.MESSAGE, *key)
            if row is not None and key in owed and key not in messages:
                self._keep(tables.MESSAGE, key, row)

    def forget(self, needs: Needs) -> None:
        """Forget what a group needed: it was out of date, or nobody knows what was written."""
        for table, keys in needs.keys.items():
            self._taken(table, keys)

    def _keep(self, table: Table, key: Key, row: Values) -> None:
        kept, (names, take) = self._rows[table], DECIDED[table]
        kept[key] = dict(zip(names, take(row), strict=True))
        if len(kept) > self._most:
            kept.popitem(last=False)
