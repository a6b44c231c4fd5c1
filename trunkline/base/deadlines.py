"""One time limit for many tasks, watched by one timer: a timer for each request costs more than most requests."""

from __future__ import annotations

import asyncio
from collections import deque
from typing import Any, Final

LOOK_SECONDS: Final = 0.5


class Watch:
    """One task under a time limit, until it is released."""

    __slots__ = ("end", "task")

    def __init__(self, task: asyncio.Task[Any], end: float) -> None:
        self.task: asyncio.Task[Any] | None = task
        self.end = end

    def release(self) -> None:
        """The task goes on to other things, which are not limited."""
        self.task = None


class Deadlines:
    """Cancels tasks of one loop that run longer than a limit; they are watched in the order of their starting."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self._loop: asyncio.AbstractEventLoop | None = None
        self._watched: deque[Watch] = deque()
        self._timer: asyncio.TimerHandle | None = None
        self._expired: set[asyncio.Task[Any]] = set()

    def watch(self) -> Watch:
        """Cancel the task that calls this, when it is neither done nor released in time."""
        # To ask for the running loop costs a system call before Python 3.12.
        loop = self._loop = self._loop or asyncio.get_running_loop()
        task = asyncio.current_task(loop)
        assert task is not None
        watch = Watch(task, loop.time() + self.seconds)
        self._watched.append(watch)
        if self._timer is None:
            self._timer = loop.call_later(LOOK_SECONDS, self._look)
        return watch

    def has_expired(self, watch: Watch) -> bool:
        """Whether this is why its task was cancelled, which then goes on; true once."""
        task = watch.task
        if task is None or task not in self._expired:
            return False
        self._expired.discard(task)
        task.uncancel()
        return True

    def _look(self) -> None:
        loop = asyncio.get_running_loop()
        now = loop.time()
        while self._watched:
            task = self._watched[0].task
            if task is not None and not task.done():
                if self._watched[0].end > now:
                    break
                self._expired.add(task)
                task.cancel()
            self._watched.popleft()
        self._timer = loop.call_later(LOOK_SECONDS, self._look) if self._watched else None
