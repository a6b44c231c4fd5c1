"""ListPools: the pools of senders of the caller's accounts."""

from __future__ import annotations

from typing import Annotated, ClassVar

from trunkline.contract.operation import get, operation
from trunkline.contract.shapes import Doc
from trunkline.operations.call import Call
from trunkline.operations.pools.pools import MANAGERS, TAGS, told
from trunkline.operations.types.listing import ListRequest, ListResponse, ids_of, read_page, searched
from trunkline.operations.types.pools import NAMESPACE, PoolInfo
from trunkline.store.listing import Values, Window
from trunkline.store.pools import SORTS, PoolFilter, count_pools
from trunkline.store.pools import list_pools as read_pools


class ListPools(ListRequest[PoolInfo]):
    """List pools of senders."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    account_ids: Annotated[list[str] | None, Doc("Only the pools of these accounts")] = None
    endpoint_id: Annotated[str | None, Doc("Only pools for which this number writes")] = None


@operation(get("/pools"), access=MANAGERS, tags=TAGS)
async def list_pools(request: ListPools, call: Call) -> ListResponse[PoolInfo]:
    """List the pools of the caller's accounts with their numbers."""
    engine = call.directory.engine
    wanted = PoolFilter(
        call.accounts(request.account_ids),
        ids_of(request.specific_ids, "SpecificIds"),
        searched(request.endpoint_id, "EndpointId"),
    )

    async def read(window: Window) -> list[Values]:
        return await read_pools(engine, wanted, window)

    async def count() -> int:
        return await count_pools(engine, wanted)

    page = await read_page(request, SORTS, read, count)
    return page.answer(await told(page.rows, call))
