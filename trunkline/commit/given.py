"""Which connections had a message in their hands: only those are believed when they say what became of it.

Mostly that is the connection that a message is on, once it was tried, and nothing is written for it. A list is begun
when a message moves to another connection, ends without an attempt, or an attempt did not reach the carrier. A worker
that holds a message may be handing it over at this moment; one that died holding it may have done so.
"""

from __future__ import annotations

from trunkline.commit.rows import Key, Rows, Values
from trunkline.domain.owed import Phase
from trunkline.store import tables


def was_given(rows: Rows, key: Key, connection_id: str) -> bool:
    """Whether this connection has or had the message, or may have it."""
    message, owed = rows.get(tables.MESSAGE, *key), rows.get(tables.OUTBOX, *key)
    if message is None:
        return False
    if message["given"] is not None and connection_id in message["given"].split():
        return True
    if message["given"] is None and owed is not None and connection_id in (owed["tried"] or "").split():
        return True  # it was moved before such lists were kept
    if message["connection_id"] != connection_id:
        return False
    if owed is not None and owed["worker"] is not None:
        return True
    return message["given"] is None and (owed is None or _was_tried(owed))


def note_given(rows: Rows, key: Key, connection_id: str) -> None:
    """A connection, empty for none, had the message in its hands; written only where a list is kept."""
    message = rows.get(tables.MESSAGE, *key)
    if message is None or message["given"] is None or not connection_id:
        return
    if connection_id not in message["given"].split():
        rows.change(tables.MESSAGE, *key, given=f"{message['given']} {connection_id}".strip())


def begin_list(rows: Rows, key: Key) -> None:
    """From now on the message's connection alone does not tell, for what now happens to it is no attempt there."""
    message, owed = rows.get(tables.MESSAGE, *key), rows.get(tables.OUTBOX, *key)
    if message is not None and owed is not None and message["given"] is None:
        rows.change(tables.MESSAGE, *key, given=message["connection_id"] if _was_tried(owed) else "")


def _was_tried(owed: Values) -> bool:
    return bool(owed["attempts"]) or owed["phase"] != Phase.SEND
