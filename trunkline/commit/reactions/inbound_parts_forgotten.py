"""Parts of a text are kept no longer."""

from __future__ import annotations

from trunkline.commit.reaction import Reaction
from trunkline.commit.rows import Declined, Needs, Rows
from trunkline.domain.facts import InboundPartsForgotten
from trunkline.store import tables


def needs(fact: InboundPartsForgotten, needed: Needs) -> None:
    """The parts."""
    for number in fact.numbers:
        needed.row(tables.INBOUND_PART, fact.account_id, f"{fact.group_id}/{number}")


def apply(fact: InboundPartsForgotten, rows: Rows) -> None:
    """They go; declined when one is in no message yet, for no text may be lost."""
    for number in fact.numbers:
        key = (fact.account_id, f"{fact.group_id}/{number}")
        part = rows.get(tables.INBOUND_PART, *key)
        if part is not None and not part["joined"]:
            raise Declined(f"inbound_part {key[1]} is in no message")
        rows.remove(tables.INBOUND_PART, *key)


REACTION = Reaction(InboundPartsForgotten, apply, needs)
