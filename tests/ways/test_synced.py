"""No 200 leaves before its own message was synced: seen in the system calls of the server and of its store."""

import asyncio
import os
import re
import shutil
import signal
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import asyncpg
import pytest

from tests.postgres_server import PostgresServer, running_postgres
from tests.ways.served import served
from trunkline.app import open_engine
from trunkline.cli.selftest_client import Client
from trunkline.cli.selftest_server import descendants, still_running
from trunkline.settings import Settings
from trunkline.store.engine import Row, Step, Transaction
from trunkline.store.postgres import Postgres

CLIENTS, EACH = 4, 8
CALLS = "fdatasync,fsync,pwrite64,pwritev,write,writev,sendto,sendmsg,read,readv,recvfrom,recvmsg"
RECEIVING = {"read", "readv", "recvfrom", "recvmsg"}
SENDING = {"write", "writev", "sendto", "sendmsg"}
WRITING = {"pwrite64", "pwritev", "write", "writev"}
SYNCING = {"fdatasync", "fsync"}
LINE = re.compile(r"^(?P<process>\d+) +(?:(?P<call>\w+)\((?P<said>.*)|<\.\.\. (?P<resumed>\w+) resumed>(?P<rest>.*))$")
STOP_SECONDS = 60.0


class Call(NamedTuple):
    """One system call: where in the trace it began and ended, and what it was about."""

    process: str
    name: str
    began: int
    ended: int
    target: str
    said: str


def calls(trace: str) -> Iterator[Call]:
    """The calls of a trace that succeeded, in the order of their end."""
    begun: dict[str, tuple[str, int, str]] = {}
    for number, line in enumerate(trace.splitlines()):
        match = LINE.match(line)
        if match is None:
            continue
        process, call = match["process"], match["call"]
        if call and match["said"].endswith("<unfinished ...>"):
            begun[process] = (call, number, match["said"])
            continue
        name, start, said = (
            (call, number, match["said"]) if call else begun.pop(process, (match["resumed"], number, ""))
        )
        said += match["rest"] or ""
        if " = -1 E" not in said:
            target = re.match(r"\d+<(.*?)>[,)]", said)
            yield Call(process, name, start, number, target[1] if target else "", said)


def test_every_answer_follows_a_sync_of_its_message_on_sqlite(tmp_path: Path) -> None:
    """By the thread that wrote it: a sync of the log by another one, for a checkpoint, may have come too early."""
    trace, texts, port = traced(tmp_path)
    for text in texts:
        written = check_order(trace, text, port, "trunkline.db-wal")
        of_writer = [call for call in trace if call.process == written.process]
        synced = first(of_writer, SYNCING, "trunkline.db-wal", "", written.ended)
        answered = first(trace, SENDING, f"TCP:[127.0.0.1:{port}->", f'text\\":\\"{text}', written.ended)
        assert answered.began > synced.ended, f"{text} was answered before its writer had synced it"


def test_every_answer_follows_a_sync_of_its_message_on_postgresql(
    tmp_path: Path, durable_postgres: PostgresServer
) -> None:
    """Whichever of its processes syncs: its log is one, and a sync of it takes along what all have written."""
    if os.geteuid() != 0:
        pytest.skip("to watch the processes of PostgreSQL takes root: that answers follow a sync was not watched there")
    trace, texts, port = traced(tmp_path, durable_postgres)
    for text in texts:
        check_order(trace, text, port, "/pg_wal/")


def traced(folder: Path, postgres: PostgresServer | None = None) -> tuple[list[Call], list[str], int]:
    """The calls of a server, and of its PostgreSQL, while it was sent some texts; those; and its port."""
    if shutil.which("strace") is None:
        pytest.skip("strace is not installed (Debian has it as a package): that answers follow a sync was not watched")
    trace, data = folder / "trace", folder / "data"
    data.mkdir()
    wrapper = [
        "strace",
        "-f",
        "-I2",
        "-yy",
        "-s",
        "100000",
        "-e",
        f"trace={CALLS}",
        "-e",
        "signal=none",
        "-o",
        str(trace),
    ]
    url = ""
    if postgres is not None:
        url = postgres.new_database()
        main_process = asyncio.run(postmaster(url))
        for process in (main_process, *descendants(main_process)):
            wrapper += ["-p", str(process)]

    async def main() -> tuple[list[str], int]:
        async with served(data, url, wrapper) as stage:
            port = stage.server.place.port
            texts = [f"synced-{number:04}-{os.getpid()}" for number in range(CLIENTS * EACH)]

            async def send(mine: Sequence[str]) -> None:
                client = Client(port)
                for text in mine:
                    assert (await stage.send(text, client)).status == 200
                client.close()

            await asyncio.gather(*(send(texts[number::CLIENTS]) for number in range(CLIENTS)))
            await stop_traced(stage.server.process.pid)
            await asyncio.to_thread(stage.server.process.wait, STOP_SECONDS)
        return texts, port

    texts, port = asyncio.run(main())
    return list(calls(trace.read_text(errors="replace"))), texts, port


async def postmaster(url: str) -> int:
    """The number of PostgreSQL's main process."""
    connection = await asyncpg.connect(url)
    try:
        return int((await connection.fetchval("select pg_read_file('postmaster.pid')")).split()[0])
    finally:
        await connection.close()


async def stop_traced(tracer: int) -> None:
    """Stop the server, which is strace's only child, and then strace, which may watch others too."""
    server = descendants(tracer)[0]
    os.kill(server, signal.SIGTERM)
    assert await still_running([server], STOP_SECONDS) == []
    try:
        os.kill(tracer, signal.SIGTERM)
    except ProcessLookupError:
        return


def check_order(seen: list[Call], text: str, port: int, log: str) -> Call:
    """Received, then written to the log, then synced, and only then answered; the writing."""
    ours = f"TCP:[127.0.0.1:{port}->"
    received = first(seen, RECEIVING, ours, f'body\\":\\"{text}', 0)
    written = first(seen, WRITING, log, text, received.ended)
    synced = first(seen, SYNCING, log, "", written.ended)
    answered = first(seen, SENDING, ours, f'text\\":\\"{text}', received.ended)
    assert answered.began > synced.ended, f"{text} was answered before it was synced"
    return written


def first(seen: list[Call], names: set[str], target: str, text: str, after: int) -> Call:
    """The first such call that began after a line of the trace."""
    for call in seen:
        if call.began > after and call.name in names and target in call.target and text in call.said:
            return call
    raise AssertionError(f"no {'/'.join(sorted(names))} on {target} with {text} after line {after}")


@pytest.fixture(scope="module")
def durable_postgres(request: pytest.FixtureRequest) -> Iterator[PostgresServer]:
    """A PostgreSQL that waits for the disk, as the tests' own does not."""
    request.getfixturevalue("postgres_server")  # which is skipped on request
    with running_postgres(durable=True) as server:
        yield server


def test_our_connections_to_postgresql_wait_for_the_disk(postgres_url: str, durable_postgres: PostgresServer) -> None:
    async def main(url: str) -> dict[str, str]:
        engine = await Postgres.open(url)
        try:
            names = ("synchronous_commit", "fsync", "full_page_writes")
            return {name: (await engine.read(f"show {name}"))[0][0] for name in names}
        finally:
            await engine.close()

    # The tests' own server has everything off to be fast; what is ours to ask for is on all the same.
    assert asyncio.run(main(postgres_url))["synchronous_commit"] == "on"
    assert set(asyncio.run(main(durable_postgres.new_database())).values()) == {"on"}


def test_our_connections_to_sqlite_wait_for_the_disk(tmp_path: Path) -> None:
    """FULL is 2: without it, SQLite in WAL mode syncs at checkpoints only."""

    async def main() -> list[list[Row]]:
        engine = await open_engine(Settings(data_dir=tmp_path))

        async def pragmas(transaction: Transaction) -> list[list[Row]]:
            return await transaction.run([Step("PRAGMA synchronous"), Step("PRAGMA journal_mode")])

        try:
            return await engine.transaction(pragmas)
        finally:
            await engine.close()

    (synchronous,), (mode,) = asyncio.run(main())
    assert (*synchronous, *mode) == (2, "wal")
