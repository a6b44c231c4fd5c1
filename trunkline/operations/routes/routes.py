"""What the operations of routes share: who handles them, finding one, and the checks of its members."""

from __future__ import annotations

from typing import Final

from trunkline.base.faults import Invalid, NotEmpty, NotFound
from trunkline.contract.operation import Access, any_role
from trunkline.domain.route import PRIORITY_MOST, cost_problem
from trunkline.domain.scope import INSTALLATION
from trunkline.operations.call import Call
from trunkline.operations.types.listing import is_storable
from trunkline.operations.types.routes import RouteInfo, route_info
from trunkline.store.listing import Values
from trunkline.store.routes import route_with

ADMINISTRATORS: Final[Access] = any_role("SystemAdministrator")
TAGS: Final = ("Routes",)


async def found(route_id: str | None, call: Call) -> Values:
    """The route with this id, for every account or for one of the caller's; raises NotEmpty and NotFound."""
    if not route_id:
        raise NotEmpty("RouteId")
    accounts = (INSTALLATION, *call.caller.account_ids)
    row = await route_with(call.directory.engine, accounts, route_id) if is_storable(route_id) else None
    if row is None:
        raise NotFound(f"Route '{route_id}' does not exist", field="RouteId")
    return row


async def told(row: Values, call: Call) -> RouteInfo:
    """The wire's picture of a route, with the name of its connection."""
    return route_info(row, await call.directory.connection(row["connection_id"]))


def check_order(priority: int | None, cost: float | None) -> None:
    """What decides about the order, each if it was given; raises Invalid."""
    if priority is not None and not 0 <= priority <= PRIORITY_MOST:
        sentence = f"'Priority' must be between 0 and {PRIORITY_MOST}. You entered {priority}."
        raise Invalid(sentence, code="InclusiveBetween", field="Priority")
    problem = None if cost is None else cost_problem(cost)
    if problem is not None:
        raise Invalid(f"'Cost' {problem}.", code="InvalidCost", field="Cost")
