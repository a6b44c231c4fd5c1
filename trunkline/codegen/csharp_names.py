"""Types by the names that .NET's reflection gives them: "List`1" with the argument `MessageInfo`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from trunkline.codegen.model import is_optional_value, name_of
from trunkline.contract.shapes import Kind, Ref, is_type_parameter, shape_of

NAMES: Final[Mapping[Kind, str]] = {
    Kind.STRING: "String",
    Kind.BOOLEAN: "Boolean",
    Kind.INT: "Int32",
    Kind.LONG: "Int64",
    Kind.DOUBLE: "Double",
    Kind.DECIMAL: "Decimal",
    Kind.DATETIME: "DateTime",
    Kind.DATETIMEOFFSET: "DateTimeOffset",
    Kind.TIMESPAN: "TimeSpan",
    Kind.GUID: "Guid",
    Kind.BYTES: "Byte[]",
    Kind.CHAR: "Char",
    Kind.LIST: "List`1",
    Kind.DICTIONARY: "Dictionary`2",
}


def type_name(ref: Ref) -> str:
    """The name alone, with the number of its arguments."""
    if is_type_parameter(ref):
        return f"'{name_of(ref)}"
    name = name_of(ref) or NAMES[ref.kind]
    count = len(shape_of(ref.target).arguments) if ref.kind is Kind.OBJECT else 0
    return f"{name}`{count}" if count else name


def generic_arguments(ref: Ref) -> list[str]:
    """Its arguments, each written as C# would write it."""
    return [written(argument) for argument in _arguments(ref)]


def written(ref: Ref) -> str:
    """A type with its arguments in one text."""
    if is_optional_value(ref):
        return f"Nullable<{type_name(ref)}>"
    arguments = generic_arguments(ref)
    name = type_name(ref).partition("`")[0] if arguments else type_name(ref)
    return f"{name}<{','.join(arguments)}>" if arguments else name


def _arguments(ref: Ref) -> tuple[Ref, ...]:
    if is_type_parameter(ref) or (ref.kind is Kind.DICTIONARY and ref.target):
        return ()
    if ref.kind is Kind.OBJECT:
        return shape_of(ref.target).arguments
    return tuple(inner for inner in (ref.key, ref.item) if inner)
