"""A program comes in with another password."""

from __future__ import annotations

from trunkline.commit.reaction import Reaction
from trunkline.commit.rows import Needs, Rows
from trunkline.domain.facts import DoorLoginChanged
from trunkline.store import tables


def needs(fact: DoorLoginChanged, needed: Needs) -> None:
    """The login."""
    needed.row(tables.DOOR_LOGIN, fact.account_id, fact.id)


def apply(fact: DoorLoginChanged, rows: Rows) -> None:
    """The new hash; declined when the login is gone."""
    rows.change(tables.DOOR_LOGIN, fact.account_id, fact.id, password_hash=fact.password_hash)
    rows.event("DoorLoginChanged", fact.account_id, fact.id, fact.date)


REACTION = Reaction(DoorLoginChanged, apply, needs)
