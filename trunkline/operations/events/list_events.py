"""ListEvents: what server events tell, for programs that would rather ask now and then than listen."""

from __future__ import annotations

from typing import Annotated, ClassVar, Final

from trunkline.base.faults import Invalid
from trunkline.contract.operation import get, operation, signed_in
from trunkline.contract.shapes import Doc, Dto
from trunkline.operations.call import Call
from trunkline.operations.scope import scope_of
from trunkline.operations.types.events import (
    NAMESPACE,
    ConversationRead,
    MessageStatusChange,
    SessionChange,
    told_of,
)
from trunkline.operations.types.messaging import MessageInfo
from trunkline.realtime.notices import Notice, notices_of
from trunkline.realtime.tail import begin_at
from trunkline.store.events import events_between, newest_number

COUNT_MOST: Final = 1000


class ListEvents(Dto):
    """List what has happened since an event: the same that /event-stream tells as it happens."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    after_event_id: Annotated[
        str | None, Doc("The last event that is known; if it is missing, only the ID of the newest one is returned")
    ] = None
    account_ids: Annotated[list[str] | None, Doc("Return only events of these accounts")] = None
    count: Annotated[int, Doc(f"How many lines of the log to read, from 1 to {COUNT_MOST}")] = 100


class EventInfo(Dto):
    """One event; the member that its name speaks of is there, the others are not."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    id: str | None = None
    name: Annotated[str | None, Doc("As the command of /event-stream, such as MessageReceived")] = None
    message: MessageInfo | None = None
    message_status_change: MessageStatusChange | None = None
    session_change: SessionChange | None = None
    conversation_read: ConversationRead | None = None


class ListEventsResponse(Dto):
    """The events, the oldest first, and where to go on."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    events: list[EventInfo]
    last_event_id: Annotated[str | None, Doc("Ask on with this as AfterEventId")] = None
    has_more: Annotated[bool, Doc("Whether there is more already; ask on at once")]
    missed: Annotated[bool, Doc("Whether events were missed that cannot be listed any more: load anew what you show")]


@operation(get("/events"), access=signed_in(), tags=("Events",))
async def list_events(request: ListEvents, call: Call) -> ListEventsResponse:
    """Read on in the event log, as far as the caller sees."""
    if not 1 <= request.count <= COUNT_MOST:
        sentence = f"'Count' must be between 1 and {COUNT_MOST}. You entered {request.count}."
        raise Invalid(sentence, code="InclusiveBetween", field="Count")
    engine = call.directory.engine
    first, missed = await begin_at(engine, request.after_event_id, call.settings.replay_most)
    newest = await newest_number(engine)
    lines = await events_between(engine, call.accounts(request.account_ids), first, newest, request.count)
    scope = await scope_of(call.caller, engine)
    notices = await notices_of(call.directory, lines)
    more = len(lines) == request.count
    return ListEventsResponse(
        events=[_info(one) for one in notices if scope.sees(one.account_id, one.customer_id)],
        last_event_id=str(lines[-1].seq if more else newest),
        has_more=more,
        missed=missed,
    )


def _info(notice: Notice) -> EventInfo:
    name, told = told_of(notice)
    return EventInfo(
        id=str(notice.seq),
        name=name,
        message=told if isinstance(told, MessageInfo) else None,
        message_status_change=told if isinstance(told, MessageStatusChange) else None,
        session_change=told if isinstance(told, SessionChange) else None,
        conversation_read=told if isinstance(told, ConversationRead) else None,
    )
