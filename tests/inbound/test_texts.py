"""Inbound texts: the same one twice is one message, in the session it belongs to."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any

import pytest

from tests.inbound.post import text
from tests.kits.running_app import BRANCH, RunningApp, play
from tests.kits.small_world import ACME, BAKERY, FOREIGN, FOREIGN_NUMBER, MAIN, SECOND_NUMBER, THEM
from tests.kits.store_kit import Store
from trunkline.base.faults import NotFound
from trunkline.commit.rows import Declined
from trunkline.domain.facts import Fact, SessionEnded
from trunkline.inbound.texts import Texts, inbound_id, storable
from trunkline.store import tables

HOURS = 3600.0


def with_texts(store: Store, scene: Callable[[RunningApp, Texts], Awaitable[None]], **settings: Any) -> None:
    async def whole(app: RunningApp) -> None:
        made = app.app
        await scene(app, Texts(made.committer, made.directory, made.universe, made.settings))

    play(store, whole, **settings)


async def only(app: RunningApp) -> dict[str, Any]:
    (row,) = await app.rows(tables.MESSAGE)
    return row


# --- What becomes of a text ------------------------------------------------------------------------------------------


def test_a_text_becomes_an_unread_message_in_a_new_session(either_store: Store) -> None:
    async def scene(app: RunningApp, texts: Texts) -> None:
        await texts.take(text(body="Grüße 🦷"))
        row = await only(app)
        (session,) = await app.rows(tables.SESSION)
        assert (row["incoming"], row["unread"], row["status"]) == (1, 1, "delivered")
        assert (row["text"], row["sender"], row["other_address"]) == ("Grüße 🦷", THEM, THEM)
        assert (row["account_id"], row["endpoint_id"], row["customer_id"]) == (ACME, MAIN, BAKERY)
        assert (row["encoding"], row["segments"]) == ("UCS-2", 1)
        assert row["session_id"] == session["id"]
        assert (session["incoming"], session["ended"], session["created_by"]) == (1, 0, THEM)
        assert (session["channel"], session["other_address"]) == ("Chat", THEM)
        (conversation,) = await app.rows(tables.CONVERSATION)
        assert (conversation["unread"], conversation["last_message_id"]) == (1, row["id"])
        assert await app.rows(tables.OUTBOX) == []

    with_texts(either_store, scene)


def test_an_answer_joins_the_session_we_opened(sqlite_store: Store) -> None:
    async def scene(app: RunningApp, texts: Texts) -> None:
        sent = await app.sent("Are you there?")
        await texts.take(text())
        rows = await app.rows(tables.MESSAGE)
        assert await app.count(tables.SESSION) == 1
        assert len({row["session_id"] for row in rows}) == 1 and sent["id"] in {row["id"] for row in rows}

    with_texts(sqlite_store, scene)


def test_each_number_and_each_sender_has_a_session(sqlite_store: Store) -> None:
    async def scene(app: RunningApp, texts: Texts) -> None:
        for number, (sender, to) in enumerate(
            [(THEM, SECOND_NUMBER), ("+15556660001", SECOND_NUMBER), (THEM, FOREIGN_NUMBER)]
        ):
            await texts.take(text(f"c{number}", sender=sender, to=to))
        sessions = await app.rows(tables.SESSION)
        assert len(sessions) == 3
        assert {session["account_id"] for session in sessions} == {ACME, BRANCH}
        assert [session["endpoint_id"] for session in sessions if session["account_id"] == BRANCH] == [FOREIGN]

    with_texts(sqlite_store, scene)


def test_a_number_of_nobody_is_refused(sqlite_store: Store) -> None:
    async def scene(app: RunningApp, texts: Texts) -> None:
        with pytest.raises(NotFound, match=r"\+15559999999"):
            await texts.take(text(to="+15559999999"))
        assert await app.count(tables.MESSAGE) == await app.count(tables.INBOUND) == 0

    with_texts(sqlite_store, scene)


@pytest.mark.parametrize(
    ("sender", "kept"),
    [
        ("(555) 666-7777", THEM),
        ("15556667777", THEM),
        ("72727", "72727"),
        ("MyBank", "MyBank"),
        ("  ", "unknown"),
        ("", "unknown"),
        ("not @ny kind of address", "not @ny kind of address"),
        ("x" * 500, "x" * 500),
        ("odd\0\ud800 one", "odd\ufffd\ufffd one"),
    ],
)
def test_a_text_is_never_lost_for_an_odd_sender(sqlite_store: Store, sender: str, kept: str) -> None:
    async def scene(app: RunningApp, texts: Texts) -> None:
        await texts.take(text(sender=sender))
        row = await only(app)
        assert (row["other_address"], row["sender"]) == (kept, kept)

    with_texts(sqlite_store, scene)


def test_a_national_number_is_read_with_the_region_of_the_account(sqlite_store: Store) -> None:
    async def scene(app: RunningApp, texts: Texts) -> None:
        await texts.take(text(sender="030 123456", to=FOREIGN_NUMBER))
        assert (await only(app))["other_address"] == "+4930123456"

    with_texts(sqlite_store, scene)


@pytest.mark.parametrize("body", ["a\0b", "", " ", "x" * 5000, "\ud800 half", "\u2028\x7f"])
def test_nor_for_an_odd_text(either_store: Store, body: str) -> None:
    async def scene(app: RunningApp, texts: Texts) -> None:
        await texts.take(text(body=body))
        kept = (await only(app))["text"]
        assert kept == body.replace("\0", "\ufffd").replace("\ud800", "\ufffd")

    with_texts(either_store, scene)


# --- The same one twice ----------------------------------------------------------------------------------------------


def test_the_same_one_twice_is_one_message(either_store: Store) -> None:
    async def scene(app: RunningApp, texts: Texts) -> None:
        for _ in range(3):
            await texts.take(text())
            app.universe.advance(100 * HOURS)
        assert (await only(app))["text"] == "Hi"
        (conversation,) = await app.rows(tables.CONVERSATION)
        assert conversation["unread"] == 1

    with_texts(either_store, scene)


def test_the_same_one_many_times_at_once_is_one_message(either_store: Store) -> None:
    async def scene(app: RunningApp, texts: Texts) -> None:
        told = [text(f"c{number}") for number in range(8) for _ in range(8)]
        random.Random(1).shuffle(told)
        await asyncio.gather(*map(texts.take, told))
        assert await app.count(tables.MESSAGE) == await app.count(tables.INBOUND) == 8
        (session,) = await app.rows(tables.SESSION)
        (conversation,) = await app.rows(tables.CONVERSATION)
        assert conversation["unread"] == 8 and not session["ended"]

    with_texts(either_store, scene)


def test_two_servers_are_told_the_same(postgres_store: Store) -> None:
    async def scene(app: RunningApp, texts: Texts) -> None:
        other = await type(app.app).open(app.app.settings, app.universe)
        await other.start(deliver=False)
        others = Texts(other.committer, other.directory, other.universe, other.settings)
        for number in range(10):
            same = text(f"c{number}", sender=f"+1555600{number:04}")
            await asyncio.gather(*(each.take(same) for each in (texts, others, texts, others)))
        assert await app.count(tables.MESSAGE) == await app.count(tables.SESSION) == 10
        await other.stop()

    with_texts(postgres_store, scene)


def test_a_number_that_cannot_be_is_nobodys(either_store: Store) -> None:
    async def scene(app: RunningApp, texts: Texts) -> None:
        with pytest.raises(NotFound):
            await texts.take(text(to="+1555\0\ud800"))

    with_texts(either_store, scene)


def test_halves_of_characters_are_put_together_or_replaced() -> None:
    assert storable("\ud83e\uddb7 and \uddb7") == "🦷 and \ufffd"
    assert len(inbound_id(text("\ud800"))) == 24


def test_ids_of_two_connections_say_nothing_of_each_other() -> None:
    assert inbound_id(text("1", line="ab")) != inbound_id(text("1", line="a"))
    assert inbound_id(text("b1", line="a")) != inbound_id(text("1", line="ab"))
    assert inbound_id(text("1", "one")) == inbound_id(text("1", "two"))


# --- Idle and ended sessions -----------------------------------------------------------------------------------------


async def ended(app: RunningApp) -> str:
    (session,) = await app.rows(tables.SESSION)
    fact = SessionEnded(account_id=ACME, date=app.universe.now_iso(), id=session["id"], outcome="Done")
    await app.record(fact)
    return fact.id


@pytest.mark.parametrize(
    ("policy", "end", "hours", "sessions"),
    [
        ("reopen", False, 1, [("first", 0)]),
        ("reopen", False, 30, [("first", 0)]),
        ("reopen", True, 1, [("first", 0)]),
        ("reopen", True, 30, [("first", 0)]),
        ("new", False, 1, [("first", 0)]),
        ("new", False, 24, [("first", 1), ("second", 0)]),
        ("new", False, 30, [("first", 1), ("second", 0)]),
        ("new", True, 1, [("first", 1), ("second", 0)]),
        ("new", True, 30, [("first", 1), ("second", 0)]),
    ],
)
def test_an_idle_or_ended_session(
    either_store: Store, policy: str, end: bool, hours: float, sessions: list[tuple[str, int]]
) -> None:
    async def scene(app: RunningApp, texts: Texts) -> None:
        await texts.take(text("c1"))
        if end:
            await ended(app)
        app.universe.advance(hours * HOURS)
        await texts.take(text("c2"))
        rows = await app.rows(tables.SESSION)
        assert [row["ended"] for row in rows] == [ended_ for _, ended_ in sessions]
        newest = max(await app.rows(tables.MESSAGE), key=lambda row: str(row["date"]))
        assert newest["session_id"] == rows[-1]["id"]
        if policy == "new" and not end and len(rows) == 2:
            assert rows[0]["outcome"] == "Idle"
        assert await app.count(tables.CONVERSATION) == 1

    with_texts(either_store, scene, session_reopen=policy)


def test_talk_in_either_direction_keeps_a_session_awake(sqlite_store: Store) -> None:
    async def scene(app: RunningApp, texts: Texts) -> None:
        await texts.take(text("c1"))
        app.universe.advance(20 * HOURS)
        await app.sent("we answer")
        app.universe.advance(20 * HOURS)
        await texts.take(text("c2"))
        assert await app.count(tables.SESSION) == 1
        app.universe.advance(24 * HOURS)
        await texts.take(text("c3"))
        assert await app.count(tables.SESSION) == 2

    with_texts(sqlite_store, scene, session_reopen="new")


def test_a_session_in_which_nothing_was_said_is_idle_too(sqlite_store: Store) -> None:
    async def scene(app: RunningApp, texts: Texts) -> None:
        await app.record(app.opened())
        app.universe.advance(30 * HOURS)
        await texts.take(text())
        assert [row["ended"] for row in await app.rows(tables.SESSION)] == [1, 0]

    with_texts(sqlite_store, scene, session_reopen="new")


def test_many_texts_at_once_into_an_ended_session_reopen_it_once(either_store: Store) -> None:
    async def scene(app: RunningApp, texts: Texts) -> None:
        await texts.take(text("c0"))
        session = await ended(app)
        await asyncio.gather(*(texts.take(text(f"c{number}")) for number in range(1, 9)))
        assert (await app.kinds(session)).count("SessionReopened") == 1
        assert await app.count(tables.SESSION) == 1 and await app.count(tables.MESSAGE) == 9

    with_texts(either_store, scene)


# --- The ground shifts between the look and the commit ---------------------------------------------------------------


class Shifting:
    """A committer before which somebody else is quicker, a few times."""

    def __init__(self, app: RunningApp, before: list[Callable[[], Awaitable[object]]]) -> None:
        self._app = app
        self._before = before

    async def commit(self, facts: list[Fact]) -> None:
        if self._before:
            await self._before.pop(0)()
        await self._app.app.committer.commit(facts)


def shifted(app: RunningApp, *before: Callable[[], Awaitable[object]]) -> Texts:
    committer: Any = Shifting(app, list(before))
    return Texts(committer, app.app.directory, app.universe, app.app.settings)


def test_somebody_opens_the_session_first(either_store: Store) -> None:
    async def scene(app: RunningApp, texts: Texts) -> None:
        await shifted(app, app.sent).take(text())
        (session,) = await app.rows(tables.SESSION)
        assert {row["session_id"] for row in await app.rows(tables.MESSAGE)} == {session["id"]}

    with_texts(either_store, scene)


def test_somebody_ends_the_session_first(either_store: Store) -> None:
    async def scene(app: RunningApp, texts: Texts) -> None:
        await texts.take(text("c1"))
        await shifted(app, lambda: ended(app)).take(text("c2"))
        (session,) = await app.rows(tables.SESSION)
        assert not session["ended"] and await app.count(tables.MESSAGE) == 2

    with_texts(either_store, scene)


def test_somebody_opens_another_while_the_ended_one_is_to_go_on(either_store: Store) -> None:
    async def scene(app: RunningApp, texts: Texts) -> None:
        await texts.take(text("c1"))
        await ended(app)
        await shifted(app, app.sent).take(text("c2"))
        sessions = await app.rows(tables.SESSION)
        assert [session["ended"] for session in sessions] == [1, 0]
        newest = next(
            row for row in await app.rows(tables.MESSAGE) if row["incoming"] and row["session_id"] == sessions[1]["id"]
        )
        assert newest["text"] == "Hi"

    with_texts(either_store, scene)


def test_ground_that_never_holds_is_an_error_that_the_carrier_sees(sqlite_store: Store) -> None:
    async def scene(app: RunningApp, texts: Texts) -> None:
        async def decline() -> None:
            raise Declined("again")

        with pytest.raises(RuntimeError):
            await shifted(app, *[decline] * 10).take(text())
        assert await app.count(tables.MESSAGE) == 0

    with_texts(sqlite_store, scene)


async def answering(app: RunningApp, message_id: str, sender: str, carrier_id: str) -> dict[str, Any]:
    """The row of an inbound text that says which message of ours it answers."""
    await app.app.texts.take(replace(text(carrier_id, "Yes", sender), answers=message_id))
    return next(row for row in await app.rows(tables.MESSAGE) if row["incoming"] and row["sender"] == sender)


def test_an_answer_from_another_address_joins_the_session_of_what_it_answers(either_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        sent = await app.sent()
        row = await answering(app, sent["id"], "+15558889999", "c1")
        (session,) = await app.rows(tables.SESSION)
        assert (row["session_id"], row["other_address"]) == (session["id"], THEM)
        other = await answering(app, "0" * 24, "+15557770000", "c2")
        assert (other["session_id"] != session["id"], other["other_address"]) == (True, "+15557770000")

    play(either_store, scene)


def test_a_connection_of_one_account_brings_nothing_to_another(sqlite_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        with pytest.raises(NotFound):
            await app.app.texts.take(replace(text(), account_id="b" * 24))
        await app.app.texts.take(replace(text(), account_id=ACME))
        assert await app.count(tables.MESSAGE) == 1

    play(sqlite_store, scene)
