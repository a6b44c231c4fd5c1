"""A connection is switched off, or on again."""

from __future__ import annotations

from trunkline.commit.reaction import Reaction
from trunkline.commit.rows import Needs, Rows
from trunkline.domain.facts import ConnectionDisabled
from trunkline.store import tables


def needs(fact: ConnectionDisabled, needed: Needs) -> None:
    """The connection."""
    needed.row(tables.CONNECTION, fact.id)


def apply(fact: ConnectionDisabled, rows: Rows) -> None:
    """The connection's flag."""
    rows.change(tables.CONNECTION, fact.id, disabled=fact.disabled)
    rows.event("ConnectionDisabled", fact.account_id, fact.id, fact.date, disabled=fact.disabled)


REACTION = Reaction(ConnectionDisabled, apply, needs)
