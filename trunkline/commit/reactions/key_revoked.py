"""An API key is revoked."""

from __future__ import annotations

from trunkline.commit.reaction import Reaction
from trunkline.commit.rows import Needs, Rows
from trunkline.domain.facts import KeyRevoked
from trunkline.store import tables


def needs(fact: KeyRevoked, needed: Needs) -> None:
    """The key."""
    needed.row(tables.API_KEY, fact.account_id, fact.id)


def apply(fact: KeyRevoked, rows: Rows) -> None:
    """The date from which the key is no longer good; a key revoked before keeps its date."""
    row = rows.get(tables.API_KEY, fact.account_id, fact.id)
    if row is not None and row["revoked"] is None:
        rows.change(tables.API_KEY, fact.account_id, fact.id, revoked=fact.date)
        rows.event("KeyRevoked", fact.account_id, fact.id, fact.date)


REACTION = Reaction(KeyRevoked, apply, needs)
