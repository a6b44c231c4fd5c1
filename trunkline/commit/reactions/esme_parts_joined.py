"""The parts of a text that an ESME submitted are kept no longer."""

from __future__ import annotations

from trunkline.commit.reaction import Reaction
from trunkline.commit.reactions.esme_part_received import HEAD
from trunkline.commit.rows import Declined, Needs, Rows
from trunkline.domain.facts import EsmePartsJoined
from trunkline.store import tables


def needs(fact: EsmePartsJoined, needed: Needs) -> None:
    """The parts and their head."""
    for number in (HEAD, *fact.numbers):
        needed.row(tables.ESME_PART, fact.account_id, f"{fact.group_id}/{number}")


def apply(fact: EsmePartsJoined, rows: Rows) -> None:
    """They go; declined when one is gone, so that a text becomes one message."""
    message_id = ""
    for number in fact.numbers:
        key = (fact.account_id, f"{fact.group_id}/{number}")
        part = rows.get(tables.ESME_PART, *key)
        if part is None:
            raise Declined(f"esme_part {key[1]} is gone")
        message_id = part["message_id"]
        rows.remove(tables.ESME_PART, *key)
    rows.remove(tables.ESME_PART, fact.account_id, f"{fact.group_id}/{HEAD}")
    if not fact.complete:
        rows.event("EsmePartsExpired", fact.account_id, message_id, fact.date, parts=len(fact.numbers))


REACTION = Reaction(EsmePartsJoined, apply, needs)
