"""GetBulk: how far a bulk is."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar

from trunkline.contract.operation import any_role, get, operation
from trunkline.contract.shapes import Doc, Dto
from trunkline.domain.message import Status
from trunkline.operations.bulks.bulks import found_bulk
from trunkline.operations.call import Call
from trunkline.operations.types.bulks import NAMESPACE, BulkCounts, BulkProgress, bulk_info
from trunkline.store.bulks import count_statuses


class GetBulk(Dto):
    """Read a bulk, and how many of its messages have each status."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    bulk_id: Annotated[str | None, Doc("The ID of the bulk", required=True)] = None


@operation(get("/bulks/{bulkId}"), access=any_role("User"), tags=("Bulks",))
async def get_bulk(request: GetBulk, call: Call) -> BulkProgress:
    """Tell how many messages are made, on their way, and at their end; the counts add up to the total."""
    row = await found_bulk(request.bulk_id, call)
    found = await count_statuses(call.directory.engine, row["account_id"], row["id"])
    return BulkProgress(bulk=bulk_info(row), counts=_counts(row, found, call.milliseconds))


def _counts(row: dict[str, Any], found: dict[str, int], now: int) -> BulkCounts:
    waits = row["send_at"] is not None and row["send_at"] > now
    queued = found.get(Status.QUEUED, 0)
    return BulkCounts(
        pending=row["total"] - sum(found.values()),
        refused=found.get("refused", 0),
        scheduled=queued if waits else 0,
        queued=0 if waits else queued,
        sent=found.get(Status.SENT, 0),
        delivered=found.get(Status.DELIVERED, 0),
        undelivered=found.get(Status.UNDELIVERED, 0),
        failed=found.get(Status.FAILED, 0),
        unconfirmed=found.get(Status.UNCONFIRMED, 0),
        canceled=found.get(Status.CANCELED, 0),
    )
