"""Sample values of a type, as the pages about operations show them (wire.md 6.2): everything filled, nothing meant."""

from __future__ import annotations

import datetime
import decimal
import uuid
from collections.abc import Mapping
from typing import Any

import msgspec

from trunkline.contract.shapes import Kind, Ref, all_members, shape_of

TEXT = "String"

# .NET's DateTime.MinValue has no zone, its DateTimeOffset.MinValue is in UTC.
_MIN_OFFSET = datetime.datetime.min.replace(tzinfo=datetime.UTC)

_SCALARS: Mapping[Kind, object] = {
    Kind.STRING: TEXT,
    Kind.BOOLEAN: False,
    Kind.INT: 0,
    Kind.LONG: 0,
    Kind.DOUBLE: 0.0,
    Kind.DECIMAL: decimal.Decimal(0),
    Kind.DATETIME: _MIN_OFFSET.replace(tzinfo=None),
    Kind.DATETIMEOFFSET: _MIN_OFFSET,
    Kind.TIMESPAN: datetime.timedelta(),
    Kind.GUID: uuid.UUID(int=0),
    Kind.BYTES: b"",
    Kind.CHAR: "\0",
}


def sample(ref: Ref) -> Any:
    """A value with every text `String`, numbers zero, lists of one; what would hold itself is null or empty inside."""
    return _sample(ref, ())


def _sample(ref: Ref, inside: tuple[Any, ...]) -> Any:
    if ref.kind is Kind.OBJECT:
        return None if ref.target in inside else _object(ref.target, (*inside, ref.target))
    if ref.kind is Kind.LIST and ref.item:
        item = _sample(ref.item, inside)
        return [] if item is None else [item]
    if ref.kind is Kind.DICTIONARY and ref.key and ref.item:
        item = _sample(ref.item, inside)
        return {} if item is None else {_sample(ref.key, inside): item}
    return next(iter(ref.target)) if ref.kind is Kind.ENUM else _SCALARS[ref.kind]


def _object(target: Any, inside: tuple[Any, ...]) -> Any:
    values = {member.field: _sample(member.ref, inside) for member in all_members(shape_of(target))}
    # UNSET is left out by every format, where the type of the member has no null.
    return target(**{field: msgspec.UNSET if value is None else value for field, value in values.items()})
