"""Where a message stands, as it is shown; the members are tested with the door."""

from __future__ import annotations

from typing import Any

import pytest
from lxml import etree

from trunkline.domain.message import Status
from trunkline.store.doors import DoorLogin
from trunkline.store.events import Event
from trunkline.web.doors.twilio_pictures import (
    _standing,
    account_picture,
    as_json,
    as_xml,
    message_picture,
    page_uri,
)

DATE = "2026-11-27T10:00:00.000Z"
ROW: dict[str, Any] = {
    "id": "0" * 23 + "1",
    "incoming": False,
    "other_address": "+15556667777",
    "text": "Hello",
    "segments": 2,
    "error": None,
    "date": DATE,
    "media": None,
}


@pytest.mark.parametrize(
    ("owed", "expected"),
    [
        ({"due": 10, "worker": None, "send_at": None, "attempts": 0}, Status.QUEUED),
        ({"due": 99, "worker": "w", "send_at": None, "attempts": 0}, Status.SENDING),
        ({"due": 10, "worker": "w", "send_at": None, "attempts": 0}, Status.QUEUED),
        ({"due": 99, "worker": None, "send_at": 99, "attempts": 0}, Status.SCHEDULED),
        ({"due": 99, "worker": None, "send_at": 50, "attempts": 1}, Status.QUEUED),
    ],
)
def test_standing(owed: dict[str, Any], expected: Status) -> None:
    assert _standing(owed, 20) is expected


def test_a_message_that_came_in() -> None:
    picture = message_picture(ROW | {"incoming": True}, "AC", {"address": "+15551230001"}, [], Status.DELIVERED)
    assert (picture["from"], picture["to"]) == ("+15556667777", "+15551230001")
    assert (picture["direction"], picture["status"]) == ("inbound", "received")
    assert picture["date_sent"] == picture["date_created"] == "Fri, 27 Nov 2026 10:00:00 +0000"


def test_a_message_that_failed() -> None:
    events = [
        Event(1, "a", "MessageSent", ROW["id"], "2026-11-27T10:00:01.000Z", {}),
        Event(2, "a", "DeliveryReported", ROW["id"], "2026-11-27T10:00:02.000Z", {}),
    ]
    picture = message_picture(ROW | {"error": "blocked: a filter"}, "AC", {}, events, Status.UNDELIVERED)
    assert (picture["error_code"], picture["error_message"]) == (30007, "a filter")
    assert picture["date_sent"] == "Fri, 27 Nov 2026 10:00:01 +0000"
    assert picture["date_updated"] == "Fri, 27 Nov 2026 10:00:02 +0000"


def test_an_account_shows_no_token() -> None:
    login = DoorLogin("a", "l", "twilio", "AC1", "hash", "u", None, DATE)
    picture = account_picture(login, "Acme")
    assert picture["auth_token"] is None
    assert (picture["sid"], picture["friendly_name"]) == ("AC1", "Acme")
    assert b"hash" not in as_json(picture)


def test_xml() -> None:
    root = etree.fromstring(as_xml("Message", {"num_segments": "1", "price": None, "list": [{"a": "\x00ü"}]}))
    assert root.findtext("Message/NumSegments") == "1"
    assert root.find("Message/Price") is not None and not root.findtext("Message/Price")
    assert root.findtext("Message/List/List/A") == "ü"


def test_pages() -> None:
    assert page_uri("/a", {"DateSent>": "2026-11-27", "Page": 1}) == "/a?DateSent%3E=2026-11-27&Page=1"
