"""A fake carrier behind a socket, for official SDKs: it takes every message and remembers it."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from tests.kits.hook_requests import NOW
from trunkline.carriers.base import Failure
from trunkline.carriers.http import HttpCall, HttpReply
from trunkline.simulator.base import FakeCarrier, NotTaken, SentText


class FakeServer:
    """Where it is, what it has taken, and what it refuses with from now on."""

    def __init__(self, fake: FakeCarrier[Any]) -> None:
        self.fake = fake
        self.settings = fake.settings()
        self.url = ""
        self.taken: list[tuple[str, SentText]] = []
        self.refusing: Failure | None = None

    def answer(self, call: HttpCall) -> HttpReply:
        """What the carrier answers."""
        if call.method == "GET" and self.fake.look_up is not None:
            return self.fake.look_up(self.settings, call, self.taken)
        try:
            sent = self.fake.read(self.settings, call)
        except NotTaken as refusal:
            return refusal.reply
        if self.refusing is not None:
            return self.fake.refuse(self.settings, sent, self.refusing, 3.0)
        made = self.fake.new_id(f"{len(self.taken):024x}")
        self.taken.append((made, sent))
        return self.fake.accept(self.settings, sent, made, NOW)


@contextmanager
def serving(fake: FakeCarrier[Any]) -> Iterator[FakeServer]:
    """Serve a fake carrier on a free port."""
    played = FakeServer(fake)

    class Handler(BaseHTTPRequestHandler):
        def _take(self) -> None:
            body = self.rfile.read(int(self.headers.get("content-length") or 0))
            try:
                reply = played.answer(HttpCall(self.command, self.path, dict(self.headers), body))
            except Exception as error:
                reply = HttpReply(599, {}, repr(error).encode())
            self.send_response(reply.status)
            for name, value in reply.headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(reply.body)))
            self.end_headers()
            self.wfile.write(reply.body)

        do_GET = do_POST = _take  # noqa: N815 - the names that the library looks for

        def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    played.url = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield played
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
