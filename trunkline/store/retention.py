"""Forgetting what has been kept long enough, a little at a time."""

from __future__ import annotations

from typing import Final

from sqlalchemy import Table, bindparam, delete, select, tuple_

from trunkline.store import tables
from trunkline.store.engine import Engine, Transaction
from trunkline.store.statements import Statement

PORTION: Final = 1000  # rows in one transaction, so that nobody waits long behind it


def _portion(table: Table, column: str) -> Statement:
    keys = list(table.primary_key.columns)
    old = select(*keys).where(table.c[column] < bindparam("before")).limit(PORTION)
    return Statement(delete(table).where(tuple_(*keys).in_(old)).returning(keys[0]))


def _first_events() -> Statement:
    """Events stand in the order of their dates: only the first ones are looked at, and no index is needed."""
    first = select(tables.EVENT.c.seq, tables.EVENT.c.date).order_by(tables.EVENT.c.seq).limit(PORTION).subquery()
    old = select(first.c.seq).where(first.c.date < bindparam("before"))
    return Statement(delete(tables.EVENT).where(tables.EVENT.c.seq.in_(old)).returning(tables.EVENT.c.seq))


EVENTS: Final = _first_events()
IDEMPOTENCY: Final = _portion(tables.IDEMPOTENCY, "date")
HELD_RECEIPTS: Final = _portion(tables.HELD_RECEIPT, "date")
LOGIN_SESSIONS: Final = _portion(tables.LOGIN_SESSION, "expires")


async def forget_portion(engine: Engine, what: Statement, before: str) -> int:
    """Remove up to `PORTION` rows older than an ISO date; how many there were."""

    async def work(transaction: Transaction) -> int:
        (rows,) = await transaction.run([what.step(engine.name, before=before)])
        return len(rows)

    return await engine.transaction(work)
