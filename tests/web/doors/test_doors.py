"""Which doors are open, and what none of them lets in."""

from __future__ import annotations

import asyncio
import random

import msgspec
import pytest

from tests.kits.running_app import RunningApp, play
from tests.kits.small_world import ACME, MAIN_NUMBER, THEM
from tests.kits.store_kit import Store
from tests.web.doors.house import PASSWORD, TWILIO, House
from trunkline.domain.facts import ConsentRulesSet
from trunkline.store import tables
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


def test_quiet_hours_are_those_of_the_time_it_is_to_be_sent_at(sqlite_store: Store) -> None:
    """It is five in the morning in New York; in nine hours it is not."""
    there, plain = "+12125550100", {"username": "shop", "password": PASSWORD, "from": MAIN_NUMBER}

    async def scene(app: RunningApp) -> None:
        house = await House(app).furnish()
        rules = msgspec.json.encode({"quiet": "refuse"}).decode()
        await app.record(ConsentRulesSet(account_id=ACME, date=app.universe.now_iso(), id="", rules=rules))

        async def kannel(**more: str) -> int:
            return (await house.ask("GET", PATHS["kannel"], query=plain | {"to": there, "text": "Hi"} | more)).status

        async def jasmin(**more: str) -> int:
            return (await house.ask("GET", "/send", query=plain | {"to": there, "content": "Hi"} | more)).status

        body = {"To": there, "From": MAIN_NUMBER, "Body": "Hi"}
        now = await house.twilio("POST", body=body)
        assert (now.status, now.json["code"]) == (400, 30610)
        later = await house.twilio("POST", body=body | {"SendAt": "2026-11-23T19:11:12Z", "ScheduleType": "fixed"})
        assert later.status == 201, later.body
        assert (await kannel(), await kannel(deferred="540")) == (400, 202)
        assert (await jasmin(), await jasmin(sdt="000000090000000R")) == (400, 200)
        assert [row["kind"] for row in await app.rows(tables.EVENT)].count("SendRefused") == 3

    play(sqlite_store, scene, doors_jasmin=True)


def test_nobody_is_to_be_told_at_a_private_address(sqlite_store: Store) -> None:
    """It would never be called; who asks is told so at once."""
    url, plain = "http://10.0.0.1/told", {"username": "shop", "password": PASSWORD, "from": MAIN_NUMBER, "to": THEM}

    async def scene(app: RunningApp) -> None:
        house = await House(app).furnish()
        twilio = await house.twilio("POST", body={"To": THEM, "From": MAIN_NUMBER, "Body": "Hi", "StatusCallback": url})
        assert (twilio.status, twilio.json["code"]) == (400, 21609)
        asked = plain | {"text": "Hi", "dlr-mask": "31", "dlr-url": url}
        assert (await house.ask("GET", PATHS["kannel"], query=asked)).body == b"DLR-URL field misformed, rejected"
        asked = plain | {"content": "Hi", "dlr": "yes", "dlr-level": "1", "dlr-url": url}
        assert b"[dlr-url] has an invalid value" in (await house.ask("GET", "/send", query=asked)).body
        assert await app.count(tables.MESSAGE) == 0

    play(sqlite_store, scene, doors_jasmin=True)


ODD = (
    *(
        "",
        " ",
        "0",
        "-1",
        "1",
        "8",
        "99999999999999999999",
        "\u0663",
        "%",
        "%zz",
        "x" * 3000,
        "a\x00b",
        "\ud7ff\U0001f600",
    ),
    *(
        "utf-16",
        "undefined",
        "hex",
        "idna",
        "unicode_escape",
        "\x00",
        "yes",
        "get",
        "000000000500000R",
        "fixed",
        "canceled",
    ),
    *("http://[", "http://example.com/%d%#a#%", "2026-11-27", "9999-12-31T23:59:59Z", "0001-01-01T00:00:00+14:00"),
    *("PASM" + "0" * 32, "MG" + "0" * 32, THEM, MAIN_NUMBER, "+", "00", "tel:+1", "a@b.example", "\\ud800"),
)
MEMBERS = {
    "twilio": "To From Body StatusCallback ValidityPeriod ScheduleType SendAt MessagingServiceSid PageToken DateSent",
    "kannel": "username password from to text charset coding udh mclass dlr-mask dlr-url validity deferred priority",
    "jasmin": "username password from to content hex-content coding dlr dlr-url dlr-level sdt validity-period",
}


def test_noise_is_refused_and_never_a_mistake_of_ours(sqlite_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        house = await House(app).furnish()
        chance = random.Random(20261127)
        good = {"username": "shop", "password": PASSWORD, "from": MAIN_NUMBER, "to": THEM, "text": "x", "content": "x"}
        good |= {"To": THEM, "From": MAIN_NUMBER, "Body": "x"}
        paths = PATHS | {"jasmin": "/send"}
        for _ in range(600):
            door = chance.choice(list(MEMBERS))
            names = MEMBERS[door].split()
            asked = {name: good[name] for name in names if name in good}
            asked |= {name: chance.choice(ODD) for name in chance.sample(names, chance.randint(1, 3))}
            if chance.random() < 0.9:
                asked |= {name: good[name] for name in ("username", "password") if name in asked}
            method, octets = chance.choice(("GET", "POST")), chance.random() < 0.1
            answer = await house.ask(
                method,
                paths[door],
                query=asked if method == "GET" else "",
                body=b"" if method == "GET" else chance.randbytes(40) if octets else asked,
                remote=f"198.51.100.{chance.randrange(250)}",
                basic=(TWILIO.rpartition("/")[2], PASSWORD) if door == "twilio" else None,
            )
            assert answer.status in (200, 201, 202, 400, 403, 404, 412), (door, asked, answer.body)

    play(sqlite_store, scene, doors_jasmin=True, sign_in_attempts=10_000)
