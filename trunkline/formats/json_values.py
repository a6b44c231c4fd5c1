"""Single values as ServiceStack's JSON has them, for msgspec to write (wire.md 3.1)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import msgspec

from trunkline.contract.shapes import Kind
from trunkline.formats import scalars

Tree = Callable[[Any], Any]

PLAIN = frozenset((Kind.STRING, Kind.BOOLEAN, Kind.INT, Kind.LONG, Kind.GUID, Kind.BYTES, Kind.CHAR, Kind.ENUM))
"""What msgspec writes exactly as ServiceStack.Text does."""


def or_null(tree: Tree) -> Tree:
    """The same, with null for null."""
    return lambda value: None if value is None else tree(value)


def raw(text: str) -> msgspec.Raw:
    """JSON as it is."""
    return msgspec.Raw(text.encode())


def _date(text: str) -> msgspec.Raw:
    # ServiceStack escapes the slashes, so that a JavaScript client can tell a date from a string.
    return raw('"' + text.replace("/", "\\/") + '"')


def _double(value: float) -> msgspec.Raw | None:
    text = scalars.double(value)
    return None if text[-1] in "NF" else raw(text)


SCALARS: Mapping[Kind, Tree] = {kind: (lambda value: value) for kind in PLAIN} | {
    Kind.DATETIME: lambda value: _date(scalars.json_date(value)),
    Kind.DATETIMEOFFSET: lambda value: _date(scalars.json_date_offset(value)),
    Kind.TIMESPAN: scalars.timespan,
    Kind.DECIMAL: lambda value: raw(scalars.decimal_number(value)),
    Kind.DOUBLE: _double,
}
"""How each kind of plain value is prepared; never for null."""
