"""A lane with a carrier that does as it is told, over a real store; time passes only when a test says so."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from datetime import timedelta
from typing import Any

from tests.kits.running_app import LINE, RunningApp, Sample, play, until
from tests.kits.store_kit import Store
from trunkline.base.tasks import spawn
from trunkline.carriers.base import Accepted, Outcome, Outgoing
from trunkline.commit.committer import Committer
from trunkline.domain.facts import Fact
from trunkline.domain.message import UnconfirmedPolicy
from trunkline.domain.pace import fair_shares
from trunkline.outbox.health import Watched
from trunkline.outbox.lane import Lane
from trunkline.outbox.outcomes import Delivery
from trunkline.store import tables
from trunkline.store.outbox import Claims

LEASE = 60.0
DELIVERY = Delivery(
    has_receipts=True,
    policy=UnconfirmedPolicy.WAIT,
    receipt_deadline=3_600_000,
    unconfirmed_deadline=1_800_000,
    retry_first=timedelta(seconds=10),
    retry_factor=2.0,
    retry_most=timedelta(seconds=100),
)

Say = Callable[[Outgoing], Outcome | Exception]


def accepting(message: Outgoing) -> Outcome:
    """Take everything."""
    return Accepted(f"x-{message.message_id}")


class ScriptedLink:
    """A link that keeps what it was given, and answers as the test wants."""

    def __init__(self, say: Say = accepting) -> None:
        self.up = True
        self.say = say
        self.seen: list[Outgoing] = []
        self.gate = asyncio.Event()
        self.gate.set()
        self.closed = False
        self.answers: list[Outcome | Exception | None] = []
        self.asked = 0
        self.asked_for: list[Outgoing] = []
        self.most_at_once = 0
        self._at_once = 0

    async def send(self, message: Outgoing) -> Outcome:
        """Answer when the gate is open."""
        self.seen.append(message)
        self._at_once += 1
        self.most_at_once = max(self.most_at_once, self._at_once)
        try:
            await self.gate.wait()
        finally:
            self._at_once -= 1
        outcome = self.say(message)
        if isinstance(outcome, Exception):
            raise outcome
        return outcome

    async def ask(self, message: Outgoing) -> Outcome | None:
        """Give the next answer there is."""
        self.asked += 1
        self.asked_for.append(message)
        answer = self.answers.pop(0) if self.answers else None
        if isinstance(answer, Exception):
            raise answer
        return answer

    async def close(self) -> None:
        """Remember that it was closed."""
        self.closed = True


class Stubborn:
    """A committer that refuses so many times first, and passes on what comes then."""

    def __init__(self, committer: Committer, failures: Sequence[Exception]) -> None:
        self._committer = committer
        self.memory = committer.memory
        self.failures = list(failures)
        self.passed_on: list[Fact] = []

    async def commit(self, facts: Sequence[Fact]) -> None:
        """Refuse, or commit."""
        if self.failures:
            raise self.failures.pop(0)
        self.passed_on += facts  # before: a test may see what is on disk sooner than `commit` returns
        await self._committer.commit(facts)


class Rig:
    """A lane and what it works with."""

    def __init__(self, running: RunningApp) -> None:
        self.running = running
        self.app = running.app
        self.universe = running.universe
        self.link = ScriptedLink()
        self._tasks: list[asyncio.Task[None]] = []
        self._lanes: list[Lane] = []

    def lane(
        self,
        *,
        delivery: Delivery = DELIVERY,
        rate: int | None = None,
        worker: str = "w",
        link: Any = None,
        committer: Any = None,
        claims: Any = None,
    ) -> Lane:
        """A lane that does not run yet."""
        return Lane(
            Watched("", LINE),
            link or self.link,
            delivery,
            claims or self.claims(worker),
            committer or self.app.committer,
            self.app.directory,
            self.universe,
            rate,
            LEASE,
            self.app.deliveries.traffic,
            self.app.recent,
        )

    def claims(self, worker: str = "w") -> Claims:
        """What a worker claims by."""
        return Claims(self.app.engine, LINE, worker, fair_shares)

    def start(self, lane: Lane) -> Lane:
        """Let a lane run until the end of the test."""
        self._lanes.append(lane)
        self._tasks.append(spawn(lane.run(), "lane"))
        return lane

    def running_lane(self, **members: Any) -> Lane:
        """A lane that runs."""
        return self.start(self.lane(**members))

    async def stop(self) -> None:
        """Stop the lanes."""
        self.link.gate.set()
        await asyncio.gather(*(lane.stop() for lane in self._lanes))
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=60)

    async def sample(self, number: int = 0, **members: Any) -> Sample:
        """A message to send, to an address of its own."""
        return await self.running.sample(f"+1555600{number:04}", **members)

    async def owed(self, message_id: str) -> dict[str, Any] | None:
        """What is owed for a message."""
        return await self.running.row(tables.OUTBOX, message_id)

    async def sees(self, count: int) -> None:
        """Wait until the carrier was given so many messages."""

        async def enough() -> bool:
            return len(self.link.seen) >= count

        await until(enough)
        assert len(self.link.seen) == count

    async def recorded(self, message_id: str, attempt: int) -> None:
        """Wait until what came of an attempt is recorded."""

        async def there() -> bool:
            owed = await self.owed(message_id)
            return owed is None or (owed["worker"] is None and owed["attempts"] >= attempt)

        await until(there)

    def pass_time(self, seconds: float) -> None:
        """Let time pass, and every lane look."""
        self.universe.advance(seconds)
        for lane in self._lanes:
            lane.wake()


def on_rig(store: Store, scene: Callable[[Rig], Awaitable[None]], **options: Any) -> None:
    """Run a scene with a rig over an empty store."""

    async def whole(running: RunningApp) -> None:
        rig = Rig(running)
        try:
            await scene(rig)
        finally:
            await rig.stop()

    play(store, whole, **options)
