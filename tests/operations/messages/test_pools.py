"""Pools of senders through the front door."""

from __future__ import annotations

import asyncio
from typing import Any

from tests.kits.running_app import LINE, RunningApp, play
from tests.kits.small_world import ACME, MAIN, SECOND
from tests.kits.store_kit import Store
from trunkline.domain.facts import EndpointCreated, NumberRested, OptedOut, PoolMemberAdded, PoolMemberRemoved
from trunkline.domain.pool import POOL
from trunkline.store import tables

CROWD = "5" * 24


async def pool(app: RunningApp, *members: str) -> None:
    about: dict[str, Any] = {"account_id": ACME, "date": app.universe.now_iso(), "id": CROWD}
    made = EndpointCreated(**about, customer_id=None, type=POOL, display_name="Crowd", address=None, connection_id=None)
    await app.record(made, *(PoolMemberAdded(**about, endpoint_id=member) for member in members))


def to(number: int) -> str:
    return f"+1555666{number:04}"


def test_a_recipient_always_hears_from_the_same_number(either_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        await pool(app, MAIN, SECOND)
        first = {to(n): (await app.sent("Hi", to(n), CROWD))["endpointId"] for n in range(20)}
        assert set(first.values()) == {MAIN, SECOND}
        again = {to(n): await app.sent("Again", to(n), CROWD) for n in range(20)}
        assert {other: sent["endpointId"] for other, sent in again.items()} == first
        assert len(await app.rows(tables.SESSION)) == 20, "the second message joins the session of the first"
        told = (await app.ask("GET", f"/messages/{again[to(3)]['id']}")).json
        assert any("has heard from this number before" in event["description"] for event in told["events"])

    play(either_store, scene)


def test_many_at_once_to_one_recipient_choose_one_number(either_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        await pool(app, MAIN, SECOND)
        answers = await asyncio.gather(*(app.sent(f"Hi {n}", to(1), CROWD) for n in range(8)))
        assert len({answer["endpointId"] for answer in answers}) == 1
        assert len(await app.rows(tables.STICKY_SENDER)) == 1

    play(either_store, scene)


def test_a_number_that_rests_or_leaves_is_replaced(sqlite_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        await pool(app, MAIN, SECOND)
        first = str((await app.sent("Hi", to(1), CROWD))["endpointId"])
        other = SECOND if first == MAIN else MAIN
        await app.record(NumberRested(account_id=ACME, date=app.universe.now_iso(), id=first, reason="blocked"))
        moved = await app.sent("Hi", to(1), CROWD)
        assert moved["endpointId"] == other
        await app.record(PoolMemberRemoved(account_id=ACME, date=app.universe.now_iso(), id=CROWD, endpoint_id=other))
        refused = await app.send("Hi", to(1), CROWD)
        assert refused.refusal == (400, "EndpointCannotSend", ["EndpointId"])

    play(sqlite_store, scene)


def test_a_bulk_over_a_pool_is_spread(sqlite_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        await pool(app, MAIN, SECOND)
        people = [{"toAddress": to(number)} for number in range(40)]
        answer = await app.ask("POST", "/bulks", {"endpointId": CROWD, "body": "News", "recipients": people})
        assert answer.status == 200, answer.body
        while await app.app.bulks.work_once():
            pass
        senders = [row["endpoint_id"] for row in await app.rows(tables.MESSAGE)]
        assert len(senders) == 40 and 8 < senders.count(MAIN) < 32

    play(sqlite_store, scene)


def test_a_preview_is_that_of_the_number_that_would_send(sqlite_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        await pool(app, MAIN, SECOND)
        asked = {"body": "Hi", "endpointId": CROWD, "toAddress": to(1)}
        assert (await app.ask("POST", "/messages/preview", asked)).json["connectionId"] == LINE
        out = {"account_id": ACME, "date": app.universe.now_iso(), "address": to(1), "how": "api"}
        await app.record(OptedOut(**out, scope=""))
        told = (await app.ask("POST", "/messages/preview", asked)).json
        assert told["optedOut"] is True and "The recipient has opted out: it would be refused." in told["warnings"]

    play(sqlite_store, scene)


def test_nothing_starts_from_a_pool_but_messages(sqlite_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        await pool(app, MAIN)
        refused = await app.ask("POST", "/sessions", {"destination": to(1), "endpointId": CROWD})
        assert refused.refusal == (400, "EndpointCannotSend", ["EndpointId"])

    play(sqlite_store, scene)
