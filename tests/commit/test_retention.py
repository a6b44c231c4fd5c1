"""What is forgotten, when, and what stays."""

import asyncio
import time
from datetime import timedelta

import pytest

import trunkline.commit.retention as module
from tests.commit.spied import ACME, Bench, on_bench
from tests.kits.running_app import until
from tests.kits.store_kit import Store, insert, row_of
from trunkline.base.tasks import spawn
from trunkline.base.universe import iso
from trunkline.commit.retention import Retention
from trunkline.domain.facts import Fact, RequestAnswered, SignedIn
from trunkline.settings import Settings
from trunkline.store import tables
from trunkline.store.engine import StoreUnavailable

SETTINGS = Settings(event_keep_days=2, idempotency_keep_hours=3)


def aged(bench: Bench, hours: float) -> list[Fact]:
    """One event, one answer and one expired sign-in of so many hours ago."""
    date = iso(bench.universe.now() - timedelta(hours=hours))
    event = bench.customer()
    return [
        type(event)(account_id=ACME, date=date, id=event.id, name=f"{hours}"),
        RequestAnswered(account_id=ACME, date=date, id=f"{hours}", operation="o", fingerprint="f", answer="{}"),
        SignedIn(account_id=ACME, date=date, digest=f"{hours}", user_id="u", expires=date),
    ]


async def left(bench: Bench) -> tuple[list[str], list[str], list[str]]:
    """The names of the customers whose event is there, the ids of the answers, the digests of the sign-ins."""
    events = "SELECT c.name FROM event e JOIN customer c ON c.id = e.subject_id ORDER BY e.seq"
    found = [
        await bench.engine.read(statement)
        for statement in (events, "SELECT id FROM idempotency", "SELECT digest FROM login_session")
    ]
    names, answers, digests = ([row[0] for row in rows] for rows in found)
    return names, sorted(answers, key=float), sorted(digests, key=float)


def test_what_is_old_enough_goes_and_the_rest_stays(either_store: Store) -> None:
    async def scene(bench: Bench) -> None:
        for hours in (100.0, 47.0, 4.0, 2.0, -1.0):
            await bench.committer.commit(aged(bench, hours))
        retention = Retention(bench.engine, bench.universe, SETTINGS)
        assert await retention.forget() > 0
        assert await left(bench) == (["47.0", "4.0", "2.0", "-1.0"], ["-1.0", "2.0"], ["-1.0"])
        assert await retention.forget() == 0, "nothing is old now"
        bench.universe.advance(3600 * 24 * 3)
        await retention.forget()
        assert await left(bench) == ([], [], [])

    on_bench(either_store, scene)


def test_what_was_sent_on_days_gone_by_goes_and_this_weeks_stays(sqlite_store: Store) -> None:
    async def scene(bench: Bench) -> None:
        now = bench.universe.now()
        days = [iso(now - timedelta(days=age))[:10] for age in (0, 6, 9, 40)]
        await insert(bench.engine, tables.USAGE, [row_of(tables.USAGE, 1, day=day) for day in days])
        await Retention(bench.engine, bench.universe, SETTINGS).forget()
        assert await bench.engine.read("SELECT day FROM usage ORDER BY day DESC") == [(day,) for day in days[:2]]

    on_bench(sqlite_store, scene)


def test_more_than_a_portion_goes_too(sqlite_store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "BREATH_SECONDS", 0)

    async def scene(bench: Bench) -> None:
        def answer(number: int) -> Fact:
            return RequestAnswered(
                account_id=ACME, date="2020", id=f"{number}", operation="o", fingerprint="f", answer="{}"
            )

        await bench.committer.commit([answer(number) for number in range(2500)])
        assert await Retention(bench.engine, bench.universe, SETTINGS).forget() == 2500

    on_bench(sqlite_store, scene)


def test_a_store_that_fails_is_asked_again(sqlite_store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "START_SECONDS", 0.05)
    monkeypatch.setattr(module, "EVERY_SECONDS", 0.01)

    async def scene(bench: Bench) -> None:
        await bench.committer.commit(aged(bench, 100.0))
        there = await left(bench)
        begun = time.monotonic()
        bench.engine.failures.append(StoreUnavailable("gone"))
        running = spawn(Retention(bench.engine, bench.universe, SETTINGS).run(), "retention")

        async def clean() -> bool:
            return await left(bench) == ([], [], [])

        await until(clean)
        assert there != ([], [], []) and time.monotonic() - begun >= 0.05, "it begins a while after the start"
        assert not bench.engine.failures and not running.done()
        running.cancel()
        await asyncio.wait([running])

    on_bench(sqlite_store, scene)
