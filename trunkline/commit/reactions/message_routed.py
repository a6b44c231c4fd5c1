"""Routes chose the connection of a new message."""

from __future__ import annotations

from trunkline.commit.reaction import Reaction
from trunkline.commit.rows import Rows
from trunkline.domain.facts import MessageRouted


def apply(fact: MessageRouted, rows: Rows) -> None:
    """A line of its story; the message was created with the connection already."""
    rows.event(
        "MessageRouted",
        fact.account_id,
        fact.id,
        fact.date,
        connectionId=fact.connection_id,
        reason=fact.reason,
    )


REACTION = Reaction(MessageRouted, apply)
