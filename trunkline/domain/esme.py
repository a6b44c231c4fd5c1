"""Customers' programs that bind to our SMSC: what each may do, and which receipts it wants. Pure."""

from __future__ import annotations

import ipaddress
from collections.abc import Iterable, Sequence
from typing import Final

import msgspec

FAILURES_ONLY: Final = "/failures"
DELIVERED: Final = "delivered"


class Esme(msgspec.Struct, frozen=True):
    """An ESME as it is kept; empty `networks` and `endpoints` allow every address and every number of the account."""

    account_id: str
    id: str
    system_id: str
    password_hash: str
    networks: tuple[str, ...]
    endpoints: tuple[str, ...]
    endpoint_id: str | None
    tls: bool
    binds: int
    rate: int | None
    window: int
    disabled: bool
    date_created: str

    def may_come_from(self, address: str) -> bool:
        """Whether it may bind from an IP address."""
        if not self.networks:
            return True
        try:
            parsed = ipaddress.ip_address(address)
        except ValueError:
            return False
        if isinstance(parsed, ipaddress.IPv6Address) and parsed.ipv4_mapped:
            parsed = parsed.ipv4_mapped
        return any(parsed in ipaddress.ip_network(network) for network in self.networks)

    def may_use(self, endpoint_id: str) -> bool:
        """Whether it may send from an endpoint of its account."""
        return not self.endpoints or endpoint_id in self.endpoints


def wish(esme_id: str, *, failures_only: bool) -> str:
    """How a message notes who wants its receipt."""
    return esme_id + FAILURES_ONLY if failures_only else esme_id


def stronger(one: str, other: str) -> str:
    """Of two wishes for a receipt the one that asks for more; an empty one asks for none."""
    return other if not one or (other and one.endswith(FAILURES_ONLY)) else one


def wisher(noted: str, status: str) -> str | None:
    """The ESME that wants a receipt for this final status; None when it only cares for failures."""
    if noted.endswith(FAILURES_ONLY):
        return None if status == DELIVERED else noted.removesuffix(FAILURES_ONLY)
    return noted


def owed_id(message_id: str, status: str = "") -> str:
    """The id of what an ESME is owed: the receipt of a message that ended so, or the text of one that came in."""
    return f"{message_id}/{status}"


def receiver_of(esmes: Iterable[Esme], account_id: str, endpoint_id: str) -> str | None:
    """Who is handed the texts for an endpoint: the ESME that names it, or else the oldest with the whole account."""
    ours: Sequence[Esme] = sorted(
        (esme for esme in esmes if esme.account_id == account_id and esme.may_use(endpoint_id)),
        key=lambda esme: (not esme.endpoints, esme.id),
    )
    return ours[0].id if ours else None
