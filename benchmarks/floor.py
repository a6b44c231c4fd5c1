"""What this machine gives without Trunkline: the floor that every other figure is compared with.

python benchmarks/floor.py
"""

from __future__ import annotations

import argparse
import itertools
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pysqlite3
from load import Plan, run_apart
from machine import cpu_seconds, machine_info, print_table, write_result
from target import free_port, running, wait_for_port

TABLES = """
CREATE TABLE message (account_id TEXT, id TEXT, conversation_id TEXT, session_id TEXT, date TEXT, text TEXT,
  status TEXT, PRIMARY KEY (account_id, id));
CREATE INDEX message_conversation ON message (account_id, conversation_id, id);
CREATE TABLE conversation (account_id TEXT, id TEXT, last_message_id TEXT, last_date TEXT,
  PRIMARY KEY (account_id, id)) WITHOUT ROWID;
CREATE TABLE outbox (account_id TEXT, id TEXT, due INTEGER, PRIMARY KEY (account_id, id)) WITHOUT ROWID;
CREATE TABLE event (seq INTEGER PRIMARY KEY AUTOINCREMENT, account_id TEXT, kind TEXT, subject_id TEXT, body TEXT);
"""
MESSAGE = "INSERT INTO message VALUES (?, ?, ?, ?, ?, ?, ?)"
CONVERSATION = (
    "INSERT INTO conversation VALUES (?, ?, ?, ?) ON CONFLICT (account_id, id) "
    "DO UPDATE SET last_message_id = excluded.last_message_id, last_date = excluded.last_date"
)
OUTBOX = "INSERT INTO outbox VALUES (?, ?, ?)"
EVENT = "INSERT INTO event (account_id, kind, subject_id, body) VALUES (?, ?, ?, ?)"
ACCOUNT = "65" * 12
DATE = "2026-11-23T10:11:12.123Z"
ECHO_HEADERS = [(b"content-type", b"application/json; charset=utf-8")]
ECHO_NUMBERS = itertools.count()


async def echo(
    scope: dict[str, Any],
    receive: Callable[[], Awaitable[dict[str, Any]]],
    send: Callable[[dict[str, Any]], Awaitable[None]],
) -> None:
    """The least a raw ASGI application can do that looks like a send: read the body, answer with a message."""
    event = await receive()
    body = event["body"]
    while event.get("more_body"):
        event = await receive()
        body += event["body"]
    answer = b'{"id":"%024x","echo":%b}' % (next(ECHO_NUMBERS), body)
    headers = [*ECHO_HEADERS, (b"content-length", b"%d" % len(answer))]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    await send({"type": "http.response.body", "body": answer})


@contextmanager
def group_store(folder: Path) -> Iterator[Any]:
    """A SQLite database of four bare tables, as durable as Trunkline's."""
    database = pysqlite3.connect(str(folder / "floor.db"), isolation_level=None)
    database.execute("PRAGMA journal_mode = WAL")
    database.execute("PRAGMA synchronous = FULL")
    database.executescript(TABLES)
    try:
        yield database
    finally:
        database.close()


def group_commit(folder: Path, group: int, seconds: float) -> dict[str, float]:
    """Messages per second when each transaction holds a group of them, four rows a message, one sync a group."""
    with group_store(folder) as database:
        started, cpu, messages = time.perf_counter(), time.process_time(), 0
        while time.perf_counter() - started < seconds:
            _write_group(database, range(messages, messages + group))
            messages += group
        elapsed, spent = time.perf_counter() - started, time.process_time() - cpu
    return {"messages_per_second": round(messages / elapsed, 1), "cpu_us": round(spent / messages * 1e6, 2)}


def _write_group(database: Any, numbers: range) -> None:
    text = "The quick brown fox jumps over the lazy dog"
    ids = [(f"{number:024x}", f"{number % 1000:024x}") for number in numbers]
    database.execute("BEGIN IMMEDIATE")
    database.executemany(MESSAGE, [(ACCOUNT, one, talk, talk, DATE, text, "queued") for one, talk in ids])
    database.executemany(CONVERSATION, [(ACCOUNT, talk, one, DATE) for one, talk in ids])
    database.executemany(OUTBOX, [(ACCOUNT, one, 1) for one, _ in ids])
    database.executemany(EVENT, [(ACCOUNT, "MessageCreated", one, "{}") for one, _ in ids])
    database.execute("COMMIT")


def echo_rate(connections: int, seconds: float) -> dict[str, float]:
    """Requests per second through a trivial application on uvicorn, with the load of the other benchmarks."""
    port = free_port()
    folder = str(Path(__file__).parent)
    command = [sys.executable, "-m", "uvicorn", "floor:echo", "--app-dir", folder, "--port", str(port)]
    command += ["--loop", "uvloop", "--http", "httptools", "--no-access-log", "--lifespan", "off", "--ws", "none"]
    sessions = [f"{number:024x}" for number in range(1000)]
    plan = Plan(host="127.0.0.1", port=port, key="x" * 40, sessions=sessions, connections=connections, seconds=seconds)
    with running([*command, "--log-level", "warning"]) as process:
        wait_for_port(process, port)
        before = cpu_seconds(process.pid)
        result, _ = run_apart(plan)
        spent = cpu_seconds(process.pid) - before
    names = ("rate", "p50_ms", "p99_ms", "generator_cpu_us")
    server = {"server_cpu_us": round(spent / result["answered_200"] * 1e6, 2)}
    return {**{name: result[name] for name in names}, **server}


def main() -> None:
    """Measure the floor and print it."""
    parser = argparse.ArgumentParser(description="What this machine gives without Trunkline.")
    parser.add_argument("--seconds", type=float, default=4.0, help="for each part (default 4)")
    parser.add_argument("--connections", type=int, default=64)
    parser.add_argument("--data", type=Path, help="measure syncs and commits in this folder (default: a temporary one)")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="trunkline-floor-", dir=options.data) as folder:
        parts: dict[str, dict[str, Any]] = {"machine": machine_info(Path(folder))}
    for group in (1, 16, 64):
        with tempfile.TemporaryDirectory(prefix="trunkline-floor-", dir=options.data) as folder:
            name = f"bare SQLite, FULL, 4 rows a message, groups of {group}"
            parts[name] = group_commit(Path(folder), group, options.seconds)
    parts["trivial raw ASGI on uvicorn"] = echo_rate(options.connections, options.seconds)
    for title, rows in parts.items():
        print_table(title, rows)
    write_result("floor", parts)


if __name__ == "__main__":
    main()
