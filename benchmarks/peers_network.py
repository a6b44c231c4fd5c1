"""The network that all gateways of `peers.py` meet: an SMSC that sends receipts, and a web server that hears callbacks.

    python benchmarks/peers_network.py     # prints its ports, then its counts for every line it reads

One process, Trunkline's own SMPP codec in the role of the SMSC, and not npm's `smpp` as in `smpp.py`: all gateways
share two cores with it, and it costs them less.
"""

from __future__ import annotations

import asyncio
import json
import socket
import subprocess
import sys
import time
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import cast

import uvloop

# As in target.py: for a package among those installed may be called as ours is.
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from trunkline.carriers.smpp.pdu import Bind, BindResp, DeliverSm, SubmitSm, SubmitSmResp, response_to
from trunkline.carriers.smpp.session import Answered, Event, Requested, Role, Timing
from trunkline.carriers.smpp.wire import Wire

PASSWORD = "secret"
RECEIPT_WINDOW = 1000
RECEIPT_DELAY_SECONDS = 0.1
"""A receipt that overtakes its submit_sm_resp costs Jasmin ten seconds; phones are never that quick."""
LOOK_SECONDS = 0.01
RECEIPT = "id:{} sub:001 dlvrd:001 submit date:2611270905 done date:2611270906 stat:DELIVRD err:000 text:x"
HEARD = b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 10\r\n\r\nACK/Jasmin"
"""Jasmin repeats a callback that is answered with another body; the others do not read it."""


@dataclass
class Counts:
    """What the network has seen; moments are in seconds of the machine's monotonic clock."""

    binds: int = 0
    submitted: int = 0
    distinct: int = 0
    first: float = 0.0
    last: float = 0.0
    receipts: int = 0  # that the gateway has acknowledged
    callbacks: int = 0
    last_callback: float = 0.0


def acknowledge(transport: asyncio.Transport | None) -> None:
    """Have the kernel acknowledge at once what was received until now."""
    if transport is not None:
        transport.get_extra_info("socket").setsockopt(socket.IPPROTO_TCP, socket.TCP_QUICKACK, 1)


class Line(Wire):
    """A connection that acknowledges at once what it has received.

    Else a gateway that leaves Nagle's algorithm on, as Jasmin does, is measured by the 40 ms that the kernel waits.
    """

    def data_received(self, data: bytes) -> None:
        """Take what the other side sent."""
        super().data_received(data)
        acknowledge(self.transport)


class Network:
    """Both servers and their counts."""

    def __init__(self) -> None:
        self.counts = Counts()
        self._texts: set[bytes] = set()
        self._owed: deque[tuple[float, DeliverSm]] = deque()
        self._wire: Wire | None = None

    def new_wire(self) -> Wire:
        """A session for one connection of a gateway."""
        return Line(Role.SMSC, Timing(window=RECEIPT_WINDOW, response_seconds=600.0), time.monotonic, self._on_event)

    def _on_event(self, wire: Wire, event: Event) -> None:
        if isinstance(event, Answered):
            self.counts.receipts += 1
        elif isinstance(event, Requested) and isinstance(event.pdu, SubmitSm):
            self._take(wire, event.pdu)
        elif isinstance(event, Requested) and isinstance(event.pdu, Bind):
            kind = response_to(type(event.pdu))
            assert kind is not None and issubclass(kind, BindResp)
            right = event.pdu.password == PASSWORD
            wire.answer(kind(sequence=event.pdu.sequence, status=0 if right else 0x0E, system_id="bench"))
            self.counts.binds += right
            self._wire = wire

    def _take(self, wire: Wire, pdu: SubmitSm) -> None:
        counts = self.counts
        counts.last = time.monotonic()
        counts.first = counts.first or counts.last
        counts.submitted += 1
        self._texts.add(pdu.short_message)
        told = str(counts.submitted)
        wire.answer(SubmitSmResp(sequence=pdu.sequence, message_id=told))
        if pdu.registered & 1:
            receipt = DeliverSm(
                source_ton=pdu.dest_ton, source_npi=pdu.dest_npi, source=pdu.destination,
                dest_ton=pdu.source_ton, dest_npi=pdu.source_npi, destination=pdu.source,
                esm_class=4, short_message=RECEIPT.format(told).encode(),
            )  # fmt: skip
            self._owed.append((counts.last + RECEIPT_DELAY_SECONDS, receipt))

    async def send_receipts(self) -> None:
        """Send each receipt when it is due, as the window has room, for ever."""
        while True:
            now, wire = time.monotonic(), self._wire
            while wire is not None and self._owed and self._owed[0][0] <= now and wire.session.room:
                wire.request(self._owed.popleft()[1])
            await asyncio.sleep(LOOK_SECONDS)

    def heard(self) -> None:
        """Count a callback."""
        self.counts.callbacks += 1
        self.counts.last_callback = time.monotonic()

    def told(self) -> str:
        """The counts, as JSON."""
        self.counts.distinct = len(self._texts)
        return json.dumps(asdict(self.counts))


class Callbacks(asyncio.Protocol):
    """A web server that answers every GET alike."""

    def __init__(self, network: Network) -> None:
        self._network = network
        self._transport: asyncio.Transport | None = None
        self._rest = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Begin."""
        self._transport = cast(asyncio.Transport, transport)

    def data_received(self, data: bytes) -> None:
        """Answer every request that is complete."""
        assert self._transport is not None
        acknowledge(self._transport)
        *complete, self._rest = (self._rest + data).split(b"\r\n\r\n")
        for request in complete:
            self._network.heard()
            self._transport.write(HEARD)
            if b"connection: close" in request.lower():
                self._transport.close()


async def serve() -> None:
    """Serve until the input ends."""
    loop = asyncio.get_running_loop()
    network = Network()
    smsc = await loop.create_server(network.new_wire, "127.0.0.1", 0)
    web = await loop.create_server(lambda: Callbacks(network), "127.0.0.1", 0)
    ports = {"smpp": smsc.sockets[0].getsockname()[1], "http": web.sockets[0].getsockname()[1]}
    print(json.dumps(ports), flush=True)
    asked = asyncio.StreamReader()
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(asked), sys.stdin)
    receipts = asyncio.create_task(network.send_receipts())
    while await asked.readline():
        print(network.told(), flush=True)
    receipts.cancel()


@dataclass(frozen=True)
class RunningNetwork:
    """The network in a process of its own, as the benchmark sees it."""

    process: subprocess.Popen[str]
    smpp: int  # ports
    http: int
    reachable: bool = True  # whether there is an SMSC at its port

    def counts(self) -> Counts:
        """What it has seen until now."""
        assert self.process.stdin is not None and self.process.stdout is not None
        self.process.stdin.write("\n")
        self.process.stdin.flush()
        return Counts(**json.loads(self.process.stdout.readline()))


@contextmanager
def running_network(reachable: bool = True) -> Iterator[RunningNetwork]:
    """A fresh network for one gateway; one that is not reachable refuses every connection to its SMSC."""
    pipe = subprocess.PIPE
    process = subprocess.Popen([sys.executable, __file__], stdin=pipe, stdout=pipe, text=True)
    assert process.stdin is not None and process.stdout is not None
    try:
        ports = json.loads(process.stdout.readline())
        with socket.socket() as silent:
            silent.bind(("127.0.0.1", 0))  # and never listens: so nobody else can listen there either
            if not reachable:
                ports["smpp"] = silent.getsockname()[1]
            yield RunningNetwork(process, reachable=reachable, **ports)
    finally:
        process.stdin.close()
        process.wait(10)


if __name__ == "__main__":
    uvloop.run(serve())
