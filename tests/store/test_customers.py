"""Customers as a tree."""

from typing import Any

from tests.kits.store_kit import Store, insert, row_of
from trunkline.store import tables
from trunkline.store.customers import paths, with_descendants
from trunkline.store.engine import Engine


def customer(id_: str, parent: str | None, account: str = "a") -> dict[str, Any]:
    return row_of(tables.CUSTOMER, 1, account_id=account, id=id_, parent_customer_id=parent, name=id_.upper())


ROWS = [
    customer("top", None),
    customer("left", "top"),
    customer("right", "top"),
    customer("leaf", "left"),
    customer("alone", None),
    customer("other", "top", "b"),
    customer("ring1", "ring2"),
    customer("ring2", "ring1"),
]


def test_everything_below(either_store: Store) -> None:
    async def work(engine: Engine) -> None:
        await insert(engine, tables.CUSTOMER, ROWS)
        assert set(await with_descendants(engine, ["a"], ["top"])) == {"top", "left", "right", "leaf"}
        assert set(await with_descendants(engine, ["a", "b"], ["left", "alone"])) == {"left", "leaf", "alone"}
        assert set(await with_descendants(engine, ["a"], ["ring1"])) == {"ring1", "ring2"}
        assert await with_descendants(engine, ["b"], ["top", "nobody"]) == []

    either_store.run(work)


def test_the_way_from_the_top(either_store: Store) -> None:
    async def work(engine: Engine) -> None:
        await insert(engine, tables.CUSTOMER, ROWS)
        found = await paths(engine, ["a", "b"], ["leaf", "alone", "other"])
        assert found == {
            "leaf": [("top", "TOP"), ("left", "LEFT"), ("leaf", "LEAF")],
            "alone": [("alone", "ALONE")],
            "other": [("other", "OTHER")],  # its parent belongs to another account
        }
        assert len((await paths(engine, ["a"], ["ring1"]))["ring1"]) > 1
        assert await paths(engine, ["a"], []) == {}

    either_store.run(work)
