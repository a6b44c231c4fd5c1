"""A key that callbacks are signed with has another secret."""

from __future__ import annotations

from trunkline.commit.reaction import Reaction
from trunkline.commit.rows import Needs, Rows
from trunkline.domain.facts import SigningKeyChanged
from trunkline.store import tables


def needs(fact: SigningKeyChanged, needed: Needs) -> None:
    """The key."""
    needed.row(tables.SIGNING_KEY, fact.account_id, fact.id)


def apply(fact: SigningKeyChanged, rows: Rows) -> None:
    """What is signed from now on, also of callbacks asked for before; declined when the key is gone."""
    rows.change(tables.SIGNING_KEY, fact.account_id, fact.id, secret=fact.secret)


REACTION = Reaction(SigningKeyChanged, apply, needs)
