"""A disk without room: a clear refusal, nothing half-written, and all is well again when there is room."""

import asyncio
import contextlib
import os
import resource
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.postgres_server import PostgresServer
from tests.ways.served import Served, check_books, served, settle
from trunkline.cli.selftest_client import Answer
from trunkline.cli.selftest_server import descendants
from trunkline.store.migrate import FILE_NAME

ROOM = 64 * 1024 * 1024
LEFT = 512 * 1024
REFUSED = {507: b"StorageFull", 503: b"Unavailable"}
ROUNDS = 400
AT_ONCE = 20
LINE = "which is long enough to fill what little is left rather soon " * 8


@contextlib.contextmanager
def small_disk(folder: Path) -> Iterator[Path]:
    """A disk of its own, in memory; only root may make one."""
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", f"size={ROOM},mode=0777", "tmpfs", str(folder)]
    if shutil.which("mount") is None or os.geteuid() != 0 or subprocess.run(command, check=False).returncode != 0:
        pytest.skip("a small disk cannot be mounted here: that takes root; the limit on a file's size is tested")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


class Ballast:
    """Fills a disk but for a little, and gives the room back."""

    def __init__(self, disk: Path) -> None:
        self._file = disk / "ballast"

    def fill(self) -> None:
        """Take nearly all that is left."""
        disk = os.statvfs(self._file.parent)
        with self._file.open("wb") as file:
            os.posix_fallocate(file.fileno(), 0, disk.f_bavail * disk.f_frsize - LEFT)

    def clear(self) -> None:
        """Give it back."""
        self._file.unlink()


def test_a_full_disk_under_sqlite(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk") as disk:
        ballast = Ballast(disk)

        async def main() -> None:
            (disk / "data").mkdir()
            async with served(disk / "data") as stage:
                await full_and_free_again(stage, ballast.fill, ballast.clear)

        asyncio.run(main())


def test_a_file_of_sqlite_that_may_not_grow(tmp_path: Path) -> None:
    """What anybody can test: the processes of the server may not write beyond a size."""

    async def main() -> None:
        async with served(tmp_path) as stage:
            log = tmp_path / f"{FILE_NAME}-wal"
            processes = [stage.server.process.pid, *descendants(stage.server.process.pid)]

            def limit(size: int) -> None:
                for process in processes:
                    resource.prlimit(process, resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))

            await full_and_free_again(
                stage,
                lambda: limit(max(log.stat().st_size, (tmp_path / FILE_NAME).stat().st_size) + LEFT),
                lambda: limit(resource.RLIM_INFINITY),
            )

    asyncio.run(main())


def test_a_full_disk_under_postgresql(tmp_path: Path, postgres_server: PostgresServer) -> None:
    """Its tables on a small disk, its log elsewhere: PostgreSQL itself stops when its log has no room."""
    # PostgreSQL, which may run as nobody, must be able to reach it.
    with small_disk(Path("/tmp") / f"trunkline-ways-{os.getpid()}") as disk:
        space = f"small_{os.getpid()}"
        home = disk / "tables"
        home.mkdir(mode=0o777)
        with contextlib.ExitStack() as stack:
            ballast = Ballast(disk)
            url = stack.enter_context(database_on(postgres_server, home, space))

            async def main() -> None:
                async with served(tmp_path, url) as stage:
                    await full_and_free_again(stage, ballast.fill, ballast.clear)

            asyncio.run(main())


@contextlib.contextmanager
def database_on(server: PostgresServer, home: Path, space: str) -> Iterator[str]:
    """An empty database whose tables lie in a folder."""
    if os.geteuid() == 0:
        shutil.chown(home, "nobody")
    home.chmod(0o700)
    server.execute(f"create tablespace {space} location '{home}'", f"create database {space} tablespace {space}")
    try:
        yield server.url(space)
    finally:
        server.execute(f"drop database {space} with (force)", f"drop tablespace {space}")


async def full_and_free_again(stage: Served, fill: Callable[[], None], clear: Callable[[], None]) -> None:
    """Send until it is full, see how that is said, make room, and compare the books."""
    assert {one.status for one in await stage.send_many("before", AT_ONCE)} == {200}
    fill()
    for answer in await send_until_refused(stage):
        check_refusal(answer)
    in_xml = await send_until_refused_in_xml(stage)
    assert in_xml.body.startswith(b'<?xml version="1.0" encoding="utf-8"?><ErrorResponse ')
    assert REFUSED[in_xml.status] in in_xml.body
    await check_books(stage, settled=False)
    clear()
    await stage.taken("after", seconds=30)
    await stage.insist()
    await settle(stage)
    await check_books(stage)


async def send_until_refused(stage: Served) -> list[Answer]:
    """The refusals of the first group in which nothing was taken."""
    for number in range(ROUNDS):
        answers = await stage.send_many(f"full {number} {LINE}", AT_ONCE)
        if 200 not in {one.status for one in answers}:
            return answers
    raise AssertionError("it never got full")


async def send_until_refused_in_xml(stage: Served) -> Answer:
    """The first refusal of a message that asks for XML: a lone one may find room where a group found none."""
    for number in range(ROUNDS * AT_ONCE):
        answer = await stage.send(f"XML {number} {LINE}", accept="application/xml")
        if answer.status != 200:
            return answer
    raise AssertionError("it never got full")


def check_refusal(answer: Answer) -> None:
    """A status that says it is the server's trouble, and a body that says which."""
    assert answer.status in REFUSED, answer
    assert answer.headers["content-type"] == "application/json; charset=utf-8"
    assert b'{"responseStatus":{"errorCode":"' + REFUSED[answer.status] in answer.body
    assert int(answer.headers["retry-after"]) >= 1
