"""A user signed in."""

from __future__ import annotations

from trunkline.commit.reaction import Reaction
from trunkline.commit.rows import Rows
from trunkline.domain.facts import SignedIn
from trunkline.store import tables


def apply(fact: SignedIn, rows: Rows) -> None:
    """One signed-in session."""
    rows.insert(
        tables.LOGIN_SESSION,
        digest=fact.digest,
        user_id=fact.user_id,
        date_created=fact.date,
        expires=fact.expires,
    )
    rows.event("SignedIn", fact.account_id, fact.user_id, fact.date)


REACTION = Reaction(SignedIn, apply)
