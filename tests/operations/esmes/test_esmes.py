"""ESMEs as a manager handles them over the API, while their programs are bound."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from tests.kits.esme import OPEN, PATIENCE_SECONDS, Customer, customer, gateway
from tests.kits.running_app import RunningApp, play
from tests.kits.small_world import ACME, MAIN
from tests.kits.store_kit import Store
from tests.operations.auth.desk import BOSS
from trunkline.carriers.smpp.pdu import BindTransceiver
from trunkline.carriers.smpp.status import CommandStatus
from trunkline.store import tables


async def asked(app: RunningApp, method: str, path: str, body: Any = None, status: int = 200, key: str = "boss") -> Any:
    answer = await app.ask(method, path, body, key=key)
    assert answer.status == status, answer.body
    return answer.json if answer.body else None


async def made(app: RunningApp, **members: Any) -> dict[str, Any]:
    return dict(await asked(app, "POST", "/esmes", {"accountId": ACME, "systemId": "corner"} | members))


async def bound(app: RunningApp, password: str, system_id: str = "corner") -> tuple[int, Customer]:
    one = await Customer.connect(app.app.smsc.ports[0])
    return await one.bind(BindTransceiver(system_id=system_id, password=password)), one


async def is_cut(app: RunningApp, one: Customer) -> None:
    await app.app.smsc.check_once()
    await asyncio.wait_for(one.wire.closed, PATIENCE_SECONDS)


def test_a_program_binds_sends_and_is_shut_out(either_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        esme = await made(app, endpointIds=[MAIN])
        path = f"/esmes/{esme['id']}"
        status, one = await bound(app, esme["password"])
        assert status == 0 and (await one.submit()).status == 0
        await asked(app, "PATCH", path, {"rate": 50, "window": 7})
        await app.app.smsc.check_once()
        assert not one.wire.session.closed
        await asked(app, "PATCH", path, {"disabled": True})
        await is_cut(app, one)
        assert (await bound(app, esme["password"]))[0] == CommandStatus.ESME_RBINDFAIL
        await asked(app, "PATCH", path, {"disabled": False})
        status, two = await bound(app, esme["password"])
        assert status == 0
        await asked(app, "DELETE", path, status=204)
        await is_cut(app, two)
        assert (await bound(app, esme["password"]))[0] == CommandStatus.ESME_RINVPASWD

    play(either_store, scene, **OPEN)


def test_a_new_password_counts_at_once(either_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        esme = await made(app, password="our own8")
        assert "password" not in esme
        status, one = await bound(app, "our own8")
        assert status == 0
        renewed = await asked(app, "POST", f"/esmes/{esme['id']}/password", {})
        status, two = await bound(app, renewed["password"])
        await is_cut(app, one)
        assert (await bound(app, "our own8"))[0] == CommandStatus.ESME_RINVPASWD
        assert status == 0 and not two.wire.session.closed

    play(either_store, scene, **OPEN)


def test_others_are_left_alone(sqlite_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        one = await customer(app)
        esme = await made(app)
        await asked(app, "DELETE", f"/esmes/{esme['id']}", status=204)
        await app.app.smsc.check_once()
        assert not one.wire.session.closed and (await one.submit()).status == 0

    gateway(sqlite_store, scene)


@pytest.mark.parametrize(
    ("method", "rest", "body"),
    [("GET", "", None), ("PATCH", "", {"disabled": True}), ("POST", "/password", {}), ("DELETE", "", None)],
)
def test_that_of_another_account_does_not_exist(method: str, rest: str, body: Any, either_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        path = f"/esmes/{(await made(app))['id']}"
        before = await app.rows(tables.ESME)
        answer = await app.ask(method, path + rest, body, key="stranger")
        assert answer.refusal == (404, "NotFound", ["EsmeId"])
        assert await app.rows(tables.ESME) == before
        assert (await asked(app, "GET", "/esmes", key="stranger"))["items"] == []
        # The name is taken for them too, for a bind says nothing but its name.
        taken = await app.ask("POST", "/esmes", {"systemId": "corner"}, key="stranger")
        assert taken.refusal == (409, "SystemIdTaken", ["SystemId"])

    play(either_store, scene)


def test_a_password_is_shown_once_and_kept_nowhere(either_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        once = {"idempotency-key": "one-and-the-same"}
        body = {"accountId": ACME, "systemId": "corner"}
        first, again = [await app.ask("POST", "/esmes", body, key="boss", headers=once) for _ in range(2)]
        password = first.json["password"]
        assert again.json == {name: value for name, value in first.json.items() if name != "password"}
        for path in ("/esmes", f"/esmes/{first.json['id']}"):
            assert password.encode() not in (await app.ask("GET", path, key="boss")).body
        for table in tables.METADATA.sorted_tables:
            assert password not in str(await app.rows(table)), table.name

    play(either_store, scene)


def test_of_two_at_once_one_has_the_name(either_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        body = {"accountId": ACME, "systemId": "corner"}
        answers = await asyncio.gather(*(app.ask("POST", "/esmes", body, key="boss") for _ in range(4)))
        assert sorted(answer.status for answer in answers) == [200, 409, 409, 409]
        assert await app.count(tables.ESME) == 1

    play(either_store, scene)


def test_of_two_changes_at_once_neither_is_lost(either_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        path = f"/esmes/{(await made(app))['id']}"
        changes = [{"rate": 9}, {"window": 3}, {"disabled": True}, {"networks": ["10.0.0.0/8"]}]
        await asyncio.gather(*(asked(app, "PATCH", path, change) for change in changes))
        await asked(app, "POST", f"{path}/password", {})
        now = await asked(app, "GET", path)
        assert (now["rate"], now["window"], now["disabled"], now["networks"]) == (9, 3, True, ["10.0.0.0/8"])

    play(either_store, scene)


def test_who_must_not_send_is_given_no_password_of_one_who_does(sqlite_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        await app.make_key("manages", BOSS, "Manager")
        esme = await made(app)
        before = await app.rows(tables.ESME)
        renewing = (f"/esmes/{esme['id']}/password", {"password": "my own 8"})
        for path, body in (("/esmes", {"systemId": "mine"}), renewing):
            answer = await app.ask("POST", path, body, key="manages")
            assert answer.status == 403 and answer.json["responseStatus"]["errors"][0]["fieldName"] == "Password"
        assert await app.rows(tables.ESME) == before
        # What it may do, and shut it out, is theirs to say.
        changed = await asked(app, "PATCH", f"/esmes/{esme['id']}", {"disabled": True}, key="manages")
        assert changed["disabled"] and (await asked(app, "GET", "/esmes", key="manages"))["items"]
        await asked(app, "DELETE", f"/esmes/{esme['id']}", status=204, key="manages")

    play(sqlite_store, scene)
