"""The carrier accepted a message."""

from __future__ import annotations

from trunkline.commit.given import note_given
from trunkline.commit.reaction import Reaction
from trunkline.commit.rows import Needs, Rows
from trunkline.commit.status import is_settled, move_message
from trunkline.domain.facts import MessageSent
from trunkline.domain.message import Happening
from trunkline.domain.owed import Phase
from trunkline.store import tables


def needs(fact: MessageSent, needed: Needs) -> None:
    """The message and what is still owed for it."""
    needed.row(tables.MESSAGE, fact.account_id, fact.id)
    needed.row(tables.OUTBOX, fact.account_id, fact.id)
    for number in range(1, len(fact.parts) + 1):
        needed.row(tables.MESSAGE_PART, fact.account_id, f"{fact.id}/{number}")


def apply(fact: MessageSent, rows: Rows) -> None:
    """Status sent, unless a receipt came first; what is owed now is the receipt, where the carrier gives any.

    A second acceptance, of a message sent twice, leaves the first one's deadline as it is.
    """
    key = (fact.account_id, fact.id)
    note_given(rows, key, fact.connection_id)
    for number, carrier_id in enumerate(fact.parts, 1):
        _set_part(rows, fact, f"{fact.id}/{number}", carrier_id)
    moved = move_message(rows, key, Happening.ACCEPTED, carrier_id=fact.carrier_id, error=None)
    rows.event("MessageSent", *key, fact.date, attempt=fact.attempt, carrierId=fact.carrier_id, status=moved)
    settled = is_settled(rows, key)
    if moved is None and settled and rows.get(tables.MESSAGE, *key) is not None:
        rows.change(tables.MESSAGE, *key, carrier_id=fact.carrier_id)  # its receipt was here first
    if fact.due is None or settled:
        rows.remove(tables.OUTBOX, *key)
    elif moved is not None and rows.get(tables.OUTBOX, *key) is not None:
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


def _set_part(rows: Rows, fact: MessageSent, id_: str, carrier_id: str) -> None:
    """The part under its newest id: of a message sent twice, the receipts of the second sending count."""
    values = {"total": len(fact.parts), "connection_id": fact.connection_id, "carrier_id": carrier_id, "outcome": None}
    present = rows.get(tables.MESSAGE_PART, fact.account_id, id_)
    if present is None:
        rows.insert(tables.MESSAGE_PART, account_id=fact.account_id, id=id_, **values)
    elif present["carrier_id"] != carrier_id:
        rows.change(tables.MESSAGE_PART, fact.account_id, id_, **values)


REACTION = Reaction(MessageSent, apply, needs)
