"""NewApiKey: a key for a program, with at most what its maker may do."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated, ClassVar, Final

from trunkline.base.faults import Forbidden, Invalid, NotEmpty, NotFound
from trunkline.contract.operation import any_role, operation, post
from trunkline.contract.shapes import Doc, Dto
from trunkline.domain.facts import KeyCreated
from trunkline.operations.call import Call
from trunkline.operations.keys import api_keys
from trunkline.operations.keys.api_keys import NAMESPACE, ROLES, NewKey, manages, user_to_act_as
from trunkline.operations.types.listing import moment_of
from trunkline.store.users import User, key_by_id

NAME_MOST: Final = 100


class NewApiKey(Dto):
    """Make an API key."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    name: Annotated[str | None, Doc("What the key is for, as people call it", required=True)] = None
    roles: Annotated[
        list[str] | None, Doc("What the key may do; if it is missing, everything its maker and its user may")
    ] = None
    account_id: Annotated[
        str | None, Doc("The account the key works for; may be missing for a caller who has only one")
    ] = None
    user_id: Annotated[
        str | None, Doc("The user the key acts as; if it is missing, its maker. Only managers may name another")
    ] = None
    expires: Annotated[str | None, Doc("When the key stops to work, in ISO 8601; if it is missing, never")] = None


class NewApiKeyResponse(Dto):
    """The new key; this is the only time that it is shown."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    id: str | None = None
    key: Annotated[str | None, Doc("The key itself, for the header `Authorization: Bearer {key}`")] = None
    account_id: str | None = None
    user_id: str | None = None
    name: str | None = None
    hint: str | None = None
    roles: list[str]
    date_created: str | None = None
    expires: str | None = None


def _check(request: NewApiKey, call: Call) -> None:
    _check_name(_name(request))
    expires = moment_of(request.expires, "Expires")
    if expires is not None and expires <= call.date:
        raise Invalid("'Expires' must be in the future.", code="InvalidDate", field="Expires")
    _check_roles(request.roles or ())


@operation(
    post("/keys"),
    access=any_role("SystemAdministrator", "Manager", "User"),
    tags=("API keys",),
    secrets=("key",),
    check=_check,
)
async def new_api_key(request: NewApiKey, call: Call) -> NewApiKeyResponse:
    """Make an API key; the answer shows it once, and afterwards nobody can read it again."""
    name, expires = _name(request), moment_of(request.expires, "Expires")
    await _check_lifetime(expires, call)
    user = await _user(request, call)
    fact, drawn = _created(request, call, user, name, expires)
    call.record(fact)
    return NewApiKeyResponse(
        id=fact.id,
        key=drawn.secret,
        account_id=fact.account_id,
        user_id=fact.user_id,
        name=fact.name,
        hint=fact.hint,
        roles=list(fact.roles),
        date_created=fact.date,
        expires=fact.expires,
    )


def _created(request: NewApiKey, call: Call, user: User, name: str, expires: str | None) -> tuple[KeyCreated, NewKey]:
    drawn = api_keys.draw(call.universe)
    fact = KeyCreated(
        account_id=_account(request, call, user),
        date=call.date,
        id=call.universe.new_id(),
        user_id=user.id,
        name=name,
        hint=drawn.hint,
        digest=drawn.digest,
        roles=_roles(request, call, user),
        expires=expires,
    )
    return fact, drawn


def _name(request: NewApiKey) -> str:
    return (request.name or "").strip()


def _check_name(name: str) -> None:
    if not name:
        raise NotEmpty("Name")
    if len(name) > NAME_MOST:
        sentence = f"'Name' must be {NAME_MOST} characters or fewer. You entered {len(name)} characters."
        raise Invalid(sentence, code="MaximumLength", field="Name")
    if not name.isprintable():
        raise Invalid("'Name' must not contain control characters.", code="InvalidCharacter", field="Name")


def _check_roles(roles: Iterable[str]) -> None:
    unknown = sorted(set(roles) - set(ROLES))
    if unknown:
        sentence = f"'Roles' has '{unknown[0][:50]}', which is not one of {', '.join(ROLES)}."
        raise Invalid(sentence, code="UnknownRole", field="Roles")


async def _check_lifetime(expires: str | None, call: Call) -> None:
    """A key must not be a way to live longer than the key that makes it."""
    if not call.caller.key_id:
        return
    maker = await key_by_id(call.directory.engine, call.caller.account_ids, call.caller.key_id)
    if maker is not None and maker.expires is not None and (expires is None or expires > maker.expires):
        sentence = f"'Expires' must not be after {maker.expires}, when the key that makes this one expires."
        raise Invalid(sentence, code="InvalidDate", field="Expires")


async def _user(request: NewApiKey, call: Call) -> User:
    """Whom the key acts as."""
    user_id = request.user_id or call.caller.user_id
    if user_id != call.caller.user_id and not manages(call.caller):
        raise Forbidden("Only managers make keys for other users.", field="UserId")
    return await user_to_act_as(user_id, call)


def _account(request: NewApiKey, call: Call, user: User) -> str:
    shared = [account_id for account_id in call.caller.account_ids if account_id in user.account_ids]
    if request.account_id:
        if request.account_id not in shared:
            raise NotFound(f"Account '{request.account_id}' does not exist", field="AccountId")
        return request.account_id
    if len(shared) != 1:
        raise NotEmpty("AccountId", "'AccountId' must not be empty: a key works for one of your accounts.")
    return shared[0]


def _roles(request: NewApiKey, call: Call, user: User) -> tuple[str, ...]:
    most = call.caller.roles & user.roles
    asked = frozenset(request.roles or most)
    if not asked:
        raise NotEmpty("Roles", "'Roles' must not be empty: the key's maker and its user have no role in common.")
    beyond = sorted(asked - most)
    if beyond:
        raise Forbidden(f"A key cannot have the role {beyond[0]}: its maker and its user must have it.", field="Roles")
    return tuple(sorted(asked))
