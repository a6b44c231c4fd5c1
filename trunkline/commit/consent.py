"""The evidence of consent: every change of it is a row that stays, and an event for those who listen."""

from __future__ import annotations

from trunkline.commit.rows import Rows
from trunkline.domain.facts import OptedIn, OptedOut
from trunkline.store import tables

Change = OptedOut | OptedIn


def change_key(fact: Change) -> tuple[str, str, str, str, str]:
    """The key of a change: what happened to whom, when, and how far it reaches."""
    return fact.account_id, fact.address, fact.date, type(fact).__name__, fact.scope


def record_change(rows: Rows, fact: Change) -> None:
    """Keep the evidence, and tell it; the same change within the same millisecond is one piece of evidence."""
    account_id, address, date, kind, scope = key = change_key(fact)
    if rows.get(tables.CONSENT_CHANGE, *key) is None:
        rows.insert(
            tables.CONSENT_CHANGE,
            account_id=account_id,
            address=address,
            date=date,
            kind=kind,
            scope=scope,
            how=fact.how,
            keyword=fact.keyword,
            message_id=fact.message_id,
            by=fact.by,
        )
    rows.event(
        kind,
        account_id,
        address,
        date,
        scope=scope,
        how=fact.how,
        keyword=fact.keyword,
        messageId=fact.message_id,
        by=fact.by,
    )
