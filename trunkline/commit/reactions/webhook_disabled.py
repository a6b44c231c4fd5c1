"""A webhook is told nothing more."""

from __future__ import annotations

from trunkline.commit.reaction import Reaction
from trunkline.commit.rows import Declined, Needs, Rows
from trunkline.domain.facts import WebhookDisabled
from trunkline.store import tables


def needs(fact: WebhookDisabled, needed: Needs) -> None:
    """The webhook."""
    needed.row(tables.WEBHOOK, fact.account_id, fact.id)


def apply(fact: WebhookDisabled, rows: Rows) -> None:
    """Disabled, with the reason; what is owed to it stays owed. Declined when it was disabled before."""
    webhook = rows.get(tables.WEBHOOK, fact.account_id, fact.id)
    if webhook is not None and webhook["disabled"]:
        raise Declined("the webhook is disabled already")
    rows.change(tables.WEBHOOK, fact.account_id, fact.id, disabled=True, disabled_reason=fact.reason)
    rows.event("WebhookDisabled", fact.account_id, fact.id, fact.date, reason=fact.reason)


REACTION = Reaction(WebhookDisabled, apply, needs)
