"""The rows that one group of units works on: what was loaded, what changed, what will be written."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from typing import Any, TypeVar

import msgspec
from sqlalchemy import Table

from trunkline.store import bulk, tables
from trunkline.store.engine import Row, Step

T = TypeVar("T")
Key = tuple[str, ...]
Values = dict[str, Any]

_encode = msgspec.json.Encoder().encode


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

    @property
    def only_joins(self) -> bool:
        """Whether a guard at the time of writing is enough, and nothing must be loaded before."""
        return not self.keys and not self.open_sessions

    def steps(self, store: str) -> list[tuple[Table, Step]]:
        """The statements that load everything."""
        if self.joined:
            self.keys[tables.SESSION] |= self.joined
        # In one order everywhere, so that two servers which lock the same rows do not wait for each other.
        ordered = sorted(self.keys, key=lambda table: table.name)
        steps = [(table, bulk.load_rows(store, table, sorted(self.keys[table]))) for table in ordered]
        if self.open_sessions:
            steps.append((tables.SESSION, bulk.load_open_sessions(store, sorted(self.open_sessions))))
        return steps


class Rows:
    """A group's rows in memory. Reactions read and change them in order; each unit can be undone alone."""

    def __init__(self) -> None:
        self._known: dict[Table, dict[Key, Values]] = {}
        self._open: dict[Key, Values] = {}
        self._inserted: dict[Table, dict[Key, Values]] = {}
        self._changed: dict[Table, dict[Key, set[str]]] = {}
        self._removed: dict[Table, set[Key]] = {}
        self._merged: dict[Key, Values] = {}
        self._usage: dict[Key, Values] = {}
        self._events: list[Values] = []
        self._undo: list[Callable[[], object]] = []
        self._guarded: set[Key] | None = None

    # What was there.

    def trust_open(self) -> None:
        """Take sessions to be open without looking; the guard among `steps` fails the transaction if one is not."""
        self._guarded = set()

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
        keys = bulk.key_columns(table)
        known = self._known.setdefault(table, {})
        for row in rows:
            values = dict(zip(names, row, strict=True))
            known[tuple(values[name] for name in keys)] = values
            if table is tables.SESSION and not values["ended"]:
                self._open[(values["account_id"], values["conversation_id"])] = values

    def get(self, table: Table, *key: str) -> Values | None:
        """The row with this key as this group has it now; None when there is none."""
        if key in self._removed.get(table, ()):
            return None
        inserted = self._inserted.get(table, {}).get(key)
        return inserted if inserted is not None else self._known.get(table, {}).get(key)

    def open_session(self, account_id: str, conversation_id: str) -> Values | None:
        """The open session of a conversation, as this group has it now."""
        return self._open.get((account_id, conversation_id))

    # What becomes of it.

    def insert(self, table: Table, **values: Any) -> None:
        """Add a row; its key must be new."""
        key = bulk.key_of(table)(values)
        rows = self._inserted.setdefault(table, {})
        if key in rows or key in self._known.get(table, {}):
            raise Declined(f"{table.name} {key[-1]} is there already")
        rows[key] = values
        self._undo.append(lambda: rows.pop(key))
        if table is tables.SESSION:
            self._set_open(values, None if values["ended"] else values)

    def change(self, table: Table, *key: str, **values: Any) -> None:
        """Change columns of a row that `get` returned."""
        row = self.get(table, *key)
        if row is None:
            raise Declined(f"{table.name} {key[-1]} is gone")
        before = {name: row[name] for name in values if name in row}
        self._undo.append(lambda: _restore(row, values, before))
        row.update(values)
        if key not in self._inserted.get(table, {}):
            changed = self._changed.setdefault(table, {}).setdefault(key, set())
            first = values.keys() - changed
            changed.update(first)
            self._undo.append(lambda: changed.difference_update(first))
        if table is tables.SESSION and "ended" in values:
            self._set_open(row, None if values["ended"] else row)

    def remove(self, table: Table, *key: str) -> None:
        """Take a row away; one that is not there is no error."""
        if self.get(table, *key) is None:
            return
        removed = self._removed.setdefault(table, set())
        removed.add(key)
        self._undo.append(lambda: removed.discard(key))

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
        if merged is not None and (key[0], message["id"]) in self._inserted.get(tables.MESSAGE, {}):
            self.touch_conversation(merged | {"unread": -1})  # it came in with this group, and is not counted yet
            return
        conversation = self.get(tables.CONVERSATION, *key)
        if conversation is not None:
            self.change(tables.CONVERSATION, *key, unread=max(conversation["unread"] - 1, 0))

    def event(self, kind: str, account_id: str, subject_id: str, date: str, **body: Any) -> None:
        """Append to the event log."""
        row = {"account_id": account_id, "kind": kind, "subject_id": subject_id, "date": date}
        self._events.append(row | {"body": _encode(body).decode()})
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
        """The statements that write everything; a few a table, however many units the group has."""
        steps: list[Step] = []
        if self._guarded:
            steps.append(bulk.guard_open_sessions(store, sorted(self._guarded)))
        steps += self._updates(store)  # first: a session that ends makes room for the one that takes its place
        for table, inserted in _by_name(self._inserted):
            if inserted:
                steps += bulk.insert_rows(store, table, list(inserted.values()))
        if self._merged:  # after the updates: these add to the unread count, an update sets it
            ordered = [self._merged[key] for key in sorted(self._merged)]
            steps += bulk.insert_rows(store, tables.CONVERSATION, ordered)
        if self._usage:
            counted = [self._usage[key] for key in sorted(self._usage)]  # in one order, as rows are locked
            steps += bulk.insert_rows(store, tables.USAGE, counted)
        for table, keys in _by_name(self._removed):
            if keys:
                steps.append(bulk.delete_rows(store, table, sorted(keys)))
        if not self._changed and not self._removed:  # rows that only come do not depend on each other
            steps = bulk.joined(store, steps)
        if self._events:
            steps += bulk.insert_rows(store, tables.EVENT, self._events)
        return steps

    def _updates(self, store: str) -> list[Step]:
        steps = []
        for table, changes in _by_name(self._changed):
            alike: defaultdict[tuple[str, ...], list[Values]] = defaultdict(list)
            gone = self._removed.get(table, set())
            for key, names in changes.items():
                if names and key not in gone:
                    alike[tuple(sorted(names))].append(self._known[table][key])
            steps += [bulk.update_rows(store, table, names, rows) for names, rows in alike.items()]
        return steps


def _by_name(parts: dict[Table, T]) -> list[tuple[Table, T]]:
    """The parts in one order, whatever order they came about in."""
    return sorted(parts.items(), key=lambda part: part[0].name)


def _restore(row: Values, changed: Iterable[str], before: Values) -> None:
    for name in changed:
        row.pop(name, None)
    row.update(before)


def _put(where: dict[Key, Values], key: Key, value: Values | None) -> None:
    if value is None:
        where.pop(key, None)
    else:
        where[key] = value
