"""A Customer is limited to their own customers and those below them, through the front door."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from typing import Any, NamedTuple

import pytest

from tests.kits.customers_people import let_in
from tests.kits.running_app import Answer, Held, RunningApp, held, sqlite_in
from tests.kits.small_world import ACME, BAKERY, HOLDING, MAIN, MAIN_NUMBER, OTHER, SECOND, SECOND_NUMBER, SLOW, THEM
from tests.operations.auth.desk import PASSWORD
from trunkline.domain.facts import CustomerCreated, EndpointCreated

TILL, TILL_LINE = "c4" * 12, "e6" * 12
"""A customer that comes below the bakery later, and its number."""
NOBODYS, BAKERYS = "of no customer", "of the bakery"


class World(NamedTuple):
    """An app with something of the bakery in it, and something that belongs to no customer."""

    app: RunningApp
    run: Any
    bakerys: dict[str, str]
    nobodys: dict[str, str]

    def ask(self, *words: Any, **members: Any) -> Answer:
        answer: Answer = self.run(self.app.ask(*words, **members))
        return answer


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    """One app for all of these; the tests change nothing that others look at."""
    with held(sqlite_in(tmp_path_factory.mktemp("scope"))) as there:
        there.run(let_in(there.app))
        bakerys = there.run(there.app.sent(BAKERYS, endpoint=MAIN))
        nobodys = there.run(there.app.sent(NOBODYS, endpoint=SECOND))
        yield World(there.app, there.run, _ids(there, bakerys), _ids(there, nobodys))


def _ids(there: Held, message: dict[str, Any]) -> dict[str, str]:
    story = there.run(there.app.ask("GET", f"/messages/{message['id']}")).json
    return {"message": message["id"], "session": story["sessionId"], "conversation": story["conversationId"]}


LISTS = [("/messages", "items"), ("/conversations", "conversations"), ("/sessions", "items")]


@pytest.mark.parametrize(("path", "member"), LISTS)
@pytest.mark.parametrize(
    ("name", "query", "seen"),
    [
        ("ann", "", {MAIN, SECOND}),
        ("chief", "", {MAIN, SECOND}),
        ("holder", "", {MAIN}),
        ("baker", "", {MAIN}),
        ("lone", "", set()),
        ("reader", "", set()),
        ("holder", f"customerIds={BAKERY}", {MAIN}),
        ("baker", f"customerIds={HOLDING}", {MAIN}),
        ("baker", f"customerIds={'9' * 24}", set()),
        ("lone", f"customerIds={BAKERY}", set()),
        ("baker", f"endpointIds={SECOND}", set()),
        ("baker", f"accountIds={OTHER}", set()),
    ],
)
def test_lists_hold_their_own(world: World, path: str, member: str, name: str, query: str, seen: set[str]) -> None:
    answer = world.ask("GET", f"{path}?{query}", key=name).json
    assert {item["endpointId"] for item in answer[member]} == seen
    assert "totalCount" not in answer or answer["totalCount"] == len(answer[member])


# What is done with one thing, and the answer when it may be seen.
SINGLE = [
    ("GET", "/messages/{message}", None, 200),
    ("GET", "/sessions/{session}", None, 200),
    ("POST", "/messages/read", {"messageIds": ["{message}"]}, 200),
    ("POST", "/conversations/{conversation}/read", None, 200),
    ("POST", "/sessions/{session}/messages", {"body": ""}, 400),
    ("POST", "/sessions/{session}/messages", {"body": "again"}, 200),
]


@pytest.mark.parametrize(("method", "path", "body", "status"), SINGLE)
def test_what_is_not_theirs_does_not_exist(
    world: World, method: str, path: str, body: dict[str, Any] | None, status: int
) -> None:
    def ask(name: str, ids: dict[str, str]) -> int:
        text = {key: _filled(value, ids) for key, value in body.items()} if body else None
        return world.ask(method, path.format(**ids), text, key=name).status

    hidden = 400 if status == 400 else 404  # a text that is wrong is so for everybody
    assert [ask(name, world.bakerys) for name in ("chief", "holder", "baker", "lone")] == [status] * 3 + [hidden]
    assert [ask(name, world.nobodys) for name in ("chief", "holder", "baker", "lone")] == [status] + [hidden] * 3


def _filled(value: Any, ids: dict[str, str]) -> Any:
    return [each.format(**ids) for each in value] if isinstance(value, list) else value


def test_a_session_of_others_is_not_ended(world: World) -> None:
    for name in ("holder", "baker", "lone"):
        assert world.ask("DELETE", f"/sessions/{world.nobodys['session']}", key=name).status == 404


def test_they_talk_from_their_own_numbers_only(world: World) -> None:
    assert world.run(world.app.send("Hi", THEM, MAIN, key="baker")).status == 200
    for name, endpoint in (("baker", SECOND), ("lone", MAIN)):
        refused = world.run(world.app.send("Hi", THEM, endpoint, key=name))
        assert refused.refusal == (404, "NotFound", ["EndpointId"])

    def opened(name: str, **members: str) -> tuple[int, list[str]]:
        answer = world.ask("POST", "/sessions", {"destination": "+15556667788"} | members, key=name)
        return (200, [answer.json["endpointId"]]) if answer.status == 200 else answer.refusal[::2]

    assert (
        opened("baker") == opened("baker", callerId=MAIN_NUMBER) == opened("holder", endpointId=MAIN) == (200, [MAIN])
    )
    assert opened("baker", callerId=SECOND_NUMBER) == opened("baker", callerId=SECOND) == (404, ["CallerId"])
    assert opened("baker", endpointId=SECOND) == (404, ["EndpointId"])
    assert opened("lone") == (400, ["CallerId"])


def test_their_only_customer_has_what_they_upload(world: World) -> None:
    body = {"data": "iVBORw0KGgo=", "fileName": "menu.png", "contentType": "image/png"}
    answer = world.ask("POST", "/app/files", body, key="baker")
    assert (answer.status, answer.json["customerId"]) == (200, BAKERY), answer.body
    assert world.ask("POST", "/app/files", body, key="lone").refusal[1:] == ("NotEmpty", ["CustomerId"])


def test_of_several_customers_they_name_whose_the_upload_is(world: World) -> None:
    body = {"data": "iVBORw0KGgo=", "fileName": "menu.png", "contentType": "image/png"}

    def uploaded(name: str, **members: str) -> str | tuple[int, list[str]]:
        answer = world.ask("POST", "/app/files", body | members, key=name)
        return str(answer.json["customerId"]) if answer.status == 200 else answer.refusal[::2]

    assert uploaded("pair") == (400, ["CustomerId"])
    assert (uploaded("pair", customerId=BAKERY), uploaded("pair", customerId=HOLDING)) == (BAKERY, HOLDING)
    assert uploaded("holder", customerId=BAKERY) == BAKERY  # one below theirs
    assert uploaded("baker", customerId=HOLDING) == uploaded("pair", customerId="nothing") == (404, ["CustomerId"])
    assert uploaded("lone", customerId=BAKERY) == (404, ["CustomerId"])
    assert uploaded("pair", customerId=BAKERY, accountId=OTHER) == (404, ["AccountId"])
    head = b'Content-Disposition: form-data; name="file"; filename="a.png"\r\nContent-Type: image/png'
    form = b"--x\r\n" + head + b"\r\n\r\nabc\r\n--x--"
    sent = {"content-type": "multipart/form-data; boundary=x"}
    answer = world.ask("POST", f"/app/files?customerId={BAKERY}", form, key="pair", headers=sent)
    assert (answer.status, answer.json["customerId"]) == (200, BAKERY), answer.body
    listed = world.ask("GET", f"/files?specificIds={answer.json['id']}", key="baker").json["items"]
    assert [each["id"] for each in listed] == [answer.json["id"]]


def test_however_they_sign_in(world: World) -> None:
    shown = base64.b64encode(f"baker@example.com:{PASSWORD}".encode()).decode()
    body = {"userName": "baker@example.com", "password": PASSWORD}
    signed_in = world.ask("POST", "/auth/credentials", body, key=None)
    cookie = "; ".join(value.partition(";")[0] for name, value in signed_in.headers if name == "set-cookie")
    for headers in ({"authorization": f"Basic {shown}"}, {"cookie": cookie}):
        items = world.ask("GET", "/messages", key=None, headers=headers).json["items"]
        assert {item["endpointId"] for item in items} == {MAIN}


def test_a_key_of_theirs_without_the_role_leads_no_further(world: World) -> None:
    made = world.ask("POST", "/keys", {"name": "further", "roles": ["User"]}, key="baker").json
    headers = {"authorization": f"Bearer {made['key']}"}
    items = world.ask("GET", "/messages", key=None, headers=headers).json["items"]
    assert {item["endpointId"] for item in items} == {MAIN}


def test_a_managers_key_as_a_customer_is_one(world: World) -> None:
    made = world.ask("POST", "/keys", {"name": "narrow", "roles": ["Customer", "User"]}, key="chief").json
    headers = {"authorization": f"Bearer {made['key']}"}
    assert world.ask("GET", "/messages", key=None, headers=headers).json["items"] == []


def test_customers_that_come_below_later_are_seen_at_once(world: World) -> None:
    app, date = world.app, world.app.universe.now_iso()
    line = EndpointCreated(
        account_id=ACME,
        date=date,
        id=TILL_LINE,
        customer_id=TILL,
        type="PhoneNumber",
        display_name="Till",
        address="+15550001006",
        connection_id=SLOW,
    )
    below = CustomerCreated(account_id=ACME, date=date, id=TILL, name="Till", parent_customer_id=BAKERY)
    assert world.run(app.send("Hi", THEM, TILL_LINE, key="baker")).status == 404
    world.run(app.record(below, line))
    assert world.run(app.send("Hi", THEM, TILL_LINE, key="baker")).status == 200
    assert world.run(app.send("Hi", THEM, TILL_LINE, key="lone")).status == 404
