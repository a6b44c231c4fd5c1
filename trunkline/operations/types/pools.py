"""Pools of senders as the wire shows them, which the reference does not have (namespace Trunkline.Api.Pools)."""

from __future__ import annotations

from collections.abc import Container, Iterable
from typing import Annotated, Any, ClassVar, Final

from trunkline.contract.shapes import Doc, Dto

NAMESPACE: Final = "Trunkline.Api.Pools"


class PoolMember(Dto):
    """A number that writes for a pool."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    endpoint_id: str | None = None
    address: str | None = None
    display_name: str | None = None
    disabled: Annotated[bool, Doc("Whether it may not send texts; the pool passes it over")]
    resting: Annotated[bool, Doc("Whether it rests because it failed again and again; the pool passes it over")]


class PoolInfo(Dto):
    """An endpoint that stands for several numbers, one of which writes to each recipient."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    id: Annotated[str | None, Doc("What sending takes as EndpointId")] = None
    account_id: str | None = None
    customer_id: str | None = None
    name: str | None = None
    disabled: Annotated[bool, Doc("Whether nothing can be sent from it")]
    members: list[PoolMember]
    date_created: str | None = None


def pool_info(row: dict[str, Any], members: Iterable[dict[str, Any]], rested: Container[str]) -> PoolInfo:
    """The wire's picture of a pool; `rested` has the endpoints that rest."""
    return PoolInfo(
        id=row["id"],
        account_id=row["account_id"],
        customer_id=row["customer_id"],
        name=row["display_name"],
        disabled=bool(row["disable_sms"]),
        members=[
            PoolMember(
                endpoint_id=member["id"],
                address=member["address"],
                display_name=member["display_name"],
                disabled=bool(member["disable_sms"]),
                resting=member["id"] in rested,
            )
            for member in members
        ],
        date_created=row["date_created"],
    )


class PoolRecipient(Dto):
    """Somebody who hears from the same number of a pool every time."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    address: str | None = None
    endpoint_id: Annotated[str | None, Doc("The number that writes to them")] = None
    date: Annotated[str | None, Doc("Since when it does")] = None
