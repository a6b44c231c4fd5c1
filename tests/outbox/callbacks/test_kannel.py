from __future__ import annotations

from typing import Any

import pytest

from trunkline.outbox.callbacks.base import HttpRequest, Telling
from trunkline.outbox.callbacks.kannel import FORMAT
from trunkline.store.events import Event

MESSAGE = {
    "id": "0" * 23 + "7",
    "other_address": "+15556667777",
    "text": "Hello",
    "carrier_id": "abc1",
    "connection_id": "line",
}
URL = "http://example.com/d?d=%d&p=%p&P=%P&A=%A&F=%F&n=%n&i=%i&T=%T&I=%I"
TIME = "1795773600"
TAIL = f"&n=shop&i=line&T={TIME}&I=00000000-0000-0000-0000-000000000007"


def written(kind: str, mask: int = 31, message: Any = MESSAGE, **body: Any) -> HttpRequest | None:
    event = Event(7, "a", "X", "m", "2026-11-27T10:00:00.000Z", body)
    endpoint = {"address": "+15551230001"}
    extra = {"mask": mask, "username": "shop"}
    return FORMAT.write(Telling("c-7", kind, event, message, endpoint, URL, extra, (), 1, 0))


@pytest.mark.parametrize(
    ("kind", "type_", "reply"),
    [
        ("message.sent", 8, "ACK%2F"),
        ("message.failed", 16, "NACK%2Fno+such+number"),
        ("message.canceled", 16, "NACK%2Fcanceled"),
    ],
)
def test_reports(kind: str, type_: int, reply: str) -> None:
    body: dict[str, Any] = {"reason": "no such number"} if kind == "message.failed" else {}
    request = written(kind, **body)
    assert request is not None and request.method == "GET" and request.body is None
    head = f"http://example.com/d?d={type_}&p=%2B15556667777&P=%2B15551230001"
    assert request.url == f"{head}&A={reply}&F=abc1{TAIL}"


@pytest.mark.parametrize(("kind", "type_", "state"), [("delivered", 1, "DELIVRD"), ("undelivered", 2, "UNDELIV")])
def test_receipts(kind: str, type_: int, state: str) -> None:
    request = written(f"message.{kind}")
    assert request is not None
    assert f"?d={type_}&" in request.url
    assert f"stat%3A{state}" in request.url and "id%3Aabc1" in request.url


def test_only_what_was_asked_for() -> None:
    assert written("message.sent", mask=3) is None
    assert written("message.deferred") is None
    assert written("message.sent", message=None) is None
    assert written("message.delivered", mask=3) is not None
