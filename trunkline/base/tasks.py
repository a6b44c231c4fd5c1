"""Supervised asyncio tasks: none is lost to the garbage collector, none fails in silence."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from types import TracebackType
from typing import Any, TypeVar

from trunkline.base.log import get_logger

T = TypeVar("T")

log = get_logger(__name__)

FIRST_PAUSE_SECONDS = 0.1
MOST_PAUSE_SECONDS = 30.0
HEALTHY_AFTER_SECONDS = 60.0
"""A task that ran this long is healthy again: its next pause is the first one."""

_running: set[asyncio.Task[Any]] = set()


def spawn(
    coroutine: Coroutine[Any, Any, T], name: str, loop: asyncio.AbstractEventLoop | None = None
) -> asyncio.Task[T]:
    """Start a task that is kept alive until it ends, and whose failure is logged.

    Who knows the running loop may give it: to ask for it costs a system call before Python 3.12.
    """
    task = (loop or asyncio.get_running_loop()).create_task(coroutine, name=name)
    _running.add(task)
    task.add_done_callback(_ended)
    return task


def _ended(task: asyncio.Task[Any]) -> None:
    _running.discard(task)
    if not task.cancelled() and (error := task.exception()) is not None:
        log.exception("task_failed", error, task=task.get_name())


class Supervisor:
    """Keeps long tasks running: one that fails is logged and started again, after a growing pause."""

    def __init__(self, *, first_pause: float = FIRST_PAUSE_SECONDS, most_pause: float = MOST_PAUSE_SECONDS) -> None:
        self._first_pause = first_pause
        self._most_pause = most_pause
        self._tasks: dict[str, asyncio.Task[None]] = {}

    def start(self, name: str, work: Callable[[], Awaitable[None]]) -> None:
        """Keep this work running until it returns by itself or the supervisor stops."""
        if name in self._tasks and not self._tasks[name].done():
            raise ValueError(f"a task named {name!r} is running already")
        self._tasks[name] = spawn(self._keep(name, work), name)

    async def _keep(self, name: str, work: Callable[[], Awaitable[None]]) -> None:
        loop = asyncio.get_running_loop()
        pause = self._first_pause
        while True:
            started = loop.time()
            try:
                return await work()
            except Exception as error:
                if loop.time() - started > HEALTHY_AFTER_SECONDS:
                    pause = self._first_pause
                log.exception("task_restarts", error, task=name, pause_seconds=pause)
            await asyncio.sleep(pause)
            pause = min(pause * 2, self._most_pause)

    def running(self) -> list[str]:
        """The names of the tasks that run now."""
        return sorted(name for name, task in self._tasks.items() if not task.done())

    async def stop(self, timeout_seconds: float = 10.0) -> None:
        """Cancel every task and wait for them; one that does not end in time is named in the log."""
        tasks = [task for task in self._tasks.values() if not task.done()]
        for task in tasks:
            task.cancel()
        if tasks:
            _, left = await asyncio.wait(tasks, timeout=timeout_seconds)
            for task in left:
                log.error("task_does_not_stop", task=task.get_name(), timeout_seconds=timeout_seconds)
        self._tasks.clear()

    async def __aenter__(self) -> "Supervisor":
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.stop()
