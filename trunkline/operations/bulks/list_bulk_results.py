"""ListBulkResults: what became of each recipient of a bulk."""

from __future__ import annotations

from typing import Annotated, ClassVar, Final

from trunkline.contract.operation import any_role, get, operation
from trunkline.contract.shapes import Doc
from trunkline.operations.bulks.bulks import found_bulk
from trunkline.operations.call import Call
from trunkline.operations.types.bulks import NAMESPACE, BulkResult
from trunkline.operations.types.listing import ListRequest, ListResponse, read_page
from trunkline.store import bulks
from trunkline.store.listing import Values, Window

SORTS: Final = ("Number",)


class ListBulkResults(ListRequest[BulkResult]):
    """Retrieve the recipients of a bulk with what became of each; as CSV it is the report."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    bulk_id: Annotated[str | None, Doc("The ID of the bulk", required=True)] = None


@operation(get("/bulks/{bulkId}/results"), access=any_role("User"), tags=("Bulks",))
async def list_bulk_results(request: ListBulkResults, call: Call) -> ListResponse[BulkResult]:
    """Page the recipients whose messages are made or were refused, in the order of the request."""
    row = await found_bulk(request.bulk_id, call)
    engine, account_id, bulk_id = call.directory.engine, row["account_id"], row["id"]

    async def read(window: Window) -> list[Values]:
        return await bulks.results(engine, account_id, bulk_id, window)

    async def count() -> int:
        return int(row["made"])

    page = await read_page(request, SORTS, read, count)
    return page.answer([_result(found) for found in page.rows])


def _result(row: Values) -> BulkResult:
    return BulkResult(
        number=int(row["number"]),
        to_address=row["to_address"],
        status=row["status"] or "refused",
        message_id=row["message_id"],
        error=row["error"],
    )
