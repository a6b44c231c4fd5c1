"""Moving a message's status within a group, by the one table of legal moves."""

from __future__ import annotations

from typing import Any, Final

from trunkline.commit.esme import owe_receipt
from trunkline.commit.rows import Key, Rows
from trunkline.domain.message import FINAL, Happening, Status, move
from trunkline.store import tables

# Looked up for every message; to call the enumeration costs ten times as much.
STATUSES: Final = {status.value: status for status in Status}


def move_message(rows: Rows, key: Key, happening: Happening, at: str = "", **values: Any) -> str | None:
    """Move the message as `happening` says and set `values`; the new status, or None when the move is not legal.

    An ESME that wants to know how the message ends is owed a receipt of `at`, the date of what happened.
    """
    message = rows.get(tables.MESSAGE, *key)
    if message is None:
        return None
    status = move(STATUSES[message["status"]], happening)
    if status is None:
        return None
    rows.change(tables.MESSAGE, *key, status=(word := str(status)), **values)
    if message.get("esme") is not None and status in FINAL:
        owe_receipt(rows, key, status, values.get("error"), at)
    return word


def is_settled(rows: Rows, key: Key) -> bool:
    """Whether nothing more is owed for the message; one that is not keeps its deadline, whoever comes too late."""
    message = rows.get(tables.MESSAGE, *key)
    return message is None or STATUSES[message["status"]] in FINAL
