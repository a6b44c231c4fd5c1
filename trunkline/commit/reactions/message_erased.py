"""The text of a message is erased for good."""

from __future__ import annotations

from collections.abc import Iterator

from trunkline.commit.reaction import Reaction
from trunkline.commit.rows import Declined, Needs, Rows
from trunkline.domain.erasing import Erased, may_be_at_rest, without_text
from trunkline.domain.esme import owed_id
from trunkline.domain.facts import MessageErased
from trunkline.domain.message import Status
from trunkline.store import tables


def needs(fact: MessageErased, needed: Needs) -> None:
    """The message, what is owed for it, its places for files, and the answers that show it."""
    needed.row(tables.MESSAGE, fact.account_id, fact.id)
    needed.row(tables.OUTBOX, fact.account_id, fact.id)
    needed.row(tables.ESME_DELIVERY, fact.account_id, owed_id(fact.id))
    for place in _places(fact):
        needed.row(tables.MESSAGE_MEDIA, fact.account_id, place)
    for answer in fact.answers:
        needed.row(tables.IDEMPOTENCY, *answer)


def apply(fact: MessageErased, rows: Rows) -> None:
    """No text any more, in the row and in kept answers; a deleted message has no files either.

    Refused while the message may still be sent, or an ESME is still to be handed it, for then its text is needed.
    """
    key = (fact.account_id, fact.id)
    message = rows.get(tables.MESSAGE, *key)
    if message is None or rows.get(tables.OUTBOX, *key) is not None or not may_be_at_rest(Status(message["status"])):
        raise Declined("the message is under way")
    if rows.get(tables.ESME_DELIVERY, fact.account_id, owed_id(fact.id)) is not None:
        raise Declined("an ESME is still to be handed the text")
    if message["erased"] == Erased.DELETED:
        raise Declined("the message was deleted")
    rows.change(tables.MESSAGE, *key, text="", erased=(Erased.DELETED if fact.deleted else Erased.REDACTED).value)
    if fact.deleted:
        rows.change(tables.MESSAGE, *key, media=None)
        for place in _places(fact):
            rows.remove(tables.MESSAGE_MEDIA, fact.account_id, place)
    for answer in fact.answers:
        kept = rows.get(tables.IDEMPOTENCY, *answer)
        if kept is not None:
            emptied = without_text(kept["answer"], fact.id)
            rows.change(tables.IDEMPOTENCY, *answer, answer=emptied)
    rows.event("MessageErased", *key, fact.date, by=fact.by, deleted=fact.deleted)


def _places(fact: MessageErased) -> Iterator[str]:
    return (f"{fact.id}.{position:02d}" for position in range(fact.media if fact.deleted else 0))


REACTION = Reaction(MessageErased, apply, needs)
