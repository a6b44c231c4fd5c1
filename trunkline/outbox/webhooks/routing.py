"""Which line of the event log is told to whom. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

import msgspec

from trunkline.domain.webhook import BATCH_REFUSED, BLOCKED, TEST, State, kind_of, origin_of, wants
from trunkline.store.events import Event

Values = Mapping[str, Any]
Key = tuple[str, str]

_kinds = msgspec.json.Decoder(tuple[str, ...]).decode


class Told(NamedTuple):
    """A line that subscribers may hear of."""

    event: Event
    kind: str

    @property
    def about(self) -> str:
        """What the line is about: message, session, webhook or batch."""
        return self.kind.partition(".")[0]

    @property
    def key(self) -> Key:
        """The account and the subject."""
        return (self.event.account_id, self.event.subject_id)


def told_of(events: Iterable[Event]) -> list[Told]:
    """The lines that subscribers may hear of, in order."""
    found = ((event, kind_of(event.kind, event.body)) for event in events)
    return [Told(event, kind) for event, kind in found if kind is not None]


def hears(webhook: Values, told: Told) -> bool:
    """Whether a webhook is to be told of a line of its account."""
    if told.event.account_id != webhook["account_id"] or told.event.seq <= webhook["since"]:
        return False
    if told.kind == BATCH_REFUSED:
        return False
    if told.kind == TEST:
        return bool(told.event.subject_id == webhook["id"])
    return wants(_kinds(webhook["kinds"]), told.kind)


def for_webhook(webhook: Values, lines: Sequence[Told], conversations: Mapping[Key, str], date: str) -> list[Values]:
    """The deliveries that a webhook is owed for these lines."""
    return [
        delivery(f"{webhook['id']}-{told.event.seq}", webhook["id"], None, told, conversations, date)
        for told in lines
        if hears(webhook, told)
    ]


def for_callback(callback: Values, told: Told, conversations: Mapping[Key, str], date: str) -> Values | None:
    """The delivery that a callback is owed for a line about its subject; None when it did not ask for this kind."""
    if not wants(_kinds(callback["kinds"]), told.kind):
        return None
    id_ = f"{callback['id']}-{told.event.seq}"
    return delivery(id_, origin_of(callback["url"]), callback["id"], told, conversations, date)


def delivery(
    id_: str, receiver_id: str, callback_id: str | None, told: Told, conversations: Mapping[Key, str], date: str
) -> Values:
    """A row of what is owed; what belongs to no conversation is a conversation of its own."""
    return {
        "account_id": told.event.account_id,
        "id": id_,
        "receiver_id": receiver_id,
        "callback_id": callback_id,
        "event_number": told.event.seq,
        "kind": told.kind,
        "subject_id": told.event.subject_id,
        "conversation_id": conversations.get(told.key, told.event.subject_id),
        "state": State.OWED.value,
        "due": BLOCKED,
        "attempts": 0,
        "first_attempt": None,
        "status": None,
        "error": None,
        "date_created": date,
        "date_last_attempt": None,
    }
