import pytest

from tests.codegen.sample_api import SAMPLE
from trunkline.codegen.model import api_of
from trunkline.codegen.options import Options, options_of
from trunkline.codegen.selection import selected

API = api_of(SAMPLE)
DECLARED = options_of("IncludeTypes", "ExcludeTypes", "AddServiceStackTypes", AddServiceStackTypes=True)
ERRORS = {"ResponseStatus", "ResponseError"}
LABELS = {"Label", "Labels"}


@pytest.mark.parametrize(
    ("asked", "names"),
    [
        ({"IncludeTypes": "DropThing"}, {"DropThing"}),
        ({"IncludeTypes": "dropthing,Ping"}, {"DropThing", "Ping"}),
        ({"IncludeTypes": "ListLabels.*"}, {"ListLabels"} | LABELS),
        ({"IncludeTypes": "{things}"}, {"FindThings", "PutThing"}),
        ({"IncludeTypes": "{Writing;other}"}, {"PutThing", "DropThing"}),
        (
            {"IncludeTypes": "{writing}.*", "ExcludeTypes": "Thing.*"},
            {"PutThing", "DropThing", "PutThingResponse"} | ERRORS,
        ),
        (
            {"IncludeTypes": "Sample.Api/*", "ExcludeTypes": "Sample.Api.Things/*"},
            {"Base", "Colours", "Ping", "ListLabels"} | LABELS,
        ),
        ({"IncludeTypes": "Sample/*,ResponseError", "ExcludeTypes": "Sample.Api/*"}, {"ResponseError"}),
        ({"IncludeTypes": "Nothing"}, set()),
        ({"AddServiceStackTypes": "False"}, set(API) - ERRORS),
        ({}, set(API)),
    ],
)
def test_wishes(asked: dict[str, str], names: set[str]) -> None:
    assert set(selected(API, Options(DECLARED, asked), frozenset())) == names


def test_what_the_library_has_is_left_out() -> None:
    assert set(API) - set(selected(API, Options(DECLARED, {}), frozenset({"ResponseStatus"}))) == {"ResponseStatus"}


def test_a_language_without_the_option_has_a_library_with_all_of_them() -> None:
    assert set(selected(API, Options(DECLARED[:2], {}), frozenset())) == set(API) - ERRORS
