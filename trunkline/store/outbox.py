"""What is owed: claiming it for a time, and looking at what is overdue."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final, NamedTuple

from sqlalchemy import and_, bindparam, func, literal, not_, select, text, tuple_
from sqlalchemy.sql.expression import Select

from trunkline.domain.consent import may_send
from trunkline.domain.owed import Phase, Priority
from trunkline.domain.pace import first_things_first
from trunkline.store import bulk, consent, tables
from trunkline.store.engine import Engine, GuardFailed, Row, Step, Transaction
from trunkline.store.statements import Statement, among

OWED: Final = tables.OUTBOX.c
ACCOUNTS_MOST: Final = 64  # accounts looked at in one claim; the next claim goes on behind the last of them

Shares = Callable[[Mapping[str, int], int, int], dict[str, int]]
Admit = Callable[[Sequence["Owed"]], list["Owed"]]


class Owed(NamedTuple):
    """One outbox row; of a claimed one, as it was before.

    A `worker` there held it and let its lease lapse: perhaps it handed the message over.
    """

    account_id: str
    id: str
    connection_id: str
    phase: int
    due: int
    give_up: int
    attempts: int
    segments: int
    endpoint_id: str
    tried: str | None
    send_at: int | None
    worker: str | None = None


class Written(NamedTuple):
    """A text as its sender wrote it, and the alphabet that it is sent in."""

    text: str
    encoding: str


class Claimed(NamedTuple):
    """A claimed outbox row with its message, and whether its recipient wants it no more."""

    owed: Owed
    message: dict[str, Any]
    opted_out: bool = False

    @property
    def written(self) -> Written:
        """The text of the message."""
        return Written(self.message["text"], self.message["encoding"])


_OWED = tuple(OWED[name] for name in Owed._fields)


def _next_account(after: Any) -> Any:
    return (
        select(func.min(OWED.account_id))
        .where(OWED.connection_id == bindparam("connection"), OWED.phase == int(Phase.SEND), OWED.account_id > after)
        .scalar_subquery()
    )


def _accounts() -> Select[Any]:
    """The accounts with rows, found by hopping from one to the next in the index instead of reading them all."""
    hop = select(_next_account(bindparam("after")).label("account_id")).cte("hop", recursive=True)
    hop = hop.union_all(select(_next_account(hop.c.account_id)).where(hop.c.account_id.is_not(None)))
    return select(hop.c.account_id).where(hop.c.account_id.is_not(None)).limit(bindparam("most"))


def _due_of_account(*conditions: Any) -> Select[Any]:
    return (
        select(*_OWED)
        .where(
            OWED.connection_id == bindparam("connection"),
            OWED.phase == int(Phase.SEND),
            OWED.account_id == bindparam("account"),
            OWED.priority == bindparam("priority"),
            OWED.due <= bindparam("now"),
            *conditions,
        )
        .order_by(OWED.due)
        .limit(bindparam("room"))
        .with_for_update(skip_locked=True)
    )


ACCOUNTS = Statement(_accounts())
DUE_OF_ACCOUNT = Statement(_due_of_account())
DUE_BUT_OF = Statement(_due_of_account(not_(among(OWED.endpoint_id, "but"))))
OVERDUE = Statement(
    select(*_OWED)
    .where(text("phase > 0"), OWED.due <= bindparam("now"))
    .order_by(OWED.due)
    .limit(bindparam("room"))
    .with_for_update(skip_locked=True)
)
WAITING = Statement(select(OWED.phase, func.count(literal(1)), func.min(OWED.due)).group_by(OWED.phase))


class Claims:
    """Claims for one connection; remembers whose turn it is between claims."""

    def __init__(self, engine: Engine, connection_id: str, worker: str, shares: Shares) -> None:
        self._engine = engine
        self._connection_id = connection_id
        self.worker = worker
        self._shares = shares
        self._after = ""
        self._turn = 0

    async def take(
        self, now: int, lease_until: int, room: int, admit: Admit | None = None, but: Sequence[str] = ()
    ) -> list[Claimed]:
        """Lease up to `room` messages that are due, shared fairly between the accounts that wait.

        Of what was chosen only that is leased which `admit` lets through; messages of the endpoints `but` are left.
        A row's `due` moves to the end of the lease: a worker that dies delays its messages so long, and loses none.
        Raises GuardFailed when what `admit` let through changed meanwhile; nothing is leased then.
        """

        async def work(transaction: Transaction) -> list[Claimed]:
            owed = await self._choose(transaction, now, room, but)
            if admit is not None:
                owed = admit(owed)
            if not owed:
                return []
            messages = await _messages(self._engine.name, transaction, owed)
            _lease(self._engine.name, transaction, owed, lease_until, self.worker)
            unwanted = await _unwanted(self._engine.name, transaction, messages)
            keys = [(row.account_id, row.id) for row in owed]
            return [Claimed(row, messages[key], key in unwanted) for row, key in zip(owed, keys, strict=True)]

        try:
            return await self._engine.optimistic(work)
        except GuardFailed:
            if admit is not None:  # it has counted what it let through
                raise
            return await self._engine.transaction(work)

    async def _choose(self, transaction: Transaction, now: int, room: int, but: Sequence[str]) -> list[Owed]:
        accounts = await self._waiting_accounts(transaction)
        if not accounts:
            return []
        self._turn += 1
        steps = [self._due(account, priority, now, room, but) for account in accounts for priority in Priority]
        found = [[Owed(*row) for row in answer] for answer in await transaction.run(steps)]
        rows = [
            first_things_first(ordinary, in_bulk, room, self._turn)
            for ordinary, in_bulk in zip(found[::2], found[1::2], strict=True)
        ]
        shares = self._shares({a: len(found) for a, found in zip(accounts, rows, strict=True)}, room, self._turn)
        return [row for account, found in zip(accounts, rows, strict=True) for row in found[: shares.get(account, 0)]]

    def _due(self, account: str, priority: Priority, now: int, room: int, but: Sequence[str]) -> Step:
        store, connection = self._engine.name, self._connection_id
        values = {"connection": connection, "account": account, "priority": int(priority), "now": now, "room": room}
        return DUE_BUT_OF.step(store, **values, but=list(but)) if but else DUE_OF_ACCOUNT.step(store, **values)

    async def _waiting_accounts(self, transaction: Transaction) -> list[str]:
        found = await self._accounts_after(transaction, self._after)
        if len(found) < ACCOUNTS_MOST and self._after:
            found += [a for a in await self._accounts_after(transaction, "") if a not in found]
        del found[ACCOUNTS_MOST:]
        self._after = found[-1] if len(found) == ACCOUNTS_MOST else ""
        return found

    async def _accounts_after(self, transaction: Transaction, after: str) -> list[str]:
        step = ACCOUNTS.step(self._engine.name, connection=self._connection_id, after=after, most=ACCOUNTS_MOST)
        (rows,) = await transaction.run([step])
        return [row[0] for row in rows]


async def _messages(store: str, transaction: Transaction, owed: list[Owed]) -> dict[tuple[str, str], dict[str, Any]]:
    step = bulk.load_rows(store, tables.MESSAGE, [(row.account_id, row.id) for row in owed], lock=False)
    (rows,) = await transaction.run([step])
    if not transaction.locks and len(rows) < len(owed):  # one was deleted after its outbox row was read
        raise GuardFailed("a message was deleted meanwhile")
    return {(row["account_id"], row["id"]): row for row in map(_message, rows)}


async def _unwanted(
    store: str, transaction: Transaction, messages: Mapping[tuple[str, str], dict[str, Any]]
) -> set[tuple[str, str]]:
    """Which of these messages are for somebody who has opted out of them, but for those that say just that."""
    addresses = [(account, message["other_address"]) for (account, _), message in messages.items()]
    (rows,) = await transaction.run([consent.opted_out_step(store, addresses)])
    scopes = consent.opted(rows)
    touched = {key: found for key, row in messages.items() if (found := scopes.get((key[0], row["other_address"])))}
    if not touched:
        return set()
    accounts = {account for account, _ in touched}
    named = {scope for found in touched.values() for scope in found} or {""}
    notices, members = await transaction.run(
        [
            consent.notices_step(store, accounts, [id_ for _, id_ in touched]),
            consent.members_step(store, accounts, named),
        ]
    )
    exempt = {(row[0], row[1]) for row in notices}
    return {
        key
        for key, found in touched.items()
        if key not in exempt and not may_send(found, *_senders(key[0], messages[key]["endpoint_id"], members))
    }


def _senders(account_id: str, endpoint_id: str, members: Sequence[Row]) -> tuple[str, set[str]]:
    """The endpoint and the pools that it is in."""
    return endpoint_id, {row[1] for row in members if (row[0], row[2]) == (account_id, endpoint_id)}


_MESSAGE_COLUMNS: Final = [column.name for column in bulk.written_columns(tables.MESSAGE)]


def _message(row: Row) -> dict[str, Any]:
    return dict(zip(_MESSAGE_COLUMNS, row, strict=True))


async def take_overdue(engine: Engine, worker: str, now: int, lease_until: int, room: int) -> list[Claimed]:
    """Lease what waits for a receipt or for clearing up and whose time has come."""

    async def work(transaction: Transaction) -> list[Claimed]:
        (rows,) = await transaction.run([OVERDUE.step(engine.name, now=now, room=room)])
        owed = [Owed(*row) for row in rows]
        if not owed:
            return []
        messages = await _messages(engine.name, transaction, owed)
        _lease(engine.name, transaction, owed, lease_until, worker)
        return [Claimed(row, messages[(row.account_id, row.id)]) for row in owed]

    try:
        return await engine.optimistic(work)
    except GuardFailed:
        return await engine.transaction(work)


def _lease(store: str, transaction: Transaction, owed: Sequence[Owed], until: int, worker: str) -> None:
    """Lease these rows at the end, provided that they are still as they were read."""
    if not transaction.locks:
        transaction.last([bulk.guard_rows(store, tables.OUTBOX, [row._asdict() for row in owed])])
    leased = [{"account_id": row.account_id, "id": row.id, "due": until, "worker": worker} for row in owed]
    transaction.last([bulk.update_rows(store, tables.OUTBOX, ("due", "worker"), leased)])


Place = tuple[str, int, int, str]  # where a row stands in the index of what is due


class Stranded(NamedTuple):
    """An outbox row that waits for a connection, where it stands, whom its message is for, and its text."""

    owed: Owed
    place: Place
    to_address: str
    written: Written


_PLACE: Final = (OWED.account_id, OWED.priority, OWED.due, OWED.id)
STRANDED: Final = Statement(
    select(*_OWED, OWED.priority, *(tables.MESSAGE.c[name] for name in ("other_address", "text", "encoding")))
    .join(
        tables.MESSAGE,
        and_(tables.MESSAGE.c.account_id == OWED.account_id, tables.MESSAGE.c.id == OWED.id),
    )
    .where(
        OWED.connection_id == bindparam("connection"),
        OWED.phase == int(Phase.SEND),
        OWED.due <= bindparam("now"),
        tuple_(*_PLACE) > tuple_(bindparam("account"), bindparam("priority"), bindparam("due"), bindparam("id")),
    )
    .order_by(*_PLACE)
    .limit(bindparam("most"))
)


async def stranded(engine: Engine, connection_id: str, now: int, after: Place | None, most: int) -> list[Stranded]:
    """The first messages behind a place that wait for a connection and are due; none that a worker holds."""
    account, priority, due, id_ = after or ("", -1, -1, "")
    rows = await STRANDED.read(
        engine, connection=connection_id, now=now, account=account, priority=priority, due=due, id=id_, most=most
    )
    found = []
    for row in rows:
        owed = Owed(*row[: len(Owed._fields)])
        priority, to_address, text, encoding = row[len(Owed._fields) :]
        place = (owed.account_id, priority, owed.due, owed.id)
        found.append(Stranded(owed, place, to_address, Written(text, encoding)))
    return found


async def waiting(engine: Engine) -> list[tuple[int, int, int]]:
    """How much is owed in each phase, and the earliest time due."""
    return [(row[0], row[1], row[2]) for row in await WAITING.read(engine)]
