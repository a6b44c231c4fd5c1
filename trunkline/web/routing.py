"""Which operation a method and a path mean (wire.md 1.1, 1.2, 1.5); pure, over a table made once."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Mapping
from typing import Final
from urllib.parse import unquote

import msgspec

from trunkline.base.faults import MethodNotAllowed
from trunkline.contract.operation import Operation, Route
from trunkline.contract.registry import Registry
from trunkline.contract.shapes import Dto, all_members, shape_of
from trunkline.formats.format import Format, Formats

VERBS = ("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS")
# What so many request lines meant is remembered, unless they are longer: a session, say, is written to again and again.
KEPT: Final = 4096
KEPT_LONGEST: Final = 128
# Behind the name of an operation: a list of its requests.
BATCH = "[]"
# A variable of this name needs no member (wire.md 1.2).
_IGNORED = "ignore"
_VARIABLE = re.compile(r"\{(\*{0,2})([A-Za-z_]\w*)(?::[^}]*)?(\*?)\??\}")


class Match(msgspec.Struct, frozen=True):
    """What a path means: an operation, the values of its variables by member name, and what it says of formats."""

    operation: Operation
    path_values: Mapping[str, str]
    # The format of a suffix; it decides the answer before anything else.
    forced: Format | None = None
    # The format of `/{format}/...` and `/api/...`; it decides the answer unless the query names another.
    fixed_format: Format | None = None
    # A pre-defined route: the body is read as `fixed_format`, and the query only fills what the body left out.
    predefined: bool = False
    # `{Op}[]`: the body is a list of requests (wire.md 1.6).
    batch: bool = False


class UnknownOperation(MethodNotAllowed):
    """A pre-defined route names an operation that is not there, or not with that verb."""

    def __init__(self, message: str, answer_format: Format | None) -> None:
        """Keep the format that the path asks for, as there is no match to keep it."""
        super().__init__(message)
        self.format = answer_format


class _Part(msgspec.Struct, frozen=True):
    """One piece of a route's path: a literal in lower case, or a variable with its member ('' for none)."""

    literal: str | None
    member: str = ""
    rest: bool = False


class _Compiled(msgspec.Struct, frozen=True, eq=False):
    """A route ready for matching; a segment such as `{id}.xlsx` has several parts."""

    operation: Operation
    verbs: tuple[str, ...]
    segments: tuple[tuple[_Part, ...], ...]
    rest_at: int | None
    # By place, for a route whose segments all have one part; else no literals are kept.
    literals: tuple[tuple[int, str], ...] | None
    variables: tuple[tuple[int, str], ...]
    # How many of the parts are variables, with or without a member.
    free: int

    @property
    def first_literal(self) -> str:
        """The first segment that is a plain literal; by it a route is found."""
        return next((one[0].literal for one in self.segments if len(one) == 1 and one[0].literal), "")

    def score(self, method: str, consumed: int = 0) -> int:
        """ServiceStack's order of preference: few wildcards, then few variables, then exactly this verb."""
        exact = self.verbs == (method,)
        return max(100 - consumed, 1) * 1000 + max(10 - self.free, 1) * 100 + (10 if exact else 1)


# Routes by the number of their segments, then by their first literal.
_Buckets = dict[int, dict[str, tuple[_Compiled, ...]]]


class Router:
    """The routes of a registry, and the pre-defined ones of its formats."""

    def __init__(self, registry: Registry, formats: Formats) -> None:
        """Compile every route; a variable that is no member of its request stops the start here."""
        self._registry = registry
        self._formats = formats
        self._leading = {name: found for name, found in formats.by_name.items() if 3 <= len(name) <= 4}
        compiled = [_compile(operation, route) for operation in registry for route in operation.routes]
        fixed = [route for route in compiled if route.rest_at is None]
        self._buckets = {verb: _bucketed(fixed, verb) for verb in (*VERBS, "")}
        self._wild = _bucketed_wild(route for route in compiled if route.rest_at is not None)
        self._kept = functools.lru_cache(KEPT)(self._match)

    def match(self, method: str, path: str) -> Match | None:
        """The meaning of a request line's path, still percent-encoded and without query; None is a plain 404.

        As with Kestrel, `+` stays a plus sign, and an encoded slash separates segments.
        """
        return self._kept(method, path) if len(path) <= KEPT_LONGEST else self._match(method, path)

    def _match(self, method: str, path: str) -> Match | None:
        path = _decoded(path)
        segments = path[1:].split("/")
        if "" in segments:
            segments = [segment for segment in segments if segment]
        if not segments or "\0" in path:
            return None
        if len(segments) == 2 and segments[0].lower() == "api":
            return self._api(method, segments[1])
        forced = None
        if "." in segments[-1]:
            forced, segments = self._suffix(path, segments)
        return self._route(method, segments, forced) or self._predefined(method, segments, forced)

    def _suffix(self, path: str, segments: list[str]) -> tuple[Format | None, list[str]]:
        """Take off the text behind the path's last dot, if it names a format."""
        stem, _, extension = segments[-1].rpartition(".")
        found = None if path.endswith("/") else self._formats.by_name.get(extension.lower())
        if found is None:
            return None, segments
        return found, [*segments[:-1], stem] if stem else segments[:-1]

    def _route(self, method: str, segments: list[str], forced: Format | None) -> Match | None:
        buckets = (self._buckets.get(method) or self._buckets[""]).get(len(segments))
        lowered = [segment.lower() for segment in segments]
        if buckets:
            for literal in (*lowered, ""):
                for route in buckets.get(literal, ()):
                    values = _route_values(route, segments, lowered)
                    if values is not None:
                        return self._found(route, method, values, lowered, forced)
        return self._wild_route(method, segments, lowered, forced) if self._wild else None

    def _wild_route(self, method: str, segments: list[str], lowered: list[str], forced: Format | None) -> Match | None:
        for literal in (*lowered, ""):
            best: tuple[int, _Compiled, dict[str, str]] | None = None
            for route in self._wild.get(literal, ()):
                hit = _wild_values(route, segments, lowered) if _takes(route, method) else None
                if hit and (best is None or route.score(method, hit[0]) > best[0]):
                    best = (route.score(method, hit[0]), route, hit[1])
            if best:
                return self._found(best[1], method, best[2], lowered, forced)
        return None

    def _found(
        self, route: _Compiled, method: str, values: dict[str, str], lowered: list[str], forced: Format | None
    ) -> Match:
        # The first segment may name a format even on a route of our own (wire.md 1.4, rule 4).
        fixed = self._leading.get(lowered[0]) if lowered else None
        if route.operation.verbs:
            _check_verb(route.operation, method, forced or fixed)
        return Match(route.operation, values, forced, fixed)

    def _predefined(self, method: str, segments: list[str], forced: Format | None) -> Match | None:
        if len(segments) != 3 or segments[1].lower() not in ("reply", "oneway"):
            return None
        fixed = self._formats.by_name.get(segments[0].lower())
        return self._operation(method, segments[2], forced, fixed) if fixed else None

    def _api(self, method: str, name: str) -> Match:
        stem, _, extension = name.rpartition(".")
        forced = self._formats.by_name.get(extension.lower()) if stem else None
        return self._operation(method, stem if forced else name, forced, forced or self._formats.by_name["json"])

    def _operation(self, method: str, name: str, forced: Format | None, fixed: Format) -> Match:
        single = name.removesuffix(BATCH)
        operation = self._registry.find(single)
        if operation is None:
            raise UnknownOperation(f"The operation '{single}' does not exist for this service", forced or fixed)
        _check_verb(operation, method, forced or fixed)
        return Match(operation, {}, forced, fixed, predefined=True, batch=single is not name)


def _check_verb(operation: Operation, method: str, answer_format: Format | None) -> None:
    if operation.verbs and method not in operation.verbs:
        name = operation.name
        raise UnknownOperation(
            f"Could not find method named {method.capitalize()}({name}) or Any({name}) on Service {name}Service",
            answer_format,
        )


def _decoded(path: str) -> str:
    if "%" not in path:
        return path
    try:
        return unquote(path, errors="strict")
    except UnicodeDecodeError:
        # As Kestrel does: what is not UTF-8 stays as it was sent.
        return path


def _takes(route: _Compiled, method: str) -> bool:
    return not route.verbs or method in route.verbs


def _bucketed(routes: list[_Compiled], method: str) -> _Buckets:
    """Routes that take the method, the best first; ties as registered."""
    buckets: _Buckets = {}
    for route in sorted(routes, key=lambda route: -route.score(method)):
        if _takes(route, method):
            bucket = buckets.setdefault(len(route.segments), {})
            bucket[route.first_literal] = (*bucket.get(route.first_literal, ()), route)
    return buckets


def _bucketed_wild(routes: Iterable[_Compiled]) -> dict[str, list[_Compiled]]:
    buckets: dict[str, list[_Compiled]] = {}
    for route in routes:
        buckets.setdefault(route.first_literal, []).append(route)
    return buckets


def _route_values(route: _Compiled, segments: list[str], lowered: list[str]) -> dict[str, str] | None:
    """The variables of segments that fit a route of the same length; None if they do not fit."""
    if route.literals is None:
        return _values(route.segments, segments, lowered)
    for at, literal in route.literals:
        if lowered[at] != literal:
            return None
    return {member: segments[at] for at, member in route.variables}


def _values(pattern: tuple[tuple[_Part, ...], ...], segments: list[str], lowered: list[str]) -> dict[str, str] | None:
    values: dict[str, str] = {}
    for parts, segment, lower in zip(pattern, segments, lowered, strict=True):
        found = _piece_values(parts, segment.split("."), lower.split(".")) if len(parts) > 1 else None
        part = parts[0]
        if len(parts) == 1 and part.literal in (None, lower):
            found = {part.member: segment} if part.member else {}
        if found is None:
            return None
        values |= found
    return values


def _piece_values(parts: tuple[_Part, ...], pieces: list[str], lowered: list[str]) -> dict[str, str] | None:
    return _values(tuple((part,) for part in parts), pieces, lowered) if len(pieces) == len(parts) else None


def _wild_values(route: _Compiled, segments: list[str], lowered: list[str]) -> tuple[int, dict[str, str]] | None:
    """How many segments the wildcard took, and the variables; it may take none."""
    at = route.rest_at or 0
    consumed = len(segments) - len(route.segments) + 1
    if consumed < 0:
        return None
    end = at + consumed
    values = _values(
        route.segments[:at] + route.segments[at + 1 :], segments[:at] + segments[end:], lowered[:at] + lowered[end:]
    )
    if values is None:
        return None
    member = route.segments[at][0].member
    return consumed, values | ({member: "/".join(segments[at:end])} if member and consumed else {})


class _Source(msgspec.Struct, frozen=True):
    """Where a route's path is from, and what its variables fill."""

    path: str
    aliases: tuple[tuple[str, str], ...]
    request: type[Dto]
    home: str


def _compile(operation: Operation, route: Route) -> _Compiled:
    segments = _segments(_Source(route.path, tuple(route.aliases.items()), operation.request, operation.home))
    rests = [at for at, parts in enumerate(segments) if parts[0].rest]
    if len(rests) > 1 or (rests and rests[0] + 1 < len(segments) and segments[rests[0] + 1][0].literal is None):
        raise ValueError(f"{operation.home}: the wildcard in {route.path!r} must be the last or before a literal")
    firsts = [(at, parts[0]) for at, parts in enumerate(segments)]
    simple = all(len(parts) == 1 for parts in segments)
    return _Compiled(
        operation,
        verbs=tuple(verb.upper() for verb in route.verbs),
        segments=segments,
        rest_at=rests[0] if rests else None,
        literals=tuple((at, part.literal) for at, part in firsts if part.literal is not None) if simple else None,
        variables=tuple((at, part.member) for at, part in firsts if part.literal is None and part.member),
        free=sum(part.literal is None for parts in segments for part in parts),
    )


@functools.cache  # a declaration stays as it is, and a test run opens thousands of apps
def _segments(source: _Source) -> tuple[tuple[_Part, ...], ...]:
    return tuple(_segment(text, source) for text in source.path.split("/") if text)


def _segment(text: str, source: _Source) -> tuple[_Part, ...]:
    pieces = text.split(".") if "{" in text else [text]
    return tuple(_part(piece, source) for piece in pieces)


def _part(text: str, source: _Source) -> _Part:
    match = _VARIABLE.fullmatch(text)
    if match is None:
        if "{" in text or "}" in text:
            raise ValueError(f"{source.home}: {text!r} in {source.path!r} is not a variable")
        return _Part(text.lower())
    rest = bool(match[1] or match[3])
    return _Part(None, _member(match[2], source), rest)


def _member(variable: str, source: _Source) -> str:
    wanted = dict(source.aliases).get(variable, variable).lower()
    shape = shape_of(source.request)
    for member in all_members(shape):
        if member.name.lower() == wanted:
            return member.name
    if wanted == _IGNORED:
        return ""
    raise ValueError(f"{source.home}: {variable!r} in {source.path!r} is no member of {shape.name}")
