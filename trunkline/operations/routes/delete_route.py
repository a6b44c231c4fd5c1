"""DeleteRoute: messages go by what is left."""

from __future__ import annotations

from typing import Annotated, ClassVar

from trunkline.contract.operation import delete, operation
from trunkline.contract.shapes import Doc, Dto
from trunkline.domain.facts import RouteRemoved
from trunkline.operations.call import Call
from trunkline.operations.routes.routes import ADMINISTRATORS, TAGS, found
from trunkline.operations.scope import check_reach
from trunkline.operations.types.routes import NAMESPACE


class DeleteRoute(Dto):
    """Delete a route."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    route_id: Annotated[str | None, Doc("The ID of the route", required=True)] = None


@operation(delete("/routes/{routeId}"), access=ADMINISTRATORS, tags=TAGS)
async def delete_route(request: DeleteRoute, call: Call) -> None:
    """Delete a route; messages that were routed by it stay where they are."""
    row = await found(request.route_id, call)
    await check_reach(row["account_id"], "RouteId", call)
    call.record(RouteRemoved(account_id=row["account_id"], date=call.date, id=row["id"]))
