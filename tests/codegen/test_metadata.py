from typing import Any

from tests.codegen.sample_api import SAMPLE
from trunkline.codegen.metadata import operations_metadata, types_metadata

METADATA: Any = types_metadata(SAMPLE, "http://trunkline.test")
OPERATIONS: Any = {found["request"]["name"]: found for found in METADATA["operations"]}
TYPES: Any = {found["name"]: found for found in METADATA["types"]}


def test_the_frame() -> None:
    assert list(METADATA) == ["config", "namespaces", "types", "operations"]
    assert METADATA["config"]["baseUrl"] == "http://trunkline.test"
    assert {"Sample.Api", "Sample.Api.Things", "System", "ServiceStack"} <= set(METADATA["namespaces"])


def test_an_operation() -> None:
    found = dict(OPERATIONS["FindThings"])
    request, response = found.pop("request"), found.pop("response")
    assert found == {
        "actions": ["ANY"],
        "returnsVoid": False,
        "method": "GET",
        "returnType": {"name": "Box`1", "namespace": "Sample.Api.Things", "genericArgs": ["Thing"]},
        "routes": [{"path": "/things", "verbs": "GET"}],
        "requiresAuth": True,
        "requiredRoles": ["User"],
        "requiresAnyRole": [],
        "requiredPermissions": [],
        "requiresAnyPermission": [],
        "tags": ["things"],
    }
    assert request["inherits"] == {"name": "Search`1", "namespace": "Sample.Api.Things", "genericArgs": ["Thing"]}
    assert (response["name"], response["genericArgs"]) == ("Box`1", ["'T"])


def test_roles_of_which_one_is_enough() -> None:
    found = OPERATIONS["PutThing"]
    assert (found["requiredRoles"], found["requiresAnyRole"]) == ([], ["Manager", "User"])
    assert found["request"]["dataContract"] == {} and found["request"]["properties"][1]["dataMember"] == {"order": 2}


def test_answers_that_are_no_class_of_the_service() -> None:
    assert OPERATIONS["DropThing"]["returnsVoid"] and "response" not in OPERATIONS["DropThing"]
    assert OPERATIONS["ListLabels"]["returnType"]["genericArgs"] == ["Label"]
    assert OPERATIONS["Ping"]["response"] == {"name": "String", "namespace": "System"}


def test_members() -> None:
    members = {found["name"]: found for found in TYPES["Thing"]["properties"]}
    assert members["Flag"] == {
        "name": "Flag",
        "type": "Boolean",
        "isValueType": True,
        "isSystemType": True,
        "typeNamespace": "System",
    }
    assert (members["MaybeFlag"]["type"], members["MaybeFlag"]["genericArgs"]) == ("Nullable`1", ["Boolean"])
    assert members["Colour"]["isEnum"] and members["Colour"]["typeNamespace"] == "Sample.Api"
    assert members["Groups"]["genericArgs"] == ["String", "List<Label>"]
    assert members["From"]["attributes"][0]["args"][0]["name"] == "Description"
    assert "isSystemType" not in members["Label"]


def test_types() -> None:
    assert list(TYPES)[:2] == ["IReturn`1", "IReturnVoid"]
    assert TYPES["Colours"]["enumNames"] == ["None", "Red", "DarkBlue", "faded"]
    assert TYPES["Labels"]["inherits"]["genericArgs"] == ["String", "Label"]
    assert "Ping" not in TYPES and "Box`1" not in TYPES


def test_the_short_list() -> None:
    found = {one["name"]: one for one in operations_metadata(SAMPLE)}
    assert found["DropThing"] == {
        "name": "DropThing",
        "serviceName": "DropThingService",
        "actions": ["ANY"],
        "routes": [{"path": "/things/{thingId}", "verbs": "DELETE"}],
        "tags": ["writing"],
    }
    assert found["PutThing"]["responseName"] == "PutThingResponse" and found["Ping"]["actions"] == ["GET"]
