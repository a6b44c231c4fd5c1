"""A pool has chosen who writes to a recipient."""

from __future__ import annotations

from trunkline.commit.reaction import Reaction
from trunkline.commit.rows import Declined, Needs, Rows
from trunkline.domain.facts import SenderChosen
from trunkline.store import tables


def needs(fact: SenderChosen, needed: Needs) -> None:
    """Whom the recipient has heard from."""
    needed.row(tables.STICKY_SENDER, fact.account_id, fact.pool_id, fact.other_address)


def apply(fact: SenderChosen, rows: Rows) -> None:
    """The recipient's sender from now on, and a line of the message's story."""
    key = (fact.account_id, fact.pool_id, fact.other_address)
    known = rows.get(tables.STICKY_SENDER, *key)
    if (known["endpoint_id"] if known else None) != fact.before:
        raise Declined("another sender was chosen meanwhile")
    if known is None:
        rows.insert(
            tables.STICKY_SENDER,
            account_id=fact.account_id,
            pool_id=fact.pool_id,
            other_address=fact.other_address,
            endpoint_id=fact.endpoint_id,
            date=fact.date,
        )
    elif fact.endpoint_id != fact.before:
        rows.change(tables.STICKY_SENDER, *key, endpoint_id=fact.endpoint_id, date=fact.date)
    rows.event(
        "SenderChosen",
        fact.account_id,
        fact.id,
        fact.date,
        poolId=fact.pool_id,
        endpointId=fact.endpoint_id,
        reason=fact.reason,
    )


REACTION = Reaction(SenderChosen, apply, needs)
