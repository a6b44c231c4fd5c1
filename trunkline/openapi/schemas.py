"""Types as JSON Schema: shapes and enums become components, everything else stands where it is used."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

import msgspec

from trunkline.contract.shapes import (
    MISSING,
    Kind,
    Member,
    Ref,
    Shape,
    all_members,
    enum_of,
    reachable,
    shape_of,
    xml_namespace,
)
from trunkline.openapi.samples import body_sample, member_sample

Schema = dict[str, Any]

ARRAYS: Final = "http://schemas.microsoft.com/2003/10/Serialization/Arrays"
COMPONENTS: Final = "#/components/schemas/"
GUID: Final = "^[0-9A-Fa-f]{8}-?(?:[0-9A-Fa-f]{4}-?){3}[0-9A-Fa-f]{12}$"
# What needs no quotes in a list that is written as text.
PLAIN_ITEM: Final = r'^[^\s,:"{}\[\]]+$'

_SCALARS: Final[Mapping[Kind, Schema]] = {
    Kind.STRING: {"type": "string"},
    Kind.BOOLEAN: {"type": "boolean"},
    Kind.INT: {"type": "integer", "format": "int32", "minimum": -(2**31), "maximum": 2**31 - 1},
    Kind.LONG: {"type": "integer", "format": "int64", "minimum": -(2**63), "maximum": 2**63 - 1},
    Kind.DOUBLE: {"type": "number", "format": "double"},
    Kind.DECIMAL: {"type": "number"},
    Kind.DATETIME: {"type": "string", "description": "A moment, as `/Date(1795428672345)/` or in ISO 8601."},
    Kind.DATETIMEOFFSET: {
        "type": "string",
        "description": "A moment with its offset, as `/Date(1795428672345+0200)/`.",
    },
    Kind.TIMESPAN: {"type": "string", "format": "duration"},
    Kind.GUID: {"type": "string", "pattern": GUID},
    Kind.BYTES: {"type": "string", "contentEncoding": "base64"},
    Kind.CHAR: {"type": "string", "minLength": 1, "maxLength": 1},
}

# What is known of a member by its name, because the handlers that take it all check it alike.
_NAMED: Final[Mapping[str, Schema]] = {
    "Count": {"minimum": 1, "maximum": 1000},
    "CountPerPage": {"minimum": 0, "maximum": 1000},
    "KeepHours": {"minimum": 0, "maximum": 720},
    "Page": {"minimum": 0},
    "StartDate": {"format": "date"},
    "EndDate": {"format": "date"},
    "Expires": {"format": "date-time"},
    "Deadline": {"format": "date-time"},
    "LastUsed": {"format": "date-time"},
    "Revoked": {"format": "date-time"},
    "Password": {"format": "password"},
}

# In data contracts, the item of a list of plain values is named after its type.
_XML_ITEM: Final[Mapping[Kind, str]] = {
    Kind.STRING: "string",
    Kind.BOOLEAN: "boolean",
    Kind.INT: "int",
    Kind.LONG: "long",
    Kind.DOUBLE: "double",
    Kind.DECIMAL: "decimal",
    Kind.DATETIME: "dateTime",
    Kind.TIMESPAN: "duration",
    Kind.GUID: "guid",
    Kind.BYTES: "base64Binary",
    Kind.CHAR: "char",
}


def schema_of(ref: Ref) -> Schema:
    """The schema of a type; shapes and enums are referred to."""
    plain = _plain(ref)
    if not ref.nullable:
        return plain
    if "$ref" in plain:
        return {"anyOf": [plain, {"type": "null"}]}
    return plain | {"type": [plain["type"], "null"]}


def member_schema(member: Member, *, required: bool = False, text: bool = False) -> Schema:
    """The schema of a member: of one that must be given, when `required`; in a path, query or form, when `text`."""
    ref = member.ref
    schema = _plain(ref) if required or text else schema_of(ref)
    if ref.kind in (Kind.STRING, Kind.INT, Kind.LONG):
        schema = schema | _known(member)
    if required and ref.kind in (Kind.STRING, Kind.LIST):
        schema = schema | {"minLength" if ref.kind is Kind.STRING else "minItems": 1}
    if text and ref.kind is Kind.LIST:
        schema = schema | {"items": schema["items"] | {"minLength": 1, "pattern": PLAIN_ITEM}}
    if ref.kind in _SCALARS and not text and not required and _has_default(member):
        schema = schema | {"default": member.default}
    return schema


def body_schema(shape: Shape, members: Iterable[Member], needed: Iterable[str], shown: Iterable[str]) -> Schema:
    """A request with only these members.

    `needed` are required besides those that say so themselves; `shown` are those that its example has.
    """
    kept = tuple(msgspec.structs.replace(one, required=one.required or one.name in needed) for one in members)
    schema = _object(kept, [one.camel for one in kept if one.required], shape.description)
    example = body_sample(tuple(one for one in kept if one.name in shown))
    return schema | {"examples": [example], "xml": _xml_root(shape)}


def fields_schema(shape: Shape, members: Iterable[Member], needed: Iterable[str], shown: Iterable[str]) -> Schema:
    """The same for XML and forms: `null` is a text there, and only flat members have a form that schemas know."""
    kept = [one for one in members if is_flat(one.ref)]
    whole = body_schema(shape, kept, needed, shown)
    required = whole.get("required", ())
    whole["properties"] = {one.camel: _field(one, required=one.camel in required) for one in kept}
    return whole


def _field(member: Member, *, required: bool) -> Schema:
    schema = member_schema(member, required=required, text=True)
    if member.ref.kind is Kind.ENUM:
        # Beside a reference, many tools do not see the name in XML.
        schema = {"type": "string", "enum": list(enum_of(member.ref.target).values)}
    schema |= {"xml": _xml(member)}
    return schema | {"description": member.description} if member.description else schema


def is_flat(ref: Ref) -> bool:
    """Whether a value holds no members of its own, neither itself nor in a list."""
    if ref.kind is Kind.LIST and ref.item:
        return ref.item.kind is not Kind.LIST and is_flat(ref.item)
    return ref.kind not in (Kind.OBJECT, Kind.DICTIONARY)


def components_of(refs: Iterable[Ref]) -> dict[str, Schema]:
    """Every shape and enum that values of these types can hold, by name."""
    found: dict[str, Schema] = {}
    for ref in refs:
        found |= _enums(ref)
        for shape in reachable(ref):
            found[component_name(shape)] = shape_schema(shape)
            for member in all_members(shape):
                found |= _enums(member.ref)
    return found


def shape_schema(shape: Shape) -> Schema:
    """A shape as an answer has it: always there is what has neither a default nor a null."""
    members = all_members(shape)
    required = [member.camel for member in members if member.default is MISSING and not member.ref.nullable]
    schema = _object(members, required, shape.description)
    return schema | {"examples": [body_sample(members)], "xml": _xml_root(shape)}


def component_name(shape: Shape) -> str:
    """The name of a shape's component; `ListResponse<MessageInfo>` is `ListResponseOfMessageInfo`."""
    return shape.name + "".join(f"Of{_argument_name(argument)}" for argument in shape.arguments)


def _argument_name(ref: Ref) -> str:
    if ref.kind is Kind.OBJECT:
        return component_name(shape_of(ref.target))
    if ref.kind is Kind.ENUM:
        return enum_of(ref.target).name
    kind: str = ref.kind.value
    return kind.capitalize() + (_argument_name(ref.item) if ref.item else "")


def _xml_root(shape: Shape) -> Schema:
    # The root of a generic type has a hash in its name, which only the writer of XML knows.
    return {"name": component_name(shape), "namespace": xml_namespace(shape.namespace)}


def _object(members: Iterable[Member], required: list[str], description: str) -> Schema:
    properties = {member.camel: _property(member, required=member.camel in required) for member in members}
    schema: Schema = {"type": "object", "properties": properties}
    if description:
        schema["description"] = description
    if required:
        schema["required"] = required
    return schema


def _property(member: Member, *, required: bool) -> Schema:
    # What an answer always has may be empty there; what a request must have may not.
    schema = member_schema(member, required=required and member.required)
    if required and not member.required:
        schema = _plain(member.ref) | _known(member)
    if member.description:
        schema = schema | {"description": member.description}
    if member.ref.kind in _SCALARS:
        schema = schema | {"examples": [member_sample(member)]}
    return schema | {"xml": _xml(member)}


def _xml(member: Member) -> Schema:
    xml: Schema = {"name": member.name}
    return xml | {"wrapped": True} if member.ref.kind is Kind.LIST else xml


def _known(member: Member) -> Schema:
    if member.ref.kind is Kind.STRING and member.name not in _NAMED and _is_moment(member.name):
        return {"format": "date-time"}
    return _NAMED.get(member.name, {})


def _is_moment(name: str) -> bool:
    return name.startswith("Date") or name.endswith("Date")


def _has_default(member: Member) -> bool:
    return member.default is not MISSING and member.default is not None


def _plain(ref: Ref) -> Schema:
    if ref.kind is Kind.OBJECT:
        return {"$ref": COMPONENTS + component_name(shape_of(ref.target))}
    if ref.kind is Kind.ENUM:
        return {"$ref": COMPONENTS + enum_of(ref.target).name}
    if ref.kind is Kind.LIST and ref.item:
        return {"type": "array", "items": _item(ref.item)}
    if ref.kind is Kind.DICTIONARY and ref.item:
        return {"type": "object", "additionalProperties": schema_of(ref.item)}
    return dict(_SCALARS[ref.kind])


def _item(ref: Ref) -> Schema:
    schema = schema_of(ref)
    name = _XML_ITEM.get(ref.kind)
    return schema | {"xml": {"name": name, "namespace": ARRAYS, "prefix": "a"}} if name else schema


def _enums(ref: Ref) -> dict[str, Schema]:
    shapes = [enum_of(one.target) for one in _inside(ref) if one.kind is Kind.ENUM]
    return {one.name: {"type": "string", "enum": list(one.values), "description": one.description} for one in shapes}


def _inside(ref: Ref) -> Iterator[Ref]:
    yield ref
    for inner in filter(None, (ref.item, ref.key)):
        yield from _inside(inner)
