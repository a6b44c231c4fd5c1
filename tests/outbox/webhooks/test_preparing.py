"""From a row to what it tells: the secrets, the callback, and what is missing."""

from __future__ import annotations

from typing import Any

import pytest

from tests.inbound.post import text
from tests.kits.running_app import RunningApp, play
from tests.kits.small_world import ACME, MAIN
from tests.kits.store_kit import Store
from trunkline.domain.facts import CallbackAsked, MessageErased, SigningKeyCreated
from trunkline.outbox.webhooks.preparing import Target, prepared, target_of_webhook
from trunkline.store import tables

WEBHOOK = {"secret": "new", "previous_secret": "old", "previous_until": "2026-12-01", "url": "https://x/"}


def test_the_secret_before_signs_until_its_time() -> None:
    assert target_of_webhook(WEBHOOK, "2026-11-30").secrets == ("new", "old")
    assert target_of_webhook(WEBHOOK, "2026-12-01").secrets == ("new",)
    assert target_of_webhook(WEBHOOK | {"previous_secret": None}, "2026-11-30").secrets == ("new",)


def test_what_a_delivery_tells_and_what_it_lacks(either_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        sample = await app.sample()
        message, date = sample.message.id, app.universe.now_iso()
        key = SigningKeyCreated(account_id=ACME, date=date, id="sk", secret="s3")
        asked = CallbackAsked(
            account_id=ACME,
            date=date,
            id="cb",
            subject_id=message,
            format="standard",
            url="https://x/cb",
            kinds=(),
            extra='{"a":1}',
            signing_key_id="sk",
        )
        await app.record(key, asked)
        events = await app.app.engine.read("SELECT seq FROM event WHERE kind = 'MessageCreated'")

        def row(number: int, callback: str | None) -> dict[str, Any]:
            plain = {"account_id": ACME, "kind": "message.queued", "subject_id": message, "attempts": 2}
            return plain | {"id": f"x-{number}", "event_number": number, "callback_id": callback}

        number = int(events[0][0])
        rows = [row(number, "cb"), row(number, "gone"), row(10**6, "cb")]
        told, unwanted, forgotten = await prepared(app.app.directory, app.universe, rows, None)
        assert told.telling is not None and told.format == "standard"
        assert (told.telling.url, told.telling.extra, told.telling.secrets) == ("https://x/cb", {"a": 1}, ("s3",))
        assert told.telling.attempt == 3 and told.telling.subject is not None and told.telling.endpoint is not None
        assert (told.telling.subject["id"], told.telling.endpoint["id"]) == (message, MAIN)
        assert (unwanted.telling, unwanted.missing) == (None, "the callback is no longer wanted")
        assert (forgotten.telling, forgotten.missing) == (None, "the event is no longer kept")
        (hook,) = await prepared(app.app.directory, app.universe, rows[:1], Target("standard", "https://w/", {}, ()))
        assert hook.telling is not None and hook.telling.url == "https://w/"
        assert await prepared(app.app.directory, app.universe, [], None) == []

    play(either_store, scene)


@pytest.mark.parametrize("form", ["twilio", "kannel_text", "jasmin_text"])
def test_an_erased_text_is_not_told_as_an_empty_one(sqlite_store: Store, form: str) -> None:
    async def scene(app: RunningApp) -> None:
        date = app.universe.now_iso()
        await app.app.texts.take(text())
        (message,) = await app.rows(tables.MESSAGE)
        asked: dict[str, Any] = {
            "subject_id": MAIN,
            "format": form,
            "url": "https://x/cb",
            "kinds": ("message.received",),
        }
        await app.record(CallbackAsked(account_id=ACME, date=date, id="cb", extra="{}", **asked))
        ((number,),) = await app.app.engine.read("SELECT seq FROM event WHERE kind = 'MessageCreated'")
        row = {"account_id": ACME, "subject_id": message["id"], "attempts": 0, "id": "x", "event_number": number}
        received, sent = (row | {"kind": kind, "callback_id": "cb"} for kind in ("message.received", "message.sent"))
        (before,) = await prepared(app.app.directory, app.universe, [received], None)
        assert before.telling is not None
        await app.record(MessageErased(account_id=ACME, date=date, id=message["id"], by="Ann", deleted=False))
        after, other = await prepared(app.app.directory, app.universe, [received, sent], None)
        assert (after.telling, after.missing) == (None, "the text was erased before it was told")
        assert other.telling is not None, "of what happened to it everybody is told"
        (hook,) = await prepared(app.app.directory, app.universe, [received], Target("standard", "https://w/", {}, ()))
        assert hook.telling is not None, "a form that can say that it was erased"

    play(sqlite_store, scene)
