"""From a row to what it tells: the secrets, the callback, and what is missing."""

from __future__ import annotations

from typing import Any

from tests.kits.running_app import RunningApp, play
from tests.kits.small_world import ACME, MAIN
from tests.kits.store_kit import Store
from trunkline.domain.facts import CallbackAsked, SigningKeyCreated
from trunkline.outbox.webhooks.preparing import Target, prepared, target_of_webhook

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
