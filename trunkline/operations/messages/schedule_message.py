"""ScheduleMessage: a message that is sent later."""

from __future__ import annotations

from typing import Annotated, ClassVar

from trunkline.contract.operation import any_role, operation, post
from trunkline.contract.shapes import Doc, Dto
from trunkline.operations.call import Call
from trunkline.operations.messages.addressing import check_addressed, destination_of
from trunkline.operations.messages.creation import Draft, create, info_of
from trunkline.operations.messages.queue_place import moment
from trunkline.operations.messages.send_at import send_at_of
from trunkline.operations.types.messaging import MessageInfo
from trunkline.operations.types.story import NAMESPACE, MessageStatuses


class ScheduleMessage(Dto):
    """Send a message at a later time: into a session, or from an endpoint to an address."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    session_id: Annotated[
        str | None, Doc("The ID of the session to send into. Specify either this or EndpointId+ToAddress")
    ] = None
    endpoint_id: Annotated[
        str | None, Doc("The ID of the endpoint to send from. Not used if SessionId is specified")
    ] = None
    to_address: Annotated[
        str | None, Doc("The address to send to, e.g. +15556667777. Not used if SessionId is specified")
    ] = None
    body: Annotated[str | None, Doc("The body of the message", required=True)] = None
    send_at: Annotated[
        str | None,
        Doc("When to send it: a date-time in ISO 8601 with its zone, as 2026-11-23T10:11:12+01:00", required=True),
    ] = None


class ScheduledMessage(Dto):
    """A message that will be sent later."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    message: MessageInfo
    status: MessageStatuses
    send_at: Annotated[str, Doc("When it will be sent, in UTC")]


def _check(request: ScheduleMessage, call: Call) -> None:
    check_addressed(request, call)
    send_at_of(request.send_at, call)


@operation(post("/messages/schedule"), access=any_role("User"), tags=("Messages",), check=_check)
async def schedule_message(request: ScheduleMessage, call: Call) -> ScheduledMessage:
    """Record a message that waits for its time; until it is being sent, CancelMessage takes it back."""
    send_at = send_at_of(request.send_at, call)
    destination = await destination_of(request, call, send_at)
    message = create(call, destination, Draft(request.body or "", send_at=send_at))
    return ScheduledMessage(
        message=info_of(message, destination.endpoint),
        status=MessageStatuses.Scheduled,
        send_at=moment(send_at),
    )
