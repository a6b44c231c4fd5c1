"""What both stores offer: reading, and transactions that are on disk when they return."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from typing import Any, NamedTuple, Protocol, TypeVar

Row = tuple[Any, ...]
T = TypeVar("T")


class StoreError(Exception):
    """The store refused or failed; nothing of the transaction was kept, unless it is StoreUnavailable."""


class UniqueViolation(StoreError):
    """A row with this key is there already."""


class Deadlock(StoreError):
    """Two transactions waited for each other, and this one was given up; it may be tried again."""


class GuardFailed(StoreError):
    """A step did not answer what the transaction depends on."""


class StoreFull(StoreError):
    """The disk has no room."""


class StoreUnavailable(StoreError):
    """The store cannot be reached, or is too busy to answer in time; a commit that was under way may have been kept."""


class Step(NamedTuple):
    """One SQL statement and its values, in the order of its placeholders."""

    sql: str
    values: Sequence[Any] = ()
    # The one number it must answer; with any other, the transaction fails with GuardFailed.
    expect: int | None = None


class Transaction(Protocol):
    """An open writing transaction."""

    locks: bool
    """Whether what was read stays as it is until the end; where not, the last steps must compare it."""

    async def run(self, steps: Sequence[Step]) -> list[list[Row]]:
        """Run the steps in order; the rows that each returned."""
        ...

    def last(self, steps: Sequence[Step]) -> None:
        """Keep the steps for the end: they travel with the commit, and their rows are not returned."""
        ...


class Engine(Protocol):
    """A store: SQLite or PostgreSQL."""

    name: str

    async def read(self, sql: str, values: Sequence[Any] = ()) -> list[Row]:
        """Run one reading statement outside any transaction."""
        ...

    async def transaction(self, work: Callable[[Transaction], Awaitable[T]]) -> T:
        """Run `work` in one transaction; when this returns, its rows are on disk. An exception rolls back."""
        ...

    async def optimistic(self, work: Callable[[Transaction], Awaitable[T]]) -> T:
        """Run `work` as in a transaction, but where only one may write at a time, it need not hold the others up.

        There nothing is locked while it looks (`locks` is false), and only its last steps are a transaction.
        """
        ...

    async def close(self) -> None:
        """Give back connections and processes."""
        ...
