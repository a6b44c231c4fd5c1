"""SIGKILL in the middle of a bulk, on either store: nothing of it is twice, nothing missing."""

import asyncio
from pathlib import Path

import msgspec
import pytest

from tests.kits.running_app import until
from tests.ways.served import Served, look, served
from tests.ways.stage import LONG
from trunkline.cli.selftest_client import Client
from trunkline.cli.selftest_server import serving
from trunkline.store.audit import Kept

RECIPIENTS = 10_000 if LONG else 800
KILLS = 6 if LONG else 2


@pytest.mark.parametrize("store", ["sqlite", "postgres"])
def test_a_bulk_goes_on_after_every_kill(store: str, request: pytest.FixtureRequest, tmp_path: Path) -> None:
    url = request.getfixturevalue("postgres_url") if store == "postgres" else ""

    async def main() -> None:
        async with served(tmp_path, url) as stage:
            await start(stage)
            await some(stage, RECIPIENTS // 10)
            stage.server.kill(family=True)
        seen = [len(await kept(stage))]
        for _ in range(KILLS - 1):
            async with serving(stage.server.place) as server:
                await some(stage, min(seen[-1] + RECIPIENTS // 5, RECIPIENTS))
                server.kill(family=True)
            seen.append(len(await kept(stage)))
        assert 0 < seen[0] < RECIPIENTS, "it was not in the middle"
        async with serving(stage.server.place):
            await some(stage, RECIPIENTS)
            await sent(stage)
        rows = await kept(stage)
        assert sorted(one.text for one in rows) == sorted(f"Number {number}" for number in range(RECIPIENTS))
        assert set((await look(stage.server.place, stage.made))[1]) == {one.id for one in rows}, "each has arrived"
        assert all(one.in_conversation and one.in_session and one.has_event for one in rows)

    asyncio.run(main())


async def start(stage: Served) -> None:
    people = [{"toAddress": f"+1555{number:07}", "variables": {"n": str(number)}} for number in range(RECIPIENTS)]
    body = {"endpointId": stage.made.endpoints[0][0], "body": "Number {{n}}", "recipients": people}
    headers = {"Authorization": f"Bearer {stage.made.key}", "Content-Type": "application/json"}
    client = Client(stage.server.place.port)
    answer = await client.ask("POST", "/bulks", headers, msgspec.json.encode(body))
    client.close()
    assert answer.status == 200, answer.body


async def kept(stage: Served) -> list[Kept]:
    return (await look(stage.server.place, stage.made))[0]


async def some(stage: Served, count: int) -> None:
    """Wait until there are so many messages."""

    async def enough() -> bool:
        return len(await kept(stage)) >= count

    await until(enough)


async def sent(stage: Served) -> None:
    """Wait until everything has left; a receipt that was on its way at a kill never comes."""

    async def gone() -> bool:
        return {one.status for one in await kept(stage)} <= {"sent", "delivered"}

    await until(gone)
