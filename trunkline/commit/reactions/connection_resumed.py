"""A connection works again."""

from __future__ import annotations

from trunkline.commit.reaction import Reaction
from trunkline.commit.rows import Needs, Rows
from trunkline.domain.facts import ConnectionResumed
from trunkline.store import tables


def needs(fact: ConnectionResumed, needed: Needs) -> None:
    """Whether it rests already."""
    needed.row(tables.RESTING, fact.account_id, fact.id)


def apply(fact: ConnectionResumed, rows: Rows) -> None:
    """The row goes; nothing happens when it is not there."""
    key = (fact.account_id, fact.id)
    if rows.get(tables.RESTING, *key) is None:
        return
    rows.remove(tables.RESTING, *key)
    rows.event("ConnectionResumed", *key, fact.date)


REACTION = Reaction(ConnectionResumed, apply, needs)
