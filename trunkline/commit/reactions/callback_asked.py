"""An address asked to be told of a message, or of those of an endpoint."""

from __future__ import annotations

import msgspec

from trunkline.commit.reaction import Reaction
from trunkline.commit.rows import Rows
from trunkline.domain.facts import CallbackAsked
from trunkline.store import tables


def apply(fact: CallbackAsked, rows: Rows) -> None:
    """A row that is looked for when an event about its subject is read; no event of its own."""
    rows.insert(
        tables.CALLBACK,
        account_id=fact.account_id,
        id=fact.id,
        subject_id=fact.subject_id,
        format=fact.format,
        url=fact.url,
        kinds=msgspec.json.encode(fact.kinds).decode(),
        extra=fact.extra,
        signing_key_id=fact.signing_key_id,
        lasting=fact.lasting,
        date_created=fact.date,
    )


REACTION = Reaction(CallbackAsked, apply)
