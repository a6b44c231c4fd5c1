"""An endpoint leaves a pool."""

from __future__ import annotations

from trunkline.commit.reaction import Reaction
from trunkline.commit.rows import Needs, Rows
from trunkline.domain.facts import PoolMemberRemoved
from trunkline.store import tables


def needs(fact: PoolMemberRemoved, needed: Needs) -> None:
    """Whether it is a member."""
    needed.row(tables.POOL_MEMBER, fact.account_id, fact.id, fact.endpoint_id)


def apply(fact: PoolMemberRemoved, rows: Rows) -> None:
    """The row goes; nothing happens when it is not there."""
    key = (fact.account_id, fact.id, fact.endpoint_id)
    if rows.get(tables.POOL_MEMBER, *key) is None:
        return
    rows.remove(tables.POOL_MEMBER, *key)
    rows.event("PoolMemberRemoved", fact.account_id, fact.id, fact.date, endpointId=fact.endpoint_id)


REACTION = Reaction(PoolMemberRemoved, apply, needs)
