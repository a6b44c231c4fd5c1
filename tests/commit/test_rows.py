"""The rows of a group: a unit can be undone as if it had never been, and what is written is what was meant."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Table

from tests.kits.store_kit import key_of, row_of
from trunkline.commit.rows import Declined, Needs, Rows
from trunkline.store import bulk, tables
from trunkline.store.engine import Step

ACME, CONVERSATION = "a" * 24, "c" * 24
MESSAGES, SESSIONS = ("m1", "m2", "m3"), ("s1", "s2", "s3")
TABLES = {table.name: table for table in (tables.MESSAGE, tables.SESSION, tables.OUTBOX, tables.CONVERSATION)}


def full(table: Any, **values: Any) -> dict[str, Any]:
    """A row with something in every column."""
    plain: dict[str, Any] = {column.name: 0 for column in bulk.written_columns(table)}
    return plain | {"account_id": ACME} | values


def learnt() -> Rows:
    """Two messages, one of them unread, with what is owed for one; an open session, an ended one; a conversation."""
    rows = Rows()
    for table, known in (
        (tables.MESSAGE, [_message("m1", True), _message("m2", False)]),
        (tables.OUTBOX, [full(tables.OUTBOX, id="m1", phase=0)]),
        (tables.SESSION, [_session("s1", False), _session("s2", True)]),
        (tables.CONVERSATION, [full(tables.CONVERSATION, id=CONVERSATION, unread=1)]),
    ):
        names = [column.name for column in bulk.decided_columns(table)]
        rows.learn(table, [tuple(row[name] for name in names) for row in known])
    return rows


def _message(id_: str, unread: bool) -> dict[str, Any]:
    return full(tables.MESSAGE, id=id_, conversation_id=CONVERSATION, status="queued", unread=unread)


def _session(id_: str, ended: bool) -> dict[str, Any]:
    return full(tables.SESSION, id=id_, conversation_id=CONVERSATION, ended=ended)


# --- Operations that a reaction can do -------------------------------------------------------------------------------

Act = Callable[[Rows], object]


def _insert(name: str, id_: str) -> Act:
    made = {"MESSAGE": _message(id_, True), "SESSION": _session(id_, False)}.get(name)
    table = getattr(tables, name)
    return lambda rows: rows.insert(table, **copy.copy(made or full(table, id=id_, phase=0)))


def _change(name: str, id_: str, values: dict[str, Any]) -> Act:
    return lambda rows: rows.change(getattr(tables, name), ACME, id_, **values)


def _remove(name: str, id_: str) -> Act:
    return lambda rows: rows.remove(getattr(tables, name), ACME, id_)


def _touch(id_: str, unread: int) -> Act:
    row = full(tables.CONVERSATION, id=CONVERSATION, last_message_id=id_, last_date=id_, unread=unread)
    return lambda rows: rows.touch_conversation(dict(row))


def _read(id_: str) -> Act:
    def act(rows: Rows) -> None:
        message = rows.get(tables.MESSAGE, ACME, id_)
        if message is not None and message["unread"]:
            rows.change(tables.MESSAGE, ACME, id_, unread=False)
            rows.unread_less(message)

    return act


def _event(id_: str) -> Act:
    return lambda rows: rows.event("MessageSent", ACME, id_, "now", attempt=1)


def _decline(rows: Rows) -> None:
    raise Declined("no more")


some_messages, some_sessions = st.sampled_from(MESSAGES), st.sampled_from(SESSIONS)
changed = st.fixed_dictionaries(
    {}, optional={"status": st.sampled_from(["sent", "failed"]), "error": st.sampled_from([None, "e"])}
)
acts = st.one_of(
    st.builds(_insert, st.sampled_from(["MESSAGE", "OUTBOX"]), some_messages),
    st.builds(_insert, st.just("SESSION"), some_sessions),
    st.builds(_change, st.just("MESSAGE"), some_messages, changed),
    st.builds(_change, st.just("OUTBOX"), some_messages, st.fixed_dictionaries({"phase": st.integers(0, 2)})),
    st.builds(_change, st.just("SESSION"), some_sessions, st.fixed_dictionaries({"ended": st.booleans()})),
    st.builds(_remove, st.sampled_from(["OUTBOX", "MESSAGE"]), some_messages),
    st.builds(_touch, some_messages, st.integers(0, 1)),
    st.builds(_read, some_messages),
    st.builds(_event, some_messages),
    st.just(_decline),
)
units = st.lists(acts, max_size=6)


def play(rows: Rows, unit: list[Act]) -> bool:
    """Apply a unit as the committer does; whether it was kept."""
    rows.begin_unit()
    try:
        for act in unit:
            act(rows)
    except Declined:
        rows.undo_unit()
        return False
    return True


def seen(rows: Rows) -> list[Any]:
    """Everything a reaction can ask."""
    asked = [(table, id_) for table in (tables.MESSAGE, tables.OUTBOX) for id_ in MESSAGES]
    asked += [(tables.SESSION, id_) for id_ in SESSIONS] + [(tables.CONVERSATION, CONVERSATION)]
    return [rows.get(table, ACME, id_) for table, id_ in asked] + [rows.open_session(ACME, CONVERSATION)]


def written(rows: Rows, store: str) -> list[tuple[str, str]]:
    """What is written, whatever the order of tables and of rows in a statement: neither matters."""
    return sorted((step.sql, str(_as_rows(step, store))) for step in rows.one_by_one(store))


def _as_rows(step: Step, store: str) -> list[Any]:
    if store == "postgresql":
        number = max(len(column or ()) for column in step.values)
        columns = [(column or [None]) * (1 if column and len(column) == number else number) for column in step.values]
        return sorted(zip(*columns, strict=True), key=str)
    as_json = len(step.values) == 1 and str(step.values[0]).startswith("[")
    return sorted(json.loads(step.values[0]), key=str) if as_json else list(step.values)


@given(st.lists(units, max_size=4), units, st.lists(units, max_size=4))
def test_an_undone_unit_leaves_the_same_steps_as_if_it_had_never_been(
    before: list[list[Act]], undone: list[Act], after: list[list[Act]]
) -> None:
    """Each unit of both sides that is declined is undone too, and must leave no trace either."""
    with_it, without = learnt(), learnt()
    for unit in before:
        assert play(with_it, unit) == play(without, unit)
    play(with_it, [*undone, _decline])
    assert seen(with_it) == seen(without)
    for unit in after:
        assert play(with_it, unit) == play(without, unit)
    assert seen(with_it) == seen(without)
    for store in ("sqlite", "postgresql"):
        assert written(with_it, store) == written(without, store)


# --- Single rules ----------------------------------------------------------------------------------------------------


def texts(rows: Rows) -> list[str]:
    return [step.sql.split("(")[0].split("SET")[0].strip() for step in rows.steps("sqlite")]


def test_nothing_done_writes_nothing() -> None:
    assert learnt().steps("sqlite") == [] == Rows().steps("postgresql")


def test_a_key_that_is_there_declines_the_unit() -> None:
    rows = learnt()
    with pytest.raises(Declined):
        rows.insert(tables.MESSAGE, **_message("m1", True))
    rows.insert(tables.MESSAGE, **_message("m9", True))
    with pytest.raises(Declined):
        rows.insert(tables.MESSAGE, **_message("m9", True))


def test_a_row_that_is_not_there_cannot_be_changed() -> None:
    with pytest.raises(Declined):
        learnt().change(tables.MESSAGE, ACME, "m9", status="sent")


def test_a_removed_row_is_gone_and_is_not_updated() -> None:
    rows = learnt()
    rows.change(tables.OUTBOX, ACME, "m1", phase=1)
    rows.remove(tables.OUTBOX, ACME, "m1")
    assert rows.get(tables.OUTBOX, ACME, "m1") is None
    with pytest.raises(Declined):
        rows.change(tables.OUTBOX, ACME, "m1", phase=2)
    assert texts(rows) == ["DELETE FROM outbox WHERE"]


def test_changes_of_an_inserted_row_travel_with_it() -> None:
    rows = learnt()
    rows.insert(tables.OUTBOX, **full(tables.OUTBOX, id="m2", phase=0))
    rows.change(tables.OUTBOX, ACME, "m2", phase=1)
    (step,) = rows.steps("sqlite")
    names = [column.name for column in bulk.written_columns(tables.OUTBOX)]
    assert dict(zip(names, step.values, strict=True))["phase"] == 1


def test_rows_with_the_same_changes_share_a_statement() -> None:
    rows = learnt()
    for id_ in ("m1", "m2"):
        rows.change(tables.MESSAGE, ACME, id_, status="sent", error=None)
    assert len(rows.steps("sqlite")) == 1
    rows.change(tables.MESSAGE, ACME, "m1", carrier_id="x")
    assert len(rows.steps("sqlite")) == 2


def test_the_open_session_follows_what_the_group_does() -> None:
    rows = learnt()

    def open_id() -> str | None:
        session = rows.open_session(ACME, CONVERSATION)
        return None if session is None else str(session["id"])

    assert open_id() == "s1"
    rows.change(tables.SESSION, ACME, "s1", ended=True)
    assert open_id() is None
    rows.change(tables.SESSION, ACME, "s2", ended=False)
    assert open_id() == "s2"
    rows.begin_unit()
    rows.change(tables.SESSION, ACME, "s2", ended=True)
    rows.insert(tables.SESSION, **_session("s3", False))
    assert open_id() == "s3"
    rows.undo_unit()
    assert open_id() == "s2"


def test_an_ended_session_is_written_before_the_one_that_takes_its_place() -> None:
    rows = learnt()
    rows.change(tables.SESSION, ACME, "s1", ended=True)
    rows.insert(tables.SESSION, **_session("s3", False))
    assert texts(rows) == ["UPDATE session", "INSERT INTO session"]


def test_touches_of_one_conversation_are_one_row_with_their_sum() -> None:
    rows = learnt()
    for id_, unread in (("m1", 1), ("m2", 0), ("m3", 1)):
        _touch(id_, unread)(rows)
    (step,) = rows.steps("sqlite")
    values = dict(zip([column.name for column in bulk.written_columns(tables.CONVERSATION)], step.values, strict=True))
    assert (values["last_message_id"], values["unread"]) == ("m3", 2)


def test_a_message_read_in_the_group_it_came_in_counts_once() -> None:
    rows = learnt()
    rows.insert(tables.MESSAGE, **_message("m9", True))
    _touch("m9", 1)(rows)
    _read("m9")(rows)
    conversation = [step for step in rows.steps("sqlite") if "INTO conversation" in step.sql]
    names = [column.name for column in bulk.written_columns(tables.CONVERSATION)]
    assert dict(zip(names, conversation[0].values, strict=True))["unread"] == 0, "1 is in the store, and stays"


def test_unread_never_falls_below_zero() -> None:
    rows = learnt()
    rows.unread_less(_message("m1", True))
    rows.unread_less(_message("m1", True))
    assert (rows.get(tables.CONVERSATION, ACME, CONVERSATION) or {})["unread"] == 0


def test_needs_are_loaded_with_one_statement_a_table_in_one_order() -> None:
    orders = []
    for names in (MESSAGES, MESSAGES[::-1]):
        needs = Needs()
        for id_ in names:
            needs.row(tables.OUTBOX, ACME, id_) if id_ == "m1" else needs.row(tables.MESSAGE, ACME, id_)
        needs.open_session(ACME, CONVERSATION)
        orders.append([(table.name, step) for table, step in needs.steps("postgresql")])
    assert orders[0] == orders[1]
    assert [name for name, _ in orders[0]] == ["message", "outbox", "session"]
    assert all("FOR NO KEY UPDATE" in step.sql for _, step in orders[0])


@pytest.mark.parametrize(
    ("table", "changed", "removed", "statements"),
    [
        (tables.MESSAGE, True, False, 1),
        (tables.ENDPOINT, True, False, 2),  # the one that changes may give its address to the one that comes
        (tables.SESSION, True, False, 2),
        (tables.OUTBOX, False, True, 2),  # it comes and goes within the group
    ],
)
def test_what_must_see_another_step_is_no_single_statement(
    table: Table, changed: bool, removed: bool, statements: int
) -> None:
    rows = Rows()
    there, new = row_of(table, 1), row_of(table, 2)
    known = [there[column.name] for column in bulk.decided_columns(table)]
    rows.learn(table, [tuple(known)])
    rows.insert(table, **new)
    if changed:
        name = bulk.decided_columns(table)[-1].name
        rows.change(table, *key_of(table, there), **{name: there[name]})
    if removed:
        rows.remove(table, *key_of(table, new))
    assert len(rows.one_by_one("postgresql")) == 2
    assert len(rows.steps("postgresql")) == statements
