"""An ended session goes on."""

from __future__ import annotations

from trunkline.commit.reaction import Reaction
from trunkline.commit.rows import Declined, Needs, Rows
from trunkline.domain.facts import SessionReopened
from trunkline.store import tables


def needs(fact: SessionReopened, needed: Needs) -> None:
    """The session; and whether its conversation has an open one is a unique key."""
    needed.row(tables.SESSION, fact.account_id, fact.id)


def apply(fact: SessionReopened, rows: Rows) -> None:
    """The session is no longer ended; declined when another one was opened meanwhile."""
    session = rows.get(tables.SESSION, fact.account_id, fact.id)
    if session is None or not session["ended"]:
        raise Declined("the session is not an ended one")
    if rows.open_session(fact.account_id, session["conversation_id"]) is not None:
        raise Declined("this endpoint and address have an open session already")
    key = (fact.account_id, fact.id)
    rows.change(tables.SESSION, *key, ended=False, outcome=None, date_completed=None, date_last_modified=fact.date)
    rows.event("SessionReopened", fact.account_id, fact.id, fact.date, endpointId=session["endpoint_id"])


REACTION = Reaction(SessionReopened, apply, needs)
