"""Routes as who sets them up looks for them."""

from __future__ import annotations

from typing import Any

from tests.kits.store_kit import ACCOUNT, OTHER, Store, insert, row_of
from trunkline.domain.scope import INSTALLATION
from trunkline.store import tables
from trunkline.store.engine import Engine
from trunkline.store.listing import Window
from trunkline.store.routes import (
    SORTS,
    RouteFilter,
    count_routes,
    list_routes,
    route_with,
    same_route,
)


def route(id_: str, account: str = INSTALLATION, **values: Any) -> dict[str, Any]:
    plain = {"endpoint_id": None, "prefix": "", "connection_id": "l", "priority": 10, "cost": 0, "disabled": False}
    return row_of(tables.ROUTE, 1, **{"id": id_, "account_id": account} | plain | values)


ROUTES = [
    route("1", prefix="+44", cost=3),
    route("2", prefix="+1", priority=1, cost=5),
    route("3", ACCOUNT, endpoint_id="e", prefix="+44", disabled=True),
    route("4", OTHER, connection_id="m", prefix="+4420"),
    route("5", prefix="+4_"),
]


def test_routes_are_filtered_sorted_and_paged(either_store: Store) -> None:
    async def work(engine: Engine) -> None:
        await insert(engine, tables.ROUTE, ROUTES)

        async def ids(sort: str, offset: int = 0, limit: int = 9, **members: Any) -> str:
            wanted = RouteFilter(**{"account_ids": (INSTALLATION, ACCOUNT, OTHER)} | members)
            rows = await list_routes(engine, wanted, Window(offset, limit, sort, False))
            if limit == 9:
                assert await count_routes(engine, wanted) == len(rows)
            return "".join(row["id"] for row in rows)

        assert [await ids(sort) for sort in SORTS] == ["12345", "21345", "21345", "34512"]
        assert await ids("DateCreated", 1, 2) == "23"
        assert await ids("DateCreated", account_ids=(ACCOUNT,)) == "3"
        assert await ids("DateCreated", account_ids=()) == ""
        assert await ids("DateCreated", prefix="+44") == "134"
        assert await ids("DateCreated", prefix="+4_") == "5", "what is looked for is no pattern"
        assert await ids("DateCreated", connection_id="m") == "4"
        assert await ids("DateCreated", endpoint_id="e") == "3"
        assert await ids("DateCreated", ids=["2", "4", "9"]) == "24"

    either_store.run(work)


def test_one_route(either_store: Store) -> None:
    async def work(engine: Engine) -> None:
        await insert(engine, tables.ROUTE, ROUTES)
        row = await route_with(engine, (INSTALLATION, ACCOUNT), "3")
        assert row is not None and row["disabled"] is True and row["account_id"] == ACCOUNT
        assert await route_with(engine, (INSTALLATION, ACCOUNT), "4") is None
        assert await route_with(engine, (), "1") is None
        same = await same_route(engine, ACCOUNT, "e", "+44", "l")
        assert same is not None and same["id"] == "3"
        assert await same_route(engine, ACCOUNT, None, "+44", "l") is None
        assert await same_route(engine, INSTALLATION, None, "+44", "m") is None

    either_store.run(work)
