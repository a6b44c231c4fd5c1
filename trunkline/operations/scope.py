"""How far a caller sees: a Customer sees their own customers and those below them, everybody else whole accounts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from trunkline.base.faults import Forbidden, Invalid, NotEmpty, NotFound
from trunkline.domain.scope import INSTALLATION, Scope
from trunkline.operations.call import Call, Caller
from trunkline.store.customers import with_descendants
from trunkline.store.engine import Engine
from trunkline.store.users import ADMINISTRATOR, CUSTOMER, User

ABOVE: Final = frozenset({"SystemAdministrator", "Manager"})
SENDS: Final = "User"
"""The role that sending needs, by whatever way; an administrator can give it to themselves."""


def may_let_send(caller: Caller) -> bool:
    """Whether a caller may hand out a password that sends: only who could send, or an administrator."""
    return bool(caller.roles & {ADMINISTRATOR, SENDS})


def customers_of(user: User, roles: frozenset[str]) -> tuple[str, ...] | None:
    """The customers that a user with these of their roles is limited to; None is no limit.

    The user's own roles count besides those of a key: a key without the role Customer must not lead further.
    """
    return user.customer_ids if any(is_limited(each) for each in (user.roles, roles)) else None


def is_limited(roles: frozenset[str]) -> bool:
    """Whether somebody with these roles manages nothing but their own customers."""
    return CUSTOMER in roles and not roles & ABOVE


async def scope_of(caller: Caller, engine: Engine) -> Scope:
    """What a caller may see at this moment; customers may get others below them later."""
    accounts = frozenset(caller.account_ids)
    if caller.customer_ids is None:
        return Scope(accounts)
    if not accounts or not caller.customer_ids:
        return Scope(accounts, frozenset())
    return Scope(accounts, frozenset(await with_descendants(engine, caller.account_ids, caller.customer_ids)))


async def may_see(row: Mapping[str, Any], call: Call) -> bool:
    """Whether the caller may see a row of one of their accounts, by its customer."""
    if call.caller.customer_ids is None:
        return True
    scope = await scope_of(call.caller, call.directory.engine)
    return scope.sees(row["account_id"], row["customer_id"])


def account_of(asked: str | None, call: Call, what: str) -> str:
    """The account that was named, or the caller's only one; raises NotEmpty, naming what it is for, and NotFound."""
    mine = call.caller.account_ids
    if asked:
        if asked not in mine:
            raise NotFound(f"Account '{asked}' does not exist", field="AccountId")
        return asked
    if len(mine) != 1:
        raise NotEmpty("AccountId", f"'AccountId' must not be empty: {what} belongs to one of your accounts.")
    return mine[0]


async def number_in(account_id: str, endpoint_id: str, field: str, call: Call) -> str:
    """An endpoint with a number, of an account; that of another does not exist. What it raises names `field`."""
    return (await _number((account_id,), endpoint_id, field, call))[1]


async def number_of_mine(endpoint_id: str, field: str, call: Call) -> tuple[str, str]:
    """The account and the id of an endpoint with a number in any of the caller's accounts; raises the same."""
    return await _number(call.caller.account_ids, endpoint_id, field, call)


async def _number(account_ids: tuple[str, ...], endpoint_id: str, field: str, call: Call) -> tuple[str, str]:
    endpoint = await call.directory.endpoint(account_ids, endpoint_id)
    if endpoint is None:
        raise NotFound(f"Endpoint '{endpoint_id}' does not exist", field=field)
    if not endpoint["address"]:
        raise Invalid(f"'{field}' has '{endpoint_id}', which has no number.", code="NoNumber", field=field)
    return endpoint["account_id"], endpoint_id


async def check_reach(account_id: str, field: str, call: Call) -> None:
    """Leave what is for every account to those who reach every account: a key works for one. Raises Forbidden."""
    if account_id == INSTALLATION and call.caller.key_id and len(await call.directory.accounts()) > 1:
        sentence = "An API key works for one account, and this is for every account: sign in with a password."
        raise Forbidden(sentence, field=field)
