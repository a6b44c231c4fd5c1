"""Server events (wire.md 7): live streams as plain ASGI answers, and the heartbeats that keep them open."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any, Final
from urllib.parse import parse_qsl, quote

import msgspec

from trunkline.base.faults import Fault, MethodNotAllowed, NotFound, Unavailable
from trunkline.base.log import get_logger
from trunkline.base.tasks import spawn
from trunkline.domain import scope as seeing
from trunkline.operations.auth.sign_in import SignInNeeded
from trunkline.operations.scope import scope_of
from trunkline.operations.types.listing import is_storable
from trunkline.realtime.channels import HOME, Channel, read_channel, split_names
from trunkline.realtime.tail import Tail, begin_at
from trunkline.settings import Settings
from trunkline.store import tables
from trunkline.store.directory import Directory
from trunkline.store.engine import StoreError
from trunkline.store.loader import by_primary_key
from trunkline.web.asgi import Asgi, Receive, Scope, Send
from trunkline.web.exchange import Request, Response, read_headers
from trunkline.web.frames import command, missed
from trunkline.web.identity import Identity, challenge
from trunkline.web.subscriptions import Subscription, Subscriptions, about

log = get_logger(__name__)

Refuse = Callable[[Request, Fault], Response]
Answer = Callable[[Request], Awaitable[Response]]

STREAM: Final = "/event-stream"
HEARTBEAT: Final = "/event-heartbeat"
UNREGISTER: Final = "/event-unregister"
JSON: Final = ((b"content-type", b"application/json; charset=utf-8"), (b"cache-control", b"no-store"))
# What tells who somebody is; it is kept with the stream, to ask again later.
CREDENTIALS: Final = ("authorization", "cookie", "x-ss-id", "x-ss-pid", "x-ss-opt")


class Channels:
    """Finds the channels that somebody may listen to."""

    def __init__(self, directory: Directory) -> None:
        self._directory = directory
        self._conversations = by_primary_key(directory.engine, tables.CONVERSATION)

    async def allowed(self, names: Sequence[str], seen: seeing.Scope) -> list[Channel]:
        """Those of the channels that exist and may be seen; the others are left out as if unknown."""
        channels = [channel for name in names if (channel := read_channel(name)) is not None]
        good = await asyncio.gather(*(self._is_there(channel, seen) for channel in channels))
        return [channel for channel, there in zip(channels, good, strict=True) if there]

    async def _is_there(self, channel: Channel, seen: seeing.Scope) -> bool:
        if not channel.kind or not is_storable(channel.id):
            return not channel.kind
        if channel.kind == "account":
            return channel.id in seen.account_ids
        rows = await self._rows(channel, tuple(seen.account_ids))
        return any(row is not None and seen.sees(row["account_id"], row["customer_id"]) for row in rows)

    async def _rows(self, channel: Channel, accounts: tuple[str, ...]) -> Sequence[Mapping[str, Any] | None]:
        if channel.kind == "endpoint":
            return [await self._directory.endpoint(accounts, channel.id)]
        if channel.kind == "session":
            return [await self._directory.session(accounts, channel.id)]
        return await asyncio.gather(*(self._conversations.find(account, channel.id) for account in accounts))


class ServerEvents:
    """Answers the paths of server events, and leaves every other one to the rest of the pages."""

    def __init__(
        self,
        tail: Tail,
        subscriptions: Subscriptions,
        channels: Channels,
        identity: Identity,
        refuse: Refuse,
        settings: Settings,
        closing: asyncio.Event,
        pages: Asgi,
    ) -> None:
        self._tail = tail
        self._subscriptions = subscriptions
        self._channels = channels
        self._identity = identity
        self._refuse = refuse
        self._settings = settings
        self._closing = closing
        self._pages = pages
        self._answers: dict[str, Answer] = {HEARTBEAT: self._heartbeat, UNREGISTER: self._unregister}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        path = scope["path"].rstrip("/").lower() if scope["type"] == "http" else ""
        if path == STREAM:
            await self._stream(_request_of(scope), receive, send)
        elif path in self._answers:
            request = _request_of(scope)
            try:
                response = await self._answers[path](request)
            except Exception as error:
                response = self._refusal(request, error)
            await _answer(send, response)
        else:
            await self._pages(scope, receive, send)

    async def close_streams(self) -> None:
        """End every stream as soon as the server closes; a supervised task."""
        await self._closing.wait()
        self._subscriptions.close_all()

    # The stream.

    async def _stream(self, request: Request, receive: Receive, send: Send) -> None:
        try:
            subscription, known = await self._opened(request, receive, send)
        except Exception as error:
            await _answer(send, self._refusal(request, error))
            return
        base = base_of(request, self._settings)
        del request  # a stream may be open for days: what it does not need goes
        greeting = spawn(self._greet(subscription, known, base), "event-stream-greeting")
        try:
            # A stream that was closed at this end counts as disconnected too, as ASGI has it.
            while (await receive())["type"] != "http.disconnect":
                pass
        finally:
            greeting.cancel()
            self._subscriptions.forget(subscription)

    async def _opened(self, request: Request, receive: Receive, send: Send) -> tuple[Subscription, str | None]:
        if request.method != "GET":
            raise MethodNotAllowed("A stream of events is opened with GET.")
        caller = await self._identity.caller(request.headers, request.remote)
        if not caller.signed_in:
            raise SignInNeeded
        query = _query(request)
        names = split_names(*query.get("channel", ()), *query.get("channels", ()))
        seen = await scope_of(caller, self._tail.engine)
        channels = await self._channels.allowed(names, seen) if names else [HOME]
        if not channels:
            raise NotFound("None of these channels exists.", field="Channels")
        if self._closing.is_set():
            raise Unavailable("The server is about to stop.", retry_after=1.0)
        subscription = self._subscriptions.open(caller, seen, channels, receive, send)
        subscription.credentials = {name: request.headers[name] for name in CREDENTIALS if name in request.headers}
        subscription.remote = request.remote
        return subscription, request.headers.get("last-event-id") or next(iter(query.get("lasteventid", ())), None)

    async def _greet(self, subscription: Subscription, known: str | None, base: str) -> None:
        """Say where the stream begins, tell what was missed, and let the subscriber listen."""
        try:
            subscription.position, lost = await begin_at(self._tail.engine, known, self._settings.replay_most)
            subscription.put(command(subscription.position, "onConnect", self._connected(subscription, base)))
            self._subscriptions.arrive(subscription)
            if lost:
                subscription.put(missed(known or "", subscription.position))
            await self._tail.join(subscription)
        except Exception as error:
            log.warning("event_stream_not_begun", error=repr(error)[:200])
            subscription.close()

    def _connected(self, subscription: Subscription, base: str) -> dict[str, str]:
        id_ = quote(subscription.id, safe="")
        settings = self._settings
        return about(subscription) | {
            "id": subscription.id,
            "unRegisterUrl": f"{base}{UNREGISTER}?id={id_}",
            "heartbeatUrl": f"{base}{HEARTBEAT}?id={id_}",
            "updateSubscriberUrl": f"{base}/event-subscribers/{id_}",
            "heartbeatIntervalMs": str(round(settings.heartbeat_seconds * 1000)),
            "idleTimeoutMs": str(round(settings.idle_timeout_seconds * 1000)),
        }

    # What a client does beside its stream.

    async def _heartbeat(self, request: Request) -> Response:
        subscription = await self._mine(request)
        if subscription is None:
            return Response(404)
        self._subscriptions.beat(subscription)
        return Response(200, b"", [(b"cache-control", b"no-store")])

    async def _unregister(self, request: Request) -> Response:
        subscription = await self._mine(request)
        if subscription is None:
            text = f"Subscription {_asked_id(request)[:100]} does not exist"
            return Response(404, text.encode("utf-8", "replace"), [(b"content-type", b"text/plain; charset=utf-8")])
        subscription.close()
        return Response(200, msgspec.json.encode(about(subscription)), list(JSON))

    async def _mine(self, request: Request) -> Subscription | None:
        """The stream whose id was shown.

        The id is unguessable and told to its client alone, so it is enough, as it is for the reference's clients, which
        send no credentials along. But who is signed in as somebody else may not use it.
        """
        caller = await self._identity.caller(request.headers, request.remote)
        return self._subscriptions.find(_asked_id(request), caller if caller.signed_in else None)

    def _refusal(self, request: Request, error: Exception) -> Response:
        if isinstance(error, SignInNeeded):
            return challenge(request)
        if isinstance(error, Fault):
            return self._refuse(request, error)
        if isinstance(error, StoreError):
            return self._refuse(request, Unavailable("The store cannot be reached; try again soon.", retry_after=2.0))
        log.exception("request_failed", error, method=request.method, path=request.path)
        return self._refuse(request, Fault("The server made a mistake; it is in the server's log."))


def base_of(request: Request, settings: Settings) -> str:
    """The address of this server as its client knows it, without a final slash."""
    return settings.public_url.rstrip("/") or f"{request.scheme}://{request.headers.get('host', '')}"


def _query(request: Request) -> dict[str, list[str]]:
    """The values in the query by lower-case names: names are taken in any case, as everywhere."""
    found: dict[str, list[str]] = {}
    for name, value in parse_qsl(request.query):
        found.setdefault(name.lower(), []).append(value)
    return found


def _asked_id(request: Request) -> str:
    return _query(request).get("id", [""])[0]


def _request_of(scope: Scope) -> Request:
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


async def _answer(send: Send, response: Response) -> None:
    headers = [*response.headers, (b"content-length", b"%d" % len(response.body))]
    await send({"type": "http.response.start", "status": response.status, "headers": headers})
    await send({"type": "http.response.body", "body": response.body})
