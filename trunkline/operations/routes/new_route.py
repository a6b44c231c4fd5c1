"""NewRoute: messages may go over a connection from now on."""

from __future__ import annotations

from typing import Annotated, ClassVar

import msgspec

from trunkline.base.faults import Conflict, Invalid, NotEmpty, NotFound
from trunkline.contract.operation import operation, post
from trunkline.contract.shapes import Doc, Dto
from trunkline.domain.facts import RouteAdded
from trunkline.domain.route import PRIORITY_USUAL, cost_in_millionths, prefix_problem
from trunkline.domain.scope import INSTALLATION
from trunkline.operations.call import Call
from trunkline.operations.routes.routes import ADMINISTRATORS, TAGS, check_order
from trunkline.operations.scope import check_reach
from trunkline.operations.types.routes import NAMESPACE, RouteInfo, route_info
from trunkline.store.listing import Values
from trunkline.store.routes import same_route


class NewRoute(Dto):
    """Let messages go over a connection."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    connection_id: Annotated[str | None, Doc("The connection that they may go over", required=True)] = None
    prefix: Annotated[
        str | None, Doc("What their recipients' numbers begin with, as +44; if it is missing, any number")
    ] = None
    endpoint_id: Annotated[str | None, Doc("Only messages from this endpoint")] = None
    account_id: Annotated[
        str | None, Doc("Only messages of this account; if it is missing, that of the endpoint, or else every account")
    ] = None
    priority: Annotated[int | None, Doc(f"Lower goes first; {PRIORITY_USUAL} if it is missing")] = None
    cost: Annotated[
        float | None, Doc("What a segment costs, with six decimals at most; among equals the cheapest goes first")
    ] = None


def _check(request: NewRoute, call: Call) -> None:
    if not request.connection_id:
        raise NotEmpty("ConnectionId")
    problem = prefix_problem(request.prefix or "")
    if problem is not None:
        raise Invalid(f"'Prefix' {problem}.", code="InvalidPrefix", field="Prefix")
    check_order(request.priority, request.cost)


@operation(post("/routes"), access=ADMINISTRATORS, tags=TAGS, check=_check)
async def new_route(request: NewRoute, call: Call) -> RouteInfo:
    """Let messages go over a connection: of an account or all, from an endpoint or any, to a prefix or any number."""
    connection = await _connection(request.connection_id or "", call)
    account_id, endpoint_id = await _whose(request, call)
    await check_reach(account_id, "AccountId", call)
    fact = RouteAdded(
        account_id=account_id,
        date=call.date,
        id=call.universe.new_id(),
        endpoint_id=endpoint_id,
        prefix=request.prefix or "",
        connection_id=connection["id"],
        priority=PRIORITY_USUAL if request.priority is None else request.priority,
        cost=cost_in_millionths(request.cost or 0),
    )
    await _check_new(fact, call)
    call.record(fact)
    return route_info(msgspec.structs.asdict(fact) | {"disabled": False, "date_created": fact.date}, connection)


async def _connection(connection_id: str, call: Call) -> Values:
    row = await call.directory.connection(connection_id)
    if row is None or row["account_id"] not in (INSTALLATION, *call.caller.account_ids):
        raise NotFound(f"Connection '{connection_id}' does not exist", field="ConnectionId")
    return row


async def _whose(request: NewRoute, call: Call) -> tuple[str, str | None]:
    """The account and endpoint that a route is for; an endpoint says its account."""
    mine = call.caller.account_ids
    if request.account_id and request.account_id not in mine:
        raise NotFound(f"Account '{request.account_id}' does not exist", field="AccountId")
    if not request.endpoint_id:
        return request.account_id or INSTALLATION, None
    endpoint = await call.directory.endpoint(mine, request.endpoint_id)
    if endpoint is None:
        raise NotFound(f"Endpoint '{request.endpoint_id}' does not exist", field="EndpointId")
    if endpoint["connection_id"] is None:
        sentence = f"Endpoint '{endpoint['id']}' ({endpoint['type']}) sends nothing by itself, so no route is for it."
        raise Invalid(sentence, code="EndpointCannotSend", field="EndpointId")
    if request.account_id and request.account_id != endpoint["account_id"]:
        raise Invalid("The endpoint belongs to another account.", code="OtherAccount", field="AccountId")
    return endpoint["account_id"], endpoint["id"]


async def _check_new(fact: RouteAdded, call: Call) -> None:
    """Refuse a route that says the same as another, for of the two only one would count; raises Conflict.

    Those that are made at the same moment do not see each other.
    """
    of = (fact.account_id, fact.endpoint_id, fact.prefix, fact.connection_id)
    there = await same_route(call.directory.engine, *of)
    if there is not None:
        sentence = f"Route '{there['id']}' says the same already; change its priority or cost."
        raise Conflict(sentence, code="RouteExists", field="ConnectionId")
