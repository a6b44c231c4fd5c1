"""Failover, end to end: two connections to the simulated network, one of which fails in every way there is."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

import msgspec
import pytest

from tests.kits.running_app import LINE, QUICK, RunningApp, connection, play, until
from tests.kits.small_world import ACME, MAIN
from tests.kits.store_kit import Store
from trunkline.base.universe import Universe
from trunkline.carriers.base import Failure, Outcome, Outgoing, Refused, Unknown
from trunkline.domain.facts import ConnectionChanged, ConnectionDisabled, RouteAdded
from trunkline.outbox import health, lane, overdue, router
from trunkline.store import tables

BACKUP = "2" * 24
FAST = {
    "failover_after_seconds": 0.3,
    "rest_after_failures": 3,
    "rest_first_seconds": 0.3,
    "rest_most_seconds": 0.5,
    "retry_first_seconds": 0.05,
}


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Look often."""
    monkeypatch.setattr(router, "LOOK_SECONDS", 0.05)
    monkeypatch.setattr(overdue, "LOOK_SECONDS", 0.05)
    monkeypatch.setattr(health, "GRACE_SECONDS", 0.3)
    monkeypatch.setattr(lane, "DOWN_SECONDS", 0.05)


def route(app: RunningApp, id_: str, over: str, priority: int, prefix: str = "", cost: int = 0) -> RouteAdded:
    return RouteAdded(
        account_id="",
        date=app.app.universe.now_iso(),
        id=id_,
        endpoint_id=None,
        prefix=prefix,
        connection_id=over,
        priority=priority,
        cost=cost,
    )


def on_two(store: Store, scene: Callable[[RunningApp], Awaitable[None]], **options: Any) -> None:
    """Run a scene with a second connection, which routes name second."""

    async def whole(app: RunningApp) -> None:
        date = app.app.universe.now_iso()
        await app.record(connection(BACKUP, date, QUICK), route(app, "r1", LINE, 1), route(app, "r2", BACKUP, 2))
        await app.app.deliveries.start()
        await scene(app)

    play(store, whole, universe=Universe(), **FAST | options)


async def network(app: RunningApp, id_: str, *, smart: bool = False, policy: str | None = None, **changes: Any) -> None:
    """Set a connection to the network up differently, and wait until it is."""
    row = await app.row(tables.CONNECTION, id_)
    assert row is not None
    settings: Mapping[str, Any] = QUICK | changes
    fact = ConnectionChanged(
        account_id="",
        date=app.app.universe.now_iso(),
        id=id_,
        name=row["name"],
        settings=msgspec.json.encode(settings).decode(),
        rate_per_second=None,
        unconfirmed_policy=policy or row["unconfirmed_policy"],
        smart_encoding=smart,
    )
    before = app.app.deliveries.lanes[id_]
    await app.record(fact)

    async def anew() -> bool:
        return app.app.deliveries.lanes.get(id_) not in (None, before)

    await until(anew)


def refusing(app: RunningApp, id_: str, outcome: Outcome) -> list[Outgoing]:
    """Let the link of a connection answer everything like that; what it was given."""
    seen: list[Outgoing] = []

    async def send(message: Outgoing) -> Outcome:
        seen.append(message)
        return outcome

    app.app.deliveries.lanes[id_].link.send = send  # type: ignore[method-assign]
    return seen


async def story(app: RunningApp, id_: str) -> dict[str, Any]:
    return dict((await app.ask("GET", f"/messages/{id_}")).json)


def told(story: dict[str, Any]) -> str:
    return " | ".join(event["description"] for event in story["events"])


def test_the_routes_choose_and_the_story_says_why(either_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        await app.record(route(app, "r3", BACKUP, 0, "+44", 7900))
        here, there = await app.sent(), await app.sent(to="+447700900123")
        await app.becomes(here["id"], "delivered")
        await app.becomes(there["id"], "delivered")
        assert (await story(app, here["id"]))["connectionId"] == LINE
        abroad = await story(app, there["id"])
        assert abroad["connectionId"] == BACKUP
        assert f"over the connection {BACKUP}: Route r3 for +44, priority 0, cost 0.0079, of 2 conn" in told(abroad)

    on_two(either_store, scene)


def test_a_connection_that_is_down_is_left_and_taken_back(either_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        await network(app, LINE, down=True)
        waits = [(await app.sent(to=f"+1555666{number:04}"))["id"] for number in range(5)]
        for id_ in waits:
            await app.becomes(id_, "delivered")

            async def recorded(id_: str = id_) -> bool:
                return "MessageSent" in await app.kinds(id_)

            await until(recorded)  # on PostgreSQL the receipt may be recorded before it
            row = await app.message(id_)
            # No list is kept of one that came when the first was resting already, as on a slow machine.
            assert row["connection_id"] == BACKUP and row["given"] in (BACKUP, None), "the first one never had it"
        said = told(await story(app, waits[0]))
        assert f"instead of {LINE}: {LINE} is resting." in said
        assert "ConnectionRested" in await app.kinds(LINE)
        straight = await app.sent()
        assert f"passed over: {LINE} is resting" in told(await story(app, straight["id"]))
        await network(app, LINE)

        async def back() -> bool:
            return "ConnectionResumed" in await app.kinds(LINE)

        await until(back)
        assert (await app.becomes((await app.sent())["id"], "delivered"))["connection_id"] == LINE

    on_two(either_store, scene)


@pytest.mark.parametrize("failure", [Failure.CARRIER_DOWN, Failure.MISCONFIGURED, Failure.OUT_OF_CREDIT])
def test_a_refusal_that_is_the_connections_own_leads_on_at_once(sqlite_store: Store, failure: Failure) -> None:
    async def scene(app: RunningApp) -> None:
        seen = refusing(app, LINE, Refused(failure, "not now"))
        sent = [(await app.sent(to=f"+1555666{number:04}"))["id"] for number in range(8)]
        for id_ in sent:
            await app.becomes(id_, "delivered")
        one = await story(app, sent[0])
        assert [attempt["outcome"] for attempt in one["attempts"]] == ["deferred", "accepted"]
        assert f"{failure.value}: not now" in told(one)
        assert "ConnectionRested" in await app.kinds(LINE)
        assert len(seen) <= 8
        arrived = [row["message_id"] for row in await app.rows(tables.HANDSET_TEXT)]
        assert sorted(arrived) == sorted(sent), "each once"

    on_two(sqlite_store, scene)


def test_a_refusal_of_the_message_does_not(sqlite_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        refusing(app, LINE, Refused(Failure.REJECTED, "never"))
        failed = await app.becomes((await app.sent())["id"], "failed")
        assert failed["connection_id"] == LINE and failed["error"] == "rejected: never"

    on_two(sqlite_store, scene)


def test_throttling_leads_on_after_some_attempts(sqlite_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        refusing(app, LINE, Refused(Failure.THROTTLED, "slower", retry_after=0.01))
        sent = await app.sent()
        await app.becomes(sent["id"], "delivered")
        one = await story(app, sent["id"])
        assert [attempt.get("failure") for attempt in one["attempts"]] == ["throttled", "throttled", None]

    on_two(sqlite_store, scene, reroute_throttled_after=2)


@pytest.mark.parametrize("policy", ["wait", "resend"])
def test_silence_leads_on_only_where_the_policy_is_to_send_again(sqlite_store: Store, policy: str) -> None:
    async def scene(app: RunningApp) -> None:
        row = await app.row(tables.CONNECTION, LINE)
        assert row is not None
        if policy == "resend":
            changed = ConnectionChanged(
                account_id="",
                date=row["date_created"],
                id=LINE,
                name="line",
                settings=row["settings"],
                rate_per_second=None,
                unconfirmed_policy="resend",
            )
            before = app.app.deliveries.lanes[LINE]
            await app.record(changed)

            async def anew() -> bool:
                return app.app.deliveries.lanes.get(LINE) not in (None, before)

            await until(anew)
        refusing(app, LINE, Unknown("no answer"))
        sent = await app.sent()
        if policy == "wait":
            await app.becomes(sent["id"], "unconfirmed")
            await asyncio.sleep(0.5)
            assert (await app.message(sent["id"]))["connection_id"] == LINE
            assert (await app.message(sent["id"]))["status"] == "unconfirmed"
        else:
            row = await app.becomes(sent["id"], "delivered")
            assert (row["connection_id"], row["given"]) == (BACKUP, f"{LINE} {BACKUP}"), "both are believed"
            assert "gave no answer" in told(await story(app, sent["id"]))

    on_two(sqlite_store, scene)


async def closed(app: RunningApp, connection_id: str) -> None:
    """Wait until nothing is sent over a connection any more, that was switched off."""

    async def gone() -> bool:
        return connection_id not in app.app.deliveries.lanes

    await until(gone)


def test_a_connection_that_is_switched_off_is_left(sqlite_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        date = app.app.universe.now_iso()
        app.app.network.set_down()
        sent = await app.sent()
        await app.record(ConnectionDisabled(account_id="", date=date, id=LINE, disabled=True))
        await closed(app, LINE)
        app.app.network.set_up()
        row = await app.becomes(sent["id"], "delivered")
        assert (row["connection_id"], row["given"]) == (BACKUP, BACKUP)
        assert f"{LINE} is switched off." in told(await story(app, sent["id"]))

    on_two(sqlite_store, scene)


@pytest.mark.parametrize("trouble", ["refuses", "is silent", "is switched off"])
@pytest.mark.parametrize("smart_first", [True, False])
def test_each_connection_encodes_in_its_own_way(either_store: Store, smart_first: bool, trouble: str) -> None:
    """What is sent, and what is counted, is what the connection that takes it over makes of the text."""
    written, replaced = "It’s ready – " + "x" * 60, "It's ready - " + "x" * 60

    async def scene(app: RunningApp) -> None:
        await network(app, LINE, smart=smart_first, policy="resend")
        if not smart_first:
            await network(app, BACKUP, smart=True)
        outcome = Unknown("no answer") if trouble == "is silent" else Refused(Failure.MISCONFIGURED, "wrong key")
        app.app.network.set_down()
        sent = await app.sent(written)
        first = await app.message(sent["id"])
        seen = [] if trouble == "is switched off" else refusing(app, LINE, outcome)
        if trouble == "is switched off":
            date = app.app.universe.now_iso()
            await app.record(ConnectionDisabled(account_id="", date=date, id=LINE, disabled=True))
            await closed(app, LINE)
        app.app.network.set_up()
        last = await app.becomes(sent["id"], "delivered")
        counted = [(row["encoding"], row["segments"]) for row in (first, last)]
        assert counted == ([("GSM-7", 1), ("UCS-2", 2)] if smart_first else [("UCS-2", 2), ("GSM-7", 1)])
        assert {message.text for message in seen} <= {replaced if smart_first else written}
        (arrived,) = await app.rows(tables.HANDSET_TEXT)
        assert arrived["text"] == (written if smart_first else replaced)
        assert first["text"] == last["text"] == written and last["connection_id"] == BACKUP
        one = await story(app, sent["id"])
        assert one.get("sentText") == (None if smart_first else replaced)
        how = "as it was written, in segments: 2." if smart_first else "with look-alikes"
        assert f"It is sent {how}" in told(one)

    on_two(either_store, scene)


def test_without_routes_everything_stays_where_it_was(sqlite_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        await app.app.deliveries.start()
        refusing(app, LINE, Refused(Failure.MISCONFIGURED, "wrong key"))
        row = await app.becomes((await app.sent(endpoint=MAIN))["id"], "failed")
        assert row["connection_id"] == LINE and row["account_id"] == ACME
        assert await app.kinds(row["id"]) == ["MessageCreated", "MessageFailed"]

    play(sqlite_store, scene, universe=Universe(), **FAST)
