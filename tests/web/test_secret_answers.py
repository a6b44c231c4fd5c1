"""Idempotency-Key where the answer holds a secret, through the front door."""

from __future__ import annotations

from typing import Any

import pytest

from tests.kits.running_app import RunningApp, play
from tests.kits.store_kit import Store
from tests.operations.auth.desk import PASSWORD
from trunkline.store import tables

KEY = {"idempotency-key": "once"}


def test_a_repeat_tells_which_key_was_made_and_makes_no_other(sqlite_store: Store) -> None:
    async def work(app: RunningApp) -> None:
        before = await app.count(tables.API_KEY)
        first = await app.ask("POST", "/keys", {"name": "billing"}, headers=KEY)
        again = await app.ask("POST", "/keys", {"name": "billing"}, headers=KEY)
        assert first.json["key"].startswith("tk_")
        assert again.header("idempotency-replayed") == "true"
        assert again.json == {name: value for name, value in first.json.items() if name != "key"}
        in_xml = await app.ask("POST", "/keys", {"name": "billing"}, headers=KEY, accept="application/xml")
        assert f"<Id>{first.json['id']}</Id>".encode() in in_xml.body
        assert b"tk_" not in in_xml.body
        assert await app.count(tables.API_KEY) == before + 1
        assert first.json["key"] not in str(await app.rows(tables.IDEMPOTENCY))
        other = await app.ask("POST", "/keys", {"name": "another"}, headers=KEY)
        assert other.refusal == (422, "IdempotencyKeyReused", ["Idempotency-Key"])

    play(sqlite_store, work)


@pytest.mark.parametrize("path", ["/auth/credentials", "/api/Authenticate"])
def test_a_sign_in_takes_no_key_and_says_so(path: str, sqlite_store: Store) -> None:
    async def work(app: RunningApp) -> None:
        body: dict[str, Any] = {"provider": "credentials", "userName": "boss@example.com", "password": PASSWORD}
        refused = await app.ask("POST", path, body, key=None, headers=KEY)
        assert refused.refusal == (400, "IdempotencyKeyNotTaken", ["Idempotency-Key"])
        assert refused.header("set-cookie") is None
        assert (await app.ask("POST", path, body, key=None)).status == 200
        assert await app.count(tables.IDEMPOTENCY) == 0

    play(sqlite_store, work)
