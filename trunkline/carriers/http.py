"""The link of every carrier that is spoken to over HTTP: one request an attempt, and what its answer means."""

from __future__ import annotations

import base64
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Annotated, Final

import aiohttp
from msgspec import Meta

from trunkline.base.http_once import ConnectionBroke, once
from trunkline.base.urls import to_the_letter
from trunkline.carriers.base import Accepted, Failure, Hidden, Outcome, Outgoing, Refused, Unknown

NO_URL: Final = "The carrier's address is no URL of http or https."
CONNECT_SECONDS: Final = 10.0
ANSWER_SECONDS: Final = 25.0  # below the lane's own limit, so that the reason is told here
# Shorter than a carrier's, which is five seconds with the usual servers (Node, Apache, uvicorn): a connection that it
# closes as a text leaves makes that text's outcome unknown.
KEEP_ALIVE_SECONDS: Final = 4.0
CONNECTIONS: Final = 64
LONGEST_ANSWER: Final = 1 << 20

BaseUrl = Annotated[str, Meta(pattern=r"^https?://[^\s?#@]+$")]
"""Where a carrier's API is, a setting of every carrier over HTTP; without credentials and without a query."""
Text = Annotated[str, Meta(min_length=1)]
"""A setting that must be there."""
Secret = Annotated[Hidden, Meta(min_length=1)]
"""A setting that must be there and that nobody may see."""


@dataclass(frozen=True, slots=True)
class HttpCall:
    """A request to a carrier."""

    method: str
    url: str
    headers: Mapping[str, str]
    body: bytes


@dataclass(frozen=True, slots=True)
class HttpReply:
    """A carrier's answer; header names are in small letters."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def retry_after(self) -> float | None:
        """Seconds that the carrier asks us to wait; None when it names none, or a date."""
        value = self.headers.get("retry-after", "")
        return float(value) if value.isascii() and value.isdigit() else None


Calling = Callable[[Outgoing], HttpCall]
Reading = Callable[[HttpReply, Outgoing], Outcome]


@dataclass(frozen=True, slots=True)
class Inquiry:
    """How to ask what became of a message of unknown outcome; `read` gives None when the carrier cannot tell."""

    call: Callable[[Outgoing], HttpCall]
    read: Callable[[HttpReply, Outgoing], Outcome | None]


class HttpLink:
    """A connection to a carrier over HTTP; what it writes and how it reads the answers are two pure functions."""

    def __init__(self, call: Calling, read: Reading, inquiry: Inquiry | None = None) -> None:
        self._call = call
        self._read = read
        self._inquiry = inquiry
        self._session = aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(limit=CONNECTIONS, keepalive_timeout=KEEP_ALIVE_SECONDS),
            timeout=aiohttp.ClientTimeout(total=ANSWER_SECONDS, sock_connect=CONNECT_SECONDS),
            auto_decompress=True,
            raise_for_status=False,
            cookie_jar=aiohttp.DummyCookieJar(),
            middlewares=(once,),
        )

    @property
    def up(self) -> bool:
        """Whether it makes sense to send: HTTP has no state, so until it is closed."""
        return not self._session.closed

    async def send(self, message: Outgoing) -> Outcome:
        """Try once; certain that nothing left only when there was no connection."""
        reply = await self._exchange(self._call(message))
        return self._read(reply, message) if isinstance(reply, HttpReply) else reply

    async def ask(self, message: Outgoing) -> Outcome | None:
        """Look the message up at the carrier, where it can be."""
        if self._inquiry is None:
            return None
        reply = await self._exchange(self._inquiry.call(message))
        return self._inquiry.read(reply, message) if isinstance(reply, HttpReply) else None

    async def close(self) -> None:
        """Close the connections that are kept open."""
        await self._session.close()

    async def _exchange(self, call: HttpCall) -> HttpReply | Refused | Unknown:
        try:
            url = to_the_letter(call.url)
        except ValueError:
            return Refused(Failure.MISCONFIGURED, NO_URL, handed=False)
        try:
            async with self._session.request(
                call.method, url, headers=call.headers, data=call.body, allow_redirects=False
            ) as answer:
                body = await _whole(answer.content)
                return HttpReply(answer.status, {name.lower(): value for name, value in answer.headers.items()}, body)
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError) as error:
            reason = f"No connection to the carrier: {_plainly(error)}."
            return Refused(Failure.CARRIER_DOWN, reason, handed=False)
        except (aiohttp.InvalidURL, aiohttp.NonHttpUrlClientError):
            return Refused(Failure.MISCONFIGURED, NO_URL, handed=False)
        except TimeoutError:
            return Unknown("The carrier gave no answer in time.")
        except aiohttp.ClientError as error:
            return Unknown(f"The connection to the carrier broke: {_plainly(error)}.")


def basic(user: str, password: str) -> str:
    """The value of the header Authorization for HTTP Basic (RFC 7617)."""
    return "Basic " + base64.b64encode(f"{user}:{password}".encode()).decode()


def by_status(reply: HttpReply, reason: str) -> Refused | Unknown:
    """What an answer that is no success means when the carrier says nothing more exact.

    A 5xx is not certain: it may come from something that stands before the carrier and lost its answer. 502 and 504
    say just that; 500 and 503 are taken as a refusal, since every carrier documents them as such.
    """
    if reply.status == 429:
        return Refused(Failure.THROTTLED, reason, reply.retry_after)
    if reply.status in (401, 403):
        return Refused(Failure.MISCONFIGURED, reason)
    if reply.status == 402:
        return Refused(Failure.OUT_OF_CREDIT, reason)
    if reply.status in (502, 504):
        return Unknown(reason)
    if reply.status >= 500:
        return Refused(Failure.CARRIER_DOWN, reason, reply.retry_after)
    return Refused(Failure.REJECTED, reason)


def accepted_or_unknown(carrier_id: object) -> Accepted | Unknown:
    """A success with the carrier's id; without an id it is none, since its receipt would find no message."""
    if isinstance(carrier_id, str | int) and carrier_id != "":
        return Accepted(str(carrier_id))
    return Unknown("The carrier said yes, but named no id.")


async def _whole(content: aiohttp.StreamReader) -> bytes:
    """The body up to a bound: no answer of a carrier is longer, and what is cut is unreadable, not endless."""
    body = b""
    async for part in content.iter_any():
        body += part
        if len(body) > LONGEST_ANSWER:
            break
    return body[:LONGEST_ANSWER]


def _plainly(error: Exception) -> str:
    if isinstance(error, ConnectionBroke):
        return str(error)
    inner = getattr(error, "os_error", None)
    return (getattr(inner, "strerror", None) or type(error).__name__).strip()
