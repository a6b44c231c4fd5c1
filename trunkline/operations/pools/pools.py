"""What the operations of pools share: who handles them, finding one, and the checks of its name and numbers."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Sequence
from typing import Final

from trunkline.base.faults import Invalid, NotEmpty, NotFound
from trunkline.contract.operation import Access, any_role
from trunkline.domain.pool import MEMBER
from trunkline.operations.call import Call
from trunkline.operations.types.listing import check_number_of_ids, is_storable
from trunkline.operations.types.pools import PoolInfo, pool_info
from trunkline.store.listing import Values
from trunkline.store.pools import members_of, pool_with

MANAGERS: Final[Access] = any_role("SystemAdministrator", "Manager")
TAGS: Final = ("Pools",)
NAME_MOST: Final = 100


async def found(pool_id: str | None, call: Call) -> Values:
    """The endpoint of the pool with this id in one of the caller's accounts; raises NotEmpty and NotFound."""
    if not pool_id:
        raise NotEmpty("PoolId")
    accounts = call.caller.account_ids
    row = await pool_with(call.directory.engine, accounts, pool_id) if is_storable(pool_id) else None
    if row is None:
        raise NotFound(f"Pool '{pool_id}' does not exist", field="PoolId")
    return row


async def told(rows: Sequence[Values], call: Call) -> list[PoolInfo]:
    """The wire's pictures of pools with their numbers."""
    members = await members_of(call.directory.engine, rows)
    rested = (await call.directory.plan()).rested
    return [pool_info(row, members.get(row["id"], ()), rested) for row in rows]


def check_name(name: str | None) -> str:
    """A name that can be shown; raises NotEmpty and Invalid."""
    plain = (name or "").strip()
    if not plain:
        raise NotEmpty("Name")
    if len(plain) > NAME_MOST:
        sentence = f"'Name' must be {NAME_MOST} characters or fewer. You entered {len(plain)} characters."
        raise Invalid(sentence, code="MaximumLength", field="Name")
    if not plain.isprintable():
        raise Invalid("'Name' must not contain control characters.", code="InvalidCharacter", field="Name")
    return plain


def check_ids(ids: list[str] | None, field: str) -> None:
    """Refuse more ids than one request may name, and those that are empty; raises Invalid and NotEmpty."""
    check_number_of_ids(ids or (), field)
    if not all(ids or ()):
        raise NotEmpty(field, f"'{field}' must not hold an empty ID.")


async def numbers(ids: Iterable[str] | None, account_id: str, field: str, call: Call) -> list[Values]:
    """The endpoints with these ids, each once; raises NotFound, and Invalid for one that cannot write for the pool."""
    wanted = list(dict.fromkeys(ids or ()))
    rows = await asyncio.gather(*(call.directory.endpoint(call.caller.account_ids, id_) for id_ in wanted))
    return [_number(id_, row, account_id, field) for id_, row in zip(wanted, rows, strict=True)]


def _number(id_: str, row: Values | None, account_id: str, field: str) -> Values:
    if row is None:
        raise NotFound(f"Endpoint '{id_}' does not exist", field=field)
    if row["account_id"] != account_id or row["type"] != MEMBER:
        raise Invalid(f"Endpoint '{id_}' is no number of the pool's account.", code="NoNumber", field=field)
    return row
