"""URLs go out as they were written, where they are written as URLs are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trunkline.base.urls import to_the_letter


@pytest.mark.parametrize(
    "path",
    [
        "/cb?next=https%3A%2F%2Fy.example%2F",
        "/cb?a[]=1&a[]=2",
        "/cb?a=%7e&b=%2B+%20",
        "/a%2Fb/%3B;x",
        "/cb?a=b:c@d",
        "/cb?",
        "/100%25",
    ],
)
def test_what_is_written_as_a_url_stays(path: str) -> None:
    assert to_the_letter(f"https://h.example{path}").raw_path_qs == path.removesuffix("?")


@pytest.mark.parametrize(
    ("path", "sent"),
    [
        ("/é?ü=☕", "/%C3%A9?%C3%BC=%E2%98%95"),
        ("/a b", "/a%20b"),
        ("/x?a=1 HTTP/1.1\r\nEvil: 1", None),
        ("/\x00", None),
    ],
)
def test_what_may_not_stand_in_one_is_quoted(path: str, sent: str | None) -> None:
    found = to_the_letter(f"https://h.example{path}").raw_path_qs
    assert sent is None or found == sent
    assert found.isascii() and found.isprintable() and " " not in found


@pytest.mark.parametrize("url", ["http://h:http/", "http://h:99999/", "http://[::1", "http://[x]/"])
def test_what_is_none_is_refused(url: str) -> None:
    with pytest.raises(ValueError, match=r"\S"):
        to_the_letter(url)


@given(st.text(max_size=30))
def test_no_text_gets_a_line_of_its_own(text: str) -> None:
    try:
        url = to_the_letter(f"https://h.example/{text}")
    except ValueError:
        return
    assert url.host == "h.example"
    assert url.raw_path_qs.isascii() and url.raw_path_qs.isprintable() and " " not in url.raw_path_qs
