"""Logins of front doors, and who is told of texts, as a manager handles them over the API."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from tests.kits.running_app import ANN, RunningApp, play
from tests.kits.small_world import ACME, MAIN
from tests.kits.store_kit import Store
from tests.operations.auth.desk import BOSS, ROOT
from tests.web.doors.house import House
from trunkline.store import tables

KANNEL = {"accountId": ACME, "door": "kannel", "username": "corner", "userId": ANN.user_id, "endpointId": MAIN}
TWILIO = {"accountId": ACME, "door": "twilio", "userId": ANN.user_id}
SHOP = "https://shop.example.com/sms"


async def asked(app: RunningApp, method: str, path: str, body: Any = None, status: int = 200, key: str = "boss") -> Any:
    answer = await app.ask(method, path, body, key=key)
    assert answer.status == status, answer.body
    return answer.json if answer.body else None


async def made(app: RunningApp, **members: Any) -> dict[str, Any]:
    return dict(await asked(app, "POST", "/doors/logins", KANNEL | members))


async def taken(app: RunningApp, password: str) -> int:
    """What the door answers to a program with this password: 202 where its text was taken."""
    query = {"username": "corner", "password": password, "to": "+15556667777", "text": "Hello"}
    return (await House(app).ask("GET", "/cgi-bin/sendsms", query)).status


def test_a_program_comes_in_until_it_is_shut_out(either_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        login = await made(app)
        path = f"/doors/logins/{login['id']}"
        assert await taken(app, login["password"]) == 202
        renewed = await asked(app, "POST", f"{path}/password", {})
        assert await taken(app, login["password"]) == 403
        assert await taken(app, renewed["password"]) == 202
        await asked(app, "PATCH", path, {"endpointId": ""})
        assert await taken(app, renewed["password"]) == 400  # nothing sends where a request names no sender
        await asked(app, "DELETE", path, status=204)
        assert await taken(app, renewed["password"]) == 403

    play(either_store, scene)


@pytest.mark.parametrize(
    ("method", "rest", "body"),
    [("GET", "", None), ("PATCH", "", {"endpointId": ""}), ("POST", "/password", {}), ("DELETE", "", None)],
)
def test_a_login_of_another_account_does_not_exist(method: str, rest: str, body: Any, either_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        path = f"/doors/logins/{(await made(app))['id']}"
        before = await app.rows(tables.DOOR_LOGIN)
        answer = await app.ask(method, path + rest, body, key="stranger")
        assert answer.refusal == (404, "NotFound", ["LoginId"])
        assert await app.rows(tables.DOOR_LOGIN) == before
        assert (await asked(app, "GET", "/doors/logins", key="stranger"))["items"] == []

    play(either_store, scene)


def test_a_listener_of_another_account_does_not_exist(either_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        told = await asked(app, "PUT", "/doors/listeners", {"endpointId": MAIN, "form": "kannel", "url": SHOP})
        before = await app.rows(tables.CALLBACK)
        for method in ("GET", "DELETE"):
            answer = await app.ask(method, f"/doors/listeners/{told['id']}", key="stranger")
            assert answer.refusal == (404, "NotFound", ["ListenerId"])
        answer = await app.ask("PUT", "/doors/listeners", {"endpointId": MAIN, "url": SHOP}, key="stranger")
        assert answer.refusal == (404, "NotFound", ["EndpointId"])
        assert (await asked(app, "GET", "/doors/listeners", key="stranger"))["items"] == []
        assert await app.rows(tables.CALLBACK) == before

    play(either_store, scene)


def test_a_password_is_shown_once_and_only_what_signs_is_kept_readable(either_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        once = {"idempotency-key": "one-and-the-same"}
        first, again = [await app.ask("POST", "/doors/logins", TWILIO, key="boss", headers=once) for _ in range(2)]
        token = first.json["password"]
        assert again.json == {name: value for name, value in first.json.items() if name != "password"}
        key = await made(app, **TWILIO | {"username": None, "endpointId": None, "apiKey": True})
        for path in ("/doors/logins", f"/doors/logins/{first.json['id']}", f"/doors/logins/{key['id']}"):
            body = (await app.ask("GET", path, key="boss")).body.decode()
            assert token not in body and key["password"] not in body
        kept = {table.name for table in tables.METADATA.sorted_tables if token in str(await app.rows(table))}
        assert kept == {"signing_key"}
        assert not [table for table in tables.METADATA.sorted_tables if key["password"] in str(await app.rows(table))]

    play(either_store, scene)


def test_a_key_that_must_not_send_lets_nobody_in_who_does(sqlite_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        await app.make_key("manages", BOSS, "Manager")
        answer = await app.ask("POST", "/doors/logins", KANNEL, key="manages")
        assert answer.status == 403 and [each["fieldName"] for each in answer.json["responseStatus"]["errors"]] == [
            "UserId"
        ]
        assert await app.count(tables.DOOR_LOGIN) == 0

    play(sqlite_store, scene)


@pytest.mark.parametrize(("user", "status"), [(ANN.user_id, 403), (ROOT, 404)])
def test_nor_is_it_given_the_password_of_one_who_is_in(user: str, status: int, sqlite_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        await app.make_key("manages", BOSS, "Manager")
        login = await asked(app, "POST", "/doors/logins", KANNEL | {"userId": user}, key="root")
        path, before = f"/doors/logins/{login['id']}/password", await app.rows(tables.DOOR_LOGIN)
        for body in ({}, {"password": "known to me"}):
            answer = await app.ask("POST", path, body, key="manages")
            assert answer.status == status and b'"password"' not in answer.body
        assert await app.rows(tables.DOOR_LOGIN) == before and await taken(app, login["password"]) == 202
        renewed = await asked(app, "POST", path, {}, key="root")
        assert await taken(app, renewed["password"]) == 202

    play(sqlite_store, scene)


def test_nor_does_it_name_an_address_whose_answers_are_sent(sqlite_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        await app.make_key("manages", BOSS, "Manager")
        await asked(app, "POST", "/doors/logins", TWILIO)  # it signs what is told in Twilio's form
        told = {"endpointId": MAIN, "url": SHOP}
        for form in ({}, {"form": "kannel"}, {"form": "kannel", "maxMessages": 2}):
            answer = await app.ask("PUT", "/doors/listeners", told | form, key="manages")
            assert answer.refusal == (403, "Forbidden", ["Form"])
        assert await app.count(tables.CALLBACK) == 0
        for silent in ({"form": "jasmin"}, {"form": "kannel", "maxMessages": 0}):
            await asked(app, "PUT", "/doors/listeners", told | silent, key="manages")
        await asked(app, "PUT", "/doors/listeners", told)

    play(sqlite_store, scene)


def test_of_two_at_once_one_has_the_name(either_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        answers = await asyncio.gather(*(app.ask("POST", "/doors/logins", KANNEL, key="boss") for _ in range(4)))
        assert sorted(answer.status for answer in answers) == [200, 409, 409, 409]
        assert await app.count(tables.DOOR_LOGIN) == 1

    play(either_store, scene)


def test_of_several_at_once_an_endpoint_has_one_listener_of_a_form(either_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        told = [{"endpointId": MAIN, "form": "kannel", "url": f"{SHOP}/{number}"} for number in range(4)]
        await asyncio.gather(*(asked(app, "PUT", "/doors/listeners", body) for body in told))
        (one,) = (await asked(app, "GET", "/doors/listeners"))["items"]
        await asked(app, "PUT", "/doors/listeners", {"endpointId": MAIN, "form": "jasmin", "url": SHOP})
        changed = await asked(app, "PUT", "/doors/listeners", {"endpointId": MAIN, "form": "kannel", "url": SHOP})
        assert (changed["id"], changed["url"]) == (one["id"], SHOP)
        listed = (await asked(app, "GET", "/doors/listeners?sortField=Url"))["items"]
        assert {each["form"]: each["url"] for each in listed} == {"kannel": SHOP, "jasmin": SHOP} and len(listed) == 2
        assert await asked(app, "GET", f"/doors/listeners/{one['id']}") == changed

    play(either_store, scene)
