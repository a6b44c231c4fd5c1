"""Which account and customer a new file belongs to."""

from __future__ import annotations

from trunkline.base.faults import Invalid, NotEmpty, NotFound
from trunkline.operations.call import Call
from trunkline.operations.scope import scope_of
from trunkline.operations.types.listing import is_storable
from trunkline.store.customers import with_descendants


async def account_for(account_id: str | None, customer_id: str | None, call: Call) -> tuple[str, str | None]:
    """The account and customer, as far as the caller may use them.

    A caller who is limited to customers names one of them. An empty name, as of an empty field of a form, is none.
    Raises NotEmpty, NotFound and Invalid.
    """
    accounts, account_id = call.caller.account_ids, account_id or None
    if account_id is None and len(accounts) != 1:
        raise NotEmpty("AccountId", "'AccountId' must not be empty: you have several accounts, or none.")
    chosen = accounts[0] if account_id is None else account_id
    if chosen not in accounts:
        raise NotFound(f"Account '{chosen}' does not exist", field="AccountId")
    return chosen, await customer_for(customer_id or None, chosen, call)


async def customer_for(customer_id: str | None, account_id: str, call: Call) -> str | None:
    """The customer, when it is one of the account that the caller sees; raises NotFound and Invalid.

    A caller who is limited to one customer need not name it.
    """
    scope, own = await scope_of(call.caller, call.directory.engine), call.caller.customer_ids
    if customer_id is None and own is None:
        return None
    if customer_id is None:
        if own is None or len(own) != 1:
            raise Invalid("'CustomerId' must name one of your customers.", code="NotEmpty", field="CustomerId")
        customer_id = own[0]
    asked = [customer_id] if is_storable(customer_id) else []
    known = await with_descendants(call.directory.engine, (account_id,), asked)
    if customer_id not in known or not scope.sees(account_id, customer_id):
        raise NotFound(f"Customer '{customer_id}' does not exist", field="CustomerId")
    return customer_id
