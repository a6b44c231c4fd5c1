"""An ESME has another password or other rights."""

from __future__ import annotations

from typing import Any, Final

from msgspec import UNSET

from trunkline.commit.reaction import Reaction
from trunkline.commit.rows import Declined, Needs, Rows
from trunkline.domain.facts import EsmeChanged
from trunkline.store import tables

LISTS: Final = frozenset({"networks", "endpoints"})
MEMBERS: Final = (*sorted(LISTS), "password_hash", "endpoint_id", "tls", "binds", "rate", "window", "disabled")


def needs(fact: EsmeChanged, needed: Needs) -> None:
    """The ESME."""
    needed.row(tables.ESME, fact.account_id, fact.id)


def apply(fact: EsmeChanged, rows: Rows) -> None:
    """What is set, and nothing else; declined when it is gone."""
    row = rows.get(tables.ESME, fact.account_id, fact.id)
    if row is None:
        raise Declined("the ESME is gone")
    changed: dict[str, Any] = {
        name: " ".join(value) if name in LISTS else value
        for name in MEMBERS
        if (value := getattr(fact, name)) is not UNSET
    }
    rows.change(tables.ESME, fact.account_id, fact.id, **changed)
    rows.event("EsmeChanged", fact.account_id, fact.id, fact.date, disabled=bool(row["disabled"]))


REACTION = Reaction(EsmeChanged, apply, needs)
