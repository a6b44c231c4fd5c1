"""A file is called otherwise, or belongs to another customer."""

from __future__ import annotations

from trunkline.commit.reaction import Reaction
from trunkline.commit.rows import Needs, Rows
from trunkline.domain.facts import FileChanged
from trunkline.store import tables


def needs(fact: FileChanged, needed: Needs) -> None:
    """The file."""
    needed.row(tables.FILE, fact.account_id, fact.id)


def apply(fact: FileChanged, rows: Rows) -> None:
    """Declined when it is gone."""
    rows.change(tables.FILE, fact.account_id, fact.id, name=fact.name, customer_id=fact.customer_id)
    rows.event("FileChanged", fact.account_id, fact.id, fact.date, name=fact.name)


REACTION = Reaction(FileChanged, apply, needs)
