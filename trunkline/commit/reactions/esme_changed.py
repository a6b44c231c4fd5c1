"""An ESME has another password or other rights."""

from __future__ import annotations

from trunkline.commit.reaction import Reaction
from trunkline.commit.rows import Needs, Rows
from trunkline.domain.facts import EsmeChanged
from trunkline.store import tables


def needs(fact: EsmeChanged, needed: Needs) -> None:
    """The ESME."""
    needed.row(tables.ESME, fact.account_id, fact.id)


def apply(fact: EsmeChanged, rows: Rows) -> None:
    """All that it may; declined when it is gone."""
    rows.change(
        tables.ESME,
        fact.account_id,
        fact.id,
        password_hash=fact.password_hash,
        networks=" ".join(fact.networks),
        endpoints=" ".join(fact.endpoints),
        endpoint_id=fact.endpoint_id,
        tls=fact.tls,
        binds=fact.binds,
        rate=fact.rate,
        window=fact.window,
        disabled=fact.disabled,
    )
    rows.event("EsmeChanged", fact.account_id, fact.id, fact.date, disabled=fact.disabled)


REACTION = Reaction(EsmeChanged, apply, needs)
