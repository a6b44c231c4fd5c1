"""An attempt failed for a while."""

from __future__ import annotations

from trunkline.commit.given import begin_list, note_given
from trunkline.commit.reaction import Reaction
from trunkline.commit.rows import Needs, Rows
from trunkline.commit.status import move_message
from trunkline.domain.facts import MessageDeferred
from trunkline.domain.message import Happening
from trunkline.domain.owed import Phase
from trunkline.store import tables


def needs(fact: MessageDeferred, needed: Needs) -> None:
    """The message and what is still owed for it."""
    needed.row(tables.MESSAGE, fact.account_id, fact.id)
    needed.row(tables.OUTBOX, fact.account_id, fact.id)


def apply(fact: MessageDeferred, rows: Rows) -> None:
    """Still queued, with the time of the next attempt and the reason for the wait."""
    key = (fact.account_id, fact.id)
    if fact.attempt and not fact.connection_id:
        begin_list(rows, key)
    note_given(rows, key, fact.connection_id)
    moved = move_message(rows, key, Happening.DEFERRED, error=fact.reason)
    if moved is None or rows.get(tables.OUTBOX, *key) is None:
        return
    rows.change(
        tables.OUTBOX,
        *key,
        phase=Phase.SEND,
        due=fact.due,
        worker=None,
        attempts=fact.attempt,
        reason=fact.reason,
    )
    rows.event(
        "MessageDeferred", *key, fact.date, attempt=fact.attempt, failure=fact.failure, reason=fact.reason, due=fact.due
    )


REACTION = Reaction(MessageDeferred, apply, needs)
