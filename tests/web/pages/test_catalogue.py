import pytest

from tests.web.pages.sample import OPERATIONS, Thing
from trunkline.contract.operation import Access, any_role, anyone, signed_in
from trunkline.contract.registry import Registry
from trunkline.contract.shapes import Kind, ref_of
from trunkline.web.pages.catalogue import WORDS, Catalogue, Entry, catalogue_of, roles_in_words, type_in_words


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return catalogue_of(Registry(OPERATIONS))


def entry(catalogue: Catalogue, name: str) -> Entry:
    (found,) = [one for group in catalogue.groups for one in group.entries if one.name == name]
    return found


def test_operations_are_grouped_by_their_first_tag(catalogue: Catalogue) -> None:
    found = {group.tag: [one.name for one in group.entries] for group in catalogue.groups}
    assert found == {"Things": ["ListThings", "SendMessage"], "Other": ["Forget"]}
    assert [group.tag for group in catalogue.groups][-1] == "Other"
    assert catalogue.size == 3


def test_the_summary_is_one_sentence_of_the_request_or_else_of_the_handler(catalogue: Catalogue) -> None:
    send = entry(catalogue, "SendMessage")
    assert (send.summary, send.detail) == ("Send something.", "It is not really sent! And so on.")
    assert entry(catalogue, "ListThings").summary == "Retrieve things."
    assert entry(catalogue, "Forget").summary == "Forget everything, e.g."


def test_routes_have_the_verbs_that_they_really_take(catalogue: Catalogue) -> None:
    send = (("POST", "/sessions/{sessionId}/messages"), ("any verb", "/messages"))
    assert entry(catalogue, "SendMessage").routes == send
    assert entry(catalogue, "Forget").routes == (("POST", "/forget"),)


def test_members_say_what_is_required_and_what_is_always_there(catalogue: Catalogue) -> None:
    send = entry(catalogue, "SendMessage")
    assert [(line.name, line.certain) for line in send.request] == [("sessionId", True), ("count", False)]
    answer = [(line.name, line.certain) for line in send.answer_lines]
    assert answer == [("name", False), ("colour", True), ("parts", False)]
    assert entry(catalogue, "Forget").answer == ()


def test_types_are_every_type_that_is_linked_to_and_how_refusals_look(catalogue: Catalogue) -> None:
    names = [one.name for one in catalogue.types]
    assert names == ["Colours", "ErrorResponse", "Page<Thing>", "ResponseError", "ResponseStatus", "Thing"]
    anchors = {one.anchor for one in catalogue.types}
    lines = [line for group in catalogue.groups for one in group.entries for line in (*one.request, *one.answer_lines)]
    lines += [line for one in catalogue.types for line in one.lines]
    assert {word.anchor for line in lines for word in line.type if word.anchor} <= anchors
    assert "type-Page-Thing" in anchors
    (colours,) = [one for one in catalogue.types if one.name == "Colours"]
    assert colours.values == ("Red", "Green")


@pytest.mark.parametrize(
    ("access", "words"),
    [
        (anyone(), "Anyone may call it, also without signing in."),
        (signed_in(), "Every signed-in user may call it."),
        (any_role("User"), "Users with the role User may call it."),
        (any_role("User", "Manager"), "Users with one of the roles Manager or User may call it."),
        (any_role("C", "A", "B"), "Users with one of the roles A, B or C may call it."),
    ],
)
def test_roles_in_words(access: Access, words: str) -> None:
    assert roles_in_words(access) == words


def test_types_in_words() -> None:
    words = type_in_words(ref_of(dict[str, list[Thing]]))
    assert "".join(word.text for word in words) == "dictionary of string to list of Thing"
    assert [word.anchor for word in words if word.anchor] == ["type-Thing"]


def test_every_plain_kind_has_a_word() -> None:
    assert set(WORDS) == set(Kind) - {Kind.LIST, Kind.DICTIONARY, Kind.OBJECT, Kind.ENUM}
