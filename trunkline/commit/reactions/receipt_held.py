"""A receipt waits for its message."""

from __future__ import annotations

from trunkline.commit.reaction import Reaction
from trunkline.commit.rows import Needs, Rows
from trunkline.domain.facts import ReceiptHeld
from trunkline.store import tables


def needs(fact: ReceiptHeld, needed: Needs) -> None:
    """Whether one for the same id waits already."""
    needed.row(tables.HELD_RECEIPT, fact.connection_id, fact.carrier_id)


def apply(fact: ReceiptHeld, rows: Rows) -> None:
    """One row for the carrier's id; of several receipts the first counts, unless a later one says delivered."""
    key = (fact.connection_id, fact.carrier_id)
    values = {"delivered": fact.delivered, "failure": fact.failure, "reason": fact.reason, "date": fact.date}
    if rows.get(tables.HELD_RECEIPT, *key) is None:
        rows.insert(tables.HELD_RECEIPT, connection_id=key[0], carrier_id=key[1], **values)
    elif fact.delivered:
        rows.change(tables.HELD_RECEIPT, *key, **values)


REACTION = Reaction(ReceiptHeld, apply, needs)
