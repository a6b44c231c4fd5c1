"""The bytes left and no answer came."""

from __future__ import annotations

from trunkline.commit.given import note_given
from trunkline.commit.reaction import Reaction
from trunkline.commit.rows import Needs, Rows
from trunkline.commit.status import move_message
from trunkline.domain.facts import OutcomeUnknown
from trunkline.domain.message import Happening, Status
from trunkline.domain.owed import Phase
from trunkline.store import tables


def needs(fact: OutcomeUnknown, needed: Needs) -> None:
    """The message and what is still owed for it."""
    needed.row(tables.MESSAGE, fact.account_id, fact.id)
    needed.row(tables.OUTBOX, fact.account_id, fact.id)


def apply(fact: OutcomeUnknown, rows: Rows) -> None:
    """Status unconfirmed; what is owed now is to find out, by the connection's policy."""
    key = (fact.account_id, fact.id)
    note_given(rows, key, fact.connection_id)
    message = rows.get(tables.MESSAGE, *key)
    known = message is not None and message["status"] == Status.UNCONFIRMED  # asked again, and still nobody knows
    moved = None if known else move_message(rows, key, Happening.UNKNOWN_OUTCOME, error=fact.reason)
    if not (known or moved) or rows.get(tables.OUTBOX, *key) is None:
        return
    rows.change(
        tables.OUTBOX,
        *key,
        phase=Phase.UNCONFIRMED,
        due=fact.due,
        give_up=fact.give_up,
        worker=None,
        attempts=fact.attempt,
        reason=fact.reason,
    )
    if moved:
        rows.event("MessageUnconfirmed", *key, fact.date, attempt=fact.attempt, reason=fact.reason)


REACTION = Reaction(OutcomeUnknown, apply, needs)
