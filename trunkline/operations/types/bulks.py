"""Bulks on the wire: one text to many recipients (namespace Trunkline.Api.Bulks)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, ClassVar, Final

from trunkline.contract.shapes import Doc, Dto, WireEnum
from trunkline.operations.messages.queue_place import moment

NAMESPACE: Final = "Trunkline.Api.Bulks"


class BulkStatuses(WireEnum, namespace=NAMESPACE):
    """How far a bulk is: whether its messages are made, or taken back."""

    Making = "making"
    Made = "made"
    Canceling = "canceling"
    Canceled = "canceled"


class BulkRecipient(Dto):
    """One recipient of a bulk, with the values of the variables in its text."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    to_address: Annotated[str | None, Doc("The address, e.g. +15556667777", required=True)] = None
    variables: Annotated[dict[str, str] | None, Doc("The values of the variables of the text, by their names")] = None


class BulkInfo(Dto):
    """One text to many recipients."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    id: str
    account_id: str
    endpoint_id: Annotated[str, Doc("The endpoint that sends")]
    body: Annotated[str, Doc("The text, with its variables")]
    status: BulkStatuses
    total: Annotated[int, Doc("How many recipients there are")]
    made: Annotated[int, Doc("For how many of them there is a message by now, or a refusal")]
    refused: Annotated[int, Doc("How many of those were refused")]
    date: str
    send_at: Annotated[str | None, Doc("When it is sent, if not at once")] = None
    created_by: str | None = None


class BulkCounts(Dto):
    """How many messages of a bulk have each status."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    pending: Annotated[int, Doc("Recipients for whom there is no message yet, and none will be if it is canceled")]
    refused: Annotated[int, Doc("Recipients who get no message; the results say why")]
    scheduled: int
    queued: Annotated[int, Doc("Waiting or being sent")]
    sent: int
    delivered: int
    undelivered: int
    failed: int
    unconfirmed: int
    canceled: int


class BulkProgress(Dto):
    """A bulk and what has become of its messages."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    bulk: BulkInfo
    counts: BulkCounts


class BulkResult(Dto):
    """What became of one recipient of a bulk."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    number: Annotated[int, Doc("Which recipient of the request it was; the first one is 0")]
    to_address: str
    status: Annotated[str, Doc("The status of the message, or refused")]
    message_id: str | None = None
    error: Annotated[str | None, Doc("What went wrong last, in words")] = None


def bulk_info(row: Mapping[str, Any]) -> BulkInfo:
    """The wire's picture of a bulk's row."""
    return BulkInfo(
        id=row["id"],
        account_id=row["account_id"],
        endpoint_id=row["endpoint_id"],
        body=row["body"],
        status=BulkStatuses(row["status"]),
        total=row["total"],
        made=row["made"],
        refused=row["refused"],
        date=row["date"],
        send_at=None if row["send_at"] is None else moment(row["send_at"]),
        created_by=row["created_by"],
    )
