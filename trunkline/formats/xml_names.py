"""Names and namespaces of data contracts (wire.md 3.2)."""

from __future__ import annotations

import base64
import functools
import hashlib
from collections.abc import Mapping

import msgspec

from trunkline.contract.shapes import Kind, Member, Ref, Shape, enum_of, shape_of, xml_namespace

SCHEMA = "http://www.w3.org/2001/XMLSchema"
INSTANCE = "http://www.w3.org/2001/XMLSchema-instance"
SERIALIZATION = "http://schemas.microsoft.com/2003/10/Serialization/"
ARRAYS = "http://schemas.microsoft.com/2003/10/Serialization/Arrays"
SYSTEM = "http://schemas.datacontract.org/2004/07/System"

_BUILT_IN = frozenset((SCHEMA, SERIALIZATION))


class Contract(msgspec.Struct, frozen=True):
    """The name of a data contract and its namespace."""

    name: str
    namespace: str

    @property
    def is_built_in(self) -> bool:
        """Whether the namespace is one that needs neither declaration nor hash."""
        return self.namespace in _BUILT_IN


_SCALARS: Mapping[Kind, Contract] = {
    Kind.STRING: Contract("string", SCHEMA),
    Kind.BOOLEAN: Contract("boolean", SCHEMA),
    Kind.INT: Contract("int", SCHEMA),
    Kind.LONG: Contract("long", SCHEMA),
    Kind.DOUBLE: Contract("double", SCHEMA),
    Kind.DECIMAL: Contract("decimal", SCHEMA),
    Kind.DATETIME: Contract("dateTime", SCHEMA),
    Kind.DATETIMEOFFSET: Contract("DateTimeOffset", SYSTEM),
    Kind.TIMESPAN: Contract("duration", SERIALIZATION),
    Kind.GUID: Contract("guid", SERIALIZATION),
    Kind.BYTES: Contract("base64Binary", SCHEMA),
    Kind.CHAR: Contract("char", SERIALIZATION),
}


@functools.cache
def contract_of(ref: Ref) -> Contract:
    """The data contract of a type."""
    if ref.kind is Kind.OBJECT:
        return shape_contract(shape_of(ref.target))
    if ref.kind is Kind.ENUM:
        shape = enum_of(ref.target)
        return Contract(shape.name, xml_namespace(shape.namespace))
    if ref.kind in (Kind.LIST, Kind.DICTIONARY):
        item = item_contract(ref)
        return Contract("ArrayOf" + item.name, item.namespace)
    # The root of a plain value is in the serialization namespace, but for hashes XMLSchema counts.
    return _SCALARS[ref.kind]


@functools.cache
def item_contract(ref: Ref) -> Contract:
    """The element that a list or dictionary repeats."""
    assert ref.item is not None
    if ref.kind is Kind.DICTIONARY:
        assert ref.key is not None
        arguments = (contract_of(ref.key), contract_of(ref.item))
        return Contract("KeyValueOf" + _arguments(arguments), ARRAYS)
    item = contract_of(ref.item)
    return Contract(item.name, ARRAYS if item.is_built_in else item.namespace)


def shape_contract(shape: Shape) -> Contract:
    """The data contract of a DTO; a generic one carries its arguments and their hash."""
    name = shape.name
    if shape.arguments:
        name += "Of" + _arguments(tuple(contract_of(argument) for argument in shape.arguments))
    return Contract(name, xml_namespace(shape.namespace))


def _arguments(arguments: tuple[Contract, ...]) -> str:
    names = "".join(argument.name for argument in arguments)
    if all(argument.is_built_in for argument in arguments):
        return names
    return names + namespace_hash(tuple(argument.namespace for argument in arguments))


def namespace_hash(namespaces: tuple[str, ...]) -> str:
    """The suffix by which .NET tells `P<A.R>` from `P<B.R>`."""
    text = f" {len(namespaces)} {' '.join(namespaces)}"
    digest = hashlib.md5(text.encode(), usedforsecurity=False).digest()[:6]
    return base64.b64encode(digest).decode().replace("/", "_S").replace("+", "_P")


def xml_members(shape: Shape) -> tuple[tuple[Member, str], ...]:
    """Members in the order of XML, each with its namespace: the base's block first, then by ordinal name."""
    own = shape.members if shape.ordered else sorted(shape.members, key=lambda member: member.name)
    namespace = xml_namespace(shape.namespace)
    inherited = xml_members(shape.base) if shape.base else ()
    return inherited + tuple((member, namespace) for member in own)
