"""A route is set up differently."""

from __future__ import annotations

from trunkline.commit.reaction import Reaction
from trunkline.commit.rows import Needs, Rows
from trunkline.domain.facts import RouteChanged
from trunkline.store import tables


def needs(fact: RouteChanged, needed: Needs) -> None:
    """The route."""
    needed.row(tables.ROUTE, fact.account_id, fact.id)


def apply(fact: RouteChanged, rows: Rows) -> None:
    """Its row; refused when it is gone."""
    key = (fact.account_id, fact.id)
    rows.change(tables.ROUTE, *key, priority=fact.priority, cost=fact.cost, disabled=fact.disabled)
    rows.event("RouteChanged", *key, fact.date, priority=fact.priority, cost=fact.cost, disabled=fact.disabled)


REACTION = Reaction(RouteChanged, apply, needs)
