"""The API as clients see it: every type once, with generic ones open, in the order of their need."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

import msgspec

from trunkline.contract.operation import Operation
from trunkline.contract.registry import Registry
from trunkline.contract.shapes import (
    Dictionary,
    EnumShape,
    Kind,
    Member,
    Ref,
    Shape,
    enum_of,
    is_type_parameter,
    open_shape,
    shape_of,
)
from trunkline.contract.status import TYPES_NAMESPACE

SERVICESTACK: Final = "ServiceStack"
"""The CLR namespace of the types that every client of ServiceStack knows."""

VALUES: Final = frozenset(Kind) - {Kind.STRING, Kind.BYTES, Kind.OBJECT, Kind.LIST, Kind.DICTIONARY}
"""What .NET has as value types: only these can be nullable there, all others always are."""


class Form(enum.Enum):
    """What a type is declared as."""

    CLASS = "class"
    ENUM = "enum"
    DICTIONARY = "dictionary"


class Role(enum.Enum):
    """What a type is for; an operation's request is a request even where it is part of something else."""

    REQUEST = "request"
    RESPONSE = "response"
    PART = "part"


class ApiType(msgspec.Struct, frozen=True, eq=False):
    """One type of the API, ready to be written in any language."""

    name: str
    namespace: str
    form: Form
    role: Role = Role.PART
    description: str = ""
    parameters: tuple[str, ...] = ()
    base: Ref | None = None
    members: tuple[Member, ...] = ()
    values: tuple[str, ...] = ()
    # A dictionary's keys and values.
    entries: Ref | None = None
    ordered: bool = False
    operation: Operation | None = None
    # The names of the types it speaks of: its base, then those of its members, then its response.
    uses: tuple[str, ...] = ()
    # Those of them that speak of it in turn, and itself where a member is of its own type.
    circles: frozenset[str] = frozenset()

    @property
    def base_name(self) -> str:
        """The name of the type that it derives from; empty when there is none."""
        return name_of(self.base) if self.base else ""


def api_of(registry: Registry) -> dict[str, ApiType]:
    """Every type that the operations of a registry reach, by name, in the order of the names."""
    found: dict[str, ApiType] = {}
    operations = {name_of(operation.request_ref): operation for operation in registry}
    refs = [ref for operation in registry for ref in (operation.request_ref, operation.response_ref) if ref]
    responses = {name_of(ref) for ref in refs} - operations.keys()
    while refs:
        ref = refs.pop()
        refs += [inner for inner in (ref.key, ref.item) if inner]
        name = name_of(ref)
        if not name or is_type_parameter(ref):
            continue
        if name not in found:
            found[name] = made = _type_of(ref, operations.get(name), name in responses)
            refs += _refs_in(made)
        if ref.kind is Kind.OBJECT:
            refs += shape_of(ref.target).arguments
    return {name: _with_circles(one, found) for name, one in sorted(found.items())}


def with_all_uses(api: Mapping[str, ApiType], names: Iterable[str]) -> set[str]:
    """The names of these types and of all that they speak of, directly or not."""
    found: set[str] = set()
    waiting = [name for name in names if name in api]
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += [used for used in api[name].uses if used in api]
    return found


def name_of(ref: Ref) -> str:
    """The name of the type that a ref speaks of; empty for scalars, plain lists and plain dictionaries."""
    if ref.kind is Kind.OBJECT:
        return shape_of(ref.target).name
    if ref.kind is Kind.ENUM:
        return enum_of(ref.target).name
    return ref.target.name if ref.kind is Kind.DICTIONARY and ref.target else ""


def is_optional_value(ref: Ref) -> bool:
    """Whether .NET would write a question mark behind it."""
    return ref.nullable and ref.kind in VALUES


def names_in(ref: Ref) -> Iterator[str]:
    """Every type that a ref speaks of, also inside of lists, dictionaries and type arguments."""
    if is_type_parameter(ref):
        return
    if name := name_of(ref):
        yield name
    if ref.kind is Kind.OBJECT:
        for argument in shape_of(ref.target).arguments:
            yield from names_in(argument)
    elif not name:
        for inner in filter(None, (ref.key, ref.item)):
            yield from names_in(inner)


def clr_namespace(namespace: str) -> str:
    """The CLR namespace of one on the wire."""
    return SERVICESTACK if namespace == TYPES_NAMESPACE else namespace


def method_of(operation: Operation) -> str:
    """The verb that a client uses by itself (wire.md 6.3): that of the routes, when those with verbs agree on one."""
    verbs = {route.verbs for route in operation.routes if route.verbs}
    if len(verbs) == 1 and len(only := next(iter(verbs))) == 1:
        return only[0]
    return operation.verbs[0] if operation.verbs else "POST"


def by_need(types: Iterable[ApiType]) -> Iterator[ApiType]:
    """Parts, answers, then requests, each after what it speaks of; in a circle, at least after its base."""
    known = {one.name: one for one in types}
    order = [Role.PART, Role.RESPONSE, Role.REQUEST]
    wanted = sorted(known.values(), key=lambda one: (order.index(one.role), one.form is not Form.DICTIONARY))
    seen: set[str] = set()
    done: set[str] = set()
    for one in wanted:
        for needed in _needed(one, known, seen):
            yield from _bases_first(needed, known, done)


def _needed(one: ApiType, known: Mapping[str, ApiType], seen: set[str]) -> Iterator[ApiType]:
    if one.name in seen:
        return
    seen.add(one.name)
    for name in one.uses:
        if name in known:
            yield from _needed(known[name], known, seen)
    yield one


def _bases_first(one: ApiType, known: Mapping[str, ApiType], done: set[str]) -> Iterator[ApiType]:
    if one.name in done:
        return
    done.add(one.name)
    if one.base_name in known:
        yield from _bases_first(known[one.base_name], known, done)
    yield one


def _with_circles(one: ApiType, api: Mapping[str, ApiType]) -> ApiType:
    circles = {name for name in one.uses if one.name in with_all_uses(api, [name])}
    circles |= {one.name} if any(one.name in names_in(ref) for ref in _refs_in(one)) else set()
    return msgspec.structs.replace(one, circles=frozenset(circles))


def _refs_in(made: ApiType) -> list[Ref]:
    refs = [*filter(None, (made.base, made.entries)), *(member.ref for member in made.members)]
    if made.operation and made.operation.response_ref:
        refs.append(made.operation.response_ref)
    return refs


def _type_of(ref: Ref, operation: Operation | None, is_response: bool) -> ApiType:
    role = Role.REQUEST if operation else Role.RESPONSE if is_response else Role.PART
    if ref.kind is Kind.ENUM:
        made = _enum_type(enum_of(ref.target))
    elif ref.kind is Kind.DICTIONARY:
        made = _dictionary_type(ref, ref.target)
    else:
        made = _class_type(open_shape(shape_of(ref.target)), operation, role)
    uses = dict.fromkeys(name for inner in _refs_in(made) for name in _names_for(made, inner))
    return msgspec.structs.replace(made, uses=tuple(uses))


def _names_for(made: ApiType, inner: Ref) -> Iterator[str]:
    return (name for name in names_in(inner) if name != made.name)


def _enum_type(shape: EnumShape) -> ApiType:
    return ApiType(
        shape.name,
        clr_namespace(shape.namespace),
        Form.ENUM,
        description=shape.description,
        values=shape.values,
    )


def _dictionary_type(ref: Ref, declared: Dictionary) -> ApiType:
    return ApiType(
        declared.name,
        clr_namespace(declared.namespace),
        Form.DICTIONARY,
        description=declared.description,
        entries=msgspec.structs.replace(ref, target=None, nullable=False),
    )


def _class_type(shape: Shape, operation: Operation | None, role: Role) -> ApiType:
    return ApiType(
        shape.name,
        clr_namespace(shape.namespace),
        Form.CLASS,
        role,
        description=shape.description,
        parameters=tuple(name_of(one) for one in shape.arguments),
        base=Ref(Kind.OBJECT, target=shape.base.target) if shape.base else None,
        members=shape.members,
        ordered=shape.ordered,
        operation=operation,
    )
