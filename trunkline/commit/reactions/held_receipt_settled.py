"""A held receipt has found its message."""

from __future__ import annotations

from trunkline.commit.reaction import Reaction
from trunkline.commit.rows import Needs, Rows
from trunkline.domain.facts import HeldReceiptSettled
from trunkline.store import tables


def needs(fact: HeldReceiptSettled, needed: Needs) -> None:
    """The receipt that waits."""
    needed.row(tables.HELD_RECEIPT, fact.connection_id, fact.carrier_id)


def apply(fact: HeldReceiptSettled, rows: Rows) -> None:
    """It waits no more."""
    rows.remove(tables.HELD_RECEIPT, fact.connection_id, fact.carrier_id)


REACTION = Reaction(HeldReceiptSettled, apply, needs)
