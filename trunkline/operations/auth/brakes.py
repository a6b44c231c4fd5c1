"""How failed sign-ins slow the next ones: pure, and bounded in memory.

Three counts are kept: of the user, of the address they come from, and of the two together. After the attempts that the
settings allow, each failure doubles the pause before the next try. An address is often that of a whole office, so it is
allowed many times what a user is, and its failures are forgiven one by one: it is slowed to a pace, never shut. From an
address where a user has signed in before, only their own failures from there count, so that nobody else can lock them
out there. A success takes back what this user's own failures had added; it does not clear the address, or one known
password would pay for guessing others.
"""

from __future__ import annotations

import hashlib
import ipaddress
from collections import OrderedDict
from dataclasses import dataclass
from typing import Any, Final

FORGIVEN_AFTER_SECONDS: Final = 900.0
"""A count is dropped after so long without a failure, and an address gets its whole allowance back within this time."""
PLACE_FACTOR: Final = 15
"""How many times a user's attempts an address has."""
KNOWN_MOST: Final = 30_000
DOUBLINGS_MOST: Final = 32

PLACE: Final = "address"

Name = tuple[str, ...]


@dataclass(slots=True)
class Count:
    """Failures that are not forgiven yet, and the time of the last of them."""

    failures: float = 0.0
    last: float = 0.0


class Brakes:
    """Counts failed sign-ins and tells how long the next one must wait."""

    def __init__(self, attempts: int, most_seconds: float, known_most: int = KNOWN_MOST) -> None:
        self._attempts = attempts
        self._place_attempts = attempts * PLACE_FACTOR
        self._most = most_seconds
        self._known_most = known_most
        self._counts: OrderedDict[Name, Count] = OrderedDict()
        # Apart from the counts, so that a flood of made-up names cannot push out who is known.
        self._trusted: OrderedDict[Name, None] = OrderedDict()

    def pause(self, user: str, address: str, now: float) -> float:
        """The seconds until a sign-in of this user from this address may be tried; 0 is at once."""
        owner, place, both = _names(user, address)
        if both in self._trusted:
            return self._left(both, now)
        return max(self._left(owner, now), self._left(place, now))

    def failed(self, user: str, address: str, now: float) -> None:
        """Count a failed sign-in."""
        for name in _names(user, address):
            count = self._counts.setdefault(name, Count())
            count.failures = self._unforgiven(name, count, now) + 1
            count.last = now
            _keep(self._counts, name, self._known_most)

    def succeeded(self, user: str, address: str, now: float) -> None:
        """Take back what this user's failures from this address had added, and know them there from now on."""
        owner, place, both = _names(user, address)
        own = self._counts.pop(both, Count())
        for count in (self._counts.get(owner), self._counts.get(place)):
            if count is not None:
                count.failures = max(count.failures - self._unforgiven(both, own, now), 0.0)
        self._trusted[both] = None
        _keep(self._trusted, both, self._known_most)

    def __len__(self) -> int:
        return len(self._counts) + len(self._trusted)

    def _left(self, name: Name, now: float) -> float:
        count = self._counts.get(name)
        if count is None:
            return 0.0
        over = count.failures - self._allowed(name)
        if over < 0 or now - count.last > FORGIVEN_AFTER_SECONDS:
            return 0.0
        delay: float = min(2.0 ** min(over, DOUBLINGS_MOST), self._most)
        return max(count.last + delay - now, 0.0)

    def _allowed(self, name: Name) -> int:
        return self._place_attempts if name[0] == PLACE else self._attempts

    def _unforgiven(self, name: Name, count: Count, now: float) -> float:
        """The failures that still count: an address is forgiven one after another, anybody else all at last."""
        since = now - count.last
        if name[0] == PLACE:
            return max(count.failures - since * self._place_attempts / FORGIVEN_AFTER_SECONDS, 0.0)
        return 0.0 if since > FORGIVEN_AFTER_SECONDS else count.failures


def _keep(kept: OrderedDict[Name, Any], name: Name, most: int) -> None:
    """Make a name the newest; the one unused for longest makes room."""
    kept.move_to_end(name)
    if len(kept) > most:
        kept.popitem(last=False)


def _names(user: str, address: str) -> tuple[Name, Name, Name]:
    # A digest, so that long names take no more room than short ones.
    short = hashlib.blake2b(user.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()
    place = network_of(address)
    return ("user", short), (PLACE, place), ("both", short, place)


def network_of(address: str) -> str:
    """The address to count by: an IPv6 network of 64 bits is one customer, an IPv4 address is one."""
    try:
        parsed = ipaddress.ip_address(address)
    except ValueError:
        return address[:64]
    if isinstance(parsed, ipaddress.IPv4Address):
        return str(parsed)
    mapped = parsed.ipv4_mapped
    return str(mapped) if mapped else str(ipaddress.ip_network((int(parsed), 64), strict=False).network_address)
