"""Jasmin's paths: the lines are those of its version 0.10.13, read from its source."""

from __future__ import annotations

import json
from typing import Any

from tests.kits.running_app import RunningApp, play
from tests.kits.small_world import MAIN_NUMBER, THEM
from tests.kits.store_kit import Store
from tests.web.doors.house import PASSWORD, House
from trunkline.domain.doors.ids import guid
from trunkline.store import tables

LOGIN = {"username": "shop", "password": PASSWORD}
PLAIN = LOGIN | {"from": MAIN_NUMBER, "to": THEM[1:], "content": "Hello world"}
ON = {"doors_jasmin": True}
JSON = {"content-type": "application/json"}


def test_a_message_is_taken(either_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        house = await House(app).furnish()
        got = await house.ask("GET", "/send", query=PLAIN)
        posted = await house.ask("POST", "/send", body=PLAIN)
        as_json = await house.ask("POST", "/send", body=json.dumps(PLAIN).encode(), headers=JSON)
        messages = await app.rows(tables.MESSAGE)
        assert [answer.status for answer in (got, posted, as_json)] == [200] * 3
        assert [answer.body.decode() for answer in (got, posted, as_json)] == [
            f'Success "{guid(message["id"])}"' for message in messages
        ]
        assert got.header("content-type") == "text/plain"
        assert {(row["other_address"], row["text"]) for row in messages} == {(THEM, "Hello world")}

    play(either_store, scene, **ON)


REFUSALS: list[tuple[dict[str, Any], int, str]] = [
    ({"to": None}, 400, "Mandatory argument [to] is not found."),
    ({"to": "+1555x"}, 400, "Argument [to] has an invalid value: [+1555x]."),
    ({"username": None}, 400, "Mandatory argument [username] is not found."),
    ({"username": "x" * 17}, 400, f"Argument [username] has an invalid value: [{'x' * 17}]."),
    ({"password": "secret but too long"}, 400, "Argument [password] has an invalid value: [*]."),
    ({"password": "wrong"}, 403, "Authentication failure for username:shop"),
    ({"colour": "red"}, 400, "Argument [colour] is unknown."),
    ({"coding": "99"}, 400, "Argument [coding] has an invalid value: [99]."),
    ({"priority": "4"}, 400, "Argument [priority] has an invalid value: [4]."),
    ({"dlr": "maybe"}, 400, "Argument [dlr] has an invalid value: [maybe]."),
    ({"dlr-url": "ftp://x"}, 400, "Argument [dlr-url] has an invalid value: [ftp://x]."),
    ({"dlr-level": "4"}, 400, "Argument [dlr-level] has an invalid value: [4]."),
    ({"dlr-method": "PUT"}, 400, "Argument [dlr-method] has an invalid value: [PUT]."),
    ({"content": None}, 400, "content or hex-content not present."),
    ({"hex-content": "00"}, 400, "content and hex-content cannot be used both in same request."),
    ({"content": None, "hex-content": "0"}, 400, "Invalid hex-content data: '0'"),
    ({"from": None}, 412, "No route found"),
    ({"from": "Jasmin"}, 400, "Value filter failed for user [shop] (source_address filter mismatch)."),
    ({"coding": "4"}, 400, "Argument [coding] has a value that carries no text: [4]."),
    ({"content": " "}, 400, "Argument [content] is empty."),
    ({"sdt": "999999999999999+"}, 400, "Argument [sdt] has an invalid value: [999999999999999+]."),
]


def test_refusals(sqlite_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        house = await House(app).furnish()
        for number, (changed, status, words) in enumerate(REFUSALS):
            asked = {name: value for name, value in (PLAIN | changed).items() if value is not None}
            answer = await house.ask("GET", "/send", query=asked, remote=f"192.0.2.{number}")
            assert (answer.status, answer.body.decode()) == (status, f'Error "{words}"'), changed
        nothing = await house.ask("GET", "/send")
        assert (nothing.status, nothing.body) == (400, b'Error "Mandatory argument [to] is not found."')
        assert await app.count(tables.MESSAGE) == 0

    play(sqlite_store, scene, **ON)


def test_texts_in_every_coding(sqlite_store: Store) -> None:
    contents: list[tuple[dict[str, Any], str]] = [
        ({"content": "Grüße €"}, "Grüße €"),
        ({"coding": "8", "content": "привет".encode("utf-16-be")}, "привет"),
        ({"coding": "3", "content": "été".encode("latin-1")}, "été"),
        ({"coding": "6", "content": "привет".encode("iso8859-5")}, "привет"),
        ({"hex-content": "48656C6C6F001B65"}, "Hello@€"),
        ({"coding": "8", "hex-content": "043f0440"}, "пр"),
    ]

    async def scene(app: RunningApp) -> list[str]:
        house = await House(app).furnish()
        for content, _ in contents:
            answer = await house.ask("GET", "/send", query=LOGIN | {"from": MAIN_NUMBER, "to": THEM} | content)
            assert answer.status == 200, answer.body
        return [row["text"] for row in await app.rows(tables.MESSAGE)]

    assert play(sqlite_store, scene, **ON) == [text for _, text in contents]


def test_receipts_and_times(sqlite_store: Store) -> None:
    wish = {"dlr": "yes", "dlr-level": "3", "dlr-method": "get", "dlr-url": "http://example.com/dlr?mine=7"}
    times = {"sdt": "000000000500000R", "validity-period": "60", "tags": "1,vip", "priority": "2"}

    async def scene(app: RunningApp) -> None:
        house = await House(app).furnish()
        for more in (wish | times, {"dlr-url": "http://example.com/plain"}, {"dlr": "yes"}):
            assert (await house.ask("GET", "/send", query=PLAIN | more)).status == 200
        first, second = await app.rows(tables.CALLBACK)
        assert (first["format"], first["url"]) == ("jasmin", wish["dlr-url"])
        assert first["extra"] == '{"level":3,"method":"GET"}'
        assert second["extra"] == '{"level":1,"method":"POST"}'
        owed = (await app.rows(tables.OUTBOX))[0]
        assert owed["send_at"] == app.universe.milliseconds() + 5 * 60_000
        assert owed["give_up"] - owed["due"] == 60 * 60_000

    play(sqlite_store, scene, **ON)


def test_the_secure_send(sqlite_store: Store) -> None:
    said = {"to": THEM, "hex_content": "48656c6c6f", "dlr_level": 2, "dlr_url": "http://example.com/d"}

    async def scene(app: RunningApp) -> None:
        house = await House(app).furnish()

        async def secure(body: Any, basic: tuple[str, str] | None = ("default", PASSWORD)) -> tuple[int, Any]:
            data = body if isinstance(body, bytes) else json.dumps(body).encode()
            answer = await house.ask("POST", "/secure/send", body=data, basic=basic, headers=JSON)
            return answer.status, answer.json

        status, answer = await secure(said)
        (message,) = await app.rows(tables.MESSAGE)
        # Jasmin's REST API strips the last quotation mark.
        assert (status, answer) == (200, {"data": f'Success "{guid(message["id"])}'})
        assert message["text"] == "Hello"
        assert await secure({"to": THEM}) == (400, {"message": 'Error "content or hex-content not present.'})
        refused = {"message": 'Error "Authentication failure for username:default'}
        assert await secure(said, ("default", "wrong")) == (403, refused)
        assert (await secure(said, None))[0] == 401
        assert (await secure(b"{"))[0] == 412
        assert (await secure([said]))[0] == 412
        assert (await house.ask("GET", "/secure/send", basic=("default", PASSWORD))).status == 405

    play(sqlite_store, scene, **ON)


def test_what_is_asked_beside_sending(sqlite_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        house = await House(app).furnish()
        ping = await house.ask("GET", "/ping")
        assert (ping.status, ping.body) == (200, b"Jasmin/PONG")
        balance = await house.ask("GET", "/balance", query=LOGIN)
        assert (balance.status, balance.json) == (200, {"balance": "ND", "sms_count": "ND"})
        rate = await house.ask("GET", "/rate", query=LOGIN | {"to": THEM, "content": "x" * 161})
        assert (rate.status, rate.json) == (200, {"unit_rate": 0.0, "submit_sm_count": 2})
        wrong = await house.ask("GET", "/balance", query=LOGIN | {"password": "wrong"})
        assert (wrong.status, wrong.json) == (403, "Authentication failure for username:shop")
        secure = await house.ask("GET", "/secure/balance", basic=("shop", PASSWORD))
        assert secure.json == {"data": {"balance": "ND", "sms_count": "ND"}}
        route = await house.ask("GET", "/secure/rate", query={"to": THEM}, basic=("shop", PASSWORD))
        assert route.json == {"data": {"unit_rate": 0.0, "submit_sm_count": 1}}

    play(sqlite_store, scene, **ON)
