"""DeleteDoorListener: an address is told of texts no more."""

from __future__ import annotations

from typing import Annotated, ClassVar

from trunkline.contract.operation import delete, operation
from trunkline.contract.shapes import Doc, Dto
from trunkline.domain.facts import CallbackRemoved
from trunkline.operations.call import Call
from trunkline.operations.doors.listeners import found
from trunkline.operations.doors.logins import MANAGERS, TAGS
from trunkline.operations.types.doors import NAMESPACE


class DeleteDoorListener(Dto):
    """Have an address told of texts no more."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    listener_id: Annotated[str | None, Doc("The ID of the listener", required=True)] = None


@operation(delete("/doors/listeners/{listenerId}"), access=MANAGERS, tags=TAGS)
async def delete_door_listener(request: DeleteDoorListener, call: Call) -> None:
    """Have an address told of texts no more, from now on."""
    listener = await found(request.listener_id, call)
    call.record(CallbackRemoved(account_id=listener.account_id, date=call.date, id=listener.id))
