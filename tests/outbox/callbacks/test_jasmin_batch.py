from __future__ import annotations

from typing import Any
from urllib.parse import parse_qsl, urlsplit

from trunkline.outbox.callbacks.base import HttpRequest, Telling
from trunkline.outbox.callbacks.jasmin_batch import FORMAT
from trunkline.store.events import Event

MESSAGE = {"id": "0" * 23 + "7"}
EXTRA = {"batch": "00000000-0000-0000-0000-00000000000b", "to": "15556667777"}


def written(kind: str, message: Any = None, url: str = "http://example.com/cb", **body: Any) -> HttpRequest | None:
    event = Event(7, "a", "X", "m", "2026-11-28T00:31:22.500Z", body)
    return FORMAT.write(Telling("c-7", kind, event, message, None, url, EXTRA, (), 1, 0))


def told(request: HttpRequest | None) -> dict[str, str]:
    assert request is not None and (request.method, request.body) == ("GET", None)
    return dict(parse_qsl(urlsplit(request.url).query))


def test_a_message_that_was_taken() -> None:
    found = told(written("message.queued", MESSAGE, "http://example.com/cb?mine=1"))
    assert found == {
        "mine": "1",
        "batchId": EXTRA["batch"],
        "to": "15556667777",
        "status": "1",
        "statusText": 'Success "00000000-0000-0000-0000-000000000007"',
    }


def test_a_message_that_was_refused() -> None:
    found = told(written("batch.refused", reason="No route found"))
    assert (found["status"], found["statusText"]) == ("0", 'HTTPAPI error: Error "No route found')


def test_what_is_not_told() -> None:
    assert written("message.sent", MESSAGE) is None
    assert written("message.queued") is None
