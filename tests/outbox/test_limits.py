"""Limits of numbers and caps of days: what is over them waits, and what waits stands in nobody's way."""

from __future__ import annotations

import asyncio
from collections import Counter

import pytest

from tests.kits.running_app import LINE, RunningApp, play, until
from tests.kits.small_world import ACME, MAIN, SECOND
from tests.kits.store_kit import Store
from trunkline.base.universe import FixedUniverse
from trunkline.carriers.base import Failure, Outcome, Outgoing, Refused
from trunkline.domain.facts import LimitSet
from trunkline.outbox.limits import zone_of
from trunkline.settings import SettingsError
from trunkline.store import tables


async def limit(app: RunningApp, id_: str, per_minute: int | None = None, daily_cap: int | None = None) -> None:
    account = "" if id_ == LINE else ACME
    date = app.universe.now_iso()
    await app.record(LimitSet(account_id=account, date=date, id=id_, per_minute=per_minute, daily_cap=daily_cap))


async def sent(app: RunningApp, endpoint: str, count: int) -> None:
    for number in range(count):
        await app.sent(f"{endpoint[:2]} {number}", f"+1555666{number:04}", endpoint)


async def gone(app: RunningApp) -> Counter[str]:
    """How many messages of each endpoint have left."""
    rows = await app.rows(tables.MESSAGE)
    return Counter(row["endpoint_id"] for row in rows if row["status"] in ("sent", "delivered"))


async def settles(app: RunningApp, expected: dict[str, int]) -> None:
    """Wait until so many have left, and see that no more leave."""

    async def there() -> bool:
        return await gone(app) == expected

    await until(there)
    await asyncio.sleep(0.1)
    assert await gone(app) == expected


def passes(app: RunningApp, seconds: float) -> None:
    app.universe.advance(seconds)
    for lane in app.app.deliveries.lanes.values():
        lane.wake()


def test_a_number_keeps_its_pace_and_does_not_hold_up_another(either_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        await limit(app, MAIN, per_minute=60)
        await sent(app, MAIN, 4)
        await sent(app, SECOND, 5)
        await app.app.deliveries.start()
        await settles(app, {MAIN: 1, SECOND: 5})
        for count in (2, 3, 4):
            passes(app, 1.01)
            await settles(app, {MAIN: count, SECOND: 5})
        waiting = await app.rows(tables.OUTBOX)
        assert not [row for row in waiting if row["worker"] is not None]

    play(either_store, scene)


def test_a_daily_cap_in_segments_is_kept_and_said(either_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        await limit(app, MAIN, daily_cap=3)
        long = await app.sent("x" * 200, "+15556660100", MAIN)
        await sent(app, MAIN, 3)
        await sent(app, SECOND, 2)
        await app.app.deliveries.start()
        await settles(app, {MAIN: 2, SECOND: 2})
        assert (await app.message(long["id"]))["status"] != "queued"
        (usage,) = await app.rows(tables.USAGE)
        assert (usage["id"], usage["day"], usage["segments"]) == (MAIN, "2026-11-23", 3)
        assert (await app.kinds(MAIN)).count("DailyCapReached") == 1
        waits = next(row for row in await app.rows(tables.MESSAGE) if row["status"] == "queued")
        told = (await app.ask("GET", f"/messages/{waits['id']}")).json
        assert "The number has sent the 3 segments that it may today." in told["delayReason"]
        passes(app, 14 * 3600)
        await settles(app, {MAIN: 4, SECOND: 2})

    play(either_store, scene)


def test_a_cap_of_a_connection_holds_for_all_of_its_numbers_and_over_a_restart(sqlite_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        await limit(app, LINE, daily_cap=4)
        await sent(app, MAIN, 4)
        await sent(app, SECOND, 4)
        await app.app.deliveries.start()

        async def four() -> bool:
            return sum((await gone(app)).values()) == 4

        await until(four)
        again = app.app.deliveries.traffic.limits
        again._sent, again._day = {}, ""
        passes(app, 60)
        await asyncio.sleep(0.2)
        assert sum((await gone(app)).values()) == 4

    play(sqlite_store, scene)


def test_what_the_carrier_did_not_take_does_not_count(sqlite_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        await limit(app, MAIN, daily_cap=2)
        await app.app.deliveries.start()
        (lane,) = app.app.deliveries.lanes.values()
        send = lane.link.send

        async def refuse(message: Outgoing) -> Outcome:
            return Refused(Failure.REJECTED, "no")

        lane.link.send = refuse  # type: ignore[method-assign]
        await sent(app, MAIN, 5)

        async def refused() -> bool:
            return {row["status"] for row in await app.rows(tables.MESSAGE)} == {"failed"}

        await until(refused)
        lane.link.send = send  # type: ignore[method-assign]
        assert await app.rows(tables.USAGE) == []
        await sent(app, MAIN, 3)
        await settles(app, {MAIN: 2})

    play(sqlite_store, scene)


def test_a_number_that_is_refused_again_and_again_rests_and_the_others_go_on(sqlite_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        await app.app.deliveries.start()
        (lane,) = app.app.deliveries.lanes.values()
        send = lane.link.send

        async def refuse(message: Outgoing) -> Outcome:
            bad = message.from_address == "+15550001001"
            return Refused(Failure.INVALID_SENDER, "not registered") if bad else await send(message)

        lane.link.send = refuse  # type: ignore[method-assign]
        for number in range(3):
            id_ = (await app.sent("x", f"+1555666{number:04}", MAIN))["id"]
            await app.becomes(id_, "failed")
        await asyncio.sleep(0.05)
        waits = (await app.sent("x", "+15556660009", MAIN))["id"]
        await app.becomes((await app.sent("x", "+15556660010", SECOND))["id"], "delivered")
        assert (await app.message(waits))["status"] == "queued"
        assert "NumberRested" in await app.kinds(MAIN)
        told = (await app.ask("GET", f"/messages/{waits}")).json
        assert "The number rests: 3 attempts in a row failed" in told["delayReason"]
        lane.link.send = send  # type: ignore[method-assign]
        passes(app, 16)
        await app.becomes(waits, "delivered")

        async def resumed() -> bool:
            return "NumberResumed" in await app.kinds(MAIN)

        await until(resumed)

    play(sqlite_store, scene, rest_after_failures=3)


def test_what_waits_for_too_long_fails_in_spite_of_its_limit(sqlite_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        await limit(app, MAIN, daily_cap=1)
        await sent(app, MAIN, 3)
        await app.app.deliveries.start()
        await settles(app, {MAIN: 1})
        passes(app, 3700)

        async def over() -> bool:
            rows = await app.rows(tables.MESSAGE)
            return sorted(row["status"] for row in rows if row["status"] != "delivered") == ["failed", "failed"]

        await until(over)
        assert {row["error"] for row in await app.rows(tables.MESSAGE) if row["status"] == "failed"} == {
            "expired: It could not be sent in the time it had."
        }

    play(sqlite_store, scene, give_up_after_hours=1.0)


def test_days_are_counted_in_the_zone_of_the_settings(sqlite_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        limits = app.app.deliveries.traffic.limits
        assert limits.day(FixedUniverse("2026-11-23T07:59:00Z").now()) == "2026-11-22"
        assert limits.day(FixedUniverse("2026-11-23T08:00:00Z").now()) == "2026-11-23"

    play(sqlite_store, scene, cap_time_zone="America/Los_Angeles")
    with pytest.raises(SettingsError, match="cap_time_zone"):
        zone_of("Atlantis/Capital")
