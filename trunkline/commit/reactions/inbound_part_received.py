"""A part of a longer text is kept."""

from __future__ import annotations

from trunkline.commit.reaction import Reaction
from trunkline.commit.rows import Declined, Needs, Rows
from trunkline.domain.facts import InboundPartReceived
from trunkline.store import tables


def needs(fact: InboundPartReceived, needed: Needs) -> None:
    """Whether the part is there already."""
    needed.row(tables.INBOUND_PART, fact.account_id, f"{fact.group_id}/{fact.number}")


def apply(fact: InboundPartReceived, rows: Rows) -> None:
    """One row; the same part again changes nothing, another text in its place is declined."""
    key = (fact.account_id, f"{fact.group_id}/{fact.number}")
    present = rows.get(tables.INBOUND_PART, *key)
    if present is not None:
        if present["text"] != fact.text:
            raise Declined(f"inbound_part {key[1]} is another text")
        return
    rows.insert(
        tables.INBOUND_PART,
        account_id=fact.account_id,
        id=key[1],
        group_id=fact.group_id,
        number=fact.number,
        total=fact.total,
        connection_id=fact.connection_id,
        from_address=fact.from_address,
        to_address=fact.to_address,
        text=fact.text,
        date=fact.date,
        joined=False,
    )


REACTION = Reaction(InboundPartReceived, apply, needs)
