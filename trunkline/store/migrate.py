"""Brings a database to the tables of this version, on either store: `trunkline migrate`, and every start.

Each function that asks a database has a second one, with `_now` in its name, for programs without an event loop.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final, Protocol, TypeVar

import asyncpg
import pysqlite3
from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from alembic.script.revision import RevisionError
from alembic.util import CommandError
from sqlalchemy import Connection, NullPool, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import create_async_engine

from trunkline.store import sqlite_process
from trunkline.store.engine import StoreError, StoreFull, StoreUnavailable
from trunkline.store.postgres import translated
from trunkline.store.sqlite_process import UNAVAILABLE

T = TypeVar("T")

FILE_NAME: Final = "trunkline.db"
SQLITE: Final = "sqlite:///"
CONNECT_SECONDS: Final = 30.0

_alone = threading.Lock()  # Alembic keeps what it works on in module globals


class Where(Protocol):
    """The two settings that say where everything is kept."""

    @property
    def data_dir(self) -> Path:
        """The folder of everything the server keeps on disk."""
        ...

    @property
    def database_url(self) -> str:
        """The PostgreSQL database; empty for SQLite."""
        ...


class SchemaError(StoreError):
    """The tables of the database are not ones that this version can work with."""


def url_of(settings: Where) -> str:
    """The address of the database that the settings mean."""
    return settings.database_url or f"{SQLITE}{settings.data_dir / FILE_NAME}"


def sqlite_file(url: str) -> Path | None:
    """The database file of a SQLite address; None for PostgreSQL."""
    return Path(url.removeprefix(SQLITE)) if url.startswith(SQLITE) else None


def head() -> str:
    """The revision of the tables that this version works with."""
    newest = _scripts().get_current_head()
    assert newest is not None
    return newest


async def upgrade(url: str) -> list[str]:
    """Take every step that is missing, all in one transaction; the revisions that were taken."""
    return await asyncio.to_thread(upgrade_now, url)


async def current(url: str) -> str | None:
    """The revision of a database; None when it has no tables of ours yet."""
    return await asyncio.to_thread(current_now, url)


async def pending(url: str) -> list[str]:
    """The revisions that a database still lacks, oldest first; raises SchemaError for one that is newer than we."""
    return await asyncio.to_thread(pending_now, url)


def upgrade_now(url: str) -> list[str]:
    """Do the same without an event loop."""
    missing = pending_now(url)  # first, so that a database from a newer version is refused by name
    if missing:
        if file := sqlite_file(url):
            file.parent.mkdir(parents=True, exist_ok=True)
        _within(url, _upgrade)
    return missing


def current_now(url: str) -> str | None:
    """Do the same without an event loop."""
    file = sqlite_file(url)
    if file and not file.exists():
        return None  # asking must not make one
    return _within(url, _revision)


def pending_now(url: str) -> list[str]:
    """Do the same without an event loop."""
    revision = current_now(url)
    try:
        steps = list(_scripts().iterate_revisions("head", revision or "base"))
    except (CommandError, RevisionError):
        raise SchemaError(
            f"the tables are at revision {revision}, which this version does not know; a newer one made them"
        ) from None
    return [step.revision for step in reversed(steps)]


def _config(connection: Connection | None = None) -> Config:
    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(Path(__file__).with_name("migrations")).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    return config


def _scripts() -> ScriptDirectory:
    return ScriptDirectory.from_config(_config())


def _upgrade(connection: Connection) -> None:
    with _alone:
        command.upgrade(_config(connection), "head")


def _revision(connection: Connection) -> str | None:
    return MigrationContext.configure(connection).get_current_revision()


def _within(url: str, work: Callable[[Connection], T]) -> T:
    """Run `work` on a connection of its own; a driver's error becomes the store's."""
    try:
        file = sqlite_file(url)
        return _within_sqlite(file, work) if file else asyncio.run(_within_postgres(url, work))
    except DBAPIError as error:
        raise _store_error(error.orig) from error
    except ValueError as error:  # the driver's words may quote the address, and that holds a password
        raise StoreUnavailable("the address of the database cannot be read") from error
    except (OSError, asyncpg.PostgresError, asyncpg.InterfaceError) as error:
        raise translated(error) from error


def _store_error(error: BaseException | None) -> Exception:
    cause = error.__cause__ if error is not None else None
    if isinstance(cause, asyncpg.PostgresError | asyncpg.InterfaceError):
        return translated(cause)
    name = getattr(error, "sqlite_errorname", None)
    kind = StoreFull if name == "SQLITE_FULL" else StoreUnavailable if name in UNAVAILABLE else StoreError
    return kind(f"the tables cannot be read or changed: {error}")


def _within_sqlite(file: Path, work: Callable[[Connection], T]) -> T:
    sqlite_process.check_library()
    engine = create_engine(
        "sqlite+pysqlite://",
        module=pysqlite3,
        creator=lambda: sqlite_process.connect(str(file), "write"),
        poolclass=NullPool,
    )
    # The driver commits before each change of a table, unless every transaction is begun by hand.
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE"))
    with engine.connect() as connection:
        return work(connection)


async def _within_postgres(url: str, work: Callable[[Connection], T]) -> T:
    async def connect() -> Any:
        return await asyncpg.connect(url, timeout=CONNECT_SECONDS, server_settings={"application_name": "trunkline"})

    engine = create_async_engine("postgresql+asyncpg://", async_creator=connect, poolclass=NullPool)
    async with engine.connect() as connection:
        return await connection.run_sync(work)
