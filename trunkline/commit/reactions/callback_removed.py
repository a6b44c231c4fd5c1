"""An address is no longer told."""

from __future__ import annotations

from trunkline.commit.reaction import Reaction
from trunkline.commit.rows import Needs, Rows
from trunkline.domain.facts import CallbackRemoved
from trunkline.store import tables


def needs(fact: CallbackRemoved, needed: Needs) -> None:
    """The callback."""
    needed.row(tables.CALLBACK, fact.account_id, fact.id)


def apply(fact: CallbackRemoved, rows: Rows) -> None:
    """The row goes; one that is gone is no error."""
    rows.remove(tables.CALLBACK, fact.account_id, fact.id)


REACTION = Reaction(CallbackRemoved, apply, needs)
