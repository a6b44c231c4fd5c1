"""A store that waits and fails on demand, and a committer over it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Any, TypeVar

import trunkline.commit.reactions as reaction_package
from tests.kits.store_kit import Store
from trunkline.base.plugins import collect
from trunkline.base.tasks import spawn
from trunkline.base.universe import FixedUniverse
from trunkline.commit.committer import Committer
from trunkline.commit.reaction import Reaction
from trunkline.domain.conversation import conversation_id
from trunkline.domain.facts import CustomerCreated, Fact, MessageCreated, SessionOpened
from trunkline.store import tables
from trunkline.store.engine import Engine, Row, Step, Transaction
from trunkline.store.loader import by_primary_key

T = TypeVar("T")
ACME = "a" * 24
REACTIONS: tuple[Reaction, ...] = tuple(collect(reaction_package, Reaction))


class Spied:
    """An engine like the one below, whose gate may be shut and which fails when told to."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self.name = engine.name
        self.gate = asyncio.Event()
        self.gate.set()
        self.failures: list[Exception] = []
        self.refused: list[Exception] = []
        self.loads = 0

    async def read(self, sql: str, values: Sequence[Any] = ()) -> list[Row]:
        """Read as ever."""
        return await self._engine.read(sql, values)

    async def transaction(self, work: Callable[[Transaction], Awaitable[T]]) -> T:
        """Wait for the gate, fail if a failure is next, and else do the work."""
        await self.gate.wait()

        async def failing(transaction: Transaction) -> T:
            result = await work(Counted(transaction, self))
            if self.failures:
                raise self.failures.pop(0)
            return result

        try:
            return await self._engine.transaction(failing)
        except Exception as error:
            self.refused.append(error)
            raise

    async def optimistic(self, work: Callable[[Transaction], Awaitable[T]]) -> T:
        """Look as ever."""
        return await self._engine.optimistic(work)

    async def close(self) -> None:
        """Close what is below."""
        await self._engine.close()


class Counted:
    """A transaction that counts how often something is asked before the end."""

    def __init__(self, transaction: Transaction, spied: Spied) -> None:
        self._transaction = transaction
        self._spied = spied
        self.locks = transaction.locks

    async def run(self, steps: Sequence[Step]) -> list[list[Row]]:
        """Ask, and count it."""
        self._spied.loads += 1
        return await self._transaction.run(steps)

    def last(self, steps: Sequence[Step]) -> None:
        """Keep for the end."""
        self._transaction.last(steps)


class Bench:
    """A committer that runs, with ids and dates for facts."""

    def __init__(self, engine: Engine) -> None:
        self.engine = Spied(engine)
        self.universe = FixedUniverse()
        self.committer = Committer(self.engine, REACTIONS)
        self.groups: list[list[Fact]] = []
        self.committer.listen(lambda facts: self.groups.append(list(facts)))

    def customer(self, name: str = "Bakery", id_: str = "") -> CustomerCreated:
        """A customer that comes into being."""
        date = self.universe.now_iso()
        return CustomerCreated(account_id=ACME, date=date, id=id_ or self.universe.new_id(), name=name)

    def session(self, other: str = "+15556667777") -> SessionOpened:
        """A session that begins, always of the same endpoint."""
        return SessionOpened(
            account_id=ACME,
            date=self.universe.now_iso(),
            id=self.universe.new_id(),
            customer_id=None,
            endpoint_id="e" * 24,
            conversation_id=conversation_id(ACME, "e" * 24, other),
            other_address=other,
            channel="Chat",
            incoming=False,
            created_by="Ann",
        )

    def message(self, session: SessionOpened, *, incoming: bool = False) -> MessageCreated:
        """A message of a session."""
        return MessageCreated(
            account_id=session.account_id,
            date=self.universe.now_iso(),
            id=self.universe.new_id(),
            customer_id=None,
            endpoint_id=session.endpoint_id,
            conversation_id=session.conversation_id,
            session_id=session.id,
            connection_id="1" * 24,
            incoming=incoming,
            other_address=session.other_address,
            sender="Ann",
            text="Hello",
            encoding="GSM-7",
            segments=1,
            due=1000,
            give_up=2000,
        )

    async def has(self, customer: CustomerCreated) -> bool:
        """Whether a customer is in the store."""
        found = await by_primary_key(self.engine, tables.CUSTOMER).find(ACME, customer.id)
        return found is not None

    def hand_in(self, *units: Sequence[Fact]) -> list[asyncio.Task[None]]:
        """Commit units, each as a caller of its own, in this order."""
        return [spawn(self._quietly(unit), "caller") for unit in units]

    async def _quietly(self, unit: Sequence[Fact]) -> None:
        await self.committer.commit(unit)

    async def together(self, *units: Sequence[Fact]) -> list[Exception | None]:
        """Commit units as one group, and what came of each."""
        self.engine.gate.clear()
        callers = self.hand_in(*units)
        await asyncio.sleep(0.01)  # all of them wait now, and no hand has taken anything
        self.engine.gate.set()
        results = await asyncio.gather(*callers, return_exceptions=True)
        return [result if isinstance(result, Exception) else None for result in results]


def on_bench(store: Store, scene: Callable[[Bench], Awaitable[T]]) -> T:
    """Run a scene with a running committer over an empty store."""

    async def whole(engine: Engine) -> T:
        bench = Bench(engine)
        running = spawn(bench.committer.run(), "committer")
        try:
            return await scene(bench)
        finally:
            bench.engine.gate.set()
            await bench.committer.stop()
            await asyncio.wait([running], timeout=60)

    return store.run(whole)
