"""An API key comes into being."""

from __future__ import annotations

from trunkline.commit.reaction import Reaction
from trunkline.commit.rows import Rows
from trunkline.domain.facts import KeyCreated
from trunkline.store import tables


def apply(fact: KeyCreated, rows: Rows) -> None:
    """One key row, without the key itself."""
    rows.insert(
        tables.API_KEY,
        account_id=fact.account_id,
        id=fact.id,
        user_id=fact.user_id,
        name=fact.name,
        hint=fact.hint,
        digest=fact.digest,
        roles=" ".join(fact.roles),
        date_created=fact.date,
        expires=fact.expires,
        last_used=None,
        revoked=None,
    )
    rows.event("KeyCreated", fact.account_id, fact.id, fact.date, userId=fact.user_id)


REACTION = Reaction(KeyCreated, apply)
