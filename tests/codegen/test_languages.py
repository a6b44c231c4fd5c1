"""Every language: its file of the whole API, its options, and what no option and no description may do to it."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.codegen.goldens import API, BASE_URL, FOLDER, golden, whole
from tests.codegen.sample_api import SAMPLE
from trunkline.codegen import LANGUAGES, language_of
from trunkline.codegen.language import Language
from trunkline.codegen.model import SERVICESTACK, api_of
from trunkline.codegen.options import BadOption

WANTED = "typescript typescript.d mjs javascript csharp python dart java kotlin swift fsharp vbnet php go ruby rust zig"

each = pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.name)


def own_types() -> Iterator[str]:
    return (name for name, one in api_of(SAMPLE).items() if one.namespace != SERVICESTACK)


def header_of(text: str) -> list[str]:
    """The lines of the options, without what marks them as a comment."""
    lines = text.split("\n")
    start = next(index for index, line in enumerate(lines) if "Options:" in line)
    end = next(index for index, line in enumerate(lines[start:], start) if not line.strip() and index > start + 5)
    return [re.sub(r"^(# |'|/// )", "", line) for line in lines[start:end]]


def test_all_languages_are_there() -> None:
    assert {language.name for language in LANGUAGES} >= set(WANTED.split())
    assert language_of("JS") is language_of("javascript")
    assert language_of("cobol") is None


def test_names_and_extensions_are_each_one_languages_own() -> None:
    names = [name for language in LANGUAGES for name in (language.name, *language.aliases)]
    assert len(names) == len(set(names))
    assert len({language.extension for language in LANGUAGES}) == len(LANGUAGES)
    assert len({language.label for language in LANGUAGES}) == len(LANGUAGES)
    assert {"C#", "PHP", "Python", "TypeScript", "TypeScript (declarations)"} <= {one.label for one in LANGUAGES}
    assert {path.name for path in FOLDER.iterdir()} == {golden(language).name for language in LANGUAGES}


@each
def test_the_file_of_the_api_is_the_one_that_was_reviewed(language: Language) -> None:
    again = "run python -m tests.codegen.goldens, and look at what has changed"
    assert whole(language) == golden(language).read_text(encoding="utf-8"), again


@each
def test_the_file_is_whole(language: Language) -> None:
    text = whole(language, SAMPLE)
    for name in own_types():
        assert re.search(rf"\b{name}\b", text), name
    assert text.endswith("\n")
    assert not re.search(r"[ \t]+$", text.replace(": \n", ":\n"), re.MULTILINE)
    if language.indent != "\t":
        assert "\t" not in text


@each
def test_the_header_tells_the_options_and_where_they_come_from(language: Language) -> None:
    header = header_of(whole(language, SAMPLE))
    off = language.header.off
    assert f"BaseUrl: {BASE_URL}" in header
    wanted = [f"{off}{option.name}: {option.default}" for option in language.options]
    assert [line for line in header if line in wanted] == wanted


@each
def test_an_option_that_was_asked_for_is_shown_without_its_prefix(language: Language) -> None:
    header = header_of(whole(language, SAMPLE, includetypes="FindThings.*,Ping", AddDescriptionAsComments="false"))
    assert "IncludeTypes: FindThings.*,Ping" in header
    assert "AddDescriptionAsComments: False" in header
    assert f"{language.header.off}ExcludeTypes: " in header


@each
def test_without_options_there_is_no_header(language: Language) -> None:
    text = whole(language, SAMPLE, WithoutOptions="true")
    assert "Options:" not in text
    assert whole(language, SAMPLE).endswith(text.removeprefix("\n".join(language_preamble(language, text))))


def language_preamble(language: Language, text: str) -> list[str]:
    """The lines that stand even before the options."""
    return text.split("\n")[: {"php": 1, "ruby": 3}.get(language.name, 0)] + [""] * bool(
        language.name in ("php", "ruby")
    )


@each
def test_descriptions_can_be_left_out(language: Language) -> None:
    assert "What all things have." in whole(language, SAMPLE)
    assert "What all things have." not in whole(language, SAMPLE, AddDescriptionAsComments="False")


@each
def test_a_description_ends_no_comment(language: Language) -> None:
    # The description of Thing tries to.
    line = next(line for line in whole(language, SAMPLE).split("\n") if "Every kind of member" in line)
    assert "*/ *)" not in line and "* /" in line


@each
def test_included_types_are_all_there_is(language: Language) -> None:
    text = whole(language, SAMPLE, IncludeTypes="DropThing", WithoutOptions="true")
    assert "DropThing" in text
    assert not [name for name in own_types() if name != "DropThing" and re.search(rf"\b{name}\b", text)]


@each
def test_excluded_types_are_not_declared(language: Language) -> None:
    all_of_them = whole(language, SAMPLE, WithoutOptions="true")
    fewer = whole(language, SAMPLE, ExcludeTypes="Ping,ListLabels", WithoutOptions="true")
    assert re.search(r"\bPing\b", all_of_them) and not re.search(r"\bPing\b", fewer)


@each
def test_an_answer_is_given_a_status_when_asked(language: Language) -> None:
    names = r"[Rr]esponse_?[Ss]tatus"
    plain, more = (
        len(re.findall(names, whole(language, SAMPLE, **asked, WithoutOptions="true", IncludeTypes="Box")))
        for asked in ({}, {"AddResponseStatus": "True"})
    )
    has_it = any(option.name == "AddResponseStatus" for option in language.options)
    assert more > plain if has_it else more == plain


@each
def test_requests_have_a_version_when_asked(language: Language) -> None:
    if any(option.name == "AddImplicitVersion" for option in language.options):
        text = whole(language, SAMPLE, AddImplicitVersion="7", IncludeTypes="Ping", WithoutOptions="true")
        assert re.search(r"\b[Vv]ersion\b", text) and "7" in text


@each
@given(value=st.text(max_size=20) | st.text("*/(){}\"'#\n\\ -abc", max_size=20))
def test_no_option_leaves_its_line(language: Language, value: str) -> None:
    try:
        header = header_of(whole(language, SAMPLE, IncludeTypes=value, ExcludeTypes="*"))
    except BadOption:
        return
    shown = [line for line in header if "IncludeTypes: " in line]
    assert [line.removeprefix("IncludeTypes: ") for line in shown if not line.startswith(language.header.off)] == (
        [value.strip()] if value.strip() else []
    )
    assert len(header) == len(header_of(whole(language, SAMPLE, ExcludeTypes="*")))


def test_the_api_has_no_type_twice() -> None:
    names = [name.lower() for name in api_of(API)]
    assert len(names) == len(set(names))


def test_no_struct_of_zig_says_a_name_twice() -> None:
    zig = language_of("zig")
    assert zig is not None
    structs = re.findall(r"^pub const \w+ = struct \{\n(.*?)^\};", whole(zig), re.DOTALL | re.MULTILINE)
    named = [re.findall(r"^    (?:pub const )?(\w+)(?::| =)", one, re.MULTILINE) for one in structs]
    assert any("method_" in names for names in named), "a request has a member of that name"
    assert [names for names in named if len(names) != len(set(names))] == []
