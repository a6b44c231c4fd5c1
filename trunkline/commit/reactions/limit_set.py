"""A connection or endpoint is limited."""

from __future__ import annotations

from trunkline.commit.reaction import Reaction
from trunkline.commit.rows import Needs, Rows
from trunkline.domain.facts import LimitSet
from trunkline.store import tables


def needs(fact: LimitSet, needed: Needs) -> None:
    """The limit that there is."""
    needed.row(tables.SENDING_LIMIT, fact.account_id, fact.id)


def apply(fact: LimitSet, rows: Rows) -> None:
    """Its row with the limits, or none when there is no limit."""
    key = (fact.account_id, fact.id)
    limits = {"per_minute": fact.per_minute, "daily_cap": fact.daily_cap}
    if rows.get(tables.SENDING_LIMIT, *key) is not None:
        rows.change(tables.SENDING_LIMIT, *key, **limits)
    elif any(limits.values()):
        rows.insert(tables.SENDING_LIMIT, account_id=fact.account_id, id=fact.id, **limits)
    rows.event("LimitSet", *key, fact.date, perMinute=fact.per_minute, dailyCap=fact.daily_cap)


REACTION = Reaction(LimitSet, apply, needs)
