import json
from typing import Any

from tests.openapi.described import SERVER, document, ways
from trunkline.openapi.postman import SCHEMA, collection_of

COLLECTION = collection_of(document())
ITEMS: dict[str, Any] = {one["name"]: one["request"] for folder in COLLECTION["item"] for one in folder["item"]}


def test_every_way_is_in_the_folder_of_its_tag() -> None:
    assert set(ITEMS) == {way.id for way in ways()} | {"ListMessages_ByName", "SendMessage_ByName", "SendMessage_Batch"}
    assert [folder["name"] for folder in COLLECTION["item"]] == [tag["name"] for tag in document()["tags"]]
    assert COLLECTION["info"]["schema"] == SCHEMA


def test_address_and_key_are_variables() -> None:
    values = {one["key"]: one["value"] for one in COLLECTION["variable"]}
    assert values == {"baseUrl": SERVER, "apiKey": ""}
    assert COLLECTION["auth"] == {
        "type": "bearer",
        "bearer": [{"key": "token", "value": "{{apiKey}}", "type": "string"}],
    }
    assert all(request["url"]["raw"].startswith("{{baseUrl}}/") for request in ITEMS.values())


def test_a_request_can_be_sent_as_it_stands() -> None:
    send = ITEMS["SendMessage"]
    assert send["method"] == "POST"
    assert send["url"]["raw"] == "{{baseUrl}}/sessions/:sessionId/messages"
    assert send["url"]["path"] == ["sessions", ":sessionId", "messages"]
    assert [one["key"] for one in send["url"]["variable"]] == ["sessionId"]
    assert json.loads(send["body"]["raw"]) == {"body": "Your table is ready."}
    headers = {one["key"]: one["value"] for one in send["header"]}
    assert headers == {
        "Accept": "application/json",
        "Content-Type": "application/json",
        "Idempotency-Key": "{{$guid}}",
    }


def test_a_query_is_off_until_it_is_wanted() -> None:
    query = {one["key"]: (one["value"], one["disabled"]) for one in ITEMS["ListMessages"]["url"]["query"]}
    assert query["countPerPage"] == ("25", True)
    assert query["simplifiedPaging"] == ("false", True)
    assert "body" not in ITEMS["ListMessages"]
