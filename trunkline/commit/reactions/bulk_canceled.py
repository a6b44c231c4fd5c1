"""A bulk is taken back."""

from __future__ import annotations

from trunkline.commit.reaction import Reaction
from trunkline.commit.rows import Declined, Needs, Rows
from trunkline.domain.facts import BulkCanceled
from trunkline.store import tables


def needs(fact: BulkCanceled, needed: Needs) -> None:
    """The bulk."""
    needed.row(tables.BULK, fact.account_id, fact.id)


def apply(fact: BulkCanceled, rows: Rows) -> None:
    """No more is made of it; refused when that has begun or ended already."""
    key = (fact.account_id, fact.id)
    bulk = rows.get(tables.BULK, *key)
    if bulk is None or bulk["status"] not in ("making", "made"):
        raise Declined("the bulk is canceled already")
    rows.change(tables.BULK, *key, status="canceling", canceled_by=fact.by)
    rows.event("BulkCanceled", *key, fact.date, by=fact.by, made=bulk["made"], total=bulk["total"])


REACTION = Reaction(BulkCanceled, apply, needs)
