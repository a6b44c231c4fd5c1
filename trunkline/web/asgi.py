"""The ASGI callable: operations go straight to the pipeline, everything else (pages, streams) to Starlette."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any, Final

from trunkline.base.deadlines import Deadlines
from trunkline.base.faults import Fault, TooLarge, Unavailable
from trunkline.web.cors import Cors, Headers
from trunkline.web.doors.base import Door
from trunkline.web.doors.doors import CLOSED, Doors
from trunkline.web.exchange import Request, Response, read_headers
from trunkline.web.pipeline import Pipeline
from trunkline.web.proxies import NOBODY, Proxies
from trunkline.web.wrapping import unwrapped, wants_wrapping, wrapped

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]
Asgi = Callable[[Scope, Receive, Send], Awaitable[None]]

# What Starlette and the live streams serve; everything else is an operation, or nothing.
PAGES: Final = frozenset(
    {
        "handset",
        "hooks",
        "m",
        "metadata",
        "docs",
        "login",
        "static",
        "types",
        "event-stream",
        "event-heartbeat",
        "event-unregister",
        "openapi",
        "openapi.json",
        "openapi.yaml",
        "postman",
        "postman.json",
        "reference",
    }
)
# Single paths of it, beside which operations may have routes.
SINGLE_PAGES: Final = ("/api", "/types.json", "/operations/metadata.json")
# No operation has a route that ends so.
METADATA: Final = "/metadata"
OUT_OF_TIME: Final = (
    "The server did not finish in time; whether the request took effect is not known."
    " With an Idempotency-Key it can be repeated safely."
)


class ClientGone(Exception):
    """The client hung up before its request was complete."""


class BodyTooLarge(Exception):
    """The body has more bytes than the settings allow."""


class AsgiApp:
    """Answers one connection's requests; knows uvicorn no more than any other ASGI server."""

    def __init__(
        self,
        pipeline: Pipeline,
        pages: Asgi,
        cors: Cors,
        body_max_bytes: int,
        timeout_seconds: float,
        proxies: Proxies = NOBODY,
        doors: Doors = CLOSED,
    ) -> None:
        self.pipeline = pipeline
        self.body_max_bytes = body_max_bytes
        self._cors = cors
        self._proxies = proxies
        self._doors = doors
        self._pages = pages
        self._deadlines = Deadlines(timeout_seconds)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http" or is_page(scope["path"]):
            await self._page(scope, receive, send)
            return
        try:
            request = await self._request(scope, receive)
        except ClientGone:
            return
        except BodyTooLarge:
            response = self.refuse_size(_without_body(scope))
        else:
            response = await self.answer(request)
        await _send(send, response)

    async def _page(self, scope: Scope, receive: Receive, send: Send) -> None:
        if self._proxies.is_on:
            scope = self._proxies.seen_scope(scope)
        if not self._cors.is_on or scope["type"] != "http":
            await self._pages(scope, receive, send)
            return
        headers = read_headers(scope["headers"])
        preflight = self._cors.preflight(scope["method"], headers)
        if preflight is not None:
            await _send(send, preflight)
        else:
            await self._pages(scope, receive, _adding(send, self._cors.headers(headers)))

    async def answer(self, request: Request) -> Response:
        """Answer an operation's request within the time limit."""
        if self._proxies.is_on:
            request = self._proxies.seen(request)
        door = self._doors.at(request.path)
        if door is not None:
            return await self._through(door, request)
        if not self._cors.is_on:
            return await self._in_time(request)
        preflight = self._cors.preflight(request.method, request.headers)
        response = preflight or await self._in_time(request)
        if preflight is None:
            response.headers += self._cors.headers(request.headers)
        return response

    async def _through(self, door: Door, request: Request) -> Response:
        """Let a front door answer, within the same time limit; browsers of other sites are not invited to those."""
        watch = self._deadlines.watch()
        try:
            return await self._doors.answer(door, request)
        except asyncio.CancelledError:
            if not self._deadlines.has_expired(watch):
                raise
            return door.refuse(request, Unavailable(OUT_OF_TIME, code="TimeOut", retry_after=5.0))
        finally:
            watch.release()

    async def _in_time(self, request: Request) -> Response:
        watch = self._deadlines.watch()
        try:
            request = unwrapped(request, self.body_max_bytes)
            response = await self.pipeline.answer(request)
            return await wrapped(request, response) if wants_wrapping(request, response) else response
        except Fault as fault:
            return self.pipeline.refuse(request, fault)
        except asyncio.CancelledError:
            if not self._deadlines.has_expired(watch):
                raise
            return self.pipeline.refuse(request, Unavailable(OUT_OF_TIME, code="TimeOut", retry_after=5.0))
        finally:
            watch.release()

    def refuse_size(self, request: Request) -> Response:
        """The answer to a body that is too large."""
        fault = TooLarge(f"The body of a request may have {self.body_max_bytes} bytes at most.")
        door = self._doors.at(request.path)
        return self.pipeline.refuse(request, fault) if door is None else door.refuse(request, fault)

    async def _request(self, scope: Scope, receive: Receive) -> Request:
        body = await self._body(scope, receive)
        return _without_body(scope)._replace(body=body)

    async def _body(self, scope: Scope, receive: Receive) -> bytes:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise ClientGone
        body: bytes = message.get("body", b"")
        if not message.get("more_body", False):
            self._check_size(len(body))
            return body
        parts, size = [body], len(body)
        while message.get("more_body", False):
            self._check_size(size)
            message = await receive()
            if message["type"] == "http.disconnect":
                raise ClientGone
            parts.append(message.get("body", b""))
            size += len(parts[-1])
        self._check_size(size)
        return b"".join(parts)

    def _check_size(self, size: int) -> None:
        if size > self.body_max_bytes:
            raise BodyTooLarge


def is_page(path: str) -> bool:
    """Whether Starlette or a live stream serves this path."""
    if path == "/" or path in SINGLE_PAGES or path.endswith(METADATA):
        return True
    return path.startswith("/") and path[1:].partition("/")[0].lower() in PAGES


def _without_body(scope: Scope) -> Request:
    client = scope.get("client")
    raw_path: bytes = scope.get("raw_path") or scope["path"].encode()
    return Request(
        scope["method"],
        scope["path"],
        raw_path.decode("latin-1"),
        scope["query_string"].decode("latin-1"),
        read_headers(scope["headers"]),
        b"",
        client[0] if client else "",
        scope.get("scheme", "http"),
    )


def _adding(send: Send, headers: Headers) -> Send:
    """A `send` that adds headers to the start of the answer."""

    async def send_with(message: MutableMapping[str, Any]) -> None:
        if message["type"] == "http.response.start":
            message = {**message, "headers": [*message.get("headers", ()), *headers]}
        await send(message)

    return send_with


async def _send(send: Send, response: Response) -> None:
    headers = [*response.headers, (b"content-length", b"%d" % len(response.body))]
    await send({"type": "http.response.start", "status": response.status, "headers": headers})
    await send({"type": "http.response.body", "body": response.body})
