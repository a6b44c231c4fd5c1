"""A webhook signs with a new secret."""

from __future__ import annotations

from trunkline.commit.reaction import Reaction
from trunkline.commit.rows import Needs, Rows
from trunkline.domain.facts import WebhookSecretChanged
from trunkline.store import tables


def needs(fact: WebhookSecretChanged, needed: Needs) -> None:
    """The webhook."""
    needed.row(tables.WEBHOOK, fact.account_id, fact.id)


def apply(fact: WebhookSecretChanged, rows: Rows) -> None:
    """Both secrets for a while; neither stands in the event."""
    rows.change(
        tables.WEBHOOK,
        fact.account_id,
        fact.id,
        secret=fact.secret,
        previous_secret=fact.previous_secret,
        previous_until=fact.previous_until,
    )
    rows.event("WebhookSecretChanged", fact.account_id, fact.id, fact.date, previousUntil=fact.previous_until)


REACTION = Reaction(WebhookSecretChanged, apply, needs)
