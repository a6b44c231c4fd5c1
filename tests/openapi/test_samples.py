from tests.openapi.described import registry
from trunkline.contract.shapes import Dto, Kind, Ref, all_members, ref_of, shape_of
from trunkline.openapi.samples import body_sample, is_telling, member_sample, sample_of


class Node(Dto):
    NAMESPACE = "Test"

    id: str | None = None
    next: "Node | None" = None


class Odd(Dto):
    NAMESPACE = "Test"

    page: str
    text: int
    start_date: str | None = None
    thing_id: str | None = None
    whim: str | None = None


def test_a_name_decides_only_where_the_type_fits() -> None:
    samples = {member.name: member_sample(member) for member in all_members(shape_of(Odd))}
    assert samples == {
        "Page": "text",
        "Text": 1,
        "StartDate": "2026-11-23",
        "ThingId": "6744f1a0c3d2e4b5a697880a",
        "Whim": "whim",
    }
    assert {member.name for member in all_members(shape_of(Odd)) if not is_telling(member)} == {"ThingId", "Whim"}


def test_a_type_that_holds_itself_comes_to_an_end() -> None:
    assert str(sample_of(ref_of(Node))).count("next") <= 5
    assert body_sample(all_members(shape_of(Node)))["id"] == "6744f1a0c3d2e4b5a697880a"


def test_lists_and_dictionaries_have_one_of_each() -> None:
    assert sample_of(ref_of(list[int])) == [1]
    assert sample_of(Ref(Kind.DICTIONARY, key=Ref(Kind.STRING), item=Ref(Kind.BOOLEAN))) == {"key": False}


def test_nothing_in_an_example_is_a_secret_that_opens_something() -> None:
    texts = [str(sample_of(one.response_ref)) for one in registry() if one.response_ref]
    keys = [text for text in texts if "tk_" in text]
    assert keys and all("this-is-an-example" in text for text in keys)
