"""Running the command line in a test: in this process, or as a process of its own where it matters."""

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from click.testing import CliRunner, Result

from trunkline.cli import main
from trunkline.settings import ENVIRONMENT_PREFIX

CHEAP = {
    "TRUNKLINE_AUTH_ARGON2_MEMORY_KIB": "32",
    "TRUNKLINE_AUTH_ARGON2_TIME": "1",
    "TRUNKLINE_AUTH_ARGON2_PARALLELISM": "1",
}
START_SECONDS = 60.0
STOP_SECONDS = 60.0


class Shell:
    """A place to call commands from, with settings of its own."""

    def __init__(self, data: Path, database_url: str = "") -> None:
        self.data = data
        self.environment = CHEAP | {"TRUNKLINE_STORE_DATA_DIR": str(data), "TRUNKLINE_STORE_DATABASE_URL": database_url}

    def run(self, *words: str, stdin: str = "", **environment: str) -> Result:
        """Call a command in this process."""
        inherited = dict.fromkeys((name for name in os.environ if name.startswith(ENVIRONMENT_PREFIX)), None)
        result = CliRunner().invoke(main, words, input=stdin, env=inherited | self.environment | environment)
        if result.exception and not isinstance(result.exception, SystemExit):
            raise result.exception
        return result

    def done(self, *words: str, stdin: str = "", **environment: str) -> str:
        """Call a command that must work; its standard output."""
        result = self.run(*words, stdin=stdin, **environment)
        assert result.exit_code == 0, result.output
        return result.stdout

    def data_of(self, *words: str, stdin: str = "") -> Any:
        """Call a command with --json; what it printed."""
        return json.loads(self.done(*words, "--json", stdin=stdin))


def environment_of(shell: Shell | None = None) -> dict[str, str]:
    """The environment of a process: nobody else's settings."""
    inherited = {name: value for name, value in os.environ.items() if not name.startswith(ENVIRONMENT_PREFIX)}
    return inherited | (shell.environment if shell else {})


@contextmanager
def process(*words: str, environment: Mapping[str, str] | None = None) -> Iterator[subprocess.Popen[str]]:
    """A command that runs until the block ends; it is killed if it has not ended by then."""
    command = [sys.executable, "-m", "trunkline", *words]
    with subprocess.Popen(
        command,
        env=dict(environment or environment_of()),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
    ) as running:
        try:
            yield running
        finally:
            if running.poll() is None:
                running.kill()


def wait_for_port(running: subprocess.Popen[str], port: int) -> None:
    """Return when somebody listens; fail with what the process said when it ends before."""
    until = time.monotonic() + START_SECONDS
    while time.monotonic() < until:
        if running.poll() is not None:
            raise AssertionError(f"ended with {running.returncode}: {running.communicate()}")
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            time.sleep(0.05)
        else:
            return
    raise AssertionError(f"nobody listens on {port}")


def stop(running: subprocess.Popen[str], number: int = signal.SIGINT) -> tuple[str, str]:
    """Stop a process as a person does; what it has printed."""
    running.send_signal(number)
    return running.communicate(timeout=STOP_SECONDS)
