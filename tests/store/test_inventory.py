import asyncio

from trunkline.base.universe import FixedUniverse
from trunkline.cli.demo_data import ACCOUNT_ID, AGENT, bench, facts
from trunkline.cli.desk import open_desk
from trunkline.settings import Settings
from trunkline.store import inventory, migrate
from trunkline.store.inventory import Wanted


def test_an_installation_is_listed_whole(store_settings: Settings, universe: FixedUniverse) -> None:
    async def work() -> None:
        await migrate.upgrade(migrate.url_of(store_settings))
        async with open_desk(store_settings) as desk:
            assert await inventory.last_event(desk.engine) == (0, "")
            await desk.record(*facts(universe, "x", "x"))
            (account,) = await inventory.accounts(desk.engine)
            assert account["id"] == ACCOUNT_ID
            users = {row["id"]: row for row in await inventory.users(desk.engine)}
            assert users[AGENT.user_id]["accounts"] == [ACCOUNT_ID]
            assert users[AGENT.user_id]["disabled"] is False
            assert not any("password_hash" in row for row in users.values())
            assert [row["disabled"] for row in await inventory.connections(desk.engine)] == [False]
            assert {row["disable_sms"] for row in await inventory.endpoints(desk.engine)} == {False}
            assert len(await inventory.customers(desk.engine)) == 2
            assert await inventory.queues(desk.engine) == []

    asyncio.run(work())


def test_events_are_read_in_portions(store_settings: Settings, universe: FixedUniverse) -> None:
    async def work() -> None:
        await migrate.upgrade(migrate.url_of(store_settings))
        async with open_desk(store_settings) as desk:
            made = bench(universe, 10)
            await desk.record(*made.facts)
            everything = await inventory.events_after(desk.engine, 0, Wanted(), 100)
            at, read = 0, []
            while portion := await inventory.events_after(desk.engine, at, Wanted(), 4):
                read += portion
                at = portion[-1].seq
            assert read == everything
            assert await inventory.last_event(desk.engine) == (everything[-1].seq, everything[-1].date)
            newest = await inventory.newest_events(desk.engine, Wanted(kinds=("SessionOpened",)), 3)
            assert [event.subject_id for event in newest] == made.session_ids[-3:]
            one = await inventory.events_after(desk.engine, 0, Wanted(made.account_id, made.session_ids[0]), 100)
            assert [event.kind for event in one] == ["SessionOpened"]
            assert one[0].body == {"endpointId": made.endpoint_id}
            assert not await inventory.newest_events(desk.engine, Wanted("nobody"), 3)

    asyncio.run(work())
