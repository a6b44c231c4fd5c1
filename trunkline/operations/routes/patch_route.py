"""PatchRoute: another priority or cost, or disabled and enabled again."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar

from trunkline.contract.operation import operation, patch
from trunkline.contract.shapes import Doc, Dto
from trunkline.domain.facts import RouteChanged
from trunkline.domain.route import cost_in_millionths
from trunkline.operations.call import Call
from trunkline.operations.routes.routes import ADMINISTRATORS, TAGS, check_order, found, told
from trunkline.operations.scope import check_reach
from trunkline.operations.types.routes import NAMESPACE, RouteInfo


class PatchRoute(Dto):
    """Change a route; what is missing stays as it is."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    route_id: Annotated[str | None, Doc("The ID of the route", required=True)] = None
    priority: Annotated[int | None, Doc("Lower goes first")] = None
    cost: Annotated[float | None, Doc("What a segment costs, with six decimals at most")] = None
    disabled: Annotated[bool | None, Doc("Whether it does not count at all")] = None


def _check(request: PatchRoute, call: Call) -> None:
    check_order(request.priority, request.cost)


@operation(patch("/routes/{routeId}"), access=ADMINISTRATORS, tags=TAGS, check=_check)
async def patch_route(request: PatchRoute, call: Call) -> RouteInfo:
    """Change a route's priority or cost, disable it, or enable it; messages routed by it stay where they are."""
    row = await found(request.route_id, call)
    await check_reach(row["account_id"], "RouteId", call)
    cost = None if request.cost is None else cost_in_millionths(request.cost)
    wanted = {"priority": request.priority, "cost": cost, "disabled": request.disabled}
    changed: dict[str, Any] = {
        name: value for name, value in wanted.items() if value is not None and value != row[name]
    }
    if changed:
        call.record(RouteChanged(account_id=row["account_id"], date=call.date, id=row["id"], **changed))
    return await told(row | changed, call)
