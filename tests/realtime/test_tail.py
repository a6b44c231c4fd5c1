"""The reader of the log: everything is told once, in order, whoever joins when."""

import asyncio
from collections.abc import Sequence

import pytest

from tests.kits.running_app import RunningApp, play, until
from tests.kits.small_world import ACME
from tests.kits.store_kit import Store, insert
from tests.realtime.test_audience import Ear
from trunkline.base.tasks import spawn
from trunkline.base.universe import iso
from trunkline.realtime import tail as module
from trunkline.store import retention, tables
from trunkline.store.engine import Engine, StoreUnavailable
from trunkline.store.events import Event, events_after, newest_number


class Returner(Ear):
    """A subscriber who can be waited for."""

    def __init__(self, *accounts: str, channels: Sequence[str] = ("home",), position: int = 0) -> None:
        super().__init__(*accounts, channels=channels, position=position)
        self.gone = False

    async def caught_up(self) -> None:
        await asyncio.sleep(0)

    @property
    def seqs(self) -> list[int]:
        return [seq for seq, _ in self.heard]


async def _caught_up(app: RunningApp) -> int:
    newest = await newest_number(app.app.engine)

    async def there() -> bool:
        return app.app.tail.position >= newest

    await until(there)
    return newest


async def _all_numbers(app: RunningApp, kinds: tuple[str, ...] = ("SessionOpened", "MessageCreated")) -> list[int]:
    found = await events_after(app.app.engine, 0, 10_000)
    return [event.seq for event in found if event.account_id == ACME and event.kind in kinds]


def test_nobody_misses_anything_or_hears_it_twice_whenever_they_join(
    either_store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Lines are read a few at a time, so that joining falls between, before and after the reading of one batch."""
    monkeypatch.setattr(module, "LINES_AT_ONCE", 7)
    monkeypatch.setattr(module, "BREATH_SECONDS", 0.001)

    async def scene(app: RunningApp) -> None:
        session = app.opened()
        await app.record(session)
        stops = asyncio.Event()

        async def write() -> None:
            for number in range(200):
                await app.record(*(app.created(session, f"{number} {part}") for part in range(1 + number % 3)))
                await asyncio.sleep(0)
            stops.set()

        writing, ears = spawn(write(), "writing"), []
        while not stops.is_set():
            known = app.app.tail.position
            ear = Returner(ACME, position=max(known - 20, 0))
            ears.append((ear.position, ear))
            await app.app.tail.join(ear)
            await asyncio.sleep(0.002)
        await writing
        await _caught_up(app)
        numbers = await _all_numbers(app)
        assert len(numbers) > 350 and len(ears) > 3
        for position, ear in ears:
            assert ear.seqs == [number for number in numbers if number > position], position

    play(either_store, scene)


def test_who_may_not_see_an_account_hears_nothing_also_in_a_replay(either_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        stranger, late = Returner("b" * 24), Returner("b" * 24)
        await app.app.tail.join(stranger)
        await app.sample()
        await _caught_up(app)
        await app.app.tail.join(late)
        assert stranger.heard == late.heard == []

    play(either_store, scene)


def test_where_a_stream_begins(either_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        async def begin_at(known: int | None, most: int) -> tuple[int, bool]:
            return await module.begin_at(app.app.engine, None if known is None else str(known), most)

        await app.sample()
        app.universe.advance(3600)
        session = app.opened("+15556667788")
        await app.record(session, *(app.created(session, f"{number}") for number in range(5)))
        newest = await newest_number(app.app.engine)
        assert await begin_at(None, 10) == (newest, False)
        assert await begin_at(newest, 10) == (newest, False)
        assert await begin_at(newest - 3, 10) == (newest - 3, False)
        assert await begin_at(0, 1000) == (0, False)
        assert await begin_at(newest - 4, 3) == (newest, True)
        assert await begin_at(newest + 1, 10) == (newest, True)
        assert await begin_at(-1, 1000) == (newest, True)
        for nonsense in ("", "x", "1.5", "٣", "9" * 40):
            assert await module.begin_at(app.app.engine, nonsense, 1000) == (newest, True)
        pruned = await retention.forget_portion(app.app.engine, retention.EVENTS, iso(app.universe.now()))
        oldest = newest - 5
        assert pruned == oldest - 1
        assert await begin_at(oldest - 1, 1000) == (oldest - 1, False)
        assert await begin_at(oldest - 2, 1000) == (newest, True)

    play(either_store, scene)


def test_what_another_process_wrote_is_found_by_looking(either_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        sample = await app.sample()
        await _caught_up(app)
        ear = Returner(ACME, position=app.app.tail.position)
        await app.app.tail.join(ear)
        row = {"account_id": ACME, "kind": "MessageCreated", "subject_id": sample.message.id, "date": "", "body": "{}"}
        await insert(app.app.engine, tables.EVENT, [row])
        await _caught_up(app)
        assert len(ear.heard) == 1

    play(either_store, scene)


def test_a_store_that_fails_for_a_while_costs_no_line(sqlite_store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    failed = asyncio.Event()

    async def fails_once(engine: Engine, after: int, most: int) -> list[Event]:
        if not failed.is_set():
            failed.set()
            raise StoreUnavailable("away")
        return await events_after(engine, after, most)

    monkeypatch.setattr(module, "events_after", fails_once)
    monkeypatch.setattr(module, "POLL_SECONDS", 0.01)

    async def scene(app: RunningApp) -> None:
        position = await _caught_up(app)
        ear = Returner(ACME, position=position)
        await app.app.tail.join(ear)
        await asyncio.wait_for(failed.wait(), 60)
        await app.sample()
        await _caught_up(app)
        assert ear.seqs == [number for number in await _all_numbers(app) if number > position]

    play(sqlite_store, scene)


def test_one_who_left_while_they_were_told_does_not_listen(sqlite_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        await app.sample()
        await _caught_up(app)
        ear = Returner(ACME)
        ear.gone = True
        await app.app.tail.join(ear)
        assert ear not in app.app.tail.audience

    play(sqlite_store, scene)


def test_nothing_is_read_while_nobody_listens(sqlite_store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    async def never(engine: Engine, after: int, most: int) -> list[Event]:
        raise AssertionError("read for nobody")

    monkeypatch.setattr(module, "events_after", never)

    async def scene(app: RunningApp) -> None:
        await app.sample()
        await _caught_up(app)

    play(sqlite_store, scene)
