"""A message of unknown outcome will be sent again."""

from __future__ import annotations

from trunkline.commit.reaction import Reaction
from trunkline.commit.rows import Needs, Rows
from trunkline.commit.status import move_message
from trunkline.domain.facts import MessageRequeued
from trunkline.domain.message import Happening
from trunkline.domain.owed import Phase
from trunkline.store import tables


def needs(fact: MessageRequeued, needed: Needs) -> None:
    """The message and what is still owed for it."""
    needed.row(tables.MESSAGE, fact.account_id, fact.id)
    needed.row(tables.OUTBOX, fact.account_id, fact.id)


def apply(fact: MessageRequeued, rows: Rows) -> None:
    """Queued once more, because the connection's policy says so."""
    key = (fact.account_id, fact.id)
    moved = move_message(rows, key, Happening.RESENT, error=fact.reason)
    if moved is None or rows.get(tables.OUTBOX, *key) is None:
        return
    rows.change(
        tables.OUTBOX, *key, phase=Phase.SEND, due=fact.due, give_up=fact.give_up, worker=None, reason=fact.reason
    )
    rows.event("MessageRequeued", *key, fact.date, reason=fact.reason)


REACTION = Reaction(MessageRequeued, apply, needs)
