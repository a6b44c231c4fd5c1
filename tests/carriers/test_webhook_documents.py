"""Documents of every format, and paths in them."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trunkline.carriers.webhook_documents import (
    DocumentRefused,
    PathRefused,
    check_path,
    find_all,
    find_items,
    find_text,
    read_document,
)


@pytest.mark.parametrize(
    ("body", "kind", "document"),
    [
        (b'{"a": 1}', "application/json; charset=utf-8", {"a": 1}),
        (b'{"a": 1}', "application/problem+json", {"a": 1}),
        (b" [1]", "text/html", [1]),
        (b"a=1&b=&a=2", "application/x-www-form-urlencoded", {"a": ["1", "2"], "b": ""}),
        (b"<a x='1'>t<b>2</b><b>3</b><!-- c --></a>", "text/xml", {"a": {"@x": "1", "b": ["2", "3"], "#text": "t"}}),
        (b"<?xml version='1.0'?><n:a xmlns:n='u'><b/></n:a>", "", {"a": {"b": ""}}),
        (
            b"OK 1\nOK 2",
            "text/plain",
            {"text": "OK 1\nOK 2", "lines": ["OK 1", "OK 2"], "words": ["OK", "1", "OK", "2"]},
        ),
        (b"", "", {"text": "", "lines": [], "words": []}),
    ],
)
def test_formats(body: bytes, kind: str, document: Any) -> None:
    assert read_document(body, kind) == document


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b"{", "application/json"),
        (b"[" * 100_000, "application/json"),
        (b"<a", "text/xml"),
        (b"<a>" * 200 + b"</a>" * 200, "text/xml"),
        (b"<!DOCTYPE a [<!ENTITY e 'x'>]><a>&e;</a>", "text/xml"),
        (b"<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>", "text/xml"),
        (b"&".join(b"a=1" for _ in range(500)), "application/x-www-form-urlencoded"),
        (b"\xff", "application/x-www-form-urlencoded"),
    ],
)
def test_what_is_refused(body: bytes, kind: str) -> None:
    with pytest.raises(DocumentRefused):
        read_document(body, kind)


@given(
    st.binary(max_size=200), st.sampled_from(["application/json", "text/xml", "application/x-www-form-urlencoded", ""])
)
def test_noise_is_refused_or_read(body: bytes, kind: str) -> None:
    try:
        document = read_document(body, kind)
    except DocumentRefused:
        return
    assert isinstance(find_text("$.a", document), str)


@pytest.mark.parametrize(
    ("path", "found"),
    [
        ("$.a", "1"),
        ("$.b.c", "x"),
        ("$.d", "true"),
        ("$.e", ""),
        ("$.b", ""),
        ("$.z", ""),
        ("", ""),
        ("$.f[?@.k=='y'].v", "2"),
    ],
)
def test_texts(path: str, found: str) -> None:
    document = {"a": 1, "b": {"c": "x"}, "d": True, "e": None, "f": [{"k": "x", "v": 1}, {"k": "y", "v": 2}]}
    assert find_text(path, document) == found


def test_items() -> None:
    assert find_items("", {"a": 1}) == [{"a": 1}]
    assert find_items("", [1, 2]) == [1, 2]
    assert find_items("$.a", {"a": [1, 2]}) == find_items("$.a[*]", {"a": [1, 2]}) == [1, 2]
    assert find_items("$.a", {"a": {"b": 1}}) == [{"b": 1}]
    assert find_items("$.a", {}) == []
    assert len(find_all("$[*]", list(range(5000)))) == 1000
    with pytest.raises(DocumentRefused):
        find_items("$.a[*]", {"a": list(range(1001))})


@pytest.mark.parametrize("path", ["a", "$.", "$[", "$..", " $", "$.a | $.b", "$" + "[0" * 9999, "$.a[?nope(@)]"])
def test_what_is_no_path(path: str) -> None:
    with pytest.raises(PathRefused):
        check_path(path)
