"""A message will not be sent."""

from __future__ import annotations

from trunkline.commit.given import begin_list, note_given
from trunkline.commit.reaction import Reaction
from trunkline.commit.rows import Needs, Rows
from trunkline.commit.status import is_settled, move_message
from trunkline.domain.facts import MessageFailed
from trunkline.domain.message import Happening
from trunkline.store import tables


def needs(fact: MessageFailed, needed: Needs) -> None:
    """The message and what is still owed for it."""
    needed.row(tables.MESSAGE, fact.account_id, fact.id)
    needed.row(tables.OUTBOX, fact.account_id, fact.id)


def apply(fact: MessageFailed, rows: Rows) -> None:
    """A final status with its reason; nothing is owed any more."""
    key = (fact.account_id, fact.id)
    if not fact.connection_id:
        begin_list(rows, key)
    note_given(rows, key, fact.connection_id)
    moved = move_message(rows, key, Happening(fact.happening), fact.date, error=f"{fact.failure}: {fact.reason}")
    if is_settled(rows, key):
        rows.remove(tables.OUTBOX, *key)
    if moved is not None:
        rows.event(
            "MessageFailed",
            *key,
            fact.date,
            attempt=fact.attempt,
            failure=fact.failure,
            reason=fact.reason,
            status=moved,
        )


REACTION = Reaction(MessageFailed, apply, needs)
