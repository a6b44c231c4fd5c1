"""An API key was used."""

from __future__ import annotations

from trunkline.commit.reaction import Reaction
from trunkline.commit.rows import Needs, Rows
from trunkline.domain.facts import KeyUsed
from trunkline.store import tables


def needs(fact: KeyUsed, needed: Needs) -> None:
    """The key."""
    needed.row(tables.API_KEY, fact.account_id, fact.id)


def apply(fact: KeyUsed, rows: Rows) -> None:
    """When the key was used last; no event, it would be the most frequent of all."""
    if rows.get(tables.API_KEY, fact.account_id, fact.id) is not None:
        rows.change(tables.API_KEY, fact.account_id, fact.id, last_used=fact.date)


REACTION = Reaction(KeyUsed, apply, needs)
