"""A program may come in by a door."""

from __future__ import annotations

from trunkline.commit.reaction import Reaction
from trunkline.commit.rows import Rows
from trunkline.domain.facts import DoorLoginCreated
from trunkline.store import tables


def apply(fact: DoorLoginCreated, rows: Rows) -> None:
    """The login; the event names it without anything that it is known by."""
    rows.insert(
        tables.DOOR_LOGIN,
        account_id=fact.account_id,
        id=fact.id,
        door=fact.door,
        username=fact.username,
        password_hash=fact.password_hash,
        user_id=fact.user_id,
        endpoint_id=fact.endpoint_id,
        date_created=fact.date,
    )
    rows.event("DoorLoginCreated", fact.account_id, fact.id, fact.date, door=fact.door, userId=fact.user_id)


REACTION = Reaction(DoorLoginCreated, apply)
