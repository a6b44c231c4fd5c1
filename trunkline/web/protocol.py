"""The short way from uvicorn's parser to the pipeline, without ASGI messages in between.

Uvicorn still owns the connection and httptools still parses. Ordinary requests for operations skip the scope, the
receive and send calls and their events, which cost more than the rest of the request; whatever is not ordinary
(pages, upgrades, pipelined requests, `Expect`, HTTP/1.0) goes the ASGI way. Both ways end in `AsgiApp.answer`, answer
the same bytes, and the setting `server.short_way` switches this one off.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any, Final
from urllib.parse import unquote

import httptools
from uvicorn.protocols.http.httptools_impl import STATUS_LINE, HttpToolsProtocol

from trunkline.base.log import get_logger
from trunkline.web.asgi import AsgiApp, is_page
from trunkline.web.exchange import Request, Response, read_headers

log = get_logger(__name__)

CLOSE: Final = b"connection: close\r\n"
# Bytes in all that was read while a head was not complete; some of them may belong to the request before.
HEAD_MOST: Final = 1024 * 1024


# Method, path, raw path, query, headers, remote address and scheme.
Head = tuple[str, str, str, str, Mapping[str, str], str, str]


class Cycle:
    """One request on its way; it has the members that uvicorn's own cycle shows to its protocol."""

    __slots__ = (
        "body",
        "disconnected",
        "head",
        "keep_alive",
        "message_event",
        "more_body",
        "response_complete",
        "too_large",
    )

    def __init__(self, head: Head, keep_alive: bool) -> None:
        self.head = head
        self.keep_alive = keep_alive
        self.body = b""
        self.more_body = True
        self.too_large = False
        self.disconnected = False
        self.response_complete = False
        self.message_event = _NOBODY_WAITS

    def request(self) -> Request:
        """The request with what there is of its body."""
        method, path, raw_path, query, headers, remote, scheme = self.head
        return Request(method, path, raw_path, query, headers, self.body, remote, scheme)


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
    _rests_until: float | None = None  # by the loop's clock, while the connection has no request
    _resting: asyncio.TimerHandle | None = None

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
        if not self.pipeline and not self._unreadable:
            self.server_state.total_requests += 1
            if not self.transport.is_closing():
                self.flow.resume_reading()
                self._rest()
            return
        more = bool(self.pipeline)
        super().on_response_complete()
        if self._unreadable and not more and not self.transport.is_closing():
            super().send_400_response(self._unreadable)

    def connection_lost(self, exc: Exception | None) -> None:
        """Forget the connection."""
        super().connection_lost(exc)
        if self._resting is not None:
            self._resting.cancel()

    # Uvicorn sets a timer after each answer and cancels it for the next request; here one runs on, and looks again.

    def _unset_keepalive_if_required(self) -> None:
        super()._unset_keepalive_if_required()
        self._rests_until = None

    def _rest(self) -> None:
        self._rests_until = self.loop.time() + self.timeout_keep_alive
        if self._resting is None:
            self._resting = self.loop.call_later(self.timeout_keep_alive, self._look)

    def _look(self) -> None:
        self._resting = None
        if self._rests_until is None:  # the answer to the request that is under way sets a new timer
            return
        left = self._rests_until - self.loop.time()
        if left > 0:
            self._resting = self.loop.call_later(left, self._look)
        else:
            self.timeout_keep_alive_handler()

    def on_headers_complete(self) -> None:
        """Begin the request; what comes later goes into a list that nobody reads."""
        super().on_headers_complete()
        self.headers = []  # the scope keeps the one before


class ShortWay(PlainWay):
    """Uvicorn's protocol, which answers ordinary requests for operations itself."""

    _lines: Sequence[tuple[bytes, bytes]] = ()  # the headers of the request before, as they came and as they were read
    _read: Mapping[str, str] = MappingProxyType({})

    def on_message_begin(self) -> None:
        """Begin with a request line; uvicorn's scope is made only when it is needed."""
        self.url = b""
        self.headers = []
        self._in_head = True
        self._head_size = 0

    def on_header(self, name: bytes, value: bytes) -> None:
        """Keep one line; on a connection most requests have those of the one before, which are not read again."""
        self.headers.append((name, value))

    def on_headers_complete(self) -> None:
        """Take an ordinary request; leave every other one to uvicorn."""
        self._in_head = False
        head = self._ordinary()
        if head is None:
            self._leave_to_uvicorn()
        else:
            self.cycle = Cycle(head, bool(self.parser.should_keep_alive()))
            self.headers = []  # fields behind a chunked body are no headers

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
        elif cycle.too_large:  # it is answered, and now it is read too
            self._rest()
        else:
            cycle.more_body = False
            task = self.loop.create_task(self._respond(cycle))
            self.tasks.add(task)
            task.add_done_callback(self._responded)

    @property
    def _asgi(self) -> AsgiApp:
        app = self.config.app
        assert isinstance(app, AsgiApp)
        return app

    def _responded(self, task: asyncio.Task[None]) -> None:
        self.tasks.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            log.exception("request_broke", error)

    def _ordinary(self) -> Head | None:
        """The head of the request, when nothing about it needs uvicorn."""
        busy = self.cycle is not None and not self.cycle.response_complete
        if busy or self.flow.write_paused or self.limit_concurrency is not None:
            return None
        if self.parser.get_http_version() != "1.1" or self.parser.should_upgrade():
            return None
        url = httptools.parse_url(self.url)
        raw_path = url.path.decode("ascii")
        path = unquote(raw_path) if "%" in raw_path else raw_path
        if is_page(path):
            return None
        headers = self._headers()
        if "expect" in headers:
            return None
        query = url.query.decode("latin-1") if url.query else ""
        remote = self.client[0] if self.client else ""
        method = self.parser.get_method().decode("ascii")
        return method, path, raw_path, query, headers, remote, self.scheme or "http"

    def _headers(self) -> Mapping[str, str]:
        if self.headers != self._lines:
            self._lines = self.headers
            self._read = read_headers((name.lower(), value) for name, value in self.headers)
        return self._read

    def _leave_to_uvicorn(self) -> None:
        url, headers = self.url, self.headers
        super().on_message_begin()
        self.url = url
        for name, value in headers:
            super().on_header(name, value)  # into the list that the scope holds
        super().on_headers_complete()

    def _refuse_size(self, cycle: Cycle) -> None:
        """Answer at once and pass over the rest: to hang up on who still writes would lose them the answer."""
        if not cycle.too_large:
            cycle.too_large = True
            cycle.body = b""
            self._write(cycle, self._asgi.refuse_size(cycle.request()))

    async def _respond(self, cycle: Cycle) -> None:
        try:
            response = await self._asgi.answer(cycle.request())
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
        if cycle.head[0] != "HEAD":
            parts.append(body)
        return b"".join(parts)
