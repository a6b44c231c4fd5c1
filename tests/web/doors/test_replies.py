"""What a receiver of texts answers goes out once, by the ways of SendMessage."""

from __future__ import annotations

from typing import Any

import pytest

from tests.kits.running_app import LINE, RunningApp, play
from tests.kits.small_world import ACME, MAIN, MAIN_NUMBER, THEM
from tests.kits.store_kit import Store
from trunkline.domain.facts import OptedOut
from trunkline.outbox.callbacks.base import ReplyText, Telling
from trunkline.store import tables
from trunkline.store.events import Event
from trunkline.web.doors.replies import Replies


def replies_of(app: RunningApp) -> Replies:
    one = app.app
    return Replies(one.committer, one.directory, one.universe, one.settings)


def telling(subject: dict[str, Any] | None, delivery: str = "cb-1") -> Telling:
    event = Event(1, ACME, "MessageCreated", "m", "2026-11-27T10:00:00.000Z", {})
    return Telling(delivery, "message.received", event, subject, {}, "https://example.com/", {}, (), 1, 0)


SUBJECT = {"account_id": ACME, "id": "m", "endpoint_id": MAIN, "other_address": THEM}


def test_once_for_each_telling(either_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        replies = replies_of(app)
        for _ in range(2):
            await replies.send(telling(SUBJECT), (ReplyText("Thank you"), ReplyText("Look", "+15556660001")))
        await replies_of(app).send(telling(SUBJECT), (ReplyText("Thank you"),))
        await replies.send(telling(SUBJECT, "cb-2"), (ReplyText("Again"),))
        rows = await app.rows(tables.MESSAGE)
        assert [(row["text"], row["other_address"]) for row in rows] == [
            ("Thank you", THEM),
            ("Look", "+15556660001"),
            ("Again", THEM),
        ]
        assert {row["sender"] for row in rows} == {"Automatic reply"}
        assert {row["connection_id"] for row in rows} == {LINE}

    play(either_store, scene)


def test_what_cannot_be_sent_is_logged_and_the_rest_goes_out(
    sqlite_store: Store, caplog: pytest.LogCaptureFixture
) -> None:
    async def scene(app: RunningApp) -> None:
        replies = replies_of(app)
        await replies.send(telling(None), (ReplyText("to nobody"),))
        await replies.send(
            telling(SUBJECT), (ReplyText("x" * 1601), ReplyText("to ourselves", MAIN_NUMBER), ReplyText("good"))
        )
        assert [row["text"] for row in await app.rows(tables.MESSAGE)] == ["good"]
        assert await app.count(tables.SESSION) == 1

    play(sqlite_store, scene)
    assert [record.message for record in caplog.records if "reply" in record.message] == ["reply_refused"] * 2


def test_who_has_opted_out_gets_no_reply_and_that_is_recorded(sqlite_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        date = app.universe.now_iso()
        await app.record(OptedOut(account_id=ACME, date=date, address=THEM, scope="", how="api"))
        await replies_of(app).send(telling(SUBJECT), (ReplyText("Thank you"), ReplyText("Look", "+15556660001")))
        assert [row["other_address"] for row in await app.rows(tables.MESSAGE)] == ["+15556660001"]
        assert await app.kinds(THEM) == ["OptedOut", "SendRefused"]

    play(sqlite_store, scene)
