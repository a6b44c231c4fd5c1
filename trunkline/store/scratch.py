"""A PostgreSQL database for a while: made empty, removed at the end with everything in it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Final
from urllib.parse import urlsplit, urlunsplit

import asyncpg

from trunkline.store.engine import StoreUnavailable

CONNECT_SECONDS: Final = 10.0


@asynccontextmanager
async def scratch_database(url: str, name: str) -> AsyncIterator[str]:
    """Make the database `name` beside the one of the address, and give its address."""
    await _run(url, f'create database "{name}"')
    try:
        yield urlunsplit(urlsplit(url)._replace(path=f"/{name}"))
    finally:
        await _run(url, f'drop database if exists "{name}" with (force)')


async def _run(url: str, statement: str) -> None:
    try:
        connection = await asyncpg.connect(url, timeout=CONNECT_SECONDS)
        try:
            await connection.execute(statement)
        finally:
            await connection.close()
    except (OSError, asyncpg.PostgresError, asyncpg.InterfaceError) as error:
        raise StoreUnavailable(f"{statement.split(' if ')[0]}: {error}") from error
