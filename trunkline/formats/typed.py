"""Plain trees, as the formats read them, into the values of a type; every bad member is named."""

from __future__ import annotations

import datetime
import decimal
import functools
import typing
import uuid
from collections.abc import Callable, Mapping
from typing import Any

import msgspec

from trunkline.base.faults import FieldError
from trunkline.contract.shapes import MISSING, Kind, Member, Ref, all_members, shape_of
from trunkline.formats import jsv_text, scalars

SERIALIZATION_EXCEPTION = "SerializationException"
_EXCERPT = 200

Problems = list[FieldError]
# A value of a tree, the path of its member, where to note what is wrong; None stands for nothing given.
Converter = Callable[[Any, str, Problems], Any]


class Slot(msgspec.Struct, frozen=True, eq=False):
    """Where a value of a request goes: a member with its two ways in."""

    field: str
    name: str
    of_tree: Converter
    of_text: Converter
    # Strings are taken as they are, without a call.
    is_string: bool
    default: Any


class Plan(msgspec.Struct, frozen=True, eq=False):
    """How to make one DTO: its slots by every usual spelling, and what it needs when nothing is given."""

    make: Callable[..., Any]
    slots: Mapping[str, Slot]
    required: Mapping[str, Callable[[], Any]]

    def slot(self, name: str) -> Slot | None:
        """The slot of a member, in any case."""
        return self.slots.get(name) or self.slots.get(name.lower())


@functools.cache
def plan_of(target: Any) -> Plan:
    """The plan of a DTO class."""
    members = all_members(shape_of(target))
    slots: dict[str, Slot] = {}
    for member in members:
        slot = _slot(member)
        for spelling in (member.name, member.camel, member.name.lower()):
            slots.setdefault(spelling, slot)
    required = {member.field: functools.partial(_zero, member.ref) for member in members if member.default is MISSING}
    return Plan(typing.get_origin(target) or target, slots, required)


def _slot(member: Member) -> Slot:
    default = _zero(member.ref) if member.default is MISSING else member.default
    is_string = member.ref.kind is Kind.STRING
    return Slot(member.field, member.name, converter(member.ref), text_converter(member.ref), is_string, default)


def fill(plan: Plan, tree: Mapping[str, Any], path: str, problems: Problems) -> dict[str, Any]:
    """The members that a tree gives, by field; unknown names are passed over, and so is null."""
    values: dict[str, Any] = {}
    slots = plan.slots
    for name, value in tree.items():
        slot = slots.get(name) or slots.get(name.lower())
        if slot is None or value is None:
            continue
        if slot.is_string and type(value) is str:
            values[slot.field] = value
            continue
        converted = slot.of_tree(value, f"{path}.{slot.name}" if path else slot.name, problems)
        if converted is not None:
            values[slot.field] = converted
    return values


def complete(plan: Plan, values: dict[str, Any]) -> Any:
    """The DTO with these members; the others have their defaults."""
    for field, zero in plan.required.items():
        if field not in values:
            values[field] = zero()
    return plan.make(**values)


@functools.cache
def converter(ref: Ref) -> Converter:
    """How to turn a tree into a value of the type."""
    if ref.kind is Kind.OBJECT:
        return _object(ref)
    if ref.kind is Kind.LIST:
        return _list(ref)
    if ref.kind is Kind.DICTIONARY:
        return _dictionary(ref)
    if ref.kind is Kind.STRING:
        return _string
    if ref.kind is Kind.ENUM:
        return _scalar(functools.partial(_enum, target=ref.target))
    return _scalar(_SCALARS[ref.kind])


@functools.cache
def text_converter(ref: Ref) -> Converter:
    """How to turn a text of a query, form or path into a value of the type."""
    of_tree = converter(ref)
    if ref.kind is Kind.STRING:
        return of_tree
    if ref.kind is Kind.BOOLEAN:
        # Of a repeated flag only the first value counts.
        return lambda text, path, problems: of_tree(text.partition(",")[0], path, problems)
    if ref.kind is Kind.LIST:
        return _jsv(jsv_text.parse_list, of_tree)
    if ref.kind in (Kind.OBJECT, Kind.DICTIONARY):
        return _jsv(jsv_text.parse, of_tree)
    return of_tree


def _jsv(parse: Callable[[str], Any], of_tree: Converter) -> Converter:
    def convert(text: str, path: str, problems: Problems) -> Any:
        try:
            tree = parse(text)
        except ValueError:
            return _invalid(text, path, problems)
        return of_tree(tree, path, problems)

    return convert


def _string(value: Any, _path: str, _problems: Problems) -> str | None:
    return value if value is None or type(value) is str else jsv_text.text_of(value)


def _scalar(parse: Callable[[Any], Any]) -> Converter:
    def convert(value: Any, path: str, problems: Problems) -> Any:
        # Forms and older clients send an empty text where they have no value.
        if value is None or value == "":
            return None
        try:
            return parse(value)
        except (ValueError, TypeError, ArithmeticError):
            return _invalid(value, path, problems)

    return convert


def _object(ref: Ref) -> Converter:
    def convert(value: Any, path: str, problems: Problems) -> Any:
        if value is None:
            return None
        if not isinstance(value, dict):
            return _invalid(value, path, problems)
        plan = plan_of(ref.target)
        return complete(plan, fill(plan, value, path, problems))

    return convert


def _list(ref: Ref) -> Converter:
    assert ref.item is not None
    item, of_item = ref.item, converter(ref.item)

    def convert(value: Any, path: str, problems: Problems) -> Any:
        if value is None:
            return None
        if not isinstance(value, list):
            return _invalid(value, path, problems)
        values = [of_item(inner, f"{path}[{at}]", problems) for at, inner in enumerate(value)]
        if not item.nullable:
            _refuse_nulls(value, values, path, problems)
        return values

    return convert


def _refuse_nulls(given: list[Any], values: list[Any], path: str, problems: Problems) -> None:
    for at, (tree, value) in enumerate(zip(given, values, strict=True)):
        if value is None and (tree is None or tree == ""):
            _invalid("" if tree == "" else "null", f"{path}[{at}]", problems)


def _dictionary(ref: Ref) -> Converter:
    assert ref.item is not None
    assert ref.key is not None
    item, of_item, of_key = ref.item, converter(ref.item), converter(ref.key)

    def convert(value: Any, path: str, problems: Problems) -> Any:
        if value is None:
            return None
        if not isinstance(value, dict):
            return _invalid(value, path, problems)
        found = {}
        for key, inner in value.items():
            where = f"{path}.{key}"
            converted, converted_key = of_item(inner, where, problems), of_key(key, where, problems)
            if converted_key is None:
                _invalid(key, path, problems)
            # As in JSON's own output, a null that the type has no place for is left out.
            elif converted is not None or item.nullable:
                found[converted_key] = converted
        return found

    return convert


def _invalid(value: Any, path: str, problems: Problems) -> None:
    text = jsv_text.text_of(value)
    shown = text if len(text) <= _EXCERPT else text[:_EXCERPT] + "..."
    problems.append(FieldError(SERIALIZATION_EXCEPTION, path, f"'{shown}' is an Invalid value for '{path}'"))


def _boolean(value: Any) -> bool:
    if isinstance(value, bool):
        return value
    return scalars.parse_boolean(str(value) if type(value) is int else _text(value))


def _integer(value: Any, span: tuple[int, int]) -> int:
    if type(value) is not int:
        return scalars.parse_integer(_text(value), span)
    if not span[0] <= value <= span[1]:
        raise ValueError(value)
    return value


def _number_text(value: Any) -> str:
    if isinstance(value, scalars.RawNumber):
        return value.text
    return str(value) if type(value) in (int, float) else _text(value)


def _enum(value: Any, target: Any) -> Any:
    return scalars.parse_enum(str(value) if type(value) is int else _text(value), target)


def _text(value: Any) -> str:
    if type(value) is not str:
        raise ValueError(value)
    return value


def _date_offset(value: Any) -> datetime.datetime:
    # XML gives the moment in UTC and the minutes of its offset.
    moment, bar, minutes = _text(value).partition("|")
    found = scalars.parse_date_offset(moment)
    if not bar:
        return found
    offset = datetime.timedelta(minutes=scalars.parse_integer(minutes or "0", scalars.INT_RANGE))
    return found.astimezone(datetime.timezone(offset))


_SCALARS: Mapping[Kind, Callable[[Any], Any]] = {
    Kind.BOOLEAN: _boolean,
    Kind.INT: lambda value: _integer(value, scalars.INT_RANGE),
    Kind.LONG: lambda value: _integer(value, scalars.LONG_RANGE),
    Kind.DOUBLE: lambda value: scalars.parse_double(_number_text(value)),
    Kind.DECIMAL: lambda value: scalars.parse_decimal(_number_text(value)),
    Kind.DATETIME: lambda value: scalars.parse_date(_text(value)),
    Kind.DATETIMEOFFSET: _date_offset,
    Kind.TIMESPAN: lambda value: scalars.parse_timespan(_text(value)),
    Kind.GUID: lambda value: scalars.parse_guid(_text(value)),
    Kind.BYTES: lambda value: scalars.parse_bytes(_text(value)),
    Kind.CHAR: lambda value: scalars.parse_char(_text(value)),
}

_MIN_DATE = datetime.datetime.min.replace(tzinfo=scalars.UTC)
_ZEROS: Mapping[Kind, Callable[[], Any]] = {
    Kind.STRING: str,
    Kind.BOOLEAN: bool,
    Kind.INT: int,
    Kind.LONG: int,
    Kind.DOUBLE: float,
    Kind.DECIMAL: decimal.Decimal,
    Kind.DATETIME: lambda: _MIN_DATE.replace(tzinfo=None),
    Kind.DATETIMEOFFSET: lambda: _MIN_DATE,
    Kind.TIMESPAN: datetime.timedelta,
    Kind.GUID: lambda: uuid.UUID(int=0),
    Kind.BYTES: bytes,
    Kind.CHAR: lambda: "\0",
    Kind.LIST: list,
    Kind.DICTIONARY: dict,
}


def _zero(ref: Ref) -> Any:
    """What .NET has where nothing was given, except that texts and lists are empty rather than null."""
    if ref.nullable:
        return None
    if ref.kind is Kind.ENUM:
        return next(iter(ref.target))
    return _ZEROS.get(ref.kind, lambda: None)()
