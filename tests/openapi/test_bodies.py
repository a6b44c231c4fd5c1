"""Bodies in JSV, CSV and JSONL: each example is the same request as the example in JSON."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from tests.openapi.described import described, formats, registry, resolved, ways
from trunkline.contract.shapes import Kind, Member, Ref
from trunkline.openapi.bodies import text_body
from trunkline.openapi.schemas import is_flat
from trunkline.openapi.ways import Way
from trunkline.web.binding import bind
from trunkline.web.routing import Router

TEXTS = {"application/jsv", "text/csv", "text/jsonl"}
MEMBERS = [Member("TheText", "theText", "the_text", Ref(Kind.STRING)), Member("Ids", "ids", "ids", Ref(Kind.LIST))]


FLAT = [way for way in ways() if way.has_body and all(is_flat(member.ref) for member in way.others)]


@pytest.mark.parametrize("way", FLAT, ids=lambda way: way.id)
def test_the_examples_are_the_same_request(way: Way) -> None:
    content = described(way)["requestBody"]["content"]
    (example,) = resolved(content["application/json"]["schema"])["examples"]
    match = Router(registry(), formats()).match(way.verb, way.path.replace("{", "").replace("}", ""))
    assert match is not None

    def bound(media_type: str, body: bytes) -> Any:
        return msgspec.structs.asdict(bind(match, "", media_type, body, formats()))

    wanted = bound("application/json", msgspec.json.encode(example))
    assert set(content) >= TEXTS
    for media_type in TEXTS:
        assert content[media_type]["schema"] == {"type": "string"}
        assert bound(media_type, content[media_type]["example"].encode()) == wanted, media_type


def test_what_has_marks_of_the_format_is_quoted() -> None:
    body = {"theText": 'a "b", {c}', "ids": ["x", "y,z"]}
    assert text_body("jsv", body, MEMBERS) == '{theText:"a ""b"", {c}",ids:[x,"y,z"]}'
    assert text_body("csv", body, MEMBERS) == 'TheText,Ids\r\n"a ""b"", {c}","[x,""y,z""]"\r\n'
    assert text_body("jsonl", body, MEMBERS) == '{"theText":"a \\"b\\", {c}","ids":["x","y,z"]}'


def test_other_formats_and_what_holds_objects_have_none() -> None:
    assert text_body("xml", {"ids": []}, MEMBERS) is None
    assert text_body("jsv", {"ids": {"a": 1}}, MEMBERS) is None
    assert text_body("csv", {"ids": [{"a": 1}]}, MEMBERS) is None
