"""A webhook is no more."""

from __future__ import annotations

from trunkline.commit.reaction import Reaction
from trunkline.commit.rows import Needs, Rows
from trunkline.domain.facts import WebhookDeleted
from trunkline.store import tables


def needs(fact: WebhookDeleted, needed: Needs) -> None:
    """The webhook, and its receiver."""
    needed.row(tables.WEBHOOK, fact.account_id, fact.id)
    needed.row(tables.RECEIVER, fact.account_id, fact.id)


def apply(fact: WebhookDeleted, rows: Rows) -> None:
    """The webhook goes, and its receiver: nobody is left to be called. The deliveries follow when they are old."""
    if rows.get(tables.WEBHOOK, fact.account_id, fact.id) is None:
        return
    rows.remove(tables.WEBHOOK, fact.account_id, fact.id)
    rows.remove(tables.RECEIVER, fact.account_id, fact.id)
    rows.event("WebhookDeleted", fact.account_id, fact.id, fact.date)


REACTION = Reaction(WebhookDeleted, apply, needs)
