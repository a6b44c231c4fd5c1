"""What an installation consists of, listed whole: for the command line, where nobody pages."""

from __future__ import annotations

from collections import defaultdict
from typing import Any, Final, NamedTuple

import msgspec
from sqlalchemy import Select, Table, and_, bindparam, func, or_, select, true

from trunkline.store import tables
from trunkline.store.engine import Engine
from trunkline.store.events import Event
from trunkline.store.listing import Condition, named, one_of
from trunkline.store.plan import resting
from trunkline.store.statements import Statement

Values = dict[str, Any]

FLAGS: Final = frozenset({"disabled", "disable_sms", "smart_encoding", "incoming", "ended"})
O: Final = tables.OUTBOX.c  # noqa: E741 - as in store/outbox.py
E: Final = tables.EVENT.c
M: Final = tables.MESSAGE.c
PART: Final = tables.MESSAGE_PART.c
TALK: Final = tables.CONVERSATION.c

USERS: Final = Statement(select(tables.USER).order_by(tables.USER.c.id))
USER_ACCOUNTS: Final = Statement(select(tables.USER_ACCOUNT).order_by(tables.USER_ACCOUNT.c.account_id))
USER_CUSTOMERS: Final = Statement(select(tables.USER_CUSTOMER).order_by(*tables.USER_CUSTOMER.primary_key.columns))
LAST_EVENT: Final = Statement(select(E.seq, E.date).order_by(E.seq.desc()).limit(1))
QUEUES: Final = Statement(
    select(O.connection_id, O.phase, func.count(), func.min(O.due), func.min(O.give_up)).group_by(
        O.connection_id, O.phase
    )
)
_same = and_(tables.RECEIVER.c.account_id == tables.WEBHOOK.c.account_id, tables.RECEIVER.c.id == tables.WEBHOOK.c.id)
TROUBLED: Final = Statement(
    select(
        tables.WEBHOOK.c.id,
        tables.WEBHOOK.c.account_id,
        tables.WEBHOOK.c.disabled,
        tables.WEBHOOK.c.disabled_reason,
        tables.RECEIVER.c.failing_since,
    )
    .select_from(tables.WEBHOOK.outerjoin(tables.RECEIVER, _same))
    .where(or_(tables.WEBHOOK.c.disabled.is_(true()), tables.RECEIVER.c.failing_since.is_not(None)))
    .order_by(tables.RECEIVER.c.failing_since, tables.WEBHOOK.c.id)
)
_EVENTS: Final = select(E.seq, E.account_id, E.kind, E.subject_id, E.date, E.body)
_decode = msgspec.json.Decoder(dict[str, Any]).decode


def _all(table: Table) -> Statement:
    chosen: Select[Any] = select(table).order_by(*table.primary_key.columns)
    return Statement(chosen)


ACCOUNTS: Final = _all(tables.ACCOUNT)
CUSTOMERS: Final = _all(tables.CUSTOMER)
CONNECTIONS: Final = _all(tables.CONNECTION)
ENDPOINTS: Final = _all(tables.ENDPOINT)
ENDPOINT_IDS: Final = Statement(
    select(tables.ENDPOINT.c.id).where(tables.ENDPOINT.c.account_id == bindparam("account")).order_by("id")
)


async def _rows(engine: Engine, statement: Statement, table: Table) -> list[Values]:
    rows = named(table, await statement.read(engine))
    return [{name: bool(value) if name in FLAGS else value for name, value in row.items()} for row in rows]


async def accounts(engine: Engine) -> list[Values]:
    """Every account."""
    return await _rows(engine, ACCOUNTS, tables.ACCOUNT)


async def customers(engine: Engine) -> list[Values]:
    """Every customer of every account."""
    return await _rows(engine, CUSTOMERS, tables.CUSTOMER)


async def connections(engine: Engine) -> list[Values]:
    """Every connection, switched off or not; `resting` says why it rests, and is None when it does not."""
    return await _with_rest(engine, await _rows(engine, CONNECTIONS, tables.CONNECTION))


async def _with_rest(engine: Engine, rows: list[Values]) -> list[Values]:
    reasons = {row["id"]: row["reason"] for row in await resting(engine)}
    return [row | {"resting": reasons.get(row["id"])} for row in rows]


async def endpoints(engine: Engine) -> list[Values]:
    """Every endpoint of every account; `resting` as of connections."""
    return await _with_rest(engine, await _rows(engine, ENDPOINTS, tables.ENDPOINT))


async def endpoint_ids(engine: Engine, account_id: str) -> list[str]:
    """The ids of an account's endpoints."""
    return [row[0] for row in await ENDPOINT_IDS.read(engine, account=account_id)]


async def users(engine: Engine) -> list[Values]:
    """Every user with roles, accounts and customers, without the password's hash."""
    shared: defaultdict[str, list[str]] = defaultdict(list)
    theirs: defaultdict[str, list[str]] = defaultdict(list)
    for user_id, account_id in await USER_ACCOUNTS.read(engine):
        shared[user_id].append(account_id)
    for user_id, _, customer_id in await USER_CUSTOMERS.read(engine):
        theirs[user_id].append(customer_id)
    rows = await _rows(engine, USERS, tables.USER)
    for row in rows:
        del row["password_hash"]
        row |= {"roles": row["roles"].split(), "accounts": shared[row["id"]], "customers": theirs[row["id"]]}
    return rows


async def queues(engine: Engine) -> list[Values]:
    """For every connection and phase what is owed: how much, since when it is due, and when it is given up."""
    names = ("connection_id", "phase", "count", "due", "give_up")
    return [dict(zip(names, row, strict=True)) for row in await QUEUES.read(engine)]


async def webhooks_in_trouble(engine: Engine) -> list[Values]:
    """Webhooks that are disabled, or fail at the moment; those that do so longest first."""
    names = ("id", "account_id", "disabled", "disabled_reason", "failing_since")
    rows = [dict(zip(names, row, strict=True)) for row in await TROUBLED.read(engine)]
    return [row | {"disabled": bool(row["disabled"])} for row in rows]


async def messages_named(engine: Engine, said: str, most: int) -> list[Values]:
    """The newest messages with this id, with this id of a carrier (also of one of their parts), or with this number."""
    found: dict[str, Values] = {}
    for conditions in await _namings(engine, said):
        chosen = select(tables.MESSAGE).where(*conditions).order_by(M.id.desc()).limit(most)
        for row in await _rows(engine, Statement(chosen), tables.MESSAGE):
            found.setdefault(row["id"], row)
        if found:
            break
    return sorted(found.values(), key=lambda row: str(row["id"]), reverse=True)[:most]


async def _namings(engine: Engine, said: str) -> list[list[Condition]]:
    """The conditions by which a message may be meant, the most certain first; each is met by way of an index."""
    owners = one_of(engine.name, M.account_id, [row["id"] for row in await accounts(engine)])
    lines = [row["id"] for row in await connections(engine)]
    parts = select(PART.account_id, PART.id).where(
        one_of(engine.name, PART.connection_id, lines), PART.carrier_id == said
    )
    whole = [row[1].partition("/")[0] for row in await Statement(parts).read(engine)]
    talks = select(TALK.id).where(TALK.other_address == said)
    return [
        [owners, M.id == said],
        [one_of(engine.name, M.connection_id, lines), M.carrier_id == said],
        [owners, one_of(engine.name, M.id, whole)],
        [owners, M.conversation_id.in_(talks)],
    ]


async def last_event(engine: Engine) -> tuple[int, str]:
    """The number and date of the newest event; 0 and nothing before the first."""
    rows = await LAST_EVENT.read(engine)
    return (rows[0][0], rows[0][1]) if rows else (0, "")


class Wanted(NamedTuple):
    """Which events a reader wants; an empty member lets everything pass."""

    account_id: str = ""
    subject_id: str = ""
    kinds: tuple[str, ...] = ()

    def conditions(self, store: str) -> list[Condition]:
        """The same for the store of that name."""
        found: list[Condition] = []
        if self.account_id:
            found.append(E.account_id == self.account_id)
        if self.subject_id:
            found.append(E.subject_id == self.subject_id)
        return [*found, one_of(store, E.kind, self.kinds)] if self.kinds else found


async def events_after(engine: Engine, seq: int, wanted: Wanted, most: int) -> list[Event]:
    """The first events behind a number.

    Never one behind a gap that a slower transaction may still fill: `bulk.insert_rows` adds events one transaction
    after the other.
    """
    conditions = (E.seq > seq, *wanted.conditions(engine.name))
    return await _events(engine, _EVENTS.where(*conditions).order_by(E.seq).limit(most))


async def newest_events(engine: Engine, wanted: Wanted, most: int) -> list[Event]:
    """The newest events, the oldest of them first."""
    conditions = wanted.conditions(engine.name)
    return (await _events(engine, _EVENTS.where(*conditions).order_by(E.seq.desc()).limit(most)))[::-1]


async def _events(engine: Engine, chosen: Select[Any]) -> list[Event]:
    return [Event._make((*row[:5], _decode(row[5]))) for row in await Statement(chosen).read(engine)]
