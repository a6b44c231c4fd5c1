"""A user's unchanged password is hashed anew."""

from __future__ import annotations

from trunkline.commit.reaction import Reaction
from trunkline.commit.rows import Needs, Rows
from trunkline.domain.facts import PasswordRehashed
from trunkline.store import tables


def needs(fact: PasswordRehashed, needed: Needs) -> None:
    """The user."""
    needed.row(tables.USER, fact.user_id)


def apply(fact: PasswordRehashed, rows: Rows) -> None:
    """The new hash, unless another password came in between; no event, for nothing changed that anybody can see."""
    row = rows.get(tables.USER, fact.user_id)
    if row is not None and row["password_hash"] == fact.before:
        rows.change(tables.USER, fact.user_id, password_hash=fact.password_hash)


REACTION = Reaction(PasswordRehashed, apply, needs)
