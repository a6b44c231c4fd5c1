"""A request with an idempotency key was answered."""

from __future__ import annotations

from trunkline.commit.reaction import Reaction
from trunkline.commit.rows import Needs, Rows
from trunkline.domain.facts import RequestAnswered
from trunkline.store import tables


def needs(fact: RequestAnswered, needed: Needs) -> None:
    """Whether the key is taken."""
    needed.row(tables.IDEMPOTENCY, fact.account_id, fact.id)


def apply(fact: RequestAnswered, rows: Rows) -> None:
    """The first answer, kept with what it answered; declined when the key is taken."""
    rows.insert(
        tables.IDEMPOTENCY,
        account_id=fact.account_id,
        id=fact.id,
        operation=fact.operation,
        fingerprint=fact.fingerprint,
        answer=fact.answer,
        date=fact.date,
    )


REACTION = Reaction(RequestAnswered, apply, needs)
