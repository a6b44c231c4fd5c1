"""What server events tell beside MessageInfo (namespace Trunkline.Api.Events)."""

from __future__ import annotations

from typing import Annotated, ClassVar

from trunkline.contract.shapes import Doc, Dto
from trunkline.operations.types.story import MessageStatuses

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
