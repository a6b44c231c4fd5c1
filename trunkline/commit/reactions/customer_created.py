"""A customer comes into being."""

from __future__ import annotations

from trunkline.commit.reaction import Reaction
from trunkline.commit.rows import Rows
from trunkline.domain.facts import CustomerCreated
from trunkline.store import tables


def apply(fact: CustomerCreated, rows: Rows) -> None:
    """One customer row."""
    rows.insert(
        tables.CUSTOMER,
        account_id=fact.account_id,
        id=fact.id,
        parent_customer_id=fact.parent_customer_id,
        name=fact.name,
        reference_id=fact.reference_id,
        date_created=fact.date,
    )
    rows.event("CustomerCreated", fact.account_id, fact.id, fact.date)


REACTION = Reaction(CustomerCreated, apply)
