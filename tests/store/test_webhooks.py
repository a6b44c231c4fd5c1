"""Who wants to be told, and the position of the planner, which moves with what it planned."""

from __future__ import annotations

from typing import Any

import pytest

from tests.kits.store_kit import ACCOUNT, OTHER, Store, insert, row_of
from trunkline.domain.webhook import BLOCKED
from trunkline.store import deliveries, events, retention, tables, webhooks
from trunkline.store.deliveries import first_are_due, receivers_with
from trunkline.store.engine import Engine
from trunkline.store.webhooks import (
    LeaseLost,
    Planned,
    any_subscription,
    callbacks_about,
    callbacks_with,
    plan,
    signing_secrets,
    take_planning,
    webhook_with,
    webhooks_behind,
    webhooks_of,
)

NOW, UNTIL = 1000, 2000


def webhook(id_: str, **values: Any) -> dict[str, Any]:
    return row_of(tables.WEBHOOK, 1, id=id_, **{"behind": None, "disabled": False} | values)


def delivery(number: int, conversation: str = "c", **values: Any) -> dict[str, Any]:
    plain = {"id": f"w-{number}", "receiver_id": "w", "conversation_id": conversation, "event_number": number}
    state = {"state": "owed", "due": BLOCKED, "attempts": 0, "first_attempt": None}
    return row_of(tables.WEBHOOK_DELIVERY, 1, **plain | state | values)


async def dues(engine: Engine) -> list[tuple[int, int]]:
    rows = await engine.read("SELECT event_number, due FROM webhook_delivery ORDER BY event_number")
    return [(row[0], row[1]) for row in rows]


def test_webhooks_of_their_accounts(either_store: Store) -> None:
    async def work(engine: Engine) -> None:
        assert not await any_subscription(engine)
        rows = [webhook("b"), webhook("a", disabled=True), webhook("c", account_id=OTHER, behind=7)]
        await insert(engine, tables.WEBHOOK, rows)
        assert await any_subscription(engine)
        assert [row["id"] for row in await webhooks_of(engine, [ACCOUNT])] == ["a", "b"]
        assert [row["id"] for row in await webhooks_behind(engine, "", 5)] == ["c"]
        assert await webhooks_behind(engine, "c", 5) == []
        assert (await webhook_with(engine, ACCOUNT, "a") or {})["disabled"]
        assert await webhook_with(engine, OTHER, "a") is None

    either_store.run(work)


def test_callbacks_and_their_keys(either_store: Store) -> None:
    async def work(engine: Engine) -> None:
        rows = [row_of(tables.CALLBACK, 2, id=id_, subject_id=subject) for id_, subject in (("x", "m"), ("y", "n"))]
        await insert(engine, tables.CALLBACK, rows)
        assert await any_subscription(engine)
        assert [row["id"] for row in await callbacks_about(engine, [ACCOUNT], ["m", "e"])] == ["x"]
        assert await callbacks_about(engine, [OTHER], ["m"]) == []
        assert set(await callbacks_with(engine, ACCOUNT, ["x", "z"])) == {"x"}
        await insert(engine, tables.SIGNING_KEY, [row_of(tables.SIGNING_KEY, 1, id="k", secret="s3")])
        assert await signing_secrets(engine, ACCOUNT, ["k", "l"]) == {"k": "s3"}
        assert await signing_secrets(engine, OTHER, ["k"]) == {}

    either_store.run(work)


def test_one_plans_at_a_time_and_from_the_end_of_the_log(either_store: Store) -> None:
    async def work(engine: Engine) -> None:
        await insert(engine, tables.EVENT, [row_of(tables.EVENT, 1, body="{}") for _ in range(3)])
        assert await take_planning(engine, "one", NOW, UNTIL) == 3
        assert await take_planning(engine, "two", NOW, UNTIL) is None
        assert await take_planning(engine, "one", NOW, UNTIL) == 3
        assert await take_planning(engine, "two", UNTIL, UNTIL * 2) == 3

    either_store.run(work)


def test_who_subscribed_before_there_was_a_planner_is_told_from_the_beginning(either_store: Store) -> None:
    async def work(engine: Engine) -> None:
        await insert(engine, tables.EVENT, [row_of(tables.EVENT, 1, body="{}")])
        await insert(engine, tables.WEBHOOK, [webhook("w")])
        assert await take_planning(engine, "one", NOW, UNTIL) == 0

    either_store.run(work)


def test_deliveries_and_the_position_are_written_together_or_not_at_all(either_store: Store) -> None:
    async def work(engine: Engine) -> None:
        await take_planning(engine, "one", NOW, UNTIL)
        await plan(engine, "one", NOW, UNTIL, Planned(0, 3, [delivery(1), delivery(2), delivery(3, "d")]))
        assert await dues(engine) == [(1, NOW), (2, BLOCKED), (3, NOW)]
        assert (await receivers_with(engine, [ACCOUNT], ["w"]))["w"]["due"] == NOW
        for stale in (Planned(0, 9, [delivery(9)]), Planned(2, 9, [delivery(9)])):
            with pytest.raises(LeaseLost):
                await plan(engine, "one", NOW, UNTIL, stale)
        with pytest.raises(LeaseLost):
            await plan(engine, "two", NOW, UNTIL, Planned(3, 9, [delivery(9)]))
        assert len(await dues(engine)) == 3
        await plan(engine, "one", NOW, UNTIL, Planned(3, 9, [delivery(9)]))
        assert await take_planning(engine, "one", NOW, UNTIL) == 9

    either_store.run(work)


def test_what_is_told_again_is_owed_again(either_store: Store) -> None:
    async def work(engine: Engine) -> None:
        await take_planning(engine, "one", NOW, UNTIL)
        done = delivery(1, state="delivered", attempts=3, first_attempt=5, due=0)
        await insert(engine, tables.WEBHOOK_DELIVERY, [done])
        await plan(engine, "one", NOW, UNTIL, Planned(0, 0, [delivery(1), delivery(2)]))
        rows = await engine.read("SELECT state, attempts, first_attempt FROM webhook_delivery WHERE id = 'w-1'")
        assert [tuple(row) for row in rows] == [("owed", 0, None)]
        assert await dues(engine) == [(1, NOW), (2, BLOCKED)]
        # Also while it is the first of its conversation and waits to be tried again.
        await plan(engine, "one", NOW + 1, UNTIL, Planned(0, 0, [delivery(1)]))
        assert await dues(engine) == [(1, NOW + 1), (2, BLOCKED)]

    either_store.run(work)


def test_falling_behind_and_catching_up(either_store: Store) -> None:
    async def work(engine: Engine) -> None:
        await take_planning(engine, "one", NOW, UNTIL)
        await insert(engine, tables.WEBHOOK, [webhook("w"), webhook("v", behind=4)])
        fallen = {(ACCOUNT, "w"): 6, (ACCOUNT, "v"): 6}
        await plan(engine, "one", NOW, UNTIL, Planned(0, 9, fallen_behind=fallen))
        behind = {row["id"]: row for row in await webhooks_behind(engine, "", 5)}
        assert {id_: row["behind"] for id_, row in behind.items()} == {"w": 6, "v": 4}, "who was behind stays there"
        await plan(engine, "one", NOW, UNTIL, Planned(9, 9, caught_up=(behind["w"], 8)))
        await plan(engine, "one", NOW, UNTIL, Planned(9, 9, caught_up=(behind["v"] | {"behind": 3}, None)))
        now = {row["id"]: row["behind"] for row in await webhooks_behind(engine, "", 5)}
        assert now == {"w": 8, "v": 4}, "one that was set back meanwhile is not brought further"
        await plan(engine, "one", NOW, UNTIL, Planned(9, 9, caught_up=(behind["v"], None)))
        assert [row["id"] for row in await webhooks_behind(engine, "", 5)] == ["w"]

    either_store.run(work)


def test_a_paused_receiver_is_not_woken(either_store: Store) -> None:
    async def work(engine: Engine) -> None:
        await take_planning(engine, "one", NOW, UNTIL)
        row = {"account_id": ACCOUNT, "id": "w", "due": NOW + 50, "lease_until": 0, "worker": None, "failures": 9}
        await insert(engine, tables.RECEIVER, [row | {"failing_since": 1, "paused_until": NOW + 50}])
        await plan(engine, "one", NOW, UNTIL, Planned(0, 1, [delivery(1)]))
        assert (await receivers_with(engine, [ACCOUNT], ["w"]))["w"]["due"] == NOW + 50
        await plan(engine, "one", NOW + 60, UNTIL, Planned(1, 2, [delivery(2)]))
        assert (await receivers_with(engine, [ACCOUNT], ["w"]))["w"]["due"] == NOW + 50

    either_store.run(work)


def test_sqlite_searches_in_queues_and_logs_by_index(sqlite_store: Store) -> None:
    """None of what runs for each delivery reads all that an account has."""

    async def work(engine: Engine) -> None:
        asked = webhooks.CALLBACKS.step(engine.name, subjects=["m", "n"])
        steps = {
            "webhook_delivery_order": first_are_due(engine.name, [delivery(1)], NOW),
            "INTEGER PRIMARY KEY": events._NUMBERED.step(engine.name, numbers=[1, 2]),
            "callback_subject": asked,
            "callback_date": retention.CALLBACKS.step(engine.name, before="x"),
            "webhook_delivery_old": retention.WEBHOOK_DELIVERIES.step(engine.name, before="x"),
            "webhook_delivery_subject": deliveries._ABOUT.step(engine.name, account="a", subject="m", most=5),
        }
        for index, step in steps.items():
            rows = await engine.read("EXPLAIN QUERY PLAN " + step.sql, step.values)
            plan = [row[3] for row in rows if "json_each" not in row[3] and "SCAN v" not in row[3]]
            assert any(index in line for line in plan), plan
            assert not any(line.startswith("SCAN") for line in plan), plan
            assert not any(line.endswith("PRIMARY KEY (account_id=?)") for line in plan), plan

    sqlite_store.run(work)
