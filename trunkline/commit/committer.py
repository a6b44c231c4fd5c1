"""Group commit: the units of all concurrent callers become one transaction, and then all of them are answered.

No delay is added: a group is whatever waited while the last one was written, so a lone caller waits for one fsync.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from typing import Final

from trunkline.base.faults import Unavailable
from trunkline.base.log import get_logger
from trunkline.commit.memory import Memory
from trunkline.commit.reaction import Reaction
from trunkline.commit.rows import Declined, Needs, Rows
from trunkline.domain.facts import Fact
from trunkline.store.engine import (
    Deadlock,
    Engine,
    GuardFailed,
    StoreError,
    StoreFull,
    StoreUnavailable,
    Transaction,
    UniqueViolation,
)

log = get_logger(__name__)

# Groups under way at once. SQLite writes one after the other, and what waits meanwhile grows; PostgreSQL has room for
# three.
HANDS: Final = {"sqlite": 1, "postgresql": 3}
# Units; a larger backlog is written in several groups. At 64 each unit of a backlog costs a sixth more.
GROUP_MOST: Final = 256
# When nobody came while the last group was written, of a backlog of more units than this the first half is written, and
# then the other while the first come back. Else all who wait would be written at once, answered at once, and come back
# at once: the event loop would stand still while the store writes, and the store while the event loop works.
SPLIT_LEAST: Final = 16
# Where groups are written in the order in which they were decided, the next one may decide by what this one will leave.
IN_ORDER: Final = frozenset({"sqlite"})
WAITING_MOST: Final = 20_000  # units; past this a caller is told to come back later

Listener = Callable[[Sequence[Fact]], None]


class Unit:
    """The facts of one request, receipt or inbound message: all of them hold, or none."""

    __slots__ = ("done", "facts")

    def __init__(self, facts: Sequence[Fact], done: asyncio.Future[None]) -> None:
        self.facts = facts
        self.done = done


class Committer:
    """Turns facts into rows, and answers when they are on disk."""

    def __init__(self, engine: Engine, reactions: Iterable[Reaction]) -> None:
        self._engine = engine
        self._reactions: dict[type[Fact], Reaction] = {}
        for reaction in reactions:
            if reaction.fact in self._reactions:
                raise ValueError(f"{reaction.fact.__name__} has two reactions")
            self._reactions[reaction.fact] = reaction
        self.memory = Memory()
        self._waiting: deque[Unit] = deque()
        self._arrived = asyncio.Event()
        self._listeners: list[tuple[Listener, frozenset[type[Fact]] | None]] = []
        self._stopping = False
        self._begun: set[int] = set()  # the groups that are being written
        self._nobody_came = True  # while the last one was
        self._loop: asyncio.AbstractEventLoop | None = None
        self._stopped = asyncio.Event()

    def listen(self, listener: Listener, kinds: Iterable[type[Fact]] | None = None) -> None:
        """Call `listener` with the facts of each group after its commit; only a wake-up, it may be lost.

        With `kinds` only a group that has a fact of one of these is told, and all of its facts are.
        """
        self._listeners.append((listener, None if kinds is None else frozenset(kinds)))

    async def commit(self, facts: Sequence[Fact]) -> None:
        """Record facts; returns when they are on disk.

        Raises Declined when they no longer hold, Unavailable when too many callers wait, StoreError when the store
        fails; in each case nothing was kept.
        """
        if len(self._waiting) >= WAITING_MOST or self._stopping:
            raise Unavailable("The server has more to write than it can take now; try again soon.")
        # To ask for the running loop costs a system call before Python 3.12.
        unit = Unit(facts, (self._loop or asyncio.get_running_loop()).create_future())
        self._waiting.append(unit)
        self._arrived.set()
        await unit.done

    async def run(self) -> None:
        """Write group after group until `stop`; a supervised task.

        Several hands take turns: while one group is synced, the next is made ready.
        """
        self._loop = asyncio.get_running_loop()
        await asyncio.gather(*(self._work() for _ in range(HANDS[self._engine.name])))
        self._stopped.set()

    async def stop(self) -> None:
        """Take no more units, and return when those that wait are written."""
        self._stopping = True
        self._arrived.set()
        await self._stopped.wait()

    async def _work(self) -> None:
        while True:
            await self._arrived.wait()
            while self._waiting:
                await self._write()
            if self._stopping:
                return
            self._arrived.clear()

    def _take(self) -> list[Unit]:
        group: list[Unit] = []
        waiting = len(self._waiting)
        in_halves = self._nobody_came and not self._begun and waiting > SPLIT_LEAST
        most = min(GROUP_MOST, (waiting + 1) // 2) if in_halves else GROUP_MOST
        while self._waiting and len(group) < most:
            unit = self._waiting.popleft()
            if not unit.done.done():  # a caller that went away before its turn changes nothing
                group.append(unit)
        return group

    async def _write(self) -> None:
        group: list[Unit] = []
        try:
            await self._attempt(group)
        except (GuardFailed, Deadlock):
            await self._carefully(group)
        except (StoreFull, StoreUnavailable) as error:
            log.error("commit_refused", units=len(group), error=str(error)[:200])
            _fail(group or self._take(), error)
        except Exception as error:
            await self._alone(group, error)

    async def _carefully(self, group: list[Unit]) -> None:
        """Write a group once more, and look this time before deciding."""
        try:
            await self._attempt(group, careful=True)
        except (StoreFull, StoreUnavailable) as error:
            _fail(group, error)
        except Exception as error:
            await self._alone(group, error)

    async def _alone(self, group: list[Unit], error: Exception) -> None:
        """A unit that breaks is retried alone, so that it alone fails."""
        if len(group) <= 1:
            kinds = [type(fact).__name__ for unit in group for fact in unit.facts]
            log.error("unit_broke", facts=kinds, error=repr(error)[:300])
            _fail(group, _reason(error))
            return
        for unit in group:
            try:
                await self._attempt([unit], careful=True)
            except Exception as failure:
                if isinstance(failure, StoreFull | StoreUnavailable):
                    _fail([unit], failure)
                else:
                    await self._alone([unit], failure)

    async def _attempt(self, group: list[Unit], *, careful: bool = False) -> None:
        """Write a group; an empty one is filled with what waits when its turn has come, and not before.

        Unless careful, sessions are trusted to be open and rows to be as they are remembered: nothing is loaded then,
        and guards go with the writing.
        """
        kept: list[Unit] = []
        declined: list[tuple[Unit, Declined]] = []
        needs, in_order = Needs(), self._engine.name in IN_ORDER

        async def work(transaction: Transaction) -> Rows:
            if not group:
                group.extend(self._take())
            if group:  # another hand may have taken all
                self._begun.add(id(group))
            rows = await self._load(transaction, group, needs, careful)
            for unit in group:
                self._apply(unit, rows, kept, declined)
            transaction.last(rows.steps(self._engine.name))
            if in_order:
                self.memory.keep(needs, rows)
            return rows

        try:
            rows = await self._engine.transaction(work)
        except BaseException:
            self.memory.forget(needs)
            raise
        finally:
            self._ended(group)
        if not in_order:
            self.memory.keep(needs, rows)
        for unit, reason in declined:
            _fail([unit], reason)
        for unit in kept:
            if not unit.done.done():
                unit.done.set_result(None)
        if kept:
            self._tell(kept)

    def _ended(self, group: list[Unit]) -> None:
        if id(group) in self._begun:
            self._begun.remove(id(group))
            self._nobody_came = not self._waiting

    async def _load(self, transaction: Transaction, group: list[Unit], needs: Needs, careful: bool) -> Rows:
        rows = Rows()
        for unit in group:
            for fact in unit.facts:
                self._reactions[type(fact)].needs(fact, needs)
        remembered = self.memory.take(needs)
        if remembered is not None and not careful and not needs.open_sessions:
            rows.trust_open()
            for table, found in remembered.items():
                rows.trust(table, found)
            return rows
        loads = needs.steps(self._engine.name)
        if loads:
            answers = await transaction.run([step for _, step in loads])
            for (table, _), answer in zip(loads, answers, strict=True):
                rows.learn(table, answer)
        return rows

    def _apply(self, unit: Unit, rows: Rows, kept: list[Unit], declined: list[tuple[Unit, Declined]]) -> None:
        rows.begin_unit()
        try:
            for fact in unit.facts:
                self._reactions[type(fact)].apply(fact, rows)
        except Declined as reason:
            rows.undo_unit()
            declined.append((unit, reason))
        else:
            kept.append(unit)

    def _tell(self, kept: list[Unit]) -> None:
        """Wake who listens; the group is on disk, so whatever goes wrong here must not have it written again."""
        facts = [fact for unit in kept for fact in unit.facts]
        present = {type(fact) for fact in facts}
        for listener, kinds in self._listeners:
            if kinds is not None and kinds.isdisjoint(present):
                continue
            try:
                listener(facts)
            except Exception as error:
                log.exception("listener_failed", error)


def _reason(error: Exception) -> Exception:
    """What the caller of a broken unit is told; a key that another server took meanwhile may be looked at again."""
    if isinstance(error, UniqueViolation | Deadlock):
        return Declined(str(error))
    return error if isinstance(error, StoreError) else StoreError(str(error))


def _fail(units: Iterable[Unit], error: Exception) -> None:
    for unit in units:
        if not unit.done.done():
            unit.done.set_exception(error)
