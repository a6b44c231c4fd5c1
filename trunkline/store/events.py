"""Reading the event log of single things: a message's story, a session's log."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any, Final, NamedTuple

import msgspec
from sqlalchemy import select

from trunkline.store import tables
from trunkline.store.engine import Engine
from trunkline.store.listing import one_of
from trunkline.store.statements import Statement

E: Final = tables.EVENT.c

_decode = msgspec.json.Decoder(dict[str, Any]).decode


class Event(NamedTuple):
    """One line of the log, its body read."""

    seq: int
    account_id: str
    kind: str
    subject_id: str
    date: str
    body: dict[str, Any]


async def events_of(
    engine: Engine, account_ids: Collection[str], subject_ids: Collection[str], most: int
) -> list[Event]:
    """What happened to these things, in order; when it is more than `most`, the newest of it."""
    mine = (one_of(engine.name, E.account_id, account_ids), one_of(engine.name, E.subject_id, subject_ids))
    chosen = select(E.seq, E.account_id, E.kind, E.subject_id, E.date, E.body).where(*mine)
    rows = await Statement(chosen.order_by(E.seq.desc()).limit(most)).read(engine)
    return [Event._make((*row[:5], _decode(row[5]))) for row in reversed(rows)]
