"""ListBulks: the bulks of the caller's accounts, newest first."""

from __future__ import annotations

from typing import Annotated, ClassVar

from trunkline.contract.operation import any_role, get, operation
from trunkline.contract.shapes import Doc
from trunkline.operations.call import Call
from trunkline.operations.names import deep_customers
from trunkline.operations.types.bulks import NAMESPACE, BulkInfo, bulk_info
from trunkline.operations.types.listing import ListRequest, ListResponse, ids_of, read_page
from trunkline.store import bulks
from trunkline.store.listing import Values, Window


class ListBulks(ListRequest[BulkInfo]):
    """Retrieve a list of bulks."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    account_ids: Annotated[list[str] | None, Doc("Return only bulks of these accounts")] = None
    customer_ids: Annotated[
        list[str] | None, Doc("Return only bulks of these customers, and of the customers below them")
    ] = None


@operation(get("/bulks"), access=any_role("User"), tags=("Bulks",))
async def list_bulks(request: ListBulks, call: Call) -> ListResponse[BulkInfo]:
    """Page the bulks of the caller's accounts."""
    engine, accounts = call.directory.engine, call.accounts(request.account_ids)
    wanted = bulks.BulkFilter(
        accounts,
        await deep_customers(request.customer_ids, accounts, call),
        ids_of(request.specific_ids, "SpecificIds"),
    )

    async def read(window: Window) -> list[Values]:
        return await bulks.list_bulks(engine, wanted, window)

    async def count() -> int:
        return await bulks.count_bulks(engine, wanted)

    page = await read_page(request, bulks.SORTS, read, count)
    return page.answer([bulk_info(row) for row in page.rows])
