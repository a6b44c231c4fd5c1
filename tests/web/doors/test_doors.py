"""Which doors are open, and what none of them lets in."""

from __future__ import annotations

import asyncio

import pytest

from tests.kits.running_app import RunningApp, play
from tests.kits.small_world import MAIN_NUMBER, THEM
from tests.kits.store_kit import Store
from tests.web.doors.house import PASSWORD, TWILIO, House
from trunkline.web.doors.sending import Sending
from trunkline.web.exchange import Request

PATHS = {
    "twilio": f"{TWILIO}/Messages.json",
    "kannel": "/cgi-bin/sendsms",
    "jasmin": "/ping",
}


@pytest.mark.parametrize("door", PATHS)
def test_a_door_can_be_shut(sqlite_store: Store, door: str) -> None:
    async def scene(app: RunningApp) -> list[int]:
        return [(await House(app).ask("GET", path)).status for path in PATHS.values()]

    shut = {f"doors_{name}": name != door for name in PATHS}
    expected = {"twilio": 401, "kannel": 403, "jasmin": 200} | {door: 404}
    assert play(sqlite_store, scene, **shut) == [expected[name] for name in PATHS]


def test_pages_of_other_sites_send_nothing(sqlite_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        house = House(app)
        for path in PATHS.values():
            answer = await house.ask("GET", path, headers={"sec-fetch-site": "cross-site"})
            assert answer.status == 403
            assert answer.header("access-control-allow-origin") is None

    play(sqlite_store, scene, doors_jasmin=True, cors_origins="https://crm.example.com")


def test_a_body_that_is_too_large_is_refused_as_the_platform_would(sqlite_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        for name, expected in (("twilio", b'"code":20413'), ("kannel", b"bytes at most"), ("other", b"bytes at most")):
            path = PATHS.get(name, "/messages")
            response = app.app.asgi.refuse_size(Request("POST", path, path, "", {}, b"", ""))
            assert response.status == 413
            assert expected in response.body

    play(sqlite_store, scene)


def test_the_time_limit_holds_for_doors_too(sqlite_store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    async def scene(app: RunningApp) -> None:
        house = await House(app).furnish()

        async def never(*_: object, **__: object) -> None:
            await asyncio.sleep(60)

        monkeypatch.setattr(Sending, "send", never)
        body = {"To": THEM, "From": MAIN_NUMBER, "Body": "Hello"}
        twilio = await house.twilio("POST", body=body)
        assert (twilio.status, twilio.json["code"], twilio.header("retry-after")) == (503, 20503, "5")
        asked = {"username": "shop", "password": PASSWORD, "from": MAIN_NUMBER, "to": THEM, "text": "Hello"}
        kannel = await house.ask("GET", PATHS["kannel"], query=asked)
        assert (kannel.status, kannel.body) == (503, b"Temporal failure, try again later.")

    play(sqlite_store, scene, request_timeout_seconds=0.3)
