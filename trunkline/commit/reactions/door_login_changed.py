"""A program comes in with another password, or for another user or number."""

from __future__ import annotations

from typing import Final

from msgspec import UNSET

from trunkline.commit.reaction import Reaction
from trunkline.commit.rows import Needs, Rows
from trunkline.domain.facts import DoorLoginChanged
from trunkline.store import tables

MEMBERS: Final = ("password_hash", "user_id", "endpoint_id")


def needs(fact: DoorLoginChanged, needed: Needs) -> None:
    """The login."""
    needed.row(tables.DOOR_LOGIN, fact.account_id, fact.id)


def apply(fact: DoorLoginChanged, rows: Rows) -> None:
    """What is set, and nothing else; declined when the login is gone."""
    changed = {name: value for name in MEMBERS if (value := getattr(fact, name)) is not UNSET}
    rows.change(tables.DOOR_LOGIN, fact.account_id, fact.id, **changed)
    rows.event("DoorLoginChanged", fact.account_id, fact.id, fact.date)


REACTION = Reaction(DoorLoginChanged, apply, needs)
