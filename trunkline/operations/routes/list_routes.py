"""ListRoutes: over which connections messages may go."""

from __future__ import annotations

from typing import Annotated, ClassVar

from trunkline.contract.operation import get, operation
from trunkline.contract.shapes import Doc
from trunkline.domain.scope import INSTALLATION
from trunkline.operations.call import Call
from trunkline.operations.routes.routes import ADMINISTRATORS, TAGS, told
from trunkline.operations.types.listing import ListRequest, ListResponse, ids_of, read_page, searched, searched_address
from trunkline.operations.types.routes import NAMESPACE, RouteInfo
from trunkline.store.listing import Values, Window
from trunkline.store.routes import SORTS, RouteFilter, count_routes
from trunkline.store.routes import list_routes as read_routes


class ListRoutes(ListRequest[RouteInfo]):
    """List routes."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    account_ids: Annotated[
        list[str] | None, Doc("Only the routes of these accounts, without those for every account")
    ] = None
    connection_id: Annotated[str | None, Doc("Only routes over this connection")] = None
    endpoint_id: Annotated[str | None, Doc("Only routes of this endpoint")] = None
    prefix: Annotated[str | None, Doc("What the prefix must begin with, as +44")] = None


@operation(get("/routes"), access=ADMINISTRATORS, tags=TAGS)
async def list_routes(request: ListRoutes, call: Call) -> ListResponse[RouteInfo]:
    """Filter, sort and page the routes, those too that are disabled."""
    engine = call.directory.engine
    own = call.accounts(request.account_ids)
    wanted = RouteFilter(
        own if request.account_ids else (INSTALLATION, *own),
        ids_of(request.specific_ids, "SpecificIds"),
        searched(request.connection_id, "ConnectionId"),
        searched(request.endpoint_id, "EndpointId"),
        searched_address(request.prefix, "Prefix"),
    )

    async def read(window: Window) -> list[Values]:
        return await read_routes(engine, wanted, window)

    async def count() -> int:
        return await count_routes(engine, wanted)

    page = await read_page(request, SORTS, read, count)
    return page.answer([await told(row, call) for row in page.rows])
