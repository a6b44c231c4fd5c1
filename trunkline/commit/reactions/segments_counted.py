"""Segments count against a daily cap."""

from __future__ import annotations

from trunkline.commit.reaction import Reaction
from trunkline.commit.rows import Rows
from trunkline.domain.facts import SegmentsCounted


def apply(fact: SegmentsCounted, rows: Rows) -> None:
    """The counter of the day; no event, for there is one of the message."""
    rows.count_usage(fact.account_id, fact.id, fact.day, fact.segments)


REACTION = Reaction(SegmentsCounted, apply)
