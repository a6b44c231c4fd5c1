"""Opt-outs as the wire shows them, which the reference does not have (namespace Trunkline.Api.Consent)."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Final

from trunkline.base.faults import Invalid, NotEmpty
from trunkline.contract.shapes import Doc, Dto
from trunkline.domain.address import AddressError, AddressKind, normalise
from trunkline.operations.call import Call
from trunkline.store.consent import gone_pools

NAMESPACE: Final = "Trunkline.Api.Consent"
KINDS: Final = frozenset({AddressKind.PHONE, AddressKind.SHORT_CODE, AddressKind.EMAIL})


class OptOutInfo(Dto):
    """Somebody who wants no more messages."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    account_id: str | None = None
    address: str | None = None
    scope: Annotated[str | None, Doc("The endpoint or pool that it is about; missing for the whole account")] = None
    how: Annotated[str | None, Doc("How it came about: keyword, carrier, import or api")] = None
    keyword: Annotated[str | None, Doc("What they wrote")] = None
    message_id: Annotated[str | None, Doc("The message in which they wrote it, or that the carrier refused")] = None
    by: Annotated[str | None, Doc("Who recorded it")] = None
    date: str | None = None


def opt_out_info(row: dict[str, Any]) -> OptOutInfo:
    """The wire's picture of an opt-out."""
    return OptOutInfo(
        account_id=row["account_id"],
        address=row["address"],
        scope=row["scope"] or None,
        how=row["how"],
        keyword=row["keyword"],
        message_id=row["message_id"],
        by=row["by"],
        date=row["date"],
    )


async def address_and_account(address: str | None, account_id: str | None, call: Call) -> tuple[str, str]:
    """The account and the address in its one spelling; raises NotEmpty and Invalid."""
    accounts = call.accounts([account_id] if account_id else None)
    if len(accounts) != 1:
        raise NotEmpty("AccountId", "'AccountId' must name one of your accounts.")
    if not address:
        raise NotEmpty("Address")
    known = (await call.directory.accounts()).get(accounts[0], {})
    try:
        return accounts[0], normalise(address, known.get("region") or call.settings.default_region, KINDS)
    except AddressError as error:
        raise Invalid(f"'Address' cannot be used: {error}", code="InvalidAddress", field="Address") from error


async def scope_in(scope: str | None, account_id: str, call: Call) -> str:
    """The scope as it is kept: empty for the account, or an endpoint or pool of it, or one that was; raises Invalid."""
    if not scope:
        return ""
    there = await call.directory.endpoint((account_id,), scope)
    if there is None and scope not in await gone_pools(call.directory.engine, account_id):
        raise Invalid(f"Endpoint '{scope}' does not exist", code="NotFound", field="Scope")
    return scope
