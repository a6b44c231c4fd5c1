"""JSON by the rules of ServiceStack.Text (wire.md 3.1)."""

from __future__ import annotations

import functools
import json as standard_json
import re
from collections.abc import Callable, Iterable
from operator import attrgetter
from typing import Any

import msgspec

from trunkline.base.faults import Fault
from trunkline.contract.shapes import MISSING, Kind, Member, Ref, all_members, reachable, shape_of
from trunkline.formats import scalars
from trunkline.formats.format import Format
from trunkline.formats.json_options import options_of, tree_of
from trunkline.formats.json_values import PLAIN, SCALARS, Tree, or_null
from trunkline.formats.refusals import BOM, MAX_DEPTH, malformed, type_name, wrong_start

_ENCODER = msgspec.json.Encoder(uuid_format="hex")
_DECODER: msgspec.json.Decoder[Any] = msgspec.json.Decoder(float_hook=scalars.RawNumber)
_ESCAPE = re.compile(rb"\\(?:u00[0-9a-f]{2}|.)", re.DOTALL)
_CONTROL = re.compile(rb"[\x00-\x1f]")
_HALF = re.compile(rb"\\u[dD][89abAB]..(?!\\u[dD][c-fC-F])|(?<!\\u[dD][89abAB]..)\\u[dD][c-fC-F]", re.DOTALL)

# What a body must be; of other kinds any value is read, and judged by its type later.
_JSON_TYPES = {Kind.OBJECT: dict, Kind.DICTIONARY: dict, Kind.LIST: list}


def write(value: object, ref: Ref) -> bytes:
    """The bytes of a value: no white space, absent members left out, non-ASCII as it is."""
    tree = _tree(ref)
    return _encoded(value if tree is None else tree(value))


def _encoded(tree: object) -> bytes:
    out = _ENCODER.encode(tree)
    # ServiceStack writes the hex digits of control characters as capitals.
    return _ESCAPE.sub(_capital_hex, out) if b"\\u00" in out else out


def write_lines(values: Iterable[object], ref: Ref) -> bytes:
    """The items of a list as lines of JSON, each with its line end."""
    tree = _tree(ref)
    out = _ENCODER.encode_lines(values if tree is None else tree(values))
    return _ESCAPE.sub(_capital_hex, out) if b"\\u00" in out else out


def _capital_hex(match: re.Match[bytes]) -> bytes:
    escape = match[0]
    return b"\\u" + escape[2:].upper() if escape.startswith(b"\\u") else escape


@functools.cache
def _tree(ref: Ref) -> Tree | None:
    """How to prepare values of this type for msgspec; None where they need no preparing."""
    if _is_plain(ref) and all(_is_plain_shape(shape.target) for shape in reachable(ref)):
        return None
    if ref.kind is Kind.OBJECT:
        return or_null(_object_tree(ref.target))
    if ref.kind is Kind.LIST and ref.item:
        return or_null(_list_tree(ref.item))
    if ref.kind is Kind.DICTIONARY and ref.item:
        return or_null(_dictionary_tree(ref.item))
    return or_null(SCALARS[ref.kind])


def _is_plain(ref: Ref) -> bool:
    if ref.kind is Kind.LIST and ref.item:
        # A null object in a list is written `{}`, other nulls as they are.
        return _is_plain(ref.item) and not (ref.item.nullable and ref.item.kind is Kind.OBJECT)
    if ref.kind is Kind.DICTIONARY and ref.item and ref.key:
        return _is_plain(ref.item) and _is_plain(ref.key) and not ref.item.nullable
    return ref.kind in PLAIN or ref.kind is Kind.OBJECT


@functools.cache
def _is_plain_shape(target: Any) -> bool:
    """Whether msgspec's own order and omissions are right: no base, and no default but null."""
    shape = shape_of(target)
    return shape.base is None and all(
        _is_plain(member.ref) and (member.default is MISSING or member.default is None) for member in shape.members
    )


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


def read(body: bytes, ref: Ref) -> object:
    """The plain tree of a body: an object where the type is one; an empty body is an object without members."""
    if body.startswith(BOM):
        body = body[3:]
    try:
        tree = _DECODER.decode(body)
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        tree = _second_look(body, ref, error)
    wanted = _JSON_TYPES.get(ref.kind)
    if wanted and type(tree) is not wanted:
        raise wrong_start(body, ref)
    if body.count(b"{") + body.count(b"[") > MAX_DEPTH:
        _refuse_depth(tree)
    return tree


def _second_look(body: bytes, ref: Ref, error: Exception) -> object:
    """What ServiceStack reads although strict JSON does not: nothing at all, and raw control characters in strings."""
    text = body.strip()
    if not text:
        return [] if ref.kind is Kind.LIST else {}
    if ref.kind in _JSON_TYPES and text[:1] != (b"[" if ref.kind is Kind.LIST else b"{"):
        raise wrong_start(body, ref)
    if isinstance(error, RecursionError):
        raise _too_deep()
    if _CONTROL.search(text):
        try:
            return _lenient(text.decode())
        except (ValueError, RecursionError):
            pass
    raise malformed(f"Malformed JSON for type '{type_name(ref)}': {_reason(error, text)}")


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


def _too_deep() -> Fault:
    return malformed(f"The JSON is nested more than {MAX_DEPTH} deep")


def show(value: object, ref: Ref) -> str:
    """The text of a value, for people."""
    return write(value, ref).decode()


def _options(query: str) -> Format:
    options = options_of(query)
    if options is None:
        return FORMAT
    return msgspec.structs.replace(FORMAT, write=lambda value, ref: _encoded(tree_of(ref, options)(value)))


FORMAT = Format(
    name="json",
    content_type="application/json; charset=utf-8",
    media_types=("application/json", "text/json"),
    write=write,
    read=read,
    show=show,
    options=_options,
)
