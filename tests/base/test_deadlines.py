"""One timer cancels what runs too long, and nothing else."""

import asyncio
from collections.abc import Iterator

import pytest

from trunkline.base import deadlines
from trunkline.base.deadlines import Deadlines
from trunkline.base.tasks import spawn

PATIENCE_SECONDS = 60.0


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(deadlines, "LOOK_SECONDS", 0.01)
    yield


async def endless() -> None:
    await asyncio.Event().wait()


async def ended(*tasks: asyncio.Task[None]) -> None:
    done, _ = await asyncio.wait(tasks, timeout=PATIENCE_SECONDS)
    assert done == set(tasks)


def test_what_runs_too_long_is_cancelled_and_told_so_once() -> None:
    async def scene() -> None:
        watch = Deadlines(0.01)
        tasks = [spawn(endless(), f"slow {n}") for n in range(3)]
        for task in tasks:
            watch.watch(task)
        await ended(*tasks)
        assert all(task.cancelled() for task in tasks)
        assert [watch.has_expired(task) for task in tasks] == [True] * 3
        assert [watch.has_expired(task) for task in tasks] == [False] * 3

    asyncio.run(scene())


def test_what_is_done_in_time_or_cancelled_by_others_has_not_expired() -> None:
    async def scene() -> None:
        watch = Deadlines(0.01)
        prompt, stopped, slow = (spawn(work, "work") for work in (asyncio.sleep(0), endless(), endless()))
        for task in (prompt, stopped, slow):
            watch.watch(task)
        await prompt
        stopped.cancel()
        await ended(slow)  # the timer has looked at all of them by then
        assert [watch.has_expired(task) for task in (prompt, stopped, slow)] == [False, False, True]
        assert not watch.has_expired(None)

    asyncio.run(scene())


def test_nothing_is_cancelled_before_its_time() -> None:
    async def scene() -> None:
        patient, strict = Deadlines(3600.0), Deadlines(0.01)
        waits, slow = spawn(endless(), "waits"), spawn(endless(), "slow")
        patient.watch(waits)
        strict.watch(slow)
        await ended(slow)
        assert not waits.done()
        waits.cancel()

    asyncio.run(scene())


def test_the_timer_rests_when_nothing_is_watched_and_starts_again() -> None:
    async def scene() -> None:
        watch = Deadlines(0.01)
        for _ in range(2):
            slow = spawn(endless(), "slow")
            watch.watch(slow)
            await ended(slow)
            assert watch.has_expired(slow)

    asyncio.run(scene())
