"""An endpoint is set up differently."""

from __future__ import annotations

from trunkline.commit.reaction import Reaction
from trunkline.commit.rows import Needs, Rows
from trunkline.domain.facts import EndpointChanged
from trunkline.store import tables


def needs(fact: EndpointChanged, needed: Needs) -> None:
    """The endpoint."""
    needed.row(tables.ENDPOINT, fact.account_id, fact.id)


def apply(fact: EndpointChanged, rows: Rows) -> None:
    """The endpoint's row; what waits already still goes over the connection that it was taken in for."""
    rows.change(
        tables.ENDPOINT,
        fact.account_id,
        fact.id,
        display_name=fact.display_name,
        connection_id=fact.connection_id,
        disable_sms=fact.disable_sms,
    )
    details = {"connectionId": fact.connection_id, "disableSms": fact.disable_sms}
    rows.event("EndpointChanged", fact.account_id, fact.id, fact.date, **details)


REACTION = Reaction(EndpointChanged, apply, needs)
