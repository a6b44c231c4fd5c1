"""A key that callbacks are signed with comes into being."""

from __future__ import annotations

from trunkline.commit.reaction import Reaction
from trunkline.commit.rows import Rows
from trunkline.domain.facts import SigningKeyCreated
from trunkline.store import tables


def apply(fact: SigningKeyCreated, rows: Rows) -> None:
    """The key; no event, which would outlive it."""
    rows.insert(
        tables.SIGNING_KEY,
        account_id=fact.account_id,
        id=fact.id,
        secret=fact.secret,
        date_created=fact.date,
    )


REACTION = Reaction(SigningKeyCreated, apply)
