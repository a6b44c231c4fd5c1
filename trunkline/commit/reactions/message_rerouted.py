"""A message goes over another connection."""

from __future__ import annotations

from typing import Any

from trunkline.commit.given import begin_list, note_given
from trunkline.commit.reaction import Reaction
from trunkline.commit.rows import Needs, Rows
from trunkline.domain.facts import MessageRerouted
from trunkline.domain.owed import Phase
from trunkline.store import tables


def needs(fact: MessageRerouted, needed: Needs) -> None:
    """The message and what is still owed for it."""
    needed.row(tables.MESSAGE, fact.account_id, fact.id)
    needed.row(tables.OUTBOX, fact.account_id, fact.id)


def apply(fact: MessageRerouted, rows: Rows) -> None:
    """The outbox row moves, and the message with it, unless it is no longer where the decision saw it.

    What the connection before has to say of it later is believed only where it was tried there.
    """
    key = (fact.account_id, fact.id)
    owed = rows.get(tables.OUTBOX, *key)
    if owed is None or owed["phase"] != Phase.SEND or owed["connection_id"] != fact.before:
        return
    if fact.seen is not None and owed["due"] != fact.seen:
        return  # claimed meanwhile
    begin_list(rows, key)
    if owed["worker"] is not None:
        note_given(rows, key, fact.before)
    rows.change(tables.OUTBOX, *key, connection_id=fact.connection_id, due=fact.due, worker=None, tried=fact.tried)
    rows.change(tables.MESSAGE, *key, connection_id=fact.connection_id)
    counted: dict[str, Any] = {}
    if fact.encoding is not None:
        counted = {"smartEncoding": fact.smart, "segments": fact.segments}
        rows.change(tables.OUTBOX, *key, segments=fact.segments)
        rows.change(tables.MESSAGE, *key, encoding=fact.encoding, segments=fact.segments)
    rows.event(
        "MessageRerouted",
        *key,
        fact.date,
        before=fact.before,
        connectionId=fact.connection_id,
        reason=fact.reason,
        **counted,
    )


REACTION = Reaction(MessageRerouted, apply, needs)
