"""What an ESME is owed, written with the message or the status that it is owed for."""

from __future__ import annotations

from trunkline.commit.rows import Key, Rows
from trunkline.domain.esme import owed_id, wisher
from trunkline.domain.facts import MessageCreated
from trunkline.domain.message import Status
from trunkline.store import tables


def owe_text(rows: Rows, fact: MessageCreated) -> None:
    """A text that came in is to be handed to an ESME."""
    if fact.esme is not None:
        _owe(rows, (fact.account_id, fact.id), fact.esme, fact.conversation_id, "", None, fact.date)


def owe_receipt(rows: Rows, key: Key, status: Status, error: str | None, at: str) -> None:
    """A message has come to its end; the ESME that wants to know is to be told."""
    message = rows.get(tables.MESSAGE, *key)
    esme_id = wisher(message["esme"], status) if message is not None and message["esme"] else None
    if message is not None and esme_id is not None:
        _owe(rows, key, esme_id, message["conversation_id"], status.value, error, at)


def _owe(rows: Rows, key: Key, esme_id: str, conversation_id: str, status: str, error: str | None, date: str) -> None:
    account_id, message_id = key
    rows.insert(
        tables.ESME_DELIVERY,
        account_id=account_id,
        id=owed_id(message_id, status),
        esme_id=esme_id,
        conversation_id=conversation_id,
        message_id=message_id,
        status=status,
        error=error,
        date=date,
        due=0,
        attempts=0,
    )
