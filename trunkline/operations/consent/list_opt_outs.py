"""ListOptOuts: who wants no more messages."""

from __future__ import annotations

from typing import Annotated, ClassVar

from trunkline.contract.operation import any_role, get, operation
from trunkline.contract.shapes import Doc
from trunkline.operations.call import Call
from trunkline.operations.types.consent import NAMESPACE, OptOutInfo, opt_out_info
from trunkline.operations.types.listing import ListRequest, ListResponse, read_page, searched_address
from trunkline.store import consent
from trunkline.store.listing import Values, Window


class ListOptOuts(ListRequest[OptOutInfo]):
    """Retrieve a list of those who want no more messages."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    account_ids: Annotated[list[str] | None, Doc("Return only those of these accounts")] = None
    address: Annotated[str | None, Doc("Text that the address must contain")] = None


@operation(get("/opt-outs"), access=any_role("Manager", "SystemAdministrator"), tags=("Consent",))
async def list_opt_outs(request: ListOptOuts, call: Call) -> ListResponse[OptOutInfo]:
    """Filter, sort and page the opt-outs of the caller's accounts."""
    engine = call.directory.engine
    wanted = consent.OptOutFilter(call.accounts(request.account_ids), searched_address(request.address, "Address"))

    async def read(window: Window) -> list[Values]:
        return await consent.list_opt_outs(engine, wanted, window)

    async def count() -> int:
        return await consent.count_opt_outs(engine, wanted)

    page = await read_page(request, consent.SORTS, read, count)
    return page.answer([opt_out_info(row) for row in page.rows])
