"""A carrier's own id of an inbound message is kept."""

from __future__ import annotations

from trunkline.commit.reaction import Reaction
from trunkline.commit.rows import Needs, Rows
from trunkline.domain.facts import InboundNoted
from trunkline.store import tables


def needs(fact: InboundNoted, needed: Needs) -> None:
    """Whether the same inbound message was seen before."""
    needed.row(tables.INBOUND, fact.account_id, fact.id)


def apply(fact: InboundNoted, rows: Rows) -> None:
    """One row for the carrier's id; declined when it is there already, so the same one twice is one message."""
    rows.insert(tables.INBOUND, account_id=fact.account_id, id=fact.id, message_id=fact.message_id, date=fact.date)


REACTION = Reaction(InboundNoted, apply, needs)
