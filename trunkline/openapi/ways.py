"""The ways to call an operation: each of its routes under each verb that makes sense there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from trunkline.contract.operation import Operation, Route
from trunkline.contract.registry import Registry
from trunkline.contract.shapes import Member, all_members, pascal_case, shape_of

BODY_VERBS: Final = frozenset({"POST", "PUT", "PATCH"})
# These ask about a path rather than call what is there.
_NO_CALLS: Final = frozenset({"HEAD", "OPTIONS"})
_VARIABLE: Final = re.compile(r"\{\*{0,2}(\w+)(?::[^}]*)?\*?\??\}")


class Variable(NamedTuple):
    """A variable of a path and the member that it fills, if any."""

    name: str
    member: Member | None


class Way(NamedTuple):
    """One path and verb that lead to an operation."""

    operation: Operation
    id: str
    verb: str
    path: str
    every_verb: bool
    variables: tuple[Variable, ...]
    # The members that the path does not fill.
    others: tuple[Member, ...]

    @property
    def has_body(self) -> bool:
        """Whether its members travel in a body; else they do in the query."""
        return self.verb in BODY_VERBS and bool(self.others)


def ways_of(registry: Registry) -> Iterator[Way]:
    """Every way, by operation; the first one of an operation has its very name."""
    for operation in registry:
        routes = operation.routes or (Route(f"/api/{operation.name}"),)
        usual = usual_verb(operation)
        main: tuple[Route, str] | None = None
        for route in routes:
            for verb in _verbs(route, operation, usual):
                main = main or (route, verb)
                yield _way(operation, route, verb, main)


def usual_verb(operation: Operation) -> str:
    """The verb of an operation's clients: the one that all routes with verbs name, else its own first, else POST."""
    named = {route.verbs for route in operation.routes if route.verbs}
    if len(named) == 1 and len(only := next(iter(named))) == 1:
        return only[0]
    return "POST" if not operation.verbs or "POST" in operation.verbs else operation.verbs[0]


def _verbs(route: Route, operation: Operation, usual: str) -> list[str]:
    """The verbs that call; POST first, because it is the one that takes everything."""
    named = route.verbs or (usual,)
    verbs = [verb for verb in named if verb not in _NO_CALLS and (not operation.verbs or verb in operation.verbs)]
    return sorted(verbs, key=lambda verb: verb != usual)


def _way(operation: Operation, route: Route, verb: str, main: tuple[Route, str]) -> Way:
    members = all_members(shape_of(operation.request))
    variables = tuple(_variable(name, route, members) for name in _VARIABLE.findall(route.path))
    filled = {variable.member for variable in variables}
    others = tuple(member for member in members if member not in filled)
    path = _VARIABLE.sub(r"{\1}", route.path)
    return Way(operation, _id(operation, route, verb, main), verb, path, not route.verbs, variables, others)


def _variable(name: str, route: Route, members: tuple[Member, ...]) -> Variable:
    wanted = route.aliases.get(name, name).lower()
    return Variable(name, next((member for member in members if member.name.lower() == wanted), None))


def _id(operation: Operation, route: Route, verb: str, main: tuple[Route, str]) -> str:
    """The name of the operation, and what sets this way apart from its first one."""
    parts = [operation.name]
    if route is not main[0]:
        parts.append(pascal_case(re.sub(r"\W+", "_", route.path)))
    if verb != main[1]:
        parts.append(verb.capitalize())
    return "_".join(parts)
