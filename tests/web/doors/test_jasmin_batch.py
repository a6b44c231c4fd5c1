"""Jasmin's /secure/sendbatch: its answers are read from the source of version 0.10.13."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import Any

import pytest

from tests.kits.running_app import READER, Answer, RunningApp, play
from tests.kits.small_world import MAIN, MAIN_NUMBER, THEM
from tests.kits.store_kit import Store
from tests.web.doors.house import PASSWORD, House
from trunkline.domain.doors.ids import narrow
from trunkline.store import tables

ON = {"doors_jasmin": True}
OTHERS = ["+15556660001", "+15556660002"]
CALLBACKS = {"callback_url": "http://example.com/cb", "errback_url": "http://example.com/eb"}


async def batch(
    house: House, body: Any, basic: tuple[str, str] | None = ("default", PASSWORD), key: str = ""
) -> Answer:
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    headers = {"content-type": "application/json"} | ({"idempotency-key": key} if key else {})
    return await house.ask("POST", "/secure/sendbatch", body=data, basic=basic, headers=headers)


def test_a_batch_is_taken(either_store: Store) -> None:
    body = {
        "globals": {"from": MAIN_NUMBER, "content": "Common", "dlr_level": 2, "dlr-url": "http://example.com/dlr"},
        "messages": [
            {"to": OTHERS},
            {"to": THEM, "content": "Own", "validity_period": 60},
            {"to": [THEM], "hex_content": "48656c6c6f", "content": None},
            {"content": "to nobody"},
        ],
        "batch_config": CALLBACKS,
    }

    async def scene(app: RunningApp) -> None:
        house = await House(app).furnish()
        answers = [await batch(house, body, key="k") for _ in range(2)]
        for answer in answers:
            assert answer.status == 200, answer.body
            assert answer.json == {"data": {"batchId": answers[0].json["data"]["batchId"], "messageCount": 4}}
        assert narrow(answers[0].json["data"]["batchId"].replace("-", ""))
        rows = await app.rows(tables.MESSAGE)
        assert [(row["other_address"], row["text"]) for row in rows] == [
            *((other, "Common") for other in OTHERS),
            (THEM, "Own"),
            (THEM, "Hello"),
        ], "once, though it was asked for twice"
        assert len({row["session_id"] for row in rows if row["other_address"] == THEM}) == 1
        callbacks = await app.rows(tables.CALLBACK)
        assert sorted({row["format"] for row in callbacks}) == ["jasmin", "jasmin_batch"] and len(callbacks) == 8
        told = [json.loads(row["extra"])["to"] for row in callbacks if row["format"] == "jasmin_batch"]
        assert sorted(told) == sorted([*OTHERS, THEM, THEM])

    play(either_store, scene, **ON)


def test_what_is_refused_keeps_nothing_else(either_store: Store) -> None:
    messages = [
        {"to": "x", "content": "a"},
        {"to": THEM, "content": "good"},
        {"to": THEM, "content": "a", "from": "+15550009999"},
        {"to": {"a": 1}, "content": "a"},
        {"to": THEM, "content": "a", "colour": "red"},
        {"to": THEM, "content": " "},
    ]

    async def scene(app: RunningApp) -> None:
        house = await House(app).furnish()
        answer = await batch(house, {"messages": messages, "batch_config": CALLBACKS})
        assert (answer.status, answer.json["data"]["messageCount"]) == (200, 6)
        (row,) = await app.rows(tables.MESSAGE)
        assert (row["text"], row["endpoint_id"]) == ("good", MAIN)
        urls = [row["url"] for row in await app.rows(tables.CALLBACK)]
        assert (urls.count("http://example.com/eb"), urls.count("http://example.com/cb")) == (5, 1)
        refusals = [row for row in await app.rows(tables.EVENT) if row["kind"] == "BatchMessageRefused"]
        assert [json.loads(row["body"])["reason"] for row in refusals] == [
            "Argument [to] has an invalid value: [x].",
            "Value filter failed for user [default] (source_address filter mismatch).",
            "Argument [to] has an invalid value: [dict].",
            "Argument [colour] is unknown.",
            "Argument [content] is empty.",
        ]
        silent = await batch(house, {"messages": messages[:1]})
        assert silent.json["data"]["messageCount"] == 1
        assert len(await app.rows(tables.CALLBACK)) == 6

    play(either_store, scene, **ON)


def test_a_batch_for_later(sqlite_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        house = await House(app).furnish()
        now = app.universe.now()
        date = (now + timedelta(hours=2)).replace(microsecond=0)
        for said, seconds in (("90s", 90.0), (f"{date:%Y-%m-%d %H:%M:%S}", (date - now).total_seconds())):
            config = {"schedule_at": said}
            answer = await batch(house, {"messages": [{"to": THEM, "content": "later"}], "batch_config": config})
            scheduled = answer.json["data"]["scheduled"]
            assert scheduled.endswith("s") and float(scheduled[:-1]) == pytest.approx(seconds)
            owed = (await app.rows(tables.OUTBOX))[-1]
            assert owed["send_at"] == owed["due"] == app.universe.milliseconds() + int(seconds * 1000)
        at_once = await batch(
            house, {"messages": [{"to": THEM, "content": "now"}], "batch_config": {"schedule_at": "0s"}}
        )
        assert "scheduled" not in at_once.json["data"]

    play(sqlite_store, scene, **ON)


def test_a_repeat_is_answered_when_the_time_of_the_batch_is_past(sqlite_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        house = await House(app).furnish()
        date = app.universe.now() + timedelta(hours=2)
        config = {"schedule_at": f"{date:%Y-%m-%d %H:%M:%S}"}
        body = {"messages": [{"to": THEM, "content": "later"}], "batch_config": config}
        first = await batch(house, body, key="k")
        app.universe.advance(3 * 3600)
        again = await batch(house, body, key="k")
        assert (again.status, again.json["data"]["batchId"]) == (200, first.json["data"]["batchId"])
        assert (await batch(house, body)).json["title"] == "Cannot schedule batch in past date"
        assert await app.count(tables.MESSAGE) == 1

    play(sqlite_store, scene, **ON)


REFUSALS: list[tuple[Any, int, str]] = [
    (b"{", 412, "Cannot parse JSON data"),
    ([], 412, "Cannot parse JSON data"),
    ({"messages": "x"}, 412, "Cannot parse JSON data"),
    ({"messages": ["x"]}, 412, "Cannot parse JSON data"),
    ({"globals": []}, 412, "Cannot parse JSON data"),
    ({"batch_config": {"schedule_at": "soon"}}, 412, "Cannot parse scheduled_at value"),
    ({"batch_config": {"schedule_at": 5}}, 412, "Cannot parse scheduled_at value"),
    ({"batch_config": {"schedule_at": "2020-01-01 00:00:00"}}, 412, "Cannot schedule batch in past date"),
    ({"batch_config": {"schedule_at": "999999999s"}}, 412, "Cannot schedule batch"),
    ({"batch_config": {"callback_url": "http://10.0.0.1/"}}, 412, "Cannot call callback_url"),
    ({"batch_config": {"errback_url": 7}}, 412, "Cannot call errback_url"),
    ({"messages": [{"to": [THEM] * 1001, "content": "x"}]}, 412, "Too many messages"),
]


def test_refusals(sqlite_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        house = await House(app).furnish()
        await house.login("jasmin", "reader", user=READER, endpoint=MAIN)
        for body, status, title in REFUSALS:
            answer = await batch(house, body)
            assert (answer.status, answer.json["title"]) == (status, title), body
            assert answer.json["description"]
        good = {"messages": [{"to": THEM, "content": "x"}]}
        wrong = await batch(house, good, ("default", "wrong"))
        assert (wrong.status, wrong.json) == (
            412,
            {"title": "Authentication failed", "description": "Authentication failed for user: default"},
        )
        assert (await batch(house, good, None)).status == 401
        assert (await batch(house, good, ("reader", PASSWORD))).status == 403
        assert (await house.ask("GET", "/secure/sendbatch", basic=("default", PASSWORD))).status == 405
        nothing = await batch(house, {})
        assert (nothing.status, nothing.json["data"]["messageCount"]) == (200, 0)
        assert await app.count(tables.MESSAGE) == 0

    play(sqlite_store, scene, **ON)
