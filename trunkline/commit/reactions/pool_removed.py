"""A pool of senders is taken away."""

from __future__ import annotations

from trunkline.commit.membership import leave, needs_member
from trunkline.commit.reaction import Reaction
from trunkline.commit.rows import Declined, Needs, Rows
from trunkline.domain.facts import PoolRemoved
from trunkline.store import tables


def needs(fact: PoolRemoved, needed: Needs) -> None:
    """The pool's endpoint and its members."""
    needed.row(tables.ENDPOINT, fact.account_id, fact.id)
    for member in fact.members:
        needs_member(needed, fact.account_id, fact.id, member)


def apply(fact: PoolRemoved, rows: Rows) -> None:
    """Its rows go, and its members are former ones; refused when it is gone already."""
    key = (fact.account_id, fact.id)
    if rows.get(tables.ENDPOINT, *key) is None:
        raise Declined("the pool is gone")
    rows.remove(tables.ENDPOINT, *key)
    for member in fact.members:
        leave(rows, *key, member, fact.date)
    rows.event("PoolRemoved", *key, fact.date)


REACTION = Reaction(PoolRemoved, apply, needs)
