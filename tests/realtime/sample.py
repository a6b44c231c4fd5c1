"""Lines of the log, and what they are about, as the tests of this folder need them."""

from typing import Any

from trunkline.realtime.notices import OF_SESSIONS, Notice, notice_of
from trunkline.store.events import Event

MESSAGE: dict[str, Any] = {
    "id": "m1",
    "endpoint_id": "e1",
    "session_id": "s1",
    "conversation_id": "c1",
    "customer_id": None,
}
SESSION: dict[str, Any] = {"id": "s1", "endpoint_id": "e1", "conversation_id": "c1", "customer_id": None}


def line(seq: int, kind: str = "MessageCreated", account: str = "a", subject: str = "m1", **body: Any) -> Event:
    return Event(seq, account, kind, subject, "2026-11-23T10:11:12.123Z", body)


def notice(seq: int, kind: str = "MessageCreated", account: str = "a", **subject: Any) -> Notice:
    event = line(seq, kind, account, subject.get("id", "m1"))
    about = (SESSION if kind in OF_SESSIONS else MESSAGE) | subject
    return notice_of(event, about, "Main line")
