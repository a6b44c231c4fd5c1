"""ListConversations: conversations of the caller's accounts, the one that moved last first."""

from __future__ import annotations

from typing import Annotated, ClassVar, Final

from trunkline.contract.operation import get, operation, signed_in
from trunkline.contract.shapes import Doc, Dto
from trunkline.operations.call import Call
from trunkline.operations.names import deep_customers, endpoints_of
from trunkline.operations.types.listing import ids_of, moment_of
from trunkline.operations.types.messaging import NAMESPACE, ConversationInfo, message_info
from trunkline.store import conversations

# The reference has no paging here. Older conversations are found with narrower filters.
CONVERSATIONS_MOST: Final = 1000


class ListConversations(Dto):
    """Retrieve a list of conversations, each with its most recent message."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    account_ids: Annotated[list[str] | None, Doc("Return only conversations of these accounts")] = None
    endpoint_ids: Annotated[list[str] | None, Doc("Return only conversations of these endpoints")] = None
    customer_ids: Annotated[
        list[str] | None, Doc("Return only conversations of these customers, and of the customers below them")
    ] = None
    after_date: Annotated[
        str | None,
        Doc("Return only conversations whose most recent message is of this date or later, in ISO 8601"),
    ] = None


class ListConversationsResponse(Dto):
    """Conversations, the one that moved last first."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    conversations: Annotated[list[ConversationInfo], Doc(f"The newest {CONVERSATIONS_MOST} of them at most")]


@operation(get("/conversations"), access=signed_in(), tags=("Conversations",))
async def list_conversations(request: ListConversations, call: Call) -> ListConversationsResponse:
    """Filter the conversations of the caller's accounts; an answer holds the newest 1,000 of them."""
    wanted = await _filter(request, call)
    found = await conversations.list_conversations(call.directory.engine, wanted, CONVERSATIONS_MOST)
    endpoints = await endpoints_of([message for _, message in found], call)
    return ListConversationsResponse(
        conversations=[
            ConversationInfo(
                id=row["id"],
                endpoint_id=row["endpoint_id"],
                other_address=row["other_address"],
                most_recent_message=message_info(message, endpoints[message["endpoint_id"]].get("display_name")),
            )
            for row, message in found
        ]
    )


async def _filter(request: ListConversations, call: Call) -> conversations.ConversationFilter:
    accounts = call.accounts(request.account_ids)
    return conversations.ConversationFilter(
        account_ids=accounts,
        endpoint_ids=ids_of(request.endpoint_ids, "EndpointIds"),
        customer_ids=await deep_customers(request.customer_ids, accounts, call),
        since=moment_of(request.after_date, "AfterDate"),
    )
