"""Bulks through the front door: every recipient gets one message, however often the work is interrupted."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from datetime import timedelta
from typing import Any

import pytest

from tests.kits.running_app import LINE, RunningApp, play, until
from tests.kits.small_world import ACME, MAIN
from tests.kits.store_kit import Store
from trunkline.base.universe import iso
from trunkline.commit.rows import Declined
from trunkline.domain.facts import EndpointChanged, Fact, OptedOut
from trunkline.operations.bulks import send_bulk
from trunkline.store import tables


@pytest.fixture(autouse=True)
def small_chunks(monkeypatch: pytest.MonkeyPatch) -> None:
    """Chunks of five."""
    monkeypatch.setattr(send_bulk, "CHUNK", 5)


def recipients(count: int) -> list[dict[str, Any]]:
    return [{"toAddress": f"+1555666{number:04}", "variables": {"n": str(number)}} for number in range(count)]


async def bulk(app: RunningApp, count: int, **more: Any) -> str:
    body = {"endpointId": MAIN, "body": "Number {{n}}", "recipients": recipients(count)} | more
    answer = await app.ask("POST", "/bulks", body)
    assert answer.status == 200, answer.body
    return str(answer.json["id"])


async def progress(app: RunningApp, id_: str) -> dict[str, Any]:
    return dict((await app.ask("GET", f"/bulks/{id_}")).json)


async def texts(app: RunningApp) -> list[str]:
    return sorted(row["text"] for row in await app.rows(tables.MESSAGE))


def expected(count: int) -> list[str]:
    return sorted(f"Number {number}" for number in range(count))


def test_everybody_gets_their_own_text_once(either_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        id_ = await bulk(app, 23)
        assert (await progress(app, id_))["counts"]["pending"] == 23
        while await app.app.bulks.work_once():
            pass
        assert await texts(app) == expected(23)
        assert await app.count(tables.BULK_CHUNK) == 0
        assert {row["priority"] for row in await app.rows(tables.OUTBOX)} == {1}
        told = await progress(app, id_)
        assert (told["bulk"]["status"], told["bulk"]["made"], told["counts"]["queued"]) == ("made", 23, 23)
        assert await app.kinds(id_) == ["BulkCreated", "BulkMade"]
        await app.app.deliveries.start()

        async def arrived() -> bool:
            return bool((await progress(app, id_))["counts"]["delivered"] == 23)

        await until(arrived)
        report = await app.ask("GET", f"/bulks/{id_}/results?all=true", accept="text/csv")
        lines = report.body.decode().splitlines()
        assert len(lines) == 24 and lines[1].startswith("0,+15556660000,delivered,")

    play(either_store, scene)


class Interrupted:
    """A committer that loses some commits before, and some after they are kept, as a crash does."""

    def __init__(self, inner: Any) -> None:
        self._inner = inner
        self._count = 0
        self.listen = inner.listen

    async def commit(self, facts: Sequence[Fact]) -> None:
        self._count += 1
        if self._count % 3 == 1:
            raise ConnectionError("killed before it was kept")
        await self._inner.commit(facts)
        if self._count % 3 == 2:
            raise ConnectionError("killed after it was kept")


def test_interrupted_again_and_again_nothing_is_twice_and_nothing_missing(either_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        await bulk(app, 42)
        app.app.bulks._committer = Interrupted(app.app.committer)  # type: ignore[assignment]
        for _ in range(60):
            await app.app.bulks.work_once()
        assert await texts(app) == expected(42)

    play(either_store, scene)


def test_two_servers_at_once(either_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        id_ = await bulk(app, 60)
        for _ in range(40):
            await asyncio.gather(*(app.app.bulks.work_once() for _ in range(3)))
        assert await texts(app) == expected(60)
        assert (await progress(app, id_))["bulk"]["status"] == "made"

    play(either_store, scene)


def test_a_session_that_was_there_is_joined(sqlite_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        before = await app.sent(to="+15556660003")
        await bulk(app, 6)
        while await app.app.bulks.work_once():
            pass
        rows = [row for row in await app.rows(tables.MESSAGE) if row["other_address"] == before["otherAddress"]]
        assert len(rows) == 2 and len({row["session_id"] for row in rows}) == 1

    play(sqlite_store, scene)


def test_a_refusal_when_a_message_is_made_is_in_the_report(sqlite_store: Store) -> None:
    """The number is switched off between the request and the making: everybody is accounted for all the same."""

    async def scene(app: RunningApp) -> None:
        id_ = await bulk(app, 7)
        await app.app.bulks.work_once()
        off = EndpointChanged(
            account_id=ACME,
            date=app.universe.now_iso(),
            id=MAIN,
            display_name="Main line",
            connection_id=LINE,
            disable_sms=True,
        )
        await app.record(off)
        while await app.app.bulks.work_once():
            pass
        told = await progress(app, id_)
        assert (told["bulk"]["refused"], told["counts"]["refused"], told["counts"]["queued"]) == (2, 2, 5)
        results = (await app.ask("GET", f"/bulks/{id_}/results")).json["items"]
        assert [one["status"] for one in results] == ["queued"] * 5 + ["refused"] * 2
        assert "switched off" in results[-1]["error"]

    play(sqlite_store, scene)


def test_a_canceled_bulk_stops_and_takes_back_what_waits(either_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        id_ = await bulk(app, 20)
        await app.app.bulks.work_once()
        await app.app.bulks.work_once()
        assert (await app.ask("DELETE", f"/bulks/{id_}")).json["status"] == "canceling"
        while await app.app.bulks.work_once():
            pass
        told = await progress(app, id_)
        assert told["bulk"]["status"] == "canceled"
        assert (told["counts"]["canceled"], told["counts"]["pending"]) == (10, 10)
        assert await app.count(tables.OUTBOX) == 0
        assert await app.kinds(id_) == ["BulkCreated", "BulkCanceled", "BulkEnded"]

    play(either_store, scene)


def test_what_is_being_sent_goes_out_and_the_rest_is_taken_back(sqlite_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        id_ = await bulk(app, 5)
        await app.app.bulks.work_once()
        await app.app.deliveries.start()
        sending = (await app.rows(tables.OUTBOX))[0]["id"]
        await until(lambda: _claimed(app, sending))
        await app.ask("DELETE", f"/bulks/{id_}")

        async def over() -> bool:
            await app.app.bulks.work_once()
            return bool((await progress(app, id_))["bulk"]["status"] == "canceled")

        await until(over)
        statuses = {row["status"] for row in await app.rows(tables.MESSAGE)}
        assert statuses <= {"sent", "delivered", "canceled"}
        again = await app.ask("DELETE", f"/bulks/{id_}")
        assert again.json["status"] == "canceled"

    play(sqlite_store, scene, network={"latency_ms": 50})


async def _claimed(app: RunningApp, id_: str) -> bool:
    row = await app.row(tables.OUTBOX, id_)
    return row is None or row["worker"] is not None


def test_one_that_has_been_sent_cannot_be_canceled(sqlite_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        id_ = await bulk(app, 2)
        await app.app.bulks.work_once()
        await app.app.deliveries.start()
        for row in await app.rows(tables.MESSAGE):
            await app.becomes(row["id"], "delivered")
        refused = await app.ask("DELETE", f"/bulks/{id_}")
        assert refused.refusal == (409, "BulkCannotBeCanceled", ["BulkId"])

    play(sqlite_store, scene)


def test_a_scheduled_bulk_waits(sqlite_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        id_ = await bulk(app, 3, sendAt=iso(app.universe.now() + timedelta(hours=1)))
        await app.app.bulks.work_once()
        assert (await progress(app, id_))["counts"]["scheduled"] == 3
        await app.app.deliveries.start()
        await asyncio.sleep(0.1)
        assert {row["status"] for row in await app.rows(tables.MESSAGE)} == {"queued"}

    play(sqlite_store, scene)


def test_the_worker_runs_by_itself(sqlite_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        app.app.supervisor.start("bulks", app.app.bulks.run)
        await asyncio.sleep(0)
        id_ = await bulk(app, 11)

        async def made() -> bool:
            return bool((await progress(app, id_))["bulk"]["status"] == "made")

        await until(made)

    play(sqlite_store, scene)


def test_ten_thousand_are_one_request(sqlite_store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(send_bulk, "CHUNK", 100)

    async def scene(app: RunningApp) -> None:
        id_ = await bulk(app, 10_000)
        too_many = {"endpointId": MAIN, "body": "x", "recipients": recipients(10_000) + recipients(1)}
        assert (await app.ask("POST", "/bulks", too_many)).refusal == (400, "MaximumLength", ["Recipients"])
        assert await app.count(tables.BULK_CHUNK) == 100
        assert await app.app.bulks.work_once() == 1
        assert (await progress(app, id_))["bulk"]["made"] == 100

    play(sqlite_store, scene)


def test_declined_for_ever_is_left_for_the_next_look(sqlite_store: Store) -> None:
    class Declining:
        async def commit(self, facts: Sequence[Fact]) -> None:
            raise Declined("somebody is faster")

    async def scene(app: RunningApp) -> None:
        await bulk(app, 2)
        real, app.app.bulks._committer = app.app.bulks._committer, Declining()  # type: ignore[assignment]
        assert await app.app.bulks.work_once() == 0
        app.app.bulks._committer = real
        assert await app.app.bulks.work_once() == 1

    play(sqlite_store, scene)


def test_a_bulk_that_breaks_holds_up_no_other(sqlite_store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither those of its round nor, where more break than take turns, those behind them."""
    monkeypatch.setattr("trunkline.operations.bulks.worker.OPEN_MOST", 2)

    async def scene(app: RunningApp) -> None:
        broken, good = {await bulk(app, 3) for _ in range(3)}, await bulk(app, 3)
        worker = app.app.bulks
        make = worker._make

        async def breaking(one: dict[str, Any]) -> int:
            if one["id"] in broken:
                raise RuntimeError("it is broken")
            return await make(one)

        monkeypatch.setattr(worker, "_make", breaking)
        for _ in range(6):
            await worker.work_once()
        assert (await progress(app, good))["bulk"]["status"] == "made"
        assert [(await progress(app, each))["bulk"]["status"] for each in broken] == ["making"] * 3

    play(sqlite_store, scene)


def test_who_has_opted_out_is_refused_in_the_report(sqlite_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        await app.record(
            OptedOut(account_id=ACME, date=app.universe.now_iso(), address="+15556660001", scope="", how="api")
        )
        id_ = await bulk(app, 3)
        while await app.app.bulks.work_once():
            pass
        assert await texts(app) == ["Number 0", "Number 2"]
        told = await progress(app, id_)
        assert told["bulk"]["refused"] == 1
        assert "SendRefused" in [row["kind"] for row in await app.rows(tables.EVENT)]

    play(sqlite_store, scene)
