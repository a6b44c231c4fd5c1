"""Who may come in: guessing is slowed, and what is remembered is forgotten in time."""

from __future__ import annotations

from tests.kits.running_app import ANN, RunningApp, play
from tests.kits.small_world import ACME, MAIN_NUMBER, THEM
from tests.kits.store_kit import Store
from tests.web.doors.house import PASSWORD, House
from trunkline.domain.facts import DoorLoginChanged, DoorLoginRemoved, UserDisabled

PATH = "/cgi-bin/sendsms"
ASKED = {"username": "shop", "password": PASSWORD, "from": MAIN_NUMBER, "to": THEM, "text": "Hello"}


async def status(house: House, password: str = PASSWORD, remote: str = "192.0.2.9") -> int:
    return (await house.ask("GET", PATH, query=ASKED | {"password": password}, remote=remote)).status


def test_guessing_is_slowed_and_the_right_password_waits_too(sqlite_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        house = await House(app).furnish()
        tried = [await house.ask("GET", PATH, query=ASKED | {"password": f"guess {n}"}) for n in range(6)]
        assert {answer.status for answer in tried} == {403}
        assert tried[0].header("retry-after") is None
        assert tried[5].header("retry-after") is not None
        assert await status(house) == 403
        app.universe.advance(70)
        assert await status(house) == 202

    play(sqlite_store, scene)


def test_who_has_changed_is_forgotten_at_once(sqlite_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        house = House(app)
        id_ = await house.login("kannel", "shop")
        passwords = app.app.identity.sign_in.passwords
        keys = {"account_id": ACME, "date": app.universe.now_iso()}
        assert await status(house) == 202
        await app.record(DoorLoginChanged(**keys, id=id_, password_hash=await passwords.hash("another one")))
        assert await status(house) == 403
        assert await status(house, "another one") == 202
        for disabled, expected in ((True, 403), (False, 202)):
            await app.record(UserDisabled(**keys, user_id=ANN.user_id, disabled=disabled))
            assert await status(house, "another one") == expected
        await app.record(DoorLoginRemoved(**keys, id=id_))
        assert await status(house, "another one") == 403

    play(sqlite_store, scene)


def test_what_is_shown_is_verified_once_in_a_while(sqlite_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        house = await House(app).furnish()
        passwords = app.app.identity.sign_in.passwords
        verified = 0
        matches = passwords.matches_in_slot

        async def counted(kept: str, password: str) -> bool:
            nonlocal verified
            verified += 1
            return await matches(kept, password)

        passwords.matches_in_slot = counted  # type: ignore[method-assign]
        for _ in range(3):
            assert await status(house) == 202
        assert verified == 1
        app.universe.advance(61)
        assert await status(house) == 202
        assert verified == 2

    play(sqlite_store, scene)


def test_a_name_is_of_one_door(sqlite_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        house = House(app)
        await house.login("jasmin", "shop")
        assert await status(house) == 403

    play(sqlite_store, scene)
