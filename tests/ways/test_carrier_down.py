"""A carrier that is out of order: everything waits, and then everything goes, once."""

import asyncio

from tests.ways.stage import LONG, Stage, staged
from trunkline.settings import Settings

SECONDS = 60.0 if LONG else 3.0
BEFORE, MEANWHILE, AFTER = 100, 200, 20


def test_a_carrier_that_is_down_for_a_while(store_settings: Settings) -> None:
    async def main() -> None:
        async with staged(store_settings, {"latency_ms": 50.0}) as stage:
            ids = await send(stage, "before", BEFORE)  # some of these are on their way when the network goes
            stage.app.network.set_down()
            ids += await send(stage, "meanwhile", MEANWHILE)
            await asyncio.sleep(SECONDS)
            waiting = [one for one in await stage.kept() if one.status == "queued"]
            assert len(waiting) >= MEANWHILE
            assert {one.text for one in waiting} >= {f"meanwhile {number}" for number in range(MEANWHILE)}
            stage.app.network.set_up()
            ids += await send(stage, "after", AFTER)
            for id_ in ids:
                await stage.becomes(id_, "delivered")
            arrived = await stage.arrived()
            assert {id_: arrived.get(id_) for id_ in ids} == dict.fromkeys(ids, 1)
            assert len(await stage.kept()) == len(ids)

    asyncio.run(main())


async def send(stage: Stage, name: str, count: int) -> list[str]:
    """Send some messages at once; their ids."""
    sent = await asyncio.gather(*(stage.sent(f"{name} {one}", f"+1555600{one:04}") for one in range(count)))
    return [one["id"] for one in sent]
