"""Running the server in this process: a port, one event loop, and a stop in good order."""

from __future__ import annotations

import asyncio
import errno
import fcntl
import gc
import signal
import socket
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final

import uvicorn

from trunkline.app import App
from trunkline.cli.refusal import Exit, Refusal
from trunkline.settings import Settings
from trunkline.web.protocol import PlainWay, ShortWay

KEEP_ALIVE_SECONDS: Final = 75  # longer than proxies keep a connection, so that they close it and not we
BACKLOG: Final = 2048
LAST_ANSWERS_SECONDS: Final = 35  # a little more than one request may take by default
# Requests leave few cycles behind; at the default of 700 the collector took a tenth of the time.
GARBAGE_THRESHOLDS: Final = (50_000, 20, 50)
STOP_SECONDS: Final = 60
LOCK_NAME: Final = "trunkline.lock"
SIGNALS: Final = (signal.SIGINT, signal.SIGTERM)

Ready = Callable[[App], None]


class Server(uvicorn.Server):
    """Uvicorn, with a word when it listens and before it waits for the last answers."""

    def __init__(self, config: uvicorn.Config, ready: Callable[[], None], closing: Callable[[], None]) -> None:
        super().__init__(config)
        self._ready = ready
        self._closing = closing

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Listen, and say so."""
        await super().startup(sockets)
        self._ready()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Accept no more, let live streams end, and answer what runs."""
        self._closing()
        await super().shutdown(sockets)

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Stop on a signal; uvicorn's own way would raise it again before our parts have stopped."""
        loop = asyncio.get_running_loop()
        for number in SIGNALS:
            loop.add_signal_handler(number, self.handle_exit, number, None)
        try:
            yield
        finally:
            for number in SIGNALS:
                loop.remove_signal_handler(number)
                # Nothing interrupts what follows: what was accepted is being brought to disk, within STOP_SECONDS.
                signal.signal(number, signal.SIG_IGN)


def bind(host: str, port: int) -> socket.socket:
    """Take the port, before anything else is done; a port that is taken is a sentence."""
    try:
        family, kind, _, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        taken = socket.socket(family, kind)
        taken.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            taken.bind(address)
        except OSError:
            taken.close()
            raise
        return taken
    except OSError as error:
        raise _no_port(host, port, error) from error


def _no_port(host: str, port: int, error: OSError) -> Refusal:
    if error.errno == errno.EADDRINUSE:
        sentence = f"Port {port} is in use: another program listens on {host}:{port}, perhaps a Trunkline."
        return Refusal(sentence, f"Stop it, or take another port: --port {port + 1}", Exit.CANNOT_START)
    if error.errno == errno.EACCES:
        return Refusal(
            f"Port {port} is not allowed for this user.", "Take one from 1024 on: --port 8780", Exit.CANNOT_START
        )
    return Refusal(f"{host}:{port} cannot be listened on: {error.strerror or error}.", "", Exit.CANNOT_START)


@contextmanager
def alone(settings: Settings, *, make_folder: bool = False) -> Iterator[None]:
    """Be the only server of a SQLite file while the block runs; a second one is a sentence.

    What counts is the lock that the system holds for this process, not the file: a crash leaves nothing behind.
    """
    if make_folder and not settings.on_postgres:
        settings.data_dir.mkdir(parents=True, exist_ok=True, mode=0o700)
    if settings.on_postgres or not settings.data_dir.is_dir():
        yield
        return
    with (settings.data_dir / LOCK_NAME).open("ab") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            sentence = f"Another server runs on {settings.sqlite_file}; a SQLite file has one server at a time."
            mend = "Stop it first, or take another folder: --data DIR. Several servers can share a PostgreSQL."
            raise Refusal(sentence, mend, Exit.CANNOT_START) from error
        yield


def config_of(settings: Settings) -> uvicorn.Config:
    """How uvicorn serves us; what it serves is put in when the app is open."""
    return uvicorn.Config(
        _nothing,
        interface="asgi3",
        loop="none" if sys.platform == "win32" else "uvloop",
        http=ShortWay if settings.short_way else PlainWay,
        ws="none",
        lifespan="off",
        log_config=None,
        access_log=False,
        server_header=False,
        proxy_headers=False,
        backlog=BACKLOG,
        timeout_keep_alive=KEEP_ALIVE_SECONDS,
        timeout_graceful_shutdown=LAST_ANSWERS_SECONDS,
    )


def serve(settings: Settings, taken: socket.socket, ready: Ready) -> None:
    """Run the server until a signal; returns after everything has stopped in good order."""
    config = config_of(settings)
    with asyncio.Runner(loop_factory=config.get_loop_factory()) as runner:
        runner.run(_serve(settings, config, taken, ready))


async def _serve(settings: Settings, config: uvicorn.Config, taken: socket.socket, ready: Ready) -> None:
    app = await App.open(settings)
    config.app = app.asgi

    def close_streams() -> None:
        app.closing.set()
        app.network.hang_up()

    try:
        await app.start()
        gc.collect()
        gc.freeze()  # what is there now stays: the collector need not look at it again
        gc.set_threshold(*GARBAGE_THRESHOLDS)
        await Server(config, lambda: ready(app), close_streams).serve([taken])
    except OSError as error:
        raise _no_port(settings.host, settings.port, error) from error
    finally:
        async with asyncio.timeout(STOP_SECONDS):
            await app.stop()


async def _nothing(*_: object) -> None:
    """Stands in for the app until it is open."""
