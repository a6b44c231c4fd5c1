"""Reading what is set up about the ways of messages: small tables, read whole."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from typing import Any, Final

from sqlalchemy import bindparam, select

from trunkline.domain.pace import Limit
from trunkline.domain.route import Plan, Route, RouteTable
from trunkline.store import tables
from trunkline.store.engine import Engine, Row
from trunkline.store.listing import named
from trunkline.store.statements import Statement

R: Final = tables.ROUTE.c
U: Final = tables.USAGE.c

ROUTES: Final = Statement(
    select(R.id, R.account_id, R.endpoint_id, R.prefix, R.connection_id, R.priority, R.cost).where(~R.disabled)
)
ALL_ROUTES: Final = Statement(select(tables.ROUTE).order_by(R.account_id, R.prefix, R.priority, R.cost, R.id))
RESTED: Final = Statement(select(tables.RESTING).order_by(tables.RESTING.c.id))
DISABLED: Final = Statement(select(tables.CONNECTION.c.id).where(tables.CONNECTION.c.disabled))
SMART: Final = Statement(select(tables.CONNECTION.c.id).where(tables.CONNECTION.c.smart_encoding))
LIMITS: Final = Statement(select(tables.SENDING_LIMIT))
MEMBERS: Final = Statement(
    select(tables.POOL_MEMBER.c.pool_id, tables.POOL_MEMBER.c.endpoint_id).order_by(tables.POOL_MEMBER.c.endpoint_id)
)
FORMER: Final = Statement(select(tables.FORMER_MEMBER.c.pool_id, tables.FORMER_MEMBER.c.endpoint_id))
USED: Final = Statement(
    select(U.segments).where(U.account_id == bindparam("account"), U.id == bindparam("id"), U.day == bindparam("day"))
)

USED_ON: Final = Statement(select(U.id, U.segments).where(U.day == bindparam("day")))


async def read_plan(engine: Engine) -> Plan:
    """Everything that decides about the ways of messages."""
    statements = (ROUTES, RESTED, DISABLED, LIMITS, SMART)
    routes, rested, disabled, limits, smart = await asyncio.gather(*(each.read(engine) for each in statements))
    members, former = await _members(engine)
    pools: defaultdict[str, list[str]] = defaultdict(list)
    for pool_id, endpoint_id in members:
        pools[pool_id].append(endpoint_id)
    heeds: defaultdict[str, set[str]] = defaultdict(set)
    for pool_id, endpoint_id in (*members, *former):
        heeds[endpoint_id].add(pool_id)
    return Plan(
        routes=RouteTable(Route(*row) for row in routes),
        rested={row["id"]: row["reason"] for row in named(tables.RESTING, rested)},
        disabled=frozenset(row[0] for row in disabled),
        limits={row["id"]: Limit(row["per_minute"], row["daily_cap"]) for row in named(tables.SENDING_LIMIT, limits)},
        smart=frozenset(row[0] for row in smart),
        members={pool_id: tuple(found) for pool_id, found in pools.items()},
        heeds={endpoint_id: frozenset(found) for endpoint_id, found in heeds.items()},
    )


async def _members(engine: Engine) -> tuple[list[Row], list[Row]]:
    """Who writes for pools, and who did; in this order, so that who leaves meanwhile is among one of them at least."""
    return await MEMBERS.read(engine), await FORMER.read(engine)


async def routes(engine: Engine) -> list[dict[str, Any]]:
    """Every route, also those that are switched off."""
    return [row | {"disabled": bool(row["disabled"])} for row in named(tables.ROUTE, await ALL_ROUTES.read(engine))]


async def resting(engine: Engine) -> list[dict[str, Any]]:
    """Every connection and endpoint that rests, with the reason and since when."""
    return named(tables.RESTING, await RESTED.read(engine))


async def used(engine: Engine, account_id: str, id_: str, day: str) -> int:
    """How many segments a connection or endpoint with a cap has sent on a day."""
    rows = await USED.read(engine, account=account_id, id=id_, day=day)
    return int(rows[0][0]) if rows else 0


async def used_on(engine: Engine, day: str) -> dict[str, int]:
    """How many segments each connection and endpoint with a cap has sent on a day."""
    return {row[0]: int(row[1]) for row in await USED_ON.read(engine, day=day)}


async def limits(engine: Engine) -> list[dict[str, Any]]:
    """Every limit of a connection or endpoint."""
    return named(tables.SENDING_LIMIT, await LIMITS.read(engine))
