"""The operations about open streams; they ask this process and not the store, so they are made and not collected."""

from __future__ import annotations

from typing import Annotated, ClassVar, Final

from trunkline.base.faults import NotEmpty, NotFound
from trunkline.contract.operation import Operation, get, operation, post, signed_in
from trunkline.contract.shapes import Doc, Dto
from trunkline.contract.status import ResponseStatus
from trunkline.operations.call import Call
from trunkline.operations.scope import scope_of
from trunkline.realtime.channels import CHANNELS_MOST
from trunkline.web.stream import Channels
from trunkline.web.subscriptions import Subscriptions

NAMESPACE: Final = "ServiceStack"
TAGS: Final = ("Events",)


class GetEventSubscribers(Dto):
    """List the open streams of the caller's colleagues, in some channels or in all."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    channels: Annotated[list[str] | None, Doc("List only the streams in these channels")] = None


class UpdateEventSubscriber(Dto):
    """Let an open stream listen to other channels."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    id: Annotated[str | None, Doc("The ID of the stream, as its first event says it", required=True)] = None
    subscribe_channels: Annotated[list[str] | None, Doc("The channels to listen to from now on")] = None
    unsubscribe_channels: Annotated[list[str] | None, Doc("The channels to listen to no more")] = None


class UpdateEventSubscriberResponse(Dto):
    """Nothing but the status, where something is wrong."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    response_status: ResponseStatus | None = None


def subscriber_operations(subscriptions: Subscriptions, channels: Channels) -> list[Operation]:
    """The operations about the streams of this process."""

    @operation(get("/event-subscribers"), access=signed_in(), tags=TAGS)
    async def list_subscribers(request: GetEventSubscribers, call: Call) -> list[dict[str, str]]:
        """Say who listens, without the IDs of their streams."""
        scope = await scope_of(call.caller, call.directory.engine)
        return subscriptions.present(scope, (request.channels or [])[:CHANNELS_MOST])

    @operation(post("/event-subscribers/{Id}"), access=signed_in(), tags=TAGS)
    async def update_subscriber(request: UpdateEventSubscriber, call: Call) -> UpdateEventSubscriberResponse:
        """Change the channels of a stream of the caller's own; channels that do not exist are left out."""
        if not request.id:
            raise NotEmpty("Id")
        scope = await scope_of(call.caller, call.directory.engine)
        added = await channels.allowed((request.subscribe_channels or [])[:CHANNELS_MOST], scope)
        found = subscriptions.find(request.id, call.caller)
        if found is None:
            raise NotFound(f"Subscription '{request.id[:100]}' does not exist", field="Id")
        subscriptions.update(found, added, request.unsubscribe_channels or ())
        return UpdateEventSubscriberResponse()

    return [list_subscribers, update_subscriber]
