"""The carrier accepted a message."""

from __future__ import annotations

from trunkline.commit.reaction import Reaction
from trunkline.commit.rows import Needs, Rows
from trunkline.commit.status import move_message
from trunkline.domain.facts import MessageSent
from trunkline.domain.message import Happening
from trunkline.domain.owed import Phase
from trunkline.store import tables


def needs(fact: MessageSent, needed: Needs) -> None:
    """The message and what is still owed for it."""
    needed.row(tables.MESSAGE, fact.account_id, fact.id)
    needed.row(tables.OUTBOX, fact.account_id, fact.id)


def apply(fact: MessageSent, rows: Rows) -> None:
    """Status sent, unless a receipt came first; what is owed now is the receipt, where the carrier gives any."""
    key = (fact.account_id, fact.id)
    moved = move_message(rows, key, Happening.ACCEPTED, carrier_id=fact.carrier_id, error=None)
    rows.event("MessageSent", *key, fact.date, attempt=fact.attempt, carrierId=fact.carrier_id, status=moved)
    if fact.due is None or moved != "sent":
        rows.remove(tables.OUTBOX, *key)
    elif rows.get(tables.OUTBOX, *key) is not None:
        rows.change(
            tables.OUTBOX,
            *key,
            phase=Phase.RECEIPT,
            due=fact.due,
            give_up=fact.due,
            worker=None,
            attempts=fact.attempt,
            reason=None,
        )


REACTION = Reaction(MessageSent, apply, needs)
