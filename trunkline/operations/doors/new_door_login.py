"""NewDoorLogin: a program that was written for another platform may come in."""

from __future__ import annotations

from typing import Annotated, ClassVar

import msgspec

from trunkline.base.faults import Conflict, NotEmpty
from trunkline.contract.operation import operation, post
from trunkline.contract.shapes import Doc, Dto
from trunkline.domain.facts import DoorLoginCreated, SigningKeyCreated
from trunkline.operations.auth.sign_in import SignInCall
from trunkline.operations.call import Call
from trunkline.operations.doors.logins import (
    MANAGERS,
    TAGS,
    check_password,
    check_username,
    drawn_password,
    drawn_sid,
    is_signing,
    user_at_door,
)
from trunkline.operations.scope import account_of, number_in
from trunkline.operations.types.doors import NAMESPACE, DoorKinds, DoorLoginInfo, login_info
from trunkline.store.doors import DoorLogin, login_by_name


class NewDoorLogin(Dto):
    """Let a program that was written for Twilio, Kannel or Jasmin come in."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    door: Annotated[DoorKinds | None, Doc("The platform that the program was written for", required=True)] = None
    username: Annotated[
        str | None, Doc("The name that it comes in with; of Twilio a SID, which is made if it is missing")
    ] = None
    api_key: Annotated[bool, Doc("Of Twilio a key (SK...), which signs nothing, instead of an AccountSid")] = False
    password: Annotated[
        str | None, Doc("Its password, of Twilio the AuthToken, 8 characters or more; if it is missing, one is made")
    ] = None
    user_id: Annotated[str | None, Doc("The user that it acts as; if it is missing, the caller")] = None
    endpoint_id: Annotated[str | None, Doc("The endpoint that sends where a request names no sender")] = None
    account_id: Annotated[
        str | None, Doc("The account that it works for; may be missing for a caller who has only one")
    ] = None


class NewDoorLoginResponse(DoorLoginInfo):
    """The new login; this is the only time that a password that was made for it is shown."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    password: Annotated[str | None, Doc("The password, where none was given")] = None


def _check(request: NewDoorLogin, call: Call) -> None:
    if request.door is None:
        raise NotEmpty("Door")
    check_username(request.door, request.username, api_key=request.api_key)
    check_password(request.door, request.password)


@operation(post("/doors/logins"), access=MANAGERS, tags=TAGS, secrets=("password",), check=_check)
async def new_door_login(request: NewDoorLogin, call: SignInCall) -> NewDoorLoginResponse:
    """Let a program come in by a door; the answer shows a password made for it once.

    Only a hash is kept; the AuthToken of an AccountSid is kept readable besides, for webhooks are signed with it.
    """
    door = request.door or DoorKinds.Twilio
    account_id = account_of(request.account_id, call, "a login")
    user_id = await user_at_door(request.user_id, account_id, call)
    sender = await number_in(account_id, request.endpoint_id, "EndpointId", call) if request.endpoint_id else None
    username = request.username or drawn_sid(call.universe, api_key=request.api_key)
    if await login_by_name(call.directory.engine, door.value, username):
        sentence = f"There is a login '{username}' of {door.name} already: a name is one login, whosever it is."
        raise Conflict(sentence, code="UsernameTaken", field="Username")
    password = request.password or drawn_password(door, call.universe)
    fact = DoorLoginCreated(
        account_id=account_id,
        date=call.date,
        id=call.universe.new_id(),
        door=door.value,
        username=username,
        password_hash=await call.hashed(password),
        user_id=user_id,
        endpoint_id=sender,
    )
    call.record(fact)
    if is_signing(door, username):
        call.record(SigningKeyCreated(account_id=account_id, date=call.date, id=fact.id, secret=password))
    shown = login_info(msgspec.convert(msgspec.structs.asdict(fact) | {"date_created": fact.date}, DoorLogin))
    return NewDoorLoginResponse(**msgspec.structs.asdict(shown), password=None if request.password else password)
