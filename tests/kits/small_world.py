"""A small world for handlers: a real store, the committer, two accounts with what they own. No web, no carriers."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from typing import Any, TypeVar

import trunkline.commit.reactions as reaction_package
from tests.kits.store_kit import Store
from trunkline.base.plugins import collect
from trunkline.base.tasks import spawn
from trunkline.base.universe import FixedUniverse
from trunkline.commit.committer import Committer
from trunkline.commit.reaction import Reaction
from trunkline.contract.operation import Operation
from trunkline.domain.conversation import conversation_id
from trunkline.domain.facts import (
    AccountCreated,
    ConnectionCreated,
    CustomerCreated,
    EndpointCreated,
    Fact,
    MessageCreated,
    SessionOpened,
)
from trunkline.operations.call import Call, Caller
from trunkline.settings import Settings
from trunkline.store.directory import Directory
from trunkline.store.engine import Engine

T = TypeVar("T")

ACME, OTHER = "a" * 24, "b" * 24
HOLDING, BAKERY, SHOP = "c1" * 12, "c2" * 12, "c3" * 12
SLOW = "1" * 24
MAIN, SECOND, FOREIGN, MUTE, USER = "e1" * 12, "e2" * 12, "e3" * 12, "e4" * 12, "e5" * 12
MAIN_NUMBER, SECOND_NUMBER, FOREIGN_NUMBER = "+15550001001", "+15550001002", "+15550001003"
THEM = "+15556667777"
AGENT = Caller("d" * 24, "Ann Agent", "ann@example.com", frozenset({"User"}), (ACME,))
BOTH = Caller("f" * 24, "Sam Admin", "sam@example.com", frozenset({"SystemAdministrator", "User"}), (ACME, OTHER))


class World:
    """What a handler meets."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self.universe = FixedUniverse()
        self.settings = Settings()
        self.directory = Directory(engine)
        self.committer = Committer(engine, collect(reaction_package, Reaction))

    def call(self, caller: Caller = AGENT) -> Call:
        """A call at this moment."""
        return Call(caller, self.universe, self.settings, self.directory)

    async def ask(self, operation: Operation, caller: Caller = AGENT, **members: Any) -> Any:
        """Run an operation and commit what it records."""
        call = self.call(caller)
        answer = await operation.run(operation.request(**members), call)
        await self.record(*call.facts)
        return answer

    async def record(self, *facts: Fact) -> None:
        """Commit facts; time goes on a little."""
        if facts:
            await self.committer.commit(facts)
        self.universe.advance(0.01)

    @property
    def date(self) -> str:
        return self.universe.now_iso()

    async def open(
        self, endpoint_id: str = MAIN, other: str = THEM, *, account_id: str = ACME, incoming: bool = False
    ) -> SessionOpened:
        """A session begins."""
        fact = SessionOpened(
            account_id=account_id,
            date=self.date,
            id=self.universe.new_id(),
            customer_id=BAKERY if endpoint_id == MAIN else None,
            endpoint_id=endpoint_id,
            conversation_id=conversation_id(account_id, endpoint_id, other),
            other_address=other,
            channel="Chat",
            incoming=incoming,
            created_by="Ann Agent",
        )
        await self.record(fact)
        return fact

    async def message(self, session: SessionOpened, text: str = "Hello", *, incoming: bool = False) -> MessageCreated:
        """A message of a session comes or is to go."""
        now = int(self.universe.now().timestamp() * 1000)
        fact = MessageCreated(
            account_id=session.account_id,
            date=self.date,
            id=self.universe.new_id(),
            customer_id=session.customer_id,
            endpoint_id=session.endpoint_id,
            conversation_id=session.conversation_id,
            session_id=session.id,
            connection_id=SLOW,
            incoming=incoming,
            other_address=session.other_address,
            sender=session.other_address if incoming else "Ann Agent",
            text=text,
            encoding="GSM-7",
            segments=1,
            due=now,
            give_up=now + 86_400_000,
        )
        await self.record(fact)
        return fact

    async def settle(self) -> None:
        """Everything that is there from the beginning."""
        date = self.date
        await self.record(
            AccountCreated(account_id=ACME, date=date, name="Acme", region="US"),
            AccountCreated(account_id=OTHER, date=date, name="Other", region="DE"),
            CustomerCreated(account_id=ACME, date=date, id=HOLDING, name="Holding"),
            CustomerCreated(account_id=ACME, date=date, id=BAKERY, name="Bakery", parent_customer_id=HOLDING),
            CustomerCreated(account_id=ACME, date=date, id=SHOP, name="Shop", parent_customer_id=BAKERY),
            ConnectionCreated(
                account_id="",
                date=date,
                id=SLOW,
                name="slow line",
                carrier="loopback",
                settings="{}",
                rate_per_second=2,
                unconfirmed_policy="wait",
            ),
            self._endpoint(ACME, MAIN, MAIN_NUMBER, "Main line", customer_id=BAKERY),
            self._endpoint(ACME, SECOND, SECOND_NUMBER, "Second line"),
            self._endpoint(OTHER, FOREIGN, FOREIGN_NUMBER, "Foreign line"),
            self._endpoint(ACME, MUTE, "+15550001004", "Mute line", disable_sms=True),
            self._endpoint(ACME, USER, None, "Ann Agent", type_="User", user_id=AGENT.user_id, customer_id=BAKERY),
        )

    def _endpoint(
        self, account_id: str, id_: str, address: str | None, name: str, type_: str = "PhoneNumber", **more: Any
    ) -> EndpointCreated:
        values = {"customer_id": None, "connection_id": SLOW if address else None} | more
        return EndpointCreated(
            account_id=account_id, date=self.date, id=id_, type=type_, display_name=name, address=address, **values
        )


def run(store: Store, work: Callable[[World], Awaitable[T]]) -> T:
    """Run `work` in a settled world over an empty store."""

    async def whole(engine: Engine) -> T:
        world = World(engine)
        committing = spawn(world.committer.run(), "commit")
        try:
            await world.settle()
            return await work(world)
        finally:
            await world.committer.stop()
            await asyncio.wait([committing], timeout=60)

    return store.run(whole)


def ids(items: Iterable[Any]) -> list[str]:
    """The ids of facts, rows or DTOs."""
    return [item["id"] if isinstance(item, dict) else item.id for item in items]
