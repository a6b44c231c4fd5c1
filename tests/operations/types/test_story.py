"""Sentences of events: those that are known, those that say too little, and those that are new."""

from __future__ import annotations

from typing import Any

import pytest

from trunkline.operations.types.story import sentence, timeline_of
from trunkline.store.events import Event


def event(kind: str, date: str = "2026-11-27T10:00:00.000Z", **body: Any) -> Event:
    return Event(1, "a", kind, "m", date, body)


@pytest.mark.parametrize(
    ("told", "said"),
    [
        (event("MessageSent", carrierId="x"), "The carrier accepted it as x."),
        (event("MessageRouted", connectionId="l", reason="it is the cheapest"), "It goes over the connection l: it is"),
        (
            event("DeliveryReported", delivered=True, part=2, parts=3),
            "A receipt for part 2 of 3 says",
        ),
        (
            event("MessageHeldForNight", until="08:00", zone="CET", by=None),
            "Message held for night: until 08:00, zone CET.",
        ),
        (event("SMSWoken"), "Sms woken."),
        (event("MessageParted", sizes=[153, 7], total=2), "Message parted: sizes [153,7], total 2."),
        (event("MessageSent", attempt=2), "Message sent: attempt 2."),
    ],
    ids=lambda value: value.kind if isinstance(value, Event) else None,
)
def test_what_an_event_says(told: Event, said: str) -> None:
    assert sentence(told).startswith(said)


def delivery(state: str, **values: Any) -> dict[str, Any]:
    plain = {"receiver_id": "w", "callback_id": None, "kind": "message.sent", "state": state, "attempts": 1}
    dates = {"date_created": "2026-11-27T10:00:01.000Z", "date_last_attempt": "2026-11-27T10:00:02.000Z"}
    return plain | {"error": None} | dates | values


def test_who_was_told_stands_where_it_happened() -> None:
    events = [
        event("MessageCreated", direction="Outgoing"),
        event("MessageSent", "2026-11-27T10:00:03.000Z", carrierId="x"),
    ]
    rows = [
        delivery("delivered"),
        delivery("failed", attempts=9, error="it answered 500", date_last_attempt="2026-11-27T11:00:00.000Z"),
        delivery("owed", attempts=0, date_last_attempt=None),
        delivery("delivered", callback_id="cb", receiver_id="https://x:443"),
    ]
    told = timeline_of(events, rows)
    assert [each.kind for each in told] == [
        "MessageCreated",
        "WebhookOwed",
        "WebhookTold",
        "WebhookTold",
        "MessageSent",
        "WebhookNotTold",
    ]
    said = [each.description for each in told]
    assert said[1] == "The webhook w is still to be told of message.sent, 0 attempts so far."
    assert said[2] == "The webhook w was told of message.sent after 1 attempt."
    assert said[3] == "The callback to https://x:443 was told of message.sent after 1 attempt."
    assert said[5] == "The webhook w was not told of message.sent, given up after 9 attempts: it answered 500."
