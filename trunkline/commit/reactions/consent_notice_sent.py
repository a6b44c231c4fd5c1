"""A message is an answer about consent."""

from __future__ import annotations

from trunkline.commit.reaction import Reaction
from trunkline.commit.rows import Rows
from trunkline.domain.facts import ConsentNoticeSent
from trunkline.store import tables


def apply(fact: ConsentNoticeSent, rows: Rows) -> None:
    """A row by which the outbox knows it."""
    rows.insert(
        tables.CONSENT_NOTICE,
        account_id=fact.account_id,
        id=fact.id,
        conversation_id=fact.conversation_id,
        kind=fact.kind,
        date=fact.date,
    )
    rows.event("ConsentNoticeSent", fact.account_id, fact.id, fact.date, answers=fact.kind)


REACTION = Reaction(ConsentNoticeSent, apply)
