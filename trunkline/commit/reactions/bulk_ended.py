"""Everything of a canceled bulk is taken back."""

from __future__ import annotations

from trunkline.commit.reaction import Reaction
from trunkline.commit.rows import Needs, Rows
from trunkline.domain.facts import BulkEnded
from trunkline.store import tables


def needs(fact: BulkEnded, needed: Needs) -> None:
    """The bulk."""
    needed.row(tables.BULK, fact.account_id, fact.id)


def apply(fact: BulkEnded, rows: Rows) -> None:
    """Its status; what two servers find out counts once."""
    key = (fact.account_id, fact.id)
    bulk = rows.get(tables.BULK, *key)
    if bulk is None or bulk["status"] != "canceling":
        return
    rows.change(tables.BULK, *key, status="canceled")
    rows.event("BulkEnded", *key, fact.date)


REACTION = Reaction(BulkEnded, apply, needs)
