"""One timer cancels what runs too long, and nothing else."""

import asyncio
from collections.abc import Awaitable, Iterator

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


async def limited(limits: Deadlines, work: Awaitable[None]) -> str:
    """How some work within the limit ended; a cancellation by others passes through."""
    watch = limits.watch()
    try:
        await work
    except asyncio.CancelledError:
        if not limits.has_expired(watch):
            raise
        assert not limits.has_expired(watch), "it is told once"
        await asyncio.sleep(0)  # the task goes on
        return "expired"
    finally:
        watch.release()
    return "done"


async def ended(*tasks: asyncio.Task[str]) -> None:
    done, _ = await asyncio.wait(tasks, timeout=PATIENCE_SECONDS)
    assert done == set(tasks)


def test_what_runs_too_long_is_cancelled_and_told_so_once() -> None:
    async def scene() -> None:
        limits = Deadlines(0.01)
        tasks = [spawn(limited(limits, endless()), f"slow {n}") for n in range(3)]
        await ended(*tasks)
        assert [task.result() for task in tasks] == ["expired"] * 3

    asyncio.run(scene())


def test_what_is_done_in_time_or_cancelled_by_others_has_not_expired() -> None:
    async def scene() -> None:
        limits = Deadlines(0.01)
        prompt, stopped, slow = (
            spawn(limited(limits, work), "work") for work in (asyncio.sleep(0), endless(), endless())
        )
        await asyncio.sleep(0)  # all of them have begun
        stopped.cancel()
        await ended(prompt, stopped, slow)  # the timer has looked at all of them by then
        assert prompt.result() == "done" and stopped.cancelled() and slow.result() == "expired"

    asyncio.run(scene())


def test_nothing_is_cancelled_before_its_time() -> None:
    async def scene() -> None:
        patient, strict = Deadlines(3600.0), Deadlines(0.01)
        waits, slow = spawn(limited(patient, endless()), "waits"), spawn(limited(strict, endless()), "slow")
        await ended(slow)
        assert not waits.done()
        waits.cancel()

    asyncio.run(scene())


def test_what_is_released_goes_on_without_a_limit() -> None:
    async def scene() -> None:
        limits = Deadlines(0.01)

        async def released() -> None:
            limits.watch().release()
            await endless()

        goes_on = spawn(released(), "goes on")
        late = spawn(limited(limits, endless()), "late")
        await ended(late)  # it was watched later, so the first one's time is over too
        assert not goes_on.done()
        goes_on.cancel()

    asyncio.run(scene())


def test_the_timer_rests_when_nothing_is_watched_and_starts_again() -> None:
    async def scene() -> None:
        limits = Deadlines(0.01)
        for _ in range(2):
            slow = spawn(limited(limits, endless()), "slow")
            await ended(slow)
            assert slow.result() == "expired"

    asyncio.run(scene())
