from __future__ import annotations

from typing import Any

import pytest

from tests.formats.sample_shapes import Letter, Page, Parcel, Part, Ways
from trunkline.contract.shapes import ref_of, shape_of
from trunkline.formats.xml_names import ARRAYS, SCHEMA, contract_of, item_contract, namespace_hash, xml_members


@pytest.mark.parametrize(
    ("namespaces", "suffix"),
    [
        ((SCHEMA, ARRAYS), "ty7Ep6D1"),
        ((SCHEMA, "http://schemas.datacontract.org/2004/07/Voice.Api.Sessions"), "TBLugWfb"),
    ],
)
def test_hashes_are_those_of_dotnet(namespaces: tuple[str, ...], suffix: str) -> None:
    assert namespace_hash(namespaces) == suffix


def test_a_hash_holds_nothing_that_a_name_may_not() -> None:
    hashes = [namespace_hash((str(number),)) for number in range(500)]
    assert not any("/" in one or "+" in one for one in hashes)
    assert any("_S" in one for one in hashes)
    assert any("_P" in one for one in hashes)


@pytest.mark.parametrize(
    ("annotation", "name"),
    [
        (list[str], "ArrayOfstring"),
        (list[list[int]], "ArrayOfArrayOfint"),
        (list[Letter], "ArrayOfLetter"),
        (list[Ways], "ArrayOfWays"),
        (dict[str, str], "ArrayOfKeyValueOfstringstring"),
        (dict[str, list[int]], "ArrayOfKeyValueOfstringArrayOfintty7Ep6D1"),
        (Page[str], "PageOfstring"),
    ],
)
def test_contracts_are_named_as_dotnet_names_them(annotation: Any, name: str) -> None:
    assert contract_of(ref_of(annotation)).name == name


def test_generic_contracts_carry_the_hash_of_their_arguments() -> None:
    letters, parcels = contract_of(ref_of(Page[Letter])).name, contract_of(ref_of(Page[Parcel])).name
    assert letters == "PageOfLetter" + namespace_hash(("http://schemas.datacontract.org/2004/07/Shop.Api.Letters",))
    assert parcels != letters


def test_items_of_built_in_types_are_in_the_arrays_namespace() -> None:
    assert item_contract(ref_of(list[str])).namespace == ARRAYS
    assert item_contract(ref_of(list[Letter])).namespace == "http://schemas.datacontract.org/2004/07/Shop.Api.Letters"


def test_the_base_comes_first_and_each_block_by_ordinal_name() -> None:
    assert [member.name for member, _ in xml_members(shape_of(Parcel))] == [
        "Id",
        "Tags",
        "Address",
        "Letters",
        "Weight",
    ]
    assert [member.name for member, _ in xml_members(shape_of(Part))] == ["Id", "Tags", "Name", "Parts"]
