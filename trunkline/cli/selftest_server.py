"""A server of its own, in a process of its own, on an installation that exists for a while."""

from __future__ import annotations

import asyncio
import os
import secrets
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import trunkline
from trunkline.cli.refusal import Exit, Refusal
from trunkline.settings import ENVIRONMENT_PREFIX, Settings
from trunkline.store.migrate import FILE_NAME
from trunkline.store.scratch import scratch_database

START_SECONDS: Final = 60.0
STOP_SECONDS: Final = 60.0
LOOK_SECONDS: Final = 0.02
FREE_PORTS: Final = range(20_000, 32_000)
"""Below those of which the system takes one for every connection and for whoever asks for any port."""
STORES: Final = ("sqlite", "postgres")

Command = Sequence[str | Path]


class SelftestFailed(Refusal):
    """The server did not do what every test needs of it."""

    def __init__(self, sentence: str, log: str = "") -> None:
        super().__init__(sentence, log, Exit.UNDONE)


@dataclass(frozen=True)
class Place:
    """An installation: a data folder, a database address (empty for SQLite), a port, and settings by variable."""

    folder: Path
    database_url: str
    port: int
    wishes: Mapping[str, str] = field(default_factory=dict)

    @property
    def settings(self) -> Settings:
        """The settings that matter to a program which looks into its store."""
        return Settings(data_dir=self.folder, database_url=self.database_url, port=self.port)

    @property
    def log_file(self) -> Path:
        """What all servers of this place said."""
        return self.folder / "server.log"

    @property
    def environment(self) -> dict[str, str]:
        """The environment of a server here; the settings of another one do not reach it."""
        inherited = {name: value for name, value in os.environ.items() if not name.startswith(ENVIRONMENT_PREFIX)}
        source = str(Path(trunkline.__file__).parents[1])
        return inherited | {
            "PYTHONPATH": os.pathsep.join(filter(None, [source, inherited.get("PYTHONPATH")])),
            "TRUNKLINE_SERVER_HOST": "127.0.0.1",
            "TRUNKLINE_SERVER_PORT": str(self.port),
            "TRUNKLINE_STORE_DATA_DIR": str(self.folder),
            "TRUNKLINE_STORE_DATABASE_URL": self.database_url,
            "TRUNKLINE_LOG_LEVEL": "warning",
            **self.wishes,
        }

    def last_words(self, lines: int = 20) -> str:
        """The end of the log, for people who must find out what happened."""
        if not self.log_file.exists():
            return ""
        return "\n".join(self.log_file.read_text(errors="replace").splitlines()[-lines:])


@asynccontextmanager
async def new_place(
    database_url: str, name: str, wishes: Mapping[str, str], folder: Path | None = None
) -> AsyncIterator[Place]:
    """An empty installation, removed at the end; with a PostgreSQL address, in a database of its own beside that."""
    with _folder(folder) as home:
        if not database_url:
            yield Place(home, "", free_port(), wishes)
            return
        async with scratch_database(database_url, name) as url:
            yield Place(home, url, free_port(), wishes)


@contextmanager
def _folder(given: Path | None) -> Iterator[Path]:
    if given is not None:
        yield given
        return
    with tempfile.TemporaryDirectory(prefix="trunkline-selftest-") as made:
        yield Path(made)


def free_port() -> int:
    """A port that nobody listens on, and that no system gives to others while a server starts or restarts."""
    while True:
        port = FREE_PORTS[secrets.randbelow(len(FREE_PORTS))]
        with socket.socket() as probe, suppress(OSError):
            probe.bind(("127.0.0.1", port))
            return port


class Server:
    """`trunkline serve` in a process that can be killed."""

    def __init__(self, place: Place, wrapper: Command = ()) -> None:
        self.place = place
        with place.log_file.open("ab") as log:
            command = [*wrapper, sys.executable, "-m", "trunkline", "serve"]
            self.process = subprocess.Popen(  # noqa: S603 - our own program, with no shell
                command, cwd=place.folder, env=place.environment, stdout=log, stderr=log, stdin=subprocess.DEVNULL
            )

    async def ready(self) -> None:
        """Return as soon as somebody listens on its port."""
        until = time.monotonic() + START_SECONDS
        while not _listens(self.place.port):
            self.check_alive()
            if time.monotonic() > until:
                raise SelftestFailed("The server does not start.", self.place.last_words())
            await asyncio.sleep(LOOK_SECONDS)

    def check_alive(self) -> None:
        """Raise SelftestFailed when the server has ended by itself."""
        if self.process.poll() is not None:
            code = self.process.returncode
            raise SelftestFailed(f"The server ended by itself with code {code}.", self.place.last_words())

    def kill(self, *, family: bool = False) -> list[int]:
        """SIGKILL to the main process alone or to its family; the numbers of the processes it had started."""
        children = descendants(self.process.pid)
        self.process.kill()
        for child in children if family else ():
            with suppress(ProcessLookupError):
                os.kill(child, signal.SIGKILL)
        self.process.wait()
        return children

    async def stop(self) -> None:
        """Ask it to stop, and wait until it has."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            try:
                await asyncio.to_thread(self.process.wait, STOP_SECONDS)
            except subprocess.TimeoutExpired:
                self.kill()
                raise SelftestFailed("The server does not stop when asked.", self.place.last_words()) from None


@asynccontextmanager
async def serving(place: Place, wrapper: Command = ()) -> AsyncIterator[Server]:
    """A server from its first answer until it has stopped in good order; one that was killed stays killed."""
    server = Server(place, wrapper)
    try:
        await server.ready()
        yield server
        await server.stop()
    finally:
        if server.process.poll() is None:
            server.kill()


def _listens(port: int) -> bool:
    with suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
        return True
    return False


def descendants(pid: int) -> list[int]:
    """The processes that a process has started, and theirs; empty on systems without /proc."""
    found: list[int] = []
    for file in Path(f"/proc/{pid}/task").glob("*/children"):
        with suppress(OSError):
            for child in map(int, file.read_text().split()):
                found += [child, *descendants(child)]
    return found


async def still_running(pids: list[int], seconds: float) -> list[int]:
    """Those processes that have not ended by themselves after so many seconds."""
    until = time.monotonic() + seconds
    while pids := [pid for pid in pids if _runs(pid)]:
        if time.monotonic() > until:
            break
        await asyncio.sleep(LOOK_SECONDS)
    return pids


def _runs(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state != "Z"


def copy_of_sqlite(place: Place, folder: Path) -> Settings:
    """The database file as it lies there, with its log, copied: so that looking at it mends nothing in the original."""
    for name in (FILE_NAME, f"{FILE_NAME}-wal"):
        with suppress(FileNotFoundError):
            (folder / name).write_bytes((place.folder / name).read_bytes())
    return Settings(data_dir=folder)
