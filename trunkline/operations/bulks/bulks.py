"""Finding the bulk that a request is about, and the numbers of recipients."""

from __future__ import annotations

from typing import Any

from trunkline.base.faults import NotEmpty, NotFound
from trunkline.operations.call import Call
from trunkline.operations.scope import may_see
from trunkline.operations.types.listing import is_storable
from trunkline.store.bulks import find_bulk


async def found_bulk(bulk_id: str | None, call: Call) -> dict[str, Any]:
    """The row of a bulk that the caller may see; raises NotFound, or NotEmpty when none was named."""
    if not bulk_id:
        raise NotEmpty("BulkId")
    row = await find_bulk(call.directory.engine, call.caller.account_ids, bulk_id) if is_storable(bulk_id) else None
    if row is None or not await may_see(row, call):
        raise NotFound(f"Bulk '{bulk_id}' does not exist", field="BulkId")
    return row


def number_of(number: int) -> str:
    """A recipient's number as it is kept: a text that sorts as numbers do."""
    return f"{number:06}"
