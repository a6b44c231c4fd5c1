"""A cheap closed-loop HTTP/1.1 load generator for SendMessage.

It runs in a process of its own and shares a small machine with the server, so it spends as little as it can: plain
epoll, request bytes built beforehand, no HTTP library, no event loop. It understands just enough of HTTP to find the
status, the Content-Length and the id of the message in the answer.

    python benchmarks/load.py plan.json --ids ids.txt      # prints the result as JSON
"""

from __future__ import annotations

import argparse
import json
import random
import resource
import select
import socket
import subprocess
import sys
import tempfile
import time
from array import array
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import quote_plus

DRAIN_SECONDS = 15.0
SILENCE_SECONDS = 30.0
RECEIVE_BYTES = 65536
SERIAL_WIDTH = 12


@dataclass(frozen=True, kw_only=True)
class Plan:
    """What to send, to whom, and for how long; a duration or a count, whichever ends first."""

    host: str
    port: int
    key: str
    mode: str = "session"  # session | address | get
    sessions: list[str] = field(default_factory=list)
    targets: list[tuple[str, str]] = field(default_factory=list)  # (endpoint id, address)
    paths: list[str] = field(default_factory=list)  # for `get`: with @@ where the text and its number belong
    good: int = 200  # the status of an accepted message
    id_mark: str = '"id":"'  # what stands before the id in the answer, and a quotation mark after it
    connections: int = 64
    warm_up_seconds: float = 1.0
    seconds: float | None = 10.0
    messages: int | None = None  # measured messages, after the warm-up
    idempotency: bool = False
    gather_seconds: float = 0.0  # wait this long before each look, so that one look finds more answers and costs less
    text: str = "The quick brown fox jumps over the lazy dog"


class Template(NamedTuple):
    """A request cut open where its serial number belongs; every number has the same width, so the length is fixed."""

    before_key: bytes  # empty unless the number also goes into an Idempotency-Key
    before_serial: bytes
    after_serial: bytes


def templates(plan: Plan, run: str) -> list[Template]:
    """One request for each session or target of the plan."""
    if plan.mode == "session":
        return [_template(plan, run, f"/sessions/{session}/messages", {}) for session in plan.sessions]
    if plan.mode == "address":
        return [_template(plan, run, "/messages", {"endpointId": e, "toAddress": a}) for e, a in plan.targets]
    if plan.mode == "get":
        return [_get_template(plan, run, path) for path in plan.paths]
    raise SystemExit(f"unknown mode {plan.mode!r}: session, address or get")


def _get_template(plan: Plan, run: str, path: str) -> Template:
    before, after = path.split("@@")
    head = f"GET {before}{quote_plus(f'{plan.text} {run} ')}"
    return Template(b"", head.encode(), f"{after} HTTP/1.1\r\nHost: {plan.host}:{plan.port}\r\n\r\n".encode())


def _template(plan: Plan, run: str, path: str, members: dict[str, str]) -> Template:
    hole = "\0"  # JSON would escape it, so the marker is put in after encoding
    document = json.dumps({**members, "body": f"{plan.text} {run} @@"}, separators=(",", ":")).replace("@@", hole)
    head = (
        f"POST {path} HTTP/1.1\r\nHost: {plan.host}:{plan.port}\r\nAuthorization: Bearer {plan.key}\r\n"
        "Accept: application/json\r\nContent-Type: application/json\r\n"
        f"Content-Length: {len(document.encode()) + SERIAL_WIDTH - len(hole)}\r\n"
    )
    key = f"Idempotency-Key: {run}-{hole}\r\n" if plan.idempotency else ""
    parts = [part.encode() for part in f"{head}{key}\r\n{document}".split(hole)]
    return Template(parts[0] if plan.idempotency else b"", parts[-2], parts[-1])


class Connection:
    """One keep-alive connection and the request it waits for."""

    __slots__ = ("buffer", "receive", "send", "sent_at", "socket")

    def __init__(self, address: tuple[str, int]) -> None:
        self.socket = socket.create_connection(address)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.socket.setblocking(False)
        self.send: Callable[[bytes], int] = self.socket.send
        self.receive: Callable[[int], bytes] = self.socket.recv
        self.sent_at = 0.0
        self.buffer = b""


def split_answer(data: bytes) -> tuple[int, bytes] | None:
    """The status and body of a complete answer, or None while bytes are missing."""
    head_end = data.find(b"\r\n\r\n")
    if head_end < 0:
        return None
    head = data[:head_end].lower()
    at = head.find(b"\r\ncontent-length:")
    if at < 0 and b"\r\ntransfer-encoding: chunked" in head:
        return _split_chunked(int(head[9:12]), data[head_end + 4 :])
    if at < 0:
        raise ValueError(f"an answer without Content-Length: {data[:200]!r}")
    line_end = head.find(b"\r\n", at + 2)
    length = int(head[at + 17 : line_end if line_end > 0 else head_end])
    body = data[head_end + 4 :]
    if len(body) < length:
        return None
    if len(body) > length:
        raise ValueError(f"more than one answer to one request: {data[:400]!r}")
    return int(head[9:12]), body


def _split_chunked(status: int, rest: bytes) -> tuple[int, bytes] | None:
    body = b""
    while b"\r\n" in rest:
        size, _, rest = rest.partition(b"\r\n")
        length = int(size, 16)
        if len(rest) < length + 2:
            return None
        if not length:
            return status, body
        body, rest = body + rest[:length], rest[length + 2 :]
    return None


@dataclass(frozen=True, slots=True)
class Shape:
    """The head of an accepting answer of known length, and how long the whole answer was."""

    head: bytes
    length: int


class Load:
    """Drives all connections of a plan and keeps what was measured."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.requests = templates(plan, f"{random.SystemRandom().getrandbits(40):010x}")
        if not self.requests:
            raise SystemExit("the plan names no session and no target")
        self.latencies = array("d")
        self.ids: list[bytes] = []
        self.statuses: dict[int, int] = {}
        self.samples: dict[int, str] = {}
        self.broken = 0
        self.serial = 0
        self.answered = 0
        self._poll = select.epoll()
        self._connections: dict[int, Connection] = {}

    def run(self) -> dict[str, Any]:
        """Warm up, measure, drain; the result as plain data."""
        for _ in range(self.plan.connections):
            self._send(self._open())
        self._turn(time.perf_counter() + self.plan.warm_up_seconds, None)
        warm_up_answers = self.answered
        self.latencies = array("d")
        cpu_before, started = _cpu(), time.perf_counter()
        until = started + (self.plan.seconds if self.plan.seconds is not None else 86_400.0)
        limit = None if self.plan.messages is None else self.answered + self.plan.messages
        self._turn(until, limit)
        elapsed, cpu = time.perf_counter() - started, _cpu() - cpu_before
        measured, latencies = self.answered - warm_up_answers, self.latencies
        self._drain()
        return self._result(measured, elapsed, cpu, latencies)

    def _open(self) -> Connection:
        connection = Connection((self.plan.host, self.plan.port))
        number = connection.socket.fileno()
        self._connections[number] = connection
        self._poll.register(number, select.EPOLLIN)
        return connection

    def _send(self, connection: Connection) -> None:
        serial = self.serial
        self.serial = serial + 1
        before, between, after = self.requests[serial % len(self.requests)]
        number = b"%012d" % serial
        request = b"".join((before, number, between, number, after) if before else (between, number, after))
        connection.sent_at = time.perf_counter()
        if connection.send(request) != len(request):
            raise SystemExit("a request did not fit into the socket buffer")

    def _turn(self, until: float, limit: int | None, send: bool = True) -> None:
        """The hot loop: until a time or a number of answers; everything rare is done elsewhere."""
        poll, clock, gather = self._poll.poll, time.perf_counter, self.plan.gather_seconds
        latencies, ids, again = self.latencies, self.ids, self._send
        good, mark = self.plan.good, self.plan.id_mark.encode()
        skip = len(mark)
        shape = Shape(b"", 0)  # of the last good answer: the next one mostly looks the same, and is read in one step
        heard = now = clock()
        while now < until and (limit is None or self.answered < limit):
            if gather:
                time.sleep(gather)
            for number, _ in poll(0.5):
                heard = now
                connection = self._connections[number]
                try:
                    data = connection.receive(RECEIVE_BYTES)
                except OSError:
                    data = b""
                if len(data) == shape.length and data.startswith(shape.head) and not connection.buffer:
                    status, body = good, data
                else:
                    answer = self._read_slowly(number, connection, data, send)
                    if answer is None:
                        continue
                    status, body, shape = answer
                latencies.append(clock() - connection.sent_at)
                connection.sent_at = 0.0
                self.answered += 1
                if status == good:
                    at = body.find(mark) + skip
                    ids.append(body[at : body.find(b'"', at)] if at >= skip else b"")
                else:
                    self._note(status, body)
                if send:
                    again(connection)
            now = clock()
            if now - heard > SILENCE_SECONDS:
                raise SystemExit(f"the server has not answered for {SILENCE_SECONDS:.0f} s")

    def _read_slowly(
        self, number: int, connection: Connection, data: bytes, send: bool
    ) -> tuple[int, bytes, Shape] | None:
        """An answer that is new in shape, comes in pieces, or does not come at all."""
        if not data:
            self._replace(number, send)
            return None
        data = connection.buffer + data
        answer = split_answer(data)
        connection.buffer = b"" if answer else data
        if answer is None:
            return None
        status, body = answer
        known = status == self.plan.good and data.endswith(body)  # an answer in chunks does not end with its body
        return status, body, Shape(data[: len(data) - len(body)], len(data) if known else 0)

    def _drain(self) -> None:
        """Wait for what is under way, so that every answered message is known."""
        self.latencies = array("d")
        waiting = sum(1 for connection in self._connections.values() if connection.sent_at)
        self._turn(time.perf_counter() + DRAIN_SECONDS, self.answered + waiting, send=False)
        for connection in self._connections.values():
            connection.socket.close()
        self._poll.close()

    def _replace(self, number: int, send: bool) -> None:
        self.broken += 1
        self._poll.unregister(number)
        self._connections.pop(number).socket.close()
        if self.broken > 10 * self.plan.connections:
            raise SystemExit("the server keeps closing connections")
        if send:
            self._send(self._open())

    def _note(self, status: int, body: bytes) -> None:
        self.statuses[status] = self.statuses.get(status, 0) + 1
        self.samples.setdefault(status, body[:2000].decode("utf-8", "replace"))

    def _result(self, measured: int, elapsed: float, cpu: float, latencies: array[float]) -> dict[str, Any]:
        return {
            "rate": round(measured / elapsed, 1),
            "answers": measured,
            "seconds": round(elapsed, 3),
            **percentiles(latencies),
            "errors": {str(status): count for status, count in sorted(self.statuses.items())},
            "error_samples": {str(status): sample for status, sample in sorted(self.samples.items())},
            "connections_lost": self.broken,
            "answered_200": len(self.ids),  # or with the status that is good here
            "without_id": self.ids.count(b""),
            "generator_cpu_us": round(cpu / max(measured, 1) * 1e6, 2),
            "generator_cpu_share": round(cpu / elapsed, 3),
        }


def percentiles(latencies: array[float]) -> dict[str, float]:
    """Latencies in milliseconds: the middle, the tail and the worst."""
    ordered = sorted(latencies)
    if not ordered:
        return {"p50_ms": 0.0, "p90_ms": 0.0, "p99_ms": 0.0, "max_ms": 0.0}
    last = len(ordered) - 1
    shares = {"p50_ms": 0.5, "p90_ms": 0.9, "p99_ms": 0.99, "max_ms": 1.0}
    return {name: round(ordered[int(last * share)] * 1000, 3) for name, share in shares.items()}


def _cpu() -> float:
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return usage.ru_utime + usage.ru_stime


def run_apart(plan: Plan, pin: int | None = None) -> tuple[dict[str, Any], list[str]]:
    """Run a plan in a process of its own, on one core if asked; the result and the ids that were answered."""
    with tempfile.TemporaryDirectory(prefix="trunkline-load-") as folder:
        plan_file, ids_file = Path(folder, "plan.json"), Path(folder, "ids.txt")
        plan_file.write_text(json.dumps(asdict(plan)))
        command = [sys.executable, __file__, str(plan_file), "--ids", str(ids_file)]
        if pin is not None:
            command = ["taskset", "-c", str(pin), *command]
        done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=False)
        if done.returncode != 0:
            raise SystemExit(f"the load generator stopped with code {done.returncode}")
        result: dict[str, Any] = json.loads(done.stdout)
        return result, ids_file.read_text().split()


def main() -> None:
    """Run the plan of a file and print the result as JSON."""
    parser = argparse.ArgumentParser(description="Send the messages of a plan; print rate and latencies as JSON.")
    parser.add_argument("plan", type=Path, help="a JSON file with the members of Plan")
    parser.add_argument("--ids", type=Path, help="write the ids of all answered messages here, one a line")
    options = parser.parse_args()
    load = Load(Plan(**json.loads(options.plan.read_text())))
    result = load.run()
    if options.ids:
        options.ids.write_bytes(b"\n".join(one for one in load.ids if one))
    print(json.dumps(result))


if __name__ == "__main__":
    main()
