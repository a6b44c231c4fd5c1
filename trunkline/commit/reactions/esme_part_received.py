"""An ESME submitted a part of a longer text."""

from __future__ import annotations

from trunkline.commit.reaction import Reaction
from trunkline.commit.rows import Needs, Rows
from trunkline.domain.facts import EsmePartReceived
from trunkline.store import tables


def needs(fact: EsmePartReceived, needed: Needs) -> None:
    """The parts that are there already."""
    for number in range(1, fact.total + 1):
        needed.row(tables.ESME_PART, fact.account_id, f"{fact.group_id}/{number}")


def apply(fact: EsmePartReceived, rows: Rows) -> None:
    """One row, under the message's id that the first part brought; one that comes again takes its place."""
    key = (fact.account_id, f"{fact.group_id}/{fact.number}")
    if rows.get(tables.ESME_PART, *key) is not None:
        rows.change(tables.ESME_PART, *key, text=fact.text, date=fact.date)
        return
    others = (rows.get(tables.ESME_PART, key[0], f"{fact.group_id}/{number}") for number in range(1, fact.total + 1))
    rows.insert(
        tables.ESME_PART,
        account_id=fact.account_id,
        id=key[1],
        group_id=fact.group_id,
        number=fact.number,
        total=fact.total,
        message_id=next((other["message_id"] for other in others if other is not None), fact.message_id),
        text=fact.text,
        date=fact.date,
    )


REACTION = Reaction(EsmePartReceived, apply, needs)
