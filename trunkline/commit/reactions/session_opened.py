"""A session begins."""

from __future__ import annotations

from trunkline.commit.reaction import Reaction
from trunkline.commit.rows import Declined, Needs, Rows
from trunkline.domain.facts import SessionOpened
from trunkline.store import tables


def needs(fact: SessionOpened, needed: Needs) -> None:
    """Whether the conversation has an open session already."""
    needed.open_session(fact.account_id, fact.conversation_id)


def apply(fact: SessionOpened, rows: Rows) -> None:
    """One session row; declined when the endpoint and address have an open one."""
    if rows.open_session(fact.account_id, fact.conversation_id) is not None:
        raise Declined("this endpoint and address have an open session already")
    rows.insert(
        tables.SESSION,
        account_id=fact.account_id,
        id=fact.id,
        customer_id=fact.customer_id,
        endpoint_id=fact.endpoint_id,
        conversation_id=fact.conversation_id,
        other_address=fact.other_address,
        channel=fact.channel,
        incoming=fact.incoming,
        ended=False,
        outcome=None,
        created_by=fact.created_by,
        date_created=fact.date,
        date_last_modified=fact.date,
        date_completed=None,
    )
    rows.event("SessionOpened", fact.account_id, fact.id, fact.date, endpointId=fact.endpoint_id)


REACTION = Reaction(SessionOpened, apply, needs)
