"""The one reader of the event log in this process, however many listen.

It is woken after commits of this process and looks by itself twice a second: a wake-up that is lost, or a commit of
another process on the same database, costs that time and nothing else.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Sequence
from typing import Final, Protocol

from trunkline.base.log import get_logger
from trunkline.commit.committer import Committer
from trunkline.domain.facts import Fact
from trunkline.realtime.audience import Audience, Subscriber, pass_on
from trunkline.realtime.notices import notices_of
from trunkline.store.directory import Directory
from trunkline.store.engine import Engine, StoreError
from trunkline.store.events import Event, events_after, events_between, newest_number, oldest_number

log = get_logger(__name__)

POLL_SECONDS: Final = 0.5
# Between two looks at the log: under load one look finds what several commits wrote.
BREATH_SECONDS: Final = 0.02
LINES_AT_ONCE: Final = 500
DIGITS_MOST: Final = 18  # of a number that a store can hold
TOLD_AT_ONCE: Final = 100  # before others get a turn, and what was told is written


class Returning(Subscriber, Protocol):
    """A subscriber who can be waited for while they are told a lot at once."""

    @property
    def gone(self) -> bool:
        """Whether there is nobody left to tell."""
        ...

    async def caught_up(self) -> None:
        """Return when they can take more."""
        ...


class Tail:
    """Follows the log and tells the audience; `position` is the last line that everybody listening has been told."""

    def __init__(self, directory: Directory, committer: Committer) -> None:
        self.audience = Audience()
        self.position = 0
        # The last line that was read; those between are being told, and who joins now hears them from the log.
        self._reach = 0
        self._directory = directory
        self.engine = directory.engine
        self._begun = asyncio.Event()
        self._news = asyncio.Event()
        committer.listen(self._heard)

    async def run(self) -> None:
        """Follow the log for ever; a supervised task."""
        while True:
            try:
                await self._read_on()
            except StoreError as error:
                log.warning("event_log_not_read", error=str(error)[:200])
                await asyncio.sleep(POLL_SECONDS)
            else:
                await self._pause()

    async def join(self, subscriber: Returning) -> None:
        """Tell somebody everything behind their position, and from then on what happens."""
        await self._begun.wait()
        while subscriber.position < self._reach and not subscriber.gone:
            await self._replay(subscriber, self._reach)
        # Nothing was awaited since the look at the reach: no line falls between.
        if not subscriber.gone:
            self.audience.add(subscriber)
            self._news.set()

    def _heard(self, facts: Sequence[Fact]) -> None:
        if self.audience:
            self._news.set()

    async def _pause(self) -> None:
        await asyncio.sleep(BREATH_SECONDS)
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._news.wait(), POLL_SECONDS)

    async def _read_on(self) -> None:
        self._news.clear()
        if not self.audience:
            await self._skip()
            return
        more = True
        while more:
            events = await events_after(self.engine, self.position, LINES_AT_ONCE)
            if events:
                await self._tell(events)
            more = len(events) == LINES_AT_ONCE

    async def _skip(self) -> None:
        """Follow without reading while nobody listens; who joins meanwhile is told from the log."""
        newest = await newest_number(self.engine)
        if not self.audience:
            self.position = self._reach = max(self._reach, newest)
            self._begun.set()

    async def _tell(self, events: Sequence[Event]) -> None:
        heard = self.audience.account_ids
        wanted = [event for event in events if event.account_id in heard]
        self._reach = events[-1].seq
        told = 0
        for notice in await notices_of(self._directory, wanted):
            told += self.audience.tell(notice)
            self.position = notice.seq
            if told >= TOLD_AT_ONCE:
                await asyncio.sleep(0)
                told = 0
        self.position = self._reach

    async def _replay(self, subscriber: Returning, last: int) -> None:
        accounts = subscriber.scope.account_ids
        events = await events_between(self.engine, accounts, subscriber.position, last, LINES_AT_ONCE)
        for notice in await notices_of(self._directory, events):
            pass_on(notice, subscriber)
            await subscriber.caught_up()
        subscriber.position = last if len(events) < LINES_AT_ONCE else events[-1].seq


async def begin_at(engine: Engine, known: str | None, most: int) -> tuple[int, bool]:
    """Where somebody begins who knows everything up to a line, and whether something is missing before it.

    It is missing when the log does not reach back so far, or not within `most` lines, or has no such line.
    """
    newest = await newest_number(engine)
    if known is None:
        return newest, False
    number = int(known) if known.isdecimal() and known.isascii() and len(known) <= DIGITS_MOST else -1
    if number == newest:
        return newest, False
    if number > newest or number < newest - most or number + 1 < await oldest_number(engine):
        return newest, True
    return number, False
