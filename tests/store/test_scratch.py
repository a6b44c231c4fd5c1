"""A database for a while is empty, and gone afterwards, whatever happens in it."""

import asyncio

import asyncpg
import pytest

from trunkline.store.engine import StoreUnavailable
from trunkline.store.scratch import scratch_database


async def databases(url: str) -> set[str]:
    connection = await asyncpg.connect(url)
    try:
        return {row[0] for row in await connection.fetch("select datname from pg_database")}
    finally:
        await connection.close()


def test_it_is_there_and_then_gone_with_all_in_it(postgres_url: str) -> None:
    async def whole() -> None:
        async with scratch_database(postgres_url, "for-a-while") as url:
            assert url.rpartition("/")[2] == "for-a-while"
            left_open = await asyncpg.connect(url)
            await left_open.execute("create table kept (id int)")
            assert "for-a-while" in await databases(postgres_url)
        assert "for-a-while" not in await databases(postgres_url)
        left_open.terminate()

    asyncio.run(whole())


def test_it_is_gone_after_a_failure_too(postgres_url: str) -> None:
    async def whole() -> None:
        with pytest.raises(ZeroDivisionError):
            async with scratch_database(postgres_url, "broken"):
                raise ZeroDivisionError
        assert "broken" not in await databases(postgres_url)

    asyncio.run(whole())


def test_one_that_is_there_already_is_left_alone(postgres_url: str) -> None:
    async def whole() -> None:
        async with scratch_database(postgres_url, "taken"):
            with pytest.raises(StoreUnavailable, match="already exists"):
                async with scratch_database(postgres_url, "taken"):
                    pytest.fail("it was made twice")
            assert "taken" in await databases(postgres_url)

    asyncio.run(whole())


def test_a_server_that_is_not_there() -> None:
    async def whole() -> None:
        with pytest.raises(StoreUnavailable, match="create database"):
            async with scratch_database("postgresql://nobody@127.0.0.1:1/none", "x"):
                pytest.fail("there is no server")

    asyncio.run(whole())
