"""A daily cap is used up."""

from __future__ import annotations

from trunkline.commit.reaction import Reaction
from trunkline.commit.rows import Rows
from trunkline.domain.facts import DailyCapReached


def apply(fact: DailyCapReached, rows: Rows) -> None:
    """A line in the log, for people."""
    rows.event("DailyCapReached", fact.account_id, fact.id, fact.date, day=fact.day, cap=fact.cap)


REACTION = Reaction(DailyCapReached, apply)
