"""An operation: one request, one response, one handler, declared in one place."""

from __future__ import annotations

import inspect
import typing
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

import msgspec

from trunkline.contract.shapes import Kind, Ref, all_members, reachable, ref_of, shape_of

Handler = Callable[[Any, Any], Awaitable[Any]]


class Access(msgspec.Struct, frozen=True):
    """Who may call: anyone, anyone signed in, or one who has any of the roles."""

    signed_in: bool = False
    any_of: frozenset[str] = frozenset()


def anyone() -> Access:
    """Open to callers without a sign-in."""
    return Access()


def signed_in() -> Access:
    """Open to every signed-in caller."""
    return Access(signed_in=True)


def any_role(*roles: str) -> Access:
    """Open to signed-in callers who have at least one of these roles."""
    return Access(signed_in=True, any_of=frozenset(roles))


class Route(msgspec.Struct, frozen=True):
    """A path with `{variables}` and the verbs it takes; no verbs means all of them.

    `aliases` names the member that a variable fills where the two names differ.
    """

    path: str
    verbs: tuple[str, ...] = ()
    summary: str = ""
    notes: str = ""
    aliases: Mapping[str, str] = {}


def any_verb(path: str, **aliases: str) -> Route:
    """A route that takes every verb."""
    return Route(path, aliases=aliases)


def get(path: str, **aliases: str) -> Route:
    """A route for GET."""
    return Route(path, ("GET",), aliases=aliases)


def post(path: str, **aliases: str) -> Route:
    """A route for POST."""
    return Route(path, ("POST",), aliases=aliases)


def put(path: str, **aliases: str) -> Route:
    """A route for PUT."""
    return Route(path, ("PUT",), aliases=aliases)


def patch(path: str, **aliases: str) -> Route:
    """A route for PATCH."""
    return Route(path, ("PATCH",), aliases=aliases)


def delete(path: str, **aliases: str) -> Route:
    """A route for DELETE."""
    return Route(path, ("DELETE",), aliases=aliases)


class Operation(msgspec.Struct, frozen=True, eq=False):
    """Everything that is known about one operation; a value, registered nowhere by itself."""

    name: str
    request: Any
    response: Any
    routes: tuple[Route, ...]
    access: Access
    handler: Handler
    request_ref: Ref
    response_ref: Ref | None
    summary: str = ""
    tags: tuple[str, ...] = ()
    # The module that declares it, for messages about clashes.
    home: str = ""
    # The verbs the service itself has; none means all, as a service's `Any` method.
    verbs: tuple[str, ...] = ()
    # Whether an answer can be kept for a repeat under an Idempotency-Key; if not, the header is refused.
    repeatable: bool = True
    # Members of the answer, by their names in Python, that are shown once and never kept: a repeat lacks them.
    secrets: tuple[str, ...] = ()
    # Whether it changes nothing, so that it may be asked for by a link on a page of another site.
    reads: bool = False

    @property
    def has_response_status(self) -> bool:
        """Whether errors are answered inside the response DTO itself (wire.md 4.2)."""
        ref = self.response_ref
        if ref is None or ref.kind is not Kind.OBJECT:
            return False
        return any(member.name == "ResponseStatus" for member in all_members(shape_of(ref.target)))


def operation(
    *routes: Route,
    access: Access,
    summary: str = "",
    tags: tuple[str, ...] = (),
    verbs: tuple[str, ...] = (),
    repeatable: bool = True,
    secrets: tuple[str, ...] = (),
    reads: bool | None = None,
) -> Callable[[Handler], Operation]:
    """Turn `async def f(request: Req, call: Call) -> Resp | None` into an Operation.

    Unless `reads` says otherwise, an operation whose routes take nothing but GET only reads.
    """

    def declare(handler: Handler) -> Operation:
        request, response = _declared(handler)
        request_ref = ref_of(request)
        response_ref = None if response is None else ref_of(response)
        # Walk everything now, so that a type without wire form fails at import and not at a call.
        for ref in filter(None, (request_ref, response_ref)):
            list(reachable(ref))
        return Operation(
            name=shape_of(request).name,
            request=request,
            response=response,
            routes=routes,
            access=access,
            handler=handler,
            request_ref=request_ref,
            response_ref=response_ref,
            summary=summary or inspect.cleandoc(handler.__doc__ or ""),
            tags=tags,
            home=handler.__module__,
            verbs=verbs,
            repeatable=repeatable,
            secrets=secrets,
            reads=_only_get(routes) if reads is None else reads,
        )

    return declare


def _only_get(routes: tuple[Route, ...]) -> bool:
    return bool(routes) and all(route.verbs == ("GET",) for route in routes)


def _declared(handler: Handler) -> tuple[Any, Any]:
    """The request and response of a handler's signature; a response of None is no answer body."""
    hints = typing.get_type_hints(handler, include_extras=True)
    first = next(iter(inspect.signature(handler).parameters))
    if first not in hints or "return" not in hints:
        raise TypeError(f"{handler.__module__}: annotate the request and the return of the handler")
    return hints[first], _without_none(hints["return"])


def _without_none(hint: Any) -> Any:
    if hint is type(None):
        return None
    arguments = typing.get_args(hint)
    if type(None) not in arguments:
        return hint
    return next(argument for argument in arguments if argument is not type(None))
