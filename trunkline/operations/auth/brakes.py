"""How failed sign-ins slow the next ones: pure, and bounded in memory.

Three counts are kept: of the user, of the address they come from, and of the two together. After the attempts that the
settings allow, each failure doubles the pause before the next try. A success takes back what this user's own failures
had added; it does not clear the address, or one known password would pay for guessing others. An address from which a
user has signed in before answers only for its own failures, so strangers cannot lock the user out there.
"""

from __future__ import annotations

import hashlib
import ipaddress
from collections import OrderedDict
from dataclasses import dataclass
from typing import Final

FORGIVEN_AFTER_SECONDS: Final = 900.0
"""A count is dropped after so long without a failure."""
KNOWN_MOST: Final = 30_000
DOUBLINGS_MOST: Final = 32

Name = tuple[str, ...]


@dataclass(slots=True)
class Count:
    """Failures in a row, the last of them, and whether there was a success before."""

    failures: int = 0
    last: float = 0.0
    trusted: bool = False


class Brakes:
    """Counts failed sign-ins and tells how long the next one must wait."""

    def __init__(self, attempts: int, most_seconds: float, known_most: int = KNOWN_MOST) -> None:
        self._attempts = attempts
        self._most = most_seconds
        self._known_most = known_most
        self._counts: OrderedDict[Name, Count] = OrderedDict()

    def pause(self, user: str, address: str, now: float) -> float:
        """The seconds until a sign-in of this user from this address may be tried; 0 is at once."""
        owner, place, both = _names(user, address)
        trusted = both in self._counts and self._counts[both].trusted
        return max(self._left(name, now) for name in ((both, place) if trusted else (owner, place)))

    def failed(self, user: str, address: str, now: float) -> None:
        """Count a failed sign-in."""
        for name in _names(user, address):
            count = self._fresh(name, now)
            count.failures += 1
            count.last = now

    def succeeded(self, user: str, address: str, now: float) -> None:
        """Take back what this user's failures from this address had added."""
        owner, place, both = _names(user, address)
        pair = self._fresh(both, now)
        if place in self._counts:
            count = self._counts[place]
            count.failures = max(count.failures - pair.failures, 0)
        self._counts.pop(owner, None)
        pair.failures, pair.trusted = 0, True

    def __len__(self) -> int:
        return len(self._counts)

    def _left(self, name: Name, now: float) -> float:
        count = self._counts.get(name)
        if count is None or now - count.last > FORGIVEN_AFTER_SECONDS:
            return 0.0
        over = count.failures - self._attempts
        if over < 0:
            return 0.0
        delay = min(2.0 ** min(over, DOUBLINGS_MOST), self._most)
        return max(count.last + delay - now, 0.0)

    def _fresh(self, name: Name, now: float) -> Count:
        """The count to change, as the newest one; the one unused for longest makes room."""
        count = self._counts.setdefault(name, Count())
        self._counts.move_to_end(name)
        if now - count.last > FORGIVEN_AFTER_SECONDS:
            count.failures = 0
        if len(self._counts) > self._known_most:
            self._counts.popitem(last=False)
        return count


def _names(user: str, address: str) -> tuple[Name, Name, Name]:
    # A digest, so that long names take no more room than short ones.
    short = hashlib.blake2b(user.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()
    place = network_of(address)
    return ("user", short), ("address", place), ("both", short, place)


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
