"""Nothing is signed with a key any more."""

from __future__ import annotations

from trunkline.commit.reaction import Reaction
from trunkline.commit.rows import Needs, Rows
from trunkline.domain.facts import SigningKeyRemoved
from trunkline.store import tables


def needs(fact: SigningKeyRemoved, needed: Needs) -> None:
    """The key."""
    needed.row(tables.SIGNING_KEY, fact.account_id, fact.id)


def apply(fact: SigningKeyRemoved, rows: Rows) -> None:
    """The row goes; one that is gone is no error."""
    rows.remove(tables.SIGNING_KEY, fact.account_id, fact.id)


REACTION = Reaction(SigningKeyRemoved, apply, needs)
