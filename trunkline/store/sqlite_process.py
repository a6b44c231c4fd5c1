"""The process that owns SQLite connections: `python sqlite_process.py FD PATH ROLE LIMITS`.

SQLite takes and gives back the interpreter lock around every step. In a thread beside a busy event loop each of those
waits a whole switch interval (measured: 116 messages a second instead of 29,000), so SQLite lives in processes of its
own: one that writes, one or more that read. They speak msgpack frames over a socket pair and know nothing of messages.
The process ends when its parent does: the socket closes, and an open transaction rolls back.
"""

from __future__ import annotations

import contextlib
import gc
import os
import signal
import socket
import sys
import threading
import time
from pathlib import Path
from typing import Any, Final, NamedTuple

if __name__ == "__main__":
    # msgspec looks for it and does without it; to import it is a fifth of what the start of this process costs.
    sys.modules["typing_extensions"] = None  # type: ignore[assignment] # None is how Python is told there is none

import msgspec
import pysqlite3

OLDEST_LIBRARY: Final = (3, 51, 3)  # older ones can corrupt a WAL database: the WAL-reset bug of March 2026
BEGIN, COMMIT, ROLLBACK, INSIDE = 1, 2, 4, 8  # INSIDE: only when the transaction is still open
GARBAGE_THRESHOLD: Final = 100_000  # requests are lists without cycles: looking for garbage in them finds none
ROOM_LEAST_BYTES: Final = 1024 * 1024  # with less than this left, an I/O error means a full disk
PAGE_BYTES: Final = 4096 + 24  # in the log each page has a head
PRAGMAS: Final = ("journal_mode=WAL", "synchronous=FULL", "fullfsync=1", "wal_autocheckpoint=0", "cache_size=-32768")

Steps = list[tuple[str, list[Any], int | None]]
Request = tuple[int, int, Steps]


class Limits(NamedTuple):
    """How patient a process is, and how long its write-ahead log may grow."""

    busy_seconds: float = 30.0  # how long to wait for another program that writes
    checkpoint_seconds: float = 0.5
    log_most_bytes: int = 128 * 1024 * 1024  # past this the writer itself lets the log begin anew
    log_wait_seconds: float = 0.1  # how long it then waits for readers before it puts that off


class GuardFailed(Exception):
    """A step did not answer the number that the transaction depends on."""


class TransactionLost(Exception):
    """A step of a transaction that is not open any more."""


def _refuse_nul(steps: Steps) -> None:
    """Take no text with a NUL, as PostgreSQL takes none; SQLite would keep it, and cut it short in many functions."""
    for _, values, _ in steps:
        if "\0" in "".join([value for value in values if type(value) is str]):
            raise ValueError("a value cannot be stored: it holds a NUL character")


def check_library() -> None:
    """Refuse a SQLite library that can lose data; raises SystemExit with the reason."""
    if pysqlite3.sqlite_version_info < OLDEST_LIBRARY:
        needed = ".".join(map(str, OLDEST_LIBRARY))
        raise SystemExit(f"SQLite {pysqlite3.sqlite_version} is too old: {needed} or newer is needed")


def connect(path: str, role: str, busy_seconds: float = Limits().busy_seconds) -> Any:
    """Open the database file for one role: "write" or "read"."""
    connection = pysqlite3.connect(
        path, isolation_level=None, timeout=busy_seconds, check_same_thread=False, cached_statements=512
    )
    for pragma in PRAGMAS:
        connection.execute(f"PRAGMA {pragma}").fetchall()
    if role == "read":
        connection.execute("PRAGMA query_only=1").fetchall()
    return connection


class LogKeeper:
    """Moves the write-ahead log into the database in the background, and says when it must begin anew."""

    def __init__(self, path: str, limits: Limits) -> None:
        self._path = path
        self._limits = limits
        self._database: Any = None
        self.too_long = threading.Event()

    def start(self) -> None:
        """Work in a thread of this process, for ever."""
        threading.Thread(target=self._run, daemon=True).start()

    def _run(self) -> None:
        while True:
            time.sleep(self._limits.checkpoint_seconds)
            with contextlib.suppress(pysqlite3.Error, OSError, MemoryError):
                self.checkpoint()

    def checkpoint(self) -> None:
        """Copy what the log holds; the writer is asked to finish when the log is too long, while little is left."""
        if self._database is None:
            self._database = connect(self._path, "write", self._limits.busy_seconds)
        ((_, pages, _),) = self._database.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()
        if pages * PAGE_BYTES > self._limits.log_most_bytes:
            self.too_long.set()


class Worker:
    """Answers requests on one connection, in order."""

    def __init__(self, channel: socket.socket, path: str, role: str, limits: Limits) -> None:
        self._channel = channel
        self._path = path
        self._role = role
        self._limits = limits
        self._log = LogKeeper(path, limits)
        self._database: Any = None
        self._decode = msgspec.msgpack.Decoder(type=Request).decode
        self._encode = msgspec.msgpack.Encoder().encode

    def serve(self) -> None:
        """Answer until the parent closes the channel."""
        stream = self._channel.makefile("rb", buffering=1 << 16)
        while len(head := stream.read(4)) == 4:
            size = int.from_bytes(head, "big")
            frame = stream.read(size)
            if len(frame) < size:
                break  # the parent ended in the middle of a word
            body = self._reply(*self._decode(frame))
            self._channel.sendall(len(body).to_bytes(4, "big") + body)

    def close(self) -> None:
        """Undo what is open, and leave a database file that is complete without its log."""
        if self._database is None:
            return
        self._roll_back()
        if self._role == "write":
            self._restart_log("TRUNCATE")
        self._database.close()

    def _reply(self, number: int, flags: int, steps: Steps) -> bytes:
        try:
            return self._encode((number, "", self._run(flags, steps)))
        except Exception as error:  # whatever a request holds, the process lives and the transaction is undone
            if flags:  # a look is in no transaction, and must not undo that of another
                self._roll_back()
            return self._encode((number, self._kind(error), str(error)))

    def _run(self, flags: int, steps: Steps) -> list[list[Any]]:
        if self._database is None:
            self._open()
        execute = self._database.execute
        if flags & BEGIN:
            self._begin()
        elif flags & INSIDE and not self._database.in_transaction:
            raise TransactionLost("the transaction is not open any more")
        if self._role == "write":
            _refuse_nul(steps)
        rows = [self._one(step) for step in steps]
        if flags & COMMIT:
            execute("COMMIT")
        if flags & ROLLBACK:
            self._roll_back()
        return rows

    def _one(self, step: tuple[str, list[Any], int | None]) -> list[Any]:
        sql, values, expected = step
        rows: list[Any] = self._database.execute(sql, values).fetchall()
        if expected is not None and rows[0][0] != expected:
            raise GuardFailed(f"{rows[0][0]} instead of {expected}")
        return rows

    def _open(self) -> None:
        self._database = connect(self._path, self._role, self._limits.busy_seconds)
        if self._role == "write":
            # A reader that stayed for long may have made the log very long; its file is then cut when it begins anew.
            self._database.execute(f"PRAGMA journal_size_limit={2 * self._limits.log_most_bytes}").fetchall()
            self._log.start()

    def _begin(self) -> None:
        self._roll_back()
        if self._log.too_long.is_set():
            self._log.too_long.clear()
            self._restart_log("RESTART")  # not TRUNCATE: to write over a file is synced faster than to lengthen it
        self._database.execute("BEGIN IMMEDIATE")

    def _roll_back(self) -> None:
        """Undo what is open; a full disk may have done so already, and a connection that cannot is given up."""
        if self._database is None or not self._database.in_transaction:
            return
        with contextlib.suppress(pysqlite3.Error):
            self._database.rollback()
        if self._database.in_transaction:
            self._database.close()
            self._database = None

    def _restart_log(self, mode: str) -> None:
        """Copy the rest of the log and begin it anew, unless a reader still needs it for longer than we may wait."""
        execute = self._database.execute
        with contextlib.suppress(pysqlite3.Error):
            execute(f"PRAGMA busy_timeout={round(self._limits.log_wait_seconds * 1000)}").fetchall()
            execute(f"PRAGMA wal_checkpoint({mode})").fetchall()
        execute(f"PRAGMA busy_timeout={round(self._limits.busy_seconds * 1000)}").fetchall()

    def _kind(self, error: Exception) -> str:
        if isinstance(error, GuardFailed):
            return "guard"
        name = getattr(error, "sqlite_errorname", None) or ""
        if name == "SQLITE_CONSTRAINT":
            return "unique" if "UNIQUE" in str(error) else "error"
        if name == "SQLITE_FULL" or (name == "SQLITE_IOERR" and not self._has_room()):
            return "full"
        if name in UNAVAILABLE or isinstance(error, MemoryError | TransactionLost):
            return "unavailable"
        return "error"

    def _has_room(self) -> bool:
        with contextlib.suppress(OSError):
            disk = os.statvfs(Path(self._path).parent)
            return disk.f_bavail * disk.f_frsize > ROOM_LEAST_BYTES
        return True


UNAVAILABLE: Final = frozenset(
    f"SQLITE_{name}" for name in ("BUSY", "LOCKED", "CANTOPEN", "IOERR", "NOMEM", "PROTOCOL", "READONLY")
)


def main() -> None:
    """Serve one channel; the arguments are the socket's number, the file, the role and the limits as JSON."""
    descriptor, path, role, limits = int(sys.argv[1]), sys.argv[2], sys.argv[3], sys.argv[4]
    for name in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(name, signal.SIG_IGN)  # the parent decides when to stop, and closes the channel
    check_library()
    gc.freeze()
    gc.set_threshold(GARBAGE_THRESHOLD)
    worker = Worker(socket.socket(fileno=descriptor), path, role, Limits(*msgspec.json.decode(limits)))
    with contextlib.suppress(ConnectionError):
        worker.serve()
    worker.close()


if __name__ == "__main__":
    main()
