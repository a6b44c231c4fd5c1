"""HTTP to addresses that others name: never to private networks unless allowed, never redirected, never without bounds.

The address is judged when the socket for it is made, after every look-up: a name that answers differently the second
time (DNS rebinding) gains nothing, and an address that stands in the URL itself is judged by the same rule.
"""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import urlsplit

import aiohttp

from trunkline.base.http_once import ConnectionBroke, once
from trunkline.base.urls import to_the_letter

Address = ipaddress.IPv4Address | ipaddress.IPv6Address
Network = ipaddress.IPv4Network | ipaddress.IPv6Network

CONNECT_SECONDS: Final = 10.0
KEEP_ALIVE_SECONDS: Final = 4.0  # most servers close after five or more, and a request on its way would be lost
SCHEMES: Final = ("http", "https")
NO_URL: Final = "the address is no URL of http or https"
READ_BYTES: Final = 65_536
# What the standard library calls global, and yet leads elsewhere or to an address inside of it.
NEVER: Final = tuple(
    ipaddress.ip_network(text)
    for text in ("192.88.99.0/24", "64:ff9b::/96", "64:ff9b:1::/48", "2001::/23", "2002::/16", "fec0::/10", "::/96")
)


class AddressRefused(OSError):
    """A name that leads to an address which may not be called."""


class Unreachable(Exception):
    """There was no connection: certainly nothing arrived. The text says why."""


class ForbiddenAddress(Unreachable):
    """The address is private, and no setting allows it."""


class NoReply(Exception):
    """The request left and no whole answer came: it may have arrived. The text says why."""


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer; header names are in small letters."""

    status: int
    headers: Mapping[str, str]
    body: bytes
    """At most as many octets as were asked for."""
    cut: bool
    """Whether the body was longer."""


def networks(texts: Sequence[str]) -> tuple[Network, ...]:
    """Read networks as `10.0.0.0/8` or `::1`; raises ValueError for anything else."""
    return tuple(ipaddress.ip_network(text) for text in texts)


def is_private(url: str, allowed: Sequence[Network]) -> bool:
    """Whether a URL is written with an IP address that may not be called; a name is looked up when it is called."""
    host = urlsplit(url).hostname or ""
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return not may_call(host, allowed)


def may_call(address: str, allowed: Sequence[Network]) -> bool:
    """Whether an IP address may be called: one that the whole Internet can reach, or one of the allowed networks.

    An IPv4 address that is written as IPv6 is judged as what it is.
    """
    try:
        parsed: Address = ipaddress.ip_address(address.split("%")[0])
    except ValueError:
        return False
    if isinstance(parsed, ipaddress.IPv6Address) and parsed.ipv4_mapped is not None:
        parsed = parsed.ipv4_mapped
    if any(_within(parsed, network) for network in allowed):
        return True
    return parsed.is_global and not parsed.is_multicast and not any(_within(parsed, each) for each in NEVER)


def _within(address: Address, network: Network) -> bool:
    return address.version == network.version and address in network


class GuardedHttp:
    """A client for addresses that others name; one for a purpose, closed at the end."""

    def __init__(
        self, allowed: Sequence[Network] = (), *, connections: int = 256, per_host: int = 0, fetching: bool = False
    ) -> None:
        """Allow these private networks; at most so many connections at once, and to one host (0 is no such limit).

        With `fetching` a GET whose connection broke may be sent a second time: for what is only looked at.
        """
        self._allowed = tuple(allowed)
        self._middlewares = () if fetching else (once,)
        self._connections, self._per_host = connections, per_host
        self._session: aiohttp.ClientSession | None = None

    async def exchange(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str],
        body: bytes | None = None,
        *,
        seconds: float,
        most_bytes: int,
    ) -> Reply:
        """Send one request and give its answer, whatever the status; a redirect is an answer like others.

        `seconds` are for everything together, `most_bytes` for the body of the answer. Raises Unreachable,
        ForbiddenAddress and NoReply.
        """
        limits = aiohttp.ClientTimeout(total=seconds, sock_connect=min(CONNECT_SECONDS, seconds))
        try:
            place = to_the_letter(url)
        except ValueError:
            raise Unreachable(NO_URL) from None
        try:
            async with self._open().request(
                method, place, headers=headers, data=body, allow_redirects=False, timeout=limits
            ) as answer:
                content, cut = await _read(answer.content, most_bytes)
                named = {name.lower(): value for name, value in answer.headers.items()}
                return Reply(answer.status, named, content, cut)
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError) as error:
            raise _unreachable(error) from None
        except (aiohttp.InvalidURL, aiohttp.NonHttpUrlClientError):
            raise Unreachable(NO_URL) from None
        except TimeoutError:
            raise NoReply(f"no answer within {seconds:g} seconds") from None
        except (aiohttp.ClientError, ValueError) as error:
            how = str(error) if isinstance(error, ConnectionBroke) else type(error).__name__
            raise NoReply(f"the connection broke: {how}") from None

    async def close(self) -> None:
        """Close the connections that are kept open."""
        if self._session is not None:
            await self._session.close()

    def _open(self) -> aiohttp.ClientSession:
        # Not before it is needed: an aiohttp session belongs to the loop that runs when it is made.
        if self._session is None or self._session.closed:
            connector = aiohttp.TCPConnector(
                limit=self._connections,
                limit_per_host=self._per_host,
                keepalive_timeout=KEEP_ALIVE_SECONDS,
                socket_factory=self._socket,
            )
            self._session = aiohttp.ClientSession(
                connector=connector,
                auto_decompress=False,  # a small body could become a large one
                skip_auto_headers=("Accept-Encoding", "User-Agent"),
                cookie_jar=aiohttp.DummyCookieJar(),
                trust_env=False,  # a proxy of the environment would be asked to call what we refuse
                raise_for_status=False,
                middlewares=self._middlewares,
            )
        return self._session

    def _socket(self, found: tuple[Any, ...]) -> socket.socket:
        family, kind, protocol, _, address = found
        if not may_call(str(address[0]), self._allowed):
            # Always the same words: when all addresses of a name are refused, the first refusal is what is raised.
            raise AddressRefused("the address is not public")
        return socket.socket(family, kind, protocol)


async def _read(content: aiohttp.StreamReader, most: int) -> tuple[bytes, bool]:
    found = bytearray()
    while part := await content.read(READ_BYTES):
        found += part
        if len(found) > most:
            return bytes(found[:most]), True
    return bytes(found), False


def _unreachable(error: Exception) -> Unreachable:
    inner = getattr(error, "os_error", None)
    if isinstance(inner, AddressRefused):
        return ForbiddenAddress("the address is not public, and webhooks.allow_private does not name it")
    return Unreachable(f"no connection: {getattr(inner, 'strerror', None) or type(error).__name__}")
