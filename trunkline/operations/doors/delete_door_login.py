"""DeleteDoorLogin: a program comes in no more."""

from __future__ import annotations

from typing import Annotated, ClassVar

from trunkline.contract.operation import delete, operation
from trunkline.contract.shapes import Doc, Dto
from trunkline.domain.facts import CallbackRemoved, DoorLoginRemoved, SigningKeyRemoved
from trunkline.operations.call import Call
from trunkline.operations.doors.listeners import listening
from trunkline.operations.doors.logins import MANAGERS, TAGS, found
from trunkline.operations.types.doors import NAMESPACE


class DeleteDoorLogin(Dto):
    """Delete a login of a front door."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    login_id: Annotated[str | None, Doc("The ID of the login", required=True)] = None


@operation(delete("/doors/logins/{loginId}"), access=MANAGERS, tags=TAGS)
async def delete_door_login(request: DeleteDoorLogin, call: Call) -> None:
    """Let a program come in no more, and tell nobody any more what its AuthToken signs; its messages stay."""
    login = await found(request.login_id, call)
    keys = {"account_id": login.account_id, "date": call.date}
    call.record(DoorLoginRemoved(**keys, id=login.id), SigningKeyRemoved(**keys, id=login.id))
    for each in await listening(call, signing_key_id=login.id):
        call.record(CallbackRemoved(**keys, id=each.id))
