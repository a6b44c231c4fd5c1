"""The memory of the simulated phone network."""

from __future__ import annotations

from typing import Any

from sqlalchemy import bindparam, func, select

from trunkline.store import bulk, tables
from trunkline.store.engine import Engine
from trunkline.store.statements import Statement

T = tables.HANDSET_TEXT.c

NEWEST = Statement(
    select(tables.HANDSET_TEXT).where(T.number == bindparam("number")).order_by(T.id.desc()).limit(bindparam("most"))
)
COUNTS = Statement(
    select(T.message_id, func.count()).where(T.message_id.is_not(None), T.incoming).group_by(T.message_id)
)


async def newest_texts(engine: Engine, number: str, most: int) -> list[dict[str, Any]]:
    """The newest texts of a handset, the newest first."""
    names = [column.name for column in bulk.written_columns(tables.HANDSET_TEXT)]
    return [dict(zip(names, row, strict=True)) for row in await NEWEST.read(engine, number=number, most=most)]


async def arrivals(engine: Engine) -> dict[str, int]:
    """How often each message of ours arrived on a handset; for tests of crashes."""
    return {row[0]: row[1] for row in await COUNTS.read(engine)}
