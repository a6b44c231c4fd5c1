"""Who is behind a proxy: the address and the scheme of the caller, as proxies that are trusted tell them.

Without `server.trusted_proxies` the peer of the connection is the caller, whatever headers say: anybody writes those.
"""

from __future__ import annotations

import ipaddress
from collections.abc import Collection, Mapping, MutableMapping
from typing import Any, Final

from trunkline.web.exchange import Request, read_headers

HOPS_MOST: Final = 32
FOR: Final = "x-forwarded-for"
PROTO: Final = "x-forwarded-proto"
PORT: Final = 0  # of a caller behind a proxy, which nobody tells

Network = ipaddress.IPv4Network | ipaddress.IPv6Network


class Proxies:
    """Believes the proxies of these networks, and nobody else."""

    def __init__(self, trusted: Collection[Network] = ()) -> None:
        self._trusted = trusted
        self.is_on = bool(self._trusted)

    def seen(self, request: Request) -> Request:
        """The request as it came to the outermost trusted proxy."""
        if not self._trusts(request.remote):
            return request
        scheme = _scheme(request.headers, request.scheme)
        return request._replace(remote=self._remote(request.headers, request.remote), scheme=scheme)

    def seen_scope(self, scope: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
        """The same for an ASGI scope."""
        client = scope.get("client")
        if scope["type"] != "http" or not client or not self._trusts(client[0]):
            return scope
        headers = read_headers(scope["headers"])
        remote = (self._remote(headers, client[0]), PORT)
        return {**scope, "client": remote, "scheme": _scheme(headers, scope.get("scheme", "http"))}

    def _remote(self, headers: Mapping[str, str], peer: str) -> str:
        """The rightmost address that is no trusted proxy's; what stands left of it may be made up."""
        remote = peer
        for hop in reversed(headers.get(FOR, "").rsplit(",", HOPS_MOST)[-HOPS_MOST:]):
            address = _address(hop)
            if address is None:
                break
            remote = str(address)
            if not self._trusts(remote):
                break
        return remote

    def _trusts(self, peer: str) -> bool:
        address = _address(peer)
        return address is not None and any(address in network for network in self._trusted)


NOBODY: Final = Proxies()


def _address(written: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    """The address of a hop, which may have a port; None for what is none, as `unknown`."""
    bare = written.strip().strip('"')
    if bare.startswith("["):
        bare = bare[1:].partition("]")[0]
    elif bare.count(":") == 1:
        bare = bare.partition(":")[0]
    try:
        address = ipaddress.ip_address(bare)
    except ValueError:
        return None
    return getattr(address, "ipv4_mapped", None) or address


def _scheme(headers: Mapping[str, str], otherwise: str) -> str:
    told = headers.get(PROTO, "").rpartition(",")[2].strip().lower()
    return told if told in ("http", "https") else otherwise
