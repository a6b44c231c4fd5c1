"""A program may no longer bind."""

from __future__ import annotations

from trunkline.commit.reaction import Reaction
from trunkline.commit.rows import Declined, Needs, Rows
from trunkline.domain.facts import EsmeRemoved
from trunkline.store import tables


def needs(fact: EsmeRemoved, needed: Needs) -> None:
    """The ESME."""
    needed.row(tables.ESME, fact.account_id, fact.id)


def apply(fact: EsmeRemoved, rows: Rows) -> None:
    """The row goes; declined when it is gone. What it is owed is forgotten with its time."""
    if rows.get(tables.ESME, fact.account_id, fact.id) is None:
        raise Declined("the ESME is gone")
    rows.remove(tables.ESME, fact.account_id, fact.id)
    rows.event("EsmeRemoved", fact.account_id, fact.id, fact.date)


REACTION = Reaction(EsmeRemoved, apply, needs)
