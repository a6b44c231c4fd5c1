"""Connections that are to run."""

from tests.kits.store_kit import Store, insert, row_of
from trunkline.store import tables
from trunkline.store.connections import enabled_connections
from trunkline.store.engine import Engine


def test_those_that_are_not_switched_off_in_order(either_store: Store) -> None:
    async def work(engine: Engine) -> None:
        assert await enabled_connections(engine) == []
        rows = [
            row_of(tables.CONNECTION, 1, id=id_, disabled=off) for id_, off in (("c", False), ("b", True), ("a", False))
        ]
        await insert(engine, tables.CONNECTION, rows)
        found = await enabled_connections(engine)
        assert [row["id"] for row in found] == ["a", "c"]
        assert set(found[0]) == {column.name for column in tables.CONNECTION.columns}

    either_store.run(work)
