"""What does a client that listens to server events cost?

Opens streams in two steps, so that what the server needs anyway does not count, and lets them stay idle; then a message
is sent, and every stream must hear of it. In the end messages are sent as fast as possible while one client listens to
all of them.

python benchmarks/streams.py --store sqlite --streams 1000
"""

from __future__ import annotations

import argparse
import json
import os
import selectors
import socket
import sys
import threading
import time
from typing import Any

from load import run_apart
from machine import cpu_seconds, machine_info, print_table, resident_mb, write_result
from target import Bench, Seed, common_options, new_bench, plan_for, seed, serving

SETTLE_SECONDS = 2.0
PATIENCE_SECONDS = 60.0
FIRST_PART = 10  # of all streams, this part warms the server up
QUIET = {"TRUNKLINE_EVENTS_HEARTBEAT_SECONDS": "3000", "TRUNKLINE_EVENTS_IDLE_TIMEOUT_SECONDS": "9000"}


def parse() -> argparse.Namespace:
    """The options of the command line."""
    parser = common_options("The cost of clients that listen to server events.")
    parser.add_argument("--streams", type=int, default=1000, help="clients that listen (default 1000)")
    parser.add_argument("--limit-kb", type=float, default=20.0, help="more memory a client is a failure (default 20)")
    return parser.parse_args()


class Clients:
    """Many streams, read by one thread."""

    def __init__(self, bench: Bench, seeded: Seed) -> None:
        self._bench = bench
        self._request = (
            f"GET /event-stream HTTP/1.1\r\nHost: 127.0.0.1:{bench.port}\r\nAuthorization: Bearer {seeded.key}\r\n\r\n"
        ).encode()
        self._selector = selectors.DefaultSelector()
        self._heard: dict[socket.socket, bytes] = {}

    def open(self, count: int) -> None:
        """Open so many more, and return when each has its greeting."""
        new = []
        for _ in range(count):
            one = socket.create_connection(("127.0.0.1", self._bench.port))
            one.sendall(self._request)
            one.setblocking(False)
            self._selector.register(one, selectors.EVENT_READ)
            self._heard[one] = b""
            new.append(one)
        self.hear(b"cmd.onJoin", new)

    def hear(self, mark: bytes, streams: list[socket.socket] | None = None) -> float:
        """Read until each of the streams, or all, has heard of something; how many seconds that took."""
        left = set(self._heard if streams is None else streams)
        started = time.perf_counter()
        left -= {one for one in left if mark in self._heard[one]}
        while left:
            if time.perf_counter() - started > PATIENCE_SECONDS:
                raise SystemExit(f"{len(left)} streams never heard of {mark!r}")
            for key, _ in self._selector.select(1.0):
                one = key.fileobj
                assert isinstance(one, socket.socket)
                self._heard[one] += one.recv(65536)
                if mark in self._heard[one]:
                    left.discard(one)
        self._heard = dict.fromkeys(self._heard, b"")
        return time.perf_counter() - started


def send(bench: Bench, seeded: Seed, text: str) -> None:
    """One message, answered."""
    body = json.dumps({"body": text}).encode()
    head = (
        f"POST /sessions/{seeded.session_ids[0]}/messages HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n"
        f"Authorization: Bearer {seeded.key}\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    ).encode()
    with socket.create_connection(("127.0.0.1", bench.port)) as one:
        one.sendall(head + body)
        answer = one.recv(65536)
    if b" 200 " not in answer.split(b"\r\n", 1)[0]:
        raise SystemExit(f"not sent: {answer[:200]!r}")


class Ear:
    """One client that reads everything, in a thread, and counts."""

    def __init__(self, bench: Bench, seeded: Seed) -> None:
        self.created = 0
        self._socket = socket.create_connection(("127.0.0.1", bench.port))
        self._socket.sendall(
            f"GET /event-stream HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer {seeded.key}\r\n\r\n".encode()
        )
        self.cut_off = False
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        left = b""
        while chunk := self._socket.recv(1 << 18):
            chunk = left + chunk
            cut = chunk.rfind(b"\n\n") + 2 if b"\n\n" in chunk else 0
            self.created += chunk[:cut].count(b"data: cmd.MessageCreated ")
            left = chunk[cut:]
        self.cut_off = True


def measure(options: argparse.Namespace) -> dict[str, Any]:
    """Open, wait, send, and send fast."""
    os.environ.update(QUIET)
    with new_bench(options.store, options.data, options.postgres_url) as bench:
        seeded = seed(bench, options.sessions)
        machine = machine_info(bench.data_dir)
        with serving(bench) as process:
            clients = Clients(bench, seeded)
            first = options.streams // FIRST_PART
            clients.open(first)
            time.sleep(SETTLE_SECONDS)
            before = resident_mb(process.pid)
            clients.open(options.streams - first)
            time.sleep(SETTLE_SECONDS)
            after = resident_mb(process.pid)
            cpu = cpu_seconds(process.pid)
            time.sleep(SETTLE_SECONDS)
            idle_cpu = (cpu_seconds(process.pid) - cpu) / SETTLE_SECONDS
            send(bench, seeded, "Did everybody hear this?")
            spread = clients.hear(b"Did everybody hear this?")
        return {
            "machine": machine,
            "streams": options.streams,
            "resident_mb_before": round(before, 1),
            "resident_mb_after": round(after, 1),
            "kb_per_stream": round((after - before) * 1024 / (options.streams - first), 2),
            "idle_cpu_percent": round(idle_cpu * 100, 2),
            "ms_until_all_heard": round(spread * 1000, 1),
            **busy(options),
        }


def busy(options: argparse.Namespace) -> dict[str, Any]:
    """The rate of sending with nobody listening, and with one who hears of every message."""
    rates = {}
    for listening in (False, True):
        with new_bench(options.store, options.data, options.postgres_url) as bench:
            seeded = seed(bench, options.sessions)
            with serving(bench) as process:
                ear = Ear(bench, seeded) if listening else None
                plan = plan_for(bench, seeded, options)
                cpu = cpu_seconds(process.pid)
                result, _ = run_apart(plan)
                time.sleep(SETTLE_SECONDS)
                name = "with_listener" if listening else "alone"
                rates[f"sends_per_second_{name}"] = result["rate"]
                rates[f"server_cpu_seconds_{name}"] = round(cpu_seconds(process.pid) - cpu, 1)
                if ear is not None:
                    rates["heard"], rates["cut_off"] = ear.created, ear.cut_off
    return rates


def main() -> None:
    """Run the benchmark of the command line; exit code 1 above the limit."""
    options = parse()
    result = measure(options)
    print_table("streams", {name: value for name, value in result.items() if name != "machine"})
    write_result(f"streams-{options.store}", result)
    sys.exit(0 if result["kb_per_stream"] <= options.limit_kb else 1)


if __name__ == "__main__":
    main()
