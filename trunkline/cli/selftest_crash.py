"""The crash test: a server under load is killed again and again, and then the books are compared."""

from __future__ import annotations

import asyncio
import random
import tempfile
import time
from collections import Counter
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Final

import msgspec

from trunkline.base.tasks import spawn
from trunkline.base.universe import Universe
from trunkline.cli.selftest_data import Furnished, furnish, opened
from trunkline.cli.selftest_load import Load, Tally
from trunkline.cli.selftest_server import (
    Place,
    SelftestFailed,
    Server,
    copy_of_sqlite,
    new_place,
    serving,
    still_running,
)
from trunkline.domain.owed import Phase
from trunkline.store.audit import Kept, kept_messages, leased
from trunkline.store.engine import Engine
from trunkline.store.handsets import arrivals
from trunkline.store.outbox import waiting

LEASE_SECONDS: Final = 4.0
RECEIPT_SECONDS: Final = 4.0
"""How long a sent message waits for its receipt: those that a killed server had still to hear of never come."""
WISHES: Final = {
    "TRUNKLINE_DELIVERY_LEASE_SECONDS": str(LEASE_SECONDS),
    "TRUNKLINE_DELIVERY_RECEIPT_DEADLINE_HOURS": str(RECEIPT_SECONDS / 3600),
    "TRUNKLINE_DELIVERY_RETRY_FIRST_SECONDS": "0.5",
    "TRUNKLINE_DELIVERY_RETRY_MOST_SECONDS": "2",
}
NETWORK: Final[dict[str, object]] = {"latency_ms": 20, "receipt_delay_ms": 40}
ENDPOINTS: Final = 3
DURING_START: Final = 0.15
"""The share of kills that come while the server starts; it must survive that too."""
START_LASTS_SECONDS: Final = 1.5
WHOLE_FAMILY: Final = 0.5
"""The share of kills that take the processes of the store too, in the middle of what they write."""
LOST_WITHOUT_PARENT_SECONDS: Final = 30.0
REPEATS: Final = 20
DRAIN_SECONDS: Final = 120.0
ANSWERED_SECONDS: Final = 60.0
EXAMPLES: Final = 5

Say = Callable[[str], None]


class Plan(msgspec.Struct, frozen=True):
    """What to do."""

    store: str
    postgres_url: str
    kills: int
    seed: int
    seconds: float
    """How long a server may live under load, at most."""
    connections: int


class Report(msgspec.Struct):
    """What was found; every number that should be zero is named in BROKEN."""

    store: str
    seed: int
    kills: int
    kills_during_start: int = 0
    kills_of_family: int = 0
    seconds: float = 0.0
    requests: int = 0
    cut_off: int = 0
    put_off: int = 0
    repeated: int = 0
    answered: int = 0
    stored: int = 0
    delivered: int = 0
    undelivered: int = 0
    other_status: int = 0
    arrived: int = 0
    in_flight_at_kills: int = 0
    arrived_twice: int = 0
    lost: int = 0
    not_stored: int = 0
    gone_after_kill: int = 0
    incomplete: int = 0
    not_arrived: int = 0
    stored_twice: int = 0
    never_answered: int = 0
    twice_without_reason: int = 0
    stuck: int = 0
    still_owed: int = 0
    wrong_answers: int = 0
    children_left: int = 0
    examples: dict[str, list[str]] = msgspec.field(default_factory=dict)

    @property
    def broken(self) -> list[str]:
        """The promises that did not hold."""
        return [name for name in BROKEN if getattr(self, name)]


BROKEN: Final[Mapping[str, str]] = {
    "lost": "answered with 200, and then not in the store or on no handset",
    "not_stored": "answered with 200, and not in the store",
    "gone_after_kill": "answered with 200, and not in the store when it was looked at right after a kill",
    "incomplete": "in the store without their conversation, session or event",
    "not_arrived": "in the store, and on no handset",
    "stored_twice": "stored twice under one Idempotency-Key",
    "never_answered": "stored, though no request for them was answered",
    "twice_without_reason": "twice on a handset, though not in flight at a kill",
    "stuck": "still to be sent when nothing moved any more",
    "still_owed": "still waiting for a receipt when nothing moved any more",
    "wrong_answers": "answers that should never be given",
    "children_left": "processes of a killed server that did not end by themselves",
}


class CrashTest:
    """One run of the test on one installation."""

    def __init__(self, plan: Plan, place: Place, made: Furnished, universe: Universe, say: Say) -> None:
        self._plan = plan
        self._place = place
        self._made = made
        self._say = say
        self._chance = random.Random(plan.seed)  # noqa: S311 - so that a run can be repeated
        self._load = Load(place.port, made, universe, random.Random(plan.seed + 1))  # noqa: S311
        self._in_flight: Counter[str] = Counter()
        self._held: frozenset[tuple[str, str]] = frozenset()
        self.report = Report(store=plan.store, seed=plan.seed, kills=plan.kills)

    async def run(self) -> Report:
        """Kill, let it recover, and compare."""
        started = time.monotonic()
        load = spawn(self._load.run(self._plan.connections), "selftest load")
        try:
            for number in range(1, self._plan.kills + 1):
                await self._life(number)
                if load.done():
                    await load
            async with serving(self._place):
                await self._recover(load)
        finally:
            load.cancel()
        async with opened(self._place.settings) as engine:
            await compare(engine, self._made.account_id, self._load.tally, self._in_flight, self.report)
        self.report.seconds = round(time.monotonic() - started, 1)
        return self.report

    async def _life(self, number: int) -> None:
        """One server from its start to its kill."""
        early = self._chance.random() < DURING_START
        moment = self._chance.uniform(0, START_LASTS_SECONDS if early else self._plan.seconds)
        family = self._chance.random() < WHOLE_FAMILY
        server = Server(self._place)
        try:
            if early:
                self.report.kills_during_start += 1
                await asyncio.sleep(moment)
            else:
                await self._live(server, moment)
            server.check_alive()
        finally:
            self._load.pause()
            under_way, children = self._load.under_way, server.kill(family=family)
        whom = " with its store's processes" if family and children else ""
        self.report.kills_of_family += bool(whom)
        await self._bury(children)
        answered = len(self._load.tally.answered)
        when = f"{moment:.2f} s after its {'start' if early else 'readiness'}"
        self._say(f"kill {number} of {self._plan.kills}{whom}, {when}: {answered} answered, {under_way} under way")

    async def _live(self, server: Server, seconds: float) -> None:
        await server.ready()
        self._load.resume()
        again = spawn(self._load.repeat_some(REPEATS), "selftest repeats")
        await asyncio.sleep(seconds)
        again.cancel()

    async def _bury(self, children: list[int]) -> None:
        """See that the processes of the dead server end too, note what it had in flight, and what is not there."""
        left = await still_running(children, LOST_WITHOUT_PARENT_SECONDS)
        self.report.children_left += len(left)
        async with self._remains() as engine:
            held = await leased(engine)
            kept = {message.id: message async for message in kept_messages(engine, self._made.account_id)}
        self._in_flight.update(id_ for id_, _ in held - self._held)  # not what an earlier kill had left
        self._held |= held
        gone = not_stored(kept, self._load.tally.answered)
        self.report.gone_after_kill += len(gone)
        note(self.report, "gone_after_kill", gone)

    @asynccontextmanager
    async def _remains(self) -> AsyncIterator[Engine]:
        """The store as the dead server left it."""
        if self._place.database_url:
            async with opened(self._place.settings) as engine:
                yield engine
            return
        with tempfile.TemporaryDirectory(prefix="trunkline-selftest-copy-") as folder:
            async with opened(copy_of_sqlite(self._place, Path(folder))) as engine:
                yield engine

    async def _recover(self, load: asyncio.Task[None]) -> None:
        """Let every request have its answer, and the outbox run empty."""
        self._load.resume()
        await self._load.repeat_some(REPEATS)
        self._load.finish()
        try:
            async with asyncio.timeout(ANSWERED_SECONDS):
                await asyncio.shield(load)
        except TimeoutError:
            raise SelftestFailed("Requests stay without an answer.", self._place.last_words()) from None
        self._say(f"{len(self._load.tally.answered)} answered; waiting for the outbox to run empty")
        async with opened(self._place.settings) as engine:
            await run_dry(engine)


async def run_dry(engine: Engine, seconds: float = DRAIN_SECONDS) -> None:
    """Wait until nothing is owed any more, or for so long."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if not await waiting(engine):
            return
        await asyncio.sleep(0.5)


async def run_crash_test(plan: Plan, universe: Universe, say: Say) -> Report:
    """Make an installation, test it, and remove it."""
    name = f"trunkline_selftest_{universe.new_id()}"
    async with new_place(plan.postgres_url, name, WISHES) as place:
        made = await furnish(place.settings, universe, ENDPOINTS, NETWORK)
        return await CrashTest(plan, place, made, universe, say).run()


async def compare(engine: Engine, account_id: str, tally: Tally, in_flight: Mapping[str, int], report: Report) -> None:
    """Compare what the clients know with what the store holds and the handsets received."""
    kept = {message.id: message async for message in kept_messages(engine, account_id)}
    arrived = await arrivals(engine)
    report.requests, report.cut_off, report.put_off = tally.requests, tally.cut_off, tally.put_off
    report.repeated, report.answered, report.stored = tally.repeated, len(tally.answered), len(kept)
    report.arrived, report.in_flight_at_kills = len(arrived), in_flight_total(in_flight)
    count_statuses(kept, report)
    for name, found in discrepancies(kept, tally.answered, arrived, in_flight).items():
        setattr(report, name, len(found))
        note(report, name, found)
    report.wrong_answers = len(tally.mistakes)
    note(report, "wrong_answers", tally.mistakes)


def in_flight_total(in_flight: Mapping[str, int]) -> int:
    """How often a message was in flight at a kill."""
    return sum(in_flight.values())


def count_statuses(kept: Mapping[str, Kept], report: Report) -> None:
    """Count where the messages stand."""
    statuses = Counter(message.status for message in kept.values())
    report.delivered, report.undelivered = statuses["delivered"], statuses["undelivered"]
    report.other_status = len(kept) - report.delivered - report.undelivered


def not_stored(kept: Mapping[str, Kept], answered: Mapping[str, str]) -> list[str]:
    """The ids of the messages that were answered with 200 and are not in the store as they were sent."""
    return [id_ for text, id_ in answered.items() if id_ not in kept or kept[id_].text != text]


def discrepancies(
    kept: Mapping[str, Kept], answered: Mapping[str, str], arrived: Mapping[str, int], in_flight: Mapping[str, int]
) -> dict[str, list[str]]:
    """The ids of the messages for which a promise does not hold, by the promise; pure."""
    texts = Counter(message.text for message in kept.values())
    promised = set(answered.values())
    missing = not_stored(kept, answered)
    not_arrived = [id_ for id_ in kept if not arrived.get(id_)]
    twice = {id_: count - 1 for id_, count in arrived.items() if count > 1}
    return {
        "not_stored": missing,
        "not_arrived": not_arrived,
        "lost": sorted({*missing, *(id_ for id_ in promised if not arrived.get(id_))}),
        "incomplete": [
            id_ for id_, one in kept.items() if not (one.in_conversation and one.in_session and one.has_event)
        ],
        "stored_twice": [id_ for id_, one in kept.items() if texts[one.text] > 1],
        "never_answered": [id_ for id_, one in kept.items() if one.text not in answered],
        "arrived_twice": list(twice),
        # A message goes out once more for each kill that it was in flight at, at most.
        "twice_without_reason": [id_ for id_, more in twice.items() if more > in_flight.get(id_, 0)],
        "stuck": [id_ for id_, one in kept.items() if one.phase == Phase.SEND],
        "still_owed": [id_ for id_, one in kept.items() if one.phase is not None and one.phase != Phase.SEND],
    }


def note(report: Report, name: str, found: list[str]) -> None:
    """Keep a few examples of what should not be."""
    if found and name in BROKEN:
        report.examples[name] = [*report.examples.get(name, []), *found][:EXAMPLES]
