"""Limits as who sets them looks for them."""

from __future__ import annotations

from typing import Any

from tests.kits.store_kit import ACCOUNT, OTHER, Store, insert, row_of
from trunkline.store import tables
from trunkline.store.engine import Engine
from trunkline.store.limits import SORTS, LimitFilter, count_limits, limit_of, list_limits
from trunkline.store.listing import Window


def limit(id_: str, per_minute: int | None, daily_cap: int | None, account: str = ACCOUNT) -> dict[str, Any]:
    return row_of(tables.SENDING_LIMIT, 1, account_id=account, id=id_, per_minute=per_minute, daily_cap=daily_cap)


LIMITS = [limit("1", 60, None), limit("2", None, 7), limit("3", None, None), limit("4", 30, 9, OTHER)]


def test_limits_are_filtered_sorted_and_paged(either_store: Store) -> None:
    async def work(engine: Engine) -> None:
        await insert(engine, tables.SENDING_LIMIT, LIMITS)

        async def ids(sort: str = "Id", offset: int = 0, descending: bool = False, **members: Any) -> str:
            wanted = LimitFilter(**{"account_ids": (ACCOUNT, OTHER)} | members)
            rows = await list_limits(engine, wanted, Window(offset, 9, sort, descending))
            assert await count_limits(engine, wanted) == len(rows) + offset
            return "".join(row["id"] for row in rows)

        assert [await ids(sort) for sort in SORTS] == ["124", "412", "241"], "what is not limited comes last"
        assert await ids("RatePerSecond", descending=True) == "214"
        assert await ids(offset=1) == "24"
        assert await ids(ids=["2", "3"]) == "2" and await ids(account_ids=(OTHER,)) == "4"

    either_store.run(work)


def test_one_limit(either_store: Store) -> None:
    async def work(engine: Engine) -> None:
        await insert(engine, tables.SENDING_LIMIT, LIMITS)
        row = await limit_of(engine, OTHER, "4")
        assert row is not None and (row["per_minute"], row["daily_cap"]) == (30, 9)
        assert await limit_of(engine, ACCOUNT, "4") is None

    either_store.run(work)
