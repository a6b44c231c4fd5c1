"""A number is rested."""

from __future__ import annotations

from trunkline.commit.reaction import Reaction
from trunkline.commit.rows import Needs, Rows
from trunkline.domain.facts import NumberRested
from trunkline.store import tables


def needs(fact: NumberRested, needed: Needs) -> None:
    """Whether it rests already."""
    needed.row(tables.RESTING, fact.account_id, fact.id)


def apply(fact: NumberRested, rows: Rows) -> None:
    """A row that says why; it is there once, however many servers found out."""
    key = (fact.account_id, fact.id)
    if rows.get(tables.RESTING, *key) is not None:
        return
    rows.insert(tables.RESTING, account_id=fact.account_id, id=fact.id, reason=fact.reason, date=fact.date)
    rows.event("NumberRested", *key, fact.date, reason=fact.reason)


REACTION = Reaction(NumberRested, apply, needs)
