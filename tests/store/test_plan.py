"""What decides about the ways of messages, read whole."""

from __future__ import annotations

from tests.kits.store_kit import Store, insert, row_of
from trunkline.domain.pace import Limit
from trunkline.store import tables
from trunkline.store.engine import Engine
from trunkline.store.plan import read_plan, resting, routes, used


def test_an_empty_store_has_an_empty_plan(either_store: Store) -> None:
    async def work(engine: Engine) -> None:
        plan = await read_plan(engine)
        assert not plan.routes and not plan.rested and not plan.limits and not plan.members
        assert await routes(engine) == await resting(engine) == []
        assert await used(engine, "", "l", "2026-11-27") == 0

    either_store.run(work)


def test_the_whole_plan(either_store: Store) -> None:
    async def work(engine: Engine) -> None:
        route = {"account_id": "", "endpoint_id": None, "prefix": "+44", "connection_id": "l"}
        rows = [
            row_of(tables.ROUTE, 1, **route, id="r1", priority=1, cost=2, disabled=False),
            row_of(tables.ROUTE, 2, **route, id="r2", priority=0, cost=1, disabled=True),
        ]
        await insert(engine, tables.ROUTE, rows)
        await insert(engine, tables.RESTING, [row_of(tables.RESTING, 1, account_id="", id="l", reason="down")])
        limit = row_of(tables.SENDING_LIMIT, 1, account_id="a", id="e", per_minute=75, daily_cap=None)
        await insert(engine, tables.SENDING_LIMIT, [limit])
        members = [
            row_of(tables.POOL_MEMBER, 1, account_id="a", pool_id="p", endpoint_id=each) for each in ("e2", "e1")
        ]
        await insert(engine, tables.POOL_MEMBER, members)
        usage = row_of(tables.USAGE, 1, account_id="", id="l", day="2026-11-27", segments=7)
        await insert(engine, tables.USAGE, [usage])
        plan = await read_plan(engine)
        assert [found.id for found in plan.routes.candidates("a", "e", "+447")] == ["r1"]
        assert plan.rested == {"l": "down"} and plan.limits == {"e": Limit(75, None)}
        assert plan.members == {"p": ("e1", "e2")}
        assert [row["disabled"] for row in await routes(engine)] == [True, False]
        assert await used(engine, "", "l", "2026-11-27") == 7

    either_store.run(work)
