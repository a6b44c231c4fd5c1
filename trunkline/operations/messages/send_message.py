"""SendMessage: the heart of the API."""

from __future__ import annotations

from typing import Annotated, ClassVar

from trunkline.contract.operation import any_role, any_verb, operation, post
from trunkline.contract.shapes import Doc, Dto
from trunkline.operations.call import Call
from trunkline.operations.messages.addressing import check_addressed, destination_of
from trunkline.operations.messages.creation import Draft, create, info_of
from trunkline.operations.types.messaging import MessageInfo


class SendMessage(Dto):
    """Send a message into a session, or from an endpoint to an address."""

    NAMESPACE: ClassVar[str] = "Voice.Api.Sessions"

    session_id: Annotated[
        str | None,
        Doc("The ID of the session you want to post a message to. Specify either this or EndpointId+ToAddress"),
    ] = None
    endpoint_id: Annotated[
        str | None,
        Doc(
            "The ID of the endpoint you want to post a message to. Typically the ID of a phone number endpoint."
            " Not used if SessionId is specified"
        ),
    ] = None
    to_address: Annotated[
        str | None,
        Doc(
            "The address of the party you want to send a message to, e.g. +15556667777."
            " Not used if SessionId is specified"
        ),
    ] = None
    body: Annotated[str | None, Doc("The body of the message")] = None


@operation(
    post("/sessions/{sessionId}/messages"),
    any_verb("/messages"),
    access=any_role("User"),
    tags=("Messages",),
    check=check_addressed,
)
async def send_message(request: SendMessage, call: Call) -> MessageInfo:
    """Find the session and record the message; delivery goes on after the answer."""
    destination = await destination_of(request, call)
    message = create(call, destination, Draft(request.body or ""))
    return info_of(message, destination.endpoint)
