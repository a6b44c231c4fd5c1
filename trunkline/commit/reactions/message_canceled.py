"""A message is taken back before it was sent."""

from __future__ import annotations

from trunkline.commit.given import begin_list
from trunkline.commit.reaction import Reaction
from trunkline.commit.rows import Declined, Needs, Rows
from trunkline.commit.status import move_message
from trunkline.domain.facts import MessageCanceled
from trunkline.domain.message import Happening
from trunkline.domain.owed import Phase
from trunkline.store import tables


def needs(fact: MessageCanceled, needed: Needs) -> None:
    """The message and what is still owed for it."""
    needed.row(tables.MESSAGE, fact.account_id, fact.id)
    needed.row(tables.OUTBOX, fact.account_id, fact.id)


def apply(fact: MessageCanceled, rows: Rows) -> None:
    """Status canceled, and nothing is owed any more.

    A claim wins over this: what a worker holds, or held when it died, may have reached the carrier.
    """
    key = (fact.account_id, fact.id)
    owed = rows.get(tables.OUTBOX, *key)
    if owed is None or owed["phase"] != Phase.SEND or owed["worker"] is not None:
        raise Declined("the message may have been sent already")
    moved = move_message(rows, key, Happening.CANCELED, fact.date, error=None)
    if moved is None:
        raise Declined("the message has ended")
    begin_list(rows, key)
    rows.remove(tables.OUTBOX, *key)
    rows.event("MessageCanceled", *key, fact.date, by=fact.by, status=moved)


REACTION = Reaction(MessageCanceled, apply, needs)
