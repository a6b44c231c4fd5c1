"""Messages were read."""

from __future__ import annotations

from trunkline.commit.reaction import Reaction
from trunkline.commit.rows import Needs, Rows
from trunkline.domain.facts import MessagesRead
from trunkline.store import tables


def needs(fact: MessagesRead, needed: Needs) -> None:
    """The messages and their conversation."""
    needed.row(tables.CONVERSATION, fact.account_id, fact.conversation_id)
    for message_id in fact.message_ids:
        needed.row(tables.MESSAGE, fact.account_id, message_id)


def apply(fact: MessagesRead, rows: Rows) -> None:
    """The messages' flags, and the unread count of their conversation; a message of another one is passed over."""
    for message_id in fact.message_ids:
        message = rows.get(tables.MESSAGE, fact.account_id, message_id)
        if message is None or not message["unread"] or message["conversation_id"] != fact.conversation_id:
            continue
        rows.change(tables.MESSAGE, fact.account_id, message_id, unread=False)
        rows.unread_less(message)
        rows.event("MessageRead", fact.account_id, message_id, fact.date, endpointId=message["endpoint_id"], by=fact.by)


REACTION = Reaction(MessagesRead, apply, needs)
