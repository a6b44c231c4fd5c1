from __future__ import annotations

import datetime
from typing import Any

import pytest

from tests.formats.sample_shapes import SHAPES, Letter, Lists, Part, PostLetter
from trunkline.base.faults import Fault
from trunkline.contract.shapes import Char, Ref, ref_of
from trunkline.formats.jsv import FORMAT, read, write, write_indented

POST = ref_of(PostLetter)


def refusal(body: bytes, ref: Ref = POST) -> str:
    with pytest.raises(Fault) as refused:
        read(body, ref)
    assert (refused.value.status, refused.value.code) == (400, "SerializationException")
    return refused.value.message


@pytest.mark.parametrize(
    ("value", "kind", "body"),
    [
        (5, int, "5"),
        (True, bool, "True"),
        ("plain text", str, "plain text"),
        ("a,b", str, '"a,b"'),
        (",", Char, '","'),
        (["", None, "x"], list[str | None], '["",,x]'),
        ([None, Letter(is_read=True)], list[Letter | None], "[{},{isRead:True}]"),
        ({"": "", "a:b": "c", "n": None}, dict[str, str | None], '{"":"","a:b":c}'),
        ({" k": "v"}, dict[str, str], '{" k":v}'),
        ({1: 2}, dict[int, int], "{1:2}"),
        (float("-inf"), float, "-Infinity"),
        (float("nan"), float, "NaN"),
        (datetime.datetime.fromisoformat("2024-03-05"), datetime.datetime, "2024-03-05"),
        (datetime.datetime(2024, 3, 5, tzinfo=datetime.UTC), datetime.datetime, "2024-03-05T00:00:00Z"),
        (datetime.datetime.fromisoformat("2024-03-05T01:00:00"), datetime.datetime, "2024-03-05T01:00:00"),
    ],
)
def test_values(value: object, kind: Any, body: str) -> None:
    assert write(value, ref_of(kind)).decode() == body


@pytest.mark.parametrize(
    ("body", "tree"),
    [
        (b"", {}),
        (b" \n", {}),
        (b"{}", {}),
        (b"\xef\xbb\xbf{BoxId:b}\r\n", {"BoxId": "b"}),
        (b"{boxId:b, text:c}", {"boxId": "b", "text": "c"}),
        (b"{text: c }", {"text": " c "}),
        (b'{"boxId":"b","text":"say ""hi"", you"}', {"boxId": "b", "text": 'say "hi", you'}),
        (b"{text:12:30 o'clock}", {"text": "12:30 o'clock"}),
        (b"{text:}", {"text": ""}),
    ],
)
def test_bodies(body: bytes, tree: object) -> None:
    assert read(body, POST) == tree


def test_items_without_text_are_null() -> None:
    assert read(b'{gaps:[a,,""]}', ref_of(Lists)) == {"gaps": ["a", None, ""]}


@pytest.mark.parametrize(
    "body",
    [
        b"{text:hello",
        b"{text",
        b"{text:a}}",
        b"{text:a} x",
        b'{text:"a',
        b'{text:"a"b}',
        b"{text:[a}",
        b"{text:\xff}",
        b'{"text"hello}',
        b"{a:" * 100 + b"}" * 100,
    ],
)
def test_malformed_bodies_are_refused_with_a_reason(body: bytes) -> None:
    assert refusal(body).startswith("Malformed JSV for type 'PostLetter': ")


def test_what_is_no_object_is_refused_with_its_start() -> None:
    assert refusal(b"hello").endswith("expecting serialized type 'PostLetter', got string starting with: hello")
    assert refusal(b"{}", ref_of(list[Letter])).startswith("Type definitions should start with a '['")


def test_half_a_character_becomes_a_question_mark() -> None:
    assert write(Letter(text="a\ud800b", is_read=True), ref_of(Letter)) == b"{text:a?b,isRead:True}"


def test_a_dump_is_for_people() -> None:
    part = Part(name="a:{b}", id="1", tags=["x", "y"], parts=[Part(name="12:30"), Part(parts=[])])
    assert write_indented(part, SHAPES["Part"]).splitlines() == [
        "{",
        '\tname: "a:{b}",',
        "\tparts: ",
        "\t[",
        "\t\t{",
        '\t\t\tname: "12:30"',
        "\t\t},",
        "\t\t{",
        "\t\t\tparts: []",
        "\t\t}",
        "\t],",
        "\tid: 1,",
        "\ttags: ",
        "\t[",
        "\t\tx,",
        "\t\ty",
        "\t]",
        "}",
    ]


@pytest.mark.parametrize(
    ("query", "is_dump"), [("debug=1", True), ("x=1&Debug=true", True), ("debug=0", False), ("debugs=1", False)]
)
def test_debug_asks_for_the_dump(query: str, is_dump: bool) -> None:
    assert FORMAT.options is not None
    assert (b"\n\t" in FORMAT.options(query).write(Letter(is_read=True), ref_of(Letter))) == is_dump


@pytest.mark.parametrize(
    ("query", "text"),
    [
        ("jsconfig=eccn:false", b"[{Text:a,IsRead:True}]"),
        ("JsConfig=EmitCamelCaseNames:false,inv", b"[{Text:a,IsRead:True}]"),
        ("jsconfig=elun", b"[{text:a,is_read:True}]"),
        ("jsconfig=eccn:false&debug=1", b"[\n\t{\n\t\tText: a,\n\t\tIsRead: True\n\t}\n]"),
        ("jsconfig=dh:iso8601", b"[{text:a,isRead:True}]"),
        ("jsconfig=nonsense", b"[{text:a,isRead:True}]"),
    ],
)
def test_names_are_in_the_case_that_jsconfig_asks_for(query: str, text: bytes) -> None:
    assert FORMAT.options is not None
    assert FORMAT.options(query).write([Letter(text="a", is_read=True)], ref_of(list[Letter])) == text


def test_a_time_of_day_is_no_name() -> None:
    moment = datetime.datetime(2024, 3, 5, 13, 14, tzinfo=datetime.UTC)
    assert write_indented({"at": moment}, ref_of(dict[str, datetime.datetime])) == "{\n\tat: 2024-03-05T13:14:00Z\n}"
