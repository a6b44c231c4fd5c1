from __future__ import annotations

import datetime
from typing import Any

import pytest

from tests.formats.sample_shapes import Letter, ListLetters, Lists, Part, PostLetter, Scalars, Ways
from trunkline.contract.shapes import ref_of
from trunkline.formats.scalars import RawNumber
from trunkline.formats.typed import Problems, complete, converter, fill, plan_of, text_converter


def made(target: Any, tree: Any) -> Any:
    problems: Problems = []
    value = converter(ref_of(target))(tree, "", problems)
    assert not problems
    return value


def bad(target: Any, tree: Any) -> list[tuple[str, str]]:
    problems: Problems = []
    converter(ref_of(target))(tree, "", problems)
    return [(problem.field, problem.message) for problem in problems]


@pytest.mark.parametrize("name", ["boxId", "BoxId", "BOXID", "boxid"])
def test_names_match_in_any_case(name: str) -> None:
    assert made(PostLetter, {name: "1"}) == PostLetter(box_id="1")


def test_other_names_are_passed_over() -> None:
    assert made(PostLetter, {"box_id": "1", "box-id": "2", "": 3, "text": None}) == PostLetter()


@pytest.mark.parametrize(
    ("given", "text"),
    [
        (RawNumber("12.50"), "12.50"),
        (7, "7"),
        (True, "true"),
        ([1, 2], "[1,2]"),
        ({"a": 1}, "{a:1}"),
        ("", ""),
    ],
)
def test_a_string_gets_the_text_of_what_is_no_string(given: Any, text: str) -> None:
    assert made(PostLetter, {"text": given}).text == text


@pytest.mark.parametrize("given", [7, "7", " 7 "])
def test_a_number_may_be_a_text(given: Any) -> None:
    assert made(PostLetter, {"copies": given}).copies == 7


def test_an_empty_text_is_no_value_for_what_is_no_string() -> None:
    assert made(PostLetter, {"copies": ""}).copies is None
    assert made(ListLetters, {"page": "", "newest": ""}) == ListLetters()


@pytest.mark.parametrize("given", ["x", RawNumber("7.5"), True, [], {}, 2**31, -(2**40)])
def test_a_number_is_nothing_else(given: Any) -> None:
    assert [field for field, _ in bad(PostLetter, {"copies": given})] == ["Copies"]


def test_all_bad_members_are_named_with_their_place() -> None:
    tree = {
        "page": "x",
        "ids": "a,b",
        "newest": [1],
        "way": "Up",
        "since": 5,
        "like": {"isRead": "maybe"},
        "marks": {"a": 1, "b": "two"},
    }
    assert bad(ListLetters, tree) == [
        ("Page", "'x' is an Invalid value for 'Page'"),
        ("Ids", "'a,b' is an Invalid value for 'Ids'"),
        ("Newest", "'[1]' is an Invalid value for 'Newest'"),
        ("Way", "'Up' is an Invalid value for 'Way'"),
        ("Since", "'5' is an Invalid value for 'Since'"),
        ("Like.IsRead", "'maybe' is an Invalid value for 'Like.IsRead'"),
        ("Marks.b", "'two' is an Invalid value for 'Marks.b'"),
    ]


def test_a_long_bad_value_is_cut() -> None:
    ((_, message),) = bad(PostLetter, {"copies": "x" * 10_000})
    assert len(message) < 300


def test_nulls_stay_only_where_the_type_has_a_place() -> None:
    assert made(Lists, {"gaps": ["a", None]}).gaps == ["a", None]
    assert bad(Lists, {"names": ["a", None]}) == [("Names[1]", "'null' is an Invalid value for 'Names[1]'")]
    assert bad(Lists, {"letters": [None]}) == [("Letters[0]", "'null' is an Invalid value for 'Letters[0]'")]
    assert bad(Lists, {"numbers": [""]}) == [("Numbers[0]", "'' is an Invalid value for 'Numbers[0]'")]
    assert made(Lists, {"words": {"a": None}, "blanks": {"a": None}}).blanks == {"a": None}


def test_dictionary_keys_are_typed() -> None:
    assert made(Lists, {"counted": {"1": {"isRead": True}}}).counted == {1: Letter(is_read=True)}
    assert [field for field, _ in bad(Lists, {"counted": {"x": {}}})] == ["Counted.x", "Counted"]
    assert [field for field, _ in bad(Lists, {"counted": {"": {}}})] == ["Counted"]


def test_what_is_not_given_is_what_dotnet_has_but_never_shared() -> None:
    first, second = made(Lists, {}), made(Lists, {})
    assert first == second
    assert first.names is not second.names
    scalars = made(Scalars, {})
    assert (scalars.flag, scalars.small, scalars.text, scalars.way) == (False, 0, "", Ways.IN)
    assert scalars.moment == datetime.datetime(1, 1, 1, tzinfo=None)  # noqa: DTZ001


def test_a_type_may_contain_itself() -> None:
    assert made(Part, {"parts": [{"parts": [{"name": "x"}]}]}) == Part(parts=[Part(parts=[Part(name="x")])])


def test_a_plan_fills_and_completes() -> None:
    plan, problems = plan_of(PostLetter), Problems()
    values = fill(plan, {"text": "a", "copies": "2"}, "", problems)
    assert values == {"text": "a", "copies": 2}
    assert complete(plan, values) == PostLetter(text="a", copies=2)


@pytest.mark.parametrize(
    ("annotation", "text", "value"),
    [
        (str, '"quoted",x', '"quoted",x'),
        (bool, "true,false", True),
        (list[str], "a,b", ["a", "b"]),
        (list[int], "[1,2]", [1, 2]),
        (dict[str, int], "{a:1}", {"a": 1}),
        (PostLetter, "{BoxId:1,text:x}", PostLetter(box_id="1", text="x")),
        (PostLetter, '{"BoxId":"1","text":"x"}', PostLetter()),
        (list[PostLetter], "{BoxId:1},{BoxId:2}", [PostLetter(box_id="1"), PostLetter(box_id="2")]),
    ],
)
def test_texts_of_queries(annotation: Any, text: str, value: Any) -> None:
    problems: Problems = []
    assert text_converter(ref_of(annotation))(text, "X", problems) == value
    assert not problems


@pytest.mark.parametrize(("annotation", "text"), [(list[str], "[a"), (PostLetter, "x"), (dict[str, str], "{a")])
def test_broken_texts_of_queries(annotation: Any, text: str) -> None:
    problems: Problems = []
    text_converter(ref_of(annotation))(text, "X", problems)
    assert [problem.message for problem in problems] == [f"'{text}' is an Invalid value for 'X'"]
