"""Pages compressed for whoever asks; operations are in `wrapping`, and what is live goes out as it comes."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any, Final

from trunkline.web.exchange import Response, read_headers
from trunkline.web.wrapping import COMPRESSED_LEAST, accepts_gzip, compressed

Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
Asgi = Callable[[Message, Receive, Send], Awaitable[None]]

VARY: Final = (b"vary", b"Accept-Encoding")
TEXTS: Final = (b"text/", b"application/json", b"application/xml", b"application/yaml", b"image/svg+xml")
LIVE: Final = b"text/event-stream"


class Compressing:
    """The pages, of which long texts that are sent in one piece go out compressed when the caller takes gzip."""

    def __init__(self, pages: Asgi) -> None:
        self._pages = pages

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] == "http":
            takes_gzip = accepts_gzip(read_headers(scope["headers"]).get("accept-encoding", ""))
            send = _Sending(send, takes_gzip).send
        await self._pages(scope, receive, send)


class _Sending:
    """Holds the start of a long text back until its body is there; everything else passes at once."""

    def __init__(self, send: Send, takes_gzip: bool) -> None:
        self._send = send
        self._takes_gzip = takes_gzip
        self._held: Message | None = None

    async def send(self, message: Message) -> None:
        """Pass a message on, or hold it."""
        if message["type"] == "http.response.start" and _is_long_text(message["headers"]):
            # Whoever keeps the answer must know that others get another one, also where this one is plain.
            message = {**message, "headers": [*message["headers"], VARY]}
            if self._takes_gzip:
                self._held = message
                return
        if self._held is not None:
            start, self._held = self._held, None
            if message.get("body") and not message.get("more_body", False):
                start, message = await _packed(start, message)
            await self._send(start)
        await self._send(message)


def _is_long_text(headers: list[tuple[bytes, bytes]]) -> bool:
    # A stream has no length, and what has an encoding already needs no other.
    found = dict(headers)
    kind = found.get(b"content-type", b"").lower()
    is_text = kind.startswith(TEXTS) and not kind.startswith(LIVE)
    return is_text and b"content-encoding" not in found and int(found.get(b"content-length", b"0")) >= COMPRESSED_LEAST


async def _packed(start: Message, message: Message) -> tuple[Message, Message]:
    kept = [header for header in start["headers"] if header != VARY and header[0] != b"content-length"]
    response = await compressed(Response(start["status"], message["body"], kept))
    length = (b"content-length", b"%d" % len(response.body))
    return {**start, "headers": [*response.headers, length]}, {**message, "body": response.body}
