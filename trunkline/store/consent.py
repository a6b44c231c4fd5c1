"""Reading who wants no more texts, and what holds about it."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from typing import Any, Final, NamedTuple

import msgspec
from sqlalchemy import Select, Table, bindparam, exists, func, select

from trunkline.domain.consent import Rules
from trunkline.store import listing, tables
from trunkline.store.engine import Engine, Step
from trunkline.store.listing import Condition, Scope, Values, Window
from trunkline.store.statements import Statement, among

OUT: Final = tables.OPT_OUT.c
N: Final = tables.CONSENT_NOTICE.c


def _of_pools(members: Table) -> Select[Any]:
    """Accounts, pools and endpoints of a table of members."""
    columns = members.c
    chosen = select(columns.account_id, columns.pool_id, columns.endpoint_id)
    return chosen.where(among(columns.account_id, "accounts"), among(columns.pool_id, "pools"))


SORTS: Final[Mapping[str, Any]] = {"Address": OUT.address, "Date": OUT.date, "How": OUT.how}

WITH_OPT_OUTS: Final = Statement(
    select(tables.ACCOUNT.c.id).where(exists(select(OUT.account_id).where(OUT.account_id == tables.ACCOUNT.c.id)))
)
RULES: Final = Statement(select(tables.CONSENT_RULES))
SCOPES: Final = Statement(
    select(OUT.scope).where(OUT.account_id == bindparam("account"), OUT.address == bindparam("address"))
)
ALL: Final = Statement(
    select(tables.OPT_OUT).where(OUT.account_id == bindparam("account")).order_by(OUT.address, OUT.scope)
)
CHANGES: Final = Statement(
    select(tables.CONSENT_CHANGE)
    .where(
        tables.CONSENT_CHANGE.c.account_id == bindparam("account"),
        tables.CONSENT_CHANGE.c.address == bindparam("address"),
    )
    .order_by(tables.CONSENT_CHANGE.c.date)
)
# Asked in every claim, so compiled once.
AMONG: Final = Statement(
    select(OUT.account_id, OUT.address, OUT.scope).where(
        among(OUT.account_id, "accounts"), among(OUT.address, "addresses")
    )
)
F: Final = tables.FORMER_MEMBER.c
E: Final = tables.ENDPOINT.c
GONE_POOLS: Final = Statement(
    select(F.pool_id)
    .where(F.account_id == bindparam("account"))
    .where(~exists().where(E.account_id == F.account_id, E.id == F.pool_id))
    .distinct()
)
NOTICES: Final = Statement(select(N.account_id, N.id).where(among(N.account_id, "accounts"), among(N.id, "ids")))
MEMBERS: Final = Statement(_of_pools(tables.POOL_MEMBER).union_all(_of_pools(tables.FORMER_MEMBER)))
LAST_NOTICE: Final = Statement(
    select(N.date)
    .where(
        N.account_id == bindparam("account"),
        N.conversation_id == bindparam("conversation"),
        N.kind == bindparam("kind"),
    )
    .order_by(N.id.desc())
    .limit(1)
)
LAST_INCOMING: Final = Statement(
    select(tables.MESSAGE.c.date)
    .where(
        tables.MESSAGE.c.account_id == bindparam("account"),
        tables.MESSAGE.c.conversation_id == bindparam("conversation"),
        tables.MESSAGE.c.incoming,
    )
    .order_by(tables.MESSAGE.c.id.desc())
    .limit(1)
)


class ConsentPlan(NamedTuple):
    """What is set up about consent: small, read whole, and remembered for seconds."""

    accounts: frozenset[str] = frozenset()
    """Those in which anybody at all has opted out."""
    rules: Mapping[tuple[str, str], Rules] = {}
    """By account and endpoint; an empty endpoint is the account."""

    def rules_of(self, account_id: str, endpoint_id: str) -> Rules:
        """What holds for an endpoint: its own rules, those of its account, or the usual ones."""
        return self.rules.get((account_id, endpoint_id)) or self.rules.get((account_id, "")) or USUAL


USUAL: Final = Rules()


async def read_consent_plan(engine: Engine) -> ConsentPlan:
    """Everything that is set up about consent."""
    accounts, rules = await asyncio.gather(WITH_OPT_OUTS.read(engine), RULES.read(engine))
    return ConsentPlan(
        frozenset(row[0] for row in accounts),
        {(account, id_): msgspec.json.decode(text, type=Rules) for account, id_, text in rules},
    )


async def scopes_of(engine: Engine, account_id: str, address: str) -> set[str]:
    """The scopes within which an address has opted out."""
    return {row[0] for row in await SCOPES.read(engine, account=account_id, address=address)}


async def last_notice(engine: Engine, account_id: str, conversation_id: str, kind: str) -> str | None:
    """When an answer of a kind last went into a conversation."""
    rows = await LAST_NOTICE.read(engine, account=account_id, conversation=conversation_id, kind=kind)
    return rows[0][0] if rows else None


async def is_notice(engine: Engine, account_id: str, message_id: str) -> bool:
    """Whether a message is an answer about consent."""
    step = notices_step(engine.name, (account_id,), (message_id,))
    return bool(await engine.read(step.sql, step.values))


async def last_incoming(engine: Engine, account_id: str, conversation_id: str) -> str | None:
    """When the other party last wrote in a conversation."""
    rows = await LAST_INCOMING.read(engine, account=account_id, conversation=conversation_id)
    return rows[0][0] if rows else None


async def opt_outs(engine: Engine, account_id: str) -> list[Values]:
    """Every opt-out of an account, by address."""
    return listing.named(tables.OPT_OUT, await ALL.read(engine, account=account_id))


async def gone_pools(engine: Engine, account_id: str) -> set[str]:
    """The pools of an account that are deleted, and whose opt-outs still hold for the numbers that wrote for them."""
    return {row[0] for row in await GONE_POOLS.read(engine, account=account_id)}


async def changes_of(engine: Engine, account_id: str, address: str) -> list[Values]:
    """Every opting out and in of an address, in order."""
    return listing.named(tables.CONSENT_CHANGE, await CHANGES.read(engine, account=account_id, address=address))


def opted_out_step(store: str, keys: Sequence[tuple[str, str]]) -> Step:
    """The statement that finds the opt-outs (account, address, scope) among accounts and addresses."""
    accounts, addresses = sorted({key[0] for key in keys}), sorted({key[1] for key in keys})
    return AMONG.step(store, accounts=accounts, addresses=addresses)


def notices_step(store: str, account_ids: Collection[str], ids: Collection[str]) -> Step:
    """The statement that finds which messages are answers about consent."""
    return NOTICES.step(store, accounts=sorted(account_ids), ids=sorted(ids))


def members_step(store: str, account_ids: Collection[str], pools: Collection[str]) -> Step:
    """The statement that finds the endpoints (account, pool, endpoint) that write for pools, or ever did."""
    return MEMBERS.step(store, accounts=sorted(account_ids), pools=sorted(pools))


class OptOutFilter(NamedTuple):
    """Which opt-outs are wanted."""

    account_ids: Sequence[str]
    address: str | None = None

    @property
    def scope(self) -> Scope:
        """The tenants."""
        return Scope(self.account_ids)

    def conditions(self, store: str) -> list[Condition]:
        """Everything but the scope."""
        return [] if self.address is None else [OUT.address.icontains(self.address, autoescape=True)]


async def list_opt_outs(engine: Engine, wanted: OptOutFilter, window: Window) -> list[Values]:
    """One window of the opt-outs that the filter lets through."""
    store = engine.name
    order = SORTS[window.sort].desc() if window.descending else SORTS[window.sort]
    chosen = (
        select(tables.OPT_OUT)
        .where(*wanted.scope.whole(store, tables.OPT_OUT), *wanted.conditions(store))
        .order_by(order, OUT.account_id, OUT.address, OUT.scope)
        .limit(window.limit)
        .offset(window.offset)
    )
    return listing.named(tables.OPT_OUT, await Statement(chosen).read(engine)) if wanted.account_ids else []


async def count_opt_outs(engine: Engine, wanted: OptOutFilter) -> int:
    """How many opt-outs the filter lets through."""
    if not wanted.account_ids:
        return 0
    store = engine.name
    chosen = select(func.count()).select_from(tables.OPT_OUT)
    chosen = chosen.where(*wanted.scope.whole(store, tables.OPT_OUT), *wanted.conditions(store))
    ((number,),) = await Statement(chosen).read(engine)
    return int(number)


def opted(rows: Sequence[Sequence[Any]]) -> dict[tuple[str, str], set[str]]:
    """The scopes by account and address, from what `opted_out_step` found."""
    found: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for account, address, scope in rows:
        found[(account, address)].add(scope)
    return dict(found)
