"""A bulk comes into being."""

from __future__ import annotations

from trunkline.commit.reaction import Reaction
from trunkline.commit.rows import Rows
from trunkline.domain.facts import BulkCreated
from trunkline.store import tables


def apply(fact: BulkCreated, rows: Rows) -> None:
    """One row, and the recipients in chunks; their messages are made later."""
    rows.insert(
        tables.BULK,
        account_id=fact.account_id,
        id=fact.id,
        customer_id=fact.customer_id,
        endpoint_id=fact.endpoint_id,
        body=fact.body,
        created_by=fact.created_by,
        user_id=fact.user_id,
        status="making",
        total=fact.total,
        made=0,
        refused=0,
        send_at=fact.send_at,
        canceled_by=None,
        date=fact.date,
    )
    for number, recipients in fact.chunks:
        rows.insert(
            tables.BULK_CHUNK,
            account_id=fact.account_id,
            id=fact.id,
            number=number,
            recipients=recipients,
        )
    rows.event("BulkCreated", fact.account_id, fact.id, fact.date, endpointId=fact.endpoint_id, total=fact.total)


REACTION = Reaction(BulkCreated, apply)
