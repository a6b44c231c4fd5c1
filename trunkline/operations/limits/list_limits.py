"""ListLimits: what limits numbers and connections."""

from __future__ import annotations

from typing import Annotated, ClassVar

from trunkline.contract.operation import get, operation
from trunkline.contract.shapes import Doc
from trunkline.domain.pace import Limit
from trunkline.operations.call import Call
from trunkline.operations.limits.limits import MANAGERS, TAGS, Limited, limit_info, named, owners, today
from trunkline.operations.types.limits import NAMESPACE, LimitInfo
from trunkline.operations.types.listing import ListRequest, ListResponse, ids_of, read_page
from trunkline.store.limits import SORTS, LimitFilter, count_limits
from trunkline.store.limits import list_limits as read_limits
from trunkline.store.listing import Values, Window
from trunkline.store.plan import used_on


class ListLimits(ListRequest[LimitInfo]):
    """List limits."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    account_ids: Annotated[
        list[str] | None, Doc("Only the limits of these accounts, without those of the installation's connections")
    ] = None


@operation(get("/limits"), access=MANAGERS, tags=TAGS)
async def list_limits(request: ListLimits, call: Call) -> ListResponse[LimitInfo]:
    """List what limits the numbers of the caller's accounts, and for an administrator the connections too."""
    engine = call.directory.engine
    accounts = call.accounts(request.account_ids) if request.account_ids else owners(call.caller)
    wanted = LimitFilter(accounts, ids_of(request.specific_ids, "SpecificIds"))

    async def read(window: Window) -> list[Values]:
        return await read_limits(engine, wanted, window)

    async def count() -> int:
        return await count_limits(engine, wanted)

    page = await read_page(request, SORTS, read, count)
    sent = await used_on(engine, today(call))
    return page.answer([await _info(row, sent.get(row["id"], 0), call) for row in page.rows])


async def _info(row: Values, sent: int, call: Call) -> LimitInfo:
    # A pool that is gone may have been limited before pools could not be.
    limited = await named(row["id"], call) or Limited(row["account_id"], row["id"], "", is_connection=False)
    return limit_info(limited, Limit(row["per_minute"], row["daily_cap"]), sent)
