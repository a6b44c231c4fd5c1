"""The short way from uvicorn's parser to the pipeline, without ASGI messages in between.

Uvicorn still owns the connection and httptools still parses. Ordinary requests for operations skip the scope, the
receive and send calls and their events, which cost more than the rest of the request; whatever is not ordinary
(pages, upgrades, pipelined requests, `Expect`, HTTP/1.0) goes the ASGI way. Both ways end in `AsgiApp.answer`, answer
the same bytes, and the setting `server.short_way` switches this one off.
"""

from __future__ import annotations

import asyncio
from typing import Any, Final
from urllib.parse import unquote

import httptools
from uvicorn.protocols.http.httptools_impl import STATUS_LINE, HttpToolsProtocol

from trunkline.base.tasks import spawn
from trunkline.web.asgi import AsgiApp, is_page
from trunkline.web.exchange import Request, Response, read_headers

CLOSE: Final = b"connection: close\r\n"
# Bytes in all that was read while a head was not complete; some of them may belong to the request before.
HEAD_MOST: Final = 1024 * 1024


class Cycle:
    """One request on its way; it has the members that uvicorn's own cycle shows to its protocol."""

    __slots__ = (
        "body",
        "disconnected",
        "keep_alive",
        "message_event",
        "more_body",
        "request",
        "response_complete",
        "too_large",
    )

    def __init__(self, request: Request, keep_alive: bool) -> None:
        self.request = request
        self.keep_alive = keep_alive
        self.body = b""
        self.more_body = True
        self.too_large = False
        self.disconnected = False
        self.response_complete = False
        self.message_event = _NOBODY_WAITS


class _Nobody:
    """Uvicorn wakes its own cycle by an event; here nobody waits for one."""

    def set(self) -> None:
        """Do nothing."""


_NOBODY_WAITS: Final = _Nobody()


class PlainWay(HttpToolsProtocol):
    """Uvicorn's protocol, for which fields behind a chunked body are no headers, and a refusal waits for its turn."""

    cycle: Any
    _unreadable = ""
    _in_head = False
    _head_size = 0

    def data_received(self, data: bytes) -> None:
        """Read on, unless it cannot be read; a head without end is refused, for nothing else bounds what it takes."""
        if self._unreadable:
            return
        super().data_received(data)
        if self._in_head:
            self._head_size += len(data)
            if self._head_size > HEAD_MOST:
                self.send_400_response("The head of the request is too large.")

    def send_400_response(self, msg: str) -> None:
        """Refuse what cannot be read, but behind the answers to the whole requests before it.

        Uvicorn would refuse at once and hang up: a request that took effect would then seem to be refused.
        """
        cycle = self.cycle
        if self._unreadable:
            return
        if cycle is None or cycle.response_complete or (cycle.more_body and not self.pipeline):
            super().send_400_response(msg)
            return
        if cycle.more_body:
            self.pipeline.popleft()  # the one that cannot be read; those before it can
        self._unreadable = msg

    def on_response_complete(self) -> None:
        """Go on with what waits on this connection, and at last refuse what could not be read."""
        more = bool(self.pipeline)
        super().on_response_complete()
        if self._unreadable and not more and not self.transport.is_closing():
            super().send_400_response(self._unreadable)

    def on_headers_complete(self) -> None:
        """Begin the request; what comes later goes into a list that nobody reads."""
        super().on_headers_complete()
        self.headers = []  # the scope keeps the one before


class ShortWay(PlainWay):
    """Uvicorn's protocol, which answers ordinary requests for operations itself."""

    def on_message_begin(self) -> None:
        """Begin with a request line; uvicorn's scope is made only when it is needed."""
        self.url = b""
        self.expect_100_continue = False
        self.headers = []
        self._in_head = True
        self._head_size = 0

    def on_headers_complete(self) -> None:
        """Take an ordinary request; leave every other one to uvicorn."""
        self._in_head = False
        request = self._ordinary()
        if request is None:
            self._leave_to_uvicorn()
        else:
            self.cycle = Cycle(request, bool(self.parser.should_keep_alive()))

    def on_body(self, body: bytes) -> None:
        """Gather the body, up to what the settings allow."""
        cycle = self.cycle
        if type(cycle) is not Cycle:
            super().on_body(body)
        elif len(cycle.body) + len(body) > self._asgi.body_max_bytes:
            self._refuse_size(cycle)
        elif not cycle.too_large:
            cycle.body = cycle.body + body if cycle.body else body

    def on_message_complete(self) -> None:
        """Answer."""
        cycle = self.cycle
        if type(cycle) is not Cycle:
            super().on_message_complete()
        elif not cycle.too_large:
            cycle.more_body = False
            task = spawn(self._respond(cycle), "request", self.loop)
            self.tasks.add(task)
            task.add_done_callback(self.tasks.discard)

    @property
    def _asgi(self) -> AsgiApp:
        app = self.config.app
        assert isinstance(app, AsgiApp)
        return app

    def _ordinary(self) -> Request | None:
        """The request without its body, when nothing about it needs uvicorn."""
        busy = self.cycle is not None and not self.cycle.response_complete
        if busy or self.expect_100_continue or self.flow.write_paused or self.limit_concurrency is not None:
            return None
        if self.parser.get_http_version() != "1.1" or self.parser.should_upgrade():
            return None
        url = httptools.parse_url(self.url)
        raw_path = url.path.decode("ascii")
        path = unquote(raw_path) if "%" in raw_path else raw_path
        if is_page(path):
            return None
        query = url.query.decode("latin-1") if url.query else ""
        remote = self.client[0] if self.client else ""
        method = self.parser.get_method().decode("ascii")
        return Request(method, path, raw_path, query, read_headers(self.headers), b"", remote, self.scheme or "http")

    def _leave_to_uvicorn(self) -> None:
        url, headers, expects = self.url, self.headers, self.expect_100_continue
        super().on_message_begin()
        self.url, self.expect_100_continue = url, expects
        self.headers.extend(headers)  # the scope holds this very list
        super().on_headers_complete()

    def _refuse_size(self, cycle: Cycle) -> None:
        """Answer at once and pass over the rest: to hang up on who still writes would lose them the answer."""
        if not cycle.too_large:
            cycle.too_large = True
            cycle.body = b""
            self._write(cycle, self._asgi.refuse_size(cycle.request))

    async def _respond(self, cycle: Cycle) -> None:
        try:
            response = await self._asgi.answer(cycle.request._replace(body=cycle.body))
        except asyncio.CancelledError:
            self.transport.close()
            raise
        self._write(cycle, response)

    def _write(self, cycle: Cycle, response: Response) -> None:
        cycle.response_complete = True
        if cycle.disconnected or self.transport.is_closing():
            return
        self.transport.write(self._bytes(cycle, response))
        if not cycle.keep_alive:
            self.transport.close()
        self.on_response_complete()

    def _bytes(self, cycle: Cycle, response: Response) -> bytes:
        parts = [STATUS_LINE[response.status]]
        for name, value in self.server_state.default_headers:
            parts += (name, b": ", value, b"\r\n")
        for name, value in response.headers:
            parts += (name, b": ", value, b"\r\n")
        body = response.body
        parts.append(b"content-length: %d\r\n" % len(body))
        if not cycle.keep_alive:
            parts.append(CLOSE)
        parts.append(b"\r\n")
        if cycle.request.method != "HEAD":
            parts.append(body)
        return b"".join(parts)
