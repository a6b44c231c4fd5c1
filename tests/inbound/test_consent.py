"""STOP, START and HELP through the whole way: answered once, heeded by every send, also by what waits already."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import msgspec
import pytest

from tests.inbound.post import text
from tests.kits.running_app import RunningApp, connection, play, smart, until
from tests.kits.small_world import ACME, MAIN, MAIN_NUMBER, SECOND, SECOND_NUMBER, THEM
from tests.kits.store_kit import Store
from tests.outbox.rig import Rig
from trunkline.commit.retention import Retention
from trunkline.domain.consent import Rules
from trunkline.domain.facts import ConsentRulesSet, OptedOut, RouteAdded
from trunkline.store import tables
from trunkline.store.consent import changes_of

CALIFORNIA = "+13105550123"


class Talk:
    """Somebody who writes to numbers of ours."""

    def __init__(self, app: RunningApp) -> None:
        self.app = app
        self._number = 0

    async def says(self, words: str, to: str = MAIN_NUMBER, sender: str = THEM) -> None:
        """Write a text."""
        self._number += 1
        await self.app.app.texts.take(text(f"c{self._number}", words, sender, to))

    async def answers(self) -> list[str]:
        """What we wrote so far."""
        return [row["text"] for row in await self.app.rows(tables.MESSAGE) if not row["incoming"]]

    async def kinds(self, subject: str = THEM) -> list[str]:
        """The kinds of the events about an address."""
        return [row["kind"] for row in await self.app.rows(tables.EVENT) if row["subject_id"] == subject]

    async def rules(self, **changes: Any) -> None:
        """Set the rules of the account."""
        rules = msgspec.json.encode(Rules(**changes)).decode()
        await self.app.record(ConsentRulesSet(account_id=ACME, date=self.app.universe.now_iso(), id="", rules=rules))


def talk(store: Store, scene: Callable[[RunningApp, Talk], Awaitable[None]], **options: Any) -> None:
    async def whole(app: RunningApp) -> None:
        await scene(app, Talk(app))

    play(store, whole, **options)


def test_stop_and_start(either_store: Store) -> None:
    async def scene(app: RunningApp, them: Talk) -> None:
        await them.says("Stop!")
        assert await them.answers() == [Rules().stop_text]
        await them.says("STOP")
        assert len(await them.answers()) == 1, "once for each change"
        refused = await app.send()
        assert refused.refusal == (400, "OptedOut", ["ToAddress"])
        assert (await app.send(endpoint=SECOND)).refusal[1] == "OptedOut", "the whole account"
        assert await them.kinds() == ["OptedOut", "SendRefused", "SendRefused"]
        assert (await app.send(to="+15558889999")).status == 200, "nobody else"
        await them.says("yes")
        assert (await them.answers())[-1] == Rules().start_text
        await them.says("yes")
        assert (await app.send()).status == 200
        assert await them.kinds() == ["OptedOut", "SendRefused", "SendRefused", "OptedIn"]
        assert await app.rows(tables.OPT_OUT) == []

    talk(either_store, scene)


def test_into_a_session_too(sqlite_store: Store) -> None:
    async def scene(app: RunningApp, them: Talk) -> None:
        sample = await app.sample()
        await them.says("stop")
        answer = await app.ask("POST", f"/sessions/{sample.session.id}/messages", {"body": "Hello"})
        assert answer.refusal == (400, "OptedOut", ["ToAddress"])
        later = {"sessionId": sample.session.id, "body": "Hi", "sendAt": "2026-12-24T10:00:00Z"}
        assert (await app.ask("POST", "/messages/schedule", later)).refusal[1] == "OptedOut"

    talk(sqlite_store, scene)


def test_what_waits_already_does_not_leave(either_store: Store) -> None:
    async def scene(app: RunningApp, them: Talk) -> None:
        sent = await app.sent()
        await them.says("stop")
        rig = Rig(app)
        rig.running_lane()
        await app.becomes(sent["id"], "failed")
        await rig.stop()
        assert [message.text for message in rig.link.seen] == [Rules().stop_text], "only the answer goes out"
        story = (await app.ask("GET", f"/messages/{sent['id']}")).json
        assert story["failure"] == "opted_out"

    talk(either_store, scene)


async def leaves(app: RunningApp, pool: str, way: str) -> None:
    """The pool is deleted, or both of its numbers are taken out of it."""
    gone = {"removeEndpointIds": [MAIN, SECOND]} if way == "PATCH" else None
    assert (await app.ask(way, f"/pools/{pool}", gone, key="boss")).status in (200, 204)


async def crowd(app: RunningApp) -> str:
    body = {"name": "Crowd", "accountId": ACME, "endpointIds": [MAIN, SECOND]}
    return str((await app.ask("POST", "/pools", body, key="boss")).json["id"])


@pytest.mark.parametrize("way", ["DELETE", "PATCH"])
def test_who_said_stop_to_a_pool_hears_no_more_from_its_numbers(either_store: Store, way: str) -> None:
    async def scene(app: RunningApp, them: Talk) -> None:
        await them.rules(scope="pool", stop_text="")
        pool = await crowd(app)
        waits = await app.sent(endpoint=SECOND)
        await them.says("stop")
        assert [row["scope"] for row in await app.rows(tables.OPT_OUT)] == [pool]
        await leaves(app, pool, way)
        for endpoint in (MAIN, SECOND):
            assert (await app.send(endpoint=endpoint)).refusal == (400, "OptedOut", ["ToAddress"])
        assert (await app.send(to=CALIFORNIA)).status == 200
        rig = Rig(app)
        rig.running_lane()
        await app.becomes(waits["id"], "failed")
        await rig.stop()
        assert (await app.ask("GET", f"/messages/{waits['id']}")).json["failure"] == "opted_out"
        await them.says("start", SECOND_NUMBER)
        for endpoint in (MAIN, SECOND):
            assert (await app.send(endpoint=endpoint)).status == 200

    talk(either_store, scene)


def test_a_stop_that_overtakes_the_end_of_its_pool_counts(sqlite_store: Store) -> None:
    """Another server may hold the number for a member for some seconds more."""

    async def scene(app: RunningApp, them: Talk) -> None:
        pool = await crowd(app)
        await leaves(app, pool, "DELETE")
        date = app.universe.now_iso()
        await app.record(OptedOut(account_id=ACME, date=date, address=THEM, scope=pool, how="keyword", keyword="stop"))
        assert (await app.send()).refusal[1] == "OptedOut"

    talk(sqlite_store, scene)


def test_an_opt_out_of_a_pool_that_is_gone_can_be_lifted_by_hand(either_store: Store) -> None:
    async def scene(app: RunningApp, them: Talk) -> None:
        await them.rules(scope="pool")
        pool = await crowd(app)
        await them.says("stop")
        await leaves(app, pool, "DELETE")
        (told,) = (await app.ask("GET", "/opt-outs", key="boss")).json["items"]
        lifted = {"accountId": ACME, "address": THEM, "scope": told["scope"]}
        foreign = await app.ask("DELETE", "/opt-outs", lifted | {"accountId": ""}, key="stranger")
        assert foreign.refusal == (400, "NotFound", ["Scope"])
        assert (await app.ask("DELETE", "/opt-outs", lifted, key="boss")).status == 204
        assert (await app.send()).status == 200

    talk(either_store, scene)


@pytest.mark.parametrize(("scope", "other"), [("account", "OptedOut"), ("endpoint", None)])
def test_how_far_it_reaches(sqlite_store: Store, scope: str, other: str | None) -> None:
    async def scene(app: RunningApp, them: Talk) -> None:
        await them.rules(scope=scope)
        await them.says("stop")
        assert (await app.send()).refusal[1] == "OptedOut"
        answer = await app.send(endpoint=SECOND)
        assert answer.status == 200 if other is None else answer.refusal[1] == other
        await them.says("stop", SECOND_NUMBER)
        assert (await app.send(endpoint=SECOND)).refusal[1] == "OptedOut"

    talk(sqlite_store, scene)


def test_help_is_not_answered_for_ever(sqlite_store: Store) -> None:
    async def scene(app: RunningApp, them: Talk) -> None:
        for _ in range(3):
            await them.says("HELP")
        assert await them.answers() == [Rules().help_text]
        app.universe.advance(25 * 3600)
        await them.says("help")
        assert len(await them.answers()) == 2
        await them.says("Help me, please")
        assert len(await them.answers()) == 2

    talk(sqlite_store, scene)


@pytest.mark.parametrize(
    ("changes", "words", "answers"),
    [({"profile": "toll_free"}, "stop", 0), ({"stop_text": ""}, "stop", 0), ({"profile": "none"}, "stop", 0)],
)
def test_where_nothing_is_answered(sqlite_store: Store, changes: dict[str, Any], words: str, answers: int) -> None:
    async def scene(app: RunningApp, them: Talk) -> None:
        await them.rules(**changes)
        await them.says(words)
        assert len(await them.answers()) == answers
        assert len(await app.rows(tables.OPT_OUT)) == (0 if changes.get("profile") == "none" else 1)

    talk(sqlite_store, scene)


def test_answers_are_encoded_as_the_connection_wants(sqlite_store: Store) -> None:
    async def scene(app: RunningApp, them: Talk) -> None:
        await them.rules(stop_text="You’re out.", start_text="You’re in.")
        await them.says("stop")
        await smart(app)
        await them.says("start")
        assert await them.answers() == ["You’re out.", "You’re in."]
        sent = [row["encoding"] for row in await app.rows(tables.MESSAGE) if not row["incoming"]]
        assert sent == ["UCS-2", "GSM-7"]

    talk(sqlite_store, scene)


def test_the_answer_goes_the_way_that_the_routes_choose(sqlite_store: Store) -> None:
    async def scene(app: RunningApp, them: Talk) -> None:
        date, backup = app.universe.now_iso(), "9b" * 12
        route: dict[str, Any] = {"endpoint_id": None, "prefix": "", "priority": 1, "cost": 0}
        await app.record(
            connection(backup, date, {}),
            RouteAdded(account_id="", date=date, id="r1", connection_id=backup, **route),
        )
        await them.says("STOP")
        (answer,) = [row for row in await app.rows(tables.MESSAGE) if not row["incoming"]]
        assert answer["connection_id"] == backup
        assert "MessageRouted" in await app.kinds(answer["id"])

    talk(sqlite_store, scene)


def test_many_stops_at_once_are_one(either_store: Store) -> None:
    async def scene(app: RunningApp, them: Talk) -> None:
        await asyncio.gather(*(them.says("STOP") for _ in range(6)))
        assert await them.answers() == [Rules().stop_text]
        assert len(await app.rows(tables.OPT_OUT)) == 1
        assert await app.count(tables.MESSAGE) == 7, "every text of theirs is kept"

    talk(either_store, scene)


def test_a_carrier_that_says_so(either_store: Store) -> None:
    async def scene(app: RunningApp, them: Talk) -> None:
        sent = await app.sent(to="+15550100003")
        await app.becomes(sent["id"], "failed")
        (row,) = await app.rows(tables.OPT_OUT)
        assert (row["address"], row["how"], row["message_id"]) == ("+15550100003", "carrier", sent["id"])
        assert (await app.send(to="+15550100003")).refusal[1] == "OptedOut"

    talk(either_store, scene, deliver=True)


def test_over_the_api(sqlite_store: Store) -> None:
    async def scene(app: RunningApp, them: Talk) -> None:
        for _ in range(2):
            added = {"address": "555-666-7777", "accountId": ACME}
            assert (await app.ask("POST", "/opt-outs", added, key="boss")).status == 204
        (item,) = (await app.ask("GET", "/opt-outs", key="boss")).json["items"]
        assert (item["address"], item["how"]) == (THEM, "api")
        assert (await app.send()).refusal[1] == "OptedOut"
        for _ in range(2):
            assert (
                await app.ask("DELETE", f"/opt-outs?address=%2B15556667777&accountId={ACME}", key="boss")
            ).status == 204
        assert (await app.send()).status == 200

    talk(sqlite_store, scene)


def test_start_ends_every_opt_out_that_stands_in_the_way(either_store: Store) -> None:
    async def scene(app: RunningApp, them: Talk) -> None:
        date = app.universe.now_iso()
        for scope in ("", MAIN, SECOND):
            await app.record(OptedOut(account_id=ACME, date=date, address=THEM, scope=scope, how="import"))
        await them.rules(scope="endpoint")
        await them.says("stop")
        assert await them.answers() == [], "they are out already"
        await them.says("START")
        assert await them.answers() == [Rules().start_text]
        assert [row["scope"] for row in await app.rows(tables.OPT_OUT)] == [SECOND]
        assert (await app.send()).status == 200
        assert (await app.send(endpoint=SECOND)).refusal[1] == "OptedOut"

    talk(either_store, scene)


def test_a_wider_stop_than_before_counts(sqlite_store: Store) -> None:
    async def scene(app: RunningApp, them: Talk) -> None:
        date = app.universe.now_iso()
        await app.record(OptedOut(account_id=ACME, date=date, address=THEM, scope=MAIN, how="api"))
        assert (await app.send(endpoint=SECOND)).status == 200
        await them.says("stop")
        assert (await app.send(endpoint=SECOND)).refusal[1] == "OptedOut"

    talk(sqlite_store, scene)


def test_the_evidence_outlives_the_event_log(either_store: Store) -> None:
    async def scene(app: RunningApp, them: Talk) -> None:
        await them.says("Stop!")
        app.universe.advance(60)
        await them.says("YES")
        app.universe.advance(400 * 86_400)
        await Retention(app.app.engine, app.universe, app.app.settings).forget()
        assert await them.kinds() == []
        found = await changes_of(app.app.engine, ACME, THEM)
        assert [(row["kind"], row["how"], row["keyword"]) for row in found] == [
            ("OptedOut", "keyword", "stop"),
            ("OptedIn", "keyword", "yes"),
        ]
        texts = {row["id"]: row["text"] for row in await app.rows(tables.MESSAGE)}
        assert [texts[row["message_id"]] for row in found] == ["Stop!", "YES"]

    talk(either_store, scene)


# --- Quiet hours ------------------------------------------------------------------------------------------------------


def test_at_night_it_waits_for_the_morning(either_store: Store) -> None:
    async def scene(app: RunningApp, them: Talk) -> None:
        await them.rules(quiet="defer")
        # The clock of the tests stands at 10:11 in UTC, two o'clock in the night in California.
        sent = await app.sent(to=CALIFORNIA)
        (owed,) = await app.rows(tables.OUTBOX)
        assert owed["due"] - app.universe.milliseconds() > 5 * 3_600_000
        story = (await app.ask("GET", f"/messages/{sent['id']}")).json
        assert "08:00 where the recipient likely is" in str(story["events"])
        assert story["status"] == "queued"
        again = await app.sent(to="+4930123456")  # eleven o'clock in Berlin
        (now,) = [row for row in await app.rows(tables.OUTBOX) if row["id"] == again["id"]]
        assert now["due"] == app.universe.milliseconds()

    talk(either_store, scene)


def test_at_night_it_is_refused(sqlite_store: Store) -> None:
    async def scene(app: RunningApp, them: Talk) -> None:
        await them.rules(quiet="refuse")
        assert (await app.send(to=CALIFORNIA)).refusal == (400, "QuietHours", ["ToAddress"])
        assert await them.kinds(CALIFORNIA) == ["SendRefused"]
        later = {"endpointId": MAIN, "toAddress": CALIFORNIA, "body": "Hi", "sendAt": "2026-12-24T20:00:00Z"}
        assert (await app.ask("POST", "/messages/schedule", later)).status == 200, "at noon it may"

    talk(sqlite_store, scene)


def test_who_wrote_just_now_is_answered(sqlite_store: Store) -> None:
    async def scene(app: RunningApp, them: Talk) -> None:
        await them.rules(quiet="refuse", replies_hours=2.0)
        await them.says("Are you there?", sender=CALIFORNIA)
        assert (await app.send(to=CALIFORNIA)).status == 200
        app.universe.advance(3 * 3600)
        assert (await app.send(to=CALIFORNIA)).refusal[1] == "QuietHours"

    talk(sqlite_store, scene)


def test_a_night_that_begins_while_it_waits(either_store: Store) -> None:
    async def scene(app: RunningApp, them: Talk) -> None:
        await app.sent(to=CALIFORNIA)
        await them.rules(quiet="defer")
        rig = Rig(app)
        rig.running_lane()

        async def held() -> bool:
            (owed,) = await app.rows(tables.OUTBOX)
            return bool(owed["due"] - app.universe.milliseconds() > 5 * 3_600_000)

        await until(held)
        await rig.stop()
        assert rig.link.seen == []

    talk(either_store, scene)
