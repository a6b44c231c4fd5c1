"""What the operations of logins share: finding one of the caller's, its name, its user and its password."""

from __future__ import annotations

import hashlib
import re
from typing import Final

from trunkline.base.faults import Forbidden, Invalid, NotEmpty, NotFound
from trunkline.base.universe import Universe
from trunkline.contract.operation import Access, any_role
from trunkline.operations.call import Call
from trunkline.operations.keys.api_keys import user_to_act_as
from trunkline.operations.scope import SENDS, may_let_send
from trunkline.operations.types.doors import DoorKinds
from trunkline.operations.types.listing import is_storable
from trunkline.store.doors import DoorLogin, find_login

MANAGERS: Final[Access] = any_role("SystemAdministrator", "Manager")
TAGS: Final = ("Front doors",)
ACCOUNT: Final = "AC"
API_KEY: Final = "SK"
NAME_MOST: Final = {DoorKinds.Kannel: 64, DoorKinds.Jasmin: 16}
PASSWORD_LEAST: Final = 8
PASSWORD_MOST: Final = {DoorKinds.Twilio: 1024, DoorKinds.Kannel: 1024, DoorKinds.Jasmin: 16}
DRAWN_BYTES: Final = 12

_is_sid: Final = re.compile(r"(AC|SK)[0-9a-f]{32}").fullmatch
_is_name: Final = re.compile(r"[\x21-\x7e]+").fullmatch


async def found(login_id: str | None, call: Call) -> DoorLogin:
    """The login with this id in one of the caller's accounts; raises NotEmpty and NotFound."""
    if not login_id:
        raise NotEmpty("LoginId")
    login = None
    if is_storable(login_id):
        login = await find_login(call.directory.engine, call.caller.account_ids, login_id)
    if login is None:
        raise NotFound(f"Login '{login_id}' does not exist", field="LoginId")
    return login


def signs(login: DoorLogin) -> bool:
    """Whether what is told to programs is signed with this login's password, which is then kept readable."""
    return is_signing(DoorKinds(login.door), login.username)


def is_signing(door: DoorKinds, username: str) -> bool:
    """The same by door and name: an AccountSid of Twilio signs with its AuthToken, a key signs nothing."""
    return door is DoorKinds.Twilio and username.startswith(ACCOUNT)


async def user_at_door(user_id: str | None, account_id: str, call: Call) -> str:
    """The user that a program is to act as, the caller if none is named; raises NotFound and Forbidden."""
    user = await user_to_act_as(user_id or call.caller.user_id, call)
    if account_id not in user.account_ids:
        raise NotFound(f"User '{user.id}' does not exist", field="UserId")
    if SENDS in user.roles and not may_let_send(call.caller):
        sentence = f"A login cannot act as a user with the role {SENDS}: whoever is given its password must have it."
        raise Forbidden(sentence, field="UserId")
    return user.id


def check_username(door: DoorKinds, username: str | None, *, api_key: bool) -> None:
    """Refuse a name that no program of this platform has; of Twilio it may be missing. Raises NotEmpty and Invalid."""
    if door is DoorKinds.Twilio:
        prefix = API_KEY if api_key else ACCOUNT
        if username and (not _is_sid(username) or not username.startswith(prefix)):
            sentence = f"'Username' is no SID: {prefix} and 32 digits of 0-9 and a-f. If it is missing, one is made."
            raise Invalid(sentence, code="InvalidUsername", field="Username")
        return
    if api_key:
        raise Invalid(f"'ApiKey' is for Twilio: {door.name} has no API keys.", code="NotSupported", field="ApiKey")
    if not username:
        raise NotEmpty("Username")
    if not _is_name(username) or len(username) > NAME_MOST[door]:
        sentence = (
            f"'Username' cannot be a name of {door.name}: 1 to {NAME_MOST[door]} letters, digits and signs of ASCII."
        )
        raise Invalid(sentence, code="InvalidUsername", field="Username")


def check_password(door: DoorKinds, password: str | None) -> None:
    """Refuse a password that is guessed too soon, or that no program of this platform can have; raises Invalid."""
    if not password:
        return
    if not PASSWORD_LEAST <= len(password) <= PASSWORD_MOST[door]:
        sentence = f"'Password' must have {PASSWORD_LEAST} to {PASSWORD_MOST[door]} characters for {door.name}."
        raise Invalid(sentence, code="Length", field="Password")
    if not password.isprintable():
        raise Invalid("'Password' must not contain control characters.", code="InvalidCharacter", field="Password")


def drawn_sid(universe: Universe, *, api_key: bool) -> str:
    """A new SID of Twilio's form."""
    return f"{API_KEY if api_key else ACCOUNT}{_digits(universe)}"


def drawn_password(door: DoorKinds, universe: Universe) -> str:
    """A new password that nobody can guess, in the form of the platform."""
    return _digits(universe) if door is DoorKinds.Twilio else universe.token(DRAWN_BYTES)[: PASSWORD_MOST[door]]


def _digits(universe: Universe) -> str:
    return hashlib.blake2b(universe.token(32).encode(), digest_size=16).hexdigest()
