"""Customers as a tree: everything below some of them, and the way from the top to each."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any, Final

from sqlalchemy import literal, select

from trunkline.store import tables
from trunkline.store.engine import Engine
from trunkline.store.listing import one_of
from trunkline.store.statements import Statement

C: Final = tables.CUSTOMER.c
DEEPEST: Final = 32  # a tree that is deeper, or a ring by mistake, is cut here


async def with_descendants(engine: Engine, account_ids: Collection[str], customer_ids: Collection[str]) -> list[str]:
    """The ids of these customers of the accounts, and of all customers below them."""
    mine = (one_of(engine.name, C.account_id, account_ids), one_of(engine.name, C.id, customer_ids))
    tree = select(C.account_id, C.id).where(*mine).cte("tree", recursive=True)
    below = tables.CUSTOMER.alias("below")
    children = select(below.c.account_id, below.c.id).where(
        below.c.account_id == tree.c.account_id, below.c.parent_customer_id == tree.c.id
    )
    rows = await Statement(select(tree.union(children).c.id)).read(engine)
    return [row[0] for row in rows]


async def paths(
    engine: Engine, account_ids: Collection[str], customer_ids: Collection[str]
) -> dict[str, list[tuple[str, str]]]:
    """For each of these customers the ids and names from the topmost one down to itself."""
    if not customer_ids:
        return {}
    rows = await Statement(_way_up(engine.name, account_ids, customer_ids)).read(engine)
    found: dict[str, list[tuple[str, str]]] = {}
    for leaf, id_, name in rows:
        found.setdefault(leaf, []).append((id_, name))
    return found


def _way_up(store: str, account_ids: Collection[str], customer_ids: Collection[str]) -> Any:
    mine = (one_of(store, C.account_id, account_ids), one_of(store, C.id, customer_ids))
    start = select(
        C.id.label("leaf"), C.account_id, C.id, C.name, C.parent_customer_id, literal(0).label("height")
    ).where(*mine)
    way = start.cte("way", recursive=True)
    above = tables.CUSTOMER.alias("above")
    further = select(
        way.c.leaf, above.c.account_id, above.c.id, above.c.name, above.c.parent_customer_id, way.c.height + 1
    ).where(above.c.account_id == way.c.account_id, above.c.id == way.c.parent_customer_id, way.c.height < DEEPEST)
    way = way.union_all(further)
    return select(way.c.leaf, way.c.id, way.c.name).order_by(way.c.leaf, way.c.height.desc())
