"""Which line goes to whom, and as which row."""

from __future__ import annotations

from typing import Any

from trunkline.domain.webhook import BLOCKED
from trunkline.outbox.webhooks.routing import for_callback, for_webhook, told_of
from trunkline.store.events import Event

WEBHOOK: dict[str, Any] = {"account_id": "a", "id": "w", "kinds": "[]", "since": 1}
CALLBACK: dict[str, Any] = {"account_id": "a", "id": "cb", "kinds": '["message.sent"]', "url": "HTTP://Host/x"}
LINES = told_of(
    [
        Event(1, "a", "MessageCreated", "m", "d", {"direction": "Outgoing"}),
        Event(2, "a", "MessageSent", "m", "d", {"status": "sent"}),
        Event(3, "b", "MessageSent", "n", "d", {"status": "sent"}),
        Event(4, "a", "KeyCreated", "k", "d", {}),
        Event(5, "a", "WebhookTested", "w", "d", {}),
        Event(6, "a", "WebhookTested", "other", "d", {}),
        Event(7, "a", "WebhookDisabled", "other", "d", {}),
        Event(8, "a", "BatchMessageRefused", "b", "d", {}),
    ]
)
CONVERSATIONS = {("a", "m"): "c"}


def told(**changes: Any) -> list[int]:
    rows = for_webhook(WEBHOOK | changes, LINES, CONVERSATIONS, "now")
    return [row["event_number"] for row in rows]


def test_a_webhook_hears_of_its_account_from_its_beginning_on() -> None:
    assert told() == [2, 5, 7]
    assert told(since=0) == [1, 2, 5, 7]
    assert told(account_id="b", since=0) == [3]


def test_a_trial_is_for_one_webhook_whatever_it_asked_for() -> None:
    assert told(kinds='["session.*"]') == [5]
    assert told(id="other", kinds='["message.sent"]') == [2, 6]


def test_a_refusal_of_a_batch_is_for_who_asked_to_be_told_of_it() -> None:
    assert 8 not in told() and told(kinds='["batch.refused"]') == [5]
    row = for_callback(CALLBACK | {"kinds": '["batch.refused"]'}, LINES[-1], CONVERSATIONS, "now")
    assert row is not None and (row["subject_id"], row["conversation_id"]) == ("b", "b")


def test_a_row_waits_for_its_turn_in_its_conversation() -> None:
    sent, trial, _ = for_webhook(WEBHOOK, LINES, CONVERSATIONS, "now")
    assert (sent["id"], sent["receiver_id"], sent["conversation_id"], sent["due"]) == ("w-2", "w", "c", BLOCKED)
    assert (trial["conversation_id"], trial["subject_id"]) == ("w", "w")


def test_a_callback_hears_of_its_kinds_and_is_called_by_its_host() -> None:
    assert for_callback(CALLBACK, LINES[0], CONVERSATIONS, "now") is None
    row = for_callback(CALLBACK, LINES[1], CONVERSATIONS, "now")
    assert row is not None
    assert (row["id"], row["receiver_id"], row["callback_id"]) == ("cb-2", "http://host:80", "cb")
