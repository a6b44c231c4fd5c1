"""The parts of a text have become a message."""

from __future__ import annotations

from trunkline.commit.reaction import Reaction
from trunkline.commit.rows import Declined, Needs, Rows
from trunkline.domain.facts import InboundPartsJoined
from trunkline.store import tables


def needs(fact: InboundPartsJoined, needed: Needs) -> None:
    """The parts."""
    for number in fact.numbers:
        needed.row(tables.INBOUND_PART, fact.account_id, f"{fact.group_id}/{number}")


def apply(fact: InboundPartsJoined, rows: Rows) -> None:
    """They are marked; declined when one is gone or was joined before, so that a text is recorded once."""
    for number in fact.numbers:
        key = (fact.account_id, f"{fact.group_id}/{number}")
        part = rows.get(tables.INBOUND_PART, *key)
        if part is None or part["joined"]:
            raise Declined(f"inbound_part {key[1]} is joined already")
        rows.change(tables.INBOUND_PART, *key, joined=True)


REACTION = Reaction(InboundPartsJoined, apply, needs)
