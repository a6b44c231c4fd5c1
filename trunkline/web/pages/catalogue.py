"""The registry as the page of operations shows it; pure, made once."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Final, NamedTuple

from trunkline.contract.operation import Access, Operation, Route
from trunkline.contract.registry import Registry
from trunkline.contract.shapes import MISSING, Kind, Member, Ref, Shape, all_members, enum_of, reachable, shape_of
from trunkline.contract.status import ERROR_RESPONSE

WITHOUT_TAG: Final = "Other"

WORDS: Final[Mapping[Kind, str]] = {
    Kind.STRING: "string",
    Kind.BOOLEAN: "boolean",
    Kind.INT: "integer",
    Kind.LONG: "long integer",
    Kind.DOUBLE: "number",
    Kind.DECIMAL: "decimal number",
    Kind.DATETIME: "date and time",
    Kind.DATETIMEOFFSET: "date and time with offset",
    Kind.TIMESPAN: "time span",
    Kind.GUID: "GUID",
    Kind.BYTES: "bytes in base64",
    Kind.CHAR: "one character",
}


class Word(NamedTuple):
    """A piece of a type's name, with the anchor of its own section when it has one."""

    text: str
    anchor: str = ""


class Line(NamedTuple):
    """One member of a request or an answer; `certain` is required of a request, always there in an answer."""

    name: str
    type: tuple[Word, ...]
    certain: bool
    description: str


class Entry(NamedTuple):
    """One operation."""

    name: str
    summary: str
    detail: str
    roles: str
    routes: tuple[tuple[str, str], ...]
    request: tuple[Line, ...]
    answer: tuple[Word, ...]
    answer_lines: tuple[Line, ...]

    @property
    def anchor(self) -> str:
        """Where its section begins."""
        return f"op-{self.name}"

    @property
    def found_by(self) -> str:
        """What the filter looks in."""
        members = [line.name for line in (*self.request, *self.answer_lines)]
        return " ".join([self.name, self.summary, *(path for _, path in self.routes), *members]).lower()


class Group(NamedTuple):
    """The operations of one tag."""

    tag: str
    entries: tuple[Entry, ...]


class TypeEntry(NamedTuple):
    """A type that requests or answers hold: its members, or the values of an enum."""

    name: str
    anchor: str
    description: str
    lines: tuple[Line, ...] = ()
    values: tuple[str, ...] = ()


class Catalogue(NamedTuple):
    """Everything that the page shows."""

    groups: tuple[Group, ...]
    types: tuple[TypeEntry, ...]

    @property
    def size(self) -> int:
        """How many operations there are."""
        return sum(len(group.entries) for group in self.groups)


def catalogue_of(registry: Registry) -> Catalogue:
    """The catalogue of a registry: operations by their first tag, then every type they speak of."""
    tags: dict[str, list[Entry]] = {}
    for operation in registry:
        tags.setdefault(operation.tags[0] if operation.tags else WITHOUT_TAG, []).append(_entry(operation))
    groups = (Group(tag, tuple(tags[tag])) for tag in sorted(tags, key=lambda tag: (tag == WITHOUT_TAG, tag)))
    return Catalogue(tuple(groups), tuple(_types(registry)))


def roles_in_words(access: Access) -> str:
    """Who may call, as a sentence."""
    if not access.signed_in:
        return "Anyone may call it, also without signing in."
    if not access.any_of:
        return "Every signed-in user may call it."
    *others, last = sorted(access.any_of)
    if not others:
        return f"Users with the role {last} may call it."
    return f"Users with one of the roles {', '.join(others)} or {last} may call it."


def type_in_words(ref: Ref) -> tuple[Word, ...]:
    """The name of a type, in pieces; objects and enums have the anchor of their section."""
    if ref.kind is Kind.LIST and ref.item:
        return Word("list of "), *type_in_words(ref.item)
    if ref.kind is Kind.DICTIONARY and ref.key and ref.item:
        return Word("dictionary of "), *type_in_words(ref.key), Word(" to "), *type_in_words(ref.item)
    if ref.kind is Kind.OBJECT:
        shape = shape_of(ref.target)
        return (Word(_type_name(shape), _anchor(_type_name(shape))),)
    if ref.kind is Kind.ENUM:
        name = enum_of(ref.target).name
        return (Word(name, _anchor(name)),)
    return (Word(WORDS[ref.kind]),)


def _type_name(shape: Shape) -> str:
    if not shape.arguments:
        return shape.name
    inner = ("".join(word.text for word in type_in_words(argument)) for argument in shape.arguments)
    return f"{shape.name}<{', '.join(inner)}>"


def _anchor(name: str) -> str:
    return "type-" + re.sub(r"\W+", "-", name).strip("-")


def _entry(operation: Operation) -> Entry:
    shape = shape_of(operation.request_ref.target)
    description = shape.description or operation.summary
    summary = _first_sentence(description)
    response = operation.response_ref
    return Entry(
        name=operation.name,
        summary=summary,
        detail=" ".join(description.split())[len(summary) :].strip(),
        roles=roles_in_words(operation.access),
        routes=tuple((verbs_in_words(route, operation), route.path) for route in operation.routes),
        request=tuple(_line(member, member.required) for member in all_members(shape)),
        answer=type_in_words(response) if response else (),
        answer_lines=_answer_lines(response),
    )


def verbs_in_words(route: Route, operation: Operation) -> str:
    """The verbs that a route really takes: its own, as far as the operation has them."""
    if not route.verbs:
        return ", ".join(operation.verbs) or "any verb"
    return ", ".join(verb for verb in route.verbs if not operation.verbs or verb in operation.verbs)


def _answer_lines(ref: Ref | None) -> tuple[Line, ...]:
    if ref is None or ref.kind is not Kind.OBJECT:
        return ()
    return _held_lines(shape_of(ref.target))


def _held_lines(shape: Shape) -> tuple[Line, ...]:
    return tuple(_line(member, member.default is MISSING and not member.ref.nullable) for member in all_members(shape))


def _line(member: Member, certain: bool) -> Line:
    return Line(member.camel, type_in_words(member.ref), certain, member.description)


def _first_sentence(text: str) -> str:
    words = " ".join(text.split())
    found = re.match(r".*?[.!?](?=\s|$)", words)
    return found.group() if found else words


def _types(registry: Registry) -> Iterator[TypeEntry]:
    """Every type but the requests themselves, by name; how refusals look is always among them."""
    requests = {operation.request_ref.target for operation in registry}
    shapes = {shape.target: shape for shape in (*registry.shapes, *reachable(ERROR_RESPONSE))}
    entries = [_type_entry(shape) for target, shape in shapes.items() if target not in requests or shape.arguments]
    entries += _enum_entries(shapes.values())
    return iter(sorted(entries, key=lambda entry: entry.name))


def _type_entry(shape: Shape) -> TypeEntry:
    name = _type_name(shape)
    return TypeEntry(name, _anchor(name), shape.description, lines=_held_lines(shape))


def _enum_entries(shapes: Iterable[Shape]) -> list[TypeEntry]:
    refs = (ref for shape in shapes for member in all_members(shape) for ref in _inside(member.ref))
    found = {ref.target: enum_of(ref.target) for ref in refs if ref.kind is Kind.ENUM}
    return [TypeEntry(one.name, _anchor(one.name), one.description, values=one.values) for one in found.values()]


def _inside(ref: Ref) -> Iterator[Ref]:
    yield ref
    for inner in filter(None, (ref.item, ref.key)):
        yield from _inside(inner)
