"""Processes of SQLite for tests: each is forked from one that has imported what they need.

A new interpreter for each of them is most of what a test with a store of its own costs. What runs in the process is the
same, and so is what is seen of it from outside. tests/store/test_sqlite.py and every server that a test starts as a
program begin theirs as the product does.
"""

from __future__ import annotations

import contextlib
import os
import select
import signal
import socket
import subprocess
import sys
import threading
from pathlib import Path
from typing import Final

import msgspec

from trunkline.store import sqlite_process
from trunkline.store.sqlite_process import Limits

ROOT: Final = Path(__file__).parents[1]
END_SECONDS: Final = 30.0
CAN_FORK: Final = hasattr(os, "pidfd_open")
"""Whether this system tells when a process has ended that is not a child of ours: Linux does."""


class ForkedProcess:
    """What the store asks of its process, as `subprocess.Popen` has it; it is a child of somebody else."""

    def __init__(self, pid: int) -> None:
        self.pid = pid
        self.returncode: int | None = None
        with contextlib.suppress(ProcessLookupError):  # it may have ended already
            self._watched: int | None = None
            self._watched = os.pidfd_open(pid)

    def poll(self) -> int | None:
        """0 when it has ended, however it did; None while it lives."""
        with contextlib.suppress(subprocess.TimeoutExpired):
            self.wait(0)
        return self.returncode

    def wait(self, timeout: float | None = None) -> int:
        """Wait until it has ended; raises subprocess.TimeoutExpired after so many seconds."""
        if self._watched is not None:
            ended = select.poll()
            ended.register(self._watched, select.POLLIN)
            if not ended.poll(None if timeout is None else timeout * 1000):
                raise subprocess.TimeoutExpired("sqlite_process", timeout or 0)
            os.close(self._watched)
            self._watched = None
        self.returncode = 0
        return 0

    def kill(self) -> None:
        """End it at once."""
        if self._watched is not None:
            signal.pidfd_send_signal(self._watched, signal.SIGKILL)


class Forks:
    """Asks for processes at the other end of a socket; there is somebody from the first question to `close`."""

    def __init__(self) -> None:
        self._asked: socket.socket | None = None
        self._forking: subprocess.Popen[bytes] | None = None
        self._turn = threading.Lock()

    def start(self, descriptor: int, path: Path, role: str, limits: Limits) -> ForkedProcess:
        """Fork a process that owns a connection to a file and answers on this end of a socket pair."""
        told = msgspec.json.encode([str(path.absolute()), role, msgspec.json.encode(limits).decode()])
        with self._turn:
            asked = self._begun()
            socket.send_fds(asked, [told], [descriptor])
            return ForkedProcess(int.from_bytes(asked.recv(4), "big"))

    def _begun(self) -> socket.socket:
        if self._asked is None:
            self._asked, theirs = socket.socketpair()
            with theirs:
                program = [sys.executable, __file__, str(theirs.fileno())]
                environment = os.environ | {"PYTHONPATH": str(ROOT)}
                self._forking = subprocess.Popen(program, cwd=ROOT, env=environment, pass_fds=(theirs.fileno(),))
        return self._asked

    def close(self) -> None:
        """Ask for no more."""
        if self._asked is not None and self._forking is not None:
            self._asked.close()
            self._forking.wait(END_SECONDS)


def _serve(asked: socket.socket) -> None:
    signal.signal(signal.SIGCHLD, _take_note)
    while True:
        told, descriptors, _, _ = socket.recv_fds(asked, 1 << 16, 1)
        if not descriptors:
            return
        arguments: list[str] = msgspec.json.decode(told)
        child = os.fork()
        if child == 0:
            asked.close()
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            sys.argv[1:] = [str(descriptors[0]), *arguments]
            sqlite_process.main()
            os._exit(0)
        os.close(descriptors[0])
        asked.sendall(child.to_bytes(4, "big"))


def _take_note(*_: object) -> None:
    """Let those go that have ended."""
    with contextlib.suppress(ChildProcessError):
        while os.waitpid(-1, os.WNOHANG)[0]:
            pass


if __name__ == "__main__":
    for _name in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(_name, signal.SIG_IGN)  # whoever asks decides when to stop
    _serve(socket.socket(fileno=int(sys.argv[1])))
