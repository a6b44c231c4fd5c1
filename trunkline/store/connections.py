"""Connections to carriers."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select

from trunkline.store import bulk, tables
from trunkline.store.engine import Engine
from trunkline.store.statements import Statement

ENABLED = Statement(select(tables.CONNECTION).where(~tables.CONNECTION.c.disabled).order_by(tables.CONNECTION.c.id))


async def enabled_connections(engine: Engine) -> list[dict[str, Any]]:
    """All connections that are not switched off."""
    names = [column.name for column in bulk.written_columns(tables.CONNECTION)]
    return [dict(zip(names, row, strict=True)) for row in await ENABLED.read(engine)]
