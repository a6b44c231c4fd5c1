"""A file comes into being."""

from __future__ import annotations

from trunkline.commit.reaction import Reaction
from trunkline.commit.rows import Rows
from trunkline.domain.facts import FileStored
from trunkline.store import tables


def apply(fact: FileStored, rows: Rows) -> None:
    """A row; the content was on disk before."""
    rows.insert(
        tables.FILE,
        account_id=fact.account_id,
        id=fact.id,
        customer_id=fact.customer_id,
        user_id=fact.user_id,
        type=fact.type,
        name=fact.name,
        content_type=fact.content_type,
        size=fact.size,
        digest=fact.digest,
        from_address=fact.from_address,
        to_address=fact.to_address,
        created_by=fact.created_by,
        date_created=fact.date,
    )
    rows.event("FileStored", fact.account_id, fact.id, fact.date, name=fact.name, size=fact.size)


REACTION = Reaction(FileStored, apply)
