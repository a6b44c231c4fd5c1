from __future__ import annotations

import csv
import io
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.formats.sample_shapes import SHAPES, Letter, Lists, Page, PostLetter
from trunkline.base.faults import Fault
from trunkline.contract.shapes import Ref, ref_of
from trunkline.contract.status import ErrorResponse, ResponseStatus
from trunkline.formats.csv import FORMAT, read, write
from trunkline.formats.format import Asked
from trunkline.formats.typed import Problems, converter

POST = ref_of(PostLetter)
LETTERS = ref_of(list[Letter])


def refusal(body: bytes, ref: Ref = POST) -> str:
    with pytest.raises(Fault) as refused:
        read(body, ref)
    assert (refused.value.status, refused.value.code) == (400, "SerializationException")
    return refused.value.message


@pytest.mark.parametrize(
    ("value", "kind", "body"),
    [
        (5, int, "5\r\n"),
        (["a", "b,c"], list[str], 'a\r\n"b,c"\r\n'),
        ([[1, 2], []], list[list[int]], '"[1,2]"\r\n"[]"\r\n'),
        ({"a": 1, "b,c": 2}, dict[str, int], 'a,"b,c"\r\n1,2\r\n'),
        ([Letter(is_read=True), None], list[Letter | None], "Id,NDate,Way,Text,IsRead\r\n,,,,True\r\n,,,,\r\n"),
        (
            Page(items=[Letter(id="1", is_read=True)], total=9),
            Page[Letter],
            "Id,NDate,Way,Text,IsRead\r\n1,,,,True\r\n",
        ),
    ],
)
def test_values(value: object, kind: Any, body: str) -> None:
    assert write(value, ref_of(kind)).decode() == body


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("+15551234567", "+15551234567"),
        ('a "b"', '"a ""b"""'),
        ("[a", '"[a"'),
        ("{a", '"{a"'),
        ("a[", "a["),
        ("a\rb", '"a\rb"'),
        (" a ", " a "),
    ],
)
def test_quotes_where_they_are_needed(text: str, field: str) -> None:
    assert write(Letter(text=text, is_read=True), ref_of(Letter)).decode().split("\r\n")[1] == f",,,{field},True"


@given(rows=st.lists(st.lists(st.text(st.characters(exclude_categories=["Cs"])), min_size=2, max_size=2), max_size=5))
def test_hostile_text_never_breaks_out(rows: list[list[str]]) -> None:
    body = write([Letter(id=id_, text=text, is_read=False) for id_, text in rows], LETTERS).decode()
    found = list(csv.reader(io.StringIO(body, newline=""), strict=True))
    assert found == [["Id", "NDate", "Way", "Text", "IsRead"], *([id_, "", "", text, "False"] for id_, text in rows)]


def test_an_error_is_one_row() -> None:
    status = ResponseStatus(error_code="NotFound", message="No, there is none", errors=[])
    assert write(ErrorResponse(response_status=status), ref_of(ErrorResponse)) == (
        b'ResponseStatus\r\n"{errorCode:NotFound,message:""No, there is none"",errors:[]}"\r\n'
    )


@pytest.mark.parametrize(
    "body",
    [
        b"BoxId,TEXT\r\nb,hello\r\n",
        b"boxId,text\nb,hello",
        b'\xef\xbb\xbf"boxid", Text \r"b",hello\r',
        b"boxId,text,unknown\r\nb,hello,x\r\n\r\n",
    ],
)
def test_bodies(body: bytes) -> None:
    tree = read(body, POST)
    assert isinstance(tree, dict)
    assert {name: text for name, text in tree.items() if name != "unknown"} == {"boxid": "b", "text": "hello"}


def test_an_empty_body_is_an_object_without_members_and_a_list_without_items() -> None:
    assert read(b"", POST) == {}
    assert read(b"", LETTERS) == []
    assert read(b"Id,IsRead\r\n", LETTERS) == []


def test_a_list_has_many_rows() -> None:
    assert read(b"Id,IsRead\n1,True\n2,False\n", LETTERS) == [
        {"id": "1", "isread": "True"},
        {"id": "2", "isread": "False"},
    ]


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (b"BoxId,Text\r\nb", "record 2 has 1 fields under 2 names"),
        (b"BoxId,Text\r\nb,c,d\r\n", "record 2 has 3 fields under 2 names"),
        (b"BoxId,Text", "one row is expected behind the header, and there is none"),
        (b"BoxId,Text\r\na,b\r\nc,d\r\n", "one row is expected behind the header, and there are more"),
        (b"Text,TEXT\r\na,b\r\n", "a name appears more than once in the header"),
        (b'Text\r\n"a', "there is a misplaced or an open quote in record 2"),
        (b'Text\r\n"a"b', "there is a misplaced or an open quote in record 2"),
        (b'Text\r\na"b', "there is a misplaced or an open quote in record 2"),
        (b"Text\r\n\xff", "it is not UTF-8"),
    ],
)
def test_malformed_bodies_are_refused_with_a_reason(body: bytes, reason: str) -> None:
    assert refusal(body) == f"Malformed CSV for type 'PostLetter': {reason}"


def test_a_row_of_texts_has_one_field() -> None:
    assert refusal(b"a,b\r\n", ref_of(list[str])).endswith("a row has more than one field")


def test_a_field_that_is_no_jsv_is_named() -> None:
    problems: Problems = []
    ref = SHAPES["Lists"]
    converter(ref)(read(b'Numbers,Words\r\n"[1,2",a\r\n', ref), "", problems)
    assert [problem.field for problem in problems] == ["Numbers", "Words"]


def test_a_list_needs_no_brackets() -> None:
    assert read(b'Names\r\n"a,b"\r\n', ref_of(Lists)) == {"names": ["a", "b"]}


def test_the_file_is_named_after_the_operation() -> None:
    assert FORMAT.for_request is not None
    named = FORMAT.for_request(Asked("PostLetter", "GET", "/letters", ""))
    assert named.result_headers == ((b"content-disposition", b'attachment;filename="PostLetter.csv"'),)
    assert named.headers == ()
    assert FORMAT.for_request(Asked("", "GET", "/nothing", "")).result_headers == ()
