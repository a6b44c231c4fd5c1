"""Something that came with a text is to be fetched."""

from __future__ import annotations

from trunkline.commit.reaction import Reaction
from trunkline.commit.rows import Rows
from trunkline.domain.facts import InboundMediaAwaited
from trunkline.store import tables


def apply(fact: InboundMediaAwaited, rows: Rows) -> None:
    """A row that somebody fetches when it is due."""
    rows.insert(
        tables.INBOUND_MEDIA,
        account_id=fact.account_id,
        id=fact.id,
        message_id=fact.message_id,
        connection_id=fact.connection_id,
        position=fact.position,
        url=fact.url,
        content_type=fact.content_type,
        name=fact.name,
        authorization=fact.authorization,
        looked_up=fact.looked_up,
        due=fact.due,
        attempts=0,
    )


REACTION = Reaction(InboundMediaAwaited, apply)
