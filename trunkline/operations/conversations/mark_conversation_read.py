"""MarkConversationRead: everything that came in is read."""

from __future__ import annotations

from typing import Annotated, ClassVar, Final

from trunkline.base.faults import NotEmpty, NotFound
from trunkline.contract.operation import any_role, operation, post
from trunkline.contract.shapes import Doc, Dto
from trunkline.domain.facts import MessagesRead
from trunkline.operations.call import Call
from trunkline.operations.scope import may_see
from trunkline.operations.types.listing import is_storable
from trunkline.operations.types.reading import NAMESPACE, MarkReadResponse
from trunkline.store.conversations import find_conversation
from trunkline.store.messages import unread_ids

MARKED_MOST: Final = 5000  # messages in one call: they are one unit of the commit, which others wait for


class MarkConversationRead(Dto):
    """Mark every message of a conversation as read."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    conversation_id: Annotated[str | None, Doc("The ID of the conversation", required=True)] = None


@operation(post("/conversations/{conversationId}/read"), access=any_role("User"), tags=("Conversations",))
async def mark_conversation_read(request: MarkConversationRead, call: Call) -> MarkReadResponse:
    """Mark the newest 5,000 unread messages of the conversation; `remaining` says whether to ask again."""
    conversation_id = request.conversation_id
    if not conversation_id:
        raise NotEmpty("ConversationId")
    engine, accounts = call.directory.engine, call.caller.account_ids
    row = await find_conversation(engine, accounts, conversation_id) if is_storable(conversation_id) else None
    if row is None or not await may_see(row, call):
        raise NotFound(f"Conversation '{conversation_id}' does not exist", field="ConversationId")
    if not row["unread"]:
        return MarkReadResponse(number_marked=0, message_ids=[], remaining=0)
    ids = await unread_ids(engine, row["account_id"], row["id"], MARKED_MOST)
    if ids:
        call.record(
            MessagesRead(
                account_id=row["account_id"],
                date=call.date,
                conversation_id=row["id"],
                message_ids=tuple(ids),
                by=call.caller.display_name,
            )
        )
    remaining = max(row["unread"] - len(ids), 0) if len(ids) == MARKED_MOST else 0
    return MarkReadResponse(number_marked=len(ids), message_ids=ids, remaining=remaining)
