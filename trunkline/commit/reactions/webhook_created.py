"""An address is subscribed to kinds of events."""

from __future__ import annotations

import msgspec

from trunkline.commit.reaction import Reaction
from trunkline.commit.rows import Rows
from trunkline.domain.facts import WebhookCreated
from trunkline.store import tables


def apply(fact: WebhookCreated, rows: Rows) -> None:
    """The subscription, in step with the log, and its receiver; the secret stays out of the event."""
    rows.insert(
        tables.WEBHOOK,
        account_id=fact.account_id,
        id=fact.id,
        url=fact.url,
        kinds=msgspec.json.encode(fact.kinds).decode(),
        description=fact.description,
        secret=fact.secret,
        previous_secret=None,
        previous_until=None,
        disabled=False,
        disabled_reason=None,
        since=fact.since,
        behind=None,
        date_created=fact.date,
    )
    rows.event("WebhookCreated", fact.account_id, fact.id, fact.date, kinds=fact.kinds)


REACTION = Reaction(WebhookCreated, apply)
