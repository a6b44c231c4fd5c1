"""Idempotency-Key through the front door: the first answer again, nothing sent twice, on both stores."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from tests.commit.spied import Spied
from tests.kits.running_app import PATIENCE_SECONDS, Answer, RunningApp, play, reopened, running_app
from tests.kits.small_world import MAIN, THEM
from tests.kits.store_kit import Store
from trunkline.base.tasks import spawn
from trunkline.formats.xml import FORMAT as XML
from trunkline.operations.messages.send_message import SendMessage, send_message
from trunkline.store import tables
from trunkline.store.engine import Engine, StoreUnavailable

KEY = {"idempotency-key": "order-17"}
BODY = {"endpointId": MAIN, "toAddress": THEM, "body": "Hello"}


async def post(app: RunningApp, key: str = "order-17", **members: Any) -> Answer:
    return await app.ask("POST", "/messages", BODY | members, headers={"idempotency-key": key})


async def two(app: RunningApp) -> tuple[Answer, asyncio.Task[Answer]]:
    """Of two requests at once, the one that is answered while the store stands still, and the one that waits for it."""
    both = [spawn(post(app), f"post {number}") for number in range(2)]
    (done,), (waits,) = await asyncio.wait(both, timeout=PATIENCE_SECONDS, return_when=asyncio.FIRST_COMPLETED)
    return done.result(), waits


async def counts(app: RunningApp) -> tuple[int, int, int]:
    """How many messages, messages to be sent and kept answers there are."""
    return await app.count(tables.MESSAGE), await app.count(tables.OUTBOX), await app.count(tables.IDEMPOTENCY)


def test_a_repeat_gets_the_first_answer_and_sends_nothing(either_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        first = await post(app)
        app.universe.advance(60)
        again = await post(app)
        assert (first.status, again.status) == (200, 200)
        assert again.body == first.body
        assert (first.header("idempotency-replayed"), again.header("idempotency-replayed")) == (None, "true")
        assert await counts(app) == (1, 1, 1)

    play(either_store, scene)


def test_another_request_under_the_key_is_refused(either_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        assert (await post(app)).status == 200
        changed = await post(app, body="Good bye")
        assert changed.refusal == (422, "IdempotencyKeyReused", ["Idempotency-Key"])
        elsewhere = await app.ask("POST", "/messages/read", {"messageIds": ["x"]}, headers=KEY)
        assert elsewhere.status == 422, "another operation is another request"
        assert await counts(app) == (1, 1, 1)

    play(either_store, scene)


def test_a_repeat_while_the_first_runs_is_told_to_wait(either_store: Store) -> None:
    spied: list[Spied] = []

    def around(engine: Engine) -> Engine:
        spied.append(Spied(engine))
        return spied[0]

    async def scene(app: RunningApp) -> None:
        spied[0].gate.clear()
        repeat, first = await two(app)
        assert repeat.refusal == (409, "RequestInProgress", [])
        assert repeat.header("retry-after") == "1"
        assert (await post(app, body="Good bye")).status == 422, "another text is refused, whether it runs or not"
        spied[0].gate.set()
        answer = await first
        assert answer.status == 200
        assert (await post(app)).body == answer.body
        assert await counts(app) == (1, 1, 1)

    play(either_store, scene, around=around)


def test_the_answer_survives_a_restart(either_store: Store) -> None:
    async def whole() -> None:
        async with running_app(either_store) as app:
            first = await post(app)
        async with reopened(either_store) as app:
            again = await post(app)
            assert (again.status, again.body) == (200, first.body)
            assert again.header("idempotency-replayed") == "true"
            assert (await post(app, body="Good bye")).status == 422
            assert await counts(app) == (1, 1, 1)

    asyncio.run(whole())


def test_a_repeat_may_speak_xml_and_take_another_route(either_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        first = await post(app)
        body = XML.write(SendMessage(endpoint_id=MAIN, to_address=THEM, body="Hello"), send_message.request_ref)
        headers = KEY | {"content-type": "application/xml"}
        again = await app.ask("POST", "/xml/reply/SendMessage", body, accept="application/xml", headers=headers)
        assert again.status == 200
        assert again.header("content-type") == "application/xml"
        assert f"<Id>{first.json['id']}</Id>".encode() in again.body
        assert again.header("idempotency-replayed") == "true"
        assert await counts(app) == (1, 1, 1)

    play(either_store, scene)


def test_many_at_once_under_one_key_are_one_message(either_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        answers = await asyncio.gather(*(post(app) for _ in range(20)))
        assert {answer.status for answer in answers} <= {200, 409}
        assert len({answer.body for answer in answers if answer.status == 200}) == 1
        assert await counts(app) == (1, 1, 1)

    play(either_store, scene)


def test_two_servers_of_one_store_keep_the_promise_together(postgres_store: Store) -> None:
    """The second one's commit is declined by the key in the store; it then gives the first one's answer."""

    async def whole() -> None:
        async with running_app(postgres_store) as first, reopened(postgres_store) as second:
            for number in range(10):
                answers = await asyncio.gather(*(post(app, f"key {number}") for app in (first, second)))
                assert [answer.status for answer in answers] == [200, 200]
                assert answers[0].body == answers[1].body
            assert await counts(first) == (10, 10, 10)

    asyncio.run(whole())


def test_a_refused_request_leaves_its_key_free(sqlite_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        assert (await post(app, body="")).status == 400
        assert (await post(app)).status == 200
        assert await counts(app) == (1, 1, 1)

    play(sqlite_store, scene)


def test_a_request_that_was_not_stored_leaves_its_key_free(either_store: Store) -> None:
    spied: list[Spied] = []

    def around(engine: Engine) -> Engine:
        spied.append(Spied(engine))
        return spied[0]

    async def scene(app: RunningApp) -> None:
        spied[0].failures.extend(StoreUnavailable("gone for a while") for _ in range(100))
        failed = await post(app)
        spied[0].failures.clear()
        assert failed.refusal == (503, "Unavailable", [])
        assert failed.header("retry-after") == "2"
        assert await counts(app) == (0, 0, 0)
        assert (await post(app)).status == 200
        assert await counts(app) == (1, 1, 1)

    play(either_store, scene, around=around)


def test_a_caller_who_goes_away_does_not_hold_the_key_for_ever(sqlite_store: Store) -> None:
    spied: list[Spied] = []

    def around(engine: Engine) -> Engine:
        spied.append(Spied(engine))
        return spied[0]

    async def scene(app: RunningApp) -> None:
        spied[0].gate.clear()
        repeat, gone = await two(app)
        assert repeat.status == 409
        gone.cancel()
        await asyncio.wait([gone])
        spied[0].gate.set()
        assert (await post(app)).status == 200
        assert await counts(app) == (1, 1, 1)

    play(sqlite_store, scene, around=around)


def test_a_key_is_its_callers_own(sqlite_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        mine = await post(app)
        theirs = await app.ask("POST", "/messages", BODY, key="boss", headers=KEY)
        assert theirs.status == 200
        assert theirs.json["id"] != mine.json["id"]
        assert await counts(app) == (2, 2, 2)

    play(sqlite_store, scene)


@pytest.mark.parametrize("key", ["", "x" * 256, "Grüße", "a\tb"])
def test_keys_that_are_none(sqlite_store: Store, key: str) -> None:
    async def scene(app: RunningApp) -> None:
        assert (await post(app, key)).refusal == (400, "InvalidIdempotencyKey", ["Idempotency-Key"])
        assert await counts(app) == (0, 0, 0)

    play(sqlite_store, scene)


def test_every_verb_that_changes_something_takes_a_key(sqlite_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        query = f"endpointId={MAIN}&toAddress=%2B{THEM[1:]}&body=Hello"
        first = await app.ask("PUT", "/messages", BODY, headers=KEY)
        again = [
            await app.ask("PUT", "/messages", BODY, headers=KEY),
            await app.ask("PATCH", "/messages", BODY, headers=KEY),
            await app.ask("GET", f"/api/SendMessage?{query}", headers=KEY),
            await post(app),
        ]
        assert first.status == 200
        for answer in again:
            assert (answer.status, answer.json["id"]) == (200, first.json["id"])
            assert answer.header("idempotency-replayed") == "true"
        assert await counts(app) == (1, 1, 1)
        session = (await app.ask("GET", "/sessions")).json["items"][0]["id"]
        ended = [await app.ask("DELETE", f"/sessions/{session}", headers={"idempotency-key": "end"}) for _ in range(2)]
        assert [(answer.status, answer.body) for answer in ended] == [(204, b""), (204, b"")]
        assert [answer.header("idempotency-replayed") for answer in ended] == [None, "true"]

    play(sqlite_store, scene)


def test_what_only_reads_needs_no_key(sqlite_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        assert (await app.ask("GET", "/messages", headers=KEY)).json["items"] == []
        assert (await post(app)).status == 200
        for method, target in (("GET", "/messages"), ("POST", "/api/ListMessages")):
            listed = await app.ask(method, target, headers=KEY)
            assert (listed.status, len(listed.json["items"])) == (200, 1)
        assert await counts(app) == (1, 1, 1)

    play(sqlite_store, scene)
