"""The texts of a handset as server-sent events, as a plain ASGI answer: a page that waits costs little."""

import asyncio

import msgspec
from starlette.types import Receive, Scope, Send

from trunkline.base.tasks import spawn
from trunkline.carriers.loopback import HandsetText, PhoneNetwork, Subscription

HEARTBEAT_SECONDS = 15.0
"""Shorter than the patience of the usual proxies with a silent connection."""
REPLAYED_TEXTS = 50
HEADERS = [
    (b"content-type", b"text/event-stream; charset=utf-8"),
    (b"cache-control", b"no-store"),
    (b"x-accel-buffering", b"no"),
    (b"x-content-type-options", b"nosniff"),
]


class TextStream:
    """Sends the last texts of a handset and then every new one, until the reader leaves or the server closes."""

    def __init__(self, network: PhoneNetwork, number: str, closing: asyncio.Event) -> None:
        self._network = network
        self._number = number
        self._closing = closing

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        # Subscribed before the last texts are read, so that none falls between; a page knows by its id what it has.
        with self._network.subscribe(self._number) as live:
            watch = spawn(self._watch(receive, live), "handset-stream")
            try:
                await send({"type": "http.response.start", "status": 200, "headers": HEADERS})
                await self._replay(send)
                await _follow(live, send)
                await send({"type": "http.response.body", "body": b""})
            finally:
                watch.cancel()

    async def _replay(self, send: Send) -> None:
        texts = await self._network.texts(self._number, REPLAYED_TEXTS)
        await _write(send, b"retry: 2000\n\n" + b"".join(map(event, texts)))

    async def _watch(self, receive: Receive, live: Subscription) -> None:
        ends = [spawn(_left(receive), "handset-reader"), spawn(self._closing.wait(), "handset-closing")]
        try:
            await asyncio.wait(ends, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for end in ends:
                end.cancel()
            live.close()


def event(text: HandsetText) -> bytes:
    """Write a text as one event; JSON holds no line end of its own."""
    return b"event: text\nid: %b\ndata: %b\n\n" % (text.id.encode(), msgspec.json.encode(text))


async def _follow(live: Subscription, send: Send) -> None:
    while True:
        try:
            async with asyncio.timeout(HEARTBEAT_SECONDS):
                text = await anext(live)
        except TimeoutError:
            await _write(send, b": still here\n\n")
        except StopAsyncIteration:
            return
        else:
            await _write(send, event(text))


async def _write(send: Send, chunk: bytes) -> None:
    await send({"type": "http.response.body", "body": chunk, "more_body": True})


async def _left(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass
