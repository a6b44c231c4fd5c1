"""A connection to a carrier comes into being."""

from __future__ import annotations

from trunkline.commit.reaction import Reaction
from trunkline.commit.rows import Rows
from trunkline.domain.facts import ConnectionCreated
from trunkline.store import tables


def apply(fact: ConnectionCreated, rows: Rows) -> None:
    """One connection row."""
    rows.insert(
        tables.CONNECTION,
        account_id=fact.account_id,
        id=fact.id,
        name=fact.name,
        carrier=fact.carrier,
        settings=fact.settings,
        rate_per_second=fact.rate_per_second,
        unconfirmed_policy=fact.unconfirmed_policy,
        smart_encoding=fact.smart_encoding,
        disabled=False,
        date_created=fact.date,
    )
    rows.event("ConnectionCreated", fact.account_id, fact.id, fact.date, carrier=fact.carrier)


REACTION = Reaction(ConnectionCreated, apply)
