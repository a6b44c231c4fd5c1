"""A program may no longer come in."""

from __future__ import annotations

from trunkline.commit.reaction import Reaction
from trunkline.commit.rows import Declined, Needs, Rows
from trunkline.domain.facts import DoorLoginRemoved
from trunkline.store import tables


def needs(fact: DoorLoginRemoved, needed: Needs) -> None:
    """The login."""
    needed.row(tables.DOOR_LOGIN, fact.account_id, fact.id)


def apply(fact: DoorLoginRemoved, rows: Rows) -> None:
    """The row goes; declined when it is gone."""
    if rows.get(tables.DOOR_LOGIN, fact.account_id, fact.id) is None:
        raise Declined("the login is gone")
    rows.remove(tables.DOOR_LOGIN, fact.account_id, fact.id)
    rows.event("DoorLoginRemoved", fact.account_id, fact.id, fact.date)


REACTION = Reaction(DoorLoginRemoved, apply, needs)
