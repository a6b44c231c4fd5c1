"""The frozen registry of operations; it refuses clashes at start and names both sides."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import TypeVar

from trunkline.contract.operation import Operation, Route
from trunkline.contract.shapes import Shape, reachable

K = TypeVar("K")

_VARIABLE = re.compile(r"\{(\*{0,2})[^}*]*(\*?)[^}]*\}")


class Registry:
    """All operations, by name in any case, and every DTO they reach."""

    def __init__(self, operations: Iterable[Operation]) -> None:
        """Refuse two operations of one name, two routes of one path and verb, two DTOs of one name."""
        found = sorted(operations, key=lambda operation: operation.name)
        names: dict[str, Operation] = {}
        routes: dict[tuple[str, str], Operation] = {}
        for operation in found:
            _claim(names, operation.name.lower(), operation)
            for route in operation.routes:
                for key in _route_keys(route):
                    _claim(routes, key, operation)
        self.operations: tuple[Operation, ...] = tuple(found)
        self.by_name: Mapping[str, Operation] = MappingProxyType(names)
        self.shapes: tuple[Shape, ...] = tuple(_distinct_shapes(found))

    def find(self, name: str) -> Operation | None:
        """The operation of that name, in any case."""
        return self.by_name.get(name.lower())

    def __iter__(self) -> Iterator[Operation]:
        """All operations by name."""
        return iter(self.operations)


def _route_keys(route: Route) -> Iterator[tuple[str, str]]:
    # Variables differ by place and not by name.
    path = "/".join(filter(None, _VARIABLE.sub(r"{\1\2}", route.path).lower().split("/")))
    for verb in route.verbs or ("ANY",):
        yield verb, path


def _claim(taken: dict[K, Operation], key: K, operation: Operation) -> None:
    other = taken.setdefault(key, operation)
    if other is not operation:
        raise ValueError(f"{key!r} is claimed by both {other.home} and {operation.home}")


def _distinct_shapes(operations: Iterable[Operation]) -> Iterator[Shape]:
    """Every DTO once; two of one name could not both be generated for a client."""
    seen: dict[object, tuple[Shape, Operation]] = {}
    for operation in operations:
        for ref in filter(None, (operation.request_ref, operation.response_ref)):
            for shape in reachable(ref):
                first, other = seen.setdefault((shape.name, shape.arguments), (shape, operation))
                if first is not shape:
                    raise ValueError(f"the DTO {shape.name!r} is declared twice: see {other.home} and {operation.home}")
    return (shape for shape, _ in seen.values())
