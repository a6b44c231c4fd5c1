"""Something that came with a text was fetched."""

from __future__ import annotations

from trunkline.commit.media import attach
from trunkline.commit.reaction import Reaction
from trunkline.commit.rows import Declined, Needs, Rows
from trunkline.domain.facts import InboundMediaFetched
from trunkline.store import tables


def needs(fact: InboundMediaFetched, needed: Needs) -> None:
    """What was to be fetched."""
    needed.row(tables.INBOUND_MEDIA, fact.account_id, fact.id)


def apply(fact: InboundMediaFetched, rows: Rows) -> None:
    """It is a file of the message, and awaited no more; declined when another server was faster."""
    if rows.get(tables.INBOUND_MEDIA, fact.account_id, fact.id) is None:
        raise Declined("it was fetched before")
    rows.remove(tables.INBOUND_MEDIA, fact.account_id, fact.id)
    attach(rows, fact.account_id, fact.message_id, fact.position, fact.file_id)
    rows.event("InboundMediaFetched", fact.account_id, fact.message_id, fact.date, fileId=fact.file_id)


REACTION = Reaction(InboundMediaFetched, apply, needs)
