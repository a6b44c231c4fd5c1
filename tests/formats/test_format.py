from __future__ import annotations

import msgspec
import pytest

from trunkline.contract.shapes import Ref
from trunkline.formats.format import Asked, Format, Formats


def write(value: object, ref: Ref) -> bytes:
    return b""


def read(body: bytes, ref: Ref) -> object:
    return {}


def named(name: str, *media_types: str) -> Format:
    return Format(name, media_types[0], media_types, write, read)


JSON, XML = named("json", "application/json", "text/json"), named("xml", "application/xml")


@pytest.mark.parametrize(
    ("content_type", "name"),
    [
        ("application/json", "json"),
        ("text/json", "json"),
        ("Application/JSON; charset=ISO-8859-1", "json"),
        ("application/xml;x", "xml"),
    ],
)
def test_content_types_have_formats(content_type: str, name: str) -> None:
    found = Formats([JSON, XML]).of_content_type(content_type)
    assert found is not None
    assert found.name == name


@pytest.mark.parametrize("content_type", ["", "text/plain", ";", "application/octet-stream", "json"])
def test_other_content_types_have_none(content_type: str) -> None:
    assert Formats([JSON, XML]).of_content_type(content_type) is None


def test_clashes_are_refused_by_name() -> None:
    with pytest.raises(ValueError, match="'application/json' is claimed by the formats json and other"):
        Formats([JSON, named("other", "application/json")])


def test_a_format_is_tailored_by_the_query_and_then_by_the_request() -> None:
    def for_request(asked: Asked) -> Format:
        return named(f"{asked.operation} {asked.method} {asked.path}", "a/b")

    asked = Asked("PostLetter", "GET", "/letters", "a=b")
    plain = msgspec.structs.replace(JSON, for_request=for_request)
    assert JSON.tailored(asked) is JSON
    assert plain.tailored(asked).name == "PostLetter GET /letters"
    by_query = msgspec.structs.replace(JSON, options=lambda query: named(query, "a/b"))
    assert by_query.tailored(asked).name == "a=b"
    both = msgspec.structs.replace(JSON, options=lambda query: plain)
    assert both.tailored(asked).name == "PostLetter GET /letters"
