"""What is owed to receivers of webhooks and callbacks: a queue for each of them, and within it one for a conversation.

Of the deliveries owed in one conversation only the first has a time at which it is due; the others are `BLOCKED` until
it is done. Whoever writes to the queue of a receiver holds its row in `receiver` first.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any, Final, NamedTuple

from sqlalchemy import BigInteger, bindparam, case, exists, func, literal, select, text, true, tuple_, update

from trunkline.domain.webhook import BLOCKED
from trunkline.store import bulk, tables
from trunkline.store.engine import Engine, Step, Transaction
from trunkline.store.listing import Condition, Narrow, Scope, Window, count, named, one_of, read_page
from trunkline.store.statements import Statement, among

Values = dict[str, Any]

R: Final = tables.RECEIVER.c
D: Final = tables.WEBHOOK_DELIVERY.c
OWED: Final = text("webhook_delivery.state = 'owed'")  # as the indexes have it
ATTEMPTED: Final = ("state", "due", "attempts", "first_attempt", "status", "error", "date_last_attempt")


class Receiver(NamedTuple):
    """A receiver whose lease was taken."""

    account_id: str
    id: str
    failures: int
    """Attempts in a row that failed, over all conversations."""
    failing_since: int | None
    paused_until: int


class Health(NamedTuple):
    """How a receiver does; times are milliseconds."""

    failures: int = 0
    failing_since: int | None = None
    paused_until: int = 0


_receiver = (R.account_id, R.id, R.failures, R.failing_since, R.paused_until)
_mine = (R.account_id == bindparam("account"), R.id == bindparam("receiver"), R.worker == bindparam("me"))
_of = (D.account_id == bindparam("account"), D.receiver_id == bindparam("receiver"))
_now = bindparam("now", type_=BigInteger)

_DUE: Final = Statement(
    select(*_receiver)
    .where(R.due <= _now, R.lease_until <= _now)
    .order_by(R.due)
    .limit(bindparam("room"))
    .with_for_update(skip_locked=True)
)
_ANY_DUE: Final = Statement(select(R.id).where(R.due <= _now, R.lease_until <= _now).limit(1))
_HEADS: Final = Statement(
    select(tables.WEBHOOK_DELIVERY)
    .where(*_of, OWED, D.due <= _now)
    .order_by(D.due, D.event_number)
    .limit(bindparam("most"))
)
_HOLD: Final = Statement(
    update(tables.RECEIVER)
    .where(*_mine)
    .values(
        lease_until=bindparam("until"),
        failures=bindparam("failures"),
        failing_since=bindparam("failing_since", type_=BigInteger),
        paused_until=bindparam("paused_until"),
    )
    .returning(R.id)
)
_LOCK: Final = Statement(select(R.id).where(*_mine).with_for_update())
_never = literal(BLOCKED, BigInteger)
_soonest = func.coalesce(select(func.min(D.due)).where(*_of, OWED).scalar_subquery(), _never)
_disabled = exists().where(
    tables.WEBHOOK.c.account_id == bindparam("account"),
    tables.WEBHOOK.c.id == bindparam("receiver"),
    tables.WEBHOOK.c.disabled.is_(true()),
)
_not_before = bindparam("not_before", type_=BigInteger)
_RELEASE: Final = Statement(
    update(tables.RECEIVER)
    .where(*_mine)
    .values(
        worker=None,
        lease_until=0,
        due=case((_disabled, _never), (_soonest < _not_before, _not_before), else_=_soonest),
    )
)
_ALL_NOW: Final = Statement(
    update(tables.WEBHOOK_DELIVERY).where(*_of, OWED, D.due > _now, D.due < BLOCKED).values(due=_now)
)
_each = tables.WEBHOOK_DELIVERY.alias("each_owed")
_earlier = tables.WEBHOOK_DELIVERY.alias("earlier")


def _conversation(columns: Any) -> tuple[Any, ...]:
    return (columns.account_id, columns.receiver_id, columns.conversation_id)


def _first_of_these() -> Any:
    """The keys of what is owed first in some conversations, found in the index of their order alone."""
    same = [mine == other for mine, other in zip(_conversation(_earlier.c), _conversation(_each.c), strict=True)]
    first = select(func.min(_earlier.c.event_number)).where(text("earlier.state = 'owed'"), *same)
    names = ("accounts", "receivers", "conversations")
    these = [among(column, name) for column, name in zip(_conversation(_each.c), names, strict=True)]
    return select(_each.c.account_id, _each.c.id).where(
        text("each_owed.state = 'owed'"), *these, _each.c.event_number == first.correlate(_each).scalar_subquery()
    )


_FIRST: Final = Statement(
    update(tables.WEBHOOK_DELIVERY)
    .where(D.due == BLOCKED, tuple_(D.account_id, D.id).in_(_first_of_these()))
    .values(due=_now)
)


def first_are_due(store: str, deliveries: Sequence[Mapping[str, Any]], now: int) -> Step:
    """In the conversations of these deliveries, make the first that is owed due, unless it has its time already."""
    given = {
        name: sorted({row[column] for row in deliveries})
        for name, column in (
            ("accounts", "account_id"),
            ("receivers", "receiver_id"),
            ("conversations", "conversation_id"),
        )
    }
    return _FIRST.step(store, **given, now=now)


async def take_receivers(engine: Engine, me: str, now: int, until: int, room: int) -> list[Receiver]:
    """Lease up to `room` receivers to whom something is due, the one that waits longest first."""

    async def work(transaction: Transaction) -> list[Receiver]:
        (rows,) = await transaction.run([_DUE.step(engine.name, now=now, room=room)])
        found = [Receiver(*row) for row in rows]
        leased = [{"account_id": r.account_id, "id": r.id, "lease_until": until, "worker": me} for r in found]
        if leased:
            columns = ("lease_until", "worker")
            transaction.last([bulk.update_rows(engine.name, tables.RECEIVER, columns, leased)])
        return found

    return await engine.transaction(work)


async def any_due(engine: Engine, now: int) -> bool:
    """Whether something is due to a receiver whom nobody calls; costs no transaction."""
    return bool(await _ANY_DUE.read(engine, now=now))


async def heads(engine: Engine, receiver: Receiver, now: int, most: int) -> list[Values]:
    """What is due to a receiver, of each conversation the first: those that wait longest first."""
    keys = {"account": receiver.account_id, "receiver": receiver.id}
    return named(tables.WEBHOOK_DELIVERY, await _HEADS.read(engine, **keys, now=now, most=most))


async def record(
    engine: Engine,
    me: str,
    receiver: Receiver,
    results: Sequence[Values],
    health: Health,
    now: int,
    until: int,
    *,
    wake_all: bool = False,
) -> bool:
    """Write what came of attempts, whole delivery rows, and hold the receiver until a moment.

    The next of each conversation that moved on becomes due; with `wake_all` also all that wait for another attempt.
    False, and nothing is written, when the receiver is no longer ours.
    """
    store, keys = engine.name, {"account": receiver.account_id, "receiver": receiver.id}

    async def work(transaction: Transaction) -> bool:
        (mine,) = await transaction.run([_HOLD.step(store, **keys, me=me, until=until, **health._asdict())])
        if mine and results:
            transaction.last([bulk.update_rows(store, tables.WEBHOOK_DELIVERY, ATTEMPTED, results)])
            transaction.last([first_are_due(store, results, now)])
        if mine and wake_all:
            transaction.last([_ALL_NOW.step(store, **keys, now=now)])
        return bool(mine)

    return await engine.transaction(work)


async def release(engine: Engine, me: str, receiver: Receiver, not_before: int) -> None:
    """Give a receiver back; it is due when the first of its deliveries is, and not before a moment.

    A webhook that is disabled is not due at all, until it is enabled.
    """
    store, keys = engine.name, {"account": receiver.account_id, "receiver": receiver.id, "me": me}

    async def work(transaction: Transaction) -> None:
        # Held in a statement of its own: the next one sees what was planned until then.
        await transaction.run([_LOCK.step(store, **keys)])
        transaction.last([_RELEASE.step(store, **keys, not_before=not_before)])

    await engine.transaction(work)


# --- Looking at it ---------------------------------------------------------------------------------------------------

_COUNT: Final = Statement(
    select(func.count()).select_from(select(D.id).where(*_of, OWED).limit(bindparam("most")).subquery("owed"))
)
_ABOUT: Final = Statement(
    select(tables.WEBHOOK_DELIVERY)
    .where(D.account_id == bindparam("account"), Narrow(D.subject_id == bindparam("subject")))
    .order_by(D.event_number, D.id)
    .limit(bindparam("most"))
)
_WITH_WORDS: Final = Statement(
    select(D.id).where(
        D.account_id == bindparam("account"),
        Narrow(D.subject_id == bindparam("subject")),
        D.status.is_not(None),
        D.error.is_not(None),
    )
)
_ONE: Final = Statement(select(tables.WEBHOOK_DELIVERY).where(among(D.account_id, "accounts"), D.id == bindparam("id")))
_RECEIVERS: Final = Statement(select(tables.RECEIVER).where(among(R.account_id, "accounts"), among(R.id, "ids")))


async def owed_count(engine: Engine, account_id: str, receiver_id: str, most: int) -> int:
    """How many deliveries are owed to a receiver; counted up to `most`."""
    rows = await _COUNT.read(engine, account=account_id, receiver=receiver_id, most=most)
    return int(rows[0][0])


async def deliveries_about(engine: Engine, account_id: str, subject_id: str, most: int) -> list[Values]:
    """Who was told of a message, or is to be, in the order of the events."""
    rows = await _ABOUT.read(engine, account=account_id, subject=subject_id, most=most)
    return named(tables.WEBHOOK_DELIVERY, rows)


async def answered_about(engine: Engine, account_id: str, subject_id: str) -> list[str]:
    """The deliveries about a message to which their receivers said something else than that they took it."""
    return [str(row[0]) for row in await _WITH_WORDS.read(engine, account=account_id, subject=subject_id)]


async def delivery_with(engine: Engine, account_ids: Collection[str], id_: str) -> Values | None:
    """The delivery with this id in one of the accounts."""
    rows = await _ONE.read(engine, accounts=list(account_ids), id=id_)
    return named(tables.WEBHOOK_DELIVERY, rows)[0] if rows else None


async def receivers_with(engine: Engine, account_ids: Collection[str], ids: Collection[str]) -> dict[str, Values]:
    """The state of these receivers, by their ids; one to whom nothing was ever told has none."""
    rows = await _RECEIVERS.read(engine, accounts=sorted(account_ids), ids=sorted(ids))
    return {row["id"]: row for row in named(tables.RECEIVER, rows)}


class DeliveryFilter(NamedTuple):
    """Which deliveries of a receiver are wanted."""

    account_id: str
    receiver_id: str
    state: str | None = None
    ids: Collection[str] | None = None
    subject_ids: Collection[str] | None = None

    def conditions(self, store: str) -> list[Condition]:
        """The conditions beside the account."""
        found: list[Condition] = [D.receiver_id == self.receiver_id]
        if self.state is not None:
            found.append(D.state == self.state)
        if self.ids is not None:
            found.append(one_of(store, D.id, self.ids))
        if self.subject_ids is not None:
            found.append(one_of(store, D.subject_id, self.subject_ids))
        return found


SORTS: Final = {"DateCreated": D.event_number, "EventNumber": D.event_number}


async def list_deliveries(engine: Engine, wanted: DeliveryFilter, window: Window) -> list[Values]:
    """One window of the deliveries that the filter lets through."""
    scope, rest = Scope([wanted.account_id]), wanted.conditions(engine.name)
    return await read_page(engine, tables.WEBHOOK_DELIVERY, scope, rest, SORTS[window.sort], window)


async def count_deliveries(engine: Engine, wanted: DeliveryFilter) -> int:
    """How many deliveries the filter lets through."""
    return await count(engine, tables.WEBHOOK_DELIVERY, Scope([wanted.account_id]), wanted.conditions(engine.name))
