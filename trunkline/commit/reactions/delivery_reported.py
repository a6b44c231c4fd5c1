"""A receipt arrived."""

from __future__ import annotations

from trunkline.commit.reaction import Reaction
from trunkline.commit.rows import Needs, Rows
from trunkline.commit.status import move_message
from trunkline.domain.facts import DeliveryReported
from trunkline.domain.message import Happening
from trunkline.store import tables


def needs(fact: DeliveryReported, needed: Needs) -> None:
    """The message and what is still owed for it."""
    needed.row(tables.MESSAGE, fact.account_id, fact.id)
    needed.row(tables.OUTBOX, fact.account_id, fact.id)


def apply(fact: DeliveryReported, rows: Rows) -> None:
    """Delivered or undelivered; a receipt that comes late, twice or for a final status only joins the story."""
    key = (fact.account_id, fact.id)
    if rows.get(tables.MESSAGE, *key) is None:
        return
    happening = Happening.RECEIPT_DELIVERED if fact.delivered else Happening.RECEIPT_UNDELIVERED
    error = None if fact.delivered else f"{fact.failure}: {fact.reason}"
    moved = move_message(rows, key, happening, error=error)
    if moved is not None:
        rows.remove(tables.OUTBOX, *key)
    rows.event(
        "DeliveryReported",
        *key,
        fact.date,
        delivered=fact.delivered,
        failure=fact.failure,
        reason=fact.reason,
        status=moved,
    )


REACTION = Reaction(DeliveryReported, apply, needs)
