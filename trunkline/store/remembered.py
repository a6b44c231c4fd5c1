"""What is read from the store now and then and known in between; many who ask at once wait for one reading."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class Remembered(Generic[T]):
    """One value that is read again when it is older than so many seconds, or was forgotten."""

    def __init__(self, read: Callable[[], Awaitable[T]], seconds: float) -> None:
        self._read = read
        self._seconds = seconds
        self._known: tuple[float, T] | None = None
        self._reading: asyncio.Future[T] | None = None

    def forget(self) -> None:
        """Read it again when it is asked for next; what is being read now may be older than the change."""
        self._known = None
        self._reading = None

    async def get(self) -> T:
        """The value; raises what the reading raises, to all who wait for it."""
        if self._known is not None and time.monotonic() - self._known[0] <= self._seconds:
            return self._known[1]
        reading = self._reading
        if reading is None:
            reading = self._reading = asyncio.ensure_future(  # noqa: TID251 - kept here, and who waits is told of its failure
                self._read()
            )
            reading.add_done_callback(self._done)
        return await asyncio.shield(reading)

    def _done(self, reading: asyncio.Future[T]) -> None:
        failed = reading.cancelled() or reading.exception() is not None
        if self._reading is not reading:
            return  # forgotten meanwhile
        self._reading = None
        if not failed:
            self._known = (time.monotonic(), reading.result())
