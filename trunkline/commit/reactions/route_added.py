"""A route is set up."""

from __future__ import annotations

from trunkline.commit.reaction import Reaction
from trunkline.commit.rows import Rows
from trunkline.domain.facts import RouteAdded
from trunkline.store import tables


def apply(fact: RouteAdded, rows: Rows) -> None:
    """One row."""
    rows.insert(
        tables.ROUTE,
        account_id=fact.account_id,
        id=fact.id,
        endpoint_id=fact.endpoint_id,
        prefix=fact.prefix,
        connection_id=fact.connection_id,
        priority=fact.priority,
        cost=fact.cost,
        disabled=False,
        date_created=fact.date,
    )
    rows.event("RouteAdded", fact.account_id, fact.id, fact.date, prefix=fact.prefix, connectionId=fact.connection_id)


REACTION = Reaction(RouteAdded, apply)
