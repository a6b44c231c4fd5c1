"""An endpoint joins a pool."""

from __future__ import annotations

from trunkline.commit.reaction import Reaction
from trunkline.commit.rows import Declined, Needs, Rows
from trunkline.domain.facts import PoolMemberAdded
from trunkline.store import tables


def needs(fact: PoolMemberAdded, needed: Needs) -> None:
    """The pool, and whether it is a member."""
    needed.row(tables.ENDPOINT, fact.account_id, fact.id)
    needed.row(tables.POOL_MEMBER, fact.account_id, fact.id, fact.endpoint_id)


def apply(fact: PoolMemberAdded, rows: Rows) -> None:
    """One row; nothing happens when it is there, and refused when the pool is gone."""
    if rows.get(tables.ENDPOINT, fact.account_id, fact.id) is None:
        raise Declined("the pool is gone")
    key = (fact.account_id, fact.id, fact.endpoint_id)
    if rows.get(tables.POOL_MEMBER, *key) is not None:
        return
    rows.insert(tables.POOL_MEMBER, account_id=fact.account_id, pool_id=fact.id, endpoint_id=fact.endpoint_id)
    rows.event("PoolMemberAdded", fact.account_id, fact.id, fact.date, endpointId=fact.endpoint_id)


REACTION = Reaction(PoolMemberAdded, apply, needs)
