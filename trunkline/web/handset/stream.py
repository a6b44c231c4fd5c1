"""The texts of a handset as server-sent events, as a plain ASGI answer: a page that waits costs little."""

import asyncio
from collections.abc import Sequence

import msgspec
from starlette.types import Receive, Scope, Send

from trunkline.base.log import get_logger
from trunkline.base.tasks import spawn
from trunkline.carriers.loopback import HandsetText, PhoneNetwork, Subscription
from trunkline.store.engine import StoreError

log = get_logger(__name__)

HEARTBEAT_SECONDS = 15.0
"""Shorter than the patience of the usual proxies with a silent connection."""
LOOK_SECONDS = 1.0
"""How often a page looks for texts that another server process has put on its handset."""
REPLAYED_TEXTS = 50
"""How many of the newest texts a page that comes is told, and a look goes back to."""
TOLD_MOST = 1000
"""How many of the texts that a page was told it remembers; more than a look goes back to."""
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
        self._told: set[str] = set()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        # Subscribed before the last texts are read, so that none falls between; a page knows by its id what it has.
        with self._network.subscribe(self._number) as live:
            watch = spawn(self._watch(receive, live), "handset-stream")
            try:
                await send({"type": "http.response.start", "status": 200, "headers": HEADERS})
                await self._replay(send)
                await self._follow(live, send)
                await send({"type": "http.response.body", "body": b""})
            finally:
                watch.cancel()

    async def _replay(self, send: Send) -> None:
        texts = await self._network.texts(self._number, REPLAYED_TEXTS)
        await _write(send, b"retry: 2000\n\n" + self._events(texts))

    async def _follow(self, live: Subscription, send: Send) -> None:
        now = asyncio.get_running_loop().time
        look, beat = now() + LOOK_SECONDS, now() + HEARTBEAT_SECONDS
        while True:
            try:
                async with asyncio.timeout_at(min(look, beat)):
                    found = [await anext(live)]
            except StopAsyncIteration:
                return
            except TimeoutError:
                found = []
            if now() >= look:
                found += await self._elsewhere()
                look = now() + LOOK_SECONDS
            chunk = self._events(found)
            if chunk or now() >= beat:
                await _write(send, chunk or b": still here\n\n")
                beat = now() + HEARTBEAT_SECONDS

    async def _elsewhere(self) -> list[HandsetText]:
        try:
            return await self._network.texts(self._number, REPLAYED_TEXTS)
        except StoreError as error:  # the page stays, and finds them when the store is back
            log.warning("handset_not_read", error=str(error)[:200])
            return []

    def _events(self, texts: Sequence[HandsetText]) -> bytes:
        """The events of those texts that the page was not told before."""
        news = {text.id: text for text in texts if text.id not in self._told}
        self._told.update(news)
        if len(self._told) > TOLD_MOST:  # ids grow with time, and what is so old does not come again
            self._told = set(sorted(self._told)[-TOLD_MOST // 2 :])
        return b"".join(map(event, news.values()))

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


async def _write(send: Send, chunk: bytes) -> None:
    await send({"type": "http.response.body", "body": chunk, "more_body": True})


async def _left(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass
