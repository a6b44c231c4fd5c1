from tests.codegen.sample_api import SAMPLE
from trunkline.codegen.model import (
    Form,
    Role,
    api_of,
    by_need,
    clr_namespace,
    is_optional_value,
    method_of,
    name_of,
    names_in,
    with_all_uses,
)
from trunkline.contract.operation import Operation
from trunkline.contract.shapes import Kind, Ref, ref_of
from trunkline.contract.status import TYPES_NAMESPACE

API = api_of(SAMPLE)


def operation(name: str) -> Operation:
    found = SAMPLE.find(name)
    assert found is not None
    return found


def test_every_type_is_there_once_with_what_it_is() -> None:
    assert list(API) == sorted(API)
    assert (API["Colours"].form, API["Labels"].form, API["Thing"].form) == (Form.ENUM, Form.DICTIONARY, Form.CLASS)
    assert (API["Ping"].role, API["Box"].role, API["Thing"].role) == (Role.REQUEST, Role.RESPONSE, Role.PART)
    assert API["ResponseStatus"].namespace == "ServiceStack"


def test_generic_types_are_open() -> None:
    assert API["Box"].parameters == ("T",)
    items, first, _ = API["Box"].members
    assert items.ref.item is not None and name_of(items.ref.item) == name_of(first.ref) == "T"
    assert list(names_in(items.ref)) == [] and "T" not in API
    assert API["FindThings"].base_name == "Search"


def test_a_named_dictionary_has_entries() -> None:
    entries = API["Labels"].entries
    assert entries is not None and entries.target is None and entries.item is not None
    assert name_of(entries.item) == "Label"


def test_uses_are_found_through_lists_arguments_and_answers() -> None:
    assert set(API["FindThings"].uses) == {"Search", "Thing", "Box"}
    assert with_all_uses(API, ["FindThings"]) >= {"Label", "Labels", "Colours", "Base"}
    assert with_all_uses(API, ["Nothing"]) == set()


def test_circles_are_known() -> None:
    assert API["Label"].circles == {"Label", "Labels"}
    assert API["Thing"].circles == set()


def test_a_type_comes_after_what_it_needs() -> None:
    order = [one.name for one in by_need(API.values())]
    assert sorted(order) == list(API)
    for one in API.values():
        needed = [name for name in one.uses if name not in one.circles]
        assert all(order.index(name) < order.index(one.name) for name in needed), one.name


def test_methods_follow_the_routes() -> None:
    assert [method_of(operation(name)) for name in ("FindThings", "PutThing", "DropThing", "Ping")] == [
        "GET",
        "POST",
        "DELETE",
        "GET",
    ]


def test_only_values_are_optional() -> None:
    assert is_optional_value(Ref(Kind.INT, nullable=True))
    assert not is_optional_value(Ref(Kind.INT))
    assert not is_optional_value(Ref(Kind.STRING, nullable=True))
    assert name_of(ref_of(list[str])) == ""


def test_namespaces() -> None:
    assert (clr_namespace("Voice.Api"), clr_namespace(TYPES_NAMESPACE)) == ("Voice.Api", "ServiceStack")
