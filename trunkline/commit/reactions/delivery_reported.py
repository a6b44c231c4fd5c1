"""A receipt arrived."""

from __future__ import annotations

from typing import Any, Final

from trunkline.commit.given import was_given
from trunkline.commit.reaction import Reaction
from trunkline.commit.rows import Declined, Needs, Rows
from trunkline.commit.status import move_message
from trunkline.domain.facts import DeliveryReported
from trunkline.domain.message import Happening, Status
from trunkline.store import tables

# Handed over, and not known to be: the receipt was quicker than the carrier's answer, or than our record of it.
UNPROVEN: Final = frozenset({Status.QUEUED.value, Status.UNCONFIRMED.value})


def needs(fact: DeliveryReported, needed: Needs) -> None:
    """The message and what is still owed for it."""
    needed.row(tables.MESSAGE, fact.account_id, fact.id)
    needed.row(tables.OUTBOX, fact.account_id, fact.id)
    for number in range(1, fact.parts + 1):
        needed.row(tables.MESSAGE_PART, fact.account_id, f"{fact.id}/{number}")


def apply(fact: DeliveryReported, rows: Rows) -> None:
    """Delivered or undelivered; of a message in parts, the last one delivered or the first one that failed decides.

    One that overtakes the record of the sending proves it first, so whoever is told of each status is told "sent" too.
    A receipt that comes late, twice or for a final status only joins the story. Declined when the message was never
    handed over to the connection that the receipt came from, where that is all there is to go by.
    """
    key = (fact.account_id, fact.id)
    message = rows.get(tables.MESSAGE, *key)
    if message is None:
        return
    before = message["status"]
    if fact.connection_id is not None and not was_given(rows, key, fact.connection_id):
        raise Declined("the message was not handed over to this connection")
    happening = Happening.RECEIPT_DELIVERED if fact.delivered else Happening.RECEIPT_UNDELIVERED
    error = None if fact.delivered else f"{fact.failure}: {fact.reason}"
    moved = move_message(rows, key, happening, fact.date, error=error) if _decides(fact, rows) else None
    if moved is not None:
        rows.remove(tables.OUTBOX, *key)
        if before in UNPROVEN:
            rows.event("SendingProven", *key, fact.date, status=Status.SENT.value)
    part: dict[str, Any] = {"part": fact.part, "parts": fact.parts} if fact.part else {}
    rows.event(
        "DeliveryReported",
        *key,
        fact.date,
        **part,
        delivered=fact.delivered,
        failure=fact.failure,
        reason=fact.reason,
        status=moved,
    )


def _decides(fact: DeliveryReported, rows: Rows) -> bool:
    """Note the outcome of a part; whether the message's is known with it."""
    if not fact.part:
        return True
    parts = [(fact.account_id, f"{fact.id}/{number}") for number in range(1, fact.parts + 1)]
    if rows.get(tables.MESSAGE_PART, *parts[fact.part - 1]) is None:
        return False
    outcome = "delivered" if fact.delivered else "failed"
    rows.change(tables.MESSAGE_PART, *parts[fact.part - 1], outcome=outcome)
    known = [rows.get(tables.MESSAGE_PART, *part) for part in parts]
    return not fact.delivered or all(row is not None and row["outcome"] == "delivered" for row in known)


REACTION = Reaction(DeliveryReported, apply, needs)
