from __future__ import annotations

import functools
import timeit
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.formats.sample_shapes import PostLetter
from tests.web.sample_service import FORMATS, ROUTER
from trunkline.contract.operation import anyone, get, operation
from trunkline.contract.registry import Registry
from trunkline.web.routing import KEPT_LONGEST, Match, Router, UnknownOperation


def found(method: str, path: str) -> Match:
    match = ROUTER.match(method, path)
    assert match is not None
    return match


@pytest.mark.parametrize(
    ("method", "path", "name", "values"),
    [
        ("POST", "/boxes/b1/letters", "PostLetter", {"BoxId": "b1"}),
        ("POST", "/BOXES/B1/Letters/", "PostLetter", {"BoxId": "B1"}),
        ("POST", "//boxes//b1//letters", "PostLetter", {"BoxId": "b1"}),
        ("POST", "/boxes/a%20b+c%2Bd/letters", "PostLetter", {"BoxId": "a b+c+d"}),
        ("POST", "/boxes/%C3%A9/letters", "PostLetter", {"BoxId": "é"}),
        ("POST", "/boxes/%ff/letters", "PostLetter", {"BoxId": "%ff"}),
        ("POST", "/boxes/a.json/letters", "PostLetter", {"BoxId": "a.json"}),
        ("POST", "/boxes/{boxId}/letters", "PostLetter", {"BoxId": "{boxId}"}),
        ("POST", "/letters", "PostLetter", {}),
        ("GET", "/letters", "ListLetters", {}),
        ("BREW", "/letters", "PostLetter", {}),
        ("HEAD", "/letters", "PostLetter", {}),
        ("GET", "/files/latest", "ReadFile", {}),
        ("GET", "/files/a.txt", "ReadFile", {"Path": "a", "Extension": "txt"}),
        ("GET", "/files/a.b.c", "ReadFile", {"Path": "a.b.c"}),
        ("GET", "/files", "ReadFile", {}),
        ("GET", "/files/a/B/c", "ReadFile", {"Path": "a/B/c"}),
        ("GET", "/tree/a/b/raw", "ReadFile", {"Path": "a/b"}),
        ("GET", "/tree/raw", "ReadFile", {}),
        ("GET", "/any/show", "ReadFile", {"Folder": "any"}),
        ("POST", "/files/latest/whatever", "ReadFile", {}),
        ("DELETE", "/boxes/1/members/2", "RemoveMember", {"BoxId": "1", "MemberToRemove": "2"}),
    ],
)
def test_routes(method: str, path: str, name: str, values: dict[str, str]) -> None:
    match = found(method, path)
    assert (match.operation.name, match.path_values, match.predefined) == (name, values, False)


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/"),
        ("GET", ""),
        ("GET", "/nothing"),
        ("GET", "/boxes/b1/letters"),
        ("POST", "/boxes/letters"),
        ("POST", "/boxes//letters"),
        ("POST", "/boxes/a%2Fb/letters"),
        ("POST", "/boxes/%00/letters"),
        ("PUT", "/files/latest"),
        ("GET", "/letters.txt"),
        ("GET", "/letters.json/"),
        ("GET", "/json/reply"),
        ("GET", "/nope/reply/PostLetter"),
        ("GET", "/api"),
    ],
)
def test_what_has_no_route_is_a_plain_404(method: str, path: str) -> None:
    assert ROUTER.match(method, path) is None


@pytest.mark.parametrize(
    "path", ["/letters.xml", "/LETTERS.XML", "/json/reply/ListLetters.xml", "/api/ListLetters.xml"]
)
def test_a_suffix_forces_the_format(path: str) -> None:
    match = found("GET", path)
    assert match.operation.name == "ListLetters"
    assert match.forced is FORMATS.by_name["xml"]


@pytest.mark.parametrize(
    ("path", "fixed"),
    [
        ("/json/reply/PostLetter", "json"),
        ("/XML/REPLY/postletter", "xml"),
        ("/xml/oneway/PostLetter", "xml"),
        ("/api/PostLetter", "json"),
        ("/API/postletter", "json"),
        ("/api/PostLetter.xml", "xml"),
    ],
)
@pytest.mark.parametrize("method", ["GET", "POST", "DELETE", "OPTIONS", "BREW"])
def test_predefined_routes_take_every_verb(method: str, path: str, fixed: str) -> None:
    match = found(method, path)
    assert (match.operation.name, match.predefined) == ("PostLetter", True)
    assert match.fixed_format is FORMATS.by_name[fixed]


def test_the_first_segment_fixes_the_format_of_any_route() -> None:
    match = found("GET", "/xml/letters")
    assert (match.fixed_format, match.predefined) == (FORMATS.by_name["xml"], False)


@pytest.mark.parametrize(
    ("method", "path", "message", "answer"),
    [
        ("GET", "/json/reply/Nope", "The operation 'Nope' does not exist for this service", "json"),
        ("GET", "/xml/oneway/Nope", "The operation 'Nope' does not exist for this service", "xml"),
        ("POST", "/api/Nope.txt", "The operation 'Nope.txt' does not exist for this service", "json"),
        ("POST", "/api/Nope.xml", "The operation 'Nope' does not exist for this service", "xml"),
        (
            "POST",
            "/json/reply/listletters",
            "Could not find method named Post(ListLetters) or Any(ListLetters) on Service ListLettersService",
            "json",
        ),
    ],
)
def test_unknown_operations_and_verbs(method: str, path: str, message: str, answer: str) -> None:
    with pytest.raises(UnknownOperation) as refused:
        ROUTER.match(method, path)
    assert (refused.value.status, refused.value.code) == (405, "NotImplementedException")
    assert refused.value.message == message
    assert refused.value.format is FORMATS.by_name[answer]


def test_a_route_of_an_operation_comes_before_reply_and_behind_api() -> None:
    @operation(get("/json/reply/{code}"), get("/api/{code}"), access=anyone())
    async def post_letter(request: PostLetter, call: Any) -> None:
        raise NotImplementedError

    router = Router(Registry([post_letter]), FORMATS)
    own = router.match("GET", "/json/reply/PostLetter")
    assert own is not None and (own.predefined, own.path_values) == (False, {"Code": "PostLetter"})
    predefined = router.match("GET", "/api/PostLetter")
    assert predefined is not None and predefined.predefined


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        ("/x/{nope}", "'nope' in '/x/{nope}' is no member of PostLetter"),
        ("/x/{text", "'{text' in '/x/{text' is not a variable"),
        ("/{text*}/{code}", "the wildcard in .* must be the last or before a literal"),
    ],
)
def test_routes_that_cannot_work_stop_the_start(path: str, reason: str) -> None:
    @operation(get(path), access=anyone())
    async def post_letter(request: PostLetter, call: Any) -> None:
        raise NotImplementedError

    with pytest.raises(ValueError, match=reason.replace("{", r"\{")):
        Router(Registry([post_letter]), FORMATS)


@given(st.sampled_from(["GET", "POST", "X"]), st.text("/.%2Fabletrs{}*+\0é", max_size=30))
def test_no_path_breaks_the_router(method: str, path: str) -> None:
    try:
        ROUTER.match(method, "/" + path)
    except UnknownOperation as refused:
        assert refused.status == 405


def test_what_a_request_line_means_is_found_once_unless_it_is_long_or_refused() -> None:
    assert found("POST", "/boxes/b1/letters") is found("POST", "/boxes/b1/letters")
    assert found("POST", "/letters") is found("POST", "/letters")
    long = f"/boxes/{'b' * KEPT_LONGEST}/letters"
    assert found("POST", long) is not found("POST", long)
    for _ in range(2):
        with pytest.raises(UnknownOperation):
            ROUTER.match("PUT", "/api/ListLetters")


def test_routing_is_cheap() -> None:
    for path in (f"/boxes/{'b' * KEPT_LONGEST}/letters", "/letters"):
        seconds = min(timeit.repeat(functools.partial(ROUTER.match, "POST", path), number=2000, repeat=5)) / 2000
        assert seconds < 20e-6  # two microseconds where it was measured; a slow machine may take ten times that
