"""JSV: JSON with hardly any quotes, ServiceStack's own format (wire.md 3.3)."""

from __future__ import annotations

import datetime
import functools
import re
from collections.abc import Callable
from operator import attrgetter
from typing import Any

import msgspec

from trunkline.contract.shapes import Kind, Ref, all_members, shape_of
from trunkline.formats import scalars
from trunkline.formats.format import Format
from trunkline.formats.forms import query_pairs
from trunkline.formats.json_options import name_in, options_of
from trunkline.formats.jsv_text import parse_body
from trunkline.formats.refusals import BOM, malformed, type_name, wrong_start

Writer = Callable[[Any], str]

_needs_quotes = re.compile(r'[":,{}\[\]\r\n]').search
_UNSET = msgspec.UNSET
# The pieces of a JSV text for indenting: a quoted text, an empty block, a mark, or anything between marks.
_PIECES = re.compile(r'"(?:[^"]|"")*"|\{\}|\[\]|[{}\[\],:]|[^{}\[\],:"]+')
_OPENING, _CLOSING = ("{", "["), ("}", "]")


def write(value: object, ref: Ref) -> bytes:
    """The bytes of a value: no quotes but where a text needs them, absent members left out."""
    return write_text(value, ref).encode("utf-8", "replace")


def write_text(value: object, ref: Ref) -> str:
    """The text of a value."""
    return item_writer(ref)(value)


def write_indented(value: object, ref: Ref) -> str:
    """The text of a value over many lines, indented by tabs, for people."""
    return _indented(write_text(value, ref))


def quoted(text: str) -> str:
    """A text in quotes where JSV needs them."""
    return '"' + text.replace('"', '""') + '"' if _needs_quotes(text) else text


@functools.cache
def item_writer(ref: Ref, text_case: str = "") -> Writer:
    """The writer of an item of a list or of a dictionary, where an empty text has quotes and null is nothing.

    Names of members are in the text case that options of JSON name; without one, they are as everybody gets them.
    """
    if ref.kind is Kind.STRING:
        return _item_text
    write_value = value_writer(ref, text_case)
    null = "{}" if ref.kind is Kind.OBJECT else ""
    return lambda value: null if value is None else write_value(value)


def _item_text(value: str | None) -> str:
    return "" if value is None else quoted(value) if value else '""'


@functools.cache
def value_writer(ref: Ref, text_case: str = "") -> Writer:
    """The writer of a member's value; it is never given null."""
    if ref.kind is Kind.OBJECT:
        return _object(ref, text_case)
    if ref.kind is Kind.LIST and ref.item:
        return _list(ref.item, text_case)
    if ref.kind is Kind.DICTIONARY and ref.key and ref.item:
        return _dictionary(ref.key, ref.item, text_case)
    return _TEXTS[ref.kind]


def _object(ref: Ref, text_case: str) -> Writer:
    members = all_members(shape_of(ref.target))
    values_of = values_getter([member.field for member in members])
    parts: list[tuple[str, Writer | None]] = []

    def write_object(value: Any) -> str:
        # Filled on first use: a type may contain itself.
        if not parts:
            parts.extend((f"{name_in(one, text_case)}:", _member_writer(one.ref, text_case)) for one in members)
        pieces = []
        for (name, write_part), part in zip(parts, values_of(value), strict=True):
            if part is None or part is _UNSET:
                continue
            if write_part is not None:
                pieces.append(name + write_part(part))
            elif _needs_quotes(part):
                pieces.append(name + '"' + part.replace('"', '""') + '"')
            else:
                pieces.append(name + part)
        return "{" + ",".join(pieces) + "}"

    return write_object


def _member_writer(ref: Ref, text_case: str) -> Writer | None:
    """None for texts, which are the most and written in place."""
    return None if ref.kind is Kind.STRING else value_writer(ref, text_case)


def values_getter(fields: list[str]) -> Callable[[Any], tuple[Any, ...]]:
    """What reads these fields of an object at once."""
    if len(fields) > 1:
        return attrgetter(*fields)
    return lambda value: tuple(getattr(value, field) for field in fields)


def _list(item: Ref, text_case: str) -> Writer:
    def write_list(values: Any) -> str:
        write_item = item_writer(item, text_case)
        return "[" + ",".join([write_item(value) for value in values]) + "]"

    return write_list


def _dictionary(key: Ref, item: Ref, text_case: str) -> Writer:
    def write_dictionary(values: Any) -> str:
        write_key, write_item = item_writer(key), item_writer(item, text_case)
        pairs = [f"{_key(write_key(key))}:{write_item(value)}" for key, value in values.items() if value is not None]
        return "{" + ",".join(pairs) + "}"

    return write_dictionary


def _key(text: str) -> str:
    """The text of a key, which keeps the white space at its ends only in quotes: names may have some around them."""
    return text if text == text.strip() else f'"{text}"'


def _date(value: datetime.datetime) -> str:
    text = scalars.iso_date(value)
    return text.removesuffix("T00:00:00") if value.tzinfo is None else text


def _date_offset(value: datetime.datetime) -> str:
    # .NET's round-trip form has always seven digits behind the point.
    offset = scalars.offset_text(value.utcoffset() or scalars.NO_TIME)
    return f"{value.replace(tzinfo=None).isoformat(timespec='microseconds')}0{offset}"


def _double(value: float) -> str:
    return scalars.double(value).replace("INF", "Infinity")


_TEXTS: dict[Kind, Writer] = {
    Kind.STRING: quoted,
    Kind.BOOLEAN: str,
    Kind.INT: str,
    Kind.LONG: str,
    Kind.DOUBLE: _double,
    Kind.DECIMAL: scalars.decimal_number,
    Kind.DATETIME: _date,
    Kind.DATETIMEOFFSET: _date_offset,
    Kind.TIMESPAN: scalars.timespan,
    Kind.GUID: lambda value: value.hex,
    Kind.BYTES: scalars.base64_text,
    Kind.CHAR: quoted,
    Kind.ENUM: lambda value: quoted(str(value.value)),
}


def _indented(text: str) -> str:
    """ServiceStack's dump: a block begins on a line of its own, and each member has a line."""
    out: list[str] = []
    depth = 0
    in_name = True
    for piece in _PIECES.findall(text):
        if piece in _OPENING:
            # A block that is a member's value begins on the next line.
            out += [_line(depth), piece] if out[-1:] == [": "] else [piece]
            depth += 1
            out.append(_line(depth))
        elif piece in _CLOSING:
            depth -= 1
            out += [_line(depth), piece]
        elif piece == ",":
            out += [piece, _line(depth)]
        else:
            # Only the first colon ends the name; later ones belong to the value, as in a time of day.
            out.append(": " if piece == ":" and in_name else piece)
            in_name = in_name and piece != ":"
            continue
        in_name = True
    return "".join(out)


def _line(depth: int) -> str:
    return "\n" + "\t" * depth


def read(body: bytes, ref: Ref) -> object:
    """The plain tree of a body: an object where the type is one; an empty body is an object without members."""
    body = body.removeprefix(BOM).strip()
    is_list = ref.kind is Kind.LIST
    if not body:
        return [] if is_list else {}
    if body[:1] != (b"[" if is_list else b"{"):
        raise wrong_start(body, ref)
    try:
        return parse_body(body.decode())
    except UnicodeDecodeError:
        raise malformed(f"Malformed JSV for type '{type_name(ref)}': it is not UTF-8") from None
    except ValueError as error:
        raise malformed(f"Malformed JSV for type '{type_name(ref)}': {error}") from None


def _options(query: str) -> Format:
    wants_dump = "debug" in query.lower() and _wants_dump(query)
    # Of what `?jsconfig=` can say, the names of members; dates and the rest are as JSV has them.
    options = options_of(query)
    text_case = options.text_case if options else ""
    return _tailored(text_case, wants_dump) if text_case or wants_dump else FORMAT


@functools.cache
def _tailored(text_case: str, wants_dump: bool) -> Format:
    def write_tailored(value: object, ref: Ref) -> bytes:
        text = item_writer(ref, text_case)(value)
        return (_indented(text) if wants_dump else text).encode("utf-8", "replace")

    return msgspec.structs.replace(FORMAT, write=write_tailored)


def _wants_dump(query: str) -> bool:
    return any(name.lower() == "debug" and value not in ("", "0", "false") for name, value in query_pairs(query))


FORMAT = Format(
    name="jsv",
    content_type="application/jsv",
    media_types=("application/jsv", "text/jsv"),
    write=write,
    read=read,
    show=write_indented,
    options=_options,
)
