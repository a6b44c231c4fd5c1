"""Reading data-contract XML into plain trees: members in any order, but each by its exact name."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Iterator
from typing import Any

from lxml import etree

from trunkline.base.faults import BadRequest, Fault, FieldError
from trunkline.contract.shapes import Kind, Ref, shape_of
from trunkline.formats.xml_names import INSTANCE, SYSTEM, Contract, contract_of, item_contract, xml_members

SERIALIZATION_EXCEPTION = "SerializationException"

_NIL = f"{{{INSTANCE}}}nil"
_TRUE = ("true", "1")
_START_TAG = re.compile(rb"<[^!?>'\"](?:[^>'\"]|'[^']*'|\"[^\"]*\")*>")
_SKIPPED = re.compile(rb"(?:\s+|<\?.*?\?>|<!--.*?-->)*", re.DOTALL)
_BOM = b"\xef\xbb\xbf"

Element = Any
Reader = Callable[[Element, str], Any]


def read(body: bytes, ref: Ref) -> object:
    """The plain tree of a document; an empty body is an object without members."""
    body = body.removeprefix(_BOM)
    start = _SKIPPED.match(body)
    rest = start.end() if start else 0
    if rest == len(body) and not body.strip():
        return [] if ref.kind is Kind.LIST else {}
    if body.startswith(b"<!DOCTYPE", rest):
        raise _malformed(ref, "For security reasons DTD is prohibited in this XML document.")
    root = _parse(body, ref)
    contract = contract_of(ref)
    if root.tag != _qualified(contract):
        raise _wrong_root(root, contract, body, rest)
    try:
        return _reader(ref)(root, "")
    except RecursionError:
        raise _malformed(ref, "It is nested too deep.") from None


def _parse(body: bytes, ref: Ref) -> Element:
    # A parser of its own for every call: lxml's are not to be shared between threads, and they are cheap. The
    # encoding is always UTF-8, whatever the declaration says; .NET's string writers declare utf-16.
    parser = etree.XMLParser(encoding="utf-8", resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(body, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise _malformed(ref, getattr(error, "msg", None) or str(error)) from None
    if root.getroottree().docinfo.internalDTD is not None:
        raise _malformed(ref, "For security reasons DTD is prohibited in this XML document.")
    return root


def _qualified(contract: Contract) -> str:
    return f"{{{contract.namespace}}}{contract.name}"


@functools.cache
def _reader(ref: Ref) -> Reader:
    if ref.kind is Kind.OBJECT:
        return _object(ref)
    if ref.kind is Kind.LIST:
        return _list(ref)
    if ref.kind is Kind.DICTIONARY:
        return _dictionary(ref)
    if ref.kind is Kind.DATETIMEOFFSET:
        return _read_date_offset
    if ref.kind is Kind.CHAR:
        return _read_char
    return _read_text


def _object(ref: Ref) -> Reader:
    members: dict[str, tuple[str, Ref]] = {}
    readers: dict[str, Reader] = {}

    def read_object(element: Element, path: str) -> Any:
        if _is_nil(element):
            return None
        if not members:
            members.update(_known(ref))
        found: dict[str, Any] = {}
        for child in _children(element, path):
            tag = child.tag
            known = members.get(tag)
            if known is None:
                raise _unknown(child, path, ref)
            name, inner = known
            where = f"{path}.{name}" if path else name
            if name in found:
                raise _refused(f"The element '{name}' appears more than once", where)
            # Made on first use: a type may contain itself.
            reader = readers.get(tag) or readers.setdefault(tag, _reader(inner))
            found[name] = reader(child, where)
        return found

    return read_object


def _known(ref: Ref) -> dict[str, tuple[str, Ref]]:
    members = xml_members(shape_of(ref.target))
    return {f"{{{namespace}}}{member.name}": (member.name, member.ref) for member, namespace in members}


def _list(ref: Ref) -> Reader:
    assert ref.item is not None
    item = ref.item
    tag = _qualified(item_contract(ref))

    def read_list(element: Element, path: str) -> Any:
        if _is_nil(element):
            return None
        reader = _reader(item)
        values: list[Any] = []
        for child in _children(element, path):
            where = f"{path}[{len(values)}]"
            if child.tag != tag:
                raise _unexpected(child, where, tag)
            values.append(reader(child, where))
        return values

    return read_list


def _dictionary(ref: Ref) -> Reader:
    assert ref.item is not None
    assert ref.key is not None
    readers: tuple[Ref, Ref] = (ref.key, ref.item)
    entry = item_contract(ref)
    tag = _qualified(entry)
    key_tag, value_tag = f"{{{entry.namespace}}}Key", f"{{{entry.namespace}}}Value"

    def read_dictionary(element: Element, path: str) -> Any:
        if _is_nil(element):
            return None
        read_key, read_value = map(_reader, readers)
        values: dict[Any, Any] = {}
        for child in _children(element, path):
            inside = list(_children(child, path))
            parts = {part.tag: part for part in inside}
            if child.tag != tag or len(inside) != 2 or parts.keys() != {key_tag, value_tag}:
                raise _unexpected(child, path, tag)
            key = read_key(parts[key_tag], path)
            if key is None or isinstance(key, dict | list) or key in values:
                raise _refused(f"'{path}' has a key that is missing, repeated or not a plain value", path)
            values[key] = read_value(parts[value_tag], path)
        return values

    return read_dictionary


def _read_text(element: Element, path: str) -> str | None:
    text: str | None = element.text
    if not len(element):
        return text or (None if _is_nil(element) else "")
    # Comments cut the text in pieces; anything else has no place in a plain value.
    pieces = [text or ""]
    for child in element:
        if isinstance(child.tag, str) or child.tag is etree.Entity:
            raise _refused(f"The element '{path}' has no place for '{_local(child)}'", path)
        pieces.append(child.tail or "")
    return "".join(pieces)


def _read_char(element: Element, path: str) -> str | None:
    code = _read_text(element, path)
    if not code:
        return None
    if not code.isascii() or not code.isdecimal() or len(code) > 5 or int(code) > 0xFFFF:
        raise _refused(f"'{code[:20]}' is an Invalid value for '{path}'", path)
    if 0xD800 <= int(code) <= 0xDFFF:
        raise _refused(f"'{code}' is half a character, in '{path}'", path)
    return chr(int(code))


def _read_date_offset(element: Element, path: str) -> str | None:
    if _is_nil(element):
        return None
    parts = {child.tag: _read_text(child, path) or "" for child in _children(element, path)}
    moment, minutes = parts.get(f"{{{SYSTEM}}}DateTime", ""), parts.get(f"{{{SYSTEM}}}OffsetMinutes", "")
    return f"{moment}|{minutes}"


def _is_nil(element: Element) -> bool:
    return element.get(_NIL) in _TRUE


def _children(element: Element, path: str) -> Iterator[Element]:
    _refuse_text(element.text, path)
    for child in element:
        if isinstance(child.tag, str):
            yield child
        elif child.tag is etree.Entity:
            raise _refused(f"An entity has no place in '{path}'", path)
        _refuse_text(child.tail, path)


def _refuse_text(text: str | None, path: str) -> None:
    if text and not text.isspace():
        raise _refused(f"The text '{text.strip()[:50]}' stands outside of any member", path)


def _local(element: Element) -> str:
    return etree.QName(element).localname if isinstance(element.tag, str) else "an entity"


def _unknown(child: Element, path: str, ref: Ref) -> Fault:
    name = etree.QName(child)
    message = (
        f"Error in line {child.sourceline}. '{name.localname}' from namespace '{name.namespace or ''}' "
        f"is not a member of '{contract_of(ref).name}'."
    )
    return _refused(message, f"{path}.{name.localname}" if path else name.localname)


def _unexpected(child: Element, path: str, tag: str) -> Fault:
    name, wanted = etree.QName(child), etree.QName(tag)
    message = (
        f"Error in line {child.sourceline}. Expecting element '{wanted.localname}' from namespace "
        f"'{wanted.namespace}'.. Encountered 'Element'  with name '{name.localname}', "
        f"namespace '{name.namespace or ''}'."
    )
    return _refused(message, path)


def _wrong_root(root: Element, contract: Contract, body: bytes, start: int) -> Fault:
    name = etree.QName(root)
    line, position = _after_start_tag(body, start)
    message = (
        f"Error in line {line} position {position}. Expecting element '{contract.name}' from namespace "
        f"'{contract.namespace}'.. Encountered 'Element'  with name '{name.localname}', "
        f"namespace '{name.namespace or ''}'."
    )
    return BadRequest(message, code=SERIALIZATION_EXCEPTION)


def _after_start_tag(body: bytes, start: int) -> tuple[int, int]:
    """Where .NET's reader stands when it looks at the root's name: behind the start tag."""
    match = _START_TAG.match(body, start)
    before = body[: match.end() if match else start].decode(errors="replace")
    return before.count("\n") + 1, len(before) - (before.rfind("\n") + 1) + 1


def _malformed(ref: Ref, reason: str) -> Fault:
    shape = shape_of(ref.target) if ref.kind is Kind.OBJECT else None
    name = f"{shape.namespace}.{shape.name}" if shape else contract_of(ref).name
    message = f"There was an error deserializing the object of type {name}. {reason}"
    return BadRequest(message, code=SERIALIZATION_EXCEPTION)


def _refused(message: str, field: str) -> Fault:
    errors = (FieldError(SERIALIZATION_EXCEPTION, field, message),) if field else ()
    return BadRequest(message, code=SERIALIZATION_EXCEPTION, errors=errors)
