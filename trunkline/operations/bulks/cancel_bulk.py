"""CancelBulk: what is not sent yet of a bulk is taken back."""

from __future__ import annotations

from typing import Annotated, ClassVar

from trunkline.base.faults import Conflict
from trunkline.contract.operation import any_role, delete, operation, post
from trunkline.contract.shapes import Doc, Dto
from trunkline.domain.facts import BulkCanceled
from trunkline.operations.bulks.bulks import found_bulk
from trunkline.operations.call import Call
from trunkline.operations.types.bulks import NAMESPACE, BulkInfo, BulkStatuses, bulk_info
from trunkline.store.bulks import count_statuses


class CancelBulk(Dto):
    """Make no more messages of a bulk, and take back those that are not sent yet."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    bulk_id: Annotated[str | None, Doc("The ID of the bulk", required=True)] = None


@operation(
    delete("/bulks/{bulkId}"),
    post("/bulks/{bulkId}/cancel"),
    access=any_role("User"),
    tags=("Bulks",),
)
async def cancel_bulk(request: CancelBulk, call: Call) -> BulkInfo:
    """Begin to cancel; its messages are taken back after the answer, and one that is being sent goes out.

    To cancel it again changes nothing; one of which nothing waits any more is refused with 409.
    """
    row = await found_bulk(request.bulk_id, call)
    if row["status"] in (BulkStatuses.Canceling.value, BulkStatuses.Canceled.value):
        return bulk_info(row)
    counts = await count_statuses(call.directory.engine, row["account_id"], row["id"])
    if row["status"] == BulkStatuses.Made.value and not counts.get("queued"):
        sentence = f"Nothing of bulk '{row['id']}' waits any more; there is nothing to cancel."
        raise Conflict(sentence, code="BulkCannotBeCanceled", field="BulkId")
    call.record(BulkCanceled(account_id=row["account_id"], date=call.date, id=row["id"], by=call.caller.display_name))
    return bulk_info(row | {"status": BulkStatuses.Canceling.value})
