"""A signed-in session ends."""

from __future__ import annotations

from trunkline.commit.reaction import Reaction
from trunkline.commit.rows import Needs, Rows
from trunkline.domain.facts import SignedOut
from trunkline.store import tables


def needs(fact: SignedOut, needed: Needs) -> None:
    """The signed-in session."""
    needed.row(tables.LOGIN_SESSION, fact.digest)


def apply(fact: SignedOut, rows: Rows) -> None:
    """The signed-in session's row goes."""
    rows.remove(tables.LOGIN_SESSION, fact.digest)


REACTION = Reaction(SignedOut, apply, needs)
