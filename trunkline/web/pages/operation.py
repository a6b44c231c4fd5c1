"""One operation as its metadata page shows it (wire.md 6.2); pure, made once for each format."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final, NamedTuple

from trunkline.contract.operation import Access, Operation, Route
from trunkline.contract.samples import sample
from trunkline.contract.shapes import Kind, Member, Ref, Shape, all_members, enum_of, reachable, shape_of
from trunkline.formats.format import Format

# The C# names of types: what the reference's pages and its users call them.
NAMES: Final[Mapping[Kind, str]] = {
    Kind.STRING: "string",
    Kind.BOOLEAN: "bool",
    Kind.INT: "int",
    Kind.LONG: "long",
    Kind.DOUBLE: "double",
    Kind.DECIMAL: "decimal",
    Kind.DATETIME: "DateTime",
    Kind.DATETIMEOFFSET: "DateTimeOffset",
    Kind.TIMESPAN: "TimeSpan",
    Kind.GUID: "Guid",
    Kind.BYTES: "byte[]",
    Kind.CHAR: "char",
}
# What is null by itself, and so has no question mark.
REFERENCES: Final = frozenset({Kind.STRING, Kind.BYTES, Kind.OBJECT, Kind.LIST, Kind.DICTIONARY})
# What samples show as another type than answers have: the reference's pages do so.
SAMPLE_TYPES: Final[Mapping[str, str]] = {"jsv": "text/jsv"}


class Row(NamedTuple):
    """One member: its CLR name, where it travels, its C# type, and whether it must be there."""

    name: str
    parameter: str
    type: str
    required: str
    description: str


class Table(NamedTuple):
    """One type: the rows of an object, or the values of an enum."""

    name: str
    rows: tuple[Row, ...] = ()
    values: tuple[str, ...] = ()


class OperationPage(NamedTuple):
    """Everything that a page says of an operation in one format, but the host it was asked on."""

    name: str
    tags: tuple[str, ...]
    description: str
    access: tuple[tuple[str, str], ...]
    routes: tuple[tuple[str, str, str, str], ...]
    tables: tuple[Table, ...]
    format: str
    method: str
    path: str
    request_type: str
    request_sample: str
    answer_type: str
    answer_sample: str

    @property
    def has_body(self) -> bool:
        """Whether the sample request has a body."""
        return self.method not in ("GET", "DELETE")


def page_of(operation: Operation, chosen: Format) -> OperationPage:
    """The page of an operation in one format."""
    method, path = _sample_line(operation, chosen)
    return OperationPage(
        name=operation.name,
        tags=operation.tags,
        description=shape_of(operation.request_ref.target).description or operation.summary,
        access=tuple(access_rows(operation.access)),
        routes=tuple((_verbs(route), route.path, route.summary, route.notes) for route in operation.routes),
        tables=tuple(_tables(operation)),
        format=chosen.name,
        method=method,
        path=path,
        request_type=SAMPLE_TYPES.get(chosen.name, chosen.media_types[0]),
        request_sample=_sample(operation.request_ref, chosen),
        answer_type=SAMPLE_TYPES.get(chosen.name, chosen.media_types[0]) if operation.response_ref else "",
        answer_sample=_sample(operation.response_ref, chosen),
    )


def _sample(ref: Ref | None, chosen: Format) -> str:
    return "" if ref is None or chosen.show is None else chosen.show(sample(ref), ref)


def access_rows(access: Access) -> Iterator[tuple[str, str]]:
    """What a caller must be, as the reference's page words it; nothing where anyone may call."""
    roles = sorted(access.any_of)
    if len(roles) == 1:
        yield "Required role:", roles[0]
    elif roles:
        yield "Requires any of the roles:", ", ".join(roles)
    elif access.signed_in:
        yield "Requires Authentication", ""


def _verbs(route: Route) -> str:
    return " ".join(route.verbs) or "All Verbs"


def _sample_line(operation: Operation, chosen: Format) -> tuple[str, str]:
    """The first route that takes POST, else the first one; without any, the pre-defined one."""
    if not operation.routes:
        return "POST", f"/{chosen.name}/reply/{operation.name}"
    route = next((route for route in operation.routes if not route.verbs or "POST" in route.verbs), operation.routes[0])
    return ("POST" if not route.verbs or "POST" in route.verbs else route.verbs[0]), route.path


def _tables(operation: Operation) -> Iterator[Table]:
    """The request and what it holds, then the answer and what it holds; each type once."""
    seen: set[object] = set()
    for ref in filter(None, (operation.request_ref, operation.response_ref)):
        for shape in reachable(ref):
            if shape.target not in seen:
                seen.add(shape.target)
                is_request = shape.target == operation.request_ref.target
                yield Table(_shape_name(shape), tuple(_rows(shape, operation if is_request else None)))
                yield from _enums(shape, seen)


def _enums(shape: Shape, seen: set[object]) -> Iterator[Table]:
    for member in all_members(shape):
        for ref in _inside(member.ref):
            if ref.kind is Kind.ENUM and ref.target not in seen:
                seen.add(ref.target)
                yield Table(enum_of(ref.target).name, values=tuple(enum_of(ref.target).values))


def _inside(ref: Ref) -> Iterator[Ref]:
    yield ref
    for inner in filter(None, (ref.item, ref.key)):
        yield from _inside(inner)


def _rows(shape: Shape, operation: Operation | None) -> Iterator[Row]:
    for member in all_members(shape):
        place = _place(member, operation) if operation else "form"
        yield Row(member.name, place, type_name(member.ref), "Yes" if member.required else "No", member.description)


def _place(member: Member, operation: Operation) -> str:
    """Where the reference says that a member of a request travels."""
    variables = "/".join(route.path for route in operation.routes).lower()
    aliases = {target.lower() for route in operation.routes for target in route.aliases.values()}
    if any(mark + member.name.lower() + end in variables for mark in ("{", "{*") for end in ("}", ":", "*", "?")):
        return "path"
    if member.name.lower() in aliases:
        return "path"
    posts = any(verb in ("POST", "PUT") for route in operation.routes for verb in route.verbs)
    return "body" if posts else "query"


def type_name(ref: Ref) -> str:
    """The C# name of a type."""
    if ref.kind is Kind.LIST and ref.item:
        return f"List<{type_name(ref.item)}>"
    if ref.kind is Kind.DICTIONARY and ref.key and ref.item:
        return f"Dictionary<{type_name(ref.key)}, {type_name(ref.item)}>"
    if ref.kind is Kind.OBJECT:
        return _shape_name(shape_of(ref.target))
    name = enum_of(ref.target).name if ref.kind is Kind.ENUM else NAMES[ref.kind]
    return f"{name}?" if ref.nullable and ref.kind not in REFERENCES else name


def _shape_name(shape: Shape) -> str:
    if not shape.arguments:
        return shape.name
    return f"{shape.name}<{', '.join(type_name(argument) for argument in shape.arguments)}>"
