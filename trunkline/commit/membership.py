"""Numbers that leave a pool: what was said to the pool still holds for them."""

from __future__ import annotations

from trunkline.commit.rows import Needs, Rows
from trunkline.store import tables


def needs_member(needed: Needs, account_id: str, pool_id: str, endpoint_id: str) -> None:
    """Whether an endpoint is a member, and whether it was one before."""
    needed.row(tables.POOL_MEMBER, account_id, pool_id, endpoint_id)
    needed.row(tables.FORMER_MEMBER, account_id, pool_id, endpoint_id)


def leave(rows: Rows, account_id: str, pool_id: str, endpoint_id: str, date: str) -> bool:
    """Take a member out of a pool; False when it is none.

    It is noted as a former one, for who said STOP to the pool said it to this number too. That is a row a number,
    however many have opted out: copies of what they said would be a unit of any size.
    """
    key = (account_id, pool_id, endpoint_id)
    if rows.get(tables.POOL_MEMBER, *key) is None:
        return False
    rows.remove(tables.POOL_MEMBER, *key)
    if rows.get(tables.FORMER_MEMBER, *key) is None:
        rows.insert(tables.FORMER_MEMBER, account_id=account_id, pool_id=pool_id, endpoint_id=endpoint_id, date=date)
    else:
        rows.change(tables.FORMER_MEMBER, *key, date=date)
    return True
