import pytest
from hypothesis import given
from hypothesis import strategies as st

from trunkline.base.faults import BadRequest
from trunkline.web.doors.base import FIELDS_MOST, Fields, fields_of, pairs_of
from trunkline.web.exchange import Request


def request(query: str, body: bytes = b"", content_type: str = "") -> Request:
    return Request("POST", "/x", "/x", query, {"content-type": content_type}, body, "192.0.2.9")


def test_the_query_comes_before_the_body() -> None:
    fields = fields_of(request("a=1&a=2", b"a=3&b=%FF", "application/x-www-form-urlencoded; charset=UTF-8"))
    assert fields.texts("a") == ["1", "2", "3"]
    assert fields.text("c", "a") == "1"
    assert fields.octets("b") == b"\xff"
    assert fields.text("b") == "\ufffd"
    assert fields.octets("c") is None and fields.text("c") is None
    assert list(fields) == ["a", "b"] and "a" in fields


def test_another_body_is_no_form() -> None:
    assert list(fields_of(request("", b"a=3", "text/plain"))) == []


@given(st.lists(st.tuples(st.binary(min_size=1), st.binary()), max_size=20))
def test_any_octets_arrive(pairs: list[tuple[bytes, bytes]]) -> None:
    def escaped(octets: bytes) -> str:
        return "".join(f"%{octet:02X}" for octet in octets)

    query = "&".join(f"{escaped(name)}={escaped(value)}" for name, value in pairs)
    assert pairs_of(query) == pairs


def test_too_many_members() -> None:
    with pytest.raises(BadRequest, match="1000"):
        pairs_of("&".join("a=1" for _ in range(FIELDS_MOST + 1)))


def test_odd_names() -> None:
    assert "\ufffd" in Fields([(b"\xff", b"1")])
