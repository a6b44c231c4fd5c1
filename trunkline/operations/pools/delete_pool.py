"""DeletePool: nothing is sent from it any more."""

from __future__ import annotations

from typing import Annotated, ClassVar

from trunkline.base.faults import Conflict
from trunkline.contract.operation import delete, operation
from trunkline.contract.shapes import Doc, Dto
from trunkline.domain.facts import PoolRemoved
from trunkline.operations.call import Call
from trunkline.operations.pools.pools import MANAGERS, TAGS, found
from trunkline.operations.types.pools import NAMESPACE
from trunkline.store.bulks import open_bulk_from
from trunkline.store.pools import members_of


class DeletePool(Dto):
    """Delete a pool of senders."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    pool_id: Annotated[str | None, Doc("The ID of the pool", required=True)] = None


@operation(delete("/pools/{poolId}"), access=MANAGERS, tags=TAGS)
async def delete_pool(request: DeletePool, call: Call) -> None:
    """Delete a pool for good; its numbers stay, and so does every message that one of them was chosen for."""
    row = await found(request.pool_id, call)
    engine = call.directory.engine
    bulk_id = await open_bulk_from(engine, row["account_id"], row["id"])
    if bulk_id is not None:
        sentence = f"Bulk '{bulk_id}' still makes messages from this pool; wait for its end, or cancel it."
        raise Conflict(sentence, code="PoolInUse", field="PoolId")
    members = tuple(member["id"] for member in (await members_of(engine, [row])).get(row["id"], ()))
    call.record(PoolRemoved(account_id=row["account_id"], date=call.date, id=row["id"], members=members))
