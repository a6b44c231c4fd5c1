"""Something that came with a text could not be fetched for now."""

from __future__ import annotations

from trunkline.commit.reaction import Reaction
from trunkline.commit.rows import Needs, Rows
from trunkline.domain.facts import InboundMediaDeferred
from trunkline.store import tables


def needs(fact: InboundMediaDeferred, needed: Needs) -> None:
    """What is to be fetched."""
    needed.row(tables.INBOUND_MEDIA, fact.account_id, fact.id)


def apply(fact: InboundMediaDeferred, rows: Rows) -> None:
    """It is due later; the reason joins the story of the message."""
    if rows.get(tables.INBOUND_MEDIA, fact.account_id, fact.id) is None:
        return
    rows.change(tables.INBOUND_MEDIA, fact.account_id, fact.id, due=fact.due, attempts=fact.attempts)
    rows.event("InboundMediaDeferred", fact.account_id, fact.message_id, fact.date, reason=fact.reason, due=fact.due)


REACTION = Reaction(InboundMediaDeferred, apply, needs)
