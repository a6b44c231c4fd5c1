"""GetPool: one pool of senders and its numbers."""

from __future__ import annotations

from typing import Annotated, ClassVar

from trunkline.contract.operation import get, operation
from trunkline.contract.shapes import Doc, Dto
from trunkline.operations.call import Call
from trunkline.operations.pools.pools import MANAGERS, TAGS, found, told
from trunkline.operations.types.pools import NAMESPACE, PoolInfo


class GetPool(Dto):
    """Read one pool of senders."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    pool_id: Annotated[str | None, Doc("The ID of the pool", required=True)] = None


@operation(get("/pools/{poolId}"), access=MANAGERS, tags=TAGS)
async def get_pool(request: GetPool, call: Call) -> PoolInfo:
    """Tell a pool's name and numbers, and which of them it passes over."""
    (info,) = await told([await found(request.pool_id, call)], call)
    return info
