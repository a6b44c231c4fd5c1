from __future__ import annotations

import pytest

from tests.formats.sample_shapes import Letter, Page, PostLetter
from trunkline.base.faults import Fault
from trunkline.contract.shapes import ref_of
from trunkline.contract.status import ErrorResponse, ResponseStatus
from trunkline.formats.jsonl import read, write

LETTERS = ref_of(list[Letter])


def test_a_page_is_its_items() -> None:
    page = Page(items=[Letter(id="1", text="a\nb", is_read=True), Letter(text="\x1f", is_read=False)], total=2)
    assert write(page, ref_of(Page[Letter])) == (
        b'{"id":"1","text":"a\\nb","isRead":true}\n{"text":"\\u001F","isRead":false}\n'
    )


def test_an_error_is_one_object() -> None:
    error = ErrorResponse(response_status=ResponseStatus(error_code="NotFound"))
    assert write(error, ref_of(ErrorResponse)) == b'{"responseStatus":{"errorCode":"NotFound"}}'


def test_one_object_may_end_with_its_line() -> None:
    assert read(b'{"text":"a"}\n', ref_of(PostLetter)) == {"text": "a"}


def test_empty_lines_do_not_count() -> None:
    assert read(b'\xef\xbb\xbf{"id":"1"}\r\n\r\n{"id":"2"}\n', LETTERS) == [{"id": "1"}, {"id": "2"}]
    assert read(b"", LETTERS) == []
    assert read(b'"a"\n1\n', ref_of(list[str])) == ["a", 1]


@pytest.mark.parametrize(
    "body", [b'{"id":"1"}\n{"id":"2"', b'{"id":"1"}\n["a"]', b'{"id":"1"}\n{"id":"2"},{"id":"3"}', b'\n"a']
)
def test_a_broken_line_is_named(body: bytes) -> None:
    with pytest.raises(Fault, match=r"^Line 2: ") as refused:
        read(body, LETTERS)
    assert refused.value.status == 400


def test_a_second_object_is_not_forgotten() -> None:
    with pytest.raises(Fault):
        read(b'{"text":"a"}\n{"text":"b"}', ref_of(PostLetter))
