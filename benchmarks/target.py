"""The server under test: make its data, start it, stop it, and look into its tables afterwards.

Everything the benchmarks assume about Trunkline is in this file.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import asyncpg
import msgspec
import pysqlite3
from load import Plan
from machine import REPOSITORY

# First, for a package among those installed is called `tests` too.
sys.path.insert(0, str(REPOSITORY))

from tests.postgres_server import running_postgres
from trunkline.app import App
from trunkline.base.universe import iso
from trunkline.cli import demo_data
from trunkline.domain.facts import ConnectionCreated, Fact, OptedOut
from trunkline.settings import Settings
from trunkline.store.migrate import upgrade, url_of

START_SECONDS = 30.0
STOP_SECONDS = 30.0
IDS_AT_ONCE = 100_000
NETWORK = {"latency_ms": 0, "receipt_delay_ms": 0}
SETTLED = ("sending", "sent", "delivered", "undelivered", "failed", "unconfirmed")


@dataclass(frozen=True)
class Bench:
    """One fresh installation under test."""

    store: str  # sqlite | postgres
    data_dir: Path
    database_url: str  # empty on SQLite
    port: int

    @property
    def sqlite_file(self) -> Path:
        """Where the SQLite store keeps its rows."""
        return self.data_dir / "trunkline.db"

    @property
    def environment(self) -> dict[str, str]:
        """The settings of the server, as environment variables."""
        return {
            **os.environ,
            "TRUNKLINE_SERVER_HOST": "127.0.0.1",
            "TRUNKLINE_SERVER_PORT": str(self.port),
            "TRUNKLINE_STORE_DATA_DIR": str(self.data_dir),
            "TRUNKLINE_STORE_DATABASE_URL": self.database_url,
        }


@dataclass(frozen=True)
class Seed:
    """What the load needs to know about the data it meets."""

    key: str
    account_id: str
    session_ids: list[str]
    targets: list[tuple[str, str]] = field(default_factory=list)  # (endpoint id, address), for the mode `address`


def seed(
    bench: Bench,
    sessions: int,
    rate: int | None = None,
    carrier: tuple[str, Mapping[str, Any]] | None = None,
    opted_out: int = 0,
) -> Seed:
    """Create an account, a key, an endpoint on a connection and this many open sessions.

    `rate` is the pace of the connection in segments a second, None for no limit. `carrier` is its key and its
    settings; without one it is the simulated network. `opted_out` is how many other people want no messages.
    """
    return asyncio.run(_seed(bench, sessions, rate, carrier, opted_out))


def over(fact: Fact, carrier: tuple[str, Mapping[str, Any]]) -> Fact:
    """The fact, with another carrier when it makes the connection."""
    if not isinstance(fact, ConnectionCreated):
        return fact
    key, settings = carrier
    return msgspec.structs.replace(fact, carrier=key, settings=msgspec.json.encode(settings).decode())


async def _seed(
    bench: Bench, sessions: int, rate: int | None, carrier: tuple[str, Mapping[str, Any]] | None, opted_out: int
) -> Seed:
    settings = Settings(data_dir=bench.data_dir, database_url=bench.database_url)
    await upgrade(url_of(settings))
    app = await App.open(settings)
    await app.start(deliver=False)
    made = demo_data.bench(app.universe, sessions, NETWORK, rate)
    await app.committer.commit([over(fact, carrier) if carrier else fact for fact in made.facts])
    away: list[Fact] = [
        OptedOut(
            account_id=made.account_id,
            date=app.universe.now_iso(),
            address=f"+1312{number:07}",
            scope="",
            how="import",
        )
        for number in range(opted_out)
    ]
    for start in range(0, opted_out, 1000):
        await app.committer.commit(away[start : start + 1000])
    await app.stop()
    targets = [(made.endpoint_id, address) for address in made.addresses]
    return Seed(made.key, made.account_id, made.session_ids, targets)


def start_server(bench: Bench, wrapper: Sequence[str] = ()) -> subprocess.Popen[bytes]:
    """Start `trunkline serve` on the data of the bench; `wrapper` goes before `-m trunkline`, for profilers."""
    command = [sys.executable, *wrapper, "-m", "trunkline", "serve"]
    return subprocess.Popen(command, cwd=REPOSITORY, env=bench.environment)


@contextmanager
def new_bench(store: str, data_root: Path | None = None, database_url: str = "") -> Iterator[Bench]:
    """A fresh data folder and, for PostgreSQL, a fresh server of its own unless an empty database is given."""
    with contextlib.ExitStack() as stack:
        folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="trunkline-bench-", dir=data_root))
        url = ""
        if store == "postgres":
            url = database_url or stack.enter_context(running_postgres(durable=True)).new_database()
        data_dir = Path(folder, "data")
        data_dir.mkdir()
        yield Bench(store, data_dir, url, free_port())


@contextmanager
def serving(bench: Bench, wrapper: Sequence[str] = ()) -> Iterator[subprocess.Popen[bytes]]:
    """The server of a bench, from its first answer until it has stopped in good order."""
    process = start_server(bench, wrapper)
    with stopping(process):
        wait_for_port(process, bench.port)
        yield process


@contextmanager
def running(command: Sequence[str]) -> Iterator[subprocess.Popen[bytes]]:
    """Any command, stopped at the end."""
    process = subprocess.Popen(command)
    with stopping(process):
        yield process


@contextmanager
def stopping(process: subprocess.Popen[bytes]) -> Iterator[None]:
    """Stop a process at the end: politely (Ctrl-C, which profilers understand too), then by force."""
    try:
        yield
    finally:
        process.send_signal(signal.SIGINT)
        try:
            process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            print("the server did not stop when asked; killed", file=sys.stderr)
            process.kill()
            process.wait()


def free_port() -> int:
    """A port that nobody listens on now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def wait_for_port(process: subprocess.Popen[bytes], port: int) -> None:
    """Return as soon as somebody listens; give up when the process ends or takes too long."""
    until = time.monotonic() + START_SECONDS
    while time.monotonic() < until:
        if process.poll() is not None:
            raise SystemExit(f"the server ended with code {process.returncode} while it started")
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
            return
        time.sleep(0.05)
    raise SystemExit(f"nobody listens on port {port} after {START_SECONDS:.0f} s")


def query(bench: Bench, statement: str, *values: object) -> list[tuple[Any, ...]]:
    """Run one statement, committed at once; placeholders are `$1`, `$2`, ... on both stores."""
    if bench.store == "postgres":
        return asyncio.run(_query_postgres(bench.database_url, statement, values))
    database = pysqlite3.connect(str(bench.sqlite_file), timeout=60)
    try:
        numbered = {str(number): value for number, value in enumerate(values, 1)}
        rows: list[tuple[Any, ...]] = database.execute(statement, numbered).fetchall()
        database.commit()
        return rows
    finally:
        database.close()


async def _query_postgres(url: str, statement: str, values: Sequence[object]) -> list[tuple[Any, ...]]:
    connection = await asyncpg.connect(url)
    try:
        return [tuple(row) for row in await connection.fetch(statement, *values)]
    finally:
        await connection.close()


ANSWERED = {
    "sqlite": "WITH answered AS (SELECT value AS id FROM json_each($2)) ",
    "postgres": "WITH answered AS (SELECT json_array_elements_text($2::text::json) AS id) ",
}

# The number of the answered, and of those that have their message, conversation, outbox row or later status, and event.
STORED = f"""
SELECT count(DISTINCT answered.id), count(message.id), count(conversation.id),
  coalesce(sum(CASE WHEN outbox.id IS NOT NULL OR message.status IN {SETTLED} THEN 1 ELSE 0 END), 0),
  coalesce(sum(CASE WHEN EXISTS (
    SELECT 1 FROM event
    WHERE event.account_id = $1 AND event.subject_id = answered.id AND event.kind = 'MessageCreated'
  ) THEN 1 ELSE 0 END), 0)
FROM answered
LEFT JOIN message ON message.account_id = $1 AND message.id = answered.id
LEFT JOIN conversation ON conversation.account_id = $1 AND conversation.id = message.conversation_id
LEFT JOIN outbox ON outbox.account_id = $1 AND outbox.id = answered.id
"""


@dataclass
class Verification:
    """How many answered messages there are, and how many of them have each of their rows."""

    answered: int = 0
    distinct: int = 0
    messages: int = 0
    conversations: int = 0
    owed_or_done: int = 0
    events: int = 0

    @property
    def complete(self) -> bool:
        """Whether every answered message has every row, and no id was given twice."""
        counts = {self.distinct, self.messages, self.conversations, self.owed_or_done, self.events}
        return self.answered > 0 and counts == {self.answered}


def verify(bench: Bench, account_id: str, ids: Sequence[str]) -> Verification:
    """Look for all rows of all answered messages; ids sort by time, so parts of the list cannot hide a repeat."""
    found = Verification(answered=len(ids))
    ordered = sorted(ids)
    for start in range(0, len(ordered), IDS_AT_ONCE):
        part = json.dumps(ordered[start : start + IDS_AT_ONCE])
        (row,) = query(bench, ANSWERED[bench.store] + STORED, account_id, part)
        found.distinct += row[0]
        found.messages += row[1]
        found.conversations += row[2]
        found.owed_or_done += row[3]
        found.events += row[4]
    found.distinct = min(found.distinct, len(set(ids)))
    return found


NUMBERS = "WITH RECURSIVE number(n) AS (SELECT {first} UNION ALL SELECT n + 1 FROM number WHERE n < {last}), "
HOMES = """home AS (
  SELECT row_number() OVER (ORDER BY id) - 1 AS k, customer_id, endpoint_id, conversation_id, id, other_address
  FROM session WHERE account_id = $1
) """
# Ids sort by the time of their making and today's begin with 019: these are older than anything the benchmark sends.
OLD_ID = {"sqlite": "printf('01%022x', n)", "postgres": "'01' || lpad(to_hex(n::bigint), 22, '0')"}
# Old, but within `event_keep_days`: or the server would spend the run on forgetting them.
OLD_AGE = timedelta(days=1)
OLD_MESSAGES = """
INSERT INTO message (account_id, id, customer_id, endpoint_id, conversation_id, session_id, date, incoming,
  other_address, text, unread, status, encoding, segments)
{numbers} {homes}
SELECT $1, {id}, customer_id, endpoint_id, conversation_id, home.id, '{date}', {false},
  other_address, 'An old message of the benchmark, as long as most are', {false}, 'delivered', 'GSM', 1
FROM number JOIN home ON home.k = number.n % (SELECT count(*) FROM home)
"""
OLD_EVENTS = """
INSERT INTO event (account_id, kind, subject_id, date, body)
{numbers} unused AS (SELECT 1)
SELECT $1, 'MessageCreated', {id}, '{date}', '{{}}' FROM number
"""
FILL_AT_ONCE = 250_000


def fill(bench: Bench, account_id: str, rows: int) -> None:
    """Store this many old delivered messages and their events, spread over the sessions, before the server starts."""
    false = "0" if bench.store == "sqlite" else "FALSE"
    date = iso(datetime.now(UTC) - OLD_AGE)
    for first in range(0, rows, FILL_AT_ONCE):
        numbers = NUMBERS.format(first=first, last=min(first + FILL_AT_ONCE, rows) - 1)
        parts = {"numbers": numbers, "homes": HOMES, "id": OLD_ID[bench.store], "false": false, "date": date}
        query(bench, OLD_MESSAGES.format(**parts), account_id)
        query(bench, OLD_EVENTS.format(**parts), account_id)
    if rows and bench.store == "postgres":
        # What filling owes is paid now, and not by the autovacuum and the checkpointer on the cores that are measured.
        query(bench, "VACUUM (ANALYZE)")
        query(bench, "CHECKPOINT")


def plan_for(bench: Bench, seeded: Seed, options: argparse.Namespace, **changes: Any) -> Plan:
    """The plan of a load on this bench, from the common options."""
    base: Mapping[str, Any] = {
        "host": "127.0.0.1",
        "port": bench.port,
        "key": seeded.key,
        "mode": options.mode,
        "sessions": seeded.session_ids,
        "targets": seeded.targets,
        "connections": options.connections,
        "idempotency": options.idempotency,
    }
    return Plan(**{**base, **changes})


def common_options(description: str) -> argparse.ArgumentParser:
    """The options that all benchmarks of the server share."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--store", choices=("sqlite", "postgres"), default="sqlite")
    parser.add_argument("--postgres-url", default="", help="an empty database (default: a server of its own)")
    parser.add_argument("--data", type=Path, help="put the data folder here (default: the temporary folder)")
    parser.add_argument("--connections", type=int, default=64, help="of the load (default 64)")
    parser.add_argument("--sessions", type=int, default=1000, help="distinct sessions to send to (default 1000)")
    parser.add_argument("--mode", choices=("session", "address"), default="session", help="which of the two routes")
    parser.add_argument("--idempotency", action="store_true", help="give every request an Idempotency-Key of its own")
    return parser
