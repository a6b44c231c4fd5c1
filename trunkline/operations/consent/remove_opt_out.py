"""RemoveOptOut: record that somebody wants messages again."""

from __future__ import annotations

from typing import Annotated, ClassVar

from trunkline.contract.operation import any_role, delete, operation
from trunkline.contract.shapes import Doc, Dto
from trunkline.domain.facts import OptedIn
from trunkline.operations.call import Call
from trunkline.operations.types.consent import NAMESPACE, address_and_account, scope_in


class RemoveOptOut(Dto):
    """Record that somebody wants messages again."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    address: Annotated[str | None, Doc("The address, as +15556667777", required=True)] = None
    account_id: Annotated[str | None, Doc("The account; needed by who has several")] = None
    scope: Annotated[str | None, Doc("The ID of an endpoint or pool; the whole account without")] = None


@operation(delete("/opt-outs"), access=any_role("Manager", "SystemAdministrator"), tags=("Consent",))
async def remove_opt_out(request: RemoveOptOut, call: Call) -> None:
    """Record it; what is so already changes nothing."""
    account_id, address = await address_and_account(request.address, request.account_id, call)
    scope = await scope_in(request.scope, account_id, call)
    call.record(
        OptedIn(
            account_id=account_id,
            date=call.date,
            address=address,
            scope=scope,
            how="api",
            by=call.caller.display_name,
        )
    )
