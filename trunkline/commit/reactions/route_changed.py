"""A route is set up differently."""

from __future__ import annotations

from typing import Final

from msgspec import UNSET

from trunkline.commit.reaction import Reaction
from trunkline.commit.rows import Declined, Needs, Rows
from trunkline.domain.facts import RouteChanged
from trunkline.store import tables

MEMBERS: Final = ("priority", "cost", "disabled")


def needs(fact: RouteChanged, needed: Needs) -> None:
    """The route."""
    needed.row(tables.ROUTE, fact.account_id, fact.id)


def apply(fact: RouteChanged, rows: Rows) -> None:
    """What is set, and nothing else; the event tells the whole. Refused when it is gone."""
    key = (fact.account_id, fact.id)
    row = rows.get(tables.ROUTE, *key)
    if row is None:
        raise Declined("the route is gone")
    rows.change(tables.ROUTE, *key, **{name: value for name in MEMBERS if (value := getattr(fact, name)) is not UNSET})
    told = {"priority": row["priority"], "cost": row["cost"], "disabled": bool(row["disabled"])}
    rows.event("RouteChanged", *key, fact.date, **told)


REACTION = Reaction(RouteChanged, apply, needs)
