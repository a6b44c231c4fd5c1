"""Reading bulks: lists, progress, results, and what of them is still to be done. Only the committer writes them."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any, Final, NamedTuple

from sqlalchemy import and_, bindparam, case, func, select, text
from sqlalchemy.sql.expression import ColumnElement

from trunkline.store import listing, tables
from trunkline.store.engine import Engine
from trunkline.store.listing import Scope, Values, Window, named, one_of
from trunkline.store.statements import Statement

B: Final = tables.BULK.c
C: Final = tables.BULK_CHUNK.c
R: Final = tables.BULK_RECIPIENT.c
M: Final = tables.MESSAGE.c

SORTS: Final[Mapping[str, ColumnElement[Any]]] = {"Date": B.id, "Id": B.id, "Total": B.total}

_MESSAGE: Final = and_(M.account_id == R.account_id, M.id == R.message_id)
_MINE: Final = (R.account_id == bindparam("account"), R.id == bindparam("id"))
_WITH_MESSAGE: Final = tables.BULK_RECIPIENT.outerjoin(tables.MESSAGE, _MESSAGE)
_STATUS: Final = func.coalesce(M.status, "refused")

COUNTS: Final = Statement(select(_STATUS, func.count()).select_from(_WITH_MESSAGE).where(*_MINE).group_by(_STATUS))
OPEN: Final = Statement(
    select(tables.BULK)
    .where(text("status IN ('making', 'canceling')"), B.id > bindparam("after"))
    .order_by(B.id)
    .limit(bindparam("most"))
)
NEXT: Final = Statement(
    select(tables.BULK_CHUNK)
    .where(C.account_id == bindparam("account"), C.id == bindparam("id"))
    .order_by(C.number)
    .limit(1)
)
WAITING: Final = Statement(
    select(R.message_id, R.number)
    .select_from(tables.BULK_RECIPIENT.join(tables.MESSAGE, _MESSAGE))
    .where(*_MINE, R.number > bindparam("after"), M.status == "queued")
    .order_by(R.number)
    .limit(bindparam("most"))
)


_OPEN_FROM: Final = Statement(
    select(B.id)
    .where(
        text("status IN ('making', 'canceling')"),
        B.account_id == bindparam("account"),
        B.endpoint_id == bindparam("endpoint"),
    )
    .limit(1)
)


class BulkFilter(NamedTuple):
    """Which bulks are wanted; None asks for no restriction, an empty list for nothing."""

    account_ids: Sequence[str]
    customer_ids: Sequence[str] | None = None
    ids: Sequence[str] | None = None

    def conditions(self, store: str) -> list[ColumnElement[bool]]:
        """Everything but the accounts."""
        listed = ((B.customer_id, self.customer_ids), (B.id, self.ids))
        return [one_of(store, column, values) for column, values in listed if values is not None]


async def find_bulk(engine: Engine, account_ids: Collection[str], bulk_id: str) -> Values | None:
    """The bulk with this id in one of the accounts."""
    mine = (one_of(engine.name, B.account_id, account_ids), B.id == bulk_id)
    rows = named(tables.BULK, await Statement(select(tables.BULK).where(*mine)).read(engine))
    return rows[0] if rows else None


async def open_bulk_from(engine: Engine, account_id: str, endpoint_id: str) -> str | None:
    """The id of a bulk from this endpoint whose messages are still being made or taken back."""
    rows = await _OPEN_FROM.read(engine, account=account_id, endpoint=endpoint_id)
    return str(rows[0][0]) if rows else None


async def list_bulks(engine: Engine, wanted: BulkFilter, window: Window) -> list[Values]:
    """One window of the bulks that the filter lets through."""
    conditions = wanted.conditions(engine.name)
    return await listing.read_page(
        engine, tables.BULK, Scope(wanted.account_ids), conditions, SORTS[window.sort], window
    )


async def count_bulks(engine: Engine, wanted: BulkFilter) -> int:
    """How many bulks the filter lets through."""
    return await listing.count(engine, tables.BULK, Scope(wanted.account_ids), wanted.conditions(engine.name))


async def count_statuses(engine: Engine, account_id: str, bulk_id: str) -> dict[str, int]:
    """How many recipients have a message of each status; `refused` are those who got none."""
    return {row[0]: int(row[1]) for row in await COUNTS.read(engine, account=account_id, id=bulk_id)}


async def results(engine: Engine, account_id: str, bulk_id: str, window: Window) -> list[Values]:
    """One window of the recipients, by their numbers, each with the status of its message; None when refused."""
    error = case((R.error.is_not(None), R.error), else_=M.error)
    order = R.number.desc() if window.descending else R.number
    chosen = (
        select(R.number, R.to_address, R.message_id, M.status, error)
        .select_from(_WITH_MESSAGE)
        .where(R.account_id == account_id, R.id == bulk_id)
        .order_by(order)
        .limit(window.limit)
        .offset(window.offset)
    )
    names = ("number", "to_address", "message_id", "status", "error")
    return [dict(zip(names, row, strict=True)) for row in await Statement(chosen).read(engine)]


# --- What is still to be done ----------------------------------------------------------------------------------------


async def open_bulks(engine: Engine, after: str, most: int) -> list[Values]:
    """The oldest bulks behind an id of which messages are to be made or taken back."""
    return named(tables.BULK, await OPEN.read(engine, after=after, most=most))


async def next_chunk(engine: Engine, account_id: str, bulk_id: str) -> Values | None:
    """The first chunk of a bulk whose messages are not made."""
    rows = named(tables.BULK_CHUNK, await NEXT.read(engine, account=account_id, id=bulk_id))
    return rows[0] if rows else None


async def waiting_messages(
    engine: Engine, account_id: str, bulk_id: str, after: str, most: int
) -> list[tuple[str, str]]:
    """The first queued messages of a bulk behind a recipient's number, each with that of its own."""
    rows = await WAITING.read(engine, account=account_id, id=bulk_id, after=after, most=most)
    return [(row[0], row[1]) for row in rows]
