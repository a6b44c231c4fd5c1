"""The walk itself, through the language that overrides least."""

from tests.codegen.goldens import whole
from tests.codegen.sample_api import SAMPLE
from trunkline.codegen.language import words
from trunkline.codegen.languages.csharp import LANGUAGE as CSHARP
from trunkline.codegen.languages.kotlin import LANGUAGE as KOTLIN
from trunkline.codegen.languages.typescript import LANGUAGE as TYPESCRIPT


def test_words() -> None:
    assert words("a b  c") == {"a", "b", "c"}


def test_a_request_has_its_comment_its_routes_and_what_it_answers() -> None:
    text = whole(TYPESCRIPT, SAMPLE, IncludeTypes="PutThing")
    assert (
        "/** @description Keep a thing. */\n"
        '// @Route("/things/{thingId}", "POST")\n'
        '// @Route("/things")\n'
        "// @DataContract\n"
        "export class PutThing implements IReturn<PutThingResponse>\n"
        "{\n"
        "    // @DataMember(Order=1)\n"
        "    public thing: Thing;\n"
    ) in text
    assert "public getMethod() { return 'POST'; }" in text


def test_optional_values_have_their_mark_and_other_types_have_none() -> None:
    text = whole(CSHARP, SAMPLE, IncludeTypes="Thing")
    assert "public virtual int? MaybeWhole { get; set; }" in text
    assert "public virtual int Whole { get; set; }" in text
    assert "public virtual List<Colours> Colours { get; set; }" in text


def test_words_of_the_language_are_escaped() -> None:
    assert "var `object`:String? = null" in whole(KOTLIN, SAMPLE, IncludeTypes="Thing")


def test_a_quotation_mark_in_a_description_ends_no_attribute() -> None:
    wanted = r'[ApiMember(Description="Where it is \"from\"; \\ and $x are no signs of ours")]'
    assert wanted in whole(CSHARP, SAMPLE, IncludeTypes="Thing")


def test_a_comment_in_a_comment_is_closed() -> None:
    asked = {"IncludeTypes": "Sample.Api/*,Other.Api/*", "ExcludeTypes": "Sample/*"}
    header = whole(KOTLIN, SAMPLE, **asked).partition("// Warning")[0]
    assert header.count("/*") == header.count("*/") == 4
    assert whole(TYPESCRIPT, SAMPLE, **asked).count("*/") == 1
    assert whole(TYPESCRIPT, SAMPLE, IncludeTypes="Sample.Api/*").startswith("/* Options:\n")


def test_data_contracts_when_asked() -> None:
    text = whole(CSHARP, SAMPLE, IncludeTypes="DropThing", AddDataContractAttributes="1", AddIndexesToDataMembers="1")
    assembly = (
        '[assembly: ContractNamespace("http://schemas.servicestack.net/types", ClrNamespace="Sample.Api.Things")]'
    )
    assert assembly in text
    assert "[DataContract]" in text and "[DataMember(Order=1)]" in text
