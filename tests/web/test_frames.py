from typing import Any

import pytest

from tests.kits.listening import read_frame
from tests.realtime.sample import MESSAGE, SESSION, line
from trunkline.realtime.channels import HOME, Channel
from trunkline.realtime.notices import Notice, notice_of
from trunkline.web.frames import Frames, command, missed

ROW: dict[str, Any] = MESSAGE | {
    "account_id": "a",
    "customer_id": None,
    "date": "2026-11-23T10:11:12.123Z",
    "incoming": True,
    "other_address": "+15556667777",
    "sender": "Zoë",
    "text": "One\r\nid: 7\n\ndata: cmd.x {}\u2028 \u0000",
    "unread": True,
}
CHAT: dict[str, Any] = SESSION | {"customer_id": "c", "other_address": "+15556667777"}
ONE = Channel("session:s1", "session", "s1")


def told(kind: str, row: dict[str, Any] = ROW, **body: Any) -> Notice:
    return notice_of(line(7, kind, **body), row, "Main line")


def test_the_bytes_of_a_frame() -> None:
    members = {"id": "1", "displayName": "Zoë"}
    assert command(3, "onJoin", members, "home") == (
        b'id: 3\ndata: home@cmd.onJoin {"id":"1","displayName":"Zo\xc3\xab"}\n\n'
    )
    assert command(3, "onConnect", {}) == b"id: 3\ndata: cmd.onConnect {}\n\n"
    assert missed("1", 9) == b'id: 9\ndata: cmd.EventsMissed {"lastEventId":"1","nextEventId":"9"}\n\n'


def test_hostile_text_stays_inside_its_frame() -> None:
    made = Frames().of(told("MessageCreated"), HOME).decode()
    assert made.count("\n") == 3 and made.endswith("\n\n") and "\r" not in made
    frame = read_frame(made.removesuffix("\n\n"))
    assert (frame.id, frame.name, frame.body["text"]) == (7, "MessageReceived", ROW["text"])


def test_a_notice_is_written_once_for_each_channel(monkeypatch: pytest.MonkeyPatch) -> None:
    made = Frames()
    first, again = told("MessageCreated"), told("MessageCreated")
    assert made.of(first, ONE).startswith(b"id: 7\ndata: session:s1@cmd.MessageReceived {")
    assert made.of(first, ONE) is made.of(first, ONE)
    assert made.of(first, HOME) is made.of(first, Channel("*"))
    # The same line, told again later, may be about a message that looks otherwise by then.
    changed = again._replace(subject=ROW | {"unread": False})
    assert made.of(changed, HOME) != made.of(first, HOME)


@pytest.mark.parametrize(
    ("notice", "name", "members"),
    [
        (told("MessageCreated", ROW | {"incoming": False}), "MessageCreated", {"direction": "Outgoing"}),
        (told("MessageSent", status="sent", attempt=2), "MessageStatusChanged", {"status": "sent", "attempt": 2}),
        (
            told("MessageDeferred", attempt=1, failure="throttled", reason="Slow down", due=1_795_745_252_882),
            "MessageStatusChanged",
            {
                "status": "queued",
                "attempt": 1,
                "failure": "throttled",
                "error": "Slow down",
                "nextAttemptDate": "2026-11-27T02:07:32.882Z",
            },
        ),
        (told("MessageRequeued", reason="Policy"), "MessageStatusChanged", {"status": "queued", "error": "Policy"}),
        (told("MessageUnconfirmed", attempt=1, reason="?"), "MessageStatusChanged", {"status": "unconfirmed"}),
        (
            told("MessageFailed", status="undelivered", attempt=1, failure="expired", reason="Too late"),
            "MessageStatusChanged",
            {"status": "undelivered", "failure": "expired", "error": "Too late"},
        ),
        (
            told("DeliveryReported", status="delivered", delivered=True, failure=None, reason="DELIVRD"),
            "MessageStatusChanged",
            {"status": "delivered", "error": None},
        ),
        (
            told("DeliveryReported", status="undelivered", delivered=False, failure="unreachable", reason="Off"),
            "MessageStatusChanged",
            {"status": "undelivered", "failure": "unreachable", "error": "Off"},
        ),
        (told("MessageRead", by="Ann"), "ConversationRead", {"readBy": "Ann", "messageIds": ["m1"]}),
        (told("SessionOpened", CHAT), "SessionOpened", {"ended": False, "sessionId": "s1", "customerId": "c"}),
        (told("SessionEnded", CHAT), "SessionEnded", {"ended": True, "conversationId": "c1"}),
        (told("SessionReopened", CHAT), "SessionReopened", {"ended": False, "endpointId": "e1"}),
    ],
)
def test_what_each_kind_says(notice: Notice, name: str, members: dict[str, object]) -> None:
    frame = read_frame(Frames().of(notice, HOME).decode().removesuffix("\n\n"))
    assert frame.name == name
    assert {member: frame.body.get(member) for member in members} == members
    assert frame.body["accountId"] == "a"
