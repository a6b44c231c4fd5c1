"""A connection is set up differently."""

from __future__ import annotations

from trunkline.commit.reaction import Reaction
from trunkline.commit.rows import Needs, Rows
from trunkline.domain.facts import ConnectionChanged
from trunkline.store import tables


def needs(fact: ConnectionChanged, needed: Needs) -> None:
    """The connection."""
    needed.row(tables.CONNECTION, fact.id)


def apply(fact: ConnectionChanged, rows: Rows) -> None:
    """The connection's row; its settings may hold secrets, so the log does not tell them."""
    rows.change(
        tables.CONNECTION,
        fact.id,
        name=fact.name,
        settings=fact.settings,
        rate_per_second=fact.rate_per_second,
        unconfirmed_policy=fact.unconfirmed_policy,
        smart_encoding=fact.smart_encoding,
    )
    rows.event("ConnectionChanged", fact.account_id, fact.id, fact.date, ratePerSecond=fact.rate_per_second)


REACTION = Reaction(ConnectionChanged, apply, needs)
