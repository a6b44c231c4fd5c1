"""Something that came with a text will not be fetched."""

from __future__ import annotations

from trunkline.commit.reaction import Reaction
from trunkline.commit.rows import Needs, Rows
from trunkline.domain.facts import InboundMediaLost
from trunkline.store import tables


def needs(fact: InboundMediaLost, needed: Needs) -> None:
    """What was to be fetched."""
    needed.row(tables.INBOUND_MEDIA, fact.account_id, fact.id)


def apply(fact: InboundMediaLost, rows: Rows) -> None:
    """It is awaited no more; the story of the message says why."""
    if rows.get(tables.INBOUND_MEDIA, fact.account_id, fact.id) is None:
        return
    rows.remove(tables.INBOUND_MEDIA, fact.account_id, fact.id)
    rows.event("InboundMediaLost", fact.account_id, fact.message_id, fact.date, reason=fact.reason)


REACTION = Reaction(InboundMediaLost, apply, needs)
