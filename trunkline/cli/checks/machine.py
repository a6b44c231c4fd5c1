"""The machine: interpreter, SQLite library, clock, data folder, disk, port."""

from __future__ import annotations

import contextlib
import http.client
import os
import platform
import shutil
import socket
import statistics
import sys
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import pysqlite3

from trunkline.base.universe import Universe
from trunkline.cli.checks.check import Check, ok, problem, warning
from trunkline.settings import Settings
from trunkline.store.sqlite_process import OLDEST_LIBRARY

OLDEST_PYTHON: Final = (3, 11)
FREE_LEAST_BYTES: Final = 100 * 1024 * 1024
FREE_WISHED_BYTES: Final = 1024 * 1024 * 1024
LOG_MOST_BYTES: Final = 512 * 1024 * 1024
SYNCS: Final = 15
SLOW_SYNC_MS: Final = 25.0
NO_SYNC_MS: Final = 0.005
NETWORKED: Final = frozenset({"nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "fuse.sshfs", "ceph", "glusterfs"})
# A clock before the day on which this version was made is wrong.
MADE: Final = datetime(2026, 11, 1, tzinfo=UTC)
ANSWER_SECONDS: Final = 3.0

_sync = getattr(os, "fdatasync", os.fsync)


def machine(settings: Settings, universe: Universe) -> Iterator[Check]:
    """Every check of the machine; none of them changes anything but a file of their own in the data folder."""
    yield python()
    if not settings.on_postgres:
        yield sqlite_library()
    yield clock(universe)
    yield from folder(settings)
    yield listening(settings)
    yield proxies(settings)


def python(version: tuple[int, ...] = sys.version_info[:3]) -> Check:
    """The interpreter is new enough."""
    said = f"Python {'.'.join(map(str, version))} on {platform.system()} {platform.machine()}."
    if version < OLDEST_PYTHON:
        return problem("python", said, "Install Python 3.11 or newer, and make the virtual environment anew.")
    return ok("python", said)


def sqlite_library(version: tuple[int, ...] = pysqlite3.sqlite_version_info) -> Check:
    """The SQLite library is one that cannot lose data."""
    said = f"The SQLite library is {'.'.join(map(str, version))}."
    if version < OLDEST_LIBRARY:
        needed = ".".join(map(str, OLDEST_LIBRARY))
        mend = f"pip install --upgrade pysqlite3: from {needed} on, two connections cannot corrupt a database."
        return problem("sqlite library", said, mend)
    return ok("sqlite library", said)


def clock(universe: Universe) -> Check:
    """The clock is not before our own time."""
    now = universe.now()
    said = f"The clock says {now:%Y-%m-%d %H:%M:%S} UTC."
    if now < MADE:
        return problem("clock", said, "Set the clock (timedatectl set-ntp true): ids and dates come from it.")
    return ok("clock", said)


def folder(settings: Settings) -> Iterator[Check]:
    """The data folder is there, can be written, has room, and its disk keeps what it promises."""
    place = settings.data_dir
    if not place.is_dir():
        mend = f"trunkline init makes it; or mkdir -p {place}; or name another with --data or store.data_dir."
        yield problem("data folder", f"There is no folder {place.absolute()}.", mend)
        return
    kind = file_system(place)
    if kind in NETWORKED and not settings.on_postgres:
        said = f"{place.absolute()} is on a network file system ({kind})."
        yield problem("data folder", said, "Put it on a local disk: SQLite's log needs shared memory and honest locks.")
        return
    try:
        median = sync_milliseconds(place)
    except OSError as error:
        mend = f"Give the user of the server the right to write: chown -R {_user()} {place.absolute()}"
        yield problem("data folder", f"{place.absolute()} cannot be written: {error.strerror}.", mend)
        return
    yield ok("data folder", f"{place.absolute()} can be written.")
    yield free_space(shutil.disk_usage(place).free)
    if not settings.on_postgres:
        yield disk(median)
        yield log_size(settings.sqlite_file)


def file_system(place: Path) -> str:
    """The kind of file system that a folder is on, where the system tells; else nothing."""
    best, kind = "", ""
    with contextlib.suppress(OSError):
        for line in Path("/proc/self/mountinfo").read_text(encoding="utf-8").splitlines():
            before, _, after = line.partition(" - ")
            mounted = before.split()[4].replace("\\040", " ")
            inside = place.resolve().is_relative_to(mounted)
            if inside and len(mounted) >= len(best):
                best, kind = mounted, after.split()[0]
    return kind


def sync_milliseconds(place: Path) -> float:
    """How long the disk takes, usually, to bring a small write home; measured with a file of our own."""
    spans = []
    universe = Universe()
    with tempfile.NamedTemporaryFile(dir=place, prefix=".doctor-") as file:
        for _ in range(SYNCS):
            file.write(b"x" * 4096)
            file.flush()
            started = universe.monotonic()
            _sync(file.fileno())
            spans.append((universe.monotonic() - started) * 1000)
    return statistics.median(spans)


def disk(median_ms: float) -> Check:
    """The disk brings writes home, and fast enough."""
    said = f"The disk brings a write home in {median_ms:.2f} ms (fdatasync, median of {SYNCS})."
    if median_ms > SLOW_SYNC_MS:
        return warning("disk", said, "Each commit waits so long. Use a local SSD, or a controller with a safe cache.")
    if median_ms < NO_SYNC_MS:
        return warning("disk", said, "So fast is only memory: what is here may not survive the loss of power.")
    return ok("disk", said)


def free_space(free: int) -> Check:
    """There is room."""
    said = f"{free / 1024**3:.1f} GiB are free for the data folder."
    mend = "Make room: with a full disk the server answers 507 and stores nothing."
    if free < FREE_LEAST_BYTES:
        return problem("free space", said, mend)
    return warning("free space", said, mend) if free < FREE_WISHED_BYTES else ok("free space", said)


def log_size(file: Path) -> Check:
    """The write-ahead log is emptied as it should be."""
    log = file.with_name(file.name + "-wal")
    size = log.stat().st_size if log.exists() else 0
    said = f"The write-ahead log has {size / 1024**2:.1f} MiB."
    if size > LOG_MOST_BYTES:
        mend = "Some program reads the database without end: look with `fuser`, end it; then the log is emptied."
        return warning("write-ahead log", said, mend)
    return ok("write-ahead log", said)


def listening(settings: Settings) -> Check:
    """The port is free, or our server answers on it."""
    where = f"{settings.host}:{settings.port}"
    if settings.port == 0:
        return ok("port", "The server takes a free port at each start.")
    host = reachable_host(settings.host)
    try:
        with socket.create_connection((host, settings.port), timeout=ANSWER_SECONDS):
            pass
    except OSError:
        return ok("port", f"Nobody listens on {where}: no server runs here, and one can be started.")
    if name := _who_answers(host, settings.port):
        return ok("port", f"{name} answers on {where}.")
    mend = "Stop it, or set server.port to another one (trunkline serve --port)."
    return warning("port", f"Another program listens on {where}.", mend)


def proxies(settings: Settings) -> Check:
    """A server behind a proxy knows who calls."""
    if settings.trusted_networks:
        return ok("proxies", f"{settings.trusted_proxies}: believed when they tell who calls.")
    if not settings.public_url.lower().startswith("https://"):
        return ok("proxies", "No proxy is believed: who connects is who calls.")
    said = f"Behind {settings.public_url} is a proxy, and its address is taken for that of everybody who signs in."
    return warning("proxies", said, 'Name it: server.trusted_proxies = "127.0.0.1", or the address it connects from.')


def _who_answers(host: str, port: int) -> str:
    """Our server's name for itself, if it is one."""
    connection = http.client.HTTPConnection(host, port, timeout=ANSWER_SECONDS)
    try:
        connection.request("GET", "/auth/status", headers={"Accept": "application/json"})
        powered = connection.getresponse().getheader("X-Powered-By") or ""
        return "A Trunkline" if powered.startswith("Trunkline") else ""
    except (OSError, http.client.HTTPException):
        return ""
    finally:
        connection.close()


def reachable_host(host: str) -> str:
    """Where to knock for a server that listens on this address."""
    return {"0.0.0.0": "127.0.0.1", "::": "::1", "": "127.0.0.1"}.get(host, host)  # noqa: S104 - compared, not bound


def _user() -> str:
    return str(os.getuid()) if hasattr(os, "getuid") else "USER"
