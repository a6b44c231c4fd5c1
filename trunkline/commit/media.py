"""Putting a file to a message within a group."""

from __future__ import annotations

from trunkline.commit.rows import Rows
from trunkline.store import tables


def attach(rows: Rows, account_id: str, message_id: str, position: int, file_id: str) -> None:
    """Let a file be the one at this place (from 0) of a message."""
    rows.insert(
        tables.MESSAGE_MEDIA,
        account_id=account_id,
        id=f"{message_id}.{position:02d}",
        message_id=message_id,
        file_id=file_id,
    )
