"""XML as .NET's DataContractSerializer writes it (wire.md 3.2)."""

from __future__ import annotations

import re
from collections.abc import Callable
from operator import attrgetter
from typing import Any

import msgspec

from trunkline.contract.shapes import Kind, Ref, shape_of
from trunkline.formats import scalars
from trunkline.formats.format import Format
from trunkline.formats.xml_names import (
    INSTANCE,
    SCHEMA,
    SERIALIZATION,
    Contract,
    contract_of,
    item_contract,
    xml_members,
)
from trunkline.formats.xml_reading import read

DECLARATION = '<?xml version="1.0" encoding="utf-8"?>'

Writer = Callable[[Any], str]

# A carriage return would come back as a line feed. The others have no place in XML 1.0, not even as numbers: one of
# them would make the whole document unreadable to a strict parser, so a replacement character stands in (adr/0007).
_HOSTILE = re.compile("[&<>\r\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_NAMED = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#xD;"}
_REPLACEMENT = "\ufffd"
_is_hostile = _HOSTILE.search
# A tag or a text; neither the values of attributes nor texts hold a bracket.
_PIECES = re.compile("<[^>]*>|[^<]+")
_UNSET = msgspec.UNSET


class _Scope(msgspec.Struct, frozen=True, cache_hash=True):
    """Where an element stands: how deep its parent is, and the prefixes in force, innermost last."""

    depth: int
    bindings: tuple[tuple[str, str], ...]

    def prefix_of(self, namespace: str) -> str | None:
        hidden = set()
        for prefix, bound in reversed(self.bindings):
            if bound == namespace and prefix not in hidden:
                return prefix
            hidden.add(prefix)
        return None

    def inside(self, *bindings: tuple[str, str]) -> _Scope:
        return _Scope(self.depth + 1, self.bindings + bindings)


class _Tag(msgspec.Struct, frozen=True):
    """An element's four spellings, ready to be joined."""

    opening: str
    closing: str
    empty: str
    nil: str


_roots: dict[Ref, Writer] = {}


def write(value: object, ref: Ref) -> bytes:
    """The bytes of a value under the root element of its type."""
    writer = _roots.get(ref)
    if writer is None:
        writer = _roots[ref] = _root(ref)
    return (DECLARATION + writer(value)).encode()


def write_indented(value: object, ref: Ref) -> str:
    """The text of a value over many lines, indented by two spaces and without a declaration, for people."""
    writer = _roots.get(ref) or _root(ref)
    out: list[str] = []
    depth = 0
    before = ""
    for piece in _PIECES.findall(writer(value)):
        if piece.startswith("</"):
            depth -= 1
            # An element that holds a text, or nothing, closes on its own line.
            out += [piece] if before in ("text", "opening") else [_line(depth), piece]
            before = "closing"
        elif piece.startswith("<"):
            out += [_line(depth), piece]
            before = "closing" if piece.endswith("/>") else "opening"
            depth += before == "opening"
        else:
            out.append(piece)
            before = "text"
    return "".join(out).removeprefix("\n")


def _line(depth: int) -> str:
    return "\n" + "  " * depth


def escape(text: str) -> str:
    """Text as element content."""
    return _HOSTILE.sub(_escaped, text) if _is_hostile(text) else text


def _escaped(match: re.Match[str]) -> str:
    return _NAMED.get(match[0], _REPLACEMENT)


def _root(ref: Ref) -> Writer:
    contract = contract_of(ref)
    if ref.kind in _TEXTS:
        # A root value has no i: prefix, unless it is null.
        namespace = SERIALIZATION if contract.namespace == SCHEMA else contract.namespace
        return _scalar(ref, _tag(contract.name, f' xmlns="{namespace}"'))
    attributes = f' xmlns:i="{INSTANCE}" xmlns="{contract.namespace}"'
    scope = _Scope(1, (("i", INSTANCE), ("", contract.namespace)))
    return _content(ref, contract.name, _tag(contract.name, attributes), scope)


def _tag(name: str, before: str, after: str = "") -> _Tag:
    return _Tag(
        opening=f"<{name}{before}{after}>",
        closing=f"</{name}>",
        empty=f"<{name}{before}{after} />",
        nil=f'<{name}{before} i:nil="true"{after} />',
    )


def _element(ref: Ref, element: Contract, owner: str | None, parent: _Scope) -> Writer:
    """The writer of one element; `owner` is the namespace of the class whose member it is."""
    prefix = parent.prefix_of(element.namespace)
    implicit: tuple[tuple[str, str], ...] = ()
    after = ""
    if prefix is None:
        # The element's own namespace becomes the default one; .NET writes that after what it was told to write.
        prefix, implicit, after = "", (("", element.namespace),), f' xmlns="{element.namespace}"'
    scope = parent.inside(*implicit)
    before, scope = _declaration(ref, owner, scope)
    name = f"{prefix}:{element.name}" if prefix else element.name
    return _content(ref, name, _tag(name, before, after), scope)


def _declaration(ref: Ref, owner: str | None, scope: _Scope) -> tuple[str, _Scope]:
    """What a member declares for the namespace of its type, if that is neither known nor built in."""
    contract = contract_of(ref)
    known = ref.kind is Kind.ENUM or contract.is_built_in or contract.namespace == owner or owner is None
    if known or scope.prefix_of(contract.namespace) is not None:
        return "", scope
    prefix = f"d{scope.depth}p1"
    declared = msgspec.structs.replace(scope, bindings=(*scope.bindings, (prefix, contract.namespace)))
    return f' xmlns:{prefix}="{contract.namespace}"', declared


def _content(ref: Ref, name: str, tag: _Tag, scope: _Scope) -> Writer:
    if ref.kind is Kind.OBJECT:
        return _object(ref, tag, scope)
    if ref.kind is Kind.LIST:
        return _list(ref, tag, scope)
    if ref.kind is Kind.DICTIONARY:
        return _dictionary(ref, tag, scope)
    if ref.kind is Kind.DATETIMEOFFSET:
        return _date_offset(tag, scope)
    return _scalar(ref, tag)


def _scalar(ref: Ref, tag: _Tag) -> Writer:
    if ref.kind is Kind.STRING:
        return _string(tag)
    opening, closing, nil, text_of = tag.opening, tag.closing, tag.nil, _TEXTS[ref.kind]

    def write_scalar(value: Any) -> str:
        return nil if value is None or value is _UNSET else opening + text_of(value) + closing

    return write_scalar


def _string(tag: _Tag) -> Writer:
    opening, closing, nil = tag.opening, tag.closing, tag.nil

    def write_string(value: Any) -> str:
        if value is None or value is _UNSET:
            return nil
        return opening + (_HOSTILE.sub(_escaped, value) if _is_hostile(value) else value) + closing

    return write_string


def _object(ref: Ref, tag: _Tag, scope: _Scope) -> Writer:
    members = xml_members(shape_of(ref.target))
    fields = [member.field for member, _ in members]
    values_of = attrgetter(*fields) if len(fields) > 1 else _few(fields)
    writers: list[Writer] = []

    def write_object(value: Any) -> str:
        if value is None or value is _UNSET:
            return tag.nil
        # Made on first use: a type may contain itself.
        if not writers:
            writers.extend(
                _element(member.ref, Contract(member.name, namespace), namespace, scope)
                for member, namespace in members
            )
        inner = "".join([write(part) for write, part in zip(writers, values_of(value), strict=True)])
        return tag.opening + inner + tag.closing if inner else tag.empty

    return write_object


def _few(fields: list[str]) -> Callable[[Any], tuple[Any, ...]]:
    return lambda value: tuple(getattr(value, field) for field in fields)


def _list(ref: Ref, tag: _Tag, scope: _Scope) -> Writer:
    item = ref.item
    assert item is not None
    element = item_contract(ref)
    made: list[Writer] = []

    def write_list(values: Any) -> str:
        if values is None or values is _UNSET:
            return tag.nil
        if not made:
            made.append(_element(item, element, None, scope))
        write_item = made[0]
        inner = "".join([write_item(value) for value in values])
        return tag.opening + inner + tag.closing if inner else tag.empty

    return write_list


def _dictionary(ref: Ref, tag: _Tag, scope: _Scope) -> Writer:
    entry = item_contract(ref)
    key, item = ref.key, ref.item
    assert key is not None
    assert item is not None
    prefix = scope.prefix_of(entry.namespace)
    name = f"{prefix}:{entry.name}" if prefix else entry.name
    made: list[Writer] = []

    def write_dictionary(values: Any) -> str:
        if values is None or values is _UNSET:
            return tag.nil
        if not made:
            inside = scope.inside()
            made.append(_element(key, Contract("Key", entry.namespace), entry.namespace, inside))
            made.append(_element(item, Contract("Value", entry.namespace), entry.namespace, inside))
        write_key, write_item = made
        inner = "".join([f"<{name}>{write_key(key)}{write_item(value)}</{name}>" for key, value in values.items()])
        return tag.opening + inner + tag.closing if inner else tag.empty

    return write_dictionary


def _date_offset(tag: _Tag, scope: _Scope) -> Writer:
    prefix = scope.prefix_of(contract_of(Ref(Kind.DATETIMEOFFSET)).namespace)
    lead = f"{prefix}:" if prefix else ""

    def write_date_offset(value: Any) -> str:
        if value is None or value is _UNSET:
            return tag.nil
        moment = scalars.iso_date(value.astimezone(scalars.UTC))
        minutes = (value.utcoffset() or scalars.NO_TIME) // scalars.MINUTE
        return (
            f"{tag.opening}<{lead}DateTime>{moment}</{lead}DateTime>"
            f"<{lead}OffsetMinutes>{minutes}</{lead}OffsetMinutes>{tag.closing}"
        )

    return write_date_offset


_TEXTS: dict[Kind, Callable[[Any], str]] = {
    Kind.STRING: escape,
    Kind.BOOLEAN: lambda value: "true" if value else "false",
    Kind.INT: str,
    Kind.LONG: str,
    Kind.DOUBLE: scalars.double,
    Kind.DECIMAL: scalars.decimal_number,
    Kind.DATETIME: scalars.iso_date,
    Kind.TIMESPAN: scalars.timespan,
    Kind.GUID: str,
    Kind.BYTES: scalars.base64_text,
    Kind.CHAR: lambda value: str(ord(value)),
    Kind.ENUM: lambda value: escape(str(value.value)),
}


FORMAT = Format(
    name="xml",
    content_type="application/xml",
    media_types=("application/xml", "text/xml"),
    write=write,
    read=read,
    show=write_indented,
)
