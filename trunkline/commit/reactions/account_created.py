"""An account comes into being."""

from __future__ import annotations

from trunkline.commit.reaction import Reaction
from trunkline.commit.rows import Rows
from trunkline.domain.facts import AccountCreated
from trunkline.store import tables


def apply(fact: AccountCreated, rows: Rows) -> None:
    """One account row."""
    rows.insert(
        tables.ACCOUNT,
        id=fact.account_id,
        name=fact.name,
        region=fact.region,
        date_created=fact.date,
    )
    rows.event("AccountCreated", fact.account_id, fact.account_id, fact.date)


REACTION = Reaction(AccountCreated, apply)
