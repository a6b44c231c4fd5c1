"""E-mail goes out: a few connections to a mail server, one message at a time on each."""

from __future__ import annotations

import asyncio
import re
import ssl
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import aiosmtplib
from aiosmtplib import SMTP, SMTPException, SMTPResponseException

from trunkline.carriers.base import Accepted, Failure, Outcome, Refused, Unknown
from trunkline.carriers.email.mime import failure_of_status

CONNECT_SECONDS: Final = 10.0
ANSWER_SECONDS: Final = 25.0

_enhanced = re.compile(r"\b([245]\.\d{1,3}\.\d{1,3})\b")


@dataclass(frozen=True, slots=True)
class Server:
    """The mail server that takes our messages; `security` is none, starttls or tls."""

    host: str
    port: int
    security: str
    username: str
    password: str
    hostname: str
    tls: ssl.SSLContext | None


class Posting:
    """Hands messages to a mail server over connections that are kept."""

    def __init__(self, server: Server, connections: int) -> None:
        self._server = server
        self._idle: list[SMTP] = []
        self._room = asyncio.Semaphore(connections)

    async def post(self, sender: str, recipient: str, content: bytes, message_id: str, notify: bool) -> Outcome:
        """Try once; certain that nothing left as long as the server has not been sent the content."""
        async with self._room:
            client = self._idle.pop() if self._idle else None
            try:
                client = await self._ready(client)
            except (SMTPException, OSError, TimeoutError) as error:
                return _no_connection(error)
            outcome = await self._exchange(client, sender, recipient, content, message_id, notify)
            if client.is_connected:
                self._idle.append(client)
            return outcome

    async def close(self) -> None:
        """Say goodbye on every connection that is kept."""
        while self._idle:
            client = self._idle.pop()
            try:
                await client.quit(timeout=1.0)
            except (SMTPException, OSError, TimeoutError):
                client.close()

    async def _ready(self, client: SMTP | None) -> SMTP:
        """A connection that answers: the one that was kept, or a new one when the server has let that go."""
        if client is not None and client.is_connected:
            try:
                await client.rset(timeout=CONNECT_SECONDS)
                return client
            except (SMTPException, OSError, TimeoutError):
                client.close()
        server = self._server
        fresh = SMTP(
            hostname=server.host,
            port=server.port,
            username=server.username or None,
            password=server.password or None,
            local_hostname=server.hostname,
            timeout=CONNECT_SECONDS,
            use_tls=server.security == "tls",
            start_tls=server.security == "starttls",
            tls_context=server.tls,
        )
        await fresh.connect()
        return fresh

    async def _exchange(
        self, client: SMTP, sender: str, recipient: str, content: bytes, message_id: str, notify: bool
    ) -> Outcome:
        left = False
        try:
            await client.mail(sender, options=self._mail_options(client, content), encoding="utf-8")
            await client.rcpt(recipient, options=_notices(client, notify), encoding="utf-8")
            left = True
            await client.data(content, timeout=ANSWER_SECONDS)
            return Accepted(message_id)
        except SMTPResponseException as error:
            if error.code == aiosmtplib.SMTPStatus.domain_unavailable:  # 421: it hangs up
                client.close()
            return refused(error.code, error.message)
        except (SMTPException, OSError, TimeoutError) as error:
            client.close()
            if left:
                return Unknown("The mail server gave no answer to the message.")
            return _no_connection(error)

    def _mail_options(self, client: SMTP, content: bytes) -> Sequence[str]:
        return [f"SIZE={len(content)}"] if client.supports_extension("size") else []


def refused(code: int, message: str) -> Refused:
    """What a refusal of a mail server means, by its enhanced status code if it says one (RFC 3463)."""
    words = " ".join(message.split())[:500]
    found = _enhanced.search(words)
    if code in (454, 530, 534, 535, 538):
        return Refused(Failure.MISCONFIGURED, words)
    if 400 <= code < 500:
        failure = Failure.CARRIER_DOWN if code in (421, 451) else Failure.UNREACHABLE
        return Refused(Failure.THROTTLED if code == 452 or "rate" in words.lower() else failure, words)
    if found:
        return Refused(failure_of_status(found[1]), words)
    return Refused(Failure.INVALID_ADDRESS if code in (550, 551, 553) else Failure.REJECTED, words)


def _no_connection(error: Exception) -> Refused:
    if isinstance(error, SMTPResponseException):
        return refused(error.code, error.message)
    reason = f"No connection to the mail server: {type(error).__name__}."
    return Refused(Failure.CARRIER_DOWN, reason, handed=False)


def _notices(client: SMTP, notify: bool) -> Sequence[str]:
    return ["NOTIFY=SUCCESS,FAILURE"] if notify and client.supports_extension("dsn") else []
