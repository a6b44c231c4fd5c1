"""Webhooks and what was told to them (namespace Trunkline.Api.Webhooks)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Annotated, Any, ClassVar, Final

import msgspec

from trunkline.base.universe import iso, parse_iso
from trunkline.contract.shapes import Doc, Dto, WireEnum
from trunkline.domain.webhook import BLOCKED, State

NAMESPACE: Final = "Trunkline.Api.Webhooks"
HINT_LENGTH: Final = 4
START: Final = parse_iso("1970-01-01T00:00:00Z")

Values = Mapping[str, Any]


class WebhookDeliveryStates(WireEnum, namespace=NAMESPACE):
    """Where a delivery stands: owed (it will be tried, or tried again), delivered, or failed for good."""

    Owed = "owed"
    Delivered = "delivered"
    Failed = "failed"


class WebhookInfo(Dto):
    """A webhook: whom it tells what, and how it does."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    id: str | None = None
    account_id: str | None = None
    url: str | None = None
    kinds: Annotated[list[str], Doc("The kinds of events that it is told; empty is all of them")]
    description: str | None = None
    secret_hint: Annotated[str | None, Doc("The last characters of the secret, to tell it from others")] = None
    disabled: bool
    disabled_reason: Annotated[str | None, Doc("Why it is disabled, in words")] = None
    failing_since: Annotated[str | None, Doc("Since when nothing was taken; missing while all is well")] = None
    paused_until: Annotated[str | None, Doc("Until when it is left alone after failures")] = None
    behind_from: Annotated[
        int | None, Doc("The event from which it is still to be told, while it is not in step with the log")
    ] = None
    date_created: str | None = None


class WebhookDeliveryInfo(Dto):
    """One event that a webhook is told: what came of it, or when it is tried next."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    id: Annotated[str | None, Doc("The ID of the delivery, which is its header webhook-id")] = None
    webhook_id: str | None = None
    event_number: Annotated[int, Doc("The number of the event in the log")]
    kind: Annotated[str | None, Doc("What happened, as message.delivered")] = None
    subject_id: Annotated[str | None, Doc("The ID of the message, session or webhook that it is about")] = None
    conversation_id: Annotated[str | None, Doc("Deliveries of one conversation are made one after the other")] = None
    state: WebhookDeliveryStates
    attempts: int
    status: Annotated[int | None, Doc("The status of the last answer; missing when there was none")] = None
    error: Annotated[str | None, Doc("Why the last attempt failed, in words")] = None
    date_created: str | None = None
    date_last_attempt: str | None = None
    next_attempt: Annotated[
        str | None, Doc("When it is tried next; missing when it waits for an earlier one of its conversation")
    ] = None


def webhook_info(row: Values, receiver: Values | None) -> WebhookInfo:
    """The wire's picture of a webhook and of its receiver, which is missing until something was told."""
    state = receiver or {"failing_since": None, "paused_until": 0}
    return WebhookInfo(
        id=row["id"],
        account_id=row["account_id"],
        url=row["url"],
        kinds=msgspec.json.decode(row["kinds"], type=list[str]),
        description=row["description"] or None,
        secret_hint=row["secret"][-HINT_LENGTH:],
        disabled=bool(row["disabled"]),
        disabled_reason=row["disabled_reason"],
        failing_since=moment(state["failing_since"]),
        paused_until=moment(state["paused_until"] or None),
        behind_from=row["behind"],
        date_created=row["date_created"],
    )


def delivery_info(row: Values) -> WebhookDeliveryInfo:
    """The wire's picture of a delivery."""
    owed = row["state"] == State.OWED.value
    return WebhookDeliveryInfo(
        id=row["id"],
        webhook_id=row["receiver_id"],
        event_number=row["event_number"],
        kind=row["kind"],
        subject_id=row["subject_id"],
        conversation_id=row["conversation_id"],
        state=WebhookDeliveryStates(row["state"]),
        attempts=row["attempts"],
        status=row["status"],
        error=row["error"],
        date_created=row["date_created"],
        date_last_attempt=row["date_last_attempt"],
        next_attempt=moment(row["due"]) if owed and row["due"] < BLOCKED else None,
    )


def moment(milliseconds: int | None) -> str | None:
    """Milliseconds since 1970 as the wire writes a date."""
    return None if milliseconds is None else iso(START + timedelta(milliseconds=milliseconds))
