"""Facts by short names, and a store that says what they left behind. Every case has an account of its own."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any, TypeVar

import msgspec
from sqlalchemy import Table, select

from tests.commit.spied import REACTIONS
from tests.kits.store_kit import Store
from trunkline.base.tasks import spawn
from trunkline.commit.committer import Committer
from trunkline.domain.facts import (
    DeliveryReported,
    Fact,
    InboundNoted,
    MessageCanceled,
    MessageCreated,
    MessageDeferred,
    MessageErased,
    MessageFailed,
    MessageRequeued,
    MessageRerouted,
    MessageSent,
    MessagesRead,
    OutcomeUnknown,
    SessionEnded,
    SessionOpened,
    SessionReopened,
)
from trunkline.store import bulk, tables
from trunkline.store.engine import Engine, Transaction
from trunkline.store.statements import Statement

F = TypeVar("F", bound=Fact)
Values = dict[str, Any]

DATE = "2026-11-23T10:00:00.000Z"
LATER = "2026-11-23T11:00:00.000Z"
LINE = "1" * 24
TENANT = (tables.SESSION, tables.CONVERSATION, tables.MESSAGE, tables.OUTBOX, tables.INBOUND)


def opened(session: str = "s", conversation: str = "c", **members: Any) -> SessionOpened:
    """A session begins; the account is filled in later, here and below."""
    plain: Values = {
        "account_id": "",
        "date": DATE,
        "customer_id": None,
        "endpoint_id": "e",
        "other_address": "+15556667777",
        "channel": "Chat",
        "incoming": False,
        "created_by": "Ann",
    }
    return SessionOpened(id=session, conversation_id=conversation, **plain | members)


def ended(session: str = "s") -> SessionEnded:
    return SessionEnded(account_id="", date=LATER, id=session, outcome="Done")


def reopened(session: str = "s") -> SessionReopened:
    return SessionReopened(account_id="", date=LATER, id=session)


def created(message: str = "m", session: str = "s", conversation: str = "c", **members: Any) -> MessageCreated:
    plain: Values = {
        "account_id": "",
        "date": DATE,
        "customer_id": None,
        "endpoint_id": "e",
        "connection_id": LINE,
        "incoming": False,
        "other_address": "+15556667777",
        "sender": "Ann",
        "text": "Hello",
        "encoding": "GSM-7",
        "segments": 2,
        "due": 1000,
        "give_up": 9000,
    }
    return MessageCreated(id=message, session_id=session, conversation_id=conversation, **plain | members)


def came(message: str = "m", session: str = "s", conversation: str = "c", **members: Any) -> MessageCreated:
    """An incoming message."""
    return created(message, session, conversation, incoming=True, sender="+15556667777", due=0, give_up=0, **members)


def noted(inbound: str = "i", message: str = "m") -> InboundNoted:
    return InboundNoted(account_id="", date=DATE, id=inbound, message_id=message)


def read(*messages: str, conversation: str = "c") -> MessagesRead:
    return MessagesRead(account_id="", date=LATER, conversation_id=conversation, message_ids=messages, by="Ann")


def sent(message: str = "m", due: int | None = 5000, carrier: str = "x") -> MessageSent:
    return MessageSent(account_id="", date=LATER, id=message, attempt=1, carrier_id=carrier, due=due)


def deferred(message: str = "m") -> MessageDeferred:
    return MessageDeferred(
        account_id="", date=LATER, id=message, attempt=1, failure="unreachable", reason="off", due=2000
    )


def failed(message: str = "m", happening: str = "refused") -> MessageFailed:
    return MessageFailed(
        account_id="", date=LATER, id=message, attempt=1, failure="rejected", reason="no", happening=happening
    )


def erased(message: str = "m", *, deleted: bool = False, answers: tuple[tuple[str, str], ...] = ()) -> MessageErased:
    return MessageErased(account_id="", date=LATER, id=message, by="Ann", deleted=deleted, media=1, answers=answers)


def canceled(message: str = "m") -> MessageCanceled:
    return MessageCanceled(account_id="", date=LATER, id=message, by="Ann")


def rerouted(seen: int | None = None, before: str = LINE, **more: Any) -> MessageRerouted:
    return MessageRerouted(
        account_id="",
        date=LATER,
        id="m",
        before=before,
        connection_id="2",
        reason="down",
        due=1500,
        seen=seen,
        tried="1",
        **more,
    )


def unknown(message: str = "m", attempt: int = 1) -> OutcomeUnknown:
    return OutcomeUnknown(
        account_id="", date=LATER, id=message, attempt=attempt, reason="silence", due=3000, give_up=4000
    )


def requeued(message: str = "m") -> MessageRequeued:
    return MessageRequeued(account_id="", date=LATER, id=message, reason="again", due=1500, give_up=9000)


def reported(message: str = "m", delivered: bool = True) -> DeliveryReported:
    failure, reason = (None, "") if delivered else ("expired", "too late")
    return DeliveryReported(account_id="", date=LATER, id=message, delivered=delivered, failure=failure, reason=reason)


class Ledger:
    """A committer over a store, and a look at one account."""

    def __init__(self, engine: Engine, runner: asyncio.Runner) -> None:
        self.engine = engine
        self._runner = runner
        self._committer = Committer(engine, REACTIONS)
        self._accounts = 0

    def account(self) -> str:
        """A new account's id."""
        self._accounts += 1
        return f"{self._accounts:024x}"

    def write(self, account: str, *units: Sequence[Fact], together: bool = False) -> list[str]:
        """Commit units for an account, one after the other or as one group; what came of each."""
        mine = [[msgspec.structs.replace(fact, account_id=account) for fact in unit] for unit in units]
        return self._runner.run(self._write(mine, together))

    async def _write(self, units: list[list[Fact]], together: bool) -> list[str]:
        running = [spawn(self._commit(unit), "unit") for unit in units] if together else []
        return [await one for one in running] if together else [await self._commit(unit) for unit in units]

    async def _commit(self, unit: list[Fact]) -> str:
        try:
            await self._committer.commit(unit)
        except Exception as error:
            return type(error).__name__
        return "kept"

    def rows(self, account: str, table: Table) -> list[Values]:
        """The rows of an account in a table, in the order of their keys."""
        columns = bulk.written_columns(table)
        statement = Statement(
            select(*columns).where(table.c.account_id == account).order_by(*table.primary_key.columns)
        )
        return [_plain(columns, row) for row in self._runner.run(statement.read(self.engine))]

    def row(self, table: Table, **key: str) -> Values | None:
        """The row with this key in a table that belongs to no account."""
        columns = bulk.written_columns(table)
        statement = Statement(select(*columns).where(*(table.c[name] == value for name, value in key.items())))
        found = self._runner.run(statement.read(self.engine))
        return _plain(columns, found[0]) if found else None

    def events(self, account: str) -> list[tuple[str, str, Values]]:
        """Kind, subject and body of the account's events, in their order."""
        event = tables.EVENT.c
        statement = Statement(
            select(event.kind, event.subject_id, event.body).where(event.account_id == account).order_by(event.seq)
        )
        found = self._runner.run(statement.read(self.engine))
        return [(kind, subject, msgspec.json.decode(body)) for kind, subject, body in found]

    def everything(self, account: str) -> list[Any]:
        """Every row of an account, without the account."""
        state: list[Any] = [
            [{name: value for name, value in row.items() if name != "account_id"} for row in self.rows(account, table)]
            for table in TENANT
        ]
        return [*state, self.events(account)]

    def lease(self, account: str, message: str) -> None:
        """Let a worker hold what is owed for a message."""

        async def work(transaction: Transaction) -> None:
            row = {"account_id": account, "id": message, "worker": "w"}
            await transaction.run([bulk.update_rows(self.engine.name, tables.OUTBOX, ("worker",), [row])])

        self._runner.run(self.engine.transaction(work))

    def put(self, table: Table, row: Values) -> None:
        """Add a row that comes of no fact."""

        async def work(transaction: Transaction) -> None:
            await transaction.run(bulk.insert_rows(self.engine.name, table, [row]))

        self._runner.run(self.engine.transaction(work))

    def begin(self) -> None:
        """Start to commit."""
        self._running = self._runner.run(self._start())

    async def _start(self) -> asyncio.Task[None]:
        return spawn(self._committer.run(), "committer")

    def end(self) -> None:
        """Stop in good order."""
        self._runner.run(self._committer.stop())
        self._runner.run(self.engine.close())


def _plain(columns: Sequence[Any], row: Sequence[Any]) -> Values:
    """A row by its columns' names; SQLite's 0 and 1 are flags again."""
    return {
        column.name: bool(value) if str(column.type) == "BOOLEAN" else value
        for column, value in zip(columns, row, strict=True)
    }


@contextmanager
def ledger(store: Store) -> Iterator[Ledger]:
    """Open a ledger for the tests of a module."""
    with asyncio.Runner() as runner:
        book = Ledger(runner.run(store.open()), runner)
        book.begin()
        try:
            yield book
        finally:
            book.end()
