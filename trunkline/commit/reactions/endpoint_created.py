"""An endpoint comes into being."""

from __future__ import annotations

from trunkline.commit.reaction import Reaction
from trunkline.commit.rows import Rows
from trunkline.domain.facts import EndpointCreated
from trunkline.store import tables


def apply(fact: EndpointCreated, rows: Rows) -> None:
    """One endpoint row."""
    rows.insert(
        tables.ENDPOINT,
        account_id=fact.account_id,
        id=fact.id,
        customer_id=fact.customer_id,
        type=fact.type,
        display_name=fact.display_name,
        address=fact.address,
        connection_id=fact.connection_id,
        user_id=fact.user_id,
        disable_sms=fact.disable_sms,
        date_created=fact.date,
    )
    rows.event("EndpointCreated", fact.account_id, fact.id, fact.date, type=fact.type)


REACTION = Reaction(EndpointCreated, apply)
