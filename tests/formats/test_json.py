from __future__ import annotations

import pytest

from tests.formats.sample_shapes import Letter, Nullables, PostLetter, Ways
from trunkline.base.faults import Fault
from trunkline.contract.shapes import Dto, ref_of
from trunkline.formats.json import read, write
from trunkline.formats.refusals import MAX_DEPTH
from trunkline.formats.scalars import RawNumber

POST = ref_of(PostLetter)


def refusal(body: bytes) -> str:
    with pytest.raises(Fault) as refused:
        read(body, POST)
    assert (refused.value.status, refused.value.code) == (400, "SerializationException")
    return refused.value.message


@pytest.mark.parametrize(
    ("body", "start"),
    [
        (b"[1,2", "[1,2"),
        (b"null", "null"),
        (b' "text"', '"text"'),
        (b"not json", "not json"),
        (b"[" + b"1," * 100, "[" + "1," * 24 + "1"),
    ],
)
def test_what_is_no_object_is_refused_with_its_start(body: bytes, start: str) -> None:
    assert refusal(body) == (
        "Type definitions should start with a '{', expecting serialized type 'PostLetter', "
        f"got string starting with: {start}"
    )


@pytest.mark.parametrize(
    "body",
    [
        b'{"Text":',
        b'{"Text":"a',
        b'{"text":"a"} x',
        b'{"text":"a",}',
        b'{"text":"a" "b"}',
        b"{text:1}",
        b"{'text':1}",
        b'{"text":NaN}',
        b'{"text":\n-Infinity}',
        b'{"text":"\\ud800"}',
        b'{"text":"\n\\udfff"}',
        b'{"text":"\xff"}',
        b'{"text":1e400}',
        b'{"text":' + b"9" * 5000 + b"}",
        b'{"text":\n' + b"9" * 5000 + b"}",
        b'{"text":"\\x"}',
    ],
)
def test_malformed_bodies_are_refused_with_a_reason(body: bytes) -> None:
    assert refusal(body).startswith("Malformed JSON for type 'PostLetter': ")


@pytest.mark.parametrize("half", [b"\\ud83d", b"\\uDE00\\uD83D", b"a\\ud83dx", b"\\ude00"])
def test_half_a_surrogate_pair_is_called_so(half: bytes) -> None:
    assert "half of a surrogate pair" in refusal(b'{"text":"%b"}' % half)
    assert read(b'{"text":"\\ud83d\\ude00"}', POST) == {"text": "\U0001f600"}


@pytest.mark.parametrize("body", [b"", b" \n", b"\xef\xbb\xbf", b"{}", b"\xef\xbb\xbf {}"])
def test_nothing_and_a_byte_order_mark_are_an_object_without_members(body: bytes) -> None:
    assert read(body, POST) == {}


def test_raw_line_ends_in_strings_are_taken_as_the_reference_does() -> None:
    assert read(b'{"text":"a\nb\tc","copies":1.5}', POST) == {"text": "a\nb\tc", "copies": 1.5}


def test_the_last_of_repeated_names_wins() -> None:
    assert read(b'{"text":"a","text":"b"}', POST) == {"text": "b"}


def test_numbers_keep_their_text() -> None:
    tree = read(b'{"text":12.50}', POST)
    assert isinstance(tree, dict)
    assert isinstance(tree["text"], RawNumber)
    assert tree["text"].text == "12.50"


def test_depth_is_bounded() -> None:
    deep = b'{"text":' + b"[" * (MAX_DEPTH - 1) + b"]" * (MAX_DEPTH - 1) + b"}"
    assert isinstance(read(deep, POST), dict)
    assert "deep" in refusal(deep.replace(b"[]", b"[[]]"))
    assert "deep" in refusal(b'{"a":' * 100_000)


def test_many_shallow_objects_are_fine() -> None:
    tree = read(b'{"text":[' + b",".join([b"{}"] * 1000) + b"]}", POST)
    assert isinstance(tree, dict)
    assert len(tree["text"]) == 1000


def test_a_default_that_is_not_null_is_written_all_the_same() -> None:
    class Counter(Dto):
        count: int = 0

    assert write(Counter(), ref_of(Counter)) == b'{"count":0}'


def test_plain_values_at_the_top() -> None:
    assert write(5, ref_of(int)) == b"5"
    assert write([1.5, 2.0], ref_of(list[float])) == b"[1.5,2]"
    assert write(Ways.OUT, ref_of(Ways)) == b'"Out"'


def test_numbers_that_json_has_no_word_for_are_null() -> None:
    assert write([float("nan"), float("inf")], ref_of(list[float])) == b"[null,null]"


def test_a_flat_answer_goes_straight_through_the_encoder() -> None:
    letter = Letter(id="1", is_read=True)
    assert write(letter, ref_of(Letter)) == b'{"id":"1","isRead":true}'
    assert write(Nullables(letter=letter), ref_of(Nullables)) == b'{"letter":{"id":"1","isRead":true}}'
