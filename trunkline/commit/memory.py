"""What the committer remembers of rows that this process has just worked at, so that a group need not load them first.

Only what decides is kept, and only of what a worker has claimed: its message and its outbox row. Whoever decides by
it has the store compare it when the group is written (`Rows.trust`), so what another process changed meanwhile costs
a second attempt, and nothing else.
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

    def all_of(self, needs: Needs) -> Mapping[Table, Mapping[Key, Values]] | None:
        """Everything that a group needs; None when anything of it is not remembered."""
        found: dict[Table, Mapping[Key, Values]] = {}
        for table, keys in needs.keys.items():
            kept = self._rows.get(table)
            if kept is None or not keys <= kept.keys():
                return None
            found[table] = {key: kept[key] for key in keys}
        return found

    def follow(self, rows: Rows) -> None:
        """Remember what a group makes of the rows that it worked at."""
        for table, kept in self._rows.items():
            known, removed = rows.now(table)
            for key, row in known.items():
                if key in kept:
                    kept[key] = row.copy()
            for key in removed:
                kept.pop(key, None)

    def forget(self) -> None:
        """Remember nothing: it was out of date, or nobody knows what was written."""
        for kept in self._rows.values():
            kept.clear()

    def _keep(self, table: Table, key: Key, row: Values) -> None:
        kept, (names, take) = self._rows[table], DECIDED[table]
        kept[key] = dict(zip(names, take(row), strict=True))
        if len(kept) > self._most:
            kept.popitem(last=False)
