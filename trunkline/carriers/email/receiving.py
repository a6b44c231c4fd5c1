"""E-mail comes in: a server for SMTP, and one for LMTP, which answers for each recipient (RFC 2033)."""

from __future__ import annotations

import asyncio
import functools
import ssl
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Final

from aiosmtpd.lmtp import LMTP
from aiosmtpd.smtp import SMTP, Envelope, Session

from trunkline.base.faults import NotFound
from trunkline.base.log import get_logger
from trunkline.carriers.base import Unreadable

log = get_logger(__name__)

RECIPIENTS_MOST: Final = 100
IDLE_SECONDS: Final = 60
CROWDED: Final = b"421 4.7.0 Too many connections, try again in a moment\r\n"
TOO_MUCH: Final = b"421 4.3.1 Too much mail at once, try again in a moment\r\n"
FULL: Final = "452 4.3.1 Too much mail at once, try again in a moment"
OK, NOBODY, UNREAD, LATER = (
    "250 2.6.0 Kept",
    "550 5.1.1 Nobody here has this address",
    "550 5.6.0 The message cannot be read",
    "451 4.3.0 Not now, try again in a moment",
)

Take = Callable[[str, str, bytes], Awaitable[None]]
"""Takes a message for one recipient: envelope sender, recipient, octets. Returns once it is on disk."""


@dataclass(frozen=True, slots=True)
class Desk:
    """What the servers of one connection need: whose addresses are ours, and who takes a message."""

    knows: Callable[[str], Awaitable[bool]]
    take: Take
    most_bytes: int
    most_connections: int
    most_under_way: int
    """Octets of all messages that are being brought and are not on disk yet."""
    hostname: str
    tls: ssl.SSLContext | None = None


@dataclass(frozen=True, slots=True)
class Crowd:
    """Who is connected, and how many octets of a message each has brought that is not on disk yet."""

    most: int
    most_each: int
    held: dict[SMTP, int] = field(default_factory=dict)
    bringing: set[SMTP] = field(default_factory=set)
    """Whose message is on its way."""

    @property
    def full(self) -> bool:
        """Whether there is no room for another message."""
        return sum(self.held.values()) >= self.most

    def hold(self, one: SMTP, octets: int) -> bool:
        """Note octets that came, where they are of a message; False where there is no room for them."""
        if one not in self.bringing:
            return True
        # What goes beyond the largest message is read and thrown away.
        more = min(octets, self.most_each - self.held[one])
        if sum(self.held.values()) + more > self.most:
            return False
        self.held[one] += more
        return True

    def release(self, one: SMTP) -> None:
        """Its message is on disk or refused, or it has gone."""
        self.bringing.discard(one)
        if one in self.held:
            self.held[one] = 0

    def gone(self, one: SMTP) -> None:
        """It hung up."""
        self.bringing.discard(one)
        self.held.pop(one, None)


class Handler:
    """What aiosmtpd asks; with LMTP every recipient has an answer of its own, with SMTP there is one for all."""

    def __init__(self, desk: Desk, crowd: Crowd, *, each: bool) -> None:
        self._desk = desk
        self._crowd = crowd
        self._each = each

    async def handle_RCPT(  # noqa: N802 - aiosmtpd finds it by this name
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        """Refuse addresses that nobody here has, before anything is sent."""
        if len(envelope.rcpt_tos) >= RECIPIENTS_MOST:
            return "452 4.5.3 Too many recipients"
        try:
            if not await self._desk.knows(address):
                return NOBODY
        except Exception as error:
            log.warning("recipient_not_looked_up", error=type(error).__name__)
            return LATER
        envelope.rcpt_tos.append(address)
        return "250 2.1.5 Yes"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802
        """Take the message for each recipient; the answer follows the commit."""
        self._crowd.bringing.discard(server)  # it is whole, and what is said behind it is no part of it
        content = envelope.content if isinstance(envelope.content, bytes) else b""
        sender = envelope.mail_from or ""
        replies = await asyncio.gather(*(self._reply(sender, recipient, content) for recipient in envelope.rcpt_tos))
        if self._each:
            return "\r\n".join(replies)
        # One answer for all: who is to be told again is told it for all, and those who have it notice the repeat.
        return next((reply for reply in (LATER, OK) if reply in replies), replies[0])

    async def _reply(self, sender: str, recipient: str, content: bytes) -> str:
        try:
            await self._desk.take(sender, recipient, content)
        except NotFound:
            return NOBODY
        except Unreadable as error:
            log.warning("mail_unreadable", error=str(error))
            return UNREAD
        except Exception as error:
            log.warning("mail_not_taken", error=type(error).__name__)
            return LATER
        return OK


class TurnedAway(asyncio.Protocol):
    """A connection more than are served at once: each may hold a whole message in memory."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Say so and hang up (asyncio calls this)."""
        assert isinstance(transport, asyncio.WriteTransport)
        transport.write(CROWDED)
        transport.close()


def _counted(kind: type[SMTP], crowd: Crowd) -> type[SMTP]:
    """The kind of server that notes who is connected and what each brings, and takes no more than there is room for."""

    class Counted(kind):  # type: ignore[misc, valid-type] # one of the two kinds of aiosmtpd
        def connection_made(self, transport: asyncio.BaseTransport) -> None:
            crowd.held.setdefault(self, 0)
            super().connection_made(transport)

        def connection_lost(self, error: Exception | None) -> None:
            crowd.gone(self)
            super().connection_lost(error)

        def data_received(self, octets: bytes) -> None:
            if not crowd.hold(self, len(octets)):
                crowd.release(self)
                self.transport.write(TOO_MUCH)
                self.transport.close()
                return
            super().data_received(octets)

        @functools.wraps(kind.smtp_DATA)
        async def smtp_DATA(self, arg: str) -> None:  # noqa: N802 - aiosmtpd finds it by this name
            if crowd.full:
                await self.push(FULL)
                return
            crowd.bringing.add(self)
            try:
                await super().smtp_DATA(arg)
            finally:
                crowd.release(self)

    return Counted


async def listen_smtp(desk: Desk, host: str, port: int) -> asyncio.Server:
    """Start a server for SMTP; with a certificate it offers STARTTLS."""
    return await _listen(SMTP, desk, host, port, each=False)


async def listen_lmtp(desk: Desk, host: str, port: int) -> asyncio.Server:
    """Start a server for LMTP."""
    return await _listen(LMTP, desk, host, port, each=True)


async def _listen(kind: type[SMTP], desk: Desk, host: str, port: int, *, each: bool) -> asyncio.Server:
    loop = asyncio.get_running_loop()
    crowd = Crowd(desk.most_under_way, desk.most_bytes)
    handler, counted = Handler(desk, crowd, each=each), _counted(kind, crowd)

    def made() -> asyncio.BaseProtocol:
        if len(crowd.held) >= desk.most_connections:
            return TurnedAway()
        return counted(
            handler,
            data_size_limit=desk.most_bytes,
            enable_SMTPUTF8=True,
            hostname=desk.hostname,
            ident="Trunkline",
            tls_context=desk.tls,
            timeout=IDLE_SECONDS,
            loop=loop,
        )

    return await loop.create_server(made, host, port)
