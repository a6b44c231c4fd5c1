"""GetDoorLogin: one login of a front door."""

from __future__ import annotations

from typing import Annotated, ClassVar

from trunkline.contract.operation import get, operation
from trunkline.contract.shapes import Doc, Dto
from trunkline.operations.call import Call
from trunkline.operations.doors.logins import MANAGERS, TAGS, found
from trunkline.operations.types.doors import NAMESPACE, DoorLoginInfo, login_info


class GetDoorLogin(Dto):
    """Retrieve a login of a front door."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    login_id: Annotated[str | None, Doc("The ID of the login", required=True)] = None


@operation(get("/doors/logins/{loginId}"), access=MANAGERS, tags=TAGS)
async def get_door_login(request: GetDoorLogin, call: Call) -> DoorLoginInfo:
    """Retrieve a login and whom it acts as; its password cannot be read."""
    return login_info(await found(request.login_id, call))
