"""Somebody wants no more texts."""

from __future__ import annotations

from trunkline.commit.consent import change_key, record_change
from trunkline.commit.reaction import Reaction
from trunkline.commit.rows import Declined, Needs, Rows
from trunkline.domain.facts import OptedOut
from trunkline.store import tables


def needs(fact: OptedOut, needed: Needs) -> None:
    """Whether it is so already."""
    needed.row(tables.OPT_OUT, fact.account_id, fact.address, fact.scope)
    needed.row(tables.CONSENT_CHANGE, *change_key(fact))


def apply(fact: OptedOut, rows: Rows) -> None:
    """A row, and an event as the evidence; by a keyword it must be new, for it is answered."""
    if rows.get(tables.OPT_OUT, fact.account_id, fact.address, fact.scope) is not None:
        if fact.how == "keyword":
            raise Declined("the address has opted out before")
        return
    rows.insert(
        tables.OPT_OUT,
        account_id=fact.account_id,
        address=fact.address,
        scope=fact.scope,
        how=fact.how,
        keyword=fact.keyword,
        message_id=fact.message_id,
        by=fact.by,
        date=fact.date,
    )
    record_change(rows, fact)


REACTION = Reaction(OptedOut, apply, needs)
