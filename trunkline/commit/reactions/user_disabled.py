"""A user may no longer sign in, or may again."""

from __future__ import annotations

from trunkline.commit.reaction import Reaction
from trunkline.commit.rows import Needs, Rows
from trunkline.domain.facts import UserDisabled
from trunkline.store import tables


def needs(fact: UserDisabled, needed: Needs) -> None:
    """The user."""
    needed.row(tables.USER, fact.user_id)


def apply(fact: UserDisabled, rows: Rows) -> None:
    """The user's flag."""
    rows.change(tables.USER, fact.user_id, disabled=fact.disabled)
    rows.event("UserDisabled", fact.account_id, fact.user_id, fact.date, disabled=fact.disabled)


REACTION = Reaction(UserDisabled, apply, needs)
