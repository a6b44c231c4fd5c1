from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trunkline.outbox.callbacks.base import HttpRequest, Telling, Verdict
from trunkline.outbox.callbacks.jasmin_text import FORMAT
from trunkline.store.events import Event

MESSAGE = {"id": "0" * 23 + "7", "other_address": "+15556667777", "text": "Hello & more", "connection_id": "line"}
URL = "http://example.com/mo?mine=1"


def telling(kind: str = "message.received", message: Any = MESSAGE, **extra: Any) -> Telling:
    event = Event(7, "a", "X", "m", "2026-11-28T00:31:22.500Z", {})
    return Telling("c-7", kind, event, message, {"address": "+15551230001"}, URL, extra, (), 1, 0)


def written(text: str, **extra: Any) -> HttpRequest:
    request = FORMAT.write(telling(message=MESSAGE | {"text": text}, **extra))
    assert request is not None
    return request


def members(request: HttpRequest) -> dict[str, bytes]:
    """The members, each as the octets that it was."""
    form = urlsplit(request.url).query if request.body is None else request.body.decode()
    pairs = parse_qsl(form, keep_blank_values=True, encoding="latin-1")
    return {name: value.encode("latin-1") for name, value in pairs}


def test_a_post() -> None:
    request = written("Hello & more", method="POST")
    assert (request.method, request.url) == ("POST", URL)
    # What Jasmin 0.10.13's own thrower posted of the same PDU, its id and connector apart.
    assert request.body == (
        b"id=00000000-0000-0000-0000-000000000007&from=15556667777&to=15551230001&origin-connector=line"
        b"&content=Hello+%26+more&binary=48656c6c6f2026206d6f7265&priority=0&coding=%00"
    )
    assert dict(request.headers) == {
        "Content-Type": "application/x-www-form-urlencoded",
        "Accept": "text/plain",
        "User-Agent": "Jasmin gateway/1.0 deliverSmHttpThrower",
    }


def test_a_get_is_the_same_in_the_query() -> None:
    request = written("Hello", method="GET")
    assert (request.method, request.body) == ("GET", None)
    found = members(request)
    assert found.pop("mine") == b"1"
    assert found == members(written("Hello", method="POST"))


@pytest.mark.parametrize(
    ("text", "content", "coding"),
    [
        ("Grüße @ €", b"Gr\x7e\x1ee \x00 \x1be", b"\x00"),
        ("\u062a\u0633", b"\x06\x2a\x06\x33", b"\x08"),
        ("\U0001f600", b"\xd8\x3d\xde\x00", b"\x08"),
    ],
)
def test_the_octets_of_a_carrier(text: str, content: bytes, coding: bytes) -> None:
    found = members(written(text))
    assert (found["content"], found["coding"]) == (content, coding)
    assert bytes.fromhex(found["binary"].decode()) == content


def test_utf_8_where_it_is_wanted() -> None:
    found = members(written("Grüße \u062a", recode=True))
    assert (found["content"].decode(), found["coding"]) == ("Grüße \u062a", b"\x00")
    assert bytes.fromhex(found["binary"].decode()) == found["content"]


def test_what_is_not_told() -> None:
    assert FORMAT.write(telling("message.delivered")) is None
    assert FORMAT.write(telling(message=None)) is None


@dataclass
class Said:
    body: bytes
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        (Said(b"ACK/Jasmin"), Verdict.DONE),
        (Said(b" ACK/Jasmin\n"), Verdict.DONE),
        (Said(b"ack/jasmin"), Verdict.AGAIN),
        (Said(b"OK"), Verdict.AGAIN),
        (Said(b""), Verdict.AGAIN),
        (Said(b"ACK/Jasmin", 500), Verdict.AGAIN),
        (Said(b"ACK/Jasmin", 404), Verdict.GONE),
    ],
)
def test_only_its_words_acknowledge(said: Said, verdict: Verdict) -> None:
    assert FORMAT.read(said) is verdict
    assert FORMAT.replies(telling(), said) == ()


@given(st.text(), st.booleans())
def test_any_text_is_told(text: str, recode: bool) -> None:
    assert set(members(written(text, recode=recode))) >= {"content", "binary", "coding"}
