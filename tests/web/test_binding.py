from __future__ import annotations

import datetime
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.formats.sample_shapes import Letter, ListLetters, PostLetter, Ways
from tests.web.sample_service import FORMATS, ROUTER, RemoveMember
from trunkline.base.faults import Fault
from trunkline.web.binding import bind

JSON, XML, FORM = "application/json", "application/xml", "application/x-www-form-urlencoded"
ROOT = '<PostLetter xmlns="http://schemas.datacontract.org/2004/07/Shop.Api.Letters">'


def bound(method: str, path: str, query: str = "", content_type: str = "", body: str | bytes = b"") -> Any:
    match = ROUTER.match(method, path)
    assert match is not None
    return bind(match, query, content_type, body.encode() if isinstance(body, str) else body, FORMATS)


def refused(method: str, path: str, query: str = "", content_type: str = "", body: str = "") -> Fault:
    with pytest.raises(Fault) as found:
        bound(method, path, query, content_type, body)
    assert (found.value.status, found.value.code) == (400, "SerializationException")
    return found.value


def test_a_typed_body_with_a_path() -> None:
    body = '{"text":"hello","code":"c"}'
    assert bound("POST", "/boxes/b1/letters", "", JSON, body) == PostLetter(box_id="b1", text="hello", code="c")


def test_path_then_query_override_the_body() -> None:
    body = '{"BoxId":"b","Text":"t","Code":"c","Copies":3}'
    expected = PostLetter(box_id="q", text="qt", code="c", copies=3)
    assert bound("POST", "/boxes/p/letters", "boxId=q&TEXT=qt", JSON, body) == expected
    assert bound("POST", "/boxes/p/letters", "", JSON, body).box_id == "p"


def test_form_overrides_query() -> None:
    found = bound("POST", "/boxes/p/letters", "text=q&code=q", FORM, "text=f&boxId=f")
    assert found == PostLetter(box_id="f", text="f", code="q")


def test_empty_values_never_override() -> None:
    found = bound("POST", "/boxes/p/letters", "boxId=&text&copies=", JSON, '{"text":"t","copies":2}')
    assert found == PostLetter(box_id="p", text="t", copies=2)


def test_repeated_keys_are_joined() -> None:
    assert bound("GET", "/letters", "ids=a&IDS=b,c").ids == ["a", "b", "c"]
    assert bound("POST", "/letters", "text=a&Text=b").text == "a,b"
    assert bound("GET", "/letters", "newest=T&newest=nonsense").newest is True


def test_unknown_and_reserved_names_are_passed_over() -> None:
    assert bound("POST", "/letters", "format=xml&callback=f&debug=1&_=2&nope=3&Sub.Name=x&text=t") == PostLetter(
        text="t"
    )


def test_texts_of_every_kind() -> None:
    query = "page=7&ids=%5Ba,%22b,c%22%5D&way=OUT&since=2024-03-05T10:00:00Z&like={Text:x,isRead:1}&marks={a:1}"
    assert bound("GET", "/letters", query) == ListLetters(
        page=7,
        ids=["a", "b,c"],
        way=Ways.OUT,
        since=datetime.datetime(2024, 3, 5, 10, tzinfo=datetime.UTC),
        like=Letter(text="x", is_read=True),
        marks={"a": 1},
    )


def test_all_bad_values_of_a_query_are_named() -> None:
    fault = refused("GET", "/letters", "page=abc&newest=maybe&way=Up&marks={a:x}&ids=a")
    assert fault.message == "Unable to bind to request 'ListLetters'"
    assert [error.field for error in fault.errors] == ["Page", "Newest", "Way", "Marks.a"]
    assert fault.errors[0].message == "'abc' is an Invalid value for 'Page'"
    assert fault.errors[0].code == "SerializationException"


@pytest.mark.parametrize(
    ("content_type", "body"),
    [(JSON, '{"copies":"x","text":"t"}'), (XML, ROOT + "<Copies>x</Copies></PostLetter>"), (FORM, "copies=x")],
)
def test_a_bad_value_in_a_body_is_named(content_type: str, body: str) -> None:
    fault = refused("POST", "/letters", "", content_type, body)
    assert fault.message == "Unable to bind to request 'PostLetter'"
    assert [error.field for error in fault.errors] == ["Copies"]


@pytest.mark.parametrize(
    ("content_type", "body"),
    [
        (JSON, '{"text":"a+b","copies":2}'),
        ("text/json; charset=ISO-8859-1", '{"Text":"a+b","COPIES":"2"}'),
        (XML, ROOT + "<Text>a+b</Text><Copies>2</Copies></PostLetter>"),
        ("text/xml", ROOT + "<Copies>2</Copies><Text>a+b</Text></PostLetter>"),
        (FORM, "text=a%2Bb&copies=2"),
        (
            "multipart/form-data; boundary=X",
            (
                '--X\r\nContent-Disposition: form-data; name="text"\r\n\r\na+b\r\n'
                '--X\r\nContent-Disposition: form-data; name="copies"\r\n\r\n2\r\n--X--\r\n'
            ),
        ),
    ],
)
def test_bodies_of_every_type(content_type: str, body: str) -> None:
    assert bound("POST", "/letters", "", content_type, body) == PostLetter(text="a+b", copies=2)


@pytest.mark.parametrize("content_type", ["", "text/plain", "application/octet-stream"])
def test_a_body_of_unknown_type_does_not_count(content_type: str) -> None:
    assert bound("POST", "/letters", "code=c", content_type, '{"text":"t"}') == PostLetter(code="c")


def test_an_empty_body_is_a_request_without_members() -> None:
    assert bound("POST", "/letters", "", JSON, b"") == PostLetter()
    assert bound("POST", "/letters", "", JSON, b" ") == PostLetter()


def test_a_body_counts_on_get_and_delete_too() -> None:
    assert bound("GET", "/letters", "", JSON, '{"page":2}').page == 2
    expected = RemoveMember(box_id="1", member_to_remove="2")
    assert bound("DELETE", "/boxes/1/members/2", "", JSON, '{"memberToRemove":"9"}') == expected


def test_a_predefined_route_reads_the_body_as_its_format() -> None:
    assert bound("POST", "/json/reply/PostLetter", "", "text/plain", '{"text":"t"}').text == "t"
    assert bound("POST", "/xml/reply/PostLetter", "", "", ROOT + "<Text>t</Text></PostLetter>").text == "t"
    assert bound("POST", "/xml/reply/PostLetter", "", FORM, "text=t").text == "t"
    refused("POST", "/xml/reply/PostLetter", "", JSON, '{"text":"t"}')
    refused("POST", "/api/PostLetter", "", XML, ROOT + "</PostLetter>")


def test_beside_a_typed_body_a_predefined_route_takes_only_what_is_at_its_default_from_the_query() -> None:
    found = bound("POST", "/api/PostLetter", "text=q&code=q", JSON, '{"text":"b"}')
    assert found == PostLetter(text="b", code="q")
    assert bound("GET", "/api/ListLetters", "page=3&newest=1", JSON, '{"page":0,"newest":false}').page == 3
    assert bound("GET", "/api/ListLetters", "page=3", JSON, '{"page":4}').page == 4
    assert bound("POST", "/api/PostLetter", "text=q&code=q", FORM, "text=f") == PostLetter(text="f", code="q")
    assert bound("GET", "/api/PostLetter", "text=q") == PostLetter(text="q")


def test_a_wrong_type_that_the_query_would_override_is_still_refused() -> None:
    refused("POST", "/letters", "copies=2", JSON, '{"copies":"x"}')


@given(
    st.text(max_size=60), st.binary(max_size=60), st.sampled_from([JSON, XML, FORM, "multipart/form-data; boundary=X"])
)
def test_noise_raises_nothing_but_faults(query: str, body: bytes, content_type: str) -> None:
    for path in ("/letters", "/boxes/x/letters", "/api/PostLetter"):
        try:
            bound("POST", path, query, content_type, body)
        except Fault as fault:
            assert fault.status == 400


KEYS = st.sampled_from(["page", "ids", "way", "since", "like", "marks", "newest", "x"])
TREES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS | st.text(max_size=3), inner, max_size=3),
    max_leaves=8,
)


@given(st.dictionaries(KEYS, TREES))
def test_any_json_binds_or_is_refused_by_name(tree: dict[str, Any]) -> None:
    body = json.dumps(tree)
    try:
        found = bound("GET", "/letters", "", JSON, body)
    except Fault as fault:
        assert fault.status == 400
        assert fault.errors or "Malformed" in fault.message
    else:
        assert isinstance(found, ListLetters)
