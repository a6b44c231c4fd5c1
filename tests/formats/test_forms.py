from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trunkline.base.faults import Fault
from trunkline.formats.forms import MAX_FIELDS, form_pairs, is_form, query_pairs

MULTIPART = "multipart/form-data; boundary=XX"


def part(disposition: str, body: str) -> bytes:
    return f"--XX\r\nContent-Disposition: form-data; {disposition}\r\n\r\n{body}\r\n".encode()


FILE = part('name="f"; filename="x.txt"', "data")


@pytest.mark.parametrize(
    ("query", "pairs"),
    [
        ("", []),
        ("a=1&b=2", [("a", "1"), ("b", "2")]),
        ("a=1+2&b=%2B%C3%A9", [("a", "1 2"), ("b", "+é")]),
        ("a=1;b=2", [("a", "1;b=2")]),
        ("a&b=&=c&&", [("a", ""), ("b", "")]),
        ("a=b=c", [("a", "b=c")]),
        ("a=%zz&b=%ff", [("a", "%zz"), ("b", "�")]),
    ],
)
def test_queries(query: str, pairs: list[tuple[str, str]]) -> None:
    assert query_pairs(query) == pairs


@pytest.mark.parametrize(
    ("content_type", "expected"),
    [
        ("application/x-www-form-urlencoded; charset=UTF-8", True),
        ("Multipart/Form-Data; boundary=x", True),
        ("application/json", False),
        ("", False),
    ],
)
def test_forms_are_known_by_their_type(content_type: str, expected: bool) -> None:
    assert is_form(content_type) is expected


def test_url_encoded_forms() -> None:
    assert form_pairs("application/x-www-form-urlencoded", "a=é&b=%2B1".encode()) == [("a", "é"), ("b", "+1")]


def test_multipart_forms_and_their_file() -> None:
    body = part('name="a"', "1\r\n2") + FILE + part('name="é"', "ü") + b"--XX--\r\n"
    assert form_pairs(MULTIPART, body) == [
        ("a", "1\r\n2"),
        ("Data", "ZGF0YQ=="),
        ("FileName", "x.txt"),
        ("ContentType", ""),
        ("é", "ü"),
    ]


def test_what_a_field_says_of_the_file_holds() -> None:
    body = part('name="fileName"', "y.txt") + FILE + b"--XX--\r\n"
    assert form_pairs(MULTIPART, body) == [("fileName", "y.txt"), ("Data", "ZGF0YQ=="), ("ContentType", "")]


def test_a_form_with_two_files() -> None:
    with pytest.raises(Fault, match="more than one file"):
        form_pairs(MULTIPART, FILE + FILE + b"--XX--\r\n")


@pytest.mark.parametrize(
    ("content_type", "body"),
    [
        (MULTIPART, part('name="a"', "1")),
        (MULTIPART, b"--YY\r\n\r\n"),
        (MULTIPART, b"nothing of the kind"),
        ("multipart/form-data", part('name="a"', "1") + b"--XX--"),
        (MULTIPART, part('name="a"', "1") * (MAX_FIELDS + 1) + b"--XX--\r\n"),
        ("application/x-www-form-urlencoded", b"a&" * (MAX_FIELDS + 1)),
    ],
)
def test_broken_forms_are_refused(content_type: str, body: bytes) -> None:
    with pytest.raises(Fault) as refused:
        form_pairs(content_type, body)
    assert (refused.value.status, refused.value.code) == (400, "SerializationException")


@given(
    st.sampled_from([MULTIPART, "multipart/form-data", "multipart/form-data; boundary=" + "x" * 300]) | st.text(),
    st.binary(max_size=100),
    st.booleans(),
)
def test_nothing_but_faults(content_type: str, noise: bytes, lead: bool) -> None:
    try:
        form_pairs(content_type, (part('name="a"', "1") if lead else b"") + noise)
    except Fault as fault:
        assert fault.status == 400
