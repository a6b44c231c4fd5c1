"""Forgetting what has been kept long enough, a little at a time."""

from __future__ import annotations

from typing import Any, Final

from sqlalchemy import Select, Table, bindparam, delete, exists, select, text, tuple_

from trunkline.store import tables
from trunkline.store.engine import Engine, Transaction
from trunkline.store.statements import Statement

B: Final = tables.BULK.c
C: Final = tables.CALLBACK.c
D: Final = tables.WEBHOOK_DELIVERY.c
H: Final = tables.BULK_CHUNK.c
E: Final = tables.ENDPOINT.c
F: Final = tables.FORMER_MEMBER.c
OUT: Final = tables.OPT_OUT.c
S: Final = tables.STICKY_SENDER.c
W: Final = tables.WEBHOOK.c
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
USAGE: Final = _portion(tables.USAGE, "day")
LOGIN_SESSIONS: Final = _portion(tables.LOGIN_SESSION, "expires")


def _deliveries() -> Statement:
    """Those that are done or given up; what is still owed stays."""
    keys, done = (D.account_id, D.id), text("webhook_delivery.state <> 'owed'")
    old = select(*keys).where(done, D.date_last_attempt < bindparam("before")).limit(PORTION)
    return Statement(delete(tables.WEBHOOK_DELIVERY).where(tuple_(*keys).in_(old.correlate(None))).returning(D.id))


def _orphans() -> Statement:
    """What was owed to webhooks that are no more; the date only makes it as the others are."""
    keys, owed = (D.account_id, D.id), text("webhook_delivery.state = 'owed'")
    there = exists().where(W.account_id == D.account_id, W.id == D.receiver_id)
    of_webhook = (owed, D.callback_id.is_(None), D.date_created < bindparam("before"), ~there)
    gone = select(*keys).where(*of_webhook).limit(PORTION)
    return Statement(delete(tables.WEBHOOK_DELIVERY).where(tuple_(*keys).in_(gone.correlate(None))).returning(D.id))


def _callbacks() -> Statement:
    """Those about single messages for which nothing is owed any more."""
    keys = (C.account_id, C.id)
    owed = exists().where(tables.OUTBOX.c.account_id == C.account_id, tables.OUTBOX.c.id == C.subject_id)
    old = select(*keys).where(~C.lasting, C.date_created < bindparam("before"), ~owed).limit(PORTION)
    return Statement(delete(tables.CALLBACK).where(tuple_(*keys).in_(old.correlate(None))).returning(C.id))


def _chunks() -> Statement:
    """Recipients of bulks that were canceled before their messages were made."""
    keys, ended = (H.account_id, H.id, H.number), text("bulk.status NOT IN ('making', 'canceling')")
    of_bulk = exists().where(B.account_id == H.account_id, B.id == H.id, B.date < bindparam("before"), ended)
    old = select(*keys).where(of_bulk).limit(PORTION)
    return Statement(delete(tables.BULK_CHUNK).where(tuple_(*keys).in_(old.correlate(None))).returning(H.id))


def _gone_pools() -> Select[Any]:
    """Pools that are deleted, by those who wrote for them: few, and each the beginning of other tables' keys."""
    there = exists().where(E.account_id == F.account_id, E.id == F.pool_id)
    return select(F.account_id, F.pool_id).where(F.date < bindparam("before"), ~there).distinct()


def _sticky() -> Statement:
    """Who heard from which number of a pool that is deleted."""
    keys = (S.account_id, S.pool_id, S.other_address)
    old = select(*keys).where(tuple_(S.account_id, S.pool_id).in_(_gone_pools())).limit(PORTION)
    gone = tuple_(*keys).in_(old.correlate(None))
    return Statement(delete(tables.STICKY_SENDER).where(gone).returning(S.other_address))


def _former() -> Statement:
    """Who wrote for pools that are deleted and to which nobody has said STOP."""
    keys = (F.account_id, F.pool_id, F.endpoint_id)
    there = exists().where(E.account_id == F.account_id, E.id == F.pool_id)
    said = exists().where(OUT.account_id == F.account_id, OUT.scope == F.pool_id)
    heard = exists().where(S.account_id == F.account_id, S.pool_id == F.pool_id)  # they are found by these rows
    old = select(*keys).where(F.date < bindparam("before"), ~there, ~said, ~heard).limit(PORTION)
    gone = tuple_(*keys).in_(old.correlate(None))
    return Statement(delete(tables.FORMER_MEMBER).where(gone).returning(F.endpoint_id))


STICKY_SENDERS: Final = _sticky()
FORMER_MEMBERS: Final = _former()
CHUNKS: Final = _chunks()
WEBHOOK_DELIVERIES: Final = _deliveries()
ORPHANED_DELIVERIES: Final = _orphans()
CALLBACKS: Final = _callbacks()


async def forget_portion(engine: Engine, what: Statement, before: str) -> int:
    """Remove up to `PORTION` rows older than an ISO date; how many there were."""

    async def work(transaction: Transaction) -> int:
        (rows,) = await transaction.run([what.step(engine.name, before=before)])
        return len(rows)

    return await engine.transaction(work)
