"""The migrations: they make the tables of `tables.py`, many servers may start at once, and they say what is wrong."""

import asyncio
import multiprocessing
import re
import subprocess
import sys
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import asyncpg
import pysqlite3
import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection, MetaData, NullPool, Table, create_engine, inspect, select
from sqlalchemy.ext.asyncio import create_async_engine

from tests.kits.store_kit import Store
from trunkline.settings import Settings
from trunkline.store import migrate
from trunkline.store.engine import StoreError, StoreUnavailable
from trunkline.store.tables import METADATA

ROOT = Path(__file__).parents[2]


def sqlite_url(folder: Path) -> str:
    return migrate.url_of(Settings(data_dir=folder))


def statements(file: Path) -> dict[str, str]:
    """What was created, by name, in one spelling; a primary key is spelled at the column or at the end."""
    with closing(pysqlite3.connect(str(file))) as database:
        found = database.execute(
            "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'"
        ).fetchall()
    return {name: re.sub(r"\s+", " ", sql).strip() for name, sql in found if name != "alembic_version"}


def test_the_address_of_either_store(tmp_path: Path) -> None:
    url = sqlite_url(tmp_path)
    assert migrate.sqlite_file(url) == tmp_path / "trunkline.db" == Settings(data_dir=tmp_path).sqlite_file
    assert migrate.url_of(Settings(database_url="postgresql://host/name")) == "postgresql://host/name"
    assert migrate.sqlite_file("postgresql://host/name") is None


def test_a_relative_data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    url = sqlite_url(Path("data"))
    migrate.upgrade_now(url)
    assert (tmp_path / "data" / "trunkline.db").exists()


def test_the_way_of_a_database(tmp_path: Path, postgres_url: str) -> None:
    for url in (sqlite_url(tmp_path / "100% new"), postgres_url):
        assert migrate.current_now(url) is None
        missing = migrate.pending_now(url)
        assert missing[-1] == migrate.head()
        assert migrate.upgrade_now(url) == missing
        assert migrate.current_now(url) == migrate.head()
        assert migrate.pending_now(url) == []
        assert migrate.upgrade_now(url) == []


def test_asking_makes_no_file(tmp_path: Path) -> None:
    assert migrate.pending_now(sqlite_url(tmp_path / "none"))
    assert not (tmp_path / "none").exists()


def test_inside_an_event_loop(tmp_path: Path, postgres_url: str) -> None:
    async def whole() -> None:
        urls = [postgres_url, sqlite_url(tmp_path)]
        done = await asyncio.gather(*map(migrate.upgrade, urls))
        assert done[0] == done[1] and done[0][-1] == migrate.head()
        for url in urls:
            assert await migrate.current(url) == migrate.head()
            assert await migrate.pending(url) == []

    asyncio.run(whole())


def test_alembic_finds_no_difference(either_store: Store) -> None:
    def difference(connection: Connection) -> list[object]:
        context = MigrationContext.configure(connection, opts={"compare_type": True, "compare_server_default": True})
        return [each for each in compare_metadata(context, METADATA) if "alembic_version" not in str(each)]

    assert migrate._within(either_store.url, difference) == []


def test_sqlite_has_the_very_statements_of_the_tables(sqlite_store: Store, tmp_path: Path) -> None:
    direct = tmp_path / "direct.db"
    engine = create_engine(f"sqlite+pysqlite:///{direct}", module=pysqlite3, poolclass=NullPool)
    METADATA.create_all(engine)
    file = migrate.sqlite_file(sqlite_store.url)
    assert file is not None
    assert statements(file) == statements(direct)
    assert len(statements(direct)) > 20


DESCRIBED = (
    "SELECT tablename, indexdef FROM pg_indexes WHERE schemaname = 'public'",
    """SELECT table_name, column_name, ordinal_position, data_type, is_nullable, column_default, is_identity
         FROM information_schema.columns WHERE table_schema = 'public'""",
    """SELECT conrelid::regclass::text, conname, pg_get_constraintdef(oid) FROM pg_constraint
        WHERE connamespace = 'public'::regnamespace""",
    """SELECT sequencename::text, data_type::text, increment_by, cache_size, cycle FROM pg_sequences
        WHERE schemaname = 'public'""",
    """SELECT c.relname::text, a.attname::text, col_description(c.oid, a.attnum) FROM pg_class c
         JOIN pg_attribute a ON a.attrelid = c.oid WHERE col_description(c.oid, a.attnum) IS NOT NULL""",
)


def test_postgres_has_the_very_definitions_of_the_tables(postgres_store: Store, postgres_url: str) -> None:
    async def described(url: str) -> list[set[tuple[object, ...]]]:
        connection = await asyncpg.connect(url)
        try:
            answers = [await connection.fetch(each) for each in DESCRIBED]
        finally:
            await connection.close()
        return [{tuple(row) for row in answer if "alembic_version" not in str(row)} for answer in answers]

    async def whole() -> None:
        engine = create_async_engine(postgres_url.replace("postgresql://", "postgresql+asyncpg://"), poolclass=NullPool)
        async with engine.begin() as connection:
            await connection.run_sync(METADATA.create_all)
        direct = await described(postgres_url)
        assert await described(postgres_store.url) == direct
        assert all(direct)

    asyncio.run(whole())


def start(urls: Sequence[str], barrier: "multiprocessing.synchronize.Barrier") -> None:
    for url in urls:
        barrier.wait(60)
        migrate.upgrade_now(url)


def test_servers_that_start_at_once(tmp_path: Path, postgres_url: str) -> None:
    processes = multiprocessing.get_context("spawn")
    urls, barrier = (sqlite_url(tmp_path), postgres_url), processes.Barrier(4)
    servers = [processes.Process(target=start, args=(urls, barrier)) for _ in range(4)]
    for server in servers:
        server.start()
    for server in servers:
        server.join(120)
    assert [server.exitcode for server in servers] == [0] * 4
    for url in urls:
        assert migrate.current_now(url) == migrate.head()


def test_a_broken_step_leaves_nothing(tmp_path: Path, postgres_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Both stores change tables inside a transaction: all of a migration, or none of it."""
    monkeypatch.setattr("alembic.op.create_index", _breaks)
    for url in (sqlite_url(tmp_path), postgres_url):
        with pytest.raises(ZeroDivisionError):
            migrate.upgrade_now(url)
        assert migrate.current_now(url) is None
    monkeypatch.undo()
    for url in (sqlite_url(tmp_path), postgres_url):
        assert migrate.upgrade_now(url)[-1] == migrate.head()


def _breaks(*_: object, **__: object) -> None:
    raise ZeroDivisionError


def test_what_was_owed_before_is_owed_after(tmp_path: Path, postgres_url: str) -> None:
    """The outbox is made anew on the way: its rows stay, and know their endpoint."""
    insert = (
        (
            "INSERT INTO message (account_id, id, endpoint_id, conversation_id, session_id, date, incoming,"
            " other_address, text, unread, status, encoding, segments)"
            " VALUES ('a', 'm', 'e', 'c', 's', '', {0}, '', '', {0}, '', '', 1)"
        ),
        (
            "INSERT INTO outbox (account_id, id, connection_id, phase, due, give_up, attempts, segments)"
            " VALUES ('a', 'm', 'l', 0, 5, 9, 2, 3), ('a', 'lost', 'l', 1, 6, 9, 0, 1)"
        ),
    )

    def before(connection: Connection) -> None:
        with migrate._alone:
            command.upgrade(migrate._config(connection), "0001")
        false = "false" if connection.dialect.name == "postgresql" else "0"
        for statement in insert:
            connection.exec_driver_sql(statement.format(false))
        connection.commit()

    def rows(connection: Connection) -> list[tuple[object, ...]]:
        chosen = "SELECT id, due, attempts, segments, priority, endpoint_id, tried, send_at FROM outbox ORDER BY due"
        return [tuple(row) for row in connection.exec_driver_sql(chosen)]

    for url in (sqlite_url(tmp_path), postgres_url):
        tmp_path.joinpath("trunkline.db").touch()
        migrate._within(url, before)
        migrate.upgrade_now(url)
        assert migrate._within(url, rows) == [("m", 5, 2, 3, 0, "e", None, None), ("lost", 6, 0, 1, 0, "", None, None)]


def _some(column: Any) -> object:
    """A value that a column can hold, and that is not what a column has by itself."""
    kind = column["type"].python_type
    return f"of {column['name']}" if kind is str else True if kind is bool else 7


def _furnish(connection: Connection, name: str) -> dict[str, object]:
    """One row of a table, with something in every column that it has now."""
    row = {column["name"]: _some(column) for column in inspect(connection).get_columns(name)}
    table = Table(name, MetaData(), autoload_with=connection)
    connection.execute(table.insert(), row)
    return row


def test_nothing_is_lost_on_the_way_from_the_first_tables(tmp_path: Path, postgres_url: str) -> None:
    """Every table gets a row as soon as there is one; at the end each row is there, with everything it had."""

    def way(connection: Connection) -> dict[str, dict[str, object]]:
        given: dict[str, dict[str, object]] = {}
        for step in reversed(list(migrate._scripts().iterate_revisions("head", "base"))):
            with migrate._alone:
                command.upgrade(migrate._config(connection), step.revision)
            for name in set(inspect(connection).get_table_names()) - {"alembic_version", *given}:
                given[name] = _furnish(connection, name)
            connection.commit()
        return given

    def kept(connection: Connection) -> dict[str, list[dict[str, object]]]:
        tables = {name: Table(name, MetaData(), autoload_with=connection) for name in METADATA.tables}
        return {name: [dict(row) for row in connection.execute(select(t)).mappings()] for name, t in tables.items()}

    for url in (sqlite_url(tmp_path), postgres_url):
        tmp_path.joinpath("trunkline.db").touch()
        given = migrate._within(url, way)
        assert migrate.pending_now(url) == []
        assert set(given) == set(METADATA.tables)
        for name, rows in migrate._within(url, kept).items():
            assert any(given[name].items() <= row.items() for row in rows), name


def test_a_newer_database_is_refused(either_store: Store) -> None:
    def newer(connection: Connection) -> None:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()

    migrate._within(either_store.url, newer)
    for ask in (migrate.pending_now, migrate.upgrade_now):
        with pytest.raises(migrate.SchemaError, match="revision 9999, which this version does not know"):
            ask(either_store.url)


def test_a_store_that_cannot_be_reached(tmp_path: Path) -> None:
    for url in ("postgresql://nobody@127.0.0.1:1/none", "postgresql://127.0.0.1:x/none"):
        with pytest.raises(StoreUnavailable):
            migrate.upgrade_now(url)
    (tmp_path / "trunkline.db").mkdir()
    with pytest.raises(StoreUnavailable):
        migrate.upgrade_now(sqlite_url(tmp_path))


def test_a_file_that_is_no_database(tmp_path: Path) -> None:
    (tmp_path / "trunkline.db").write_bytes(b"something else altogether, and long enough" * 100)
    with pytest.raises(StoreError):
        migrate.upgrade_now(sqlite_url(tmp_path))


def test_an_old_library_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pysqlite3, "sqlite_version_info", (3, 40, 1))
    monkeypatch.setattr(pysqlite3, "sqlite_version", "3.40.1")
    with pytest.raises(SystemExit, match=r"SQLite 3\.40\.1 is too old: 3\.51\.3 or newer is needed"):
        migrate.upgrade_now(sqlite_url(tmp_path))


def test_the_store_never_loads_the_interpreters_own_sqlite() -> None:
    code = (
        "import sys, pathlib, tempfile; from trunkline.store import migrate, sqlite;"
        "migrate.upgrade_now('sqlite:///' + str(pathlib.Path(tempfile.mkdtemp()) / 'x.db'));"
        "assert 'sqlite3' not in sys.modules and '_sqlite3' not in sys.modules, 'loaded'"
    )
    subprocess.run([sys.executable, "-c", code], check=True, cwd=ROOT)
