"""A customer's program may bind to our SMSC."""

from __future__ import annotations

from trunkline.commit.reaction import Reaction
from trunkline.commit.rows import Rows
from trunkline.domain.facts import EsmeAdded
from trunkline.store import tables


def apply(fact: EsmeAdded, rows: Rows) -> None:
    """The ESME; the event names it without anything that it is known by."""
    rows.insert(
        tables.ESME,
        account_id=fact.account_id,
        id=fact.id,
        system_id=fact.system_id,
        password_hash=fact.password_hash,
        networks=" ".join(fact.networks),
        endpoints=" ".join(fact.endpoints),
        endpoint_id=fact.endpoint_id,
        tls=fact.tls,
        binds=fact.binds,
        rate=fact.rate,
        window=fact.window,
        disabled=fact.disabled,
        date_created=fact.date,
    )
    rows.event("EsmeAdded", fact.account_id, fact.id, fact.date, systemId=fact.system_id)


REACTION = Reaction(EsmeAdded, apply)
