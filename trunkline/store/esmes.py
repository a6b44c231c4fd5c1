"""ESMEs, what they are owed, and the parts of their texts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final, NamedTuple

from sqlalchemy import BigInteger, and_, bindparam, delete, exists, select, true, update
from sqlalchemy.sql.expression import ColumnElement

from trunkline.domain.esme import Esme, owed_id
from trunkline.store import listing, tables
from trunkline.store.engine import Engine, Row, Transaction
from trunkline.store.listing import Condition, Scope, Values, Window, one_of
from trunkline.store.statements import Statement, among

E: Final = tables.ESME.c
D: Final = tables.ESME_DELIVERY.c
P: Final = tables.ESME_PART.c
M: Final = tables.MESSAGE.c

SORTS: Final[Mapping[str, ColumnElement[Any]]] = {"DateCreated": E.id, "SystemId": E.system_id}

_ESME: Final = select(*(E[name] for name in Esme.__struct_fields__))
_ALL: Final = Statement(_ESME.order_by(E.account_id, E.id))
_BY_NAME: Final = Statement(_ESME.where(E.system_id == bindparam("system_id")))


async def all_esmes(engine: Engine) -> list[Esme]:
    """Every ESME of every account."""
    return [_esme(row) for row in await _ALL.read(engine)]


async def esme_by_name(engine: Engine, system_id: str) -> Esme | None:
    """The ESME with this system id, whosever it is."""
    rows = await _BY_NAME.read(engine, system_id=system_id)
    return _esme(rows[0]) if rows else None


class EsmeFilter(NamedTuple):
    """Which ESMEs are wanted; `ids` of None asks for no restriction, an empty list for nothing."""

    account_ids: Sequence[str]
    ids: Sequence[str] | None = None
    only_disabled: bool = False

    def conditions(self, store: str) -> list[Condition]:
        """Everything but the accounts."""
        found: list[Condition] = [] if self.ids is None else [one_of(store, E.id, self.ids)]
        return [*found, E.disabled.is_(true())] if self.only_disabled else found


async def list_esmes(engine: Engine, wanted: EsmeFilter, window: Window) -> list[Values]:
    """One window of the ESMEs that the filter lets through; `esme_of` makes an ESME of each."""
    scope, order = Scope(wanted.account_ids), SORTS[window.sort]
    return await listing.read_page(engine, tables.ESME, scope, wanted.conditions(engine.name), order, window)


async def count_esmes(engine: Engine, wanted: EsmeFilter) -> int:
    """How many ESMEs the filter lets through."""
    return await listing.count(engine, tables.ESME, Scope(wanted.account_ids), wanted.conditions(engine.name))


async def find_esme(engine: Engine, account_ids: Sequence[str], esme_id: str) -> Esme | None:
    """The ESME with this id in one of the accounts."""
    wanted = EsmeFilter(account_ids, [esme_id])
    rows = await list_esmes(engine, wanted, Window(0, 1, next(iter(SORTS)), True))
    return esme_of(rows[0]) if rows else None


def esme_of(values: Values) -> Esme:
    """The ESME of a row."""
    lists = {name: tuple(values[name].split()) for name in ("networks", "endpoints")}
    flags = {name: bool(values[name]) for name in ("tls", "disabled")}
    return Esme(**{name: values[name] for name in Esme.__struct_fields__} | lists | flags)


def _esme(row: Row) -> Esme:
    return esme_of(dict(zip(Esme.__struct_fields__, row, strict=True)))


# --- What they are owed ----------------------------------------------------------------------------------------------


class Owed(NamedTuple):
    """A receipt (`status` is final) or a text (it is empty) for an ESME, with what it is about."""

    account_id: str
    id: str
    conversation_id: str
    message_id: str
    status: str
    error: str | None
    date: str
    attempts: int
    submitted: str
    other_address: str
    address: str
    text: str


_now = bindparam("now", type_=BigInteger)
_until = bindparam("until", type_=BigInteger)
_before: Final = tables.ESME_DELIVERY.alias("earlier")
_waits: Final = exists().where(
    _before.c.account_id == D.account_id,
    _before.c.esme_id == D.esme_id,
    _before.c.conversation_id == D.conversation_id,
    _before.c.due > _now,
    (_before.c.date < D.date) | and_(_before.c.date == D.date, _before.c.id < D.id),
)
_LOCK: Final = Statement(
    select(E.id).where(E.account_id == bindparam("account"), E.id == bindparam("esme")).with_for_update()
)
_DUE: Final = Statement(
    select(
        D.account_id,
        D.id,
        D.conversation_id,
        D.message_id,
        D.status,
        D.error,
        D.date,
        D.attempts,
        M.date,
        M.other_address,
        tables.ENDPOINT.c.address,
        M.text,
    )
    .select_from(
        tables.ESME_DELIVERY.join(tables.MESSAGE, and_(M.account_id == D.account_id, M.id == D.message_id)).join(
            tables.ENDPOINT,
            and_(tables.ENDPOINT.c.account_id == M.account_id, tables.ENDPOINT.c.id == M.endpoint_id),
        )
    )
    .where(
        D.account_id == bindparam("account"),
        D.esme_id == bindparam("esme"),
        D.due <= _now,
        ~_waits,
    )
    .order_by(D.date, D.id)
    .limit(bindparam("most"))
)
_LEASE: Final = Statement(
    update(tables.ESME_DELIVERY)
    .where(D.account_id == bindparam("account"), among(D.id, "ids"))
    .values(due=_until, attempts=D.attempts + 1)
)
_POSTPONE: Final = Statement(
    update(tables.ESME_DELIVERY).where(D.account_id == bindparam("account"), among(D.id, "ids")).values(due=_until)
)
_DONE: Final = Statement(delete(tables.ESME_DELIVERY).where(D.account_id == bindparam("account"), among(D.id, "ids")))
_EXPIRE: Final = Statement(delete(tables.ESME_DELIVERY).where(D.date < bindparam("before")))


async def claim(engine: Engine, esme: Esme, now: int, until: int, most: int) -> list[Owed]:
    """Take what is due for an ESME, oldest first, under a lease until a moment; times in milliseconds.

    Nothing is taken while something earlier of the same conversation is held or waits for its next attempt.
    """
    store = engine.name

    async def work(transaction: Transaction) -> list[Owed]:
        who = {"account": esme.account_id, "esme": esme.id}
        # One at a time for each ESME, or two servers would divide a conversation between them.
        await transaction.run([_LOCK.step(store, **who)])
        (rows,) = await transaction.run([_DUE.step(store, **who, now=now, most=most)])
        owed = [Owed._make(row) for row in rows]
        if owed:
            ids = [each.id for each in owed]
            transaction.last([_LEASE.step(store, account=esme.account_id, ids=ids, until=until)])
        return owed

    return await engine.transaction(work)


async def settle(engine: Engine, account_id: str, done: Sequence[str], later: Sequence[tuple[str, int]]) -> None:
    """Forget what was handed over, and put off the rest until the moments given with it."""
    store = engine.name
    by_moment: dict[int, list[str]] = {}
    for id_, moment in later:
        by_moment.setdefault(moment, []).append(id_)

    async def work(transaction: Transaction) -> None:
        steps = [_DONE.step(store, account=account_id, ids=list(done))] if done else []
        steps += [_POSTPONE.step(store, account=account_id, ids=ids, until=at) for at, ids in by_moment.items()]
        transaction.last(steps)

    await engine.transaction(work)


async def forget_owed(engine: Engine, before: str) -> None:
    """Drop what has waited since before a date, whosever it is."""

    async def work(transaction: Transaction) -> None:
        transaction.last([_EXPIRE.step(engine.name, before=before)])

    await engine.transaction(work)


_TEXT_OWED: Final = Statement(select(D.id).where(D.account_id == bindparam("account"), D.id == bindparam("id")))


async def is_text_owed(engine: Engine, account_id: str, message_id: str) -> bool:
    """Whether an ESME is still to be handed the text of this message, which came in."""
    return bool(await _TEXT_OWED.read(engine, account=account_id, id=owed_id(message_id)))


# --- Parts of texts --------------------------------------------------------------------------------------------------


class EsmePart(NamedTuple):
    """One kept part of a longer text; `text` is hexadecimal UTF-16."""

    account_id: str
    group_id: str
    number: int
    total: int
    message_id: str
    text: str
    date: str


_PARTS: Final = Statement(
    select(*(P[name] for name in EsmePart._fields))
    .where(P.account_id == bindparam("account"), P.group_id == bindparam("group"))
    .order_by(P.number)
)
_OLD: Final = Statement(
    select(P.account_id, P.group_id).where(P.date < bindparam("before")).distinct().limit(bindparam("most"))
)


async def parts_of(engine: Engine, account_id: str, group_id: str) -> list[EsmePart]:
    """The kept parts of a text, in their order; number 0 is their head, whose text is the wish for a receipt."""
    return [EsmePart._make(row) for row in await _PARTS.read(engine, account=account_id, group=group_id)]


async def old_parts(engine: Engine, before: str, most: int) -> list[tuple[str, str]]:
    """The account and the group of texts that have a part from before a date, at most so many."""
    found: list[Any] = await _OLD.read(engine, before=before, most=most)
    return [(row[0], row[1]) for row in found]
