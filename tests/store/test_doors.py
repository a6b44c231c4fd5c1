"""Logins of front doors, as they are found."""

from __future__ import annotations

from tests.kits.running_app import RunningApp, play
from tests.kits.small_world import ACME, MAIN
from tests.kits.store_kit import Store
from tests.web.doors.house import House
from trunkline.domain.facts import CallbackAsked
from trunkline.store import doors, listing, tables
from trunkline.store.doors import (
    ListenerFilter,
    LoginFilter,
    all_listeners,
    all_logins,
    find_login,
    login_by_name,
    logins_of,
)
from trunkline.store.engine import Engine
from trunkline.store.listing import Window
from trunkline.store.statements import Statement


def test_logins(either_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        house = House(app)
        first = await house.login("kannel", "shop", endpoint=MAIN)
        second = await house.login("jasmin", "shop")
        engine = app.app.engine
        found = await login_by_name(engine, "kannel", "shop")
        assert found is not None
        assert (found.account_id, found.id, found.endpoint_id) == (ACME, first, MAIN)
        assert await login_by_name(engine, "kannel", "Shop") is None
        assert [login.id for login in await all_logins(engine)] == [first, second]
        assert [login.id for login in await logins_of(engine, LoginFilter([ACME], door="jasmin"))] == [second]
        assert await find_login(engine, [ACME], first) == found
        assert await find_login(engine, ["b" * 24], first) is None

    play(either_store, scene)


def test_listeners(either_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        for number, (form, lasting) in enumerate((("twilio", True), ("twilio", False), ("standard", True))):
            await app.record(
                CallbackAsked(
                    account_id=ACME,
                    date=app.universe.now_iso(),
                    id=f"c{number}",
                    subject_id=MAIN,
                    format=form,
                    url="https://example.com/",
                    kinds=("message.received",),
                    lasting=lasting,
                )
            )
        engine = app.app.engine
        (found,) = await all_listeners(engine, ListenerFilter([ACME], ["twilio"]))
        assert (found.id, found.endpoint_id, found.extra) == ("c0", MAIN, "{}")
        both = ListenerFilter([ACME], ["twilio", "standard"])
        assert [each.id for each in await all_listeners(engine, both)] == ["c0", "c2"]
        assert await doors.count_listeners(engine, both) == 2
        for none in (both._replace(account_ids=["b" * 24]), both._replace(signing_key_id="x"), both._replace(ids=[])):
            assert await all_listeners(engine, none) == []

    play(either_store, scene)


def test_listeners_are_found_among_the_callbacks_of_messages_by_index(sqlite_store: Store) -> None:
    async def work(engine: Engine) -> None:
        wanted = ListenerFilter(["a"], ["twilio", "kannel_text"])
        window = Window(0, 25, "DateCreated", True)
        rest, order = wanted.conditions(engine.name), doors.LISTENER_SORTS[window.sort]
        found = listing.page(engine.name, tables.CALLBACK, listing.Scope(["a"]), rest, order, window)
        step = Statement(found).step(engine.name)
        plan = [row[3] for row in await engine.read("EXPLAIN QUERY PLAN " + step.sql, step.values)]
        assert any("callback_lasting" in line for line in plan), plan

    sqlite_store.run(work)
