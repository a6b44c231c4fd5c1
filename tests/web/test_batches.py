"""Batches through the front door: `{Op}[]` in JSON and XML."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from lxml import etree

from tests.kits.running_app import Answer, RunningApp, play
from tests.kits.small_world import MAIN, THEM
from tests.kits.store_kit import Store
from trunkline.store import tables
from trunkline.web.batches import BATCH_MOST

NAMESPACE = "http://schemas.datacontract.org/2004/07/Voice.Api.Sessions"


def letter(text: str, **members: Any) -> dict[str, Any]:
    return {"endpointId": MAIN, "toAddress": THEM, "body": text} | members


def test_every_request_is_answered_in_order(sqlite_store: Store) -> None:
    async def work(app: RunningApp) -> None:
        for path in ("/api/SendMessage[]", "/api/SendMessage%5B%5D", "/json/reply/sendmessage[]"):
            answer = await app.ask("POST", path, [letter("one"), letter("two"), letter("three")])
            assert answer.status == 200, answer.body
            assert [item["text"] for item in answer.json] == ["one", "two", "three"]
            assert answer.header("x-autobatch-completed") == "3"
        assert await app.count(tables.MESSAGE) == 9

    play(sqlite_store, work)


def test_an_empty_batch_is_an_empty_list(sqlite_store: Store) -> None:
    async def work(app: RunningApp) -> None:
        answer = await app.ask("POST", "/api/SendMessage[]", [])
        assert (answer.status, answer.body, answer.header("x-autobatch-completed")) == (200, b"[]", None)

    play(sqlite_store, work)


def test_the_first_refusal_ends_the_batch(sqlite_store: Store) -> None:
    async def work(app: RunningApp) -> None:
        letters = [letter("one"), letter("two", endpointId="no"), letter("three")]
        answer = await app.ask("POST", "/api/SendMessage[]", letters)
        assert answer.refusal == (404, "NotFound", ["EndpointId"])
        assert answer.json["responseStatus"]["meta"] == {"AutoBatchIndex": "1"}
        assert answer.header("x-autobatch-completed") == "1"
        assert [row["text"] for row in await app.rows(tables.MESSAGE)] == ["one"]

    play(sqlite_store, work)


def test_a_request_that_is_not_valid_stops_all_of_them(sqlite_store: Store) -> None:
    valid: dict[str, dict[str, Any]] = {
        "SendMessage": letter("one"),
        "MarkMessagesRead": {"messageIds": ["no"]},
        "MarkConversationRead": {"conversationId": "no"},
        "NewApiKey": {"name": "one"},
        "RevokeApiKey": {"keyId": "no"},
        "EndSession": {"sessionId": "no"},
        "GetSession": {"sessionId": "no"},
        "NewSession": {"destination": THEM},
    }
    bad: list[tuple[str, dict[str, Any], str, list[str]]] = [
        ("SendMessage", letter(" "), "NotEmpty", ["Body"]),
        ("SendMessage", letter("x" * 1601), "MaximumLength", ["Body"]),
        ("SendMessage", letter("a\0b"), "InvalidCharacter", ["Body"]),
        ("SendMessage", letter("two", toAddress=None), "NotEmpty", ["ToAddress"]),
        ("SendMessage", {"body": "two"}, "NotEmpty", ["SessionId", "EndpointId", "ToAddress"]),
        ("MarkMessagesRead", {"messageIds": []}, "NotEmpty", ["MessageIds"]),
        ("MarkMessagesRead", {"messageIds": ["x"] * 1001}, "MaximumLength", ["MessageIds"]),
        ("MarkConversationRead", {}, "NotEmpty", ["ConversationId"]),
        ("NewApiKey", {"name": " "}, "NotEmpty", ["Name"]),
        ("NewApiKey", {"name": "two", "expires": "2020-01-01"}, "InvalidDate", ["Expires"]),
        ("NewApiKey", {"name": "two", "roles": ["King"]}, "UnknownRole", ["Roles"]),
        ("RevokeApiKey", {}, "NotEmpty", ["KeyId"]),
        ("EndSession", {}, "NotEmpty", ["SessionId"]),
        ("GetSession", {}, "NotEmpty", ["SessionId"]),
        ("NewSession", {"channel": "Chat"}, "NotEmpty", ["Destination"]),
        ("NewSession", {"destination": THEM, "channel": "Voice"}, "UnsupportedChannel", ["Channel"]),
    ]

    async def work(app: RunningApp) -> None:
        before = [await app.count(table) for table in (tables.MESSAGE, tables.SESSION, tables.API_KEY)]
        for name, request, code, fields in bad:
            answer = await app.ask("POST", f"/api/{name}[]", [valid[name], request, request])
            assert answer.refusal == (400, code, fields), (name, answer.body)
            assert answer.json["responseStatus"]["meta"] == {"AutoBatchIndex": "1"}
            assert answer.header("x-autobatch-completed") is None
            alone = await app.ask("POST", f"/api/{name}", request)
            assert alone.refusal == (400, code, fields), (name, alone.body)
        assert [await app.count(table) for table in (tables.MESSAGE, tables.SESSION, tables.API_KEY)] == before

    play(sqlite_store, work)


def test_a_member_of_the_wrong_type_stops_all_of_them(sqlite_store: Store) -> None:
    async def work(app: RunningApp) -> None:
        answer = await app.ask("POST", "/api/ListMessages[]", [{"page": 0}, {"page": "x"}])
        assert (answer.status, answer.json["responseStatus"]["errorCode"]) == (400, "SerializationException")
        assert answer.json["responseStatus"]["errors"][0]["fieldName"] == "Page"
        assert answer.json["responseStatus"]["meta"] == {"AutoBatchIndex": "1"}
        assert answer.header("x-autobatch-completed") is None
        for body in (b"[1]", b'["x"]', b"[[]]"):
            answer = await app.ask("POST", "/api/SendMessage[]", body, headers={"content-type": "application/json"})
            assert answer.status == 400 and answer.json["responseStatus"]["meta"] == {"AutoBatchIndex": "0"}

    play(sqlite_store, work)


def test_what_is_no_list_is_refused(sqlite_store: Store) -> None:
    async def work(app: RunningApp) -> None:
        form = {"content-type": "application/x-www-form-urlencoded"}
        assert (await app.ask("POST", "/api/SendMessage[]", b"body=x", headers=form)).status == 400
        assert (await app.ask("POST", "/api/SendMessage[]", letter("one"))).status == 400
        assert (await app.ask("POST", "/api/SendMessage[]", b"[{", headers={})).status == 400
        many = await app.ask("POST", "/api/SendMessage[]", [{}] * (BATCH_MOST + 1))
        assert (many.status, many.json["responseStatus"]["errorCode"]) == (400, "BatchSize")
        assert (await app.ask("POST", "/api/Nope[]", [])).status == 405
        assert (await app.ask("POST", "/api/SendMessage[]", [letter("one")], key=None)).status == 401
        assert await app.count(tables.MESSAGE) == 0

    play(sqlite_store, work)


def test_a_batch_in_xml(sqlite_store: Store) -> None:
    def request(*texts: str) -> bytes:
        items = "".join(
            f"<SendMessage><Body>{text}</Body><EndpointId>{MAIN}</EndpointId><ToAddress>{THEM}</ToAddress></SendMessage>"
            for text in texts
        )
        return f'<ArrayOfSendMessage xmlns="{NAMESPACE}">{items}</ArrayOfSendMessage>'.encode()

    async def work(app: RunningApp) -> None:
        headers = {"content-type": "application/xml"}
        answer = await app.ask("POST", "/xml/reply/SendMessage[]", request("a", "b"), headers=headers)
        assert answer.status == 200, answer.body
        root = etree.fromstring(answer.body)
        assert etree.QName(root).localname == "ArrayOfMessageInfo"
        assert [child.findtext("{*}Text") for child in root] == ["a", "b"]
        assert answer.header("x-autobatch-completed") == "2"
        refused = await app.ask("POST", "/xml/reply/SendMessage[]", request("a", " "), headers=headers)
        assert refused.status == 400
        status = etree.fromstring(refused.body)
        assert status.findtext("{*}ResponseStatus/{*}Meta/{*}KeyValueOfstringstring/{*}Value") == "1"

    play(sqlite_store, work)


def test_a_repeated_batch_goes_on_where_the_first_stopped(either_store: Store) -> None:
    async def work(app: RunningApp) -> None:
        key = {"idempotency-key": "batch-1"}
        first = await app.ask(
            "POST", "/api/SendMessage[]", [letter("one"), letter("two", endpointId="no")], headers=key
        )
        assert (first.status, first.header("x-autobatch-completed")) == (404, "1")
        again = await app.ask("POST", "/api/SendMessage[]", [letter("one"), letter("two")], headers=key)
        assert again.status == 200, again.body
        assert [row["text"] for row in await app.rows(tables.MESSAGE)] == ["one", "two"]
        changed = await app.ask("POST", "/api/SendMessage[]", [letter("other"), letter("two")], headers=key)
        assert (changed.status, changed.json["responseStatus"]["meta"]) == (422, {"AutoBatchIndex": "0"})

    play(either_store, work)


def test_a_repeated_batch_is_answered_when_its_time_is_past(sqlite_store: Store) -> None:
    """Who lost the answer would take a refusal for the fate of what is scheduled, and schedule it once more."""

    async def work(app: RunningApp) -> None:
        soon = f"{app.universe.now() + timedelta(hours=1):%Y-%m-%dT%H:%M:%SZ}"
        key, batch = {"idempotency-key": "batch-1"}, [letter("one", sendAt=soon), letter("two", sendAt=soon)]

        async def ask(batch: list[dict[str, Any]], headers: dict[str, str] | None = None) -> Answer:
            return await app.ask("POST", "/api/ScheduleMessage[]", batch, headers=headers)

        first = await ask(batch, key)
        app.universe.advance(2 * 3600)
        again = await ask(batch, key)
        assert (again.status, again.json) == (200, first.json)
        longer = await ask([*batch, letter("three", sendAt=soon)], key)
        assert longer.refusal == (400, "DateIsPast", ["SendAt"])
        assert longer.json["responseStatus"]["meta"] == {"AutoBatchIndex": "2"}
        changed = await ask([batch[0], letter("other", sendAt=soon)], key)
        assert (changed.status, changed.json["responseStatus"]["meta"]) == (422, {"AutoBatchIndex": "1"})
        assert (await ask(batch)).refusal == (400, "DateIsPast", ["SendAt"])
        assert await app.count(tables.MESSAGE) == 2

    play(sqlite_store, work)


def test_one_way_batches_and_operations_without_an_answer(sqlite_store: Store) -> None:
    async def work(app: RunningApp) -> None:
        answer = await app.ask("POST", "/json/oneway/SendMessage[]", [letter("one")])
        assert (answer.status, answer.json[0]["text"]) == (200, "one")
        session = (await app.ask("GET", "/sessions")).json["items"][0]["id"]
        ended = await app.ask("POST", "/api/EndSession[]", [{"sessionId": session}])
        assert (ended.status, ended.body, ended.header("x-autobatch-completed")) == (204, b"", "1")

    play(sqlite_store, work)
