"""CSV: the rows of an answer under the names of their members (wire.md 3.4)."""

from __future__ import annotations

import functools
import itertools
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

import msgspec

from trunkline.base.faults import Fault
from trunkline.contract.shapes import Kind, Ref, all_members, shape_of
from trunkline.formats import json, jsv, jsv_text
from trunkline.formats.format import Asked, Format
from trunkline.formats.refusals import BOM, malformed, type_name
from trunkline.formats.rows import rows_member

END = "\r\n"

Writer = Callable[[Any], str]

_needs_quotes = re.compile(r'[",\r\n]|\A[\[{]').search
_FIELD = re.compile(r'(?:"((?:[^"]++|"")*+)"|([^",\r\n]*+))(,|\r\n|\n|\r|\Z)')
_UNSET = msgspec.UNSET
_COMPOUND = (Kind.OBJECT, Kind.LIST, Kind.DICTIONARY)


def write(value: object, ref: Ref) -> bytes:
    """The bytes of a value: a header and rows, or rows alone where they have no members."""
    return "".join([line + END for line in _lines(value, ref)]).encode("utf-8", "replace")


def _lines(value: Any, ref: Ref) -> list[str]:
    member = rows_member(ref)
    rows = getattr(value, member.field) if member else None
    if member and rows is not None and rows is not _UNSET:
        return _list_lines(rows, member.ref)
    if ref.kind is Kind.LIST:
        return _list_lines(value, ref)
    if ref.kind is Kind.DICTIONARY and ref.key and ref.item:
        write_key, write_item = _field_writer(ref.key), _field_writer(ref.item)
        return [",".join(map(write_key, value)), ",".join(map(write_item, value.values()))]
    return _list_lines([value], Ref(Kind.LIST, item=ref))


def _list_lines(values: Iterable[Any], ref: Ref) -> list[str]:
    assert ref.item is not None
    if ref.item.kind is not Kind.OBJECT:
        return list(map(_field_writer(ref.item), values))
    header, write_row = _rows(ref.item.target)
    return [header, *map(write_row, values)]


@functools.cache
def _rows(target: Any) -> tuple[str, Writer]:
    """The header of a DTO and the writer of its rows."""
    members = all_members(shape_of(target))
    values_of = jsv.values_getter([member.field for member in members])
    # Texts are the most, and written in place.
    writers = [None if member.ref.kind is Kind.STRING else _field_writer(member.ref) for member in members]
    null = "," * (len(members) - 1)

    def write_row(value: Any) -> str:
        if value is None:
            return null
        fields = []
        for write_field, part in zip(writers, values_of(value), strict=True):
            if part is None or part is _UNSET:
                fields.append("")
            elif write_field is not None:
                fields.append(write_field(part))
            else:
                fields.append('"' + part.replace('"', '""') + '"' if _needs_quotes(part) else part)
        return ",".join(fields)

    return ",".join(member.name for member in members), write_row


@functools.cache
def _field_writer(ref: Ref) -> Writer:
    if ref.kind is Kind.STRING or ref.kind is Kind.CHAR or ref.kind is Kind.ENUM:
        text_of: Writer = str if ref.kind is not Kind.ENUM else lambda value: str(value.value)
        return lambda value: "" if value is None else quoted(text_of(value))
    write_value = jsv.value_writer(ref)
    if ref.kind in _COMPOUND:
        return lambda value: "" if value is None else '"' + write_value(value).replace('"', '""') + '"'
    return lambda value: "" if value is None else write_value(value)


def quoted(text: str) -> str:
    """A text in quotes where CSV needs them."""
    return '"' + text.replace('"', '""') + '"' if _needs_quotes(text) else text


def read(body: bytes, ref: Ref) -> object:
    """The plain tree of a body: for an object its only row, for a list all of them."""
    try:
        records = _records(body.removeprefix(BOM).decode(), ref)
    except UnicodeDecodeError:
        raise _malformed(ref, "it is not UTF-8") from None
    if ref.kind is not Kind.LIST:
        return _only_row(records, ref)
    assert ref.item is not None
    if ref.item.kind is not Kind.OBJECT:
        return [_single(record, ref) for record in records]
    return list(_trees(records, ref.item, ref))


def _records(text: str, ref: Ref) -> Iterator[list[str]]:
    """The fields of each line; a quoted field may hold line ends."""
    record: list[str] = []
    at, end, line = 0, len(text), 1
    while at < end or record:
        match = _FIELD.match(text, at)
        if match is None:
            raise _malformed(ref, f"there is a misplaced or an open quote in record {line}")
        field, mark = match[1], match[3]
        record.append(match[2] if field is None else field.replace('""', '"'))
        at = match.end()
        if mark != ",":
            yield record
            record, line = [], line + 1


def _only_row(records: Iterator[list[str]], ref: Ref) -> object:
    header = next(records, None)
    if header is None:
        return {}
    # A second one is enough to know: the reference takes the first and forgets the others.
    rows = list(itertools.islice(_trees(itertools.chain([header], records), ref, ref), 2))
    if len(rows) != 1:
        raise _malformed(ref, f"one row is expected behind the header, and there {'are more' if rows else 'is none'}")
    return rows[0]


def _trees(records: Iterator[list[str]], item: Ref, ref: Ref) -> Iterator[dict[str, Any]]:
    names = [name.strip().lower() for name in next(records, [])]
    if len(set(names)) < len(names):
        raise _malformed(ref, "a name appears more than once in the header")
    parsers = _parsers(item.target)
    columns = [(name, parsers.get(name)) for name in names]
    for number, row in enumerate(records, 2):
        if row == [""] and len(names) > 1:
            continue
        if len(row) != len(names):
            raise _malformed(ref, f"record {number} has {len(row)} fields under {len(names)} names")
        yield {name: parse(text) if parse else text for (name, parse), text in zip(columns, row, strict=True) if text}


@functools.cache
def _parsers(target: Any) -> Mapping[str, Callable[[str], Any]]:
    """How to read the fields that hold JSV, by the lower-case names of their members."""
    kinds = {member.name.lower(): member.ref.kind for member in all_members(shape_of(target))}
    parsers = {Kind.LIST: _parse_list, Kind.OBJECT: jsv_text.parse_body, Kind.DICTIONARY: jsv_text.parse_body}
    return {name: _or_text(parsers[kind]) for name, kind in kinds.items() if kind in parsers}


def _parse_list(text: str) -> Any:
    """A list, with or without its brackets."""
    return jsv_text.parse_body(text if text.startswith("[") else f"[{text}]")


def _or_text(parse: Callable[[str], Any]) -> Callable[[str], Any]:
    """What cannot be parsed stays a text, which binding then refuses by the name of its member."""

    def parse_field(text: str) -> Any:
        try:
            return parse(text)
        except ValueError:
            return text

    return parse_field


def _single(record: list[str], ref: Ref) -> Any:
    if len(record) != 1:
        raise _malformed(ref, "a row has more than one field")
    assert ref.item is not None
    return _or_text(jsv_text.parse_body)(record[0]) if ref.item.kind in _COMPOUND else record[0]


def _malformed(ref: Ref, reason: str) -> Fault:
    return malformed(f"Malformed CSV for type '{type_name(ref)}': {reason}")


@functools.lru_cache(maxsize=1024)
def _named(operation: str) -> Format:
    """The format with the name under which a browser keeps the file."""
    disposition = f'attachment;filename="{operation}.csv"'.encode()
    return msgspec.structs.replace(FORMAT, result_headers=((b"content-disposition", disposition),))


def _for_request(asked: Asked) -> Format:
    return _named(asked.operation) if asked.operation else FORMAT


FORMAT = Format(
    name="csv",
    content_type="text/csv",
    media_types=("text/csv",),
    write=write,
    read=read,
    show=json.show,  # the reference's page does so too
    for_request=_for_request,
)
