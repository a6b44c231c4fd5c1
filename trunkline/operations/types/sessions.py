"""Sessions as the wire shows them (namespace Voice.Api.Sessions)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Any, ClassVar

from trunkline.contract.shapes import Doc, Dto, WireEnum
from trunkline.operations.types.listing import EntityInfo

NAMESPACE = "Voice.Api.Sessions"


class FlowChannels(WireEnum, namespace="Voice.Api.Flows"):
    """The kinds of communication."""

    Voice = "Voice"
    Chat = "Chat"
    Fax = "Fax"


class SessionDialState(WireEnum, namespace=NAMESPACE):
    """Whether the session is dialling."""

    None_ = "None"
    Active = "Active"


class SessionCallState(WireEnum, namespace=NAMESPACE):
    """The state of a call; a chat that goes on is Connected, one that ended Disconnected."""

    Disconnected = "Disconnected"
    Ringing = "Ringing"
    Connected = "Connected"
    Hold = "Hold"
    Passive = "Passive"


class SessionQueueStates(WireEnum, namespace=NAMESPACE):
    """The state of a session in a queue."""

    None_ = "None"
    Queued = "Queued"
    Ringing = "Ringing"
    Connected = "Connected"
    Hold = "Hold"
    Disconnected = "Disconnected"


class SessionHoldReasons(WireEnum, namespace=NAMESPACE):
    """Why a session is on hold."""

    None_ = "None"
    Transferring = "Transferring"


class CustomerBreadcrumb(Dto):
    """One step on the path from the topmost customer."""

    NAMESPACE: ClassVar[str] = "Voice.Api.Customers"

    id: str | None = None
    name: str | None = None


class SessionLogInfo(Dto):
    """One line of what happened in a session."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    date: str | None = None
    message: str | None = None


class SessionInfo(EntityInfo):
    """One communication from its beginning to its end: here, a chat."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    dial_state: SessionDialState
    call_state: SessionCallState
    queue_state: SessionQueueStates
    account_id: str | None = None
    account_name: str | None = None
    customer_id: str | None = None
    customer_breadcrumb: list[CustomerBreadcrumb]
    customer_name: str | None = None
    endpoint_id: str | None = None
    endpoint_name: str | None = None
    date_completed: str | None = None
    destination: str | None = None
    to_address: str | None = None
    from_address: str | None = None
    from_name: str | None = None
    answered_by_name: str | None = None
    queue_member_id: str | None = None
    channel: FlowChannels
    ended: bool
    outcome: str | None = None
    call_sid: str | None = None
    console_data: str | None = None
    hold_queue_name: str | None = None
    held_by_user_id: str | None = None
    hold_reason: SessionHoldReasons
    conference_sid: str | None = None
    log: Annotated[list[SessionLogInfo], Doc("Filled only by lists of sessions")]


def session_info(
    row: dict[str, Any],
    endpoint: dict[str, Any] | None,
    account_name: str | None,
    path: Sequence[tuple[str, str]] = (),
    log: Sequence[SessionLogInfo] = (),
) -> SessionInfo:
    """The wire's picture of a session row; `path` has ids and names from the topmost customer down to its own."""
    ours, theirs = (endpoint or {}).get("address"), row["other_address"]
    return SessionInfo(
        id=row["id"],
        date_created=row["date_created"],
        date_last_modified=row["date_last_modified"],
        created_by=row["created_by"],
        last_modified_by=row.get("last_modified_by"),
        dial_state=SessionDialState.None_,
        call_state=SessionCallState.Disconnected if row["ended"] else SessionCallState.Connected,
        queue_state=SessionQueueStates.None_,
        account_id=row["account_id"],
        account_name=account_name,
        customer_id=row["customer_id"],
        customer_breadcrumb=[CustomerBreadcrumb(id=id_, name=name) for id_, name in path],
        customer_name=path[-1][1] if path else None,
        endpoint_id=row["endpoint_id"],
        endpoint_name=(endpoint or {}).get("display_name"),
        date_completed=row["date_completed"],
        destination=ours if row["incoming"] else theirs,
        to_address=ours if row["incoming"] else theirs,
        from_address=theirs if row["incoming"] else ours,
        channel=FlowChannels(row["channel"]),
        ended=bool(row["ended"]),
        outcome=row["outcome"],
        hold_reason=SessionHoldReasons.None_,
        log=list(log),
    )
