"""A webhook is told again of what happened before."""

from __future__ import annotations

from trunkline.commit.reaction import Reaction
from trunkline.commit.rows import Needs, Rows
from trunkline.domain.facts import WebhookReplayed
from trunkline.store import tables


def needs(fact: WebhookReplayed, needed: Needs) -> None:
    """The webhook."""
    needed.row(tables.WEBHOOK, fact.account_id, fact.id)


def apply(fact: WebhookReplayed, rows: Rows) -> None:
    """It is behind from that number on, also when the number lies before its subscription."""
    webhook = rows.get(tables.WEBHOOK, fact.account_id, fact.id)
    since = min(webhook["since"], fact.from_number - 1) if webhook is not None else 0
    rows.change(tables.WEBHOOK, fact.account_id, fact.id, behind=fact.from_number, since=since)
    rows.event("WebhookReplayed", fact.account_id, fact.id, fact.date, fromNumber=fact.from_number)


REACTION = Reaction(WebhookReplayed, apply, needs)
