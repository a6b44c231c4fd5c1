from __future__ import annotations

import pytest

from tests.openapi.described import document, ways
from trunkline.web.reference.outline import (
    Entry,
    Outline,
    Word,
    outline_of,
    rules_in_words,
    type_anchor,
    type_in_words,
)


@pytest.fixture(scope="module")
def outline() -> Outline:
    return outline_of(document())


def entry(outline: Outline, id_: str) -> Entry:
    (found,) = [one for group in outline.groups for one in group.entries if one.id == id_]
    return found


def test_the_line_of_a_batch_works_when_it_is_pasted(outline: Outline) -> None:
    (line,) = [one.line for group in outline.groups for one in group.entries if one.id == "SendMessage_Batch"]
    # By themselves, brackets in an address are a range for curl.
    assert "/api/SendMessage%5B%5D'" in line and "-d '[{" in line


def test_every_way_is_in_the_group_of_its_first_tag(outline: Outline) -> None:
    found = {one.id: group.tag for group in outline.groups for one in group.entries}
    besides = dict.fromkeys(("ListMessages_ByName", "SendMessage_ByName", "SendMessage_Batch"), "Messages")
    assert found == {way.id: way.operation.tags[0] for way in ways()} | besides


def test_an_entry_shows_where_each_member_goes(outline: Outline) -> None:
    send = entry(outline, "SendMessage")
    assert [(line.name, line.place, line.required) for line in send.parameters] == [
        ("sessionId", "path", True),
        ("Idempotency-Key", "header", False),
    ]
    assert [(line.name, line.required) for line in send.body] == [
        ("endpointId", False),
        ("toAddress", False),
        ("body", True),
    ]
    assert send.anchor == "op-SendMessage"
    assert {"sendmessage", "post", "toaddress"} <= set(send.found_by.split())


def test_refusals_are_told_once_and_pointed_at(outline: Outline) -> None:
    send = entry(outline, "SendMessage")
    assert [answer.status for answer in send.answers if not answer.anchor] == ["200"]
    statuses = [refusal.status for refusal in outline.refusals]
    assert statuses == sorted(set(statuses))
    assert {answer.anchor for answer in send.answers if answer.anchor} <= {one.anchor for one in outline.refusals}
    assert "Too many requests" in [refusal.name for refusal in outline.refusals]


def test_a_line_to_paste_has_the_examples_values(outline: Outline) -> None:
    assert entry(outline, "SendMessage").line == (
        "curl -u you@example.com 'https://trunkline.test/sessions/6744f1a0c3d2e4b5a6978808/messages' \\\n"
        "  -H 'Content-Type: application/json' \\\n"
        """  -d '{"body": "Your table is ready."}'"""
    )
    assert entry(outline, "EndSession").line.startswith("curl -u you@example.com -X DELETE 'https://")
    assert entry(outline, "MarkConversationRead").line.endswith(" -X POST")


def test_types_have_members_or_values(outline: Outline) -> None:
    found = {one.name: one for one in outline.types}
    assert found["MessageDirections"].values == ("Incoming", "Outgoing")
    assert "isUnread" in [line.name for line in found["MessageInfo"].lines]
    assert all(one.lines or one.values for one in outline.types if one.name != "AuthenticateBody")


def test_types_in_words() -> None:
    thing = {"$ref": "#/components/schemas/Thing"}
    assert type_in_words(thing) == (Word("Thing", type_anchor("Thing")),)
    assert type_in_words({"anyOf": [thing, {"type": "null"}]}) == type_in_words(thing)
    assert type_in_words({"type": ["array", "null"], "items": thing}) == (Word("list of "), Word("Thing", "type-Thing"))
    assert type_in_words({"type": "object", "additionalProperties": {"type": "string"}}) == (
        Word("dictionary of "),
        Word("string"),
    )


def test_rules_in_words() -> None:
    int32 = {"type": "integer", "minimum": -(2**31), "maximum": 2**31 - 1}
    assert rules_in_words(int32) == ()
    assert rules_in_words(int32 | {"minimum": 1, "maximum": 1000, "default": 25}) == ("from 1 to 1000", "default 25")
    assert rules_in_words(int32 | {"minimum": 0}) == ("from 0",)
    assert rules_in_words({"type": "string", "format": "date"}) == ("ISO 8601 date",)
    assert rules_in_words({"type": "string", "maxLength": 255}) == ("at most 255 characters",)
