import pytest

from tests.codegen.sample_api import SAMPLE
from trunkline.codegen.model import Role, api_of
from trunkline.codegen.options import Options, options_of
from trunkline.codegen.selection import selected, unmatched

API = api_of(SAMPLE)
DECLARED = options_of("IncludeTypes", "ExcludeTypes", "AddServiceStackTypes", AddServiceStackTypes=True)
ERRORS = {"ResponseStatus", "ResponseError"}
LABELS = {"Label", "Labels"}
REQUESTS = {"FindThings", "PutThing", "DropThing", "Ping", "ListLabels"}
ANSWERS = {name for name, one in API.items() if one.role is Role.RESPONSE}
WRITING = {"PutThing", "DropThing", "PutThingResponse"} | ERRORS
PARTS_OF_THINGS = set(API) - REQUESTS


@pytest.mark.parametrize(
    ("asked", "names"),
    [
        ({"IncludeTypes": "DropThing"}, {"DropThing"}),
        ({"IncludeTypes": "dropthing,Ping"}, {"DropThing", "Ping"}),
        ({"IncludeTypes": "ListLabels.*"}, {"ListLabels"} | LABELS),
        ({"IncludeTypes": "{Writing}", "ExcludeTypes": "Thing.*"}, WRITING),
        ({"IncludeTypes": "{Writing;other}", "ExcludeTypes": "Thing.*"}, WRITING),
        ({"IncludeTypes": "{other,Writing}", "ExcludeTypes": "Thing.*"}, WRITING),
        ({"IncludeTypes": "{things}.*", "ExcludeTypes": "{things}"}, PARTS_OF_THINGS),
        ({"IncludeTypes": "{things}", "ExcludeTypes": "{writing}"}, PARTS_OF_THINGS | {"FindThings"}),
        ({"IncludeTypes": "Box`1,search"}, {"Box", "Search"}),
        ({"IncludeTypes": "Box`2"}, set()),
        ({"IncludeTypes": "*.PutThingResponse", "ExcludeTypes": "Thing.*"}, WRITING - {"DropThing"}),
        ({"IncludeTypes": "*.Label"}, set(API) - {"DropThing", "Ping"}),
        ({"ExcludeTypes": "services"}, PARTS_OF_THINGS - {"Box", "PutThingResponse"}),
        ({"ExcludeTypes": "Types"}, {"Box", "PutThingResponse"} | REQUESTS),
        ({"IncludeTypes": "ListLabels.*", "ExcludeTypes": "types"}, {"ListLabels"} | ({"Label"} & ANSWERS)),
        (
            {"IncludeTypes": "{writing}.*", "ExcludeTypes": "Thing.*"},
            WRITING,
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


def test_what_is_not_there_is_told() -> None:
    asked = {
        "IncludeTypes": "Thing.*,{things,nothing},{nothing},Nothing.*,IReturn`1,*.Nothing",
        "ExcludeTypes": "services,types,No/*",
    }
    assert unmatched(API, Options(DECLARED, asked)) == (
        ("IncludeTypes", "{nothing}"),
        ("IncludeTypes", "Nothing.*"),
        ("IncludeTypes", "*.Nothing"),
        ("ExcludeTypes", "No/*"),
    )
