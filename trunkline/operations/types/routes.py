"""Routes as the wire shows them, which the reference does not have (namespace Trunkline.Api.Routes)."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Final

from trunkline.contract.shapes import Doc, Dto
from trunkline.domain.route import MILLION

NAMESPACE: Final = "Trunkline.Api.Routes"


class RouteInfo(Dto):
    """Messages that may go over a connection."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    id: str | None = None
    account_id: Annotated[str | None, Doc("Whose messages; missing for those of every account")] = None
    endpoint_id: Annotated[str | None, Doc("The endpoint that sends them; missing for any")] = None
    prefix: Annotated[str | None, Doc("What their recipients' numbers begin with; missing for any number")] = None
    connection_id: str | None = None
    connection_name: Annotated[str | None, Doc("What people call the connection")] = None
    priority: Annotated[int, Doc("Lower goes first")]
    cost: Annotated[float, Doc("What a segment costs; among equals the cheapest goes first")]
    disabled: Annotated[bool, Doc("Whether it does not count at all")]
    date_created: str | None = None


def route_info(row: dict[str, Any], connection: dict[str, Any] | None) -> RouteInfo:
    """The wire's picture of a route over a connection."""
    return RouteInfo(
        id=row["id"],
        account_id=row["account_id"] or None,
        endpoint_id=row["endpoint_id"],
        prefix=row["prefix"] or None,
        connection_id=row["connection_id"],
        connection_name=None if connection is None else connection["name"],
        priority=row["priority"],
        cost=row["cost"] / MILLION,
        disabled=row["disabled"],
        date_created=row["date_created"],
    )
