"""A simulated handset saw or wrote a text."""

from __future__ import annotations

from trunkline.commit.reaction import Reaction
from trunkline.commit.rows import Rows
from trunkline.domain.facts import HandsetTextRecorded
from trunkline.store import tables


def apply(fact: HandsetTextRecorded, rows: Rows) -> None:
    """One row of the phone network's memory; it is outside of Trunkline, so it is no event."""
    rows.insert(
        tables.HANDSET_TEXT,
        number=fact.number,
        id=fact.id,
        peer=fact.peer,
        text=fact.text,
        incoming=fact.incoming,
        date=fact.date,
        message_id=fact.message_id,
        carrier_id=fact.carrier_id,
    )


REACTION = Reaction(HandsetTextRecorded, apply)
