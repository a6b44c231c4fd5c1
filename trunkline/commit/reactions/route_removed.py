"""A route is taken away."""

from __future__ import annotations

from trunkline.commit.reaction import Reaction
from trunkline.commit.rows import Declined, Needs, Rows
from trunkline.domain.facts import RouteRemoved
from trunkline.store import tables


def needs(fact: RouteRemoved, needed: Needs) -> None:
    """The route."""
    needed.row(tables.ROUTE, fact.account_id, fact.id)


def apply(fact: RouteRemoved, rows: Rows) -> None:
    """Its row goes; refused when it is gone already."""
    key = (fact.account_id, fact.id)
    if rows.get(tables.ROUTE, *key) is None:
        raise Declined("the route is gone")
    rows.remove(tables.ROUTE, *key)
    rows.event("RouteRemoved", *key, fact.date)


REACTION = Reaction(RouteRemoved, apply, needs)
