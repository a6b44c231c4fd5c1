"""GetDoorListener: one address that is told of texts that come in."""

from __future__ import annotations

from typing import Annotated, ClassVar

from trunkline.contract.operation import get, operation
from trunkline.contract.shapes import Doc, Dto
from trunkline.operations.call import Call
from trunkline.operations.doors.listeners import found
from trunkline.operations.doors.logins import MANAGERS, TAGS
from trunkline.operations.types.doors import NAMESPACE, DoorListenerInfo, listener_info


class GetDoorListener(Dto):
    """Retrieve who is told of the texts of an endpoint."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    listener_id: Annotated[str | None, Doc("The ID of the listener", required=True)] = None


@operation(get("/doors/listeners/{listenerId}"), access=MANAGERS, tags=TAGS)
async def get_door_listener(request: GetDoorListener, call: Call) -> DoorListenerInfo:
    """Retrieve an address that is told of texts, and in which form it is."""
    return listener_info(await found(request.listener_id, call))
