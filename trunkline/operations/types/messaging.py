"""Messages and conversations as the wire shows them (namespace Voice.Api.Messaging)."""

from __future__ import annotations

from typing import Any, ClassVar

from trunkline.contract.shapes import Dto, WireEnum

NAMESPACE = "Voice.Api.Messaging"


class MessageDirections(WireEnum, namespace=NAMESPACE):
    """Which way a message went, seen from the endpoint."""

    Incoming = "Incoming"
    Outgoing = "Outgoing"


class MessageInfo(Dto):
    """One message."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    id: str | None = None
    account_id: str | None = None
    customer_id: str | None = None
    endpoint_id: str | None = None
    endpoint_display_name: str | None = None
    date: str | None = None
    direction: MessageDirections
    other_address: str | None = None
    sender: str | None = None
    text: str | None = None
    is_unread: bool


class ConversationInfo(Dto):
    """All messages between an endpoint and another address, with the newest of them."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    id: str | None = None
    endpoint_id: str | None = None
    other_address: str | None = None
    most_recent_message: MessageInfo | None = None


def message_info(row: dict[str, Any], endpoint_display_name: str | None) -> MessageInfo:
    """The wire's picture of a message row."""
    return MessageInfo(
        id=row["id"],
        account_id=row["account_id"],
        customer_id=row["customer_id"],
        endpoint_id=row["endpoint_id"],
        endpoint_display_name=endpoint_display_name,
        date=row["date"],
        direction=MessageDirections.Incoming if row["incoming"] else MessageDirections.Outgoing,
        other_address=row["other_address"],
        sender=row["sender"],
        text=row["text"],
        is_unread=bool(row["unread"]),
    )
