"""The API as data in ServiceStack's own form: what `/types/metadata` and the pages that are built on it read."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from trunkline.codegen.csharp_names import generic_arguments, type_name
from trunkline.codegen.model import VALUES, ApiType, Form, api_of, clr_namespace, is_optional_value, method_of, name_of
from trunkline.contract.operation import Operation
from trunkline.contract.registry import Registry
from trunkline.contract.shapes import Kind, Member, Ref, enum_of, shape_of

SYSTEM: Final = "System"
COLLECTIONS: Final = "System.Collections.Generic"

Json = dict[str, Any]

CONFIG: Final[Json] = {
    "makePartial": True,
    "makeVirtual": True,
    "makeInternal": False,
    "addReturnMarker": True,
    "addDescriptionAsComments": True,
    "addDataContractAttributes": False,
    "addIndexesToDataMembers": False,
    "addGeneratedCodeAttributes": False,
    "addResponseStatus": False,
    "addServiceStackTypes": True,
    "addModelExtensions": True,
    "addPropertyAccessors": True,
    "excludeGenericBaseTypes": False,
    "settersReturnThis": True,
    "makePropertiesOptional": True,
    "exportAsTypes": False,
    "excludeImplementedInterfaces": False,
    "addDefaultXmlNamespace": "http://schemas.servicestack.net/types",
    "makeDataContractsExtensible": False,
    "initializeCollections": True,
    "defaultNamespaces": [
        "System",
        "System.Collections",
        "System.Collections.Generic",
        "System.Runtime.Serialization",
        "ServiceStack",
        "ServiceStack.DataAnnotations",
    ],
    "exportValueTypes": False,
    "excludeNamespace": False,
    "ignoreTypes": [],
    "exportTypes": [],
    "exportAttributes": [],
    "ignoreTypesInNamespaces": [],
}


def types_metadata(registry: Registry, base_url: str) -> Json:
    """The whole API: its types, and its operations with their routes and roles."""
    api = api_of(registry)
    apart = {name_of(operation.request_ref) for operation in registry}
    apart |= {name_of(operation.response_ref) for operation in registry if operation.response_ref}
    return {
        "config": {"baseUrl": base_url, **CONFIG},
        "namespaces": sorted({one.namespace for one in api.values()} | {SYSTEM, COLLECTIONS}),
        "types": [*_return_markers(), *(_type(one) for name, one in api.items() if name not in apart)],
        "operations": [_operation(operation, api) for operation in registry],
    }


def operations_metadata(registry: Registry) -> list[Json]:
    """A short list of the operations, as `/operations/metadata` gives it."""
    return [
        _without_empty(
            {
                "name": operation.name,
                "responseName": name_of(operation.response_ref) if operation.response_ref else None,
                "serviceName": f"{operation.name}Service",
                "actions": _actions(operation),
                "routes": _routes(operation),
                "tags": list(operation.tags),
            }
        )
        for operation in registry
    ]


def _operation(operation: Operation, api: dict[str, ApiType]) -> Json:
    roles = sorted(operation.access.any_of)
    response = operation.response_ref
    return _without_empty(
        {
            "request": _type(api[name_of(operation.request_ref)]),
            "response": _response(response, api),
            "actions": _actions(operation),
            "returnsVoid": response is None,
            "method": method_of(operation),
            "returnType": None if response is None else _reference(response),
            "routes": _routes(operation),
            "requiresAuth": operation.access.signed_in,
            "requiredRoles": roles if len(roles) == 1 else [],
            "requiresAnyRole": roles if len(roles) > 1 else [],
            "requiredPermissions": [],
            "requiresAnyPermission": [],
            "tags": list(operation.tags) or None,
        }
    )


def _response(ref: Ref | None, api: dict[str, ApiType]) -> Json | None:
    if ref is None:
        return None
    found = api.get(name_of(ref))
    return _type(found) if found else _reference(ref)


def _actions(operation: Operation) -> list[str]:
    return list(operation.verbs) or ["ANY"]


def _routes(operation: Operation) -> list[Json]:
    return [
        _without_empty(
            {
                "path": route.path,
                "verbs": ",".join(route.verbs) or None,
                "notes": route.notes or None,
                "summary": route.summary or None,
            }
        )
        for route in operation.routes
    ]


def _return_markers() -> Iterator[Json]:
    marker = {"namespace": "ServiceStack", "implements": [], "isInterface": True, "isAbstract": True}
    yield {"name": "IReturn`1", "genericArgs": ["'T"], **marker}
    yield {"name": "IReturnVoid", **marker}


def _type(one: ApiType) -> Json:
    """A type as ServiceStack describes it; what is not so is left out."""
    described: Json = {
        "name": f"{one.name}`{len(one.parameters)}" if one.parameters else one.name,
        "namespace": one.namespace,
        "genericArgs": [f"'{name}" for name in one.parameters] or None,
        "inherits": _inherits(one),
        "implements": [],
        "description": one.description or None,
        "dataContract": {} if one.ordered else None,
    }
    if one.form is Form.ENUM:
        described |= {"isEnum": True, "enumNames": list(one.values)}
    if one.members:
        described["properties"] = [_property(one, member, index) for index, member in enumerate(one.members, 1)]
    return _without_empty(described)


def _inherits(one: ApiType) -> Json | None:
    ref = one.base or one.entries
    return None if ref is None else _reference(ref)


def _property(one: ApiType, member: Member, index: int) -> Json:
    ref = member.ref
    optional = is_optional_value(ref)
    return _without_empty(
        {
            "name": member.name,
            "type": "Nullable`1" if optional else type_name(ref),
            "isValueType": True if ref.kind in VALUES else None,
            "isEnum": True if ref.kind is Kind.ENUM else None,
            "isSystemType": None if name_of(ref) else True,
            "typeNamespace": SYSTEM if optional else _namespace(ref),
            "genericArgs": ([type_name(ref)] if optional else generic_arguments(ref)) or None,
            "description": member.description or None,
            "isRequired": True if member.required else None,
            "dataMember": {"order": index} if one.ordered else None,
            "attributes": _attributes(member) or None,
        }
    )


def _attributes(member: Member) -> list[Json]:
    arguments = []
    if member.description:
        arguments.append(_argument("Description", "String", member.description))
    if member.required:
        arguments.append(_argument("IsRequired", "Boolean", "true"))
    return [{"name": "ApiMember", "args": arguments}] if arguments else []


def _argument(name: str, type_: str, value: str) -> Json:
    return {"name": name, "type": type_, "isSystemType": True, "typeNamespace": SYSTEM, "value": value}


def _reference(ref: Ref) -> Json:
    named = {"name": type_name(ref), "namespace": _namespace(ref), "genericArgs": generic_arguments(ref) or None}
    return _without_empty(named)


def _namespace(ref: Ref) -> str:
    if ref.kind is Kind.OBJECT:
        return clr_namespace(shape_of(ref.target).namespace)
    if ref.kind is Kind.ENUM:
        return clr_namespace(enum_of(ref.target).namespace)
    if ref.kind is Kind.DICTIONARY and ref.target:
        return clr_namespace(ref.target.namespace)
    return COLLECTIONS if ref.kind in (Kind.LIST, Kind.DICTIONARY) else SYSTEM


def _without_empty(members: Json) -> Json:
    return {name: value for name, value in members.items() if value is not None}
