"""The rows that one group of units works on: what was loaded, what changed, what will be written."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final

import msgspec
from sqlalchemy import Table

from trunkline.store import bulk, tables
from trunkline.store.engine import Row, Step

Key = tuple[str, ...]
Values = dict[str, Any]

_encode = msgspec.json.Encoder().encode

NOTHING: Final[frozenset[str]] = frozenset()


class Declined(Exception):
    """A unit does not hold any more: the state it was built on has changed. It may be built again and retried."""


class Needs:
    """The rows a group's decisions depend on; gathered from all its facts, loaded with one statement a table."""

    def __init__(self) -> None:
        self.keys: defaultdict[Table, set[Key]] = defaultdict(set)
        self.open_sessions: set[Key] = set()
        self.joined: set[Key] = set()

    def row(self, table: Table, *key: str) -> None:
        """Need the row with this primary key."""
        self.keys[table].add(key)

    def open_session(self, account_id: str, conversation_id: str) -> None:
        """Need to know the open session of a conversation."""
        self.open_sessions.add((account_id, conversation_id))

    def to_join(self, account_id: str, session_id: str) -> None:
        """Need a session to be open, and nothing else of it."""
        self.joined.add((account_id, session_id))

    def steps(self, store: str) -> list[tuple[Table, Step]]:
        """The statements that load everything."""
        if self.joined:
            self.keys[tables.SESSION] |= self.joined
        # In one order everywhere, so that two servers which lock the same rows do not wait for each other.
        # Conversations come last, because groups that load none of them lock them when they write.
        ordered = sorted(self.keys.keys() - {tables.CONVERSATION}, key=lambda table: table.name)
        steps = [(table, bulk.load_rows(store, table, sorted(self.keys[table]))) for table in ordered]
        if self.open_sessions:
            steps.append((tables.SESSION, bulk.load_open_sessions(store, sorted(self.open_sessions))))
        if conversations := self.keys.get(tables.CONVERSATION):
            steps.append((tables.CONVERSATION, bulk.load_rows(store, tables.CONVERSATION, sorted(conversations))))
        return steps


class _OfTable:
    """One table's rows in a group: as they were loaded, those that are new, which columns changed, and which went."""

    __slots__ = ("changed", "inserted", "known", "removed", "trusted")

    def __init__(self) -> None:
        self.trusted: list[Values] = []
        self.known: dict[Key, Values] = {}
        self.inserted: dict[Key, Values] = {}
        self.changed: dict[Key, frozenset[str]] = {}
        self.removed: set[Key] = set()

    def get(self, key: Key) -> Values | None:
        """The row with this key as the group has it now."""
        if key in self.removed:
            return None
        return self.inserted.get(key) or self.known.get(key)


class Rows:
    """A group's rows in memory. Reactions read and change them in order; each unit can be undone alone."""

    def __init__(self) -> None:
        self._tables: defaultdict[Table, _OfTable] = defaultdict(_OfTable)
        self._open: dict[Key, Values] = {}
        self._merged: dict[Key, Values] = {}
        self._usage: dict[Key, Values] = {}
        self._events: list[Values] = []
        self._undo: list[Callable[[], object]] = []
        self._guarded: set[Key] | None = None

    # What was there.

    def trust_open(self) -> None:
        """Take sessions to be open without looking; the guard among `steps` fails the transaction if one is not."""
        self._guarded = set()

    def trust(self, table: Table, rows: Mapping[Key, Values]) -> None:
        """Take rows to be as they are remembered, without looking; a guard among `steps` fails if one is not."""
        there = self._tables[table]
        there.trusted.extend(rows.values())
        there.known |= {key: row.copy() for key, row in rows.items()}

    def is_open(self, account_id: str, session_id: str) -> bool:
        """Whether a message can join this session."""
        session = self.get(tables.SESSION, account_id, session_id)
        if session is not None:
            return not session["ended"]
        if self._guarded is None:
            return False
        self._guarded.add((account_id, session_id))
        return True

    def learn(self, table: Table, rows: Iterable[Row]) -> None:
        """Take rows as they were loaded."""
        names = [column.name for column in bulk.decided_columns(table)]
        known, key_of = self._tables[table].known, bulk.key_of(table)
        for row in rows:
            values = dict(zip(names, row, strict=True))
            known[key_of(values)] = values
            if table is tables.SESSION and not values["ended"]:
                self._open[(values["account_id"], values["conversation_id"])] = values

    def get(self, table: Table, *key: str) -> Values | None:
        """The row with this key as this group has it now; None when there is none."""
        return self._tables[table].get(key)

    def open_session(self, account_id: str, conversation_id: str) -> Values | None:
        """The open session of a conversation, as this group has it now."""
        return self._open.get((account_id, conversation_id))

    # What becomes of it.

    def insert(self, table: Table, **values: Any) -> None:
        """Add a row; its key must be new."""
        key = bulk.key_of(table)(values)
        there = self._tables[table]
        rows = there.inserted
        if key in rows or key in there.known:
            raise Declined(f"{table.name} {key[-1]} is there already")
        rows[key] = values
        self._undo.append(lambda: rows.pop(key))
        if table is tables.SESSION:
            self._set_open(values, None if values["ended"] else values)

    def change(self, table: Table, *key: str, **values: Any) -> None:
        """Change columns of a row that `get` returned."""
        there = self._tables[table]
        row = there.get(key)
        if row is None:
            raise Declined(f"{table.name} {key[-1]} is gone")
        before = row.copy()
        self._undo.append(lambda: _restore(row, before))
        row.update(values)
        if key not in there.inserted:
            names = there.changed.get(key, NOTHING)
            there.changed[key] = names.union(values)
            self._undo.append(lambda: there.changed.__setitem__(key, names))
        if table is tables.SESSION and "ended" in values:
            self._set_open(row, None if values["ended"] else row)

    def remove(self, table: Table, *key: str) -> None:
        """Take a row away; one that is not there is no error."""
        there = self._tables[table]
        if there.get(key) is None:
            return
        there.removed.add(key)
        self._undo.append(lambda: there.removed.discard(key))

    def touch_conversation(self, values: Values) -> None:
        """Set the newest message of a conversation and add to its unread count; it is made when missing."""
        key = (values["account_id"], values["id"])
        before = self._merged.get(key)
        unread = values["unread"] + (before["unread"] if before else 0)
        self._merged[key] = values | {"unread": unread}
        self._undo.append(lambda: self._merged.pop(key) if before is None else self._merged.__setitem__(key, before))

    def count_usage(self, account_id: str, id_: str, day: str, segments: int) -> None:
        """Add to what a connection or endpoint has sent on a day."""
        key = (account_id, id_, day)
        row = self._usage.setdefault(key, {"account_id": account_id, "id": id_, "day": day, "segments": 0})
        row["segments"] += segments
        self._undo.append(lambda: row.__setitem__("segments", row["segments"] - segments))

    def unread_less(self, message: Values) -> None:
        """Count one unread message less in the conversation of a message that was read."""
        key = (message["account_id"], message["conversation_id"])
        merged = self._merged.get(key)
        if merged is not None and (key[0], message["id"]) in self._tables[tables.MESSAGE].inserted:
            self.touch_conversation(merged | {"unread": -1})  # it came in with this group, and is not counted yet
            return
        conversation = self.get(tables.CONVERSATION, *key)
        if conversation is not None:
            self.change(tables.CONVERSATION, *key, unread=max(conversation["unread"] - 1, 0))

    def event(self, kind: str, account_id: str, subject_id: str, date: str, **body: Any) -> None:
        """Append to the event log."""
        text = _encode(body).decode()
        self._events.append(
            {"account_id": account_id, "kind": kind, "subject_id": subject_id, "date": date, "body": text}
        )
        self._undo.append(self._events.pop)

    def _set_open(self, session: Values, value: Values | None) -> None:
        key = (session["account_id"], session["conversation_id"])
        before = self._open.get(key)
        _put(self._open, key, value)
        self._undo.append(lambda: _put(self._open, key, before))

    # One unit at a time, and in the end all of them.

    def begin_unit(self) -> None:
        """What follows can be undone alone."""
        self._undo.clear()

    def undo_unit(self) -> None:
        """Take back everything since `begin_unit`."""
        for action in reversed(self._undo):
            action()
        self._undo.clear()

    def steps(self, store: str) -> list[Step]:
        """The statements that write everything; on PostgreSQL one, where none must see what another did."""
        steps = self.one_by_one(store)
        if store == "postgresql" and len(steps) > 1 and not self._is_in_order():
            return [bulk.as_one(steps)]
        return steps

    def one_by_one(self, store: str) -> list[Step]:
        """The statements that write everything, in order; a few a table, however many units the group has."""
        # In one order, whatever order they came about in; sessions are locked last, as when they are loaded.
        parts = sorted(self._tables.items(), key=lambda part: part[0].name)
        steps = [bulk.guard_rows(store, table, part.trusted) for table, part in parts if part.trusted]
        if self._guarded:
            steps.append(bulk.guard_open_sessions(store, sorted(self._guarded)))
        steps += _updates(store, parts)  # first: a session that ends makes room for the one that takes its place
        for table, part in parts:
            if part.inserted:
                steps += bulk.insert_rows(store, table, list(part.inserted.values()))
        if self._merged:  # after the updates: these add to the unread count, an update sets it
            ordered = [self._merged[key] for key in sorted(self._merged)]
            steps += bulk.insert_rows(store, tables.CONVERSATION, ordered)
        if self._usage:
            counted = [self._usage[key] for key in sorted(self._usage)]  # in one order, as rows are locked
            steps += bulk.insert_rows(store, tables.USAGE, counted)
        for table, part in parts:
            if part.removed:
                steps.append(bulk.delete_rows(store, table, sorted(part.removed)))
        if self._events:
            steps += bulk.insert_rows(store, tables.EVENT, self._events)
        return steps

    def _is_in_order(self) -> bool:
        """Whether some steps must see what those before them did, so that they cannot be one statement."""
        conversations = self._tables[tables.CONVERSATION]
        if self._merged and (conversations.changed or conversations.inserted):
            return True
        for table, part in self._tables.items():
            makes_room = part.changed and part.inserted and bulk.is_unique_beside_key(table)
            if makes_room or part.removed & part.inserted.keys():
                return True
        return False


def _updates(store: str, parts: Iterable[tuple[Table, _OfTable]]) -> list[Step]:
    steps = []
    for table, part in parts:
        alike: defaultdict[frozenset[str], list[Values]] = defaultdict(list)
        for key, names in part.changed.items():
            if names and key not in part.removed:
                alike[names].append(part.known[key])
        steps += [bulk.update_rows(store, table, tuple(sorted(names)), rows) for names, rows in alike.items()]
    return steps


def _restore(row: Values, before: Values) -> None:
    row.clear()
    row.update(before)


def _put(where: dict[Key, Values], key: Key, value: Values | None) -> None:
    if value is None:
        where.pop(key, None)
    else:
        where[key] = value
