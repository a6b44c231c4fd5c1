"""The test server itself: it answers, its databases are separate, and a template is filled once."""

import asyncio
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import asyncpg
import pytest

from tests.postgres_server import PostgresServer
from trunkline.settings import Settings


def ask(url: str, statement: str) -> object:
    async def once() -> object:
        connection = await asyncpg.connect(url)
        try:
            return await connection.fetchval(statement)
        finally:
            await connection.close()

    return asyncio.run(once())


def test_it_is_a_recent_postgresql(postgres_url: str) -> None:
    version = ask(postgres_url, "select current_setting('server_version_num')::int")
    assert isinstance(version, int)
    assert version >= 150_000


def test_databases_are_separate_and_can_be_removed(postgres_server: PostgresServer) -> None:
    first, second = postgres_server.new_database(), postgres_server.new_database()
    ask(first, "create table here()")
    assert ask(second, "select to_regclass('here')") is None
    postgres_server.drop_database(first)
    with pytest.raises(asyncpg.InvalidCatalogNameError):
        ask(first, "select 1")
    postgres_server.drop_database(second)


def test_a_template_is_prepared_once(postgres_server: PostgresServer) -> None:
    prepared = []

    def prepare(url: str) -> None:
        prepared.append(url)
        ask(url, "create table here()")

    copies = [postgres_server.new_database(prepare) for _ in range(2)]
    assert len(prepared) == 1
    for copy in copies:
        assert ask(copy, "select to_regclass('here') is not null") is True
        postgres_server.drop_database(copy)


def test_a_killed_run_leaves_no_server(postgres_server: PostgresServer) -> None:
    command = [sys.executable, "-m", "tests.postgres_server"]
    run = subprocess.Popen(command, cwd=Path(__file__).parents[1], stdout=subprocess.PIPE, text=True)
    assert run.stdout is not None
    url = run.stdout.readline().strip()
    assert ask(url, "select 1") == 1
    os.kill(run.pid, signal.SIGKILL)
    run.wait()
    run.stdout.close()
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        try:
            ask(url, "select 1")
        except (OSError, asyncpg.PostgresError):
            return
        time.sleep(0.05)
    pytest.fail("the server outlives its test run")


def test_settings_come_with_either_store(store_settings: Settings) -> None:
    if store_settings.on_postgres:
        assert ask(store_settings.database_url, "select count(*) from pg_tables where schemaname = 'public'") == 0
    else:
        assert not store_settings.sqlite_file.exists()
