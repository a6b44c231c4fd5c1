"""What is told of events, beside MessageInfo (namespace Trunkline.Api.Events)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Annotated, Any, ClassVar, Final

from trunkline.base.universe import iso
from trunkline.contract.shapes import Doc, Dto
from trunkline.operations.types.messaging import MessageInfo, message_info
from trunkline.operations.types.story import MessageStatuses
from trunkline.realtime.notices import Notice

NAMESPACE = "Trunkline.Api.Events"


class MessageStatusChange(Dto):
    """A message has another status, or another attempt to send it has failed."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    message_id: str | None = None
    account_id: str | None = None
    endpoint_id: str | None = None
    session_id: str | None = None
    conversation_id: str | None = None
    date: str | None = None
    status: MessageStatuses
    attempt: Annotated[int | None, Doc("Which attempt it was, where one was made")] = None
    failure: Annotated[str | None, Doc("The kind of failure, as unreachable or throttled")] = None
    error: Annotated[str | None, Doc("What went wrong, in words")] = None
    next_attempt_date: Annotated[str | None, Doc("When it will be tried again")] = None


class SessionChange(Dto):
    """A session began, ended, or goes on."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    session_id: str | None = None
    account_id: str | None = None
    customer_id: str | None = None
    endpoint_id: str | None = None
    conversation_id: str | None = None
    other_address: str | None = None
    date: str | None = None
    ended: bool


class ConversationRead(Dto):
    """Somebody read messages of a conversation."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    conversation_id: str | None = None
    account_id: str | None = None
    endpoint_id: str | None = None
    date: str | None = None
    read_by: Annotated[str | None, Doc("The name of who read them")] = None
    message_ids: list[str]


class EventsMissed(Dto):
    """Events were missed that cannot be told again: load anew what is shown. The stream goes on from here."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    last_event_id: Annotated[str | None, Doc("The last event that was known")] = None
    next_event_id: Annotated[str | None, Doc("What follows has higher IDs than this")] = None


Told = MessageInfo | MessageStatusChange | SessionChange | ConversationRead
Make = Callable[[Notice], tuple[str, Told]]

# --- Made of notices --------------------------------------------------------------------------------------------------

STATUSES: Final = {
    "MessageDeferred": "queued",
    "MessageRequeued": "queued",
    "MessageUnconfirmed": "unconfirmed",
}
"""Of the events that do not say the status they moved the message to, because it is always the same."""


def told_of(notice: Notice) -> tuple[str, Told]:
    """What a notice is called on the wire, and its body."""
    return _MAKERS[notice.kind](notice)


def _message(notice: Notice) -> tuple[str, Told]:
    info = message_info(dict(notice.subject), notice.endpoint_name)
    return ("MessageReceived" if notice.subject["incoming"] else "MessageCreated"), info


def _status(notice: Notice) -> tuple[str, Told]:
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


def _session(notice: Notice) -> tuple[str, Told]:
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


def _read(notice: Notice) -> tuple[str, Told]:
    read = ConversationRead(
        conversation_id=notice.ids["conversation"],
        account_id=notice.account_id,
        endpoint_id=notice.ids["endpoint"],
        date=notice.date,
        read_by=notice.body.get("by"),
        message_ids=list(notice.message_ids),
    )
    return "ConversationRead", read


_MAKERS: Final[Mapping[str, Make]] = {
    "MessageCreated": _message,
    "MessageSent": _status,
    "SendingProven": _status,
    "MessageDeferred": _status,
    "MessageFailed": _status,
    "MessageUnconfirmed": _status,
    "MessageRequeued": _status,
    "MessageCanceled": _status,
    "DeliveryReported": _status,
    "MessageRead": _read,
    "SessionOpened": _session,
    "SessionEnded": _session,
    "SessionReopened": _session,
}
