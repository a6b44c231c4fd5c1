"""A server on this machine that official SDKs are pointed at: it keeps what they send, and answers as it is told."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, NamedTuple
from urllib.parse import parse_qsl, urlsplit

from trunkline.carriers.http import HttpCall


class Sent(NamedTuple):
    """A request, without what has no meaning: the order of JSON members, the case of headers, and so on."""

    method: str
    path: str
    query: tuple[tuple[str, str], ...]
    authorization: str
    content_type: str
    body: Any

    def without(self, *names: str) -> Sent:
        """Leave members of a JSON body out."""
        return self._replace(body={name: value for name, value in self.body.items() if name not in names})


class Capture:
    """Where the server is, and what it has seen."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.seen: list[Sent] = []

    @property
    def last(self) -> Sent:
        """The newest request."""
        return self.seen[-1]


def meaning(method: str, url: str, headers: dict[str, str], body: bytes) -> Sent:
    """What a request says; null members of JSON say nothing, whole numbers and texts of forms are texts."""
    parts = urlsplit(url)
    named = {name.lower(): value for name, value in headers.items()}
    kind = named.get("content-type", "").partition(";")[0].lower()
    read: Any = body
    if kind == "application/json" and body:
        read = _without_nulls(json.loads(body))
    elif kind == "application/x-www-form-urlencoded":
        read = tuple(sorted(parse_qsl(body.decode(), keep_blank_values=True)))
    query = tuple(sorted(parse_qsl(parts.query, keep_blank_values=True)))
    return Sent(method, parts.path, query, named.get("authorization", ""), kind, read)


def meaning_of(call: HttpCall) -> Sent:
    """What a request of ours says."""
    return meaning(call.method, call.url, dict(call.headers), call.body)


@contextmanager
def capturing(status: int, answer: Any) -> Iterator[Capture]:
    """Serve, and answer everything with this JSON."""
    written = json.dumps(answer).encode()

    class Handler(BaseHTTPRequestHandler):
        def _take(self) -> None:
            body = self.rfile.read(int(self.headers.get("content-length") or 0))
            capture.seen.append(meaning(self.command, self.path, dict(self.headers), body))
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(written)))
            self.end_headers()
            self.wfile.write(written)

        do_GET = do_POST = do_PUT = _take  # noqa: N815 - the names that the library looks for

        def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    capture = Capture(f"http://127.0.0.1:{server.server_port}")
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield capture
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def _without_nulls(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _without_nulls(one) for name, one in value.items() if one is not None}
    return [_without_nulls(one) for one in value] if isinstance(value, list) else value
