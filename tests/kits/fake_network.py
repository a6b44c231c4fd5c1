"""A fake carrier behind a socket of this machine, for our links and for the carriers' own SDKs."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import trunkline.carriers
import trunkline.simulator.carriers
from tests.kits.hook_requests import NOW
from trunkline.base.plugins import collect
from trunkline.carriers.base import Carrier, Failure
from trunkline.carriers.http import HttpCall, HttpReply
from trunkline.simulator.base import FakeCarrier, NotTaken, SentText

FAKES: dict[str, FakeCarrier[Any]] = {fake.key: fake for fake in collect(trunkline.simulator.carriers, FakeCarrier)}
CARRIERS: dict[str, Carrier[Any]] = {carrier.key: carrier for carrier in collect(trunkline.carriers, Carrier)}


@dataclass
class FakeNetwork:
    """Takes every message, or refuses every one for the same reason; keeps what it took."""

    fake: FakeCarrier[Any]
    settings: Any
    failure: Failure | None = None
    retry_after: float | None = None
    url: str = ""
    taken: list[tuple[str, SentText]] = field(default_factory=list)
    calls: list[HttpCall] = field(default_factory=list)

    @property
    def last(self) -> SentText:
        """The newest message."""
        return self.taken[-1][1]

    def connection(self) -> dict[str, Any]:
        """The settings of a connection to it."""
        return self.fake.connection(self.settings, self.url)

    def answer(self, call: HttpCall) -> HttpReply:
        """What the fake says to a request."""
        self.calls.append(call)
        if call.method == "GET" and self.fake.look_up is not None:
            return self.fake.look_up(self.settings, call, self.taken)
        try:
            sent = self.fake.read(self.settings, call)
        except NotTaken as refusal:
            return refusal.reply
        if self.failure is not None:
            return self.fake.refuse(self.settings, sent, self.failure, self.retry_after)
        carrier_id = self.fake.new_id(f"{len(self.taken) + 1:024x}")
        self.taken.append((carrier_id, sent))
        return self.fake.accept(self.settings, sent, carrier_id, NOW)


@contextmanager
def playing(key: str, failure: Failure | None = None, retry_after: float | None = None) -> Iterator[FakeNetwork]:
    """Serve the fake of a carrier, with its usual credentials."""
    network = FakeNetwork(FAKES[key], FAKES[key].settings(), failure, retry_after)

    class Handler(BaseHTTPRequestHandler):
        def _take(self) -> None:
            body = self.rfile.read(int(self.headers.get("content-length") or 0))
            reply = network.answer(HttpCall(self.command, network.url + self.path, dict(self.headers), body))
            self.send_response(reply.status)
            for name, value in {**reply.headers, "content-length": str(len(reply.body))}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(reply.body)

        do_GET = do_POST = do_PUT = _take  # noqa: N815 - the names that the library looks for

        def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    network.url = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield network
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
