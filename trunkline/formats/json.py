"""JSON by the rules of ServiceStack.Text (wire.md 3.1)."""

from __future__ import annotations

import functools
import json as standard_json
import re
from collections.abc import Callable
from operator import attrgetter
from typing import Any

import msgspec

from trunkline.base.faults import BadRequest, Fault
from trunkline.contract.shapes import MISSING, Kind, Member, Ref, all_members, reachable, shape_of
from trunkline.formats import scalars
from trunkline.formats.format import Format

SERIALIZATION_EXCEPTION = "SerializationException"
# Deeper than any DTO of ours; a bound, so that nothing recurses without end.
MAX_DEPTH = 64
_EXCERPT = 50

Tree = Callable[[Any], Any]

_ENCODER = msgspec.json.Encoder(uuid_format="hex")
_DECODER: msgspec.json.Decoder[Any] = msgspec.json.Decoder(float_hook=scalars.RawNumber)
_ESCAPE = re.compile(rb"\\(?:u00[0-9a-f]{2}|.)", re.DOTALL)
_CONTROL = re.compile(rb"[\x00-\x1f]")
_HALF = re.compile(rb"\\u[dD][89abAB]..(?!\\u[dD][c-fC-F])|(?<!\\u[dD][89abAB]..)\\u[dD][c-fC-F]", re.DOTALL)
_BOM = b"\xef\xbb\xbf"

# What msgspec writes exactly as ServiceStack.Text does.
_PLAIN = frozenset((Kind.STRING, Kind.BOOLEAN, Kind.INT, Kind.LONG, Kind.GUID, Kind.BYTES, Kind.CHAR, Kind.ENUM))

_trees: dict[Ref, Tree | None] = {}


def write(value: object, ref: Ref) -> bytes:
    """The bytes of a value: no white space, absent members left out, non-ASCII as it is."""
    try:
        tree = _trees[ref]
    except KeyError:
        tree = _trees[ref] = _tree(ref)
    out = _ENCODER.encode(value if tree is None else tree(value))
    # ServiceStack writes the hex digits of control characters as capitals.
    return _ESCAPE.sub(_capital_hex, out) if b"\\u00" in out else out


def _capital_hex(match: re.Match[bytes]) -> bytes:
    escape = match[0]
    return b"\\u" + escape[2:].upper() if escape.startswith(b"\\u") else escape


def _tree(ref: Ref) -> Tree | None:
    """How to prepare values of this type for msgspec; None where they need no preparing."""
    if _is_plain(ref) and all(_is_plain_shape(shape.target) for shape in reachable(ref)):
        return None
    if ref.kind is Kind.OBJECT:
        return _or_null(_object_tree(ref.target))
    if ref.kind is Kind.LIST and ref.item:
        return _or_null(_list_tree(ref.item))
    if ref.kind is Kind.DICTIONARY and ref.item:
        return _or_null(_dictionary_tree(ref.item))
    return _or_null(_SCALAR_TREES[ref.kind])


def _is_plain(ref: Ref) -> bool:
    if ref.kind is Kind.LIST and ref.item:
        # A null object in a list is written `{}`, other nulls as they are.
        return _is_plain(ref.item) and not (ref.item.nullable and ref.item.kind is Kind.OBJECT)
    if ref.kind is Kind.DICTIONARY and ref.item and ref.key:
        return _is_plain(ref.item) and _is_plain(ref.key) and not ref.item.nullable
    return ref.kind in _PLAIN or ref.kind is Kind.OBJECT


@functools.cache
def _is_plain_shape(target: Any) -> bool:
    """Whether msgspec's own order and omissions are right: no base, and no default but null."""
    shape = shape_of(target)
    return shape.base is None and all(
        _is_plain(member.ref) and (member.default is MISSING or member.default is None) for member in shape.members
    )


def _or_null(tree: Tree) -> Tree:
    return lambda value: None if value is None else tree(value)


@functools.cache
def _object_tree(target: Any) -> Tree:
    """A dict of the members that are there, own ones before the base's."""
    members = all_members(shape_of(target))
    parts: list[tuple[str, Callable[[Any], Any], Tree | None]] = []

    def tree(value: Any) -> dict[str, Any]:
        # Filled on first use: a type may contain itself.
        if not parts:
            parts.extend(_part(member) for member in members)
        found = {}
        for camel, read_member, part in parts:
            inner = read_member(value)
            if inner is not None and inner is not msgspec.UNSET:
                found[camel] = inner if part is None else part(inner)
        return found

    return tree


def _part(member: Member) -> tuple[str, Callable[[Any], Any], Tree | None]:
    return member.camel, attrgetter(member.field), _tree(member.ref)


def _list_tree(item: Ref) -> Tree:
    tree = _tree(item)
    null: Any = {} if item.kind is Kind.OBJECT else None
    if tree is None:
        return lambda values: [null if value is None else value for value in values]
    return lambda values: [null if value is None else tree(value) for value in values]


def _dictionary_tree(item: Ref) -> Tree:
    tree = _tree(item) or (lambda value: value)
    return lambda values: {key: tree(value) for key, value in values.items() if value is not None}


def _raw(text: str) -> msgspec.Raw:
    return msgspec.Raw(text.encode())


def _date(text: str) -> msgspec.Raw:
    # ServiceStack escapes the slashes, so that a JavaScript client can tell a date from a string.
    return _raw('"' + text.replace("/", "\\/") + '"')


def _double(value: float) -> msgspec.Raw | None:
    text = scalars.double(value)
    return None if text[-1] in "NF" else _raw(text)


_SCALAR_TREES: dict[Kind, Tree] = {kind: (lambda value: value) for kind in _PLAIN} | {
    Kind.DATETIME: lambda value: _date(scalars.json_date(value)),
    Kind.DATETIMEOFFSET: lambda value: _date(scalars.json_date_offset(value)),
    Kind.TIMESPAN: scalars.timespan,
    Kind.DECIMAL: lambda value: _raw(scalars.decimal_number(value)),
    Kind.DOUBLE: _double,
}


def read(body: bytes, ref: Ref) -> object:
    """The plain tree of a body: an object where the type is one; an empty body is an object without members."""
    if body.startswith(_BOM):
        body = body[3:]
    try:
        tree = _DECODER.decode(body)
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        tree = _second_look(body, ref, error)
    wanted = list if ref.kind is Kind.LIST else dict
    if type(tree) is not wanted:
        raise _wrong_start(body, ref)
    if body.count(b"{") + body.count(b"[") > MAX_DEPTH:
        _refuse_depth(tree)
    return tree


def _second_look(body: bytes, ref: Ref, error: Exception) -> object:
    """What ServiceStack reads although strict JSON does not: nothing at all, and raw control characters in strings."""
    text = body.strip()
    if not text:
        return [] if ref.kind is Kind.LIST else {}
    if text[:1] != (b"[" if ref.kind is Kind.LIST else b"{"):
        raise _wrong_start(body, ref)
    if isinstance(error, RecursionError):
        raise _too_deep()
    if _CONTROL.search(text):
        try:
            return _lenient(text.decode())
        except (ValueError, RecursionError):
            pass
    raise _malformed(f"Malformed JSON for type '{_type_name(ref)}': {_reason(error, text)}")


def _reason(error: Exception, text: bytes) -> str:
    if isinstance(error, UnicodeDecodeError):
        return "it is not UTF-8"
    if type(error) is msgspec.DecodeError:
        if _HALF.search(text):  # which msgspec takes for an early end
            return "half of a surrogate pair stands alone"
        return str(error).removeprefix("JSON is malformed: ")
    return "a number is out of range"


def _lenient(text: str) -> object:
    tree = standard_json.loads(text, strict=False, parse_float=scalars.RawNumber, parse_constant=_refuse_constant)
    # The standard library lets lone surrogates through; they have no UTF-8.
    standard_json.dumps(tree, ensure_ascii=False).encode()
    return tree


def _refuse_constant(name: str) -> object:
    raise ValueError(name)


def _refuse_depth(tree: object) -> None:
    level = [tree]
    for _ in range(MAX_DEPTH):
        level = [inner for outer in level for inner in _inside(outer)]
        if not level:
            return
    raise _too_deep()


def _inside(outer: object) -> list[object]:
    values = outer.values() if isinstance(outer, dict) else outer if isinstance(outer, list) else ()
    return [value for value in values if isinstance(value, dict | list)]


def _wrong_start(body: bytes, ref: Ref) -> Fault:
    excerpt = body[: 4 * _EXCERPT].decode(errors="replace").strip()[:_EXCERPT]
    opening = "[" if ref.kind is Kind.LIST else "{"
    return _malformed(
        f"Type definitions should start with a '{opening}', expecting serialized type '{_type_name(ref)}', "
        f"got string starting with: {excerpt}"
    )


def _type_name(ref: Ref) -> str:
    if ref.kind is Kind.LIST and ref.item:
        return f"List<{_type_name(ref.item)}>"
    return shape_of(ref.target).name if ref.kind is Kind.OBJECT else ref.kind.value


def _too_deep() -> Fault:
    return _malformed(f"The JSON is nested more than {MAX_DEPTH} deep")


def _malformed(message: str) -> Fault:
    return BadRequest(message, code=SERIALIZATION_EXCEPTION)


FORMAT = Format(
    name="json",
    content_type="application/json; charset=utf-8",
    media_types=("application/json", "text/json"),
    write=write,
    read=read,
)
