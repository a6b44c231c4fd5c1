from __future__ import annotations

import contextlib
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trunkline.formats.jsv_text import parse, parse_list, text_of
from trunkline.formats.scalars import RawNumber


@pytest.mark.parametrize(
    ("text", "tree"),
    [
        ("a,b,c", ["a", "b", "c"]),
        ("[a,b]", ["a", "b"]),
        ('["a","b"]', ["a", "b"]),
        ('[a,"b,c"]', ["a", "b,c"]),
        ('"say ""hi""",x', ['say "hi"', "x"]),
        ("[]", []),
        ("[a,,b]", ["a", "", "b"]),
        ("{Name:x},{Name:y,Num:3}", [{"Name": "x"}, {"Name": "y", "Num": "3"}]),
        ("[[1,2],[]]", [["1", "2"], []]),
        ("a b:c", ["a b:c"]),
    ],
)
def test_lists(text: str, tree: Any) -> None:
    assert parse_list(text) == tree


@pytest.mark.parametrize(
    ("text", "tree"),
    [
        ("{Name:x,Num:2}", {"Name": "x", "Num": "2"}),
        ("{}", {}),
        ('{a:"}",b:[c,d],e:{f:g}}', {"a": "}", "b": ["c", "d"], "e": {"f": "g"}}),
        ('{"Name":"x"}', {'"Name"': "x"}),
        ("2024-03-05T10:11:12Z", "2024-03-05T10:11:12Z"),
        ('"a""b"', 'a"b'),
    ],
)
def test_objects_and_texts(text: str, tree: Any) -> None:
    assert parse(text) == tree


@pytest.mark.parametrize("text", ["{a", "{a:", "{a:b", "[a", '"a', "[a]b", "{a:b}}", '["a"b]', "[" * 100 + "]" * 100])
def test_broken_texts_are_refused(text: str) -> None:
    with pytest.raises(ValueError):
        parse(text)


@pytest.mark.parametrize(
    ("tree", "text"),
    [
        ([1, 2], "[1,2]"),
        ({"a": 1}, "{a:1}"),
        (True, "true"),
        (RawNumber("12.50"), "12.50"),
        ({"a": "b,c", "d": ["", 'x"y'], "e": None}, '{a:"b,c",d:["","x""y"],e:null}'),
    ],
)
def test_json_in_a_string_member_becomes_its_text(tree: Any, text: str) -> None:
    assert text_of(tree) == text


TREES = st.recursive(
    st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text("abc", min_size=1), inner, max_size=3),
    max_leaves=8,
)


@given(st.lists(TREES, max_size=4))
def test_parsing_undoes_writing(tree: list[Any]) -> None:
    assert parse(text_of(tree)) == tree


@given(st.text('{}[]:,"ab', max_size=40))
def test_nothing_but_value_errors(text: str) -> None:
    with contextlib.suppress(ValueError):
        parse(text)
