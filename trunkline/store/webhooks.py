"""Webhooks and callbacks: who wants to be told, and how far the event log was turned into deliveries."""

from __future__ import annotations

import contextlib
from collections.abc import Collection, Mapping, Sequence
from types import MappingProxyType
from typing import Any, Final, NamedTuple

from sqlalchemy import BigInteger, bindparam, case, false, literal, or_, select, union_all, update

from trunkline.store import bulk, tables
from trunkline.store.deliveries import first_are_due
from trunkline.store.engine import Engine, Step, Transaction, UniqueViolation
from trunkline.store.events import newest_number
from trunkline.store.listing import named
from trunkline.store.statements import Statement, among

Values = dict[str, Any]

W: Final = tables.WEBHOOK.c
C: Final = tables.CALLBACK.c
R: Final = tables.RECEIVER.c
CURSOR: Final = tables.WEBHOOK_CURSOR.c
PLANNER: Final = "planner"

_OF_ACCOUNTS: Final = Statement(select(tables.WEBHOOK).where(among(W.account_id, "accounts")))
_BY_ID: Final = Statement(select(tables.WEBHOOK).where(W.account_id == bindparam("account"), W.id == bindparam("id")))
_WITH_IDS: Final = Statement(select(tables.WEBHOOK).where(among(W.account_id, "accounts"), among(W.id, "ids")))
_BEHIND: Final = Statement(
    select(tables.WEBHOOK)
    .where(W.behind.is_not(None), W.disabled.is_(false()), W.id > bindparam("after"))
    .order_by(W.id)
    .limit(bindparam("most"))
)
_ANY: Final = Statement(
    union_all(
        select(literal(1)).select_from(select(W.id).limit(1).subquery("w")),
        select(literal(1)).select_from(select(C.id).limit(1).subquery("c")),
    )
)
CALLBACKS: Final = Statement(
    select(tables.CALLBACK)
    # By the subject alone, and by the account afterwards: two lists would lead SQLite to all that an account has.
    .where(among(C.subject_id, "subjects"))
)
_CALLBACKS_BY_ID: Final = Statement(
    select(tables.CALLBACK).where(C.account_id == bindparam("account"), among(C.id, "ids"))
)
_KEYS: Final = Statement(
    select(tables.SIGNING_KEY).where(
        tables.SIGNING_KEY.c.account_id == bindparam("account"), among(tables.SIGNING_KEY.c.id, "ids")
    )
)


async def webhooks_of(engine: Engine, account_ids: Collection[str]) -> list[Values]:
    """The webhooks of these accounts, disabled ones too, in the order of their making."""
    rows = await _OF_ACCOUNTS.read(engine, accounts=sorted(account_ids))
    return sorted(named(tables.WEBHOOK, rows), key=lambda row: str(row["id"]))


async def webhooks_with(engine: Engine, account_ids: Collection[str], ids: Collection[str]) -> list[Values]:
    """The webhooks with these ids in those accounts."""
    rows = await _WITH_IDS.read(engine, accounts=sorted(account_ids), ids=sorted(ids))
    return named(tables.WEBHOOK, rows)


async def webhook_with(engine: Engine, account_id: str, id_: str) -> Values | None:
    """The webhook with this id."""
    rows = await _BY_ID.read(engine, account=account_id, id=id_)
    return named(tables.WEBHOOK, rows)[0] if rows else None


async def webhooks_behind(engine: Engine, after: str, most: int) -> list[Values]:
    """Enabled webhooks that are not in step with the log, in the order of their ids behind one."""
    return named(tables.WEBHOOK, await _BEHIND.read(engine, after=after, most=most))


async def any_subscription(engine: Engine) -> bool:
    """Whether anybody at all wants to be told of anything."""
    return bool(await _ANY.read(engine))


async def callbacks_about(engine: Engine, account_ids: Collection[str], subjects: Collection[str]) -> list[Values]:
    """The callbacks that were asked for these messages and endpoints."""
    rows = named(tables.CALLBACK, await CALLBACKS.read(engine, subjects=sorted(subjects)))
    return sorted((row for row in rows if row["account_id"] in account_ids), key=lambda row: str(row["id"]))


async def callbacks_with(engine: Engine, account_id: str, ids: Collection[str]) -> dict[str, Values]:
    """The callbacks with these ids, those that are still there."""
    rows = await _CALLBACKS_BY_ID.read(engine, account=account_id, ids=sorted(ids))
    return {row["id"]: row for row in named(tables.CALLBACK, rows)}


async def signing_secrets(engine: Engine, account_id: str, ids: Collection[str]) -> dict[str, str]:
    """The secrets of these signing keys."""
    rows = await _KEYS.read(engine, account=account_id, ids=sorted(ids))
    return {row["id"]: row["secret"] for row in named(tables.SIGNING_KEY, rows)}


# --- Turning events into deliveries ----------------------------------------------------------------------------------


class LeaseLost(Exception):
    """Another server does this now; nothing was written."""


class Planned(NamedTuple):
    """What one step of the planner writes."""

    before: int
    """The position that it began from; another one than is stored means that somebody else went on."""
    after: int
    deliveries: Sequence[Mapping[str, Any]] = ()
    fallen_behind: Mapping[tuple[str, str], int] = MappingProxyType({})
    """For webhooks (account and id) that were in step: the first event that they were not told of."""
    caught_up: tuple[Mapping[str, Any], int | None] | None = None
    """A webhook that was behind, and where it is now; None is in step."""


_now = bindparam("now", type_=BigInteger)
_TAKE: Final = Statement(
    update(tables.WEBHOOK_CURSOR)
    .where(CURSOR.id == PLANNER, (CURSOR.lease_until <= _now) | (CURSOR.worker == bindparam("me")))
    .values(worker=bindparam("me"), lease_until=bindparam("until"))
    .returning(CURSOR.position)
)
_POSITION: Final = Statement(select(CURSOR.position).where(CURSOR.id == PLANNER))
_ADVANCE: Final = Statement(
    update(tables.WEBHOOK_CURSOR)
    .where(CURSOR.id == PLANNER, CURSOR.worker == bindparam("me"), CURSOR.position == bindparam("before"))
    .values(position=bindparam("after"), lease_until=bindparam("until"))
    .returning(CURSOR.position)
)
_WAKE: Final = Statement(
    update(tables.RECEIVER)
    .where(among(R.account_id, "accounts"), among(R.id, "ids"))
    # One that is paused after failures is not called before its time, and one that is due is not put off.
    .values(due=case((or_(R.due <= _now, R.paused_until > _now), R.due), else_=_now))
    .returning(R.account_id, R.id)
)
_FALL_BEHIND: Final = Statement(
    update(tables.WEBHOOK)
    .where(W.account_id == bindparam("account"), W.id == bindparam("webhook"), W.behind.is_(None))
    .values(behind=bindparam("number", type_=BigInteger))
)
_CATCH_UP: Final = Statement(
    update(tables.WEBHOOK)
    # A replay that was asked for meanwhile begins further back: it stays.
    .where(W.account_id == bindparam("account"), W.id == bindparam("webhook"), W.behind == bindparam("was"))
    .values(behind=bindparam("number", type_=BigInteger))
)


async def take_planning(engine: Engine, me: str, now: int, until: int) -> int | None:
    """Become the one server that turns events into deliveries, until a moment; where it goes on, or None.

    The very first one begins at the end of the log, unless somebody has subscribed before.
    """
    if not await _POSITION.read(engine):
        await _begin(engine)

    async def work(transaction: Transaction) -> int | None:
        (rows,) = await transaction.run([_TAKE.step(engine.name, me=me, now=now, until=until)])
        return int(rows[0][0]) if rows else None

    return await engine.transaction(work)


async def _begin(engine: Engine) -> None:
    newest = await newest_number(engine)
    # Who subscribed before there was a planner is told from the beginning of the log, as far as they want it.
    row = {"id": PLANNER, "position": 0 if await any_subscription(engine) else newest, "lease_until": 0, "worker": None}

    async def work(transaction: Transaction) -> None:
        transaction.last(bulk.insert_rows(engine.name, tables.WEBHOOK_CURSOR, [row]))

    with contextlib.suppress(UniqueViolation):  # another server was quicker
        await engine.transaction(work)


async def plan(engine: Engine, me: str, now: int, until: int, planned: Planned) -> None:
    """Write deliveries and the position behind them in one transaction; raises LeaseLost."""
    store = engine.name

    async def work(transaction: Transaction) -> None:
        advance = _ADVANCE.step(store, me=me, before=planned.before, after=planned.after, until=until)
        (rows,) = await transaction.run([advance])
        if not rows:
            raise LeaseLost
        if planned.deliveries:
            await _wake(transaction, store, planned.deliveries, now)
            transaction.last(bulk.insert_rows(store, tables.WEBHOOK_DELIVERY, planned.deliveries))
            transaction.last([first_are_due(store, planned.deliveries, now)])
        transaction.last(_moves(store, planned))

    await engine.transaction(work)


async def _wake(transaction: Transaction, store: str, deliveries: Sequence[Mapping[str, Any]], now: int) -> None:
    """Have the receivers looked at; this also holds them, so that nobody releases one in ignorance of these."""
    wanted = {(row["account_id"], row["receiver_id"]) for row in deliveries}
    accounts, ids = sorted({key[0] for key in wanted}), sorted({key[1] for key in wanted})
    (there,) = await transaction.run([_WAKE.step(store, accounts=accounts, ids=ids, now=now)])
    missing = sorted(wanted - {(row[0], row[1]) for row in there})
    plain = {"due": now, "lease_until": 0, "worker": None, "failures": 0, "failing_since": None, "paused_until": 0}
    if missing:
        rows = [{"account_id": account, "id": id_} | plain for account, id_ in missing]
        await transaction.run(bulk.insert_rows(store, tables.RECEIVER, rows))


def _moves(store: str, planned: Planned) -> list[Step]:
    steps = [
        _FALL_BEHIND.step(store, account=account, webhook=webhook, number=number)
        for (account, webhook), number in sorted(planned.fallen_behind.items())
    ]
    if planned.caught_up is not None:
        webhook, number = planned.caught_up
        keys = {"account": webhook["account_id"], "webhook": webhook["id"], "was": webhook["behind"]}
        steps.append(_CATCH_UP.step(store, **keys, number=number))
    return steps
