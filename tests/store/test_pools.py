"""Pools as who sets them up looks for them."""

from __future__ import annotations

from typing import Any

from tests.kits.store_kit import ACCOUNT, OTHER, Store, insert, row_of
from trunkline.store import tables
from trunkline.store.engine import Engine
from trunkline.store.listing import Window
from trunkline.store.pools import (
    SORTS,
    PoolFilter,
    RecipientFilter,
    count_pools,
    count_recipients,
    list_pools,
    list_recipients,
    members_of,
    pool_with,
)


def endpoint(id_: str, type_: str = "SenderPool", account: str = ACCOUNT, name: str = "n") -> dict[str, Any]:
    plain = {"customer_id": None, "address": None, "connection_id": None, "user_id": None, "disable_sms": False}
    return row_of(tables.ENDPOINT, 1, id=id_, account_id=account, type=type_, display_name=name, **plain)


async def fill(engine: Engine) -> None:
    pools = [endpoint("p1", name="b"), endpoint("p2", name="a"), endpoint("p3", account=OTHER, name="c")]
    await insert(engine, tables.ENDPOINT, [*pools, endpoint("e1", "PhoneNumber"), endpoint("e2", "PhoneNumber")])
    pairs = [("p1", "e2"), ("p1", "e1"), ("p2", "e2"), ("p2", "gone")]
    rows = [row_of(tables.POOL_MEMBER, 1, account_id=ACCOUNT, pool_id=pool, endpoint_id=one) for pool, one in pairs]
    await insert(engine, tables.POOL_MEMBER, rows)


def test_pools_are_filtered_sorted_and_paged(either_store: Store) -> None:
    async def work(engine: Engine) -> None:
        await fill(engine)

        async def ids(sort: str = "DateCreated", offset: int = 0, limit: int = 9, **members: Any) -> list[str]:
            wanted = PoolFilter(**{"account_ids": (ACCOUNT, OTHER)} | members)
            rows = await list_pools(engine, wanted, Window(offset, limit, sort, False))
            if limit == 9:
                assert await count_pools(engine, wanted) == len(rows)
            return [row["id"] for row in rows]

        assert [await ids(sort) for sort in SORTS] == [["p1", "p2", "p3"], ["p2", "p1", "p3"]]
        assert await ids(offset=1, limit=1) == ["p2"]
        assert await ids(account_ids=(OTHER,)) == ["p3"] and await ids(account_ids=()) == []
        assert await ids(endpoint_id="e2") == ["p1", "p2"] and await ids(endpoint_id="e1") == ["p1"]
        assert await ids(ids=["p2", "e1"]) == ["p2"]

    either_store.run(work)


def test_one_pool_and_the_numbers_of_some(either_store: Store) -> None:
    async def work(engine: Engine) -> None:
        await fill(engine)
        first, second = await pool_with(engine, (ACCOUNT,), "p1"), await pool_with(engine, (ACCOUNT, OTHER), "p2")
        assert first is not None and second is not None
        assert await pool_with(engine, (ACCOUNT,), "p3") is None and await pool_with(engine, (ACCOUNT,), "e1") is None
        found = await members_of(engine, [first, second])
        assert {pool: [row["id"] for row in rows] for pool, rows in found.items()} == {"p1": ["e1", "e2"], "p2": ["e2"]}
        assert await members_of(engine, []) == {}

    either_store.run(work)


def test_recipients_are_filtered_and_paged(either_store: Store) -> None:
    async def work(engine: Engine) -> None:
        heard = [("p1", "+12", "e1"), ("p1", "+11", "e2"), ("p1", "+1_", "e1"), ("p2", "+13", "e1")]
        rows = [
            row_of(tables.STICKY_SENDER, 1, account_id=ACCOUNT, pool_id=pool, other_address=other, endpoint_id=by)
            for pool, other, by in heard
        ]
        rows.append(row_of(tables.STICKY_SENDER, 1, account_id=OTHER, pool_id="p1", other_address="+14"))
        await insert(engine, tables.STICKY_SENDER, rows)

        async def found(offset: int = 0, descending: bool = False, **members: Any) -> list[str]:
            wanted = RecipientFilter(ACCOUNT, "p1", **members)
            page = await list_recipients(engine, wanted, Window(offset, 9, "Address", descending))
            assert await count_recipients(engine, wanted) == len(page) + offset
            return [row["other_address"] for row in page]

        assert await found() == ["+11", "+12", "+1_"]
        assert await found(1, descending=True) == ["+12", "+11"]
        assert await found(endpoint_id="e1") == ["+12", "+1_"]
        assert await found(address="1_") == ["+1_"], "what is looked for is no pattern"

    either_store.run(work)
