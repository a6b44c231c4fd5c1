"""One time limit for all requests, watched by one timer: a timer for each request costs more than most requests."""

from __future__ import annotations

import asyncio
from collections import deque
from typing import Any, Final

LOOK_SECONDS: Final = 0.5


class Deadlines:
    """Cancels tasks that run longer than a limit; they are watched in the order of their starting."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._watched: deque[tuple[float, asyncio.Task[Any]]] = deque()
        self._timer: asyncio.TimerHandle | None = None
        self._expired: set[asyncio.Task[Any]] = set()

    def watch(self, task: asyncio.Task[Any]) -> None:
        """Cancel the task when it is not done in time."""
        loop = asyncio.get_running_loop()
        self._watched.append((loop.time() + self._seconds, task))
        if self._timer is None:
            self._timer = loop.call_later(LOOK_SECONDS, self._look)

    def has_expired(self, task: asyncio.Task[Any] | None) -> bool:
        """Whether this is why a task was cancelled; true once."""
        if task in self._expired:
            self._expired.discard(task)
            return True
        return False

    def _look(self) -> None:
        loop = asyncio.get_running_loop()
        now = loop.time()
        while self._watched and (self._watched[0][1].done() or self._watched[0][0] <= now):
            _, task = self._watched.popleft()
            if not task.done():
                self._expired.add(task)
                task.cancel()
        self._timer = loop.call_later(LOOK_SECONDS, self._look) if self._watched else None
