"""MarkMessagesRead: what the inbox and programs say when somebody has read messages."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Annotated, Any, ClassVar

from trunkline.base.faults import NotEmpty, NotFound
from trunkline.contract.operation import any_role, operation, post
from trunkline.contract.shapes import Doc, Dto
from trunkline.domain.facts import MessagesRead
from trunkline.operations.call import Call
from trunkline.operations.scope import scope_of
from trunkline.operations.types.listing import IDS_MOST, ids_of
from trunkline.operations.types.reading import NAMESPACE, MarkReadResponse
from trunkline.store.messages import find_messages

Values = dict[str, Any]


class MarkMessagesRead(Dto):
    """Mark messages as read."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    message_ids: Annotated[list[str] | None, Doc(f"The IDs of the messages, {IDS_MOST} at most", required=True)] = None


@operation(post("/messages/read"), access=any_role("User"), tags=("Messages",))
async def mark_messages_read(request: MarkMessagesRead, call: Call) -> MarkReadResponse:
    """Mark those of the messages that are unread; if one of them does not exist, none is marked."""
    unread = [row for row in await _found(request, call) if row["unread"]]
    call.record(*_facts(unread, call))
    return MarkReadResponse(number_marked=len(unread), message_ids=[row["id"] for row in unread], remaining=0)


async def _found(request: MarkMessagesRead, call: Call) -> list[Values]:
    asked = ids_of(request.message_ids, "MessageIds")
    if asked is None:
        raise NotEmpty("MessageIds")
    engine, scope = call.directory.engine, await scope_of(call.caller, call.directory.engine)
    found = await find_messages(engine, call.caller.account_ids, asked)
    rows = {row["id"]: row for row in found if scope.sees(row["account_id"], row["customer_id"])}
    for message_id in request.message_ids or ():
        if message_id not in rows:
            raise NotFound(f"Message '{message_id}' does not exist", field="MessageIds")
    return [rows[message_id] for message_id in asked]


def _facts(unread: Sequence[Values], call: Call) -> list[MessagesRead]:
    by_conversation: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    for row in unread:
        by_conversation[(row["account_id"], row["conversation_id"])].append(row["id"])
    return [
        MessagesRead(
            account_id=account_id,
            date=call.date,
            conversation_id=conversation_id,
            message_ids=tuple(ids),
            by=call.caller.display_name,
        )
        for (account_id, conversation_id), ids in by_conversation.items()
    ]
