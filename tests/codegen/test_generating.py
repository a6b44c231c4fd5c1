"""Code for the whole API and for a page; what the languages make of it, test_languages shows."""

import time

import pytest

from tests.codegen.goldens import API, whole
from tests.codegen.sample_api import SAMPLE
from trunkline.codegen import LANGUAGES, generate, language_of, options_for, types_of_operation
from trunkline.codegen.language import Language
from trunkline.codegen.languages.csharp import LANGUAGE as CSHARP
from trunkline.codegen.languages.typescript import LANGUAGE as TYPESCRIPT

MILLISECONDS_MOST = 50


def test_the_page_of_an_operation_shows_its_types_as_plain_ones() -> None:
    operation = SAMPLE.find("DropThing")
    assert operation is not None
    text = types_of_operation(SAMPLE, operation, TYPESCRIPT)
    # Dictionary types are there whether they are used or not, without what they speak of.
    assert text.startswith("/** @description Labels by name. */\nexport class Labels\n{\n    [key:string] : Label;\n")
    assert "export class DropThing\n{" in text and "export class Label\n" not in text
    assert "Options:" not in text and "@Route" not in text and "getTypeName" not in text


def test_the_page_of_the_seed_operation_is_that_of_the_reference() -> None:
    operation = API.find("SendMessage")
    assert operation is not None
    lines = [line.strip() for line in types_of_operation(API, operation, TYPESCRIPT).split("\n")]
    order = ["NodeParameterMap", "MessageDirections", "MessageInfo", "SendMessage"]
    places = [lines.index(f"export {'enum' if name == 'MessageDirections' else 'class'} {name}") for name in order]
    assert places == sorted(places)
    for line in (
        "[key:string] : NodeParameter;",
        "public constructor(init?: Partial<NodeParameterMap>) { (Object as any).assign(this, init); }",
        '// @ApiMember(Description="The body of the message")',
        "/** @description The body of the message */",
        "public endpointDisplayName: string;",
        "public constructor(init?: Partial<SendMessage>) { (Object as any).assign(this, init); }",
    ):
        assert line in lines


def test_pages_exist_in_every_language_for_every_operation() -> None:
    for language in LANGUAGES:
        for operation in API:
            if operation.name not in language.library:
                assert operation.name in types_of_operation(API, operation, language)


def test_the_same_question_has_the_same_answer() -> None:
    options = options_for(TYPESCRIPT, {})
    assert generate(API, TYPESCRIPT, options, "http://a.test") == generate(API, TYPESCRIPT, options, "http://a.test")
    assert "BaseUrl: http://a.test\n" in generate(API, TYPESCRIPT, options, "http://a.test")


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.name)
def test_a_file_says_at_its_head_what_it_lacks(language: Language) -> None:
    def warnings(**asked: str) -> list[str]:
        lines = whole(language, SAMPLE, **asked).splitlines()
        found = [line for line in lines if "Warning: " in line]
        assert all(line.startswith(language.line_comment.format("Warning: ")) for line in found)
        return [line.partition("Warning: ")[2] for line in found]

    lacks = "IncludeTypes: there is nothing like '{nothing}' in this API."
    assert warnings(IncludeTypes="{nothing},Thing.*") == [lacks]
    nothing = "No type is left by the options IncludeTypes and ExcludeTypes."
    assert warnings(IncludeTypes="{nothing}", WithoutOptions="true") == [lacks, nothing]
    assert warnings(IncludeTypes="{things}") == []


def test_the_whole_api_in_csharp_is_quick() -> None:
    times = []
    for _ in range(3):
        begun = time.process_time()  # another process may have the core for a while
        whole(CSHARP)
        times.append(time.process_time() - begun)
    assert min(times) * 1000 < MILLISECONDS_MOST


def test_languages_are_found_in_any_case() -> None:
    assert language_of("CSharp") is CSHARP and language_of("") is None
