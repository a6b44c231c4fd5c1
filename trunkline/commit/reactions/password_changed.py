"""A user's password changes."""

from __future__ import annotations

from trunkline.commit.reaction import Reaction
from trunkline.commit.rows import Needs, Rows
from trunkline.domain.facts import PasswordChanged
from trunkline.store import tables


def needs(fact: PasswordChanged, needed: Needs) -> None:
    """The user."""
    needed.row(tables.USER, fact.user_id)


def apply(fact: PasswordChanged, rows: Rows) -> None:
    """The user's new hash."""
    rows.change(tables.USER, fact.user_id, password_hash=fact.password_hash)
    rows.event("PasswordChanged", fact.account_id, fact.user_id, fact.date)


REACTION = Reaction(PasswordChanged, apply, needs)
