"""Server events over real sockets: what is told to whom, and how streams begin, go on and end."""

from __future__ import annotations

import asyncio
import base64
from collections.abc import Iterator
from typing import Any

import msgspec
import pytest

from tests.kits.listening import HeldSite, Listener, Listening, Scene, held_site, listening, told
from tests.kits.running_app import ANN, sqlite_in, store_for, until
from tests.kits.small_world import ACME, FOREIGN_NUMBER, MAIN, MAIN_NUMBER, SECOND
from tests.kits.store_kit import Store
from tests.operations.auth.desk import PASSWORD
from trunkline.base.universe import FixedUniverse
from trunkline.domain.conversation import conversation_id
from trunkline.domain.facts import AccountCreated, KeyCreated, KeyRevoked, PasswordChanged, SignedOut, UserDisabled
from trunkline.operations.auth.login_sessions import digest_of
from trunkline.store import retention
from trunkline.store.events import newest_number
from trunkline.web import subscriptions

BOSS = "Basic " + base64.b64encode(f"boss@example.com:{PASSWORD}".encode()).decode()


def serve(store: Store, scene: Scene, **options: Any) -> None:
    """Run a scene on a server of its own."""

    async def whole() -> None:
        async with listening(store, **options) as site:
            await scene(site)

    asyncio.run(whole())


@pytest.fixture(scope="module", params=["sqlite", "postgres"])
def held(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[HeldSite]:
    with store_for(request, tmp_path_factory) as store, held_site(store) as site:
        yield site


@pytest.fixture
def store(tmp_path_factory: pytest.TempPathFactory) -> Store:
    return sqlite_in(tmp_path_factory.mktemp("store"))


_numbers = iter(range(1000, 9999))


def new_number() -> str:
    """A handset that no test has used."""
    return f"+1555666{next(_numbers)}"


async def nothing_told(site: Listening, *listeners: Listener) -> None:
    """These were told nothing so far: what a message to each of them brings is the first thing they hear."""
    await site.app.network.answer(new_number(), MAIN_NUMBER, "The first thing")
    for listener in listeners:
        (_, message) = await told(listener, "SessionOpened", "MessageReceived")
        assert message.body["text"] == "The first thing"


# --- What is told -----------------------------------------------------------------------------------------------------


def test_the_first_events_are_those_of_the_contract(held: HeldSite) -> None:
    async def scene(site: Listening) -> None:
        listener, connected = await site.listen("?channels=home")
        assert listener.headers["content-type"] == "text/event-stream"
        assert listener.headers["cache-control"] == "no-cache"
        assert listener.headers["x-accel-buffering"] == "no"
        body, base = connected.body, f"http://127.0.0.1:{site.port}"
        assert list(body) == [
            *("createdAt", "userId", "profileUrl", "isAuthenticated", "channels", "displayName", "id"),
            *("unRegisterUrl", "heartbeatUrl", "updateSubscriberUrl", "heartbeatIntervalMs", "idleTimeoutMs"),
        ]
        assert all(isinstance(value, str) for value in body.values())
        assert (body["userId"], body["displayName"], body["channels"]) == (ANN.user_id, "Ann Agent", "home")
        assert body["unRegisterUrl"] == f"{base}/event-unregister?id={body['id']}"
        assert body["heartbeatUrl"] == f"{base}/event-heartbeat?id={body['id']}"
        assert body["updateSubscriberUrl"] == f"{base}/event-subscribers/{body['id']}"
        assert (body["heartbeatIntervalMs"], body["idleTimeoutMs"]) == ("10000", "30000")
        joined = await listener.next()
        assert (joined.channel, joined.name) == ("home", "onJoin")
        assert joined.body == {name: body[name] for name in list(body)[:6]}, "the id is told to nobody else"

    held.play(scene)


def test_what_a_handset_sends_and_what_becomes_of_the_answer(held: HeldSite) -> None:
    async def scene(site: Listening) -> None:
        listener, connected = await site.joined()
        number = new_number()
        await site.app.network.answer(number, MAIN_NUMBER, "Guten Tag\nund hallo")
        opened, received = await told(listener, "SessionOpened", "MessageReceived")
        assert opened.body["otherAddress"] == number and opened.body["ended"] is False
        (listed,) = (await site.running.ask("GET", f"/messages?specificIds={received.body['id']}")).json["items"]
        assert received.body == listed and listed["text"] == "Guten Tag\nund hallo"
        answer = await site.running.sent("Hello", number)
        created, sent, delivered = await told(
            listener, "MessageCreated", "MessageStatusChanged", "MessageStatusChanged"
        )
        assert created.body == answer
        assert [(one.body["messageId"], one.body["status"]) for one in (sent, delivered)] == [
            (answer["id"], "sent"),
            (answer["id"], "delivered"),
        ]
        assert sent.body["conversationId"] == conversation_id(ACME, MAIN, number)
        frames = [opened, received, created, sent, delivered]
        ids = [connected.id, *(frame.id for frame in frames)]
        assert ids == sorted(set(ids))
        # Who asks now and then is told the same.
        asked = (await site.running.ask("GET", f"/events?afterEventId={connected.id}")).json
        assert int(asked["lastEventId"]) >= delivered.id and not asked["hasMore"] and not asked["missed"]
        assert [(int(one.pop("id")), one.pop("name"), *one.values()) for one in asked["events"]] == [
            (frame.id, frame.name, frame.body) for frame in frames
        ]

    held.play(scene)


def test_failures_readings_and_the_end_of_a_session(held: HeldSite) -> None:
    async def scene(site: Listening) -> None:
        listener, _ = await site.joined()
        await site.running.sent("Hello", "+15550100002")
        _, _, failed = await told(listener, "SessionOpened", "MessageCreated", "MessageStatusChanged")
        assert (failed.body["status"], failed.body["failure"]) == ("failed", "rejected") and failed.body["error"]
        number = new_number()
        for text in ("One", "Two"):
            await site.app.network.answer(number, MAIN_NUMBER, text)
        opened, one, two = await told(listener, "SessionOpened", "MessageReceived", "MessageReceived")
        conversation = opened.body["conversationId"]
        await site.running.ask("POST", f"/conversations/{conversation}/read")
        (read,) = await told(listener, "ConversationRead")
        assert read.body["conversationId"] == conversation and read.body["readBy"] == "Ann Agent"
        assert sorted(read.body["messageIds"]) == sorted([one.body["id"], two.body["id"]])
        await site.running.ask("DELETE", f"/sessions/{opened.body['sessionId']}")
        (ended,) = await told(listener, "SessionEnded")
        assert ended.body["sessionId"] == opened.body["sessionId"] and ended.body["ended"] is True
        await site.app.network.answer(number, MAIN_NUMBER, "Three")
        (again, _) = await told(listener, "SessionReopened", "MessageReceived")
        assert again.body["sessionId"] == opened.body["sessionId"]

    held.play(scene)


def test_other_accounts_hear_nothing(held: HeldSite) -> None:
    async def scene(site: Listening) -> None:
        ours, _ = await site.joined()
        boss, _ = await site.joined(key="", headers={"Authorization": BOSS})
        stranger, greeting = await site.joined(key="stranger")
        await site.app.network.answer(new_number(), FOREIGN_NUMBER, "Elsewhere")
        _, elsewhere = await told(boss, "SessionOpened", "MessageReceived")
        assert elsewhere.body["text"] == "Elsewhere"
        await nothing_told(site, ours, boss)
        await site.call("POST", f"/event-heartbeat?id={greeting.body['id']}", "stranger")
        beat = await stranger.next()
        assert (beat.name, beat.id >= elsewhere.id) == ("onHeartbeat", True)

    held.play(scene)


def test_channels_narrow_what_is_told(held: HeldSite) -> None:
    async def scene(site: Listening) -> None:
        number, other = new_number(), new_number()
        sample = await site.running.sent("Hello", number)
        session = (await site.running.message(sample["id"]))["session_id"]
        await site.running.becomes(sample["id"], "delivered")
        conversation = conversation_id(ACME, MAIN, number)
        queries = {
            f"session:{session}": {"To the session"},
            f"conversation:{conversation}": {"To the session"},
            f"endpoint:{MAIN}": {"To the session", "To the endpoint"},
            f"account:{ACME}": {"To the session", "To the endpoint", "To another"},
        }
        listeners = [await site.joined(f"?channels={name}") for name in queries]
        # On two of its channels: told once, on the first one.
        listeners.append(await site.listen(f"?channel=account:{ACME}&channels=session:{session}"))
        await site.live(listeners[-1][1])
        ids = {
            text: (await site.running.sent(text, to, endpoint))["id"]
            for text, to, endpoint in (
                ("To the session", number, MAIN),
                ("To the endpoint", other, MAIN),
                ("To another", new_number(), SECOND),
            )
        }
        for id_ in ids.values():
            await site.running.becomes(id_, "delivered")
        newest = await newest_number(site.app.engine)
        await until(lambda: _at(site, newest))
        for (listener, connected), name in zip(listeners, [*queries, f"account:{ACME}"], strict=True):
            await site.call("POST", f"/event-unregister?id={connected.body['id']}")
            frames = [frame for frame in await listener.ended() if not frame.name.startswith("on")]
            assert {frame.channel for frame in frames} == {name}
            texts = [frame.body["text"] for frame in frames if frame.name == "MessageCreated"]
            assert sorted(texts) == sorted(queries[name]), name

    held.play(scene)


async def _at(site: Listening, number: int) -> bool:
    return site.app.tail.position >= number


# --- Who may ----------------------------------------------------------------------------------------------------------


def test_strangers_and_channels_that_are_not_there(held: HeldSite) -> None:
    async def scene(site: Listening) -> None:
        nobody = await site.request("GET", "/event-stream", key="")
        assert (nobody.status, nobody.headers["www-authenticate"]) == (401, 'basic realm="/auth/basic"')
        assert (await site.call("GET", "/event-stream", key="wrong"))[0] == 401
        assert (await site.call("POST", "/event-stream"))[0] == 405
        for names in ("work", f"account:{'b' * 24}", f"endpoint:{'e3' * 12}", f"session:{'0' * 24}"):
            status, body = await site.call("GET", f"/event-stream?channels={names},conversation:0123")
            assert (status, b"None of these channels exists." in body) == (404, True)
        _, connected = await site.listen(f"?channels=work,home,account:{'b' * 24}")
        assert connected.body["channels"] == "home"
        for target in ("/event-heartbeat?id=unknown", "/event-heartbeat", "/event-unregister?id=unknown"):
            assert (await site.call("GET", target, key=""))[0] == 404
        assert await site.call("GET", "/event-unregister?id=no") == (404, b"Subscription no does not exist")
        nobody.leave()

    held.play(scene)


def test_a_stream_is_managed_by_its_own_user_alone(held: HeldSite) -> None:
    async def scene(site: Listening) -> None:
        listener, connected = await site.listen()
        id_ = connected.body["id"]
        for key in ("boss", "stranger"):
            assert (await site.call("POST", f"/event-heartbeat?id={id_}", key))[0] == 404
            assert (await site.call("POST", f"/event-unregister?id={id_}", key))[0] == 404
            update = await site.running.ask("POST", f"/event-subscribers/{id_}", {}, key=key)
            assert update.refusal == (404, "NotFound", ["Id"])
        update = await site.running.ask("POST", f"/event-subscribers/{id_}", {}, key=None)
        assert update.status == 401
        # The reference's clients send no credentials along; the id itself is the key.
        assert await site.call("POST", f"/event-heartbeat?id={id_}", key="") == (200, b"")
        assert (await listener.until("onHeartbeat")).body == {
            name: value for name, value in connected.body.items() if name in set(list(connected.body)[:6])
        }
        status, body = await site.call("GET", f"/event-unregister?id={id_}", key="")
        assert (status, msgspec.json.decode(body)["userId"]) == (200, ANN.user_id)
        await listener.ended()
        assert (await site.call("POST", f"/event-heartbeat?id={id_}"))[0] == 404

    held.play(scene)


# --- Coming again -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("way", ["header", "query"])
def test_who_comes_again_hears_what_they_missed_and_then_what_happens(held: HeldSite, way: str) -> None:
    async def scene(site: Listening) -> None:
        listener, connected = await site.joined()
        number = new_number()
        await site.app.network.answer(number, MAIN_NUMBER, "Heard")
        _, heard = await told(listener, "SessionOpened", "MessageReceived")
        listener.leave()
        missed = [f"Missed {n}" for n in range(20)]
        for text in missed:
            await site.app.network.answer(number, MAIN_NUMBER, text)
        again = (
            await site.joined(headers={"Last-Event-ID": str(heard.id)})
            if way == "header"
            else await site.joined(f"?lastEventId={heard.id}")
        )
        assert again[1].id == heard.id
        await site.app.network.answer(number, MAIN_NUMBER, "Live")
        frames = await told(again[0], *["MessageReceived"] * 21)
        assert [frame.body["text"] for frame in frames] == [*missed, "Live"]
        assert [frame.id for frame in frames] == sorted({frame.id for frame in frames})
        # Coming again with the number of a frame of the protocol is as good as with that of an event.
        quiet, greeting = await site.joined(headers={"Last-Event-ID": str(frames[-1].id)})
        await nothing_told(site, quiet)
        assert greeting.id == frames[-1].id > connected.id

    held.play(scene)


def test_numbers_that_mean_nothing_here_ask_for_loading_anew(held: HeldSite) -> None:
    async def scene(site: Listening) -> None:
        newest = await newest_number(site.app.engine)
        for known in (str(newest + 1000), "what?", "-1", "9" * 30):
            listener, connected = await site.joined(headers={"Last-Event-ID": known})
            missed = await listener.next()
            assert (missed.name, missed.body) == (
                "EventsMissed",
                {"lastEventId": known, "nextEventId": str(connected.id)},
            )
            assert connected.id >= newest

    held.play(scene)


def test_a_log_that_was_pruned_and_one_that_went_on_too_long(store: Store) -> None:
    async def scene(site: Listening) -> None:
        listener, connected = await site.joined()
        listener.leave()
        number = new_number()
        for n in range(12):
            await site.app.network.answer(number, MAIN_NUMBER, f"{n}")
        again, greeting = await site.joined(headers={"Last-Event-ID": str(connected.id)})
        assert ((await again.next()).name, greeting.id) == ("EventsMissed", connected.id + 13)
        within, _ = await site.joined(headers={"Last-Event-ID": str(greeting.id - 5)})
        await told(within, *["MessageReceived"] * 5)
        while await retention.forget_portion(site.app.engine, retention.EVENTS, "9999-01-01T00:00:00.000Z"):
            pass
        await site.app.network.answer(number, MAIN_NUMBER, "After")
        pruned, _ = await site.joined(headers={"Last-Event-ID": str(greeting.id - 5)})
        assert (await pruned.next()).name == "EventsMissed"
        whole, _ = await site.joined(headers={"Last-Event-ID": str(greeting.id)})
        (after,) = await told(whole, "MessageReceived")
        assert after.body["text"] == "After"

    serve(store, scene, replay_most=10)


# --- Presence and updates ---------------------------------------------------------------------------------------------


def test_colleagues_hear_of_each_other_and_strangers_do_not(held: HeldSite) -> None:
    async def scene(site: Listening) -> None:
        ann, _ = await site.joined()
        await site.joined(key="stranger")
        boss, connected = await site.joined(key="boss")
        joined = await ann.until("onJoin")
        assert (joined.channel, joined.body["displayName"]) == ("home", "Boss Person")
        status, body = await site.call("GET", "/event-subscribers?channels=home")
        names = sorted(one["displayName"] for one in msgspec.json.decode(body))
        assert (status, names) == (200, ["Ann Agent", "Boss Person"])
        assert connected.body["id"].encode() not in body
        status, body = await site.call("GET", "/event-subscribers", "stranger")
        assert [one["displayName"] for one in msgspec.json.decode(body)] == ["Stranger Person"]
        assert (await site.call("GET", "/event-subscribers", key=""))[0] == 401
        boss.leave()
        left = await ann.until("onLeave")
        assert (left.channel, left.body["displayName"]) == ("home", "Boss Person")
        await nothing_told(site, ann)

    held.play(scene)


def test_a_stream_turns_to_other_channels(held: HeldSite) -> None:
    async def scene(site: Listening) -> None:
        listener, connected = await site.joined(f"?channels=endpoint:{SECOND}")
        await site.running.ask(
            "POST",
            f"/event-subscribers/{connected.body['id']}",
            {"subscribeChannels": [f"endpoint:{MAIN}", "work"], "unsubscribeChannels": [f"endpoint:{SECOND}"]},
        )
        frames = [await listener.next() for _ in range(3)]
        assert [(frame.channel, frame.name) for frame in frames] == [
            (f"endpoint:{SECOND}", "onLeave"),
            (f"endpoint:{MAIN}", "onJoin"),
            (f"endpoint:{MAIN}", "onUpdate"),
        ]
        assert frames[-1].body["channels"] == f"endpoint:{MAIN}"
        await nothing_told(site, listener)
        answer = await site.running.ask("POST", "/api/UpdateEventSubscriber", {"id": connected.body["id"]})
        assert (answer.status, answer.json) == (200, {})

    held.play(scene)


def test_a_repeated_update_is_answered_as_the_first_and_changes_nothing(held: HeldSite) -> None:
    async def scene(site: Listening) -> None:
        _, connected = await site.joined(f"?channels=endpoint:{SECOND}")
        found = site.app.subscriptions.find(connected.body["id"])
        assert found is not None

        async def update(key: str | None, **lists: list[str]) -> list[str]:
            headers = {"idempotency-key": key} if key else {}
            path = f"/event-subscribers/{connected.body['id']}"
            answer = await site.running.ask("POST", path, lists, headers=headers)
            assert (answer.status, answer.json) == (200, {})
            return [channel.name for channel in found.channels]

        once = f"once {connected.body['id']}"
        main, second = f"endpoint:{MAIN}", f"endpoint:{SECOND}"
        assert await update(once, subscribeChannels=[main]) == [second, main]
        assert await update(None, unsubscribeChannels=[main]) == [second]
        assert await update(once, subscribeChannels=[main]) == [second]

    held.play(scene)


# --- Ends -------------------------------------------------------------------------------------------------------------


def test_a_client_that_leaves_is_forgotten(held: HeldSite) -> None:
    async def scene(site: Listening) -> None:
        listener, _ = await site.joined()
        count = len(site.app.subscriptions)
        listener.leave()

        async def gone() -> bool:
            return len(site.app.subscriptions) < count

        await until(gone)

    held.play(scene)


def test_streams_end_with_what_let_them_begin(held: HeldSite) -> None:
    async def scene(site: Listening) -> None:
        date = site.app.universe.now_iso()
        key = KeyCreated(
            account_id=ACME,
            date=date,
            id=site.app.universe.new_id(),
            user_id=ANN.user_id,
            name="short",
            hint="short",
            digest=digest_of("tk_short"),
            roles=("User",),
            expires=None,
        )
        await site.running.record(key)
        by_key, _ = await site.joined(key="short")
        signed_in = await site.running.ask(
            "POST", "/auth/credentials", {"userName": "ann@example.com", "password": PASSWORD}, key=None
        )
        session_id = signed_in.json["sessionId"]
        by_cookie, _ = await site.joined(key="", headers={"Cookie": f"ss-id={session_id}"})
        by_password, _ = await site.joined(key="", headers={"Authorization": BOSS})
        lasting, _ = await site.joined()
        boss_id = (await site.running.ask("GET", "/auth", key="boss")).json["userId"]

        await site.running.record(KeyRevoked(account_id=ACME, date=date, id=key.id))
        await by_key.ended()
        await site.running.record(SignedOut(account_id=ACME, date=date, digest=digest_of(session_id)))
        await by_cookie.ended()
        changed = PasswordChanged(account_id=ACME, date=date, user_id=boss_id, password_hash="another")
        await site.running.record(changed)
        await by_password.ended()
        await nothing_told(site, lasting)

    held.play(scene)


def test_a_disabled_user_hears_no_more_and_an_administrator_hears_of_new_accounts(store: Store) -> None:
    async def scene(site: Listening) -> None:
        root = "Basic " + base64.b64encode(f"root@example.com:{PASSWORD}".encode()).decode()
        administrator, greeting = await site.joined(key="", headers={"Authorization": root})
        ann, _ = await site.joined()
        date = site.app.universe.now_iso()
        await site.running.record(AccountCreated(account_id="d" * 24, date=date, name="New", region="US"))
        found = site.app.subscriptions.find(greeting.body["id"])
        assert found is not None

        async def knows() -> bool:
            return "d" * 24 in found.scope.account_ids

        await until(knows)
        assert "d" * 24 in site.app.tail.audience.account_ids
        await site.running.record(UserDisabled(account_id=ACME, date=date, user_id=ANN.user_id, disabled=True))
        await ann.ended()
        await nothing_told(site, administrator)

    serve(store, scene)


def test_silence_ends_a_stream_and_heartbeats_keep_it(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(subscriptions, "LOOK_SECONDS", 0.02)
    universe = FixedUniverse()

    async def scene(site: Listening) -> None:
        silent, _ = await site.joined()
        beating, connected = await site.joined()
        for _ in range(3):
            universe.advance(200)
            assert await site.call("POST", f"/event-heartbeat?id={connected.body['id']}") == (200, b"")
            await beating.until("onHeartbeat")
        assert site.app.subscriptions.find(connected.body["id"]) is not None
        universe.advance(200)
        await silent.ended()
        await nothing_told(site, beating)

    serve(store, scene, universe=universe, idle_timeout_seconds=700.0)


def test_a_client_that_does_not_read_is_cut_off_and_others_notice_nothing(store: Store) -> None:
    async def scene(site: Listening) -> None:
        slow, connected = await site.joined(buffer=4096)
        assert slow.headers["access-control-allow-origin"] == "*"
        slow.stop_reading()
        reader, _ = await site.joined()
        subscription = site.app.subscriptions.find(connected.body["id"])
        assert subscription is not None
        session = site.running.opened(new_number())
        await site.running.record(session)
        await told(reader, "SessionOpened")
        for _ in range(500):
            # Less at a time than may wait for a client: one who reads is never cut off.
            some = [site.running.created(session, "x" * 4000, incoming=True, connection_id=None) for _ in range(3)]
            await site.running.record(*some)
            await told(reader, *["MessageReceived"] * 3)
            if subscription.gone:
                break
        assert subscription.gone
        await slow.cut_off()
        assert site.app.subscriptions.find(connected.body["id"]) is None
        await nothing_told(site, reader)

    # With headers for other origins too, which are put in on the way out.
    serve(store, scene, universe=FixedUniverse(), send_buffer=4096, stream_buffer_bytes=16_384, cors_origins="*")


def test_streams_end_in_good_order_when_the_server_stops(store: Store) -> None:
    async def scene(site: Listening) -> None:
        listeners = [(await site.joined())[0] for _ in range(3)]
        await site.app.network.answer(new_number(), MAIN_NUMBER, "Last words")
        for listener in listeners:
            await told(listener, "SessionOpened", "MessageReceived")
        site.server.should_exit = True
        for listener in listeners:
            await listener.ended()

        async def gone() -> bool:
            return len(site.app.subscriptions) == 0

        await until(gone)

    serve(store, scene)


def test_more_streams_than_may_be_are_refused(store: Store) -> None:
    async def scene(site: Listening) -> None:
        mine = [(await site.joined())[0] for _ in range(2)]
        assert (await site.call("GET", "/event-stream"))[0] == 429
        others = [(await site.joined(key="boss"))[0] for _ in range(2)]
        mine[0].leave()

        async def room() -> bool:
            return len(site.app.subscriptions) == 3

        await until(room)
        mine.append((await site.joined())[0])
        assert len(others) == 2

    serve(store, scene, streams_most=20)
