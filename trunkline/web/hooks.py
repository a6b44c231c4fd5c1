"""Where carriers call us: `/hooks/{connectionId}`. What they tell is answered once it is on disk."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Iterable
from typing import Any, Final

import msgspec
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from trunkline.base.faults import BadRequest, Fault, Forbidden, NotFound, TooLarge, Unavailable
from trunkline.base.log import get_logger
from trunkline.base.universe import Universe
from trunkline.carriers.base import Carrier, Forged, HookRequest, SettingsRefused, Sink, Told, Unreadable
from trunkline.outbox.delivery import connection_info
from trunkline.settings import Settings
from trunkline.store.directory import Directory
from trunkline.store.engine import StoreError
from trunkline.web.exchange import read_headers

log = get_logger(__name__)

VERBS: Final = ("GET", "POST", "PUT")
RETRY_SECONDS: Final = "5"
SAID_SECONDS: Final = 60.0

Values = dict[str, Any]


class Refusals:
    """Says in the log what was refused, once a minute for each connection and status: anybody may call a hook."""

    def __init__(self, universe: Universe) -> None:
        self._universe = universe
        self._said: dict[tuple[str, int], tuple[float, int]] = {}
        """When it was said the last time, and how often it happened since."""

    def note(self, connection_id: str, fault: Fault) -> None:
        """Note a refusal; the id is empty for a connection that there is not, for its name is the caller's."""
        key, now = (connection_id, fault.status), self._universe.monotonic()
        before, unsaid = self._said.get(key, (now - SAID_SECONDS, 0))
        if now - before < SAID_SECONDS:
            self._said[key] = (before, unsaid + 1)
            return
        self._said[key] = (now, 0)
        # The sentence may name a number.
        about = {"connection": connection_id or None, "status": fault.status, "code": fault.code}
        log.warning("hook_refused", **about, unsaid_before=unsaid)


class Hooks:
    """Hands what carriers post to the connection that it is for, and to the store."""

    def __init__(
        self,
        directory: Directory,
        carriers: Iterable[Carrier[Any]],
        sink: Sink,
        settings: Settings,
        universe: Universe,
    ) -> None:
        self._directory = directory
        self._carriers = {carrier.key: carrier for carrier in carriers}
        self._sink = sink
        self._settings = settings
        self._universe = universe
        self._refusals = Refusals(universe)

    def routes(self) -> list[Route]:
        """The routes of all hooks; what follows the connection's id is the carrier's to read."""
        paths = ("/hooks/{connection_id}", "/hooks/{connection_id}/{rest:path}")
        return [Route(path, self.answer, methods=[*VERBS]) for path in paths]

    async def answer(self, request: Request) -> Response:
        """Read, verify, record, and answer as the carrier expects; a refusal makes it tell us again."""
        connection_id = request.path_params["connection_id"]
        try:
            told = await self._told(connection_id, request)
            await self._record(told)
        except Fault as fault:
            self._refusals.note(connection_id if await self._is_known(connection_id) else "", fault)
            headers = {"Retry-After": RETRY_SECONDS} if fault.status == Unavailable.status else {}
            return PlainTextResponse(fault.message, fault.status, headers)
        answer = told.answer
        return Response(answer.body, answer.status, {"Content-Type": answer.content_type})

    async def _is_known(self, connection_id: str) -> bool:
        with contextlib.suppress(StoreError):
            return await self._directory.connection(connection_id) is not None
        return False

    async def _told(self, connection_id: str, request: Request) -> Told:
        try:
            row = await self._directory.connection(connection_id)
        except StoreError:
            raise Unavailable from None
        carrier = self._carriers.get(row["carrier"]) if row is not None and not row["disabled"] else None
        if row is None or carrier is None or carrier.hook is None:
            raise NotFound("No connection is called here.")
        posted = await self._posted(request)
        try:
            settings = carrier.read_settings(msgspec.json.decode(row["settings"]))
            return carrier.hook(settings, connection_info(row, self._settings), posted, self._universe.now())
        except Forged as error:
            raise Forbidden(str(error) or "The signature does not hold.") from None
        except Unreadable as error:
            raise BadRequest(str(error)) from None
        except SettingsRefused as error:
            log.error("hook_settings_refused", connection=connection_id, error=str(error))
            raise Unavailable from None

    async def _posted(self, request: Request) -> HookRequest:
        body = bytearray()
        async for part in request.stream():
            body += part
            if len(body) > self._settings.body_max_bytes:
                raise TooLarge("The body is too large.")
        return HookRequest(
            method=request.method,
            url=self._url(request),
            query=tuple(request.query_params.multi_items()),
            headers=read_headers(request.headers.raw),
            body=bytes(body),
        )

    def _url(self, request: Request) -> str:
        """The address that the carrier was given, which is what it signs, whatever a proxy has made of it since."""
        if not self._settings.public_url:
            return str(request.url)
        path = request.scope.get("raw_path", request.url.path.encode()).decode("latin-1")
        query = request.scope["query_string"].decode("latin-1")
        return f"{self._settings.address}{path}{'?' if query else ''}{query}"

    async def _record(self, told: Told) -> None:
        """Record everything, at once, so that it shares a commit; the first refusal is told after all have ended."""
        texts = [*map(self._sink.inbound, told.inbounds), *map(self._sink.part, told.parts)]
        work = [*map(self._sink.receipt, told.receipts), *texts]
        for result in await asyncio.gather(*work, return_exceptions=True):
            if isinstance(result, Fault):
                raise result
            if isinstance(result, StoreError):
                raise Unavailable
            if isinstance(result, BaseException):
                raise result
