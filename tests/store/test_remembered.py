"""What is read now and then: once for all who ask, again after a while, and never older than a change."""

from __future__ import annotations

import asyncio

import pytest

from trunkline.base.tasks import spawn
from trunkline.store.remembered import Remembered


class Source:
    """Counts its readings, and holds them back until told."""

    def __init__(self) -> None:
        self.count = 0
        self.go = asyncio.Event()
        self.go.set()
        self.broken = False

    async def read(self) -> int:
        self.count += 1
        number = self.count
        await self.go.wait()
        if self.broken:
            raise OSError("the store is away")
        return number


def test_many_who_ask_at_once_wait_for_one_reading() -> None:
    async def main() -> None:
        source = Source()
        value = Remembered(source.read, 60)
        assert await asyncio.gather(*(value.get() for _ in range(50))) == [1] * 50
        assert (await value.get(), source.count) == (1, 1)

    asyncio.run(main())


def test_it_is_read_again_when_it_is_old() -> None:
    async def main() -> None:
        value = Remembered(Source().read, -1)
        assert [await value.get() for _ in range(3)] == [1, 2, 3]

    asyncio.run(main())


def test_a_change_while_it_is_read_has_it_read_again() -> None:
    async def main() -> None:
        source = Source()
        value = Remembered(source.read, 60)
        source.go.clear()
        before = spawn(value.get(), "asks")
        await asyncio.sleep(0)
        value.forget()
        after = spawn(value.get(), "asks")
        await asyncio.sleep(0)
        source.go.set()
        assert (await before, await after, await value.get()) == (1, 2, 2)

    asyncio.run(main())


def test_a_failure_is_told_to_all_and_not_remembered() -> None:
    async def main() -> None:
        source = Source()
        source.broken = True
        value = Remembered(source.read, 60)
        told = await asyncio.gather(*(value.get() for _ in range(3)), return_exceptions=True)
        assert [type(each) for each in told] == [OSError] * 3 and source.count == 1
        source.broken = False
        assert await value.get() == 2

    asyncio.run(main())


def test_who_goes_away_takes_nothing_from_the_others() -> None:
    async def main() -> None:
        source = Source()
        source.go.clear()
        value = Remembered(source.read, 60)
        first, second = spawn(value.get(), "asks"), spawn(value.get(), "asks")
        await asyncio.sleep(0)
        first.cancel()
        with pytest.raises(asyncio.CancelledError):
            await first
        source.go.set()
        assert await second == 1

    asyncio.run(main())
