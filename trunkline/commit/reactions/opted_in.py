"""Somebody wants texts again."""

from __future__ import annotations

from trunkline.commit.consent import change_key, record_change
from trunkline.commit.reaction import Reaction
from trunkline.commit.rows import Declined, Needs, Rows
from trunkline.domain.facts import OptedIn
from trunkline.store import tables


def needs(fact: OptedIn, needed: Needs) -> None:
    """Whether there is an opt-out."""
    needed.row(tables.OPT_OUT, fact.account_id, fact.address, fact.scope)
    needed.row(tables.CONSENT_CHANGE, *change_key(fact))


def apply(fact: OptedIn, rows: Rows) -> None:
    """The row goes, and an event is the evidence."""
    if rows.get(tables.OPT_OUT, fact.account_id, fact.address, fact.scope) is None:
        if fact.how == "keyword":
            raise Declined("the address has not opted out")
        return
    rows.remove(tables.OPT_OUT, fact.account_id, fact.address, fact.scope)
    record_change(rows, fact)


REACTION = Reaction(OptedIn, apply, needs)
