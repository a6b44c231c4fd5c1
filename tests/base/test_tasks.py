import asyncio
import gc
import logging

import pytest

from trunkline.base.tasks import Supervisor, spawn


def test_a_spawned_task_survives_the_garbage_collector_and_gives_its_result() -> None:
    async def main() -> int:
        async def work() -> int:
            await asyncio.sleep(0.01)
            return 7

        task = spawn(work(), "work")
        gc.collect()
        return await task

    assert asyncio.run(main()) == 7


def test_a_failure_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    async def main() -> None:
        async def work() -> None:
            raise ValueError("broken")

        await asyncio.wait([spawn(work(), "work")])

    with caplog.at_level(logging.ERROR, "trunkline"):
        asyncio.run(main())
    assert [record.getMessage() for record in caplog.records] == ["task_failed"]


def test_a_failing_task_is_started_again_until_it_succeeds(caplog: pytest.LogCaptureFixture) -> None:
    attempts: list[int] = []

    async def main() -> None:
        succeeds = asyncio.Event()

        async def work() -> None:
            attempts.append(len(attempts))
            if len(attempts) < 3:
                raise ValueError("broken")
            succeeds.set()

        async with Supervisor(first_pause=0.001) as supervisor:
            supervisor.start("work", work)
            assert supervisor.running() == ["work"]
            await succeeds.wait()
            await asyncio.sleep(0)
            assert supervisor.running() == []

    asyncio.run(main())
    assert attempts == [0, 1, 2]
    assert [record.getMessage() for record in caplog.records] == ["task_restarts"] * 2


def test_stopping_cancels_and_waits() -> None:
    ended = []

    async def main() -> None:
        async def work() -> None:
            try:
                await asyncio.sleep(60)
            finally:
                ended.append(True)

        supervisor = Supervisor()
        supervisor.start("work", work)
        await asyncio.sleep(0)
        await supervisor.stop()

    asyncio.run(main())
    assert ended == [True]


def test_one_name_is_one_task() -> None:
    async def main() -> None:
        async with Supervisor() as supervisor:
            supervisor.start("work", asyncio.Event().wait)  # type: ignore[arg-type]  # what it returns does not matter
            with pytest.raises(ValueError, match="running already"):
                supervisor.start("work", asyncio.Event().wait)  # type: ignore[arg-type]

    asyncio.run(main())


def test_a_task_that_does_not_stop_is_named(caplog: pytest.LogCaptureFixture) -> None:
    async def main() -> None:
        release = asyncio.Event()

        async def stubborn() -> None:
            try:
                await asyncio.sleep(60)
            except asyncio.CancelledError:
                await release.wait()

        supervisor = Supervisor()
        supervisor.start("stubborn", stubborn)
        await asyncio.sleep(0)
        await supervisor.stop(0.01)
        release.set()
        await asyncio.sleep(0)

    asyncio.run(main())
    assert [record.getMessage() for record in caplog.records] == ["task_does_not_stop"]
