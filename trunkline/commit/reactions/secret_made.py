"""A secret of the installation is made."""

from __future__ import annotations

from trunkline.commit.reaction import Reaction
from trunkline.commit.rows import Needs, Rows
from trunkline.domain.facts import SecretMade
from trunkline.store import tables


def needs(fact: SecretMade, needed: Needs) -> None:
    """Whether there is one."""
    needed.row(tables.INSTALLATION_SECRET, fact.name)


def apply(fact: SecretMade, rows: Rows) -> None:
    """The first one of a name holds."""
    if rows.get(tables.INSTALLATION_SECRET, fact.name) is None:
        rows.insert(tables.INSTALLATION_SECRET, name=fact.name, value=fact.value, date_created=fact.date)


REACTION = Reaction(SecretMade, apply, needs)
