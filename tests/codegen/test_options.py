import pytest

from trunkline.codegen.options import LONGEST_VALUE, BadOption, Option, Options, options_of

DECLARED = options_of("MakePartial", "IncludeTypes", "AddImplicitVersion", MakePartial=True)


def test_defaults() -> None:
    options = Options(DECLARED, {})
    assert options.with_header and options.flag("MakePartial") and options.names("IncludeTypes") == ()
    assert options.lines("//") == ["//MakePartial: True", "//IncludeTypes: ", "//AddImplicitVersion: "]
    assert DECLARED[1] == Option("IncludeTypes", "")


@pytest.mark.parametrize(("text", "value"), [("True", True), ("false", False), ("1", True), ("off", False)])
def test_flags_in_any_form(text: str, value: bool) -> None:
    options = Options(DECLARED, {"makepartial": text})
    assert options.flag("MakePartial") is value
    assert f"MakePartial: {value}" in options.lines("//")


def test_lists_have_commas() -> None:
    options = Options(DECLARED, {"IncludeTypes": " A.*, {tag} ,Voice.Api/* ,"})
    assert options.names("IncludeTypes") == ("A.*", "{tag}", "Voice.Api/*")
    assert options.text("IncludeTypes") == "A.*, {tag} ,Voice.Api/* ,"


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("{a,b},C", ("{a,b}", "C")),
        ("C,{a, b}.*,{c}", ("C", "{a, b}.*", "{c}")),
        ("{a,b", ("{a,b",)),
        ("a}b,c", ("a}b", "c")),
    ],
)
def test_commas_in_braces_part_nothing(text: str, items: tuple[str, ...]) -> None:
    assert Options(DECLARED, {"IncludeTypes": text}).names("IncludeTypes") == items


def test_what_is_not_an_option_is_nothing() -> None:
    options = Options(DECLARED, {"Other": "x", "WithoutOptions": "true"})
    assert not options.with_header
    assert (options.text("Other"), options.flag("Other"), options.allows("Other")) == ("", False, True)


def test_an_empty_value_is_not_given() -> None:
    assert Options(DECLARED, {"MakePartial": " "}).given == frozenset()


def test_the_key_tells_what_differs() -> None:
    plain, same = Options(DECLARED, {}), Options(DECLARED, {"other": "x"})
    assert plain.key == same.key
    # Given or not is seen in the header.
    assert Options(DECLARED, {"MakePartial": "true"}).key != plain.key


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("MakePartial", "perhaps"),
        ("WithoutOptions", "?"),
        ("IncludeTypes", "*/"),
        ("IncludeTypes", "*)"),
        ("IncludeTypes", "(*"),
        ("IncludeTypes", '"""'),
        ("IncludeTypes", "a\nb"),
        ("IncludeTypes", "\\N"),
        ("IncludeTypes", "x" * (LONGEST_VALUE + 1)),
        ("AddImplicitVersion", "1; drop"),
    ],
)
def test_values_that_cannot_be(name: str, value: str) -> None:
    with pytest.raises(BadOption):
        Options(DECLARED, {name: value})
