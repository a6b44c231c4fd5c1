"""PatchDoorLogin: a program comes in for another user, or sends from another number."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar

import msgspec

from trunkline.contract.operation import operation, patch
from trunkline.contract.shapes import Doc, Dto
from trunkline.domain.facts import DoorLoginChanged
from trunkline.operations.call import Call
from trunkline.operations.doors.logins import MANAGERS, TAGS, found, user_at_door
from trunkline.operations.scope import number_in
from trunkline.operations.types.doors import NAMESPACE, DoorLoginInfo, login_info


class PatchDoorLogin(Dto):
    """Change a login of a front door; what is missing stays as it is."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    login_id: Annotated[str | None, Doc("The ID of the login", required=True)] = None
    user_id: Annotated[str | None, Doc("The user that it acts as from now on")] = None
    endpoint_id: Annotated[
        str | None, Doc("The endpoint that sends where a request names no sender; an empty text is none")
    ] = None


@operation(patch("/doors/logins/{loginId}"), access=MANAGERS, tags=TAGS)
async def patch_door_login(request: PatchDoorLogin, call: Call) -> DoorLoginInfo:
    """Have a program act as another user, or send from another number where it names none."""
    login, wanted = await found(request.login_id, call), dict[str, Any]()
    if request.user_id:
        wanted["user_id"] = await user_at_door(request.user_id, login.account_id, call)
    if request.endpoint_id is not None:
        said = request.endpoint_id
        wanted["endpoint_id"] = await number_in(login.account_id, said, "EndpointId", call) if said else None
    changed = {name: value for name, value in wanted.items() if value != getattr(login, name)}
    if changed:
        call.record(DoorLoginChanged(account_id=login.account_id, date=call.date, id=login.id, **changed))
    return login_info(msgspec.structs.replace(login, **changed))
