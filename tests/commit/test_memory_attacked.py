"""Two servers that remember what they claimed, on one store, in disorder.

The event log says in which order things became true. Done again in that order, by a committer that looks at the rows
of everything, they must have the same results and leave the same rows; and a refusal must have been right at some
moment while its caller waited.
"""

from __future__ import annotations

import asyncio
import os
from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any, Final, TypeVar

import msgspec
import pytest
from sqlalchemy import bindparam, func, select

from tests.commit.spied import ACME, REACTIONS
from tests.kits.store_kit import Store, new_sqlite
from trunkline.base.tasks import spawn
from trunkline.commit.committer import Committer
from trunkline.commit.rows import Declined, Needs, Rows
from trunkline.domain import facts as told
from trunkline.domain.facts import Fact
from trunkline.domain.message import Happening
from trunkline.domain.pace import fair_shares
from trunkline.store import bulk, tables
from trunkline.store.engine import Deadlock, Engine, GuardFailed, Row, Step, StoreUnavailable, Transaction
from trunkline.store.outbox import Claims, Owed, take_overdue
from trunkline.store.statements import Statement

T = TypeVar("T")
How = Callable[[Any], Awaitable[Any]]  # a kind of transaction
SEEDS: Final = range(60 if os.environ.get("LONG_TESTS") == "1" else 3)
LINES: Final = ("1" * 24, "2" * 24)
DATE: Final = "2026-11-23T10:00:00.000Z"
MESSAGES: Final = 10  # few, so that everybody meets at the same ones
CALLERS: Final = 10
STEPS: Final = 14  # of each caller
COMPARED: Final = (tables.MESSAGE, tables.OUTBOX, tables.ESME_DELIVERY, tables.SESSION, tables.CONVERSATION)
EVENTS: Final = Statement(select(tables.EVENT).order_by(tables.EVENT.c.seq))
NEWEST: Final = Statement(select(func.coalesce(func.max(tables.EVENT.c.seq), 0)))
MARK: Final = "BatchMessageRefused"  # needs no row, and leaves nothing but its event: each unit ends with one


class Rough:
    """A store that is slow, and that fails now and then: before the commit, or after it without saying so."""

    def __init__(self, engine: Engine, chance: Random) -> None:
        self._engine = engine
        self._chance = chance
        self.name = engine.name
        self.seen: Counter[str] = Counter()

    async def read(self, sql: str, values: Sequence[Any] = ()) -> list[Row]:
        """Read as ever."""
        return await self._engine.read(sql, values)

    async def transaction(self, work: Callable[[Transaction], Awaitable[T]]) -> T:
        """Do the work, and wait or fail at some point."""
        return await self._roughly(self._engine.transaction, work)

    async def optimistic(self, work: Callable[[Transaction], Awaitable[T]]) -> T:
        """The same for what may hold up nobody."""
        return await self._roughly(self._engine.optimistic, work)

    async def _roughly(self, how: How, work: Callable[[Transaction], Awaitable[T]]) -> T:
        luck = self._chance.random()

        async def rough(transaction: Transaction) -> T:
            result = await work(transaction)
            await asyncio.sleep(self._chance.random() * 0.004)
            if luck < 0.03:
                raise StoreUnavailable("away")
            return result

        try:
            result: T = await how(rough)
        except Exception as error:
            self.seen[type(error).__name__] += 1
            raise
        if luck > 0.97:
            raise StoreUnavailable("away, but it is written")
        return result

    async def close(self) -> None:
        """Close what is below."""
        await self._engine.close()


class Noted:
    """A store that notes in the event log what was leased."""

    def __init__(self, engine: Engine, due: int, worker: str) -> None:
        self._engine = engine
        self._leased = {"due": due, "worker": worker}
        self.name = engine.name

    async def read(self, sql: str, values: Sequence[Any] = ()) -> list[Row]:
        """Read as ever."""
        return await self._engine.read(sql, values)

    async def transaction(self, work: Callable[[Transaction], Awaitable[T]]) -> T:
        """Claim, and note it."""
        return await self._noting(self._engine.transaction, work)

    async def optimistic(self, work: Callable[[Transaction], Awaitable[T]]) -> T:
        """Claim without holding up anybody, and note it."""
        return await self._noting(self._engine.optimistic, work)

    async def _noting(self, how: How, work: Callable[[Transaction], Awaitable[T]]) -> T:

        async def noted(transaction: Transaction) -> T:
            found = await work(transaction)
            assert isinstance(found, list)
            rows = [list(item.owed) for item in found]
            body = {"rows": rows, **self._leased}
            transaction.last(noting(self.name, "Leased", body) if rows else [])
            return found

        result: T = await how(noted)
        return result

    async def close(self) -> None:
        """Close what is below."""
        await self._engine.close()


def noting(store: str, kind: str, body: Any) -> list[Step]:
    text = msgspec.json.encode(body).decode()
    row = {"account_id": ACME, "kind": kind, "subject_id": "", "date": DATE, "body": text}
    return bulk.insert_rows(store, tables.EVENT, [row])


@dataclass
class Unit:
    """What a caller handed in, the newest event before and after, and what it was told."""

    facts: list[Fact]
    began: int
    ended: int = 0
    result: Exception | None = None


@dataclass
class Scene:
    """Two servers and their callers."""

    servers: list[Committer]
    engines: list[Rough]
    chance: Random
    units: dict[str, Unit] = field(default_factory=dict)
    messages: list[str] = field(default_factory=list)
    now: int = 1000

    async def begin(self) -> None:
        """A session, and messages that are due."""
        await self.servers[0].commit([opened()])
        for number in range(MESSAGES):
            esme = self.chance.choice([None, None, "p" * 24])
            await self.servers[0].commit([self.created(f"m{number}", esme)])
            self.messages.append(f"m{number}")

    def created(self, id_: str, esme: str | None) -> Fact:
        """A message of the session."""
        return told.MessageCreated(
            account_id=ACME,
            date=DATE,
            id=id_,
            customer_id=None,
            endpoint_id="e",
            conversation_id="c",
            session_id="s",
            connection_id=self.chance.choice(LINES),
            incoming=False,
            other_address="+15556667777",
            sender=None,
            text="Hello",
            encoding="GSM-7",
            segments=1,
            due=self.now,
            give_up=9000,
            esme=esme,
        )

    async def caller(self) -> None:
        """Does this and that."""
        for _ in range(STEPS):
            self.now += self.chance.randint(1, 30)
            await asyncio.sleep(self.chance.random() * 0.003)
            number = self.chance.randrange(2)
            action = self.chance.random()
            if action < 0.3:
                await self.claim(number)
            elif action < 0.97:
                await self.commit(number, self.some_facts())
            else:
                await self.meddle(number)

    async def claim(self, number: int) -> None:
        """A worker of one server leases something; what its server learns of it may be late."""
        worker, due = f"worker{number}", self.now + self.chance.randint(5, 150)
        engine, room = Noted(self.engines[number], due, worker), self.chance.randint(1, 5)
        try:
            if self.chance.random() < 0.3:
                found = await take_overdue(engine, worker, self.now, due, room)
            else:
                claims = Claims(engine, self.chance.choice(LINES), worker, fair_shares)
                found = await claims.take(self.now, due, room)
        except StoreUnavailable:
            return
        if self.chance.random() < 0.3:
            await asyncio.sleep(self.chance.random() * 0.01)
        self.servers[number].memory.claimed(found, due, worker)

    async def commit(self, number: int, wanted: list[Fact]) -> None:
        """Hand in a unit, and keep what came of it."""
        name = f"unit{len(self.units)}"
        mark = told.BatchMessageRefused(account_id=ACME, date=DATE, id=name, reason="")
        unit = self.units[name] = Unit([*wanted, mark], 0)
        unit.began = await self.newest()
        try:
            await self.servers[number].commit(unit.facts)
            # Of one that is not there yet nobody knows, and no row says what was decided of it.
            self.messages += [fact.id for fact in wanted if isinstance(fact, told.MessageCreated)]
        except (Declined, StoreUnavailable) as error:
            unit.result = error
        unit.ended = await self.newest()

    async def newest(self) -> int:
        """The number of the newest event."""
        ((newest,),) = await NEWEST.read(self.engines[0])
        assert isinstance(newest, int)
        return newest

    async def meddle(self, number: int) -> None:
        """Somebody who is no server forgets a message, or leases it with a hand of his own."""
        id_, gone = self.chance.choice(self.messages), self.chance.random() < 0.4

        async def work(transaction: Transaction) -> None:
            body = {"id": id_, "gone": gone}
            await transaction.run(meddling(self.engines[number].name, id_, gone))
            transaction.last(noting(self.engines[number].name, "Meddled", body))

        try:
            await self.engines[number].transaction(work)
        except StoreUnavailable:
            return

    def some_facts(self) -> list[Fact]:
        """Something that may be true of a message, or not."""
        id_, at = self.chance.choice(self.messages), {"account_id": ACME, "date": DATE}
        line, other = self.chance.sample(LINES, 2)
        due, attempt = self.now + self.chance.randint(0, 100), self.chance.randint(0, 3)
        about: dict[str, Any] = at | {"id": id_}
        tried: dict[str, Any] = about | {"attempt": attempt, "connection_id": self.chance.choice([line, line, ""])}
        seen = self.chance.choice([None, None, due])
        moved = told.MessageRerouted(
            **about, before=line, connection_id=other, reason="", due=due, seen=seen, tried=None if seen else line
        )
        happening = self.chance.choice([Happening.REFUSED, Happening.GAVE_UP, Happening.RECEIPT_OVERDUE])
        deferred = told.MessageDeferred(**tried, failure="busy", reason="", due=due)
        requeued = told.MessageRequeued(**about, reason="", due=due, give_up=9000)
        delivered = self.chance.random() < 0.5
        named = self.chance.choice([None, line])
        failure = None if delivered else "busy"
        receipt = told.DeliveryReported(**about, delivered=delivered, failure=failure, reason="", connection_id=named)
        sent = told.MessageSent(**tried, carrier_id=str(due), due=self.chance.choice([None, due, due]))
        choices: list[tuple[int, list[Fact]]] = [
            (6, [sent]),
            (4, [receipt]),
            (2, [sent, receipt]),
            (4, [deferred]),
            (2, [deferred, moved]),
            (3, [told.OutcomeUnknown(**tried, reason="", due=due, give_up=9000)]),
            (2, [requeued]),
            (2, [requeued, moved]),
            (2, [moved]),
            (2, [told.MessageFailed(**tried, failure="busy", reason="", happening=happening)]),
            (2, [told.MessageCanceled(**about, by="Ann")]),
            (2, [told.MessageErased(**about, by="Ann", deleted=delivered)]),
            (2, [told.MessagesRead(**at, conversation_id="c", message_ids=(id_,), by="Ann")]),
            (1, [told.SessionEnded(**at, id="s", outcome="Done")]),
            (1, [told.SessionReopened(**at, id="s")]),
        ]
        weights, facts = zip(*choices, strict=True)
        if self.chance.random() < 0.1:
            return [self.created(f"n{len(self.units)}", None)]
        (chosen,) = self.chance.choices(facts, weights)
        return list(chosen)


def opened() -> Fact:
    """The session of all."""
    return told.SessionOpened(
        account_id=ACME,
        date=DATE,
        id="s",
        customer_id=None,
        endpoint_id="e",
        conversation_id="c",
        other_address="+15556667777",
        channel="Chat",
        incoming=False,
        created_by="Ann",
    )


def meddling(store: str, id_: str, gone: bool) -> list[Step]:
    """What somebody does past every server."""
    key = {"account_id": ACME, "id": id_}
    if gone:
        return [bulk.delete_rows(store, table, [(ACME, id_)]) for table in (tables.MESSAGE, tables.OUTBOX)]
    return [bulk.update_rows(store, tables.OUTBOX, ("worker",), [key | {"worker": "hand"}])]


class Again:
    """Everything once more, one after the other, with a look at every row."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self.committer = Committer(engine, REACTIONS)
        self._reactions = {reaction.fact: reaction for reaction in REACTIONS}

    async def refuses(self, wanted: Sequence[Fact]) -> bool:
        """Whether a unit would be declined as things are."""
        needs, rows = Needs(), Rows()
        for fact in wanted:
            self._reactions[type(fact)].needs(fact, needs)

        async def work(transaction: Transaction) -> bool:
            for table, step in needs.steps(self._engine.name):
                (found,) = await transaction.run([step])
                rows.learn(table, found)
            try:
                for fact in wanted:
                    self._reactions[type(fact)].apply(fact, rows)
            except Declined:
                return True
            return False

        return await self._engine.transaction(work)

    async def lease(self, body: dict[str, Any]) -> None:
        """What a worker leased, of rows that are here as it saw them."""
        owed = [Owed(*row) for row in body["rows"]]
        for row in owed:
            (found,) = await OWED.read(self._engine, id=row.id)
            assert tuple(found) == tuple(row)
        leased = {"due": body["due"], "worker": body["worker"]}
        rows = [{"account_id": row.account_id, "id": row.id, **leased} for row in owed]
        await self.run(bulk.update_rows(self._engine.name, tables.OUTBOX, ("due", "worker"), rows))

    async def run(self, *steps: Step) -> None:
        """Run steps in a transaction."""

        async def work(transaction: Transaction) -> None:
            transaction.last(steps)

        await self._engine.transaction(work)

    async def meddle(self, body: dict[str, Any]) -> None:
        """What somebody did past every server."""
        await self.run(*meddling(self._engine.name, body["id"], body["gone"]))

    async def follow(self, events: Sequence[Row], units: dict[str, Unit]) -> None:
        """Do what the events tell, and see at each of them which refusals are right."""
        refused = {name: unit for name, unit in units.items() if isinstance(unit.result, Declined)}
        written = set()
        await self._settle(refused, 0, events[0][0])
        for (number, _, kind, subject, _, body), after in zip(events, [*events[1:], None], strict=True):
            if kind == MARK:
                assert subject in units and subject not in refused
                written.add(subject)
                await self.committer.commit(units[subject].facts)
            elif kind in ("Leased", "Meddled"):
                decoded = msgspec.json.decode(body)
                await (self.lease if kind == "Leased" else self.meddle)(decoded)
                await self.run(*noting(self._engine.name, kind, decoded))
            await self._settle(refused, number, after[0] if after else float("inf"))
        assert not refused, "declined, though it held all the time"
        assert {name for name, unit in units.items() if unit.result is None} <= written

    async def _settle(self, refused: dict[str, Unit], number: int, until: float) -> None:
        for name, unit in list(refused.items()):
            if unit.began < until and number <= unit.ended and await self.refuses(unit.facts):
                del refused[name]


OWED: Final = Statement(
    select(*(tables.OUTBOX.c[name] for name in Owed._fields)).where(
        tables.OUTBOX.c.account_id == ACME, tables.OUTBOX.c.id == bindparam("id")
    )
)


async def left(engine: Engine) -> dict[str, list[dict[str, Any]]]:
    """Every row that is compared."""
    found = {}
    for table in COMPARED:
        columns = [column.name for column in bulk.written_columns(table)]
        rows = await Statement(select(*bulk.written_columns(table)).order_by(*table.primary_key.columns)).read(engine)
        found[table.name] = [dict(zip(columns, row, strict=True)) for row in rows]
    return found


async def disorder(store: Store, chance: Random) -> tuple[Scene, list[Row], dict[str, list[dict[str, Any]]]]:
    """Both servers at work; what they did, what the log says of it, and what is left."""
    engines = [Rough(await store.open(), chance) for _ in range(2)]
    quiet = [await store.open()]
    try:
        scene = Scene([Committer(engine, REACTIONS) for engine in engines], engines, chance)
        running = [spawn(server.run(), "server") for server in scene.servers]
        first = Committer(quiet[0], REACTIONS)
        running.append(spawn(first.run(), "first"))
        await Scene([first], engines, chance, messages=scene.messages).begin()
        before = await scene.newest()
        await asyncio.gather(*(scene.caller() for _ in range(CALLERS)))
        for server in [*scene.servers, first]:
            await server.stop()
        await asyncio.wait(running)
        events = [row for row in await EVENTS.read(quiet[0]) if row[0] > before]
        return scene, events, await left(quiet[0])
    finally:
        for engine in [*engines, *quiet]:
            await engine.close()


@pytest.mark.parametrize("seed", SEEDS)
def test_whoever_remembers_leaves_what_whoever_looks_would_leave(
    either_store: Store, tmp_path: Path, seed: int
) -> None:
    scene, events, rows = asyncio.run(disorder(either_store, Random(seed)))

    async def again(engine: Engine) -> None:
        other = Again(engine)
        running = spawn(other.committer.run(), "again")
        await Scene([other.committer], [], Random(seed)).begin()
        start = len(await EVENTS.read(engine))
        await other.follow(events, scene.units)
        await other.committer.stop()
        await asyncio.wait([running])
        assert await left(engine) == rows
        assert [row[1:] for row in (await EVENTS.read(engine))[start:]] == [row[1:] for row in events]

    new_sqlite(tmp_path / "again").run(again)
    seen = sum((engine.seen for engine in scene.engines), Counter[str]())
    assert seen[GuardFailed.__name__] and not seen[Deadlock.__name__]
