"""A disabled webhook is told again."""

from __future__ import annotations

from trunkline.commit.reaction import Reaction
from trunkline.commit.rows import Needs, Rows
from trunkline.domain.facts import WebhookEnabled
from trunkline.store import tables


def needs(fact: WebhookEnabled, needed: Needs) -> None:
    """The webhook, and its receiver."""
    needed.row(tables.WEBHOOK, fact.account_id, fact.id)
    needed.row(tables.RECEIVER, fact.account_id, fact.id)


def apply(fact: WebhookEnabled, rows: Rows) -> None:
    """Enabled, its failures forgotten: it is called at once, beginning with what is owed to it."""
    key = (fact.account_id, fact.id)
    rows.change(tables.WEBHOOK, *key, disabled=False, disabled_reason=None)
    if rows.get(tables.RECEIVER, *key) is not None:
        rows.change(tables.RECEIVER, *key, failures=0, failing_since=None, paused_until=0, due=0)
    rows.event("WebhookEnabled", *key, fact.date)


REACTION = Reaction(WebhookEnabled, apply, needs)
