"""An endpoint is set up differently."""

from __future__ import annotations

from typing import Final

from msgspec import UNSET

from trunkline.commit.reaction import Reaction
from trunkline.commit.rows import Declined, Needs, Rows
from trunkline.domain.facts import EndpointChanged
from trunkline.store import tables

MEMBERS: Final = ("display_name", "connection_id", "disable_sms")


def needs(fact: EndpointChanged, needed: Needs) -> None:
    """The endpoint."""
    needed.row(tables.ENDPOINT, fact.account_id, fact.id)


def apply(fact: EndpointChanged, rows: Rows) -> None:
    """What is set, and nothing else; what waits already still goes over the connection that it was taken in for."""
    row = rows.get(tables.ENDPOINT, fact.account_id, fact.id)
    if row is None:
        raise Declined("the endpoint is gone")
    changed = {name: value for name in MEMBERS if (value := getattr(fact, name)) is not UNSET}
    rows.change(tables.ENDPOINT, fact.account_id, fact.id, **changed)
    details = {"connectionId": row["connection_id"], "disableSms": bool(row["disable_sms"])}
    rows.event("EndpointChanged", fact.account_id, fact.id, fact.date, **details)


REACTION = Reaction(EndpointChanged, apply, needs)
