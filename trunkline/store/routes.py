"""Reading routes for who sets them up: pages of them, one by its id, and one that says the same."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any, Final, NamedTuple

from sqlalchemy import bindparam, select

from trunkline.store import listing, tables
from trunkline.store.engine import Engine, Row
from trunkline.store.listing import Condition, Scope, Values, Window, one_of
from trunkline.store.statements import Statement, among

R: Final = tables.ROUTE.c

SORTS: Final[Mapping[str, Any]] = {"DateCreated": R.id, "Prefix": R.prefix, "Priority": R.priority, "Cost": R.cost}

_WITH_ID: Final = Statement(select(tables.ROUTE).where(among(R.account_id, "accounts"), R.id == bindparam("id")))
_OVER: Final = Statement(
    select(tables.ROUTE).where(
        R.account_id == bindparam("account"), R.prefix == bindparam("prefix"), R.connection_id == bindparam("line")
    )
)


class RouteFilter(NamedTuple):
    """Which routes are wanted; an account that is empty has the routes for every account."""

    account_ids: Sequence[str]
    ids: Collection[str] | None = None
    connection_id: str | None = None
    endpoint_id: str | None = None
    prefix: str | None = None

    @property
    def scope(self) -> Scope:
        """The tenants."""
        return Scope(self.account_ids)

    def conditions(self, store: str) -> list[Condition]:
        """Everything but the scope."""
        found: list[Condition] = [] if self.ids is None else [one_of(store, R.id, self.ids)]
        if self.connection_id is not None:
            found.append(R.connection_id == self.connection_id)
        if self.endpoint_id is not None:
            found.append(R.endpoint_id == self.endpoint_id)
        return found if self.prefix is None else [*found, R.prefix.startswith(self.prefix, autoescape=True)]


async def list_routes(engine: Engine, wanted: RouteFilter, window: Window) -> list[Values]:
    """One window of the routes that the filter lets through."""
    conditions = wanted.conditions(engine.name)
    rows = await listing.read_page(engine, tables.ROUTE, wanted.scope, conditions, SORTS[window.sort], window)
    return [_plain(row) for row in rows]


async def count_routes(engine: Engine, wanted: RouteFilter) -> int:
    """How many routes the filter lets through."""
    return await listing.count(engine, tables.ROUTE, wanted.scope, wanted.conditions(engine.name))


async def route_with(engine: Engine, account_ids: Collection[str], id_: str) -> Values | None:
    """The route with this id in one of the accounts."""
    return _first(await _WITH_ID.read(engine, accounts=sorted(account_ids), id=id_))


async def same_route(
    engine: Engine, account_id: str, endpoint_id: str | None, prefix: str, connection_id: str
) -> Values | None:
    """A route for the same messages over the same connection."""
    rows = await _OVER.read(engine, account=account_id, prefix=prefix, line=connection_id)
    found = (_plain(row) for row in listing.named(tables.ROUTE, rows))
    return next((row for row in found if row["endpoint_id"] == endpoint_id), None)


def _first(rows: Sequence[Row]) -> Values | None:
    return _plain(listing.named(tables.ROUTE, rows)[0]) if rows else None


def _plain(row: Values) -> Values:
    return row | {"disabled": bool(row["disabled"])}
