"""Texts are gone for good wherever they could be read; driven through Twilio's door, whose users ask for it."""

from __future__ import annotations

import base64
from typing import Any

from tests.inbound.post import text
from tests.kits.esme import added
from tests.kits.running_app import READER, RunningApp, play
from tests.kits.small_world import FOREIGN, MAIN_NUMBER, OTHER, THEM
from tests.kits.store_kit import Store
from tests.operations.auth.desk import NAMES, ROOT
from tests.operations.auth.desk import PASSWORD as PASSWORD_OF_PEOPLE
from tests.outbox.webhooks.rig import HOME, Receiver
from tests.web.doors.house import PASSWORD, House
from tests.web.doors.test_twilio_media import gallery
from trunkline.carriers.base import InboundMedia
from trunkline.domain.doors.twilio import message_id_of, sid_of
from trunkline.domain.facts import DeliveryReported, MessageSent
from trunkline.store import tables
from trunkline.store.esmes import all_esmes, claim, settle

SECRET = "The word is Rumpelstiltskin"
PLAIN = {"To": THEM, "From": MAIN_NUMBER, "Body": SECRET}


async def delivered(app: RunningApp, id_: str) -> None:
    """Let a message have been sent and delivered."""
    row = await app.message(id_)
    keys = {"account_id": row["account_id"], "date": app.universe.now_iso(), "id": id_}
    await app.record(MessageSent(**keys, attempt=1, carrier_id="x", due=2**50))
    await app.record(DeliveryReported(**keys, delivered=True, failure=None, reason=""))


async def readable(app: RunningApp, id_: str) -> list[str]:
    """Which tables, and which operations of ours, still show the text."""
    found = [table.name for table in tables.METADATA.sorted_tables if SECRET in str(await app.rows(table))]
    session = (await app.message(id_))["session_id"]
    for path in ("/messages", f"/messages/{id_}", "/sessions", f"/sessions/{session}", "/conversations"):
        answer = await app.ask("GET", path)
        assert answer.status == 200, path
        found += [path] if SECRET.encode() in answer.body else []
    return found


def test_a_text_is_nowhere_to_be_read(either_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        house = await House(app).furnish()
        key = {"idempotency-key": "k"}
        made = (await app.send(SECRET, headers=key)).json
        shown = set(await readable(app, made["id"]))
        assert {"message", "idempotency", "/messages", f"/messages/{made['id']}"} <= shown
        await delivered(app, made["id"])
        path = f"/Messages/{sid_of(made['id'])}.json"
        for _ in range(2):
            answer = await house.twilio("POST", path, body={"Body": ""})
            assert (answer.status, answer.json["body"], answer.json["status"]) == (200, "", "delivered")
        assert await readable(app, made["id"]) == []
        story = (await app.ask("GET", f"/messages/{made['id']}")).json
        assert (story["message"].get("text", ""), story["segments"]) == ("", 1)
        erasings = [event["description"] for event in story["events"] if event["kind"] == "MessageErased"]
        assert erasings == ["Ann Agent erased its text."], "twice is once"
        again = await app.send(SECRET, headers=key)
        assert (again.status, again.json["id"], again.json.get("body", "")) == (200, made["id"], ""), (
            "no second message"
        )

    play(either_store, scene)


def test_an_answer_to_a_user_of_several_accounts_is_emptied(either_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        name = f"{NAMES[ROOT]}@example.com:{PASSWORD_OF_PEOPLE}"
        headers = {"authorization": "Basic " + base64.b64encode(name.encode()).decode(), "idempotency-key": "k"}
        made = (await app.send(SECRET, endpoint=FOREIGN, key=None, headers=headers)).json
        kept, row = (await app.rows(tables.IDEMPOTENCY))[0], await app.message(made["id"])
        assert SECRET in kept["answer"] and kept["account_id"] != row["account_id"]
        await delivered(app, made["id"])
        del headers["idempotency-key"]
        redacted = await app.ask("POST", f"/messages/{made['id']}/redact", {}, key=None, headers=headers)
        assert redacted.status == 204
        assert SECRET not in str(await app.rows(tables.IDEMPOTENCY))
        again = await app.send(SECRET, endpoint=FOREIGN, key=None, headers=headers | {"idempotency-key": "k"})
        assert (again.status, again.json["id"], again.json.get("body", "")) == (200, made["id"], "")

    play(either_store, scene)


def test_a_deleted_message_is_not_there_any_more(either_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        house = await House(app).furnish()
        sids = [(await house.twilio("POST", body=PLAIN)).json["sid"] for _ in range(2)]
        id_ = message_id_of(sids[0]) or ""
        await delivered(app, id_)
        gone = await house.twilio("DELETE", f"/Messages/{sids[0]}.json")
        assert (gone.status, gone.body) == (204, b"")
        for method, path, body in (
            ("DELETE", ".json", {}),
            ("GET", ".json", {}),
            ("GET", "/Media.json", {}),
            ("POST", ".json", {"Body": ""}),
            ("POST", ".json", {"Status": "canceled"}),
        ):
            answer = await house.twilio(method, f"/Messages/{sids[0]}{path}", body=body)
            assert (answer.status, answer.json["code"]) == (404, 20404), (method, path)
        for query in ({}, {"To": THEM}, {"PageSize": "1"}):
            listed = await house.twilio("GET", query=query)
            assert [one["sid"] for one in listed.json["messages"]] == sids[1:]
            assert listed.json["next_page_uri"] is None
        story = (await app.ask("GET", f"/messages/{id_}")).json
        assert (story["message"].get("text", ""), story["status"]) == ("", "delivered")
        assert story["events"][-1]["description"] == "Ann Agent deleted it, and erased its text."

    play(either_store, scene)


def test_what_is_under_way_stays(sqlite_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        house = await House(app).furnish()
        made = (await house.twilio("POST", body=PLAIN)).json
        id_, path = message_id_of(made["sid"]) or "", f"/Messages/{made['sid']}.json"

        async def refused() -> None:
            for answer in (await house.twilio("DELETE", path), await house.twilio("POST", path, body={"Body": ""})):
                assert (answer.status, answer.json["code"]) == (409, 20009)
            assert (await app.message(id_))["text"] == SECRET

        await refused()
        keys = {"account_id": (await app.message(id_))["account_id"], "date": app.universe.now_iso(), "id": id_}
        await app.record(MessageSent(**keys, attempt=1, carrier_id="x", due=2**50))
        await refused()
        await app.record(DeliveryReported(**keys, delivered=False, failure="expired", reason=""))
        assert (await house.twilio("DELETE", path)).status == 204

    play(sqlite_store, scene)


def test_a_text_that_went_out_without_receipts_is_erased(either_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        house = await House(app).furnish()
        ways: list[tuple[str, dict[str, str], int]] = [("DELETE", {}, 204), ("POST", {"Body": ""}, 200)]
        for method, form, status in ways:
            made = (await house.twilio("POST", body=PLAIN)).json
            id_ = message_id_of(made["sid"]) or ""
            keys = {"account_id": (await app.message(id_))["account_id"], "date": app.universe.now_iso(), "id": id_}
            await app.record(MessageSent(**keys, attempt=1, carrier_id="x", due=None))
            answer = await house.twilio(method, f"/Messages/{made['sid']}.json", body=form)
            assert answer.status == status, "an e-mail, say: its carrier will never say more"
            row = await app.message(id_)
            assert (row["status"], row["text"]) == ("sent", "")

    play(either_store, scene)


def test_a_text_that_a_customer_is_still_to_be_handed_stays(sqlite_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        house = await House(app).furnish()
        await added(app)
        app.app.directory.forget()
        await app.app.texts.take(text(body=SECRET))
        (row,) = await app.rows(tables.MESSAGE)
        path = f"/Messages/{sid_of(row['id'])}.json"
        for method, form in (("DELETE", {}), ("POST", {"Body": ""})):
            answer = await house.twilio(method, path, body=form)
            assert (answer.status, answer.json["code"]) == (409, 20009)
        (esme,) = await all_esmes(app.app.engine)
        now = app.universe.milliseconds()
        (owed,) = await claim(app.app.engine, esme, now, now + 1, 9)
        assert owed.text == SECRET
        await settle(app.app.engine, esme.account_id, [owed.id], [])
        assert (await house.twilio("DELETE", path)).status == 204

    play(sqlite_store, scene)


def test_files_go_with_a_message_unless_they_are_needed(either_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        house = await House(app).furnish()
        async with Receiver().open() as source:
            source.say = gallery
            made = (await house.twilio("POST", body=PLAIN | {"MediaUrl": source.url("/menu.png")})).json
        sent = {"data": "YWJj", "fileName": "logo.png", "contentType": "image/png"}
        logo = (await app.ask("POST", "/app/files", sent)).json["id"]
        again = {"endpointId": (await app.rows(tables.MESSAGE))[0]["endpoint_id"], "toAddress": THEM, "body": SECRET}
        (fetched,) = [row["id"] for row in await app.rows(tables.FILE) if row["id"] != logo]
        ids = [message_id_of(made["sid"]) or ""]
        app.universe.advance(1)
        for files in ([logo], [fetched]):
            answer = await app.ask("POST", "/messages/media", again | {"fileIds": files})
            ids.append(answer.json["id"])
        for id_ in ids:
            await delivered(app, id_)

        async def files_after_deleting(id_: str) -> set[str]:
            assert (await house.twilio("DELETE", f"/Messages/{sid_of(id_, media=True)}.json")).status == 204
            assert (await app.message(id_))["media"] is None
            return {row["id"] for row in await app.rows(tables.FILE)}

        assert await files_after_deleting(ids[0]) == {logo, fetched}, "another message has it"
        assert await files_after_deleting(ids[1]) == {logo, fetched}, "the account's own"
        assert [row["message_id"] for row in await app.rows(tables.MESSAGE_MEDIA)] == [ids[2]]

    play(either_store, scene, webhooks_allow_private=HOME)


def test_a_file_of_one_message_goes_with_it(sqlite_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        house = await House(app).furnish()
        async with Receiver().open() as source:
            source.say = gallery
            made = (await house.twilio("POST", body=PLAIN | {"MediaUrl": source.url("/menu.png")})).json
        await delivered(app, message_id_of(made["sid"]) or "")
        assert (await house.twilio("DELETE", f"/Messages/{made['sid']}.json")).status == 204
        assert await app.count(tables.FILE) == 0 and await app.count(tables.MESSAGE_MEDIA) == 0

    play(sqlite_store, scene, webhooks_allow_private=HOME)


def test_a_message_whose_files_are_being_fetched_stays(sqlite_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        house = await House(app).furnish()
        inbound = text()
        object.__setattr__(inbound, "media", (InboundMedia("https://x", "image/png"),))
        await app.app.texts.take(inbound)
        (row,) = await app.rows(tables.MESSAGE)
        path = f"/Messages/{sid_of(row['id'], media=True)}.json"
        answer = await house.twilio("DELETE", path)
        assert (answer.status, answer.json["code"]) == (409, 20009)
        assert (await house.twilio("POST", path, body={"Body": ""})).json["body"] == ""

    play(sqlite_store, scene)


def test_others_cannot_erase(sqlite_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        house = await House(app).furnish()
        reader = "AC" + "c" * 32
        await house.login("twilio", reader, user=READER)
        made = await app.sent(SECRET)
        await delivered(app, made["id"])
        session = app.opened(endpoint=FOREIGN, account=OTHER)
        foreign = app.created(session, SECRET, connection_id=None)
        await app.record(session, foreign)
        for method, form in (("DELETE", {}), ("POST", {"Body": ""})):
            answer = await house.twilio(method, f"/Messages/{sid_of(foreign.id)}.json", body=form)
            assert (answer.status, answer.json["code"]) == (404, 20404), "a message of another account"
        place = f"/2010-04-01/Accounts/{reader}/Messages/{sid_of(made['id'])}.json"
        acts: list[tuple[str, dict[str, Any]]] = [
            ("DELETE", {}),
            ("POST", {"Body": ""}),
            ("POST", {"Status": "canceled"}),
        ]
        for method, body in acts:
            answer = await house.ask(method, place, body=body, basic=(reader, PASSWORD))
            assert (answer.status, answer.json["code"]) == (403, 20003)
        assert {row["text"] for row in await app.rows(tables.MESSAGE)} == {SECRET}

    play(sqlite_store, scene)
