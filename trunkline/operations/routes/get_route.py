"""GetRoute: one route."""

from __future__ import annotations

from typing import Annotated, ClassVar

from trunkline.contract.operation import get, operation
from trunkline.contract.shapes import Doc, Dto
from trunkline.operations.call import Call
from trunkline.operations.routes.routes import ADMINISTRATORS, TAGS, found, told
from trunkline.operations.types.routes import NAMESPACE, RouteInfo


class GetRoute(Dto):
    """Read one route."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    route_id: Annotated[str | None, Doc("The ID of the route", required=True)] = None


@operation(get("/routes/{routeId}"), access=ADMINISTRATORS, tags=TAGS)
async def get_route(request: GetRoute, call: Call) -> RouteInfo:
    """Tell which messages a route lets go over which connection, and at what cost."""
    return await told(await found(request.route_id, call), call)
