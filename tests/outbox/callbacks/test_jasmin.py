from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from trunkline.outbox.callbacks.base import HttpRequest, Telling, Verdict
from trunkline.outbox.callbacks.jasmin import FORMAT
from trunkline.store.events import Event

MESSAGE = {
    "id": "0" * 23 + "7",
    "date": "2026-11-27T09:58:00.000Z",
    "text": "Hello",
    "carrier_id": "abc1",
    "connection_id": "line",
}
URL = "http://example.com/dlr?mine=1"


def written(kind: str, level: int, method: str = "POST", message: Any = MESSAGE, **body: Any) -> HttpRequest | None:
    event = Event(7, "a", "X", "m", "2026-11-27T10:00:00.000Z", body)
    extra = {"level": level, "method": method}
    return FORMAT.write(Telling("c-7", kind, event, message, {}, URL, extra, (), 1, 0))


def test_level_1() -> None:
    request = written("message.sent", 1)
    assert request is not None and request.body is not None
    assert (request.method, request.url) == ("POST", URL)
    assert parse_qs(request.body.decode()) == {
        "id": ["00000000-0000-0000-0000-000000000007"],
        "level": ["1"],
        "message_status": ["ESME_ROK"],
        "connector": ["line"],
    }


def test_level_2_by_get() -> None:
    request = written("message.delivered", 3, "GET")
    assert request is not None and request.body is None and request.method == "GET"
    found = parse_qs(urlsplit(request.url).query)
    assert found["mine"] == ["1"] and found["message_status"] == ["DELIVRD"] and found["level"] == ["2"]
    assert (found["subdate"], found["donedate"]) == (["2611270958"], ["2611271000"])


def test_only_the_levels_that_were_asked_for() -> None:
    assert written("message.sent", 2) is None
    assert written("message.delivered", 1) is None
    assert written("message.deferred", 3) is None
    assert written("message.sent", 3) is not None
    assert written("message.sent", 3, message=None) is None
    expired = written("message.undelivered", 2, failure="expired")
    assert expired is not None and b"EXPIRED" in (expired.body or b"")


@dataclass
class Said:
    status: int
    body: bytes
    headers: dict[str, str] = field(default_factory=dict)


@pytest.mark.parametrize(
    ("status", "body", "verdict"),
    [
        (200, b"ACK/Jasmin", Verdict.DONE),
        (200, b" ACK/Jasmin\n", Verdict.DONE),
        (200, b"OK", Verdict.AGAIN),
        (500, b"ACK/Jasmin", Verdict.AGAIN),
        (404, b"ACK/Jasmin", Verdict.GONE),
    ],
)
def test_acknowledgements(status: int, body: bytes, verdict: Verdict) -> None:
    assert FORMAT.read(Said(status, body)) is verdict
