"""Which connection a message goes over: the routes that fit it, in order, and why the others were passed over. Pure."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final

from trunkline.domain.facts import MessageCreated, MessageRouted
from trunkline.domain.pace import Limit

MILLION: Final = 1_000_000
PRIORITY_USUAL: Final = 10
PRIORITY_MOST: Final = 1_000_000
COST_MOST: Final = 1_000_000  # of whatever the installation counts in
_A_MISS: Final = 0.01  # millionths; what a float of the highest cost may be off

_is_prefix: Final = re.compile(r"(\+[0-9]{0,15}|[0-9]{1,8})?").fullmatch


@dataclass(frozen=True, slots=True)
class Route:
    """Messages from an endpoint (None: any) of an account (empty: any) to a prefix may go over a connection.

    `prefix` begins the recipient's address as it is kept, as `+44`; an empty one fits every address. A lower
    `priority` goes first; `cost` is in millionths of whatever the installation counts in, a segment.
    """

    id: str
    account_id: str
    endpoint_id: str | None
    prefix: str
    connection_id: str
    priority: int
    cost: int

    @property
    def closeness(self) -> tuple[bool, bool, int]:
        """How exactly it speaks of a message that it fits: its endpoint, its account, its prefix."""
        return self.endpoint_id is not None, self.account_id != "", len(self.prefix)


@dataclass(frozen=True, slots=True)
class Choice:
    """The connection that a message goes over, and why, in words that stand in its story.

    `smart` says whether the connection replaces look-alikes, where that was asked for.
    """

    connection_id: str
    reason: str
    smart: bool = False


class RouteTable:
    """Routes, found by the address that a message goes to."""

    def __init__(self, routes: Iterable[Route] = ()) -> None:
        self._by_prefix: defaultdict[str, list[Route]] = defaultdict(list)
        for route in routes:
            self._by_prefix[route.prefix].append(route)
        self._lengths = sorted({len(prefix) for prefix in self._by_prefix})

    def __bool__(self) -> bool:
        return bool(self._by_prefix)

    def candidates(self, account_id: str, endpoint_id: str, to_address: str) -> list[Route]:
        """The routes of a message, best first: of each connection the one that speaks of it most exactly.

        The order is by priority, then by cost; what is left over is decided by the connections' ids.
        """
        closest: dict[str, Route] = {}
        for route in self._fitting(account_id, endpoint_id, to_address):
            known = closest.get(route.connection_id)
            if known is None or (route.closeness, known.id) > (known.closeness, route.id):
                closest[route.connection_id] = route
        return sorted(closest.values(), key=lambda route: (route.priority, route.cost, route.connection_id))

    def _fitting(self, account_id: str, endpoint_id: str, to_address: str) -> Iterable[Route]:
        mail = "@" in to_address  # a route for whatever there is means numbers; mail needs one of its endpoint
        for length in self._lengths:
            if length > len(to_address):
                break
            for route in self._by_prefix.get(to_address[:length], ()):
                if mail and route.endpoint_id is None:
                    continue
                if route.account_id in ("", account_id) and route.endpoint_id in (None, endpoint_id):
                    yield route


def choose(
    candidates: Iterable[Route], troubles: Mapping[str, str], tried: Collection[str] = (), *, insist: bool = False
) -> Choice | None:
    """The first candidate whose connection is well and was not tried; None when there is none.

    `troubles` has by connection what is wrong with it. With `insist` the best one is taken when none is well, for a
    message that must wait somewhere.
    """
    passed: list[str] = []
    ordered = list(candidates)
    for route in ordered:
        if route.connection_id in tried:
            passed.append(f"{route.connection_id} was tried")
        elif route.connection_id in troubles:
            passed.append(f"{route.connection_id} {troubles[route.connection_id]}")
        else:
            return Choice(route.connection_id, _reason(route, len(ordered), passed))
    if not (insist and ordered):
        return None
    first = ordered[0]
    return Choice(first.connection_id, f"No connection is well, so it waits for the first one: {'; '.join(passed)}.")


def _reason(route: Route, count: int, passed: Iterable[str]) -> str:
    said = f"{_fit(route)}, priority {route.priority}, cost {cost_in_words(route.cost)}"
    said += f", of {count} {'connection' if count == 1 else 'connections'}"
    over = "; ".join(passed)
    return f"{said}; passed over: {over}." if over else f"{said}."


def _fit(route: Route) -> str:
    return f"Route {route.id} for {route.prefix}" if route.prefix else f"Route {route.id} for every number"


def prefix_problem(prefix: str) -> str | None:
    """What is wrong with what recipients' addresses are to begin with, to stand behind its name; None is nothing."""
    return None if _is_prefix(prefix) else "is not how a number begins. Write it as +44, or 70 for short codes"


def cost_problem(cost: float) -> str | None:
    """What is wrong with a cost as people write it, to stand behind its name; None is nothing."""
    if not 0 <= cost <= COST_MOST:
        return f"must be between 0 and {COST_MOST}. You entered {cost}"
    millionths = cost * MILLION
    return None if abs(millionths - round(millionths)) < _A_MISS else "must have six decimals or fewer"


def cost_in_millionths(cost: float) -> int:
    """A cost as people write it, which has no problem, as it is kept."""
    return round(cost * MILLION)


def cost_in_words(cost: int) -> str:
    """A cost in millionths as people write it."""
    return f"{cost / MILLION:.6f}".rstrip("0").rstrip(".")


@dataclass(frozen=True, slots=True)
class Plan:
    """What is set up about the ways of messages, and what is resting, as one look at the store found it."""

    routes: RouteTable = field(default_factory=RouteTable)
    rested: Mapping[str, str] = field(default_factory=dict)
    """The reason by the id of a connection or endpoint."""
    disabled: Collection[str] = ()
    """The connections that are switched off."""
    limits: Mapping[str, Limit] = field(default_factory=dict)
    """By the id of a connection or endpoint."""
    smart: Collection[str] = ()
    """The connections that replace look-alikes in texts."""
    members: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """The endpoints of each pool, by the pool's endpoint id."""
    heeds: Mapping[str, Collection[str]] = field(default_factory=dict)
    """By endpoint the pools whose opt-outs it heeds: those that it writes for, and those that it ever wrote for."""

    def trouble(self, connection_id: str) -> str | None:
        """What is wrong with a connection as far as the store knows, to stand behind its name."""
        if connection_id in self.rested:
            return "is resting"
        return "is switched off" if connection_id in self.disabled else None

    def troubles(self, candidates: Iterable[Route]) -> dict[str, str]:
        """The same of the connections of these routes; those that are well are left out."""
        found = {route.connection_id: self.trouble(route.connection_id) for route in candidates}
        return {connection_id: trouble for connection_id, trouble in found.items() if trouble}

    def way(self, account_id: str, endpoint_id: str, to_address: str) -> Choice | None:
        """The connection that the routes choose for a new message; None without routes for it."""
        if not self.routes:
            return None
        candidates = self.routes.candidates(account_id, endpoint_id, to_address)
        return choose(candidates, self.troubles(candidates), insist=True)


def routed(message: MessageCreated, way: Choice) -> MessageRouted:
    """The fact that a message which is just being created goes the way of the routes."""
    return MessageRouted(
        account_id=message.account_id,
        date=message.date,
        id=message.id,
        connection_id=way.connection_id,
        reason=way.reason,
    )
