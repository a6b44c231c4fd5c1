"""A file goes."""

from __future__ import annotations

from trunkline.commit.reaction import Reaction
from trunkline.commit.rows import Needs, Rows
from trunkline.domain.facts import FileRemoved
from trunkline.store import tables


def needs(fact: FileRemoved, needed: Needs) -> None:
    """The file."""
    needed.row(tables.FILE, fact.account_id, fact.id)


def apply(fact: FileRemoved, rows: Rows) -> None:
    """Its row goes; messages keep the place where it was."""
    if rows.get(tables.FILE, fact.account_id, fact.id) is None:
        return
    rows.remove(tables.FILE, fact.account_id, fact.id)
    rows.event("FileRemoved", fact.account_id, fact.id, fact.date)


REACTION = Reaction(FileRemoved, apply, needs)
