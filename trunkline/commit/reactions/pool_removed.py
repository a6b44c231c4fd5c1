"""A pool of senders is taken away."""

from __future__ import annotations

from trunkline.commit.reaction import Reaction
from trunkline.commit.rows import Declined, Needs, Rows
from trunkline.domain.facts import PoolRemoved
from trunkline.store import tables


def needs(fact: PoolRemoved, needed: Needs) -> None:
    """The pool's endpoint and its members."""
    needed.row(tables.ENDPOINT, fact.account_id, fact.id)
    for member in fact.members:
        needed.row(tables.POOL_MEMBER, fact.account_id, fact.id, member)


def apply(fact: PoolRemoved, rows: Rows) -> None:
    """Its rows go; refused when it is gone already."""
    key = (fact.account_id, fact.id)
    if rows.get(tables.ENDPOINT, *key) is None:
        raise Declined("the pool is gone")
    rows.remove(tables.ENDPOINT, *key)
    for member in fact.members:
        rows.remove(tables.POOL_MEMBER, *key, member)
    rows.event("PoolRemoved", *key, fact.date)


REACTION = Reaction(PoolRemoved, apply, needs)
