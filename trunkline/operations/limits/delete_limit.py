"""DeleteLimit: a number or a connection may send as much as it likes."""

from __future__ import annotations

from typing import Annotated, ClassVar

from trunkline.contract.operation import delete, operation
from trunkline.contract.shapes import Doc, Dto
from trunkline.domain.facts import LimitSet
from trunkline.domain.pace import Limit
from trunkline.operations.call import Call
from trunkline.operations.limits.limits import MANAGERS, TAGS, found, limit_of
from trunkline.operations.scope import check_reach
from trunkline.operations.types.limits import NAMESPACE


class DeleteLimit(Dto):
    """Lift every limit of a number or a connection."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    limited_id: Annotated[str | None, Doc("The ID of the endpoint or connection", required=True)] = None


@operation(delete("/limits/{limitedId}"), access=MANAGERS, tags=TAGS)
async def delete_limit(request: DeleteLimit, call: Call) -> None:
    """Lift every limit; where there is none, nothing changes."""
    limited = await found(request.limited_id, call)
    await check_reach(limited.account_id, "LimitedId", call)
    if await limit_of(limited, call) != Limit():
        about = {"account_id": limited.account_id, "date": call.date, "id": limited.id}
        call.record(LimitSet(**about, per_minute=None, daily_cap=None))
