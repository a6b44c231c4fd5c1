"""A simulated carrier of HTTP behind a socket: answers as its fake does, and misbehaves as it is told."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import Any, Final
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

import aiohttp
from aiohttp import web

from trunkline.base.log import get_logger
from trunkline.base.tasks import spawn
from trunkline.base.universe import Universe
from trunkline.base.urls import to_the_letter
from trunkline.carriers.base import Failure
from trunkline.carriers.http import HttpCall, HttpReply
from trunkline.simulator.base import FakeCarrier, HandsetReply, NotTaken, Progress, Report, SentText
from trunkline.simulator.chaos import Chaos, Course, Fate, course
from trunkline.simulator.ledger import Ledger

log = get_logger(__name__)

CONNECTIONS: Final = 64
PAUSE_SECONDS: Final = 0.25
MOST_PAUSE_SECONDS: Final = 2.0
PATIENT_SECONDS: Final = 600.0
NO_ANSWER: Final = frozenset({Fate.SILENT, Fate.HANG, Fate.HALF_OPEN})
GOODBYE_SECONDS: Final = 0.2  # who waits for an answer that never comes is not waited for
REFUSALS: Final = {Fate.THROTTLE: Failure.THROTTLED, Fate.REFUSE: Failure.REJECTED, Fate.FAIL: Failure.CARRIER_DOWN}


class HttpNetwork:
    """One fake carrier on a port of this machine."""

    def __init__(
        self,
        fake: FakeCarrier[Any],
        chaos: Chaos,
        universe: Universe,
        hook_url: str = "",
        ledger: Ledger | None = None,
    ) -> None:
        """Receipts go where each request says, or else to `hook_url`; inbound texts go to the latter."""
        self.ledger = ledger or Ledger()
        self._fake = fake
        self._settings = fake.settings()
        self._chaos = chaos
        self._universe = universe
        self._hook_url = hook_url
        self._taken: list[tuple[str, SentText]] = []
        self._first: float | None = None
        self._together = asyncio.Event()
        self._lines = asyncio.Semaphore(CONNECTIONS)
        self._runner: web.AppRunner | None = None
        self._client: aiohttp.ClientSession | None = None
        self.url = ""

    async def start(self, host: str, port: int) -> None:
        """Listen; raises OSError when the port is taken."""
        app = web.Application(client_max_size=1 << 24)
        app.router.add_route("*", "/{any:.*}", self._answer)
        self._client = aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=CONNECTIONS))
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=GOODBYE_SECONDS)
        await self._runner.setup()
        await web.TCPSite(self._runner, host, port).start()
        self.url = f"http://{host}:{self._runner.addresses[0][1]}"

    async def stop(self) -> None:
        """Listen no more."""
        if self._runner is not None and self._client is not None:
            await self._runner.cleanup()
            await self._client.close()

    def behave(self, chaos: Chaos) -> None:
        """Misbehave so from the next submission on; what came before keeps its fate, and is counted on."""
        self._chaos = chaos
        if self.ledger.taken >= chaos.receipts_together:
            self._together.set()

    def connection(self) -> dict[str, Any]:
        """The settings of a Trunkline connection to it."""
        return self._fake.connection(self._settings, self.url)

    async def _answer(self, request: web.Request) -> web.StreamResponse:
        call = HttpCall(request.method, self.url + request.path_qs, dict(request.headers), await request.read())
        if call.method == "GET" and self._fake.look_up is not None:
            return _response(self._fake.look_up(self._settings, call, self._taken))
        try:
            sent = self._fake.read(self._settings, call)
        except NotTaken as refusal:
            return _response(refusal.reply)
        return await self._taking(request, sent)

    async def _taking(self, request: web.Request, sent: SentText) -> web.StreamResponse:
        now = self._universe.monotonic()
        self._first = now if self._first is None else self._first
        planned = course(self._chaos, self.ledger.submissions, now - self._first)
        number = self.ledger.note(planned.fate, sent.text, sent.to_address)
        if planned.fate in REFUSALS:
            return _response(self._fake.refuse(self._settings, sent, REFUSALS[planned.fate], None))
        if planned.fate is Fate.HANG:
            return await _never(request)
        if self.ledger.taken >= self._chaos.receipts_together:
            self._together.set()
        carrier_id = self._fake.new_id(f"{self._chaos.seed:08x}{number + 1:016x}")
        self._taken.append((carrier_id, sent))
        spawn(self._told(planned, carrier_id, sent), "simulated receipts")
        reply = self._fake.accept(self._settings, sent, carrier_id, self._universe.now())
        return await _late_or_never(request, reply, planned.fate, self._chaos.late_seconds)

    async def _told(self, planned: Course, carrier_id: str, sent: SentText) -> None:
        progress = Progress.DELIVERED if planned.arrives else Progress.UNDELIVERED
        report = Report(carrier_id, progress, None if planned.arrives else Failure.UNREACHABLE)
        to = sent.hook_url or self._hook_url
        await self._together.wait()
        if planned.forged:
            await self._lie(carrier_id, sent, to, lie=not planned.arrives)
        await asyncio.gather(*(self._receipt(report, sent, to, delay) for delay in planned.receipts))
        for _ in range(planned.strangers):
            unknown = Report(self._fake.new_id(f"{0xFFFF:08x}{self.ledger.receipts:016x}"), Progress.DELIVERED)
            await self._receipt(unknown, SentText("", "", ""), self._hook_url, 0)
        if planned.answered and self._hook_url:
            self.ledger.inbounds += 1
            reply = HandsetReply(
                self._fake.new_id(f"{0xA:08x}{self.ledger.inbounds:016x}"), sent.to_address, sent.from_address, "OK"
            )
            await self._post(self._fake.inbound(self._settings, reply, self._hook_url, self._universe.now()))

    async def _receipt(self, report: Report, sent: SentText, to: str, delay: float) -> None:
        await asyncio.sleep(delay)
        if not to:
            return
        call = self._fake.report(self._settings, sent, report, to, self._universe.now())
        if call is not None:
            self.ledger.receipts += 1
            self.ledger.receipts_taken += await self._post(call)

    async def _lie(self, carrier_id: str, sent: SentText, to: str, *, lie: bool) -> None:
        """Say the contrary of what became of a message, as somebody would who does not have the carrier's secret."""
        failure = None if lie else Failure.UNREACHABLE
        report = Report(carrier_id, Progress.DELIVERED if lie else Progress.UNDELIVERED, failure)
        call = self._fake.report(self._settings, sent, report, to, self._universe.now()) if to else None
        if call is not None:
            self.ledger.forged_taken += await self._told_once(forged(call))
            self.ledger.forged += 1

    async def _post(self, call: HttpCall) -> bool:
        """Tell it, as carriers do: again for a while, until it is taken; whether it was.

        Very many that come at once take turns, and the while of each begins with its first turn.
        """
        pause, until = PAUSE_SECONDS, None
        while True:
            async with self._lines:
                until = until or self._universe.monotonic() + PATIENT_SECONDS
                if await self._told_once(call):
                    return True
            if self._client is None or self._client.closed:  # the network ends: that is nobody's refusal
                return False
            if self._universe.monotonic() > until:
                self.ledger.refused_receipts += 1
                return False
            await asyncio.sleep(pause)
            pause = min(pause * 2, MOST_PAUSE_SECONDS)

    async def _told_once(self, call: HttpCall) -> bool:
        """Whether it was taken."""
        if self._client is None or self._client.closed:
            return False
        url = to_the_letter(call.url)
        try:
            async with self._client.request(call.method, url, headers=dict(call.headers), data=call.body) as answer:
                return answer.status < 300
        except (aiohttp.ClientError, OSError, TimeoutError) as error:
            log.debug("hook_not_reached", error=type(error).__name__)
            return False


def forged(call: HttpCall) -> HttpCall:
    """The same post with a broken proof, in its headers or else in its address; one in the body stays as it is."""
    headers = {
        name: value if name.lower() == "content-type" else _broken(value) for name, value in call.headers.items()
    }
    if headers != dict(call.headers):
        return replace(call, headers=headers)
    parts = urlsplit(call.url)
    query = urlencode([(name, _broken(value)) for name, value in parse_qsl(parts.query)])
    return replace(call, url=urlunsplit(parts._replace(query=query)))


def _broken(proof: str) -> str:
    """The proof with another sign in its middle, where each sign counts."""
    middle = len(proof) // 2
    return proof[:middle] + ("1" if proof[middle : middle + 1] != "1" else "2") + proof[middle + 1 :]


async def _never(request: web.Request, *, dead: bool = False) -> web.StreamResponse:
    """No answer, for as long as anybody waits; on a dead connection nothing is read any more either."""
    if dead and request.transport is not None:
        request.transport.pause_reading()
    await asyncio.sleep(3600)
    return web.Response(status=504)


async def _late_or_never(request: web.Request, reply: HttpReply, fate: Fate, late: float) -> web.StreamResponse:
    if fate in NO_ANSWER:
        return await _never(request, dead=fate is Fate.HALF_OPEN)
    if fate is Fate.LATE:
        await asyncio.sleep(late)
    if fate is Fate.CUT and request.transport is not None:
        request.transport.write(b"HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n{")
        request.transport.abort()
    return _response(reply)


def _response(reply: HttpReply) -> web.Response:
    headers = {name: value for name, value in reply.headers.items() if name.lower() != "content-length"}
    return web.Response(status=reply.status, body=reply.body, headers=headers)
