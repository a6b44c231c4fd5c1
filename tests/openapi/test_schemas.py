from __future__ import annotations

import datetime
import decimal
import uuid
from typing import Annotated, Any, ClassVar, Generic, TypeVar

import msgspec
import pytest
from jsonschema import Draft202012Validator

from trunkline.contract.shapes import (
    Char,
    DateTimeOffset,
    Doc,
    Dto,
    Kind,
    Long,
    WireEnum,
    all_members,
    ref_of,
    shape_of,
)
from trunkline.formats import json
from trunkline.openapi.samples import body_sample, sample_of
from trunkline.openapi.schemas import (
    body_schema,
    component_name,
    components_of,
    fields_schema,
    member_schema,
    schema_of,
    shape_schema,
)

T = TypeVar("T")


class Sizes(WireEnum, namespace="Test"):
    """How large."""

    Small = "Small"
    Large = "Large"


class Part(Dto):
    """A part."""

    NAMESPACE: ClassVar[str] = "Test"

    inner: Part | None = None
    size: Sizes


class Everything(Dto):
    """One member of every kind."""

    NAMESPACE: ClassVar[str] = "Test"

    text: str
    flag: bool
    count: int
    large: Long
    ratio: float
    price: decimal.Decimal
    at: datetime.datetime
    offset: DateTimeOffset
    span: datetime.timedelta
    mark: uuid.UUID
    data: bytes
    letter: Char
    size: Sizes
    part: Part
    parts: list[Part]
    words: dict[str, int]


class Sheet(Dto, Generic[T]):
    NAMESPACE: ClassVar[str] = "Test"

    items: list[T]


class Ask(Dto):
    """Ask for it."""

    NAMESPACE: ClassVar[str] = "Test"

    name: Annotated[str | None, Doc("Whose", required=True)] = None
    names: list[str] | None = None
    meta: dict[str, str] | None = None
    size: Sizes | None = None
    page: int = 0
    after_date: str | None = None


VALUE = Everything(
    text="a",
    flag=True,
    count=1,
    large=2**40,
    ratio=0.5,
    price=decimal.Decimal("12.50"),
    at=datetime.datetime(2026, 11, 23, 10, 11, 12, tzinfo=datetime.UTC),
    offset=datetime.datetime(2026, 11, 23, 10, 11, 12, tzinfo=datetime.timezone(datetime.timedelta(hours=2))),
    span=datetime.timedelta(hours=1),
    mark=uuid.UUID(int=7),
    data=b"data",
    letter="A",
    size=Sizes.Large,
    part=Part(size=Sizes.Small, inner=Part(size=Sizes.Large)),
    parts=[Part(size=Sizes.Small)],
    words={"one": 1},
)


def fits(schema: dict[str, Any], value: object) -> bool:
    components = {"schemas": components_of([ref_of(Everything), ref_of(Ask)])}
    return bool(Draft202012Validator({**schema, "components": components}).is_valid(value))


def test_what_the_server_writes_fits_the_schema_of_its_type() -> None:
    written = msgspec.json.decode(json.write(VALUE, ref_of(Everything)))
    schema = schema_of(ref_of(Everything))
    assert schema == {"$ref": "#/components/schemas/Everything"}
    assert fits(schema, written)
    for name in written:
        assert not fits(schema, {**written, name: None}), name
        assert not fits(schema, {key: value for key, value in written.items() if key != name}), name


def test_a_sample_of_every_kind_fits_too() -> None:
    assert fits(schema_of(ref_of(Everything)), sample_of(ref_of(Everything)))


@pytest.mark.parametrize("annotation", [str | None, Sizes | None, Part | None, list[str] | None, dict[str, str] | None])
def test_null_is_a_value_where_the_type_says_so(annotation: Any) -> None:
    assert fits(schema_of(ref_of(annotation)), None)
    plain = next(one for one in annotation.__args__ if one is not type(None))
    assert not fits(schema_of(ref_of(plain)), None)


def test_numbers_have_the_ends_of_their_types() -> None:
    assert fits(schema_of(ref_of(int)), 2**31 - 1) and not fits(schema_of(ref_of(int)), 2**31)
    assert fits(schema_of(ref_of(Long)), 2**63 - 1) and not fits(schema_of(ref_of(Long)), 2**63)


def test_generic_types_are_named_after_what_they_hold() -> None:
    assert component_name(shape_of(Sheet[Part])) == "SheetOfPart"
    assert component_name(shape_of(Sheet[list[Sizes]])) == "SheetOfListSizes"
    assert set(components_of([ref_of(Sheet[Part])])) == {"SheetOfPart", "Part", "Sizes"}


def test_an_answer_always_has_what_has_neither_a_default_nor_a_null() -> None:
    assert shape_schema(shape_of(Part))["required"] == ["size"]
    assert shape_schema(shape_of(Part))["description"] == "A part."


def test_a_request_needs_what_it_says_and_what_is_asked_besides() -> None:
    shape = shape_of(Ask)
    members = all_members(shape)
    schema = body_schema(shape, members, ["Names"], ["Name"])
    assert schema["required"] == ["name", "names"]
    assert fits(schema, {"name": "a", "names": ["b"], "size": None})
    assert not fits(schema, {"name": "", "names": ["b"]})
    assert not fits(schema, {"name": "a", "names": []})
    assert schema["examples"] == [{"name": "Acme Bakery"}]
    assert schema["properties"]["page"]["default"] == 0
    assert schema["properties"]["afterDate"]["format"] == "date-time"


def test_fields_have_no_null_and_no_dictionaries() -> None:
    shape = shape_of(Ask)
    schema = fields_schema(shape, all_members(shape), (), ["Name"])
    assert "meta" not in schema["properties"]
    assert fits(schema, {"name": "a", "size": "Small"})
    assert not fits(schema, {"name": "a", "size": None})
    assert not fits(schema, {"name": "a", "names": ["b,c"]})


def test_xml_has_the_names_of_the_contract() -> None:
    shape = shape_of(Ask)
    schema = body_schema(shape, all_members(shape), (), ())
    assert schema["xml"] == {"name": "Ask", "namespace": "http://schemas.datacontract.org/2004/07/Test"}
    assert schema["properties"]["afterDate"]["xml"] == {"name": "AfterDate"}
    assert schema["properties"]["names"]["items"]["xml"]["name"] == "string"


def test_a_member_in_a_query_is_never_null() -> None:
    size = next(member for member in all_members(shape_of(Ask)) if member.name == "Size")
    assert member_schema(size, text=True) == {"$ref": "#/components/schemas/Sizes"}
    assert size.ref.kind is Kind.ENUM


def test_an_example_leaves_out_what_says_nothing() -> None:
    assert body_sample(all_members(shape_of(Ask))) == {
        "name": "Acme Bakery",
        "names": ["names"],
        "page": 0,
        "afterDate": "2026-11-23T10:11:12.345Z",
    }
