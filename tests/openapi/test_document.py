import sys
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote, urlencode

import msgspec
import pytest
from jsonschema import Draft202012Validator
from openapi_spec_validator import OpenAPIV31SpecValidator

from tests.openapi.described import described, document, formats, registry, resolved, ways
from trunkline.base.faults import Fault
from trunkline.contract.operation import any_role, anyone, signed_in
from trunkline.contract.shapes import all_members, shape_of
from trunkline.openapi.document import BATCH_MOST, SECRET, SORTS, roles_in_words, split_sentence
from trunkline.openapi.schemas import is_flat
from trunkline.openapi.ways import Way
from trunkline.operations.events.list_events import COUNT_MOST
from trunkline.web import batches
from trunkline.web.batches import bind_batch
from trunkline.web.binding import bind
from trunkline.web.routing import Router

BESIDES = {
    "ListMessages_ByName": "/api/ListMessages",
    "SendMessage_ByName": "/api/SendMessage",
    "SendMessage_Batch": "/api/SendMessage[]",
}
"""What is described besides the routes."""

EVERY_WAY = pytest.mark.parametrize("way", ways(), ids=lambda way: way.id)


def errors(schema: dict[str, Any], value: object) -> list[str]:
    whole = {**schema, "components": document()["components"]}
    checker = Draft202012Validator.FORMAT_CHECKER
    return [found.message for found in Draft202012Validator(whole, format_checker=checker).iter_errors(value)]


def test_a_public_validator_finds_nothing() -> None:
    assert [str(found) for found in OpenAPIV31SpecValidator(document()).iter_errors()] == []


def references(tree: Any) -> Iterator[str]:
    if isinstance(tree, dict):
        yield from [tree["$ref"]] if isinstance(tree.get("$ref"), str) else []
        for inner in tree.values():
            yield from references(inner)
    if isinstance(tree, list):
        for inner in tree:
            yield from references(inner)


def test_every_reference_leads_somewhere_and_nothing_is_there_for_nobody() -> None:
    found = set(references(document()))
    assert all(resolved({"$ref": one}) for one in found)
    there = document()["components"]
    assert {f"#/components/{kind}/{name}" for kind in ("schemas", "responses") for name in there[kind]} <= found


def test_every_route_of_every_operation_is_there_under_a_name_of_its_own() -> None:
    found = [one["operationId"] for verbs in document()["paths"].values() for one in verbs.values()]
    assert len(found) == len(set(found)) == len({way.id for way in ways()} | BESIDES.keys())
    assert {operation.name for operation in registry()} <= set(found)
    paths = {route.path for operation in registry() for route in operation.routes}
    assert paths | set(BESIDES.values()) == set(document()["paths"])


def test_the_main_operations_are_there_by_name_and_as_a_batch() -> None:
    paths = document()["paths"]
    assert {one["operationId"]: path for path in BESIDES.values() for one in paths[path].values()} == BESIDES
    sent = paths["/messages"]["post"]
    by_name, batch = paths["/api/SendMessage"]["post"], paths["/api/SendMessage[]"]["post"]
    content = by_name["requestBody"]["content"]
    assert set(content) == {"application/json", "application/x-www-form-urlencoded"}
    assert content.items() <= sent["requestBody"]["content"].items()
    assert by_name["responses"].keys() == sent["responses"].keys()
    assert paths["/api/ListMessages"]["get"]["parameters"] == paths["/messages"]["get"]["parameters"]
    (medium,) = batch["requestBody"]["content"].values()
    (example,) = medium["schema"]["examples"]
    assert errors(medium["schema"], example) == []
    assert errors(medium["schema"], example[0]) != []
    answer = batch["responses"]["200"]
    assert "X-AutoBatch-Completed" in answer["headers"]
    assert (
        errors(answer["content"]["application/json"]["schema"], answer["content"]["application/json"]["example"]) == []
    )
    found = Router(registry(), formats()).match("POST", "/api/SendMessage[]")
    assert found is not None and found.batch and batches.BATCH_MOST == BATCH_MOST
    assert len(bind_batch(found, "application/json", msgspec.json.encode(example), formats())) == 1


def test_the_two_routes_of_send_message_and_what_else_is_there() -> None:
    paths = document()["paths"]
    assert paths["/sessions/{sessionId}/messages"]["post"]["operationId"] == "SendMessage"
    assert paths["/messages"]["post"]["operationId"] == "SendMessage_Messages"
    assert paths["/messages"]["get"]["operationId"] == "ListMessages"
    assert "Needs the role User." in paths["/messages"]["post"]["description"]


@EVERY_WAY
def test_every_member_has_its_place(way: Way) -> None:
    said = described(way)
    named = {one["name"].lower() for one in map(resolved, said["parameters"])}
    if way.has_body:
        content = said["requestBody"]["content"]
        named |= {name.lower() for name in resolved(content["application/json"]["schema"])["properties"]}
        fielded = {"application/json", "application/xml", "application/x-www-form-urlencoded"}
        assert fielded <= set(content) or not any(is_flat(member.ref) for member in way.others)
    members = all_members(shape_of(way.operation.request))
    # A password has no place in an address, and what holds members none that OpenAPI knows.
    left = {one.name.lower() for one in members if one.name in SECRET or not is_flat(one.ref)}
    left = left if way.verb in ("GET", "DELETE") else set()
    assert {member.name.lower() for member in members} - left == named - {"idempotency-key"}


@EVERY_WAY
def test_every_refusal_that_a_handler_knows_is_described(way: Way) -> None:
    home = vars(sys.modules[way.operation.home])
    known = [one for one in home.values() if isinstance(one, type) and issubclass(one, Fault) and one is not Fault]
    statuses = {str(fault.status) for fault in known} | {"400", "401", "429", "503"}
    if way.operation.access.any_of:
        statuses.add("403")
    if way.verb == "POST" and way.operation.repeatable:
        statuses |= {"409", "422"}
    if way.verb != "GET":
        statuses |= {"409", "507"}
    assert statuses <= set(described(way)["responses"])


def test_every_refusal_has_the_schema_that_clients_read() -> None:
    for response in document()["components"]["responses"].values():
        schema = response["content"]["application/json"]["schema"]
        assert schema == {"$ref": "#/components/schemas/ErrorResponse"}


@EVERY_WAY
def test_who_may_call_is_said(way: Way) -> None:
    said, access = described(way), way.operation.access
    ways_in: list[dict[str, list[str]]] = [{"apiKey": []}, {"basic": []}, {"session": []}]
    assert said["security"] == (ways_in if access.signed_in else [{}, *ways_in])
    assert ("Idempotency-Key" in str(said["parameters"]) or "IdempotencyKey" in str(said["parameters"])) == (
        way.operation.repeatable and not way.operation.reads
    )


@EVERY_WAY
def test_the_examples_of_a_request_fit_their_schemas_and_bind(way: Way) -> None:
    said, path, query, body = described(way), way.path, {}, b""
    for parameter in map(resolved, said["parameters"]):
        assert errors(parameter["schema"], parameter["example"]) == [], parameter["name"]
        if parameter["in"] == "path":
            path = path.replace(f"{{{parameter['name']}}}", quote(parameter["example"], safe=""))
        if parameter["in"] == "query":
            query[parameter["name"]] = _text(parameter["example"])
    expected = dict(query)
    if way.has_body:
        schema = resolved(said["requestBody"]["content"]["application/json"]["schema"])
        (example,) = schema["examples"]
        assert errors(schema, example) == []
        body, expected = msgspec.json.encode(example), example
    match = Router(registry(), formats()).match(way.verb, path)
    assert match is not None
    assert match.operation is way.operation
    bound = bind(match, urlencode(query), "application/json", body, formats())
    members = {member.camel: getattr(bound, member.field) for member in all_members(shape_of(way.operation.request))}
    assert {name for name in expected if members[name] is None} == set()


@EVERY_WAY
def test_the_example_of_a_form_fits_and_binds(way: Way) -> None:
    content = described(way).get("requestBody", {}).get("content", {})
    if "application/x-www-form-urlencoded" not in content:
        assert not any(is_flat(member.ref) for member in way.others) or not way.has_body
        return
    schema = resolved(content["application/x-www-form-urlencoded"]["schema"])
    (example,) = schema["examples"]
    assert errors(schema, example) == []
    path = way.path.replace("{", "").replace("}", "")
    match = Router(registry(), formats()).match(way.verb, path)
    assert match is not None
    body = urlencode(example, doseq=True).encode()
    bound = bind(match, "", "application/x-www-form-urlencoded", body, formats())
    fields = {member.camel: member.field for member in all_members(shape_of(way.operation.request))}
    assert all(getattr(bound, fields[name]) is not None for name in example)


def _text(value: Any) -> str:
    return ",".join(value) if isinstance(value, list) else str(value)


@EVERY_WAY
def test_the_example_of_an_answer_fits_its_schema_and_is_one(way: Way) -> None:
    responses = described(way)["responses"]
    if way.operation.response is None:
        assert "content" not in responses["204"]
        return
    medium = responses["200"]["content"]["application/json"]
    assert errors(medium["schema"], medium["example"]) == []
    msgspec.convert(medium["example"], way.operation.response)


def test_every_other_example_fits_its_schema() -> None:
    for name, schema in document()["components"]["schemas"].items():
        for example in schema.get("examples", ()):
            assert errors(schema, example) == [], name
        for member, one in schema.get("properties", {}).items():
            assert all(errors(one, example) == [] for example in one.get("examples", ())), (name, member)
    for response in document()["components"]["responses"].values():
        medium = response["content"]["application/json"]
        assert errors(medium["schema"], medium["example"]) == []


def test_a_number_that_every_handler_bounds_is_bounded() -> None:
    named = {one["name"]: one["schema"] for one in document()["paths"]["/events"]["get"]["parameters"]}
    assert (named["count"]["minimum"], named["count"]["maximum"]) == (1, COUNT_MOST)


def test_a_schema_refuses_what_is_no_such_thing() -> None:
    send = _schema("SendMessage")
    assert errors(send, {"body": "Hello", "sessionId": None}) == []
    assert errors(send, {"sessionId": "1"}) == ["'body' is a required property"]
    assert errors(send, {"body": None}) == ["None is not of type 'string'"]
    listing = _schema("ListResponseOfMessageInfo")
    assert errors(listing, {"items": [], "totalCount": 0, "totalPages": 0, "hasMorePages": False}) == []
    assert len(errors(listing, {"items": [{"direction": "Sideways", "isUnread": 1}]})) == 5


def _schema(name: str) -> dict[str, Any]:
    found: dict[str, Any] = document()["components"]["schemas"][name]
    return found


def test_what_the_path_fills_is_not_in_the_body() -> None:
    assert set(_schema("SendMessageBody")["properties"]) == {"endpointId", "toAddress", "body"}
    assert set(_schema("SendMessage")["properties"]) == {"sessionId", "endpointId", "toAddress", "body"}


def test_what_a_list_can_be_sorted_by_is_named() -> None:
    sorting = {way.operation.name for way in ways() if any(one.name == "SortField" for one in way.others)}
    assert sorting == set(SORTS)


def test_a_sentence_ends_where_it_ends() -> None:
    assert split_sentence("Send it.  Now,\nor e.g. later.") == ("Send it.", "Now, or e.g. later.")
    assert split_sentence("No end") == ("No end", "")


def test_who_may_call_in_words() -> None:
    assert roles_in_words(anyone()) == "Open to everyone."
    assert roles_in_words(signed_in()) == "Open to everyone who has signed in."
    assert roles_in_words(any_role("User", "Manager")) == "Needs one of the roles Manager, User."
