import asyncio
from typing import Any

import phonenumbers

from trunkline.base.universe import FixedUniverse
from trunkline.carriers.loopback import MAGIC
from trunkline.cli import demo_data
from trunkline.cli.checks.contents import known_sign_ins
from trunkline.cli.desk import Desk, open_desk
from trunkline.domain.facts import MessageCreated, SessionOpened
from trunkline.settings import Settings
from trunkline.store import inventory, migrate
from trunkline.store.handsets import newest_texts


async def filled(settings: Settings) -> None:
    await migrate.upgrade(migrate.url_of(settings))


def test_the_same_every_time() -> None:
    assert demo_data.facts(FixedUniverse(), "a", "b") == demo_data.facts(FixedUniverse(), "a", "b")


def test_numbers_are_possible_and_ordinary() -> None:
    numbers = [each.number for each in demo_data.NUMBERS] + [talk.other for talk in demo_data.TALKS]
    for number in numbers:
        assert phonenumbers.is_possible_number(phonenumbers.parse(number))
        assert number not in MAGIC
    assert demo_data.HANDSET in numbers


def test_messages_come_in_the_order_of_time() -> None:
    made = [fact for fact in demo_data.facts(FixedUniverse(), "a", "b") if isinstance(fact, MessageCreated)]
    assert [fact.date for fact in made] == sorted(fact.date for fact in made)
    assert [fact.id for fact in made] == sorted(fact.id for fact in made)
    assert len(made) == 8


def test_it_is_stored_whole(store_settings: Settings, universe: FixedUniverse) -> None:
    async def work() -> dict[str, Any]:
        await filled(store_settings)
        async with open_desk(store_settings) as desk:
            await desk.record(*demo_data.facts(universe, "x", "x"))
            return await looked(desk)

    async def looked(desk: Desk) -> dict[str, Any]:
        return {
            "customers": len(await inventory.customers(desk.engine)),
            "users": [row["email_address"] for row in await inventory.users(desk.engine)],
            "endpoints": [row["type"] for row in await inventory.endpoints(desk.engine)],
            "owed": await inventory.queues(desk.engine),
            "texts": len(await newest_texts(desk.engine, demo_data.HANDSET, 10)),
            "open": bool(await desk.directory.open_session(demo_data.ACCOUNT_ID, demo_data.CONVERSATION_ID)),
            "known": await known_sign_ins(desk.engine, desk.settings),
        }

    assert asyncio.run(work()) == {
        "customers": 2,
        "users": ["admin@example.com", "agent@example.com"],
        "endpoints": ["PhoneNumber", "PhoneNumber", "PhoneNumber", "User"],
        "owed": [],
        "texts": 3,
        "open": True,
        "known": [f"the API key {demo_data.KEY_ID}"],
    }


def test_a_new_session_when_the_old_one_has_ended() -> None:
    opened = demo_data.opened_session(FixedUniverse())
    assert opened.conversation_id == demo_data.CONVERSATION_ID


def test_what_a_benchmark_needs(store_settings: Settings, universe: FixedUniverse) -> None:
    made = demo_data.bench(universe, 300, {"latency_ms": 0})

    async def work() -> None:
        await filled(store_settings)
        async with open_desk(store_settings) as desk:
            await desk.record(*made.facts)
            (connection,) = await inventory.connections(desk.engine)
            assert connection["settings"] == '{"latency_ms":0}'
            session = await desk.directory.session((made.account_id,), made.session_ids[-1])
            assert session is not None
            assert session["other_address"] == made.addresses[-1]

    asyncio.run(work())
    assert len(set(made.addresses)) == len(set(made.session_ids)) == 300
    opened = [fact for fact in made.facts if isinstance(fact, SessionOpened)]
    assert [fact.id for fact in opened] == made.session_ids
