"""A user comes into being."""

from __future__ import annotations

from trunkline.commit.reaction import Reaction
from trunkline.commit.rows import Rows
from trunkline.domain.facts import UserCreated
from trunkline.store import tables


def apply(fact: UserCreated, rows: Rows) -> None:
    """A user row, and one for each account and customer that is theirs."""
    rows.insert(
        tables.USER,
        id=fact.id,
        email_address=fact.email_address,
        first_name=fact.first_name,
        last_name=fact.last_name,
        password_hash=fact.password_hash,
        roles=" ".join(fact.roles),
        disabled=False,
        date_created=fact.date,
    )
    for account_id in fact.accounts:
        rows.insert(tables.USER_ACCOUNT, user_id=fact.id, account_id=account_id)
    for account_id, customer_id in fact.customers:
        rows.insert(tables.USER_CUSTOMER, user_id=fact.id, account_id=account_id, customer_id=customer_id)
    rows.event("UserCreated", fact.account_id, fact.id, fact.date)


REACTION = Reaction(UserCreated, apply)
