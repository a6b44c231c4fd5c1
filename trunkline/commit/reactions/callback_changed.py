"""A lasting callback is told to another address."""

from __future__ import annotations

from trunkline.commit.reaction import Reaction
from trunkline.commit.rows import Needs, Rows
from trunkline.domain.facts import CallbackChanged
from trunkline.store import tables


def needs(fact: CallbackChanged, needed: Needs) -> None:
    """The callback."""
    needed.row(tables.CALLBACK, fact.account_id, fact.id)


def apply(fact: CallbackChanged, rows: Rows) -> None:
    """Where it goes, also what is still owed to it; declined when it is gone."""
    key = (fact.account_id, fact.id)
    rows.change(tables.CALLBACK, *key, url=fact.url, extra=fact.extra, signing_key_id=fact.signing_key_id)


REACTION = Reaction(CallbackChanged, apply, needs)
