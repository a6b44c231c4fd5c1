"""Logins of front doors, as they are found."""

from __future__ import annotations

from tests.kits.running_app import RunningApp, play
from tests.kits.small_world import ACME, MAIN
from tests.kits.store_kit import Store
from tests.web.doors.house import House
from trunkline.domain.facts import CallbackAsked
from trunkline.store.doors import all_logins, listeners, login_by_name


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
        (found,) = await listeners(app.app.engine, "twilio")
        assert (found.id, found.endpoint_id, found.extra) == ("c0", MAIN, "{}")

    play(either_store, scene)
