"""RotateDoorPassword: a program comes in with another password from now on."""

from __future__ import annotations

from typing import Annotated, ClassVar

from trunkline.contract.operation import operation, post
from trunkline.contract.shapes import Doc, Dto
from trunkline.domain.facts import DoorLoginChanged, SigningKeyChanged
from trunkline.operations.auth.sign_in import SignInCall
from trunkline.operations.doors.logins import (
    MANAGERS,
    TAGS,
    check_password,
    drawn_password,
    found,
    signs,
    user_at_door,
)
from trunkline.operations.types.doors import NAMESPACE, DoorKinds


class RotateDoorPassword(Dto):
    """Give a login of a front door another password."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    login_id: Annotated[str | None, Doc("The ID of the login", required=True)] = None
    password: Annotated[
        str | None, Doc("The password from now on, 8 characters or more; if it is missing, one is made")
    ] = None


class RotateDoorPasswordResponse(Dto):
    """Whose password it is; this is the only time that one that was made is shown."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    id: str | None = None
    door: DoorKinds
    username: str | None = None
    password: Annotated[str | None, Doc("The password, where none was given")] = None


@operation(post("/doors/logins/{loginId}/password"), access=MANAGERS, tags=TAGS, secrets=("password",))
async def rotate_door_password(request: RotateDoorPassword, call: SignInCall) -> RotateDoorPasswordResponse:
    """Come in with another password (an AuthToken) from now on, which also signs from now on."""
    login = await found(request.login_id, call)
    # Whoever has its password can do what its user can: to get it is as much as to make the login.
    await user_at_door(login.user_id, login.account_id, call)
    door = DoorKinds(login.door)
    check_password(door, request.password)
    password = request.password or drawn_password(door, call.universe)
    keys = {"account_id": login.account_id, "date": call.date, "id": login.id}
    call.record(DoorLoginChanged(**keys, password_hash=await call.hashed(password)))
    if signs(login):
        call.record(SigningKeyChanged(**keys, secret=password))
    shown = None if request.password else password
    return RotateDoorPasswordResponse(id=login.id, door=door, username=login.username, password=shown)
