"""GetMessage: one message and what became of it."""

from __future__ import annotations

import asyncio
from typing import Annotated, Any, ClassVar, Final

import msgspec

from trunkline.base.faults import NotEmpty, NotFound
from trunkline.contract.operation import get, operation, signed_in
from trunkline.contract.shapes import Doc, Dto
from trunkline.domain.lookalikes import as_sent
from trunkline.domain.message import Status
from trunkline.operations.call import Call
from trunkline.operations.messages.queue_place import Place, place
from trunkline.operations.scope import may_see
from trunkline.operations.types.files import FileInfo, file_info
from trunkline.operations.types.listing import is_storable
from trunkline.operations.types.messaging import message_info
from trunkline.operations.types.story import (
    NAMESPACE,
    MessageStatuses,
    MessageStory,
    attempts_of,
    receipts_of,
    timeline_of,
)
from trunkline.outbox.limits import zone_of
from trunkline.store.deliveries import deliveries_about
from trunkline.store.events import Event, events_of
from trunkline.store.files import files_of_message
from trunkline.store.messages import Ahead, find_ahead, find_messages, find_owed
from trunkline.store.plan import used

Values = dict[str, Any]

DELIVERIES_MOST: Final = 200  # of one message, over all webhooks
EVENTS_MOST: Final = 500  # of one message; a day of retries is about a hundred


class GetMessage(Dto):
    """Read one message with the story of its delivery."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    message_id: Annotated[str | None, Doc("The ID of the message", required=True)] = None


@operation(get("/messages/{messageId}"), access=signed_in(), tags=("Messages",))
async def get_message(request: GetMessage, call: Call) -> MessageStory:
    """Tell a message's status, attempts, receipts, place in the queue and the reason for any delay."""
    row = await found_message(request.message_id, call)
    endpoint, events, where, told, files = await asyncio.gather(
        call.directory.endpoint((row["account_id"],), row["endpoint_id"]),
        events_of(call.directory.engine, (row["account_id"],), (row["id"],), EVENTS_MOST),
        _place(row, call),
        _deliveries(row, call),
        _files(row, call),
    )
    story = _story(row, (endpoint or {}).get("display_name"), events, where, told)
    return msgspec.structs.replace(story, files=files) if files else story


async def found_message(message_id: str | None, call: Call) -> Values:
    """The row of a message that the caller may see; raises NotFound, or NotEmpty when none was named."""
    if not message_id:
        raise NotEmpty("MessageId")
    engine, accounts = call.directory.engine, call.caller.account_ids
    rows = await find_messages(engine, accounts, (message_id,)) if is_storable(message_id) else []
    if not rows or not await may_see(rows[0], call):
        raise NotFound(f"Message '{message_id}' does not exist", field="MessageId")
    return rows[0]


async def _deliveries(row: Values, call: Call) -> list[Values]:
    """Who was told of it; a customer is not shown whom the account tells."""
    if call.caller.customer_ids is not None:
        return []
    return await deliveries_about(call.directory.engine, row["account_id"], row["id"], DELIVERIES_MOST)


async def _place(row: Values, call: Call) -> Place:
    status, engine = Status(row["status"]), call.directory.engine
    owed = await find_owed(engine, row["account_id"], row["id"])
    if owed is None:
        return Place(status)
    connection = await call.directory.connection(owed["connection_id"])
    ahead = await find_ahead(engine, owed) if status is Status.QUEUED else Ahead(0, 0, 1)
    return place(status, owed, connection, ahead, call.now, await _held(owed, call))


async def _held(owed: Values, call: Call) -> list[str]:
    """What is resting of a message's way, and what has sent all that it may today."""
    plan = await call.directory.plan()
    found = []
    for what, id_, account_id in (
        ("connection", owed["connection_id"], ""),
        ("number", owed["endpoint_id"], owed["account_id"]),
    ):
        if id_ in plan.rested:
            found.append(f"The {what} rests: {plan.rested[id_]}")
        limit = plan.limits.get(id_)
        if limit is not None and limit.daily_cap is not None:
            day = call.now.astimezone(zone_of(call.settings.cap_time_zone)).date().isoformat()
            if await used(call.directory.engine, account_id, id_, day) + owed["segments"] > limit.daily_cap:
                found.append(f"The {what} has sent the {limit.daily_cap} segments that it may today.")
    return found


async def _files(row: Values, call: Call) -> list[FileInfo]:
    if not row["media"]:
        return []
    files = await files_of_message(call.directory.engine, row["account_id"], row["id"])
    return [await file_info(file, call.directory.filing, call.now) for file in files]


def _story(
    row: Values, endpoint_name: str | None, events: list[Event], where: Place, told: list[Values]
) -> MessageStory:
    failure, error = _error(row)
    return MessageStory(
        message=message_info(row, endpoint_name),
        status=MessageStatuses(where.status.value),
        conversation_id=row["conversation_id"],
        session_id=row["session_id"],
        connection_id=row["connection_id"],
        segments=row["segments"],
        encoding=row["encoding"],
        sent_text=_sent_text(row),
        carrier_id=row["carrier_id"],
        failure=failure,
        error=error,
        queue_position=where.position,
        expected_send_date=where.expected,
        delay_reason=where.reason,
        deadline=where.deadline,
        attempts=attempts_of(events),
        receipts=receipts_of(events),
        events=timeline_of(events, told),
    )


def _sent_text(row: Values) -> str | None:
    """What smart encoding made of the text; None where it is sent as it stands."""
    sent = row["text"] if row["incoming"] else as_sent(row["text"], row["encoding"])
    return None if sent == row["text"] else sent


def _error(row: Values) -> tuple[str | None, str | None]:
    """The kind of failure and the sentence; a final status has both in one column, parted by a colon."""
    error: str | None = row["error"]
    if error is None or row["status"] not in (Status.FAILED, Status.UNDELIVERED):
        return None, error
    failure, _, words = error.partition(": ")
    return failure, words or None
