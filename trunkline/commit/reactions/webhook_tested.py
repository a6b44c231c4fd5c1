"""Somebody tries whether a webhook works."""

from __future__ import annotations

from trunkline.commit.reaction import Reaction
from trunkline.commit.rows import Rows
from trunkline.domain.facts import WebhookTested


def apply(fact: WebhookTested, rows: Rows) -> None:
    """An event and nothing else: it travels to the webhook on the way of all others."""
    rows.event("WebhookTested", fact.account_id, fact.id, fact.date, by=fact.by)


REACTION = Reaction(WebhookTested, apply)
