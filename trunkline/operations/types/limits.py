"""Limits as the wire shows them, which the reference does not have (namespace Trunkline.Api.Limits)."""

from __future__ import annotations

from typing import Annotated, ClassVar, Final

from trunkline.contract.shapes import Doc, Dto

NAMESPACE: Final = "Trunkline.Api.Limits"


class LimitInfo(Dto):
    """How many segments a number may send a second, and a number or a connection a day."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    id: Annotated[str | None, Doc("The ID of the endpoint or connection that is limited")] = None
    account_id: Annotated[str | None, Doc("Whose it is; missing for a connection of the whole installation")] = None
    is_connection: Annotated[bool, Doc("Whether it is a connection that is limited")]
    name: Annotated[str | None, Doc("Its number, address or name")] = None
    rate_per_second: Annotated[float | None, Doc("Segments a second; missing without a limit")] = None
    daily_cap: Annotated[int | None, Doc("Segments a day; missing without a limit")] = None
    sent_today: Annotated[int | None, Doc("Segments sent today, where there is a daily cap")] = None
