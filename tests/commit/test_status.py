"""A status moves by the table of legal moves, and by nothing else."""

from typing import Any

import pytest

from trunkline.commit.rows import Rows
from trunkline.commit.status import is_settled, move_message
from trunkline.domain.message import FINAL, Happening, Status, move
from trunkline.store import bulk, tables

KEY = ("a", "m")


def rows_with(status: Status) -> Rows:
    rows = Rows()
    known: dict[str, Any] = {"account_id": "a", "id": "m", "status": status.value}
    rows.learn(tables.MESSAGE, [tuple(known.get(column.name) for column in bulk.decided_columns(tables.MESSAGE))])
    return rows


@pytest.mark.parametrize("status", list(Status))
@pytest.mark.parametrize("happening", list(Happening))
def test_only_legal_moves_change_anything(status: Status, happening: Happening) -> None:
    rows = rows_with(status)
    expected = move(status, happening)
    assert move_message(rows, KEY, happening, error="why") == expected
    row = rows.get(tables.MESSAGE, *KEY)
    assert row is not None and row["status"] == (expected or status)
    assert row.get("error") == ("why" if expected else None)
    assert len(rows.steps("sqlite")) == (1 if expected else 0)


def test_a_message_that_is_not_there_does_not_move() -> None:
    rows = Rows()
    assert move_message(rows, KEY, Happening.ACCEPTED) is None
    assert is_settled(rows, KEY)


@pytest.mark.parametrize("status", list(Status))
def test_settled_is_what_owes_nothing(status: Status) -> None:
    assert is_settled(rows_with(status), KEY) == (status in FINAL)
