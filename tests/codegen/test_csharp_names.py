import pytest

from tests.codegen.sample_api import Box, Thing
from trunkline.codegen.csharp_names import generic_arguments, type_name, written
from trunkline.contract.shapes import ref_of, shape_of


@pytest.mark.parametrize(
    ("annotation", "name", "arguments", "whole"),
    [
        (str, "String", [], "String"),
        (bytes, "Byte[]", [], "Byte[]"),
        (int | None, "Int32", [], "Nullable<Int32>"),
        (list[int], "List`1", ["Int32"], "List<Int32>"),
        (dict[str, list[Thing]], "Dictionary`2", ["String", "List<Thing>"], "Dictionary<String,List<Thing>>"),
        (Box[Thing], "Box`1", ["Thing"], "Box<Thing>"),
    ],
)
def test_names(annotation: object, name: str, arguments: list[str], whole: str) -> None:
    ref = ref_of(annotation)
    assert (type_name(ref), generic_arguments(ref), written(ref)) == (name, arguments, whole)


def test_a_named_dictionary_is_known_by_its_name() -> None:
    ref = next(member.ref for member in shape_of(Thing).members if member.name == "Labels")
    assert (type_name(ref), generic_arguments(ref)) == ("Labels", [])
