"""A connection is rested."""

from __future__ import annotations

from trunkline.commit.reaction import Reaction
from trunkline.commit.rows import Needs, Rows
from trunkline.domain.facts import ConnectionRested
from trunkline.store import tables


def needs(fact: ConnectionRested, needed: Needs) -> None:
    """Whether it rests already."""
    needed.row(tables.RESTING, fact.account_id, fact.id)


def apply(fact: ConnectionRested, rows: Rows) -> None:
    """A row that says why; it is there once, however many servers found out."""
    key = (fact.account_id, fact.id)
    if rows.get(tables.RESTING, *key) is not None:
        return
    rows.insert(tables.RESTING, account_id=fact.account_id, id=fact.id, reason=fact.reason, date=fact.date)
    rows.event("ConnectionRested", *key, fact.date, reason=fact.reason)


REACTION = Reaction(ConnectionRested, apply, needs)
