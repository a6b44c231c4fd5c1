"""An endpoint leaves a pool."""

from __future__ import annotations

from trunkline.commit.membership import leave, needs_member
from trunkline.commit.reaction import Reaction
from trunkline.commit.rows import Needs, Rows
from trunkline.domain.facts import PoolMemberRemoved


def needs(fact: PoolMemberRemoved, needed: Needs) -> None:
    """Whether it is a member, and was one before."""
    needs_member(needed, fact.account_id, fact.id, fact.endpoint_id)


def apply(fact: PoolMemberRemoved, rows: Rows) -> None:
    """It is a former member from now on; nothing happens when it is none."""
    if leave(rows, fact.account_id, fact.id, fact.endpoint_id, fact.date):
        rows.event("PoolMemberRemoved", fact.account_id, fact.id, fact.date, endpointId=fact.endpoint_id)


REACTION = Reaction(PoolMemberRemoved, apply, needs)
