"""The messages of a chunk of a bulk are made."""

from __future__ import annotations

from trunkline.commit.reaction import Reaction
from trunkline.commit.rows import Declined, Needs, Rows
from trunkline.domain.facts import BulkChunkMade
from trunkline.store import tables


def needs(fact: BulkChunkMade, needed: Needs) -> None:
    """The bulk and the chunk."""
    needed.row(tables.BULK, fact.account_id, fact.id)
    needed.row(tables.BULK_CHUNK, fact.account_id, fact.id, fact.number)


def apply(fact: BulkChunkMade, rows: Rows) -> None:
    """The chunk becomes its recipients, once; the last one ends the making."""
    key = (fact.account_id, fact.id)
    bulk = rows.get(tables.BULK, *key)
    if bulk is None or bulk["status"] != "making":
        raise Declined("the bulk is not being made")
    if rows.get(tables.BULK_CHUNK, *key, fact.number) is None:
        raise Declined("the messages of this chunk are made")
    rows.remove(tables.BULK_CHUNK, *key, fact.number)
    for each in fact.recipients:
        rows.insert(
            tables.BULK_RECIPIENT,
            account_id=fact.account_id,
            id=fact.id,
            number=each.number,
            to_address=each.to_address,
            message_id=each.message_id,
            error=each.error,
        )
    made = bulk["made"] + len(fact.recipients)
    refused = bulk["refused"] + sum(each.message_id is None for each in fact.recipients)
    ended = made >= bulk["total"]
    rows.change(tables.BULK, *key, made=made, refused=refused, status="made" if ended else "making")
    if ended:
        rows.event("BulkMade", *key, fact.date, total=bulk["total"], refused=refused)


REACTION = Reaction(BulkChunkMade, apply, needs)
