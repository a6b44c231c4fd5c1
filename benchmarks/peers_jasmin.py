"""Jasmin for `peers.py`: with RabbitMQ, Redis, and its two daemons for receipts, as its manual advises."""

from __future__ import annotations

import contextlib
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

from machine import REPOSITORY
from peers_gateways import (
    PATH,
    SYSTEM_ID,
    Gateway,
    Running,
    await_bind,
    debian_version,
    get_plan,
    started,
)
from peers_network import PASSWORD, RunningNetwork
from target import free_port, wait_for_port

RELEASE = "0.10.13"
ENVIRONMENT = REPOSITORY / ".peers" / f"jasmin-{RELEASE}"
DAEMONS = ("jasmind", "dlrd", "dlrlookupd")
CONSUMER_SECONDS = 120.0
LOCKS = [Path("/tmp/jasmind.lock"), Path("/tmp/dlrd-bench.lock"), Path("/tmp/dlrlookupd-bench.lock")]
"""Their places are fixed in Jasmin: one installation a machine, and a killed one keeps the next from starting."""

CONFIGURATION = """
[amqp-broker]
port = {amqp}
spec = {spec}
[redis-client]
port = {redis}
[http-api]
bind = 127.0.0.1
port = {http}
[jcli]
port = {jcli}
authentication = no
[router]
bind = 127.0.0.1
port = {router}
store_path = {folder}
[client-management]
bind = 127.0.0.1
port = {clients}
store_path = {folder}
[smpp-server]
bind = 127.0.0.1
port = {smpps}
[smpp-server-pb]
bind = 127.0.0.1
port = {smpps_pb}
[smpp-server-pb-client]
port = {smpps_pb}
[sm-listener]
[service-smppclient]
[deliversm-thrower]
[dlr]
[dlr-thrower]
""".replace("]\n", "]\nlog_level = WARNING\n")
"""Without a line in the log for each message, which costs processor time: Kannel is measured without one too."""
PORTS = ("amqp", "epmd", "erlang", "redis", "http", "jcli", "router", "clients", "smpps", "smpps_pb")
COMMANDS = """group -a
gid bench
ok
user -a
username bench
password bench
gid bench
uid bench
ok
smppccm -a
cid smsc
host 127.0.0.1
port {smpp}
username {system_id}
password {password}
submit_throughput 0
loglevel 30
ok
mtrouter -a
type defaultroute
connector smppc(smsc)
rate 0.0
ok
smppccm -1 smsc
quit
"""

QUEUED = """
import amqp, sys
with amqp.Connection(sys.argv[1]) as broker:
    for name in sys.argv[2:]:
        try:
            found = broker.channel().queue_declare(name, passive=True)
        except amqp.exceptions.NotFound:
            print(0, 0)
        else:
            print(found.message_count, found.consumer_count)
"""
RECEIPT_QUEUES = ("DLRLookup-main", "dlr_thrower")


class Jasmin(Gateway):
    """Jasmin 0.10.13 of PyPI."""

    name = "jasmin"
    receipt = "its dlr-url was called"
    durability = "its queues in RabbitMQ and its map of receipts in Redis are in memory: not durable"
    debian = ("rabbitmq-server", "redis-server")
    programs = ("rabbitmq-server", "epmd", "redis-server")

    def version(self) -> str:
        """Its version and those of its two servers."""
        return ", ".join([f"PyPI's jasmin {RELEASE}", *map(debian_version, self.debian)])

    def missing(self) -> str:
        """Why it cannot be measured here; empty when it can."""
        locks = [str(lock) for lock in LOCKS if lock.exists()]
        if locks:
            return f"another Jasmin runs here, or a killed one left {', '.join(locks)}"
        if not (ENVIRONMENT / "bin" / "jasmind.py").exists():
            return super().missing() or f"jasmin=={RELEASE} is not in {ENVIRONMENT.relative_to(REPOSITORY)} (--install)"
        return super().missing()

    def install(self) -> None:
        """Fetch what is missing: from Debian, and Jasmin from PyPI into an environment that git ignores."""
        if super().missing():
            super().install()
        if not (ENVIRONMENT / "bin" / "jasmind.py").exists():
            shutil.rmtree(ENVIRONMENT, ignore_errors=True)
            subprocess.run([sys.executable, "-m", "venv", str(ENVIRONMENT)], check=True)
            pip = [str(ENVIRONMENT / "bin" / "pip"), "--quiet", "--disable-pip-version-check"]
            done = subprocess.run([*pip, "install", f"jasmin=={RELEASE}"], check=False)
            if done.returncode:
                shutil.rmtree(ENVIRONMENT)
                print(f"pip could not install jasmin=={RELEASE} on Python {sys.version.split()[0]}", file=sys.stderr)

    @contextmanager
    def running(self, network: RunningNetwork, wrapper: Sequence[str]) -> Iterator[Running]:
        """All of its six processes, from a folder of their own."""
        ports = {name: free_port() for name in PORTS}
        with ExitStack() as stack:
            name = stack.enter_context(tempfile.TemporaryDirectory(prefix="trunkline-jasmin-", dir=self.options.data))
            folder = Path(name)
            stack.enter_context(_servers(folder, ports, wrapper))
            stack.enter_context(_daemons(folder, ports, wrapper))
            _configure(ports["jcli"], COMMANDS.format(smpp=network.smpp, system_id=SYSTEM_ID, password=PASSWORD))
            await_bind(network)
            _await_consumers(ports["amqp"])
            query = {"username": "bench", "password": "bench", "from": "12025559999", "dlr": "yes"}
            query |= {"dlr-url": f"http://127.0.0.1:{network.http}/told", "dlr-level": "2", "dlr-method": "GET"}
            plan = get_plan(ports["http"], "/send", query, "to", "content", id_mark='Success "')
            yield Running(plan, lambda: network.counts().callbacks, lambda: _queued(ports["amqp"]))


@contextmanager
def _servers(folder: Path, ports: dict[str, int], wrapper: Sequence[str]) -> Iterator[None]:
    """RabbitMQ and Redis as Debian configures them, but for their places."""
    erlang = {"ERL_EPMD_PORT": str(ports["epmd"]), "ERL_EPMD_ADDRESS": "127.0.0.1"}
    rabbit = {
        "RABBITMQ_NODENAME": "bench@localhost",
        "RABBITMQ_NODE_IP_ADDRESS": "127.0.0.1",
        "RABBITMQ_NODE_PORT": str(ports["amqp"]),
        "RABBITMQ_DIST_PORT": str(ports["erlang"]),
        "RABBITMQ_MNESIA_BASE": str(folder / "mnesia"),
        "RABBITMQ_LOG_BASE": str(folder),
        "RABBITMQ_CONFIG_FILE": str(folder / "rabbitmq"),
        "RABBITMQ_ENABLED_PLUGINS_FILE": str(folder / "plugins"),
        "RABBITMQ_PID_FILE": str(folder / "rabbitmq.pid"),
        "RABBITMQ_CONF_ENV_FILE": str(folder / "rabbitmq-env.conf"),
        # As its manual advises where a broker shares its processors: it does not spin while it waits.
        "RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS": "+sbwt none +sbwtdcpu none +sbwtdio none",
        "HOME": str(folder),
    }
    redis = ["redis-server", "--bind", "127.0.0.1", "--port", str(ports["redis"]), "--dir", str(folder)]
    with ExitStack() as stack:
        epmd = stack.enter_context(started(["epmd", "-port", str(ports["epmd"])], folder, **erlang))
        wait_for_port(epmd, ports["epmd"])
        one = stack.enter_context(started([*wrapper, *redis], folder))
        other = stack.enter_context(started([*wrapper, "rabbitmq-server"], folder, **erlang, **rabbit))
        wait_for_port(one, ports["redis"])
        wait_for_port(other, ports["amqp"])
        yield


@contextmanager
def _daemons(folder: Path, ports: dict[str, int], wrapper: Sequence[str]) -> Iterator[None]:
    """Jasmin itself: the gateway, the one that calls back, and the one that finds whose a receipt is."""
    file = folder / "jasmin.cfg"
    # The package leaves Jasmin's own copy of AMQP's specification out; its AMQP library brings one.
    (spec,) = ENVIRONMENT.glob("lib/*/site-packages/txamqp/specs/standard/amqp0-9-1.stripped.xml")
    file.write_text(CONFIGURATION.format(folder=folder, spec=spec, **ports))
    python = str(ENVIRONMENT / "bin" / "python")
    environment = {"ROOT_PATH": str(folder), "LOG_PATH": str(folder), "PATH": f"{ENVIRONMENT / 'bin'}:{PATH}"}
    (folder / "etc" / "jasmin" / "store").mkdir(parents=True)
    with ExitStack() as stack:
        stack.callback(_unlock)
        for name in DAEMONS:
            command = [*wrapper, python, str(ENVIRONMENT / "bin" / f"{name}.py"), "-c", str(file)]
            command += [] if name == "jasmind" else ["-i", "bench"]
            process = stack.enter_context(started(command, folder, **environment))
            if name == "jasmind":
                wait_for_port(process, ports["jcli"])
        yield


def _queued(port: int) -> int:
    """The messages in the queue of the connector, as RabbitMQ says."""
    ((messages, _),) = _queues(port, "submit.sm.smsc")
    return messages


def _queues(port: int, *names: str) -> list[tuple[int, int]]:
    """How many messages and how many consumers these queues have, by the AMQP library of Jasmin's environment."""
    asked = [str(ENVIRONMENT / "bin" / "python"), "-c", QUEUED, f"127.0.0.1:{port}", *names]
    told = subprocess.run(asked, stdout=subprocess.PIPE, text=True, check=True).stdout
    return [(int(messages), int(consumers)) for messages, consumers in map(str.split, told.splitlines())]


def _await_consumers(port: int) -> None:
    """Return when both daemons for receipts are at work: else their start would be measured with the first messages."""
    until = time.monotonic() + CONSUMER_SECONDS
    while not all(consumers for _, consumers in _queues(port, *RECEIPT_QUEUES)):
        if time.monotonic() > until:
            raise SystemExit("Jasmin's daemons for receipts do not start")
        time.sleep(1)


def _unlock() -> None:
    for lock in LOCKS:
        lock.unlink(missing_ok=True)


def _configure(port: int, commands: str) -> None:
    """Say these lines to Jasmin's console, each after the answer to the one before."""
    with socket.create_connection(("127.0.0.1", port), timeout=10) as console:
        greeting = b""
        while b"Session ref" not in greeting:  # then comes no prompt
            more = console.recv(4096)
            if not more:
                raise SystemExit(f"Jasmin's console ended: {greeting!r}")
            greeting += more
        for line in commands.splitlines():
            console.sendall(f"{line}\r\n".encode())
            answer = _heard(console)
            if b"Error" in answer or b"Unknown" in answer or b"Failed" in answer:
                raise SystemExit(f"Jasmin's console does not take {line!r}: {answer!r}")


def _heard(console: socket.socket) -> bytes:
    """What the console says until its next prompt, `jcli : ` or `> `; nothing more after its end."""
    said = b""
    with contextlib.suppress(ConnectionError):
        while not said.endswith((b"jcli : ", b"> ")):
            more = console.recv(4096)
            if not more:
                break
            said += more
    return said
