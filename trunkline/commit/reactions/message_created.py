"""A message comes into being, sent or received."""

from __future__ import annotations

from trunkline.commit.esme import owe_text
from trunkline.commit.media import attach
from trunkline.commit.reaction import Reaction
from trunkline.commit.rows import Declined, Needs, Rows
from trunkline.domain.facts import MessageCreated
from trunkline.domain.owed import Phase
from trunkline.store import tables


def needs(fact: MessageCreated, needed: Needs) -> None:
    """The session, which must still be open when the message joins it."""
    needed.to_join(fact.account_id, fact.session_id)


def apply(fact: MessageCreated, rows: Rows) -> None:
    """A message row, its conversation brought up to date, and an outbox row when a carrier must be told."""
    if not rows.is_open(fact.account_id, fact.session_id):
        raise Declined("the session has ended")
    carried = fact.connection_id is not None and not fact.incoming
    _insert_message(fact, rows, "queued" if carried else "delivered")
    _touch_conversation(fact, rows)
    if carried:
        _enqueue(fact, rows)
    if fact.incoming and fact.esme is not None:
        owe_text(rows, fact)
    for position, file_id in enumerate(fact.media):
        attach(rows, fact.account_id, fact.id, position, file_id)
    rows.event(
        "MessageCreated",
        fact.account_id,
        fact.id,
        fact.date,
        endpointId=fact.endpoint_id,
        sessionId=fact.session_id,
        direction="Incoming" if fact.incoming else "Outgoing",
        **({"smartEncoding": True} if fact.smart else {}),
    )


def _insert_message(fact: MessageCreated, rows: Rows, status: str) -> None:
    rows.insert(
        tables.MESSAGE,
        account_id=fact.account_id,
        id=fact.id,
        customer_id=fact.customer_id,
        endpoint_id=fact.endpoint_id,
        conversation_id=fact.conversation_id,
        session_id=fact.session_id,
        connection_id=fact.connection_id,
        date=fact.date,
        incoming=fact.incoming,
        other_address=fact.other_address,
        sender=fact.sender,
        text=fact.text,
        unread=fact.incoming,
        status=status,
        encoding=fact.encoding,
        segments=fact.segments,
        carrier_id=None,
        error=None,
        media=len(fact.media) + fact.media_awaited or None,
        erased=None,
        esme=None if fact.incoming else fact.esme,
        given=None,
    )


def _touch_conversation(fact: MessageCreated, rows: Rows) -> None:
    rows.touch_conversation(
        {
            "account_id": fact.account_id,
            "id": fact.conversation_id,
            "customer_id": fact.customer_id,
            "endpoint_id": fact.endpoint_id,
            "other_address": fact.other_address,
            "last_message_id": fact.id,
            "last_date": fact.date,
            "unread": 1 if fact.incoming else 0,
        }
    )


def _enqueue(fact: MessageCreated, rows: Rows) -> None:
    rows.insert(
        tables.OUTBOX,
        account_id=fact.account_id,
        id=fact.id,
        connection_id=fact.connection_id,
        phase=Phase.SEND,
        due=fact.due,
        give_up=fact.give_up,
        attempts=0,
        segments=fact.segments,
        worker=None,
        reason=None,
        priority=fact.priority,
        endpoint_id=fact.endpoint_id,
        tried=None,
        send_at=fact.send_at,
    )


REACTION = Reaction(MessageCreated, apply, needs)
