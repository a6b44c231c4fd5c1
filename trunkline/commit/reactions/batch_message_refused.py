"""A message of a batch was refused before it came into being."""

from __future__ import annotations

from trunkline.commit.reaction import Reaction
from trunkline.commit.rows import Rows
from trunkline.domain.facts import BatchMessageRefused


def apply(fact: BatchMessageRefused, rows: Rows) -> None:
    """Only an event, which whoever asked to be told of it hears."""
    rows.event("BatchMessageRefused", fact.account_id, fact.id, fact.date, reason=fact.reason)


REACTION = Reaction(BatchMessageRefused, apply)
