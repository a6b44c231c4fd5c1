"""A webhook has another address, other kinds or another description."""

from __future__ import annotations

import msgspec

from trunkline.commit.reaction import Reaction
from trunkline.commit.rows import Needs, Rows
from trunkline.domain.facts import WebhookChanged
from trunkline.store import tables


def needs(fact: WebhookChanged, needed: Needs) -> None:
    """The webhook."""
    needed.row(tables.WEBHOOK, fact.account_id, fact.id)


def apply(fact: WebhookChanged, rows: Rows) -> None:
    """What it is now; declined when it is gone."""
    rows.change(
        tables.WEBHOOK,
        fact.account_id,
        fact.id,
        url=fact.url,
        kinds=msgspec.json.encode(fact.kinds).decode(),
        description=fact.description,
    )
    rows.event("WebhookChanged", fact.account_id, fact.id, fact.date, kinds=fact.kinds)


REACTION = Reaction(WebhookChanged, apply, needs)
