"""NewPool: an endpoint that stands for several numbers."""

from __future__ import annotations

from typing import Annotated, ClassVar

import msgspec

from trunkline.contract.operation import operation, post
from trunkline.contract.shapes import Doc, Dto
from trunkline.domain.facts import EndpointCreated, PoolMemberAdded
from trunkline.domain.pool import POOL
from trunkline.operations.call import Call
from trunkline.operations.files.placing import account_for
from trunkline.operations.pools.pools import MANAGERS, TAGS, check_ids, check_name, numbers
from trunkline.operations.types.pools import NAMESPACE, PoolInfo, pool_info


class NewPool(Dto):
    """Make a pool of senders."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    name: Annotated[str | None, Doc("What people call it", required=True)] = None
    endpoint_ids: Annotated[list[str] | None, Doc("The numbers that write for it")] = None
    account_id: Annotated[
        str | None, Doc("The account it belongs to; may be missing for a caller who has only one")
    ] = None
    customer_id: Annotated[str | None, Doc("The customer it belongs to")] = None


def _check(request: NewPool, call: Call) -> None:
    check_name(request.name)
    check_ids(request.endpoint_ids, "EndpointIds")


@operation(post("/pools"), access=MANAGERS, tags=TAGS, check=_check)
async def new_pool(request: NewPool, call: Call) -> PoolInfo:
    """Make a pool; its ID is what sending takes as EndpointId, and each recipient hears from the same number."""
    account_id, customer_id = await account_for(request.account_id or None, request.customer_id or None, call)
    fact = EndpointCreated(
        account_id=account_id,
        date=call.date,
        id=call.universe.new_id(),
        customer_id=customer_id,
        type=POOL,
        display_name=check_name(request.name),
        address=None,
        connection_id=None,
    )
    members = await numbers(request.endpoint_ids, account_id, "EndpointIds", call)
    about = {"account_id": account_id, "date": call.date, "id": fact.id}
    call.record(fact, *(PoolMemberAdded(**about, endpoint_id=member["id"]) for member in members))
    members.sort(key=lambda member: str(member["id"]))
    rested = (await call.directory.plan()).rested
    return pool_info(msgspec.structs.asdict(fact) | {"date_created": fact.date}, members, rested)
