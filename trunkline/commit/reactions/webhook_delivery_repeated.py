"""One delivery is made again."""

from __future__ import annotations

from trunkline.commit.reaction import Reaction
from trunkline.commit.rows import Needs, Rows
from trunkline.domain.facts import WebhookDeliveryRepeated
from trunkline.domain.webhook import State
from trunkline.store import tables


def needs(fact: WebhookDeliveryRepeated, needed: Needs) -> None:
    """The delivery."""
    needed.row(tables.WEBHOOK_DELIVERY, fact.account_id, fact.id)


def apply(fact: WebhookDeliveryRepeated, rows: Rows) -> None:
    """Owed again, as if it had never been tried; declined when it is no longer remembered."""
    rows.change(
        tables.WEBHOOK_DELIVERY,
        fact.account_id,
        fact.id,
        state=State.OWED.value,
        due=fact.due,
        attempts=0,
        first_attempt=None,
    )
    rows.event("WebhookDeliveryRepeated", fact.account_id, fact.id, fact.date)


REACTION = Reaction(WebhookDeliveryRepeated, apply, needs)
