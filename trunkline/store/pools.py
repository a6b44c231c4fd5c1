"""Reading pools of senders for who sets them up: pages of them, one by its id, and the numbers of each."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from typing import Any, Final, NamedTuple

from sqlalchemy import and_, bindparam, func, select

from trunkline.domain.pool import POOL
from trunkline.store import listing, tables
from trunkline.store.engine import Engine
from trunkline.store.listing import Condition, Scope, Values, Window, one_of
from trunkline.store.statements import Statement, among

E: Final = tables.ENDPOINT.c
M: Final = tables.POOL_MEMBER.c
S: Final = tables.STICKY_SENDER.c

SORTS: Final[Mapping[str, Any]] = {"DateCreated": E.id, "Name": E.display_name}

RECIPIENT_SORTS: Final = ("Address",)  # as their key has them, however many there are

_WITH_ID: Final = Statement(
    select(tables.ENDPOINT).where(among(E.account_id, "accounts"), E.id == bindparam("id"), E.type == POOL)
)
_same: Final = and_(E.account_id == M.account_id, E.id == M.endpoint_id)
_MEMBERS: Final = Statement(
    select(M.pool_id, tables.ENDPOINT)
    .select_from(tables.POOL_MEMBER.join(tables.ENDPOINT, _same))
    .where(among(M.account_id, "accounts"), among(M.pool_id, "pools"))
    .order_by(M.endpoint_id)
)


class PoolFilter(NamedTuple):
    """Which pools are wanted; with an endpoint only those whose member it is."""

    account_ids: Sequence[str]
    ids: Collection[str] | None = None
    endpoint_id: str | None = None

    @property
    def scope(self) -> Scope:
        """The tenants."""
        return Scope(self.account_ids)

    def conditions(self, store: str) -> list[Condition]:
        """Everything but the scope."""
        found: list[Condition] = [E.type == POOL]
        if self.ids is not None:
            found.append(one_of(store, E.id, self.ids))
        if self.endpoint_id is not None:
            theirs = select(M.pool_id).where(M.account_id == E.account_id, M.endpoint_id == self.endpoint_id)
            found.append(E.id.in_(theirs.correlate(tables.ENDPOINT)))
        return found


async def list_pools(engine: Engine, wanted: PoolFilter, window: Window) -> list[Values]:
    """One window of the endpoints of the pools that the filter lets through."""
    conditions = wanted.conditions(engine.name)
    return await listing.read_page(engine, tables.ENDPOINT, wanted.scope, conditions, SORTS[window.sort], window)


async def count_pools(engine: Engine, wanted: PoolFilter) -> int:
    """How many pools the filter lets through."""
    return await listing.count(engine, tables.ENDPOINT, wanted.scope, wanted.conditions(engine.name))


async def pool_with(engine: Engine, account_ids: Collection[str], id_: str) -> Values | None:
    """The endpoint of the pool with this id in one of the accounts."""
    rows = await _WITH_ID.read(engine, accounts=sorted(account_ids), id=id_)
    return listing.named(tables.ENDPOINT, rows)[0] if rows else None


async def members_of(engine: Engine, pools: Sequence[Values]) -> dict[str, list[Values]]:
    """The endpoints that write for each of these pools, by the pools' ids and in the order of their own."""
    accounts = sorted({pool["account_id"] for pool in pools})
    found: defaultdict[str, list[Values]] = defaultdict(list)
    for row in await _MEMBERS.read(engine, accounts=accounts, pools=[pool["id"] for pool in pools]):
        found[row[0]] += listing.named(tables.ENDPOINT, [row[1:]])
    return found


class RecipientFilter(NamedTuple):
    """Which recipients of a pool are wanted: those who hear from an endpoint, whose address contains a text."""

    account_id: str
    pool_id: str
    endpoint_id: str | None = None
    address: str | None = None

    def conditions(self) -> list[Condition]:
        """All of it."""
        found: list[Condition] = [S.account_id == self.account_id, S.pool_id == self.pool_id]
        if self.endpoint_id is not None:
            found.append(S.endpoint_id == self.endpoint_id)
        return found if self.address is None else [*found, S.other_address.contains(self.address, autoescape=True)]


async def list_recipients(engine: Engine, wanted: RecipientFilter, window: Window) -> list[Values]:
    """One window of the recipients that the filter lets through, by address, with whom each hears from."""
    order = S.other_address.desc() if window.descending else S.other_address
    chosen = select(tables.STICKY_SENDER).where(*wanted.conditions()).order_by(order)
    rows = await Statement(chosen.limit(window.limit).offset(window.offset)).read(engine)
    return listing.named(tables.STICKY_SENDER, rows)


async def count_recipients(engine: Engine, wanted: RecipientFilter) -> int:
    """How many recipients the filter lets through."""
    chosen = select(func.count()).select_from(tables.STICKY_SENDER).where(*wanted.conditions())
    ((number,),) = await Statement(chosen).read(engine)
    return int(number)
