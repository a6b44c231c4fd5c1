from __future__ import annotations

import types
from typing import Annotated, Any, Generic, TypeVar

import msgspec
import pytest

from tests.formats.sample_shapes import Entity, Letter, ListLetters, Page, Parcel, Part, Scalars, Ways
from trunkline.contract.shapes import (
    MISSING,
    Dictionary,
    Dto,
    Kind,
    Name,
    Ref,
    all_members,
    camel_case,
    enum_of,
    is_type_parameter,
    open_shape,
    pascal_case,
    reachable,
    ref_of,
    shape_of,
    xml_namespace,
)

T = TypeVar("T")


@pytest.mark.parametrize(
    ("pascal", "camel"),
    [
        ("Id", "id"),
        ("ID", "id"),
        ("NDate", "nDate"),
        ("HTMLText", "htmlText"),
        ("ABC", "abc"),
        ("SessionId", "sessionId"),
        ("already", "already"),
        ("A1B", "a1B"),
        ("", ""),
    ],
)
def test_camel_case_is_servicestacks(pascal: str, camel: str) -> None:
    assert camel_case(pascal) == camel


@pytest.mark.parametrize(("name", "pascal"), [("session_id", "SessionId"), ("n_date", "NDate"), ("from_", "From")])
def test_pascal_case(name: str, pascal: str) -> None:
    assert pascal_case(name) == pascal


def test_a_member_has_three_names_and_a_description() -> None:
    member = shape_of(Letter).members[1]
    assert (member.name, member.camel, member.field) == ("NDate", "nDate", "n_date")
    assert member.description == "When it was written"
    assert member.ref == Ref(Kind.STRING, nullable=True)
    assert member.default is None
    assert shape_of(Letter).members[-1].default is MISSING


def test_every_kind_is_read_from_its_annotation() -> None:
    assert [member.ref.kind for member in shape_of(Scalars).members] == [
        Kind.BOOLEAN,
        Kind.INT,
        Kind.LONG,
        Kind.DOUBLE,
        Kind.DECIMAL,
        Kind.DATETIME,
        Kind.DATETIMEOFFSET,
        Kind.TIMESPAN,
        Kind.GUID,
        Kind.BYTES,
        Kind.CHAR,
        Kind.ENUM,
        Kind.STRING,
    ]


def test_own_members_come_before_the_bases() -> None:
    shape = shape_of(Parcel)
    assert shape.base is shape_of(Entity)
    assert [member.name for member in all_members(shape)] == ["Weight", "Address", "Letters", "Id", "Tags"]


def test_generics_are_bound() -> None:
    shape = shape_of(Page[Letter])
    assert shape.name == "Page"
    assert shape.arguments == (ref_of(Letter),)
    assert shape.members[0].ref == Ref(Kind.LIST, item=ref_of(Letter))
    assert shape is shape_of(Page[Letter])


def test_a_generic_base_is_bound_by_its_derived_class() -> None:
    base = shape_of(ListLetters).base
    assert base is not None
    assert base.arguments == (ref_of(Letter),)


def test_enums_have_names_and_a_namespace() -> None:
    shape = enum_of(Ways)
    assert (shape.name, shape.namespace, shape.values) == ("Ways", "Shop.Api.Letters", ("In", "Out"))


def test_whole_addresses_are_namespaces_as_they_are() -> None:
    assert xml_namespace("A.B") == "http://schemas.datacontract.org/2004/07/A.B"
    assert xml_namespace("http://example.org/x") == "http://example.org/x"


def test_reachable_walks_everything_once() -> None:
    assert [shape.name for shape in reachable(ref_of(list[Parcel]))] == ["Parcel", "Letter"]
    assert [shape.name for shape in reachable(ref_of(Part))] == ["Part"]


@pytest.mark.parametrize("hint", [set[str], tuple[int, ...], object, int | str, Any, None, "str | int | None"])
def test_an_annotation_without_wire_form_is_refused_by_name(hint: Any) -> None:
    made = types.new_class("SendLetter", (Dto,), exec_body=lambda body: body.update(__annotations__={"when": hint}))
    with pytest.raises(TypeError, match=r"SendLetter\.when: no wire form for"):
        shape_of(made)


def test_odd_capitals_are_named_and_checked() -> None:
    class Odd(Dto):
        html_text: Annotated[str | None, Name("HTMLText")] = None
        pin: Annotated[str | None, Name("PIN")] = None

    class Odder(Dto):
        ss_id: Annotated[str | None, Name("ss_id")] = msgspec.field(default=None, name="ss_id")

    class Wrong(Dto):
        a_b: Annotated[str | None, Name("a-b")] = None

    assert [member.camel for member in shape_of(Odd).members] == ["htmlText", "pin"]
    assert shape_of(Odder).members[0].name == "ss_id"
    with pytest.raises(TypeError, match=r"Wrong.a_b: give it msgspec.field\(name='a-b'\)"):
        shape_of(Wrong)


def test_a_kind_must_fit_what_it_refines() -> None:
    class Wrong(Dto):
        x: Annotated[str, Kind.LONG]

    with pytest.raises(TypeError, match=r"Wrong\.x: no wire form for"):
        shape_of(Wrong)


def test_what_is_no_dto_has_no_shape() -> None:
    with pytest.raises(TypeError, match="is not a Dto"):
        shape_of(int)


def test_an_unbound_generic_has_no_wire_form() -> None:
    class Open(Dto, Generic[T]):
        item: T

    with pytest.raises(TypeError, match=r"Open\.item: no wire form"):
        shape_of(Open)


def test_members_are_keyword_only_in_any_order() -> None:
    with pytest.raises(TypeError):
        Letter("1")  # type: ignore[call-arg]


def test_refs_are_equal_by_value() -> None:
    assert ref_of(list[int]) == Ref(Kind.LIST, item=Ref(Kind.INT))
    assert hash(ref_of(list[int])) == hash(Ref(Kind.LIST, item=Ref(Kind.INT)))


class Holder(Dto):
    """Holds dictionaries that have a name."""

    named: Annotated[dict[str, Part] | None, Dictionary("Parts", "Sample")] = None
    many: list[Annotated[dict[str, Part], Dictionary("Parts", "Sample")]] | None = None


def test_a_dictionary_can_have_a_name() -> None:
    named, many = (member.ref for member in shape_of(Holder).members)
    assert (named.kind, named.target, named.nullable) == (Kind.DICTIONARY, Dictionary("Parts", "Sample"), True)
    assert many.item is not None and many.item.target == named.target
    assert {shape.name for shape in reachable(ref_of(Holder))} == {"Holder", "Part"}


def test_only_a_dictionary_can_have_the_name_of_one() -> None:
    with pytest.raises(TypeError, match="no dictionary that could be named Parts"):
        ref_of(Annotated[list[str], Dictionary("Parts", "Sample")])


def test_an_open_shape_has_the_parameters_of_the_generic_type() -> None:
    shape = open_shape(shape_of(Page[Letter]))
    (argument,) = shape.arguments
    assert is_type_parameter(argument) and shape_of(argument.target).name == "T"
    assert open_shape(shape_of(Page[Part])) is shape
    assert any(ref.item == argument for ref in (member.ref for member in shape.members))
    assert open_shape(shape_of(Letter)) is shape_of(Letter)
    assert not is_type_parameter(ref_of(Letter))
