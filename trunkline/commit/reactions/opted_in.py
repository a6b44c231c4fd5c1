"""Somebody wants texts again."""

from __future__ import annotations

from trunkline.commit.reaction import Reaction
from trunkline.commit.rows import Declined, Needs, Rows
from trunkline.domain.facts import OptedIn
from trunkline.store import tables


def needs(fact: OptedIn, needed: Needs) -> None:
    """Whether there is an opt-out."""
    needed.row(tables.OPT_OUT, fact.account_id, fact.address, fact.scope)


def apply(fact: OptedIn, rows: Rows) -> None:
    """The row goes, and an event is the evidence."""
    if rows.get(tables.OPT_OUT, fact.account_id, fact.address, fact.scope) is None:
        if fact.how == "keyword":
            raise Declined("the address has not opted out")
        return
    rows.remove(tables.OPT_OUT, fact.account_id, fact.address, fact.scope)
    rows.event(
        "OptedIn",
        fact.account_id,
        fact.address,
        fact.date,
        scope=fact.scope,
        how=fact.how,
        keyword=fact.keyword,
        messageId=fact.message_id,
        by=fact.by,
    )


REACTION = Reaction(OptedIn, apply, needs)
