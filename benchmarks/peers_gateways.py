"""The gateways of `peers.py`: how each is installed, started and sent to, and what it promises to keep."""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, ExitStack, contextmanager
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlencode
from urllib.request import urlopen

from end_to_end import statuses
from load import Plan
from machine import REPOSITORY
from peers_network import PASSWORD, RunningNetwork
from target import free_port, new_bench, plan_for, seed, wait_for_port

Count = Callable[[], int]


class Running(NamedTuple):
    """A gateway that runs."""

    plan: Plan
    """What to send to it."""
    told: Count
    """How many receipts it has recorded or told to its customer."""
    queued: Count
    """How many messages it holds by its own account."""


CUSTOMERS = 1000
WINDOW = 100
SYSTEM_ID = "bench"
BIND_SECONDS = 60.0
STOP_SECONDS = 30.0
PATH = "/usr/lib/rabbitmq/bin:/usr/sbin:/usr/bin:/sbin:/bin"


class Gateway(ABC):
    """One gateway that can be measured."""

    name: str
    durability: str
    receipt: str  # what counts as told
    untraced: str = ""  # why its syncs cannot be counted
    debian: Sequence[str] = ()
    programs: Sequence[str] = ()

    def __init__(self, options: argparse.Namespace) -> None:
        self.options = options

    def missing(self) -> str:
        """Why it cannot be measured here; empty when it can."""
        absent = [name for name in self.programs if not shutil.which(name, path=PATH)]
        return (
            f"not found: {', '.join(absent)} (Debian: {' '.join(self.debian)}; --install fetches them)"
            if absent
            else ""
        )

    def install(self) -> None:
        """Fetch what is missing, as far as this user may."""
        if self.missing() and self.debian:
            quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
            install = ["apt-get", "-qq", "install", "--yes", "--no-install-recommends", *self.debian]
            subprocess.run(["apt-get", "-qq", "update"], env=quiet, check=True)
            subprocess.run(install, env=quiet, check=True)

    @abstractmethod
    def version(self) -> str:
        """What is measured."""

    @abstractmethod
    def running(self, network: RunningNetwork, wrapper: Sequence[str]) -> AbstractContextManager[Running]:
        """The gateway on this network; `wrapper` goes before its programs."""


def await_bind(network: RunningNetwork) -> None:
    """Return when the gateway has bound; at once when it cannot."""
    if not network.reachable:
        return
    until = time.monotonic() + BIND_SECONDS
    while not network.counts().binds:
        if time.monotonic() > until:
            raise SystemExit("the gateway did not bind")
        time.sleep(0.1)


def numbers() -> list[str]:
    """The recipients."""
    return [f"1202555{number:04}" for number in range(CUSTOMERS)]


def get_plan(port: int, path: str, query: dict[str, str], to: str, text: str, **changes: str | int) -> Plan:
    """A plan for a gateway that is sent to with GET; `to` and `text` are what it calls the recipient and the text."""
    paths = [f"{path}?{urlencode({**query, to: number})}&{text}=@@" for number in numbers()]
    return Plan(host="127.0.0.1", port=port, key="", mode="get", paths=paths, **changes)  # type: ignore[arg-type]


@contextmanager
def started(command: Sequence[str], folder: Path, **environment: str) -> Iterator[subprocess.Popen[bytes]]:
    """A program of a gateway: what it says goes into a file, and it is stopped at the end."""
    with Path(folder, f"{Path(command[-1]).name}-{time.monotonic_ns()}.log").open("wb") as log:
        around = {**os.environ, "PATH": f"{PATH}:{os.environ.get('PATH', '')}"}
        process = subprocess.Popen(command, cwd=folder, env=around | environment, stdout=log, stderr=log)
    try:
        yield process
    finally:
        process.terminate()
        try:
            process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


class Trunkline(Gateway):
    """This server, as its users start it."""

    name = "trunkline"
    receipt = "recorded in the store, durably, with its event"

    @property
    def durability(self) -> str:  # type: ignore[override]
        """What it promises, which depends on the store."""
        how = "synchronous=FULL" if self.options.store == "sqlite" else "synchronous_commit=on"
        return f"synced to the disk before each answer ({self.options.store}, {how})"

    @property
    def untraced(self) -> str:  # type: ignore[override]
        """On PostgreSQL, it is PostgreSQL that syncs."""
        return "" if self.options.store == "sqlite" else "not counted: PostgreSQL, which syncs, is not under strace"

    def version(self) -> str:
        """The store that it runs on."""
        return f"this commit, on {self.options.store}"

    @contextmanager
    def running(self, network: RunningNetwork, wrapper: Sequence[str]) -> Iterator[Running]:
        """The server with one SMPP connection."""
        with ExitStack() as stack:
            bench = stack.enter_context(new_bench(self.options.store, self.options.data))
            settings = {"host": "127.0.0.1", "port": network.smpp, "system_id": SYSTEM_ID, "password": PASSWORD}
            seeded = seed(bench, CUSTOMERS, carrier=("smpp", settings | {"window": WINDOW}))
            before = statuses(bench, seeded.account_id)
            command = [*wrapper, sys.executable, "-m", "trunkline", "serve"]
            away = {"PYTHONPATH": str(REPOSITORY)} | bench.environment
            server = stack.enter_context(started(command, bench.data_dir.parent, **away))
            wait_for_port(server, bench.port)
            await_bind(network)
            given = argparse.Namespace(mode="session", connections=self.options.connections, idempotency=False)
            plan = plan_for(bench, seeded, given)
            yield Running(
                plan,
                lambda: statuses(bench, seeded.account_id).get("delivered", 0) - before.get("delivered", 0),
                lambda: sum(statuses(bench, seeded.account_id).values()) - sum(before.values()),
            )


KANNEL = """
group = core
admin-port = {admin}
admin-password = x
smsbox-port = {boxes}
box-allow-ip = 127.0.0.1
dlr-storage = internal
store-type = file
store-location = {folder}/kannel.store
log-level = 4

group = smsc
smsc = smpp
smsc-id = bench
host = 127.0.0.1
port = {smpp}
transceiver-mode = true
smsc-username = {system_id}
smsc-password = {password}
system-type = ""
max-pending-submits = {window}
log-level = 4

group = smsbox
bearerbox-host = 127.0.0.1
sendsms-port = {sending}
log-level = 4

group = sendsms-user
username = bench
password = bench

group = sms-service
keyword = default
text = "x"
"""


class Kannel(Gateway):
    """Debian's Kannel: bearerbox and smsbox, with the store in a file."""

    name = "kannel"
    receipt = "its dlr-url was called"
    durability = (
        "store-type = file: written, but never synced; receipts awaited are in memory only (dlr-storage = internal)"
    )
    debian = ("kannel",)
    programs = ("bearerbox", "smsbox")

    def version(self) -> str:
        """The version of the package."""
        return debian_version("kannel")

    @contextmanager
    def running(self, network: RunningNetwork, wrapper: Sequence[str]) -> Iterator[Running]:
        """Both boxes, from a folder of their own."""
        with ExitStack() as stack:
            name = stack.enter_context(tempfile.TemporaryDirectory(prefix="trunkline-kannel-", dir=self.options.data))
            folder, ports = Path(name), {name: free_port() for name in ("admin", "boxes", "sending")}
            file = folder / "kannel.conf"
            told = {"folder": folder, "smpp": network.smpp, "window": WINDOW}
            file.write_text(KANNEL.format(**ports, **told, system_id=SYSTEM_ID, password=PASSWORD))
            bearerbox = stack.enter_context(started([*wrapper, "bearerbox", str(file)], folder))
            wait_for_port(bearerbox, ports["boxes"])
            smsbox = stack.enter_context(started([*wrapper, "smsbox", str(file)], folder))
            wait_for_port(smsbox, ports["sending"])
            await_bind(network)
            query = {"username": "bench", "password": "bench", "from": "12025559999", "dlr-mask": "3"}
            query["dlr-url"] = f"http://127.0.0.1:{network.http}/told"
            plan = get_plan(ports["sending"], "/cgi-bin/sendsms", query, "to", "text", good=202, id_mark="no id")
            yield Running(plan, lambda: network.counts().callbacks, lambda: _stored(ports["admin"]))


def _stored(port: int) -> int:
    """The messages in bearerbox's store, as its page of status says."""
    with urlopen(f"http://127.0.0.1:{port}/status.txt?password=x", timeout=30) as page:
        text = page.read().decode()
    found = re.search(r"store size (\d+)", text)
    if found is None:
        raise SystemExit(f"bearerbox does not say how much it stores: {text!r}")
    return int(found[1])


def debian_version(package: str) -> str:
    """The version of a package of Debian that is installed."""
    command = ["dpkg-query", "--show", "--showformat=${Package} ${Version}", package]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return f"Debian's {done.stdout}" if done.returncode == 0 else f"{package} of unknown version"
