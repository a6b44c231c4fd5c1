"""The shared store: PostgreSQL through asyncpg."""

from __future__ import annotations

import contextlib
from collections.abc import Awaitable, Callable, Sequence
from typing import Any, Final

import asyncpg

from trunkline.store.engine import (
    Deadlock,
    GuardFailed,
    Row,
    Step,
    StoreError,
    StoreFull,
    StoreUnavailable,
    T,
    Transaction,
    UniqueViolation,
)

# The server is gone, going or too busy, or has become a follower; another attempt may find it well.
UNAVAILABLE: Final = (
    OSError,
    asyncpg.InterfaceError,
    asyncpg.InternalClientError,
    asyncpg.PostgresConnectionError,
    asyncpg.OperatorInterventionError,
    asyncpg.IdleInTransactionSessionTimeoutError,
    asyncpg.InsufficientResourcesError,
    asyncpg.ReadOnlySQLTransactionError,
)

SETTINGS: Final = {
    "application_name": "trunkline",
    "jit": "off",
    "synchronous_commit": "on",
    # A server that is frozen in the middle of a transaction may hold what all others wait for. It must give way
    # before their own patience (COMMAND_SECONDS) ends; none of our transactions stands still for so long.
    "idle_in_transaction_session_timeout": "10s",
}
COMMAND_SECONDS: Final = 30


class PostgresTransaction:
    """One writing transaction on one connection.

    It begins with the first steps that are run. One that has a single last step needs no BEGIN and no COMMIT: a
    statement by itself is a transaction, in one journey to the server.
    """

    locks = True

    def __init__(self, connection: Any, until: contextlib.AsyncExitStack) -> None:
        self._connection = connection
        self._until = until
        self._begun = False
        self._failed = False
        self.final: list[Step] = []

    async def run(self, steps: Sequence[Step]) -> list[list[Row]]:
        """Run the steps in order; the rows that each returned."""
        if self._failed:
            raise StoreError("the transaction has failed before")
        try:
            if not self._begun:
                await self._until.enter_async_context(self._connection.transaction())
                self._begun = True
            return [await self._one(step) for step in steps]
        except Exception as error:
            self._failed = True
            raise translated(error) from error

    async def _one(self, step: Step) -> list[Row]:
        rows: list[Row] = await self._connection.fetch(step.sql, *step.values)
        if step.expect is not None and rows[0][0] != step.expect:
            raise GuardFailed(f"{rows[0][0]} instead of {step.expect}")
        return rows

    def last(self, steps: Sequence[Step]) -> None:
        """Keep the steps for the commit."""
        self.final.extend(steps)

    async def finish(self) -> None:
        """Run what was kept; a failure that was caught must not end in a commit, which PostgreSQL would take."""
        if not self._begun and len(self.final) == 1 and self.final[0].expect is None:
            await self._one(self.final[0])
        elif self._begun or self.final:
            await self.run(self.final)


class Postgres:
    """The engine over a pool of connections."""

    name = "postgresql"

    def __init__(self, pool: Any) -> None:
        self._pool = pool

    @classmethod
    async def open(cls, url: str, most: int = 10) -> Postgres:
        """Connect to the database of a URL."""
        try:
            pool = await asyncpg.create_pool(
                url,
                min_size=min(2, most),
                max_size=most,
                command_timeout=COMMAND_SECONDS,
                statement_cache_size=512,
                server_settings=SETTINGS,
                reset=_leave_as_it_is,
            )
        except ValueError as error:  # the driver's words may quote the address, and that holds a password
            raise StoreUnavailable("the address of the database cannot be read") from error
        except (OSError, asyncpg.PostgresError, asyncpg.InterfaceError) as error:
            raise StoreUnavailable(f"PostgreSQL cannot be reached: {error}") from error
        return cls(pool)

    async def read(self, sql: str, values: Sequence[Any] = ()) -> list[Row]:
        """Run one reading statement."""
        try:
            rows: list[Row] = await self._pool.fetch(sql, *values)
            return rows
        except Exception as error:
            raise translated(error) from error

    async def transaction(self, work: Callable[[Transaction], Awaitable[T]]) -> T:
        """Run `work` in one transaction that is on disk when this returns."""
        try:
            async with self._pool.acquire() as connection, contextlib.AsyncExitStack() as until:
                transaction = PostgresTransaction(connection, until)
                result = await work(transaction)
                await transaction.finish()
            return result
        except Exception as error:
            raise translated(error) from error

    async def optimistic(self, work: Callable[[Transaction], Awaitable[T]]) -> T:
        """Run `work` in a transaction: here many write at once."""
        return await self.transaction(work)

    async def close(self) -> None:
        """Give the connections back."""
        await self._pool.close()


async def _leave_as_it_is(connection: Any) -> None:
    """What is done to a connection that goes back to the pool: nothing of ours outlives a transaction.

    The pool's own way is four statements in a journey to the server, for which every answer would wait.
    """


def translated(error: Exception) -> Exception:
    """The store's own error for a driver's; what is not the driver's stays as it is."""
    said = _said(error)
    if isinstance(error, asyncpg.UniqueViolationError):
        return UniqueViolation(said)
    if isinstance(error, asyncpg.DivisionByZeroError):  # how a statement of `bulk.as_one` says that a guard failed
        return GuardFailed(said)
    if isinstance(error, asyncpg.DeadlockDetectedError):
        return Deadlock(said)
    if isinstance(error, asyncpg.DiskFullError):
        return StoreFull(said)
    if isinstance(error, UNAVAILABLE):
        return StoreUnavailable(said)
    if isinstance(error, asyncpg.PostgresError):
        return StoreError(said)
    return error


def _said(error: Exception) -> str:
    """What an error says, without the server's detail or the driver's value: both may be somebody's text."""
    said = getattr(error, "message", None)
    if said is None and isinstance(error, asyncpg.DataError):
        return "a value cannot be stored: it does not fit its column"
    return str(said or error)
