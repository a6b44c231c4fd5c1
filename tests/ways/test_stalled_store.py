"""A store that stands still for a while: requests wait, or are told to come back; nothing is lost."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import asyncpg
import pysqlite3
import pytest

from tests.ways.served import Served, check_books, served, settle
from tests.ways.stage import LONG
from trunkline.base.tasks import spawn
from trunkline.cli.selftest_client import Answer, Client
from trunkline.settings import Settings

STALL_SECONDS = 10.0 if LONG else 3.0
SHORT_PATIENCE = 1.0
COUNT = 30


@asynccontextmanager
async def stalled(settings: Settings) -> AsyncIterator[None]:
    """Hold what every writer needs."""
    if settings.on_postgres:
        connection = await asyncpg.connect(settings.database_url)
        try:
            async with connection.transaction():
                await connection.execute("lock table message in access exclusive mode")
                yield
        finally:
            await connection.close()
        return
    database: Any = pysqlite3.connect(str(settings.sqlite_file), isolation_level=None, timeout=30)
    database.execute("begin immediate")
    try:
        yield
    finally:
        database.execute("rollback")
        database.close()


@pytest.mark.parametrize("patience", [30.0, SHORT_PATIENCE])
def test_a_store_that_stalls(store_settings: Settings, patience: float) -> None:
    async def main() -> None:
        wishes = {"TRUNKLINE_SERVER_REQUEST_TIMEOUT_SECONDS": str(patience)}
        async with served(store_settings.data_dir, store_settings.database_url, **wishes) as stage:
            await stage.send_many("before", COUNT)
            await stage.insist()
            async with stalled(stage.server.place.settings):
                stall = spawn(asyncio.sleep(STALL_SECONDS), "stall")
                during = spawn(stage.send_many("during", COUNT), "during")
                if patience < STALL_SECONDS:
                    check_refusals(await during)
                await stall
                assert during.done() == (patience < STALL_SECONDS), "answered while nothing can be written"
            if patience > STALL_SECONDS:
                assert {one.status for one in await during} == {200}
            await stage.taken("after", seconds=30)
            await stage.insist()
            await settle(stage)
            await check_books(stage)

    asyncio.run(main())


def check_refusals(answers: list[Answer]) -> None:
    """Whoever may not wait for so long is told that it took too long, and to come again."""
    assert {one.status for one in answers} == {503}
    for one in answers:
        assert b'"errorCode":"TimeOut"' in one.body
        assert int(one.headers["retry-after"]) >= 1


def test_on_sqlite_readers_go_on_beside_a_writer_that_stalls(tmp_path: Path) -> None:
    async def main() -> None:
        async with served(tmp_path) as stage:
            await stage.send("before")
            async with stalled(stage.server.place.settings), asyncio.timeout(20):
                assert await read_status(stage) == 200

    asyncio.run(main())


async def read_status(stage: Served) -> int:
    """The status of a ListMessages."""
    client = Client(stage.server.place.port)
    headers = {"Authorization": f"Bearer {stage.made.key}", "Accept": "application/json"}
    try:
        return (await client.ask("GET", "/messages", headers)).status
    finally:
        client.close()
