"""The streams that are open in this process: what waits for each, who is present, who must leave."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Final

from trunkline.base.faults import Fault, TooManyRequests, Unavailable
from trunkline.base.log import get_logger
from trunkline.base.tasks import spawn
from trunkline.base.universe import Universe
from trunkline.domain.facts import CustomerCreated, Fact, PasswordChanged, SignedOut
from trunkline.domain.scope import Scope
from trunkline.operations.auth.login_sessions import digest_of, new_session_id
from trunkline.operations.call import Caller
from trunkline.operations.scope import scope_of
from trunkline.realtime.channels import CHANNELS_MOST, Channel
from trunkline.realtime.notices import Notice
from trunkline.realtime.tail import Tail
from trunkline.settings import Settings
from trunkline.store.engine import StoreError
from trunkline.web.asgi import Receive, Send
from trunkline.web.frames import Frames, command
from trunkline.web.identity import FORGETTING, Identity

log = get_logger(__name__)

LAST_WORDS_SECONDS: Final = 2.0  # for a client that does not read what is left for it
LOOK_SECONDS: Final = 1.0
CHECK_SECONDS: Final = 60.0
"""How often it is asked again whether a stream's sign-in still holds and what its user may see.

What changes in this process counts at once.
"""
PRESENT_MOST: Final = 100
"""In a channel with more streams, each hears of its own coming and going only."""
LISTED_MOST: Final = 1000
USER_SHARE: Final = 10  # one user may have this part of all streams
HEADERS: Final = (
    (b"content-type", b"text/event-stream"),
    (b"cache-control", b"no-cache"),
    (b"x-accel-buffering", b"no"),
    (b"x-content-type-options", b"nosniff"),
)
PICTURE: Final = (
    "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 2 2'%3E"
    "%3Ccircle cx='1' cy='.6' r='.5'/%3E%3Cpath d='M0 2a1 .8 0 0 1 2 0'/%3E%3C/svg%3E"
)


class Subscription:
    """One stream: whose it is, what it listens to, and what waits to be sent.

    A task writes while there is something to write; an idle stream has none but its request's own.
    """

    __slots__ = (
        "_buffer_bytes",
        "_frames",
        "_of",
        "_receive",
        "_send",
        "_size",
        "_started",
        "_waiting",
        "_writer",
        "caller",
        "channels",
        "check_at",
        "created",
        "credentials",
        "gone",
        "id",
        "position",
        "pulse",
        "remote",
        "scope",
    )

    def __init__(
        self,
        id_: str,
        caller: Caller,
        scope: Scope,
        channels: Sequence[Channel],
        send: Send,
        receive: Receive,
        frames: Frames,
        buffer_bytes: int,
    ) -> None:
        self.id = id_
        self.caller = caller
        self.scope = scope
        self.channels: Sequence[Channel] = channels
        self.position = 0
        self.gone = False
        self.created = self.pulse = self.check_at = 0.0
        self.credentials: Mapping[str, str] = {}
        self.remote = ""
        self._send = send
        self._receive = receive
        self._of = frames.of
        self._buffer_bytes = buffer_bytes
        self._frames: list[bytes] = []
        self._size = 0
        self._started = False
        self._waiting = False
        self._writer: asyncio.Task[None] | None = None

    def tell(self, notice: Notice, channel: Channel) -> None:
        """Send a notice when its turn has come."""
        self.put(self._of(notice, channel))

    def put(self, frame: bytes) -> None:
        """Send a frame when its turn has come; who lets too much wait is cut off."""
        if self.gone:
            return
        self._frames.append(frame)
        self._size += len(frame)
        if self._size > self._buffer_bytes and self._waiting:
            log.info("event_stream_too_slow", user=self.caller.user_id, bytes=self._size)
            self.cut()
        elif self._writer is None:
            self._writer = spawn(self._write(), "event-stream")

    async def caught_up(self) -> None:
        """Return when what waits is little."""
        if self._size > self._buffer_bytes // 2:
            await self.written()

    async def written(self) -> None:
        """Return when nothing waits any more."""
        if self._writer is not None:
            await asyncio.wait([self._writer])

    def close(self) -> None:
        """End the stream after what waits already; a client that does not read is not waited for."""
        if self.gone:
            return
        self.gone = True
        if self._writer is None:
            self._writer = spawn(self._write(), "event-stream")
        asyncio.get_running_loop().call_later(LAST_WORDS_SECONDS, self._give_up, self._writer)

    def cut(self) -> None:
        """End the stream now, without what waits."""
        self.gone = True
        if self._writer is not None:
            self._writer.cancel()
        self._frames.clear()
        _hang_up(self._receive)

    def left(self) -> None:
        """Take note that the client is not there any more."""
        self.gone = True
        self._frames.clear()

    def _give_up(self, writer: asyncio.Task[None]) -> None:
        if not writer.done():
            self.cut()

    async def _write(self) -> None:
        try:
            if not self._started:
                self._started = True
                await self._send({"type": "http.response.start", "status": 200, "headers": list(HEADERS)})
            while self._frames:
                chunk = b"".join(self._frames)
                self._frames.clear()
                self._size = 0
                self._waiting = True
                await self._send({"type": "http.response.body", "body": chunk, "more_body": True})
                self._waiting = False
            if self.gone:
                await self._send({"type": "http.response.body", "body": b""})
        except OSError:
            self.left()
        finally:
            self._waiting = False
            self._writer = None


def _hang_up(receive: Receive) -> None:
    """Close a connection whose client does not read: ASGI has no word for it, so uvicorn's own transport is asked.

    It is found by `receive`; what is sent may go through functions that add headers.
    """
    transport: Any = getattr(getattr(receive, "__self__", None), "transport", None)
    if transport is not None:
        transport.abort()


class Subscriptions:
    """All streams of this process, by id and by channel."""

    def __init__(self, tail: Tail, identity: Identity, universe: Universe, settings: Settings) -> None:
        self._tail = tail
        self._identity = identity
        self._universe = universe
        self._settings = settings
        self._frames = Frames()
        self._all: dict[str, Subscription] = {}
        self._of_user: dict[str, int] = {}
        self._present: dict[str, dict[Subscription, None]] = {}
        self._suspects = asyncio.Event()

    def __len__(self) -> int:
        return len(self._all)

    def open(
        self, caller: Caller, scope: Scope, channels: Sequence[Channel], receive: Receive, send: Send
    ) -> Subscription:
        """A new stream of this caller; refuses more than the settings allow."""
        most = self._settings.streams_most
        if len(self._all) >= most:
            raise Unavailable("The server has as many open streams as it may have.", retry_after=10.0)
        if self._of_user.get(caller.user_id, 0) >= most // USER_SHARE:
            raise TooManyRequests("You have as many open streams as one user may have.", retry_after=10.0)
        id_ = new_session_id(self._universe)
        buffer_bytes = self._settings.stream_buffer_bytes
        opened = Subscription(id_, caller, scope, channels, send, receive, self._frames, buffer_bytes)
        opened.created = self._universe.now().timestamp()
        opened.pulse = self._universe.monotonic()
        opened.check_at = opened.pulse + CHECK_SECONDS
        self._all[id_] = opened
        self._of_user[caller.user_id] = self._of_user.get(caller.user_id, 0) + 1
        return opened

    def forget(self, subscription: Subscription) -> None:
        """Take a stream that has ended out of everything."""
        subscription.left()
        self._tail.audience.remove(subscription)
        if self._all.pop(subscription.id, None) is None:
            return
        user_id = subscription.caller.user_id
        self._of_user[user_id] -= 1
        if not self._of_user[user_id]:
            del self._of_user[user_id]
        self._leave(subscription, [channel.name for channel in subscription.channels])

    def find(self, id_: str, caller: Caller | None = None) -> Subscription | None:
        """The stream with this id, unless it is one of another user than the caller."""
        found = self._all.get(id_)
        if found is None or found.gone or (caller is not None and caller.user_id != found.caller.user_id):
            return None
        return found

    # What its client does.

    def arrive(self, subscription: Subscription) -> None:
        """Let the channels of a new stream know of it."""
        self._enter(subscription, [channel.name for channel in subscription.channels])

    def beat(self, subscription: Subscription) -> None:
        """Take a heartbeat."""
        subscription.pulse = self._universe.monotonic()
        subscription.put(command(self.mark(subscription), "onHeartbeat", about(subscription)))

    def update(self, subscription: Subscription, added: Sequence[Channel], removed: Iterable[str]) -> None:
        """Listen to other channels; those who are there hear of it."""
        gone = set(removed)
        before = [channel.name for channel in subscription.channels]
        kept = [channel for channel in subscription.channels if channel.name not in gone]
        new = [channel for channel in added if channel.name not in {channel.name for channel in kept}]
        subscription.channels = [*kept, *new][:CHANNELS_MOST]
        names = [channel.name for channel in subscription.channels]
        left = [name for name in before if name not in names]
        self._leave(subscription, left, to_itself=True)
        self._enter(subscription, [name for name in names if name not in before])
        for name in names if left or len(names) > len(before) else ():
            self._announce(subscription, name, "onUpdate")

    def present(self, scope: Scope, names: Sequence[str]) -> list[dict[str, str]]:
        """The streams in these channels, or in all, of users who may be seen by somebody with this scope."""
        found = (
            self._all.values()
            if not names
            else dict.fromkeys(one for name in names for one in self._present.get(name, ()))
        )
        mine = (one for one in found if not one.gone and scope.sees_person(one.scope))
        return [about(one) for one in itertools.islice(mine, LISTED_MOST)]

    def mark(self, subscription: Subscription) -> int:
        """The number that a frame of the protocol has now: it says up to where everything was told."""
        live = subscription in self._tail.audience
        return max(subscription.position, self._tail.position) if live else subscription.position

    def _enter(self, subscription: Subscription, names: Iterable[str]) -> None:
        for name in names:
            self._present.setdefault(name, {})[subscription] = None
            self._announce(subscription, name, "onJoin")

    def _leave(self, subscription: Subscription, names: Iterable[str], *, to_itself: bool = False) -> None:
        for name in names:
            there = self._present.get(name, {})
            if there.pop(subscription, self) is self:
                continue
            if not there:
                del self._present[name]
            self._announce(subscription, name, "onLeave", extra=[subscription] if to_itself else [])

    def _announce(self, subscription: Subscription, name: str, what: str, extra: Sequence[Subscription] = ()) -> None:
        there = self._present.get(name, {})
        crowd = [subscription] if subscription in there else []
        others = there if len(there) <= PRESENT_MOST else crowd
        members = about(subscription)
        for one in (*others, *extra):
            if one is subscription or one.scope.sees_person(subscription.scope):
                one.put(command(self.mark(one), what, members, name))

    # Who must leave, and who sees something else than before.

    def observe(self, facts: Sequence[Fact]) -> None:
        """Look again at the streams that committed facts may have ended, or shown more."""
        if not self._all:
            return
        for fact in facts:
            concerns = FORGETTING.get(type(fact)) or CONCERNING.get(type(fact))
            if concerns is not None:
                self._suspect(fact, concerns)

    def _suspect(self, fact: Fact, concerns: Callable[[Any, Caller], bool]) -> None:
        for subscription in list(self._all.values()):
            if not concerns(fact, subscription.caller):
                continue
            if type(fact) is PasswordChanged and subscription.caller.source == "basic":
                subscription.close()  # to try the old password once more would count as a failed sign-in
            else:
                subscription.check_at = 0.0
                self._suspects.set()

    async def run(self) -> None:
        """Close the streams of those who are silent or may no longer listen; a supervised task."""
        while True:
            self._suspects.clear()
            now = self._universe.monotonic()
            self.close_idle(now)
            for subscription in [one for one in self._all.values() if one.check_at <= now and not one.gone]:
                await self.check(subscription)
            try:
                async with asyncio.timeout(min(LOOK_SECONDS, self._settings.idle_timeout_seconds / 4)):
                    await self._suspects.wait()
            except TimeoutError:
                pass

    def close_idle(self, now: float) -> None:
        """Close the streams without a heartbeat for too long."""
        for subscription in list(self._all.values()):
            if now - subscription.pulse > self._settings.idle_timeout_seconds:
                subscription.close()

    async def check(self, subscription: Subscription) -> None:
        """Close a stream whose sign-in has ended; take note of what its user may see now."""
        subscription.check_at = self._universe.monotonic() + CHECK_SECONDS
        try:
            caller = await self._identity.caller(subscription.credentials, subscription.remote)
            scope = await scope_of(caller, self._tail.engine)
        except (StoreError, TooManyRequests, Unavailable):
            return  # nobody can say now; it is asked again
        except Fault:
            for one in list(self._all.values()):  # each would fail, and count as a failed sign-in
                if one.credentials == subscription.credentials:
                    one.close()
            return
        if caller.user_id != subscription.caller.user_id:
            subscription.close()
        elif scope != subscription.scope:
            subscription.caller, subscription.scope = caller, scope
            if subscription in self._tail.audience:
                self._tail.audience.add(subscription)

    def close_all(self) -> None:
        """End every stream in good order."""
        for subscription in list(self._all.values()):
            subscription.close()


def about(subscription: Subscription) -> dict[str, str]:
    """What others may know of a stream; never its id, which is the key to it."""
    return {
        "createdAt": str(int(subscription.created * 1000)),
        "userId": subscription.caller.user_id,
        "profileUrl": PICTURE,
        "isAuthenticated": "true",
        "channels": ",".join(channel.name for channel in subscription.channels),
        "displayName": subscription.caller.display_name,
    }


def _ended_session(fact: SignedOut, caller: Caller) -> bool:
    return bool(caller.session_id) and digest_of(caller.session_id) == fact.digest


def _may_show_more(fact: CustomerCreated, caller: Caller) -> bool:
    return caller.customer_ids is not None and fact.account_id in caller.account_ids


# Besides what changes the sign-in itself: for each fact, whether it concerns the stream of a caller.
CONCERNING: Final[Mapping[type[Fact], Callable[[Any, Caller], bool]]] = {
    CustomerCreated: _may_show_more,
    SignedOut: _ended_session,
}
