"""The frames of server events (wire.md 7): which selector a notice has, and its bytes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any, Final

import msgspec

from trunkline.base.universe import iso
from trunkline.contract.shapes import Dto, Ref, ref_of
from trunkline.formats import json
from trunkline.operations.types.events import ConversationRead, EventsMissed, MessageStatusChange, SessionChange
from trunkline.operations.types.messaging import MessageInfo, message_info
from trunkline.operations.types.story import MessageStatuses
from trunkline.realtime.channels import EVERYTHING, Channel
from trunkline.realtime.notices import Notice

Make = Callable[[Notice], tuple[str, Dto]]

REFS: Final[dict[type[Dto], Ref]] = {
    dto: ref_of(dto) for dto in (ConversationRead, EventsMissed, MessageInfo, MessageStatusChange, SessionChange)
}
STATUSES: Final = {
    "MessageDeferred": "queued",
    "MessageRequeued": "queued",
    "MessageUnconfirmed": "unconfirmed",
}
"""Of the events that do not say the status they moved the message to, because it is always the same."""


def frame(number: int, selector: str, body: bytes) -> bytes:
    """One event; JSON holds no line end of its own."""
    return b"id: %d\ndata: %b %b\n\n" % (number, selector.encode(), body)


def command(number: int, name: str, members: Mapping[str, str], channel: str = "") -> bytes:
    """A frame of the protocol itself: all values are strings."""
    selector = f"{channel}@cmd.{name}" if channel else f"cmd.{name}"
    return frame(number, selector, msgspec.json.encode(members))


def missed(known: str, number: int) -> bytes:
    """The frame that tells a client to load anew."""
    return frame(number, "cmd.EventsMissed", _json(EventsMissed(last_event_id=known, next_event_id=str(number))))


class Frames:
    """Writes notices; one that many listen to is written once for each channel."""

    def __init__(self) -> None:
        self._notice: Notice | None = None
        self._selector = ""
        self._body = b""
        self._ready: dict[str, bytes] = {}

    def of(self, notice: Notice, channel: Channel) -> bytes:
        """The frame of a notice on a channel; the channel about everything is not named."""
        if notice is not self._notice:
            self._selector, told = told_of(notice)
            self._body = _json(told)
            self._notice, self._ready = notice, {}
        name = "" if channel.name in EVERYTHING else f"{channel.name}@"
        found = self._ready.get(name)
        if found is None:
            found = self._ready[name] = frame(notice.seq, f"{name}cmd.{self._selector}", self._body)
        return found


def told_of(notice: Notice) -> tuple[str, Dto]:
    """The name of the command and its body."""
    return _MAKERS[notice.kind](notice)


def _json(told: Dto) -> bytes:
    return json.write(told, REFS[type(told)])


def _message(notice: Notice) -> tuple[str, Dto]:
    info = message_info(dict(notice.subject), notice.endpoint_name)
    return ("MessageReceived" if notice.subject["incoming"] else "MessageCreated"), info


def _status(notice: Notice) -> tuple[str, Dto]:
    body: Mapping[str, Any] = notice.body
    delivered = body.get("delivered", False)
    due = body.get("due")
    change = MessageStatusChange(
        message_id=notice.subject["id"],
        account_id=notice.account_id,
        endpoint_id=notice.ids["endpoint"],
        session_id=notice.ids["session"],
        conversation_id=notice.ids["conversation"],
        date=notice.date,
        status=MessageStatuses(STATUSES.get(notice.kind) or body["status"]),
        attempt=body.get("attempt"),
        failure=body.get("failure"),
        error=None if delivered else body.get("reason"),
        next_attempt_date=None if due is None else iso(datetime.fromtimestamp(due / 1000, UTC)),
    )
    return "MessageStatusChanged", change


def _session(notice: Notice) -> tuple[str, Dto]:
    change = SessionChange(
        session_id=notice.ids["session"],
        account_id=notice.account_id,
        customer_id=notice.subject["customer_id"],
        endpoint_id=notice.ids["endpoint"],
        conversation_id=notice.ids["conversation"],
        other_address=notice.subject["other_address"],
        date=notice.date,
        ended=notice.kind == "SessionEnded",
    )
    return notice.kind, change


def _read(notice: Notice) -> tuple[str, Dto]:
    read = ConversationRead(
        conversation_id=notice.ids["conversation"],
        account_id=notice.account_id,
        endpoint_id=notice.ids["endpoint"],
        date=notice.date,
        read_by=notice.body.get("by"),
        message_ids=list(notice.message_ids),
    )
    return "ConversationRead", read


_MAKERS: Final[dict[str, Make]] = {
    "MessageCreated": _message,
    "MessageSent": _status,
    "MessageDeferred": _status,
    "MessageFailed": _status,
    "MessageUnconfirmed": _status,
    "MessageRequeued": _status,
    "DeliveryReported": _status,
    "MessageRead": _read,
    "SessionOpened": _session,
    "SessionEnded": _session,
    "SessionReopened": _session,
}
