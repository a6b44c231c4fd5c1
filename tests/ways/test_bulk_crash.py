"""SIGKILL in the middle of a bulk, on either store: nothing of it is twice, nothing missing."""

import asyncio
from pathlib import Path

import msgspec
import pytest

from tests.kits.running_app import until
from tests.ways.served import Served, look, served
from tests.ways.stage import LONG
from trunkline.cli.selftest_client import Client
from trunkline.cli.selftest_server import Server, serving
from trunkline.store.audit import Kept

RECIPIENTS = 10_000 if LONG else 800
KILLS = 6 if LONG else 2
GROWTH = 4  # a bulk that was whole before the kill is followed by one so many times as large


@pytest.mark.parametrize("store", ["sqlite", "postgres"])
def test_a_bulk_goes_on_after_every_kill(store: str, request: pytest.FixtureRequest, tmp_path: Path) -> None:
    url = request.getfixturevalue("postgres_url") if store == "postgres" else ""

    async def main() -> None:
        async with served(tmp_path, url) as stage:
            whole = await cut(stage, stage.server, range(RECIPIENTS))
        made = len(await kept(stage))
        while made == whole.stop:  # a fast machine: it was not in the middle
            larger = range(whole.stop, whole.stop + min(GROWTH * len(whole), 10_000))
            async with serving(stage.server.place) as server:
                whole = await cut(stage, server, larger)
            made = len(await kept(stage))
        for _ in range(KILLS - 1):
            async with serving(stage.server.place) as server:
                await some(stage, min(made + len(whole) // 5, whole.stop))
                server.kill(family=True)
            made = len(await kept(stage))
        async with serving(stage.server.place):
            await some(stage, whole.stop)
            await sent(stage)
        rows = await kept(stage)
        assert sorted(one.text for one in rows) == sorted(f"Number {number}" for number in range(whole.stop))
        assert set((await look(stage.server.place, stage.made))[1]) == {one.id for one in rows}, "each has arrived"
        assert all(one.in_conversation and one.in_session and one.has_event for one in rows)

    asyncio.run(main())


async def cut(stage: Served, server: Server, numbers: range) -> range:
    """Start a bulk and kill the server when its first messages are made; the numbers of its recipients."""
    await start(stage, numbers)
    await some(stage, numbers.start + 1)
    server.kill(family=True)
    return numbers


async def start(stage: Served, numbers: range) -> None:
    people = [{"toAddress": f"+1555{number:07}", "variables": {"n": str(number)}} for number in numbers]
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
