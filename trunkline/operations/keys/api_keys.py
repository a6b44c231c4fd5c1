"""API keys as the wire shows them, and how one is made (namespace Trunkline.Api.Keys)."""

from __future__ import annotations

from typing import Annotated, ClassVar, Final, NamedTuple

from trunkline.base.faults import NotFound
from trunkline.base.universe import Universe
from trunkline.contract.shapes import Doc, Dto
from trunkline.operations.auth.login_sessions import digest_of
from trunkline.operations.call import Call, Caller
from trunkline.store.users import ADMINISTRATOR, Key, User, user_by_id

NAMESPACE: Final = "Trunkline.Api.Keys"
PREFIX: Final = "tk_"
SECRET_BYTES: Final = 30
HINT_LENGTH: Final = 4
MANAGING: Final = frozenset({"SystemAdministrator", "Manager"})
ROLES: Final = ("SystemAdministrator", "Manager", "Customer", "User", "CallCenterDashboard")


class ApiKeyInfo(Dto):
    """An API key: what it may do and when it was used, never the key itself."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    id: str | None = None
    account_id: Annotated[str | None, Doc("The one account that the key works for")] = None
    user_id: Annotated[str | None, Doc("The user that the key acts as")] = None
    name: str | None = None
    hint: Annotated[str | None, Doc("The last characters of the key, to tell it from others")] = None
    roles: Annotated[list[str], Doc("What the key may do, as long as its user still has these roles")]
    date_created: str | None = None
    expires: Annotated[str | None, Doc("When the key stops to work; missing for a key that works until revoked")] = None
    last_used: Annotated[str | None, Doc("When the key was used last, exact to a minute")] = None
    revoked: Annotated[str | None, Doc("When the key was revoked")] = None


class NewKey(NamedTuple):
    """A key that was just drawn, and what is kept of it."""

    secret: str
    hint: str
    digest: str


def draw(universe: Universe) -> NewKey:
    """A new key that nobody can guess."""
    secret = PREFIX + universe.token(SECRET_BYTES)
    return NewKey(secret, secret[-HINT_LENGTH:], digest_of(secret))


def key_info(key: Key) -> ApiKeyInfo:
    """The wire's picture of a key."""
    return ApiKeyInfo(
        id=key.id,
        account_id=key.account_id,
        user_id=key.user_id,
        name=key.name,
        hint=key.hint,
        roles=sorted(key.roles),
        date_created=key.date_created,
        expires=key.expires,
        last_used=key.last_used,
        revoked=key.revoked,
    )


def manages(caller: Caller) -> bool:
    """Whether a caller handles the keys of others too."""
    return bool(caller.roles & MANAGING)


def visible_owner(caller: Caller) -> str:
    """Whose keys a caller may see: their own, or with an empty answer everybody's."""
    return "" if manages(caller) else caller.user_id


async def user_to_act_as(user_id: str, call: Call) -> User:
    """The user whom a program is to act as; who is not of the caller's accounts, or is above them, does not exist."""
    user = await user_by_id(call.directory.engine, user_id) if user_id.isprintable() else None
    if user is None or user.disabled or not _may_stand_for(user, call.caller):
        raise NotFound(f"User '{user_id}' does not exist", field="UserId")
    return user


def _may_stand_for(user: User, caller: Caller) -> bool:
    """Whether a caller may let programs act as this user; administrators belong to every account, and to nobody."""
    if user.id == caller.user_id or ADMINISTRATOR in caller.roles:
        return True
    return ADMINISTRATOR not in user.roles and bool(set(user.account_ids) & set(caller.account_ids))
