"""No 200 leaves before its own message was synced: seen in the system calls of the server."""

import asyncio
import os
import re
import shutil
import signal
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.postgres_server import running_postgres
from tests.ways.served import served
from trunkline.app import open_engine
from trunkline.cli.selftest_client import Client
from trunkline.cli.selftest_server import descendants
from trunkline.settings import Settings
from trunkline.store.engine import Row, Step, Transaction
from trunkline.store.postgres import Postgres

COUNT = 25
CALLS = "fdatasync,fsync,pwrite64,pwritev,write,writev,sendto,sendmsg,read,readv,recvfrom,recvmsg"
RECEIVING = {"read", "readv", "recvfrom", "recvmsg"}
SENDING = {"write", "writev", "sendto", "sendmsg"}
WRITING = {"pwrite64", "pwritev", "write", "writev"}
SYNCING = {"fdatasync", "fsync"}
LINE = re.compile(r"^(?P<process>\d+) +(?:(?P<call>\w+)\((?P<said>.*)|<\.\.\. (?P<resumed>\w+) resumed>(?P<rest>.*))$")


class Call(NamedTuple):
    """One system call: where in the trace it began and ended, and what it was about."""

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
            yield Call(name, start, number, target[1] if target else "", said)


def test_every_answer_follows_a_sync_of_its_message(tmp_path: Path) -> None:
    if shutil.which("strace") is None:
        pytest.skip("strace is not installed (Debian has it as a package): that answers follow a sync was not watched")
    trace = tmp_path / "trace"
    data = tmp_path / "data"
    data.mkdir()
    wrapper = ["strace", "-f", "-yy", "-s", "5000", "-e", f"trace={CALLS}", "-e", "signal=none", "-o", str(trace)]

    async def main() -> list[str]:
        async with served(data, wrapper=wrapper) as stage:
            client = Client(stage.server.place.port)
            texts = [f"synced-{number:04}-{os.getpid()}" for number in range(COUNT)]
            for text in texts:
                assert (await stage.send(text, client)).status == 200
            client.close()
            os.kill(descendants(stage.server.process.pid)[0], signal.SIGTERM)  # the server, not strace
            await asyncio.to_thread(stage.server.process.wait, 30)
        return texts

    texts = asyncio.run(main())
    seen = list(calls(trace.read_text(errors="replace")))
    for text in texts:
        check_order(seen, text)


def check_order(seen: list[Call], text: str) -> None:
    """Received, then written to the log, then synced, and only then answered."""
    received = first(seen, RECEIVING, "TCP:", f'body\\":\\"{text}', 0)
    written = first(seen, WRITING, "trunkline.db-wal", text, received.ended)
    synced = first(seen, SYNCING, "trunkline.db-wal", "", written.ended)
    answered = first(seen, SENDING, "TCP:", f'text\\":\\"{text}', received.ended)
    assert synced.began > written.ended
    assert answered.began > synced.ended, f"{text} was answered before it was synced"


def first(seen: list[Call], names: set[str], target: str, text: str, after: int) -> Call:
    """The first such call that began after a line of the trace."""
    for call in seen:
        if call.began > after and call.name in names and target in call.target and text in call.said:
            return call
    raise AssertionError(f"no {'/'.join(sorted(names))} on {target} with {text} after line {after}")


def test_our_connections_to_postgresql_wait_for_the_disk(postgres_url: str) -> None:
    async def main(url: str) -> dict[str, str]:
        engine = await Postgres.open(url)
        try:
            names = ("synchronous_commit", "fsync", "full_page_writes")
            return {name: (await engine.read(f"show {name}"))[0][0] for name in names}
        finally:
            await engine.close()

    # The tests' own server has everything off to be fast; what is ours to ask for is on all the same.
    assert asyncio.run(main(postgres_url))["synchronous_commit"] == "on"
    with running_postgres(durable=True) as server:
        assert set(asyncio.run(main(server.new_database())).values()) == {"on"}


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
