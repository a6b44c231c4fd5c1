"""A message was refused before it came into being."""

from __future__ import annotations

from trunkline.commit.reaction import Reaction
from trunkline.commit.rows import Rows
from trunkline.domain.facts import SendRefused


def apply(fact: SendRefused, rows: Rows) -> None:
    """Only an event, under the address: the evidence that nothing was sent."""
    rows.event(
        "SendRefused",
        fact.account_id,
        fact.address,
        fact.date,
        endpointId=fact.endpoint_id,
        reason=fact.reason,
        by=fact.by,
    )


REACTION = Reaction(SendRefused, apply)
