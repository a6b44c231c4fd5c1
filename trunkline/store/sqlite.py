"""The embedded store: SQLite in processes of its own, spoken to over socket pairs."""

from __future__ import annotations

import asyncio
import itertools
import socket
import subprocess
import sys
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from typing import Any, Final, cast

import msgspec

from trunkline.base.log import get_logger
from trunkline.base.tasks import spawn
from trunkline.store import sqlite_process
from trunkline.store.engine import (
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
from trunkline.store.sqlite_process import BEGIN, COMMIT, INSIDE, ROLLBACK, Limits

log = get_logger(__name__)

ERRORS: Final[dict[str, type[StoreError]]] = {
    "guard": GuardFailed,
    "unique": UniqueViolation,
    "full": StoreFull,
    "unavailable": StoreUnavailable,
    "error": StoreError,
}
END_SECONDS: Final = 30.0  # how long a process may take to finish its last work before it is killed
FIRST_PAUSE_SECONDS: Final = 0.1
MOST_PAUSE_SECONDS: Final = 5.0
PATIENCE_SECONDS: Final = 2.0  # how long a caller waits for a process that is being started again

Answer = asyncio.Future[list[list[Row]]]


def start_process(descriptor: int, path: Path, role: str, limits: Limits) -> subprocess.Popen[bytes]:
    """Start a process that owns a connection to a file and answers on this end of a socket pair."""
    # The file, not the module's name: it starts from any folder, and nothing in that folder can get in its way.
    program = [sys.executable, "-P", sqlite_process.__file__, str(descriptor), str(path), role]
    return subprocess.Popen(  # noqa: S603 - our own module, with no shell
        [*program, msgspec.json.encode(limits).decode()], pass_fds=(descriptor,)
    )


class Channel(asyncio.Protocol):
    """A conversation with one SQLite process: numbered requests out, their answers in."""

    def __init__(self, path: Path, role: str, limits: Limits, lost: Callable[[], None]) -> None:
        ours, theirs = socket.socketpair()
        self._process = start_process(theirs.fileno(), path, role, limits)
        theirs.close()
        self._socket = ours
        self._role = role
        self._lost = lost
        self._waiting: dict[int, Answer] = {}
        self._numbers = itertools.count()
        self._buffer = bytearray()
        self._encode = msgspec.msgpack.Encoder().encode
        self._decode = msgspec.msgpack.Decoder(type=tuple[int, str, str | list[list[Row]]]).decode
        self._transport: asyncio.Transport | None = None
        self._closing = False

    @property
    def process_id(self) -> int:
        """The number of the process at the other end."""
        return self._process.pid

    async def open(self) -> None:
        """Start to listen on the running loop, and wait until the process has opened the file."""
        loop = asyncio.get_running_loop()
        await loop.create_unix_connection(lambda: self, sock=self._socket)
        await self.ask(0, [Step("PRAGMA schema_version")])

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Take the transport (asyncio calls this)."""
        self._transport = cast(asyncio.Transport, transport)

    def data_received(self, data: bytes) -> None:
        """Cut the stream into answers, and wake those who wait for them."""
        if not self._buffer and len(data) >= 4 and len(data) == 4 + int.from_bytes(data[:4], "big"):
            self._settle(*self._decode(memoryview(data)[4:]))  # nearly always: one answer, and all of it
            return
        buffer = self._buffer
        buffer += data
        at = 0
        while len(buffer) - at >= 4:
            end = at + 4 + int.from_bytes(buffer[at : at + 4], "big")
            if len(buffer) < end:
                break
            self._settle(*self._decode(memoryview(buffer)[at + 4 : end]))
            at = end
        del buffer[:at]

    def _settle(self, number: int, error: str, answer: str | list[list[Row]]) -> None:
        future = self._waiting.pop(number, None)
        if future is None or future.done():
            return
        if isinstance(answer, str):
            future.set_exception(ERRORS[error](answer))
        else:
            future.set_result(answer)

    def connection_lost(self, error: Exception | None) -> None:
        """Fail all who wait: the process is gone."""
        self._transport = None
        waiting, self._waiting = self._waiting, {}
        for future in waiting.values():
            if not future.done():
                future.set_exception(self._gone())
        if not self._closing:
            log.error("sqlite_process_gone", role=self._role, status=self._process.poll())
            self._lost()

    def _gone(self) -> StoreUnavailable:
        return StoreUnavailable(f"the {self._role} process of the store has stopped")

    def ask(self, flags: int, steps: Sequence[Step]) -> Answer:
        """Send one request; the future holds the rows of each step."""
        future: Answer = asyncio.get_running_loop().create_future()
        if self._transport is None:
            future.set_exception(self._gone())
            return future
        number = next(self._numbers)
        try:
            body = self._encode((number, flags, steps))
        except (TypeError, ValueError, OverflowError) as error:  # a lone surrogate, say; the value stays out of logs
            future.set_exception(StoreError(f"a value cannot be stored: {type(error).__name__}"))
            return future
        self._waiting[number] = future
        self._transport.write(len(body).to_bytes(4, "big") + body)
        return future

    async def close(self) -> None:
        """Hang up and wait for the process to end."""
        self._closing = True
        if self._transport is not None:
            self._transport.close()
        else:
            self._socket.close()
        await asyncio.get_running_loop().run_in_executor(None, self._await_end)

    def _await_end(self) -> None:
        try:
            self._process.wait(END_SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()


class Keeper:
    """Keeps one SQLite process running: one that ends is started again, at once and then after growing pauses."""

    def __init__(self, path: Path, role: str, limits: Limits) -> None:
        self._path = path
        self._role = role
        self._limits = limits
        self._channel: Channel | None = None
        self._opened = asyncio.Event()
        self._since = 0.0
        self._pause = 0.0
        self._closed = False
        self._again: asyncio.Task[None] | None = None

    async def open(self) -> None:
        """Start the process; raises StoreError when it cannot open the file."""
        channel = Channel(self._path, self._role, self._limits, self._lost)
        try:
            await channel.open()
        except BaseException:
            await channel.close()
            raise
        self._channel = channel
        self._since = asyncio.get_running_loop().time()
        self._opened.set()

    async def ready(self) -> Channel:
        """The channel to the process, after a short wait when it is just being started again."""
        if self._channel is None:
            try:
                async with asyncio.timeout(PATIENCE_SECONDS):
                    await self._opened.wait()
            except TimeoutError:
                raise StoreUnavailable(f"the {self._role} process of the store does not start") from None
        if self._channel is None:
            raise StoreUnavailable("the store is closed")
        return self._channel

    def _lost(self) -> None:
        """Start again; a process that lived for a while is replaced at once."""
        channel, self._channel = self._channel, None
        self._opened.clear()
        if channel is None or self._closed:
            return
        if asyncio.get_running_loop().time() - self._since > MOST_PAUSE_SECONDS:
            self._pause = 0.0
        self._again = spawn(self._restart(channel), f"sqlite_{self._role}")

    async def _restart(self, old: Channel) -> None:
        await old.close()  # two of them would only wait for each other
        while not self._closed:
            await asyncio.sleep(self._pause)
            self._pause = min(max(self._pause * 2, FIRST_PAUSE_SECONDS), MOST_PAUSE_SECONDS)
            try:
                await self.open()
                return
            except (StoreError, OSError) as error:
                log.error("sqlite_process_fails", role=self._role, error=str(error), pause_seconds=self._pause)

    async def close(self) -> None:
        """End the process."""
        self._closed = True
        if self._again is not None:
            self._again.cancel()
            await asyncio.wait([self._again])
        channel, self._channel = self._channel, None
        self._opened.set()  # who waits is told that the store is closed
        if channel is not None:
            await channel.close()


class SqliteLook:
    """Looking without a transaction, between the transactions of others; what it decides is in the last steps.

    It asks the writing process, which has in memory what was just written, and may see what is not committed yet.
    """

    locks = False

    def __init__(self, channel: Channel) -> None:
        self._channel = channel
        self.final: list[Step] = []

    async def run(self, steps: Sequence[Step]) -> list[list[Row]]:
        """Run reading steps; the rows that each returned."""
        return await self._channel.ask(0, steps)

    def last(self, steps: Sequence[Step]) -> None:
        """Keep the steps for the transaction."""
        self.final.extend(steps)


class SqliteTransaction:
    """One writing transaction; its first request also begins it."""

    locks = True

    def __init__(self, channel: Channel) -> None:
        self._channel = channel
        self._flags = BEGIN
        self._failed = False
        self.final: list[Step] = []

    async def run(self, steps: Sequence[Step]) -> list[list[Row]]:
        """Run the steps in order; the rows that each returned."""
        return await self._ask(0, steps)

    def last(self, steps: Sequence[Step]) -> None:
        """Keep the steps for the end: they travel with the commit, and their rows are not returned."""
        self.final.extend(steps)

    def commit(self) -> Answer | None:
        """Send what was kept for the end, and the commit; the future is done when it is on disk.

        Nothing is sent, and None returned, when the transaction did nothing.
        """
        if self._flags != INSIDE and not self.final:
            return None
        flags, self._flags = COMMIT | self._flags, 0
        return self._channel.ask(flags, self.final)

    async def _ask(self, flags: int, steps: Sequence[Step]) -> list[list[Row]]:
        if self._failed:
            raise StoreError("the transaction has failed before")
        flags, self._flags = flags | self._flags, INSIDE
        try:
            return await self._channel.ask(flags, steps)
        except StoreError:
            self._failed = True
            raise

    def roll_back(self) -> None:
        """Undo everything; nobody waits, for the next transaction's first request comes after this one."""
        if self._flags == INSIDE and not self._failed:
            self._channel.ask(ROLLBACK, ()).add_done_callback(_heard)


def _heard(answer: Answer) -> None:
    """Take note of an answer that changes nothing: a process that is gone has rolled back too."""
    if not answer.cancelled():
        answer.exception()


class Sqlite:
    """The engine over one database file: one writer, and readers beside it."""

    name = "sqlite"

    def __init__(self, writer: Keeper, readers: list[Keeper]) -> None:
        self._writer = writer
        self._readers = itertools.cycle(readers)
        self._keepers = [*readers, writer]  # in the order of closing: the writer then empties its log
        self._turn = asyncio.Lock()

    @classmethod
    async def open(cls, path: Path, readers: int = 1, limits: Limits = Limits()) -> Sqlite:  # noqa: B008 - immutable
        """Start the processes for a database file; the file is made when missing."""
        sqlite_process.check_library()
        path.parent.mkdir(parents=True, exist_ok=True)
        engine = cls(Keeper(path, "write", limits), [Keeper(path, "read", limits) for _ in range(readers)])
        try:
            for keeper in reversed(engine._keepers):  # the file is in WAL mode before a reader opens it
                await keeper.open()
        except BaseException:
            await engine.close()
            raise
        return engine

    async def read(self, sql: str, values: Sequence[Any] = ()) -> list[Row]:
        """Run one reading statement."""
        channel = await next(self._readers).ready()
        (rows,) = await channel.ask(0, [Step(sql, values)])
        return rows

    async def transaction(self, work: Callable[[Transaction], Awaitable[T]]) -> T:
        """Run `work` in one transaction that is on disk when this returns."""
        async with self._turn:
            transaction = SqliteTransaction(await self._writer.ready())
            try:
                result = await work(transaction)
            except BaseException:
                transaction.roll_back()
                raise
            committed = transaction.commit()
        # The process answers in order, so the next transaction may begin to speak while this one is synced.
        if committed is not None:
            await committed
        return result

    async def optimistic(self, work: Callable[[Transaction], Awaitable[T]]) -> T:
        """Run `work` beside the transactions of others; only its last steps are one, sent as a whole."""
        look = SqliteLook(await self._writer.ready())
        result = await work(look)

        async def write(transaction: Transaction) -> None:
            transaction.last(look.final)

        if look.final:
            await self.transaction(write)
        return result

    async def close(self) -> None:
        """End the processes."""
        for keeper in self._keepers:
            await keeper.close()
