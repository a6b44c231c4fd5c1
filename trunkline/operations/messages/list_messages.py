"""ListMessages: messages of the caller's accounts, newest first."""

from __future__ import annotations

from typing import Annotated, ClassVar

from trunkline.contract.operation import get, operation, signed_in
from trunkline.contract.shapes import Doc
from trunkline.operations.call import Call
from trunkline.operations.names import deep_customers, endpoints_of
from trunkline.operations.types.listing import ListRequest, ListResponse, ids_of, moment_of, read_page
from trunkline.operations.types.messaging import NAMESPACE, MessageInfo, message_info
from trunkline.store import messages
from trunkline.store.listing import Values, Window


class ListMessages(ListRequest[MessageInfo]):
    """Retrieve a list of messages, sent and received."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    account_ids: Annotated[list[str] | None, Doc("Return only messages of these accounts")] = None
    customer_ids: Annotated[
        list[str] | None, Doc("Return only messages of these customers, and of the customers below them")
    ] = None
    endpoint_ids: Annotated[list[str] | None, Doc("Return only messages of these endpoints")] = None
    conversation_ids: Annotated[list[str] | None, Doc("Return only messages of these conversations")] = None
    after_date: Annotated[
        str | None, Doc("Return only messages after this date, in ISO 8601; UTC when it names no time zone")
    ] = None


@operation(get("/messages"), access=signed_in(), tags=("Messages",))
async def list_messages(request: ListMessages, call: Call) -> ListResponse[MessageInfo]:
    """Filter, sort and page the messages of the caller's accounts."""
    engine, wanted = call.directory.engine, await _filter(request, call)

    async def read(window: Window) -> list[Values]:
        return await messages.list_messages(engine, wanted, window)

    async def count() -> int:
        return await messages.count_messages(engine, wanted)

    page = await read_page(request, messages.SORTS, read, count)
    endpoints = await endpoints_of(page.rows, call)
    return page.answer([message_info(row, endpoints[row["endpoint_id"]].get("display_name")) for row in page.rows])


async def _filter(request: ListMessages, call: Call) -> messages.MessageFilter:
    accounts = call.accounts(request.account_ids)
    return messages.MessageFilter(
        account_ids=accounts,
        conversation_ids=ids_of(request.conversation_ids, "ConversationIds"),
        customer_ids=await deep_customers(request.customer_ids, accounts, call),
        endpoint_ids=ids_of(request.endpoint_ids, "EndpointIds"),
        ids=ids_of(request.specific_ids, "SpecificIds"),
        after=moment_of(request.after_date, "AfterDate"),
    )
