"""A session ends."""

from __future__ import annotations

from trunkline.commit.reaction import Reaction
from trunkline.commit.rows import Declined, Needs, Rows
from trunkline.domain.facts import SessionEnded
from trunkline.store import tables


def needs(fact: SessionEnded, needed: Needs) -> None:
    """The session."""
    needed.row(tables.SESSION, fact.account_id, fact.id)


def apply(fact: SessionEnded, rows: Rows) -> None:
    """The session is ended; declined when it was ended before."""
    session = rows.get(tables.SESSION, fact.account_id, fact.id)
    if session is None or session["ended"]:
        raise Declined("the session is not open")
    rows.change(
        tables.SESSION,
        fact.account_id,
        fact.id,
        ended=True,
        outcome=fact.outcome,
        date_completed=fact.date,
        date_last_modified=fact.date,
    )
    rows.event("SessionEnded", fact.account_id, fact.id, fact.date, endpointId=session["endpoint_id"])


REACTION = Reaction(SessionEnded, apply, needs)
