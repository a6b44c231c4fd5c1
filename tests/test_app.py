"""The composition root: what is built together works together, starts on either store, and stops in good order."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest

from tests.kits.running_app import RunningApp, play, reopened, running_app, settings_of, until
from tests.kits.small_world import ACME, BAKERY, MAIN, MAIN_NUMBER, THEM
from tests.kits.store_kit import Store
from trunkline.app import App, open_engine
from trunkline.base.faults import NotFound, Unavailable
from trunkline.domain.facts import ConnectionCreated, CustomerCreated, EndpointCreated
from trunkline.settings import Settings
from trunkline.store import tables
from trunkline.store.engine import StoreUnavailable


def test_the_settings_choose_the_store(either_store: Store) -> None:
    async def whole() -> None:
        engine = await open_engine(settings_of(either_store))
        try:
            assert engine.name == either_store.name
            assert await engine.read("SELECT count(*) FROM message") == [(0,)]
        finally:
            await engine.close()

    asyncio.run(whole())


def test_a_message_goes_through_all_of_it(either_store: Store) -> None:
    """In by the front door, through the commit and the outbox to a handset, and its receipt back."""

    async def scene(app: RunningApp) -> None:
        sent = await app.sent("Good morning", THEM)
        await app.becomes(sent["id"], "delivered")
        shown = await app.app.network.texts(THEM)
        assert [(text.text, text.message_id, text.incoming) for text in shown] == [("Good morning", sent["id"], True)]

        async def recorded() -> bool:  # the receipt may overtake what the sending came to
            return bool((await app.message(sent["id"]))["carrier_id"] == shown[0].carrier_id)

        await until(recorded)

    play(either_store, scene, deliver=True)


def test_handsets_remember_over_a_restart(either_store: Store) -> None:
    async def whole() -> None:
        async with running_app(either_store, deliver=True) as app:
            sent = await app.sent("Good morning", THEM)
            await app.becomes(sent["id"], "delivered")
            await app.app.network.answer(THEM, MAIN_NUMBER, "And to you")
        async with reopened(either_store) as app:
            texts = await app.app.network.texts(THEM)
            assert {(text.text, text.incoming, text.peer) for text in texts} == {
                ("Good morning", True, MAIN_NUMBER),
                ("And to you", False, MAIN_NUMBER),
            }

    asyncio.run(whole())


def test_what_was_accepted_is_on_disk_when_it_stops(either_store: Store) -> None:
    async def whole() -> None:
        async with running_app(either_store) as app:
            commits = [app.record(_customer(app, number)) for number in range(200)]
            waiting = asyncio.gather(*commits)
            await asyncio.sleep(0)  # they wait in the committer now
        await waiting
        async with reopened(either_store) as app:
            names = [row["name"] for row in await app.rows(tables.CUSTOMER)]
            assert len([name for name in names if name.startswith("Mill ")]) == 200

    asyncio.run(whole())


def test_after_the_stop_nothing_is_taken(sqlite_store: Store) -> None:
    async def whole() -> None:
        async with running_app(sqlite_store) as app:
            fact = _customer(app, 1)
        assert app.app.closing.is_set()
        with pytest.raises(Unavailable):
            await app.record(fact)

    asyncio.run(whole())


def test_what_changes_in_the_directory_is_known_at_once(sqlite_store: Store) -> None:
    """Endpoints are remembered for a while; a new one must not be looked for in vain until then."""

    async def scene(app: RunningApp) -> None:
        new = "e9" * 12
        assert (await app.send(endpoint=new)).refusal == (404, "NotFound", ["EndpointId"])
        row = await app.row(tables.ENDPOINT, MAIN)
        assert row is not None
        members = {name: row[name] for name in ("customer_id", "type", "connection_id", "user_id", "disable_sms")}
        await app.record(
            EndpointCreated(
                account_id=ACME,
                date=app.universe.now_iso(),
                id=new,
                display_name="New line",
                address="+15550001099",
                **members,
            )
        )
        assert (await app.sent(endpoint=new))["endpointDisplayName"] == "New line"

    play(sqlite_store, scene)


def test_a_handset_reaches_whose_number_it_is_and_nobody_else(sqlite_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        # An endpoint of another carrier, whose numbers are not the simulated network's to call.
        date, foreign, number = app.universe.now_iso(), "d9" * 12, "+15550001098"
        await app.record(
            ConnectionCreated(
                account_id="",
                date=date,
                id=foreign,
                name="real",
                carrier="another",
                settings="{}",
                rate_per_second=None,
                unconfirmed_policy="wait",
            ),
            EndpointCreated(
                account_id=ACME,
                date=date,
                id="e8" * 12,
                customer_id=BAKERY,
                type="PhoneNumber",
                display_name="Real line",
                address=number,
                connection_id=foreign,
            ),
        )
        answer = app.app.network.answer
        assert (await answer(THEM, MAIN_NUMBER, "Hello")).peer == MAIN_NUMBER
        for nobodys in (number, "+15559999999"):
            with pytest.raises(NotFound, match="belongs to nobody here"):
                await answer(THEM, nobodys, "Hello")
        assert [row["text"] for row in await app.rows(tables.MESSAGE)] == ["Hello"]

    play(sqlite_store, scene, deliver=True)


def test_a_store_that_is_not_there_is_said(tmp_path: Path) -> None:
    settings = replace(Settings(), data_dir=tmp_path, database_url="postgresql://nobody@127.0.0.1:1/none")
    with pytest.raises(StoreUnavailable):
        asyncio.run(App.open(settings))


def _customer(app: RunningApp, number: int) -> CustomerCreated:
    universe = app.universe
    return CustomerCreated(account_id=ACME, date=universe.now_iso(), id=universe.new_id(), name=f"Mill {number}")
