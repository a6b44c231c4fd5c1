"""ListPoolRecipients: who hears from which number of a pool."""

from __future__ import annotations

from typing import Annotated, ClassVar

from trunkline.contract.operation import get, operation
from trunkline.contract.shapes import Doc
from trunkline.operations.call import Call
from trunkline.operations.pools.pools import MANAGERS, TAGS, found
from trunkline.operations.types.listing import ListRequest, ListResponse, read_page, searched, searched_address
from trunkline.operations.types.pools import NAMESPACE, PoolRecipient
from trunkline.store.listing import Values, Window
from trunkline.store.pools import RECIPIENT_SORTS, RecipientFilter, count_recipients, list_recipients


class ListPoolRecipients(ListRequest[PoolRecipient]):
    """List who hears from which number of a pool."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    pool_id: Annotated[str | None, Doc("The ID of the pool", required=True)] = None
    endpoint_id: Annotated[str | None, Doc("Only those who hear from this number")] = None
    address: Annotated[str | None, Doc("Text that the address must contain")] = None


@operation(get("/pools/{poolId}/recipients"), access=MANAGERS, tags=TAGS)
async def list_pool_recipients(request: ListPoolRecipients, call: Call) -> ListResponse[PoolRecipient]:
    """Page those who were written to from a pool, with the number that each hears from as long as it is well."""
    row = await found(request.pool_id, call)
    engine = call.directory.engine
    wanted = RecipientFilter(
        row["account_id"],
        row["id"],
        searched(request.endpoint_id, "EndpointId"),
        searched_address(request.address, "Address"),
    )

    async def read(window: Window) -> list[Values]:
        return await list_recipients(engine, wanted, window)

    async def count() -> int:
        return await count_recipients(engine, wanted)

    page = await read_page(request, RECIPIENT_SORTS, read, count)
    return page.answer([_recipient(each) for each in page.rows])


def _recipient(row: Values) -> PoolRecipient:
    return PoolRecipient(address=row["other_address"], endpoint_id=row["endpoint_id"], date=row["date"])
