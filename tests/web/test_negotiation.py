from __future__ import annotations

import pytest

from tests.web.sample_service import FORMATS, ROUTER
from trunkline.contract.shapes import Ref
from trunkline.formats.format import Format, Formats
from trunkline.web.negotiation import Negotiator

BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"


def stub(name: str, media_type: str) -> Format:
    def write(value: object, ref: Ref) -> bytes:
        return b""

    def read(body: bytes, ref: Ref) -> object:
        return {}

    return Format(name, media_type, (media_type,), write, read)


TWO = Negotiator(FORMATS)
ALL = Negotiator(
    Formats(
        stub(name, media_type)
        for name, media_type in [
            ("csv", "text/csv"),
            ("json", "application/json"),
            ("xml", "application/xml"),
            ("jsv", "application/jsv"),
            ("html", "text/html"),
            ("jsonl", "text/jsonl"),
        ]
    )
)


@pytest.mark.parametrize(
    ("accept", "content_type", "name"),
    [
        ("application/json;q=0.1, application/xml", "", "json"),
        ("application/xml, application/json", "", "json"),
        ("APPLICATION/XML", "", "xml"),
        (BROWSER, "", "html"),
        ("text/html, application/xml", "application/xml", "xml"),
        ("text/html, application/xml", "application/xml; charset=utf-8", "html"),
        ("text/html", "application/xml", "html"),
        ("*/*", "application/xml", "xml"),
        ("*/*", "application/json; charset=utf-8", "json"),
        ("*/*", "text/csv", "csv"),
        ("*/*", "application/x-www-form-urlencoded", "json"),
        ("*/*", "multipart/form-data; boundary=x", "json"),
        ("*/*", "text/plain", "json"),
        ("*/*", "", "json"),
        ("text/csv", "", "csv"),
        ("text/jsonl, text/plain", "", "jsonl"),
        ("text/csv, */*", "", "json"),
        ("text/xml", "", "json"),
        ("application/vnd.x+json", "", "json"),
        ("", "application/xml", "json"),
        ("", "", "json"),
        (",;=", "", "json"),
    ],
)
def test_headers(accept: str, content_type: str, name: str) -> None:
    assert ALL.choose(None, "", accept, content_type).name == name


def test_a_browser_gets_the_next_preferred_format_until_there_is_html() -> None:
    assert TWO.choose(None, "", BROWSER, "").name == "xml"
    assert TWO.choose(None, "", "text/html, application/json", "").name == "json"
    assert TWO.choose(None, "", "text/html", "").name == "json"


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("format=xml", "xml"),
        ("a=b&Format=XML.bare", "xml"),
        ("format=csv", "csv"),
        ("format=nope", "html"),
        ("format=", "html"),
        ("callback=f&format=xml", "json"),
        ("callback=&format=xml", "xml"),
        ("x=format", "html"),
    ],
)
def test_the_query_beats_the_headers(query: str, name: str) -> None:
    assert ALL.choose(None, query, "text/html", "").name == name


@pytest.mark.parametrize(
    ("path", "query", "name"),
    [
        ("/letters.json", "format=xml", "json"),
        ("/letters.xml", "callback=f", "xml"),
        ("/json/reply/ListLetters", "", "json"),
        ("/json/reply/ListLetters", "format=xml", "xml"),
        ("/xml/reply/ListLetters", "", "xml"),
        ("/xml/reply/ListLetters", "format=nope", "xml"),
        ("/api/ListLetters", "", "json"),
        ("/xml/letters", "", "xml"),
        ("/letters", "", "xml"),
    ],
)
def test_the_path_comes_before_or_after_the_query(path: str, query: str, name: str) -> None:
    match = ROUTER.match("GET", path)
    assert match is not None
    assert TWO.choose(match, query, "application/xml", "").name == name


def test_what_is_remembered_has_an_end() -> None:
    negotiator = Negotiator(FORMATS)
    for number in range(5000):
        assert negotiator.choose(None, "", f"application/xml;q=0.{number}", "").name == "xml"
        assert negotiator.choose(None, "", f"application/xml;q=0.{number}", "").name == "xml"
    assert negotiator.choose(None, "", "x" * 100_000, "").name == "json"
