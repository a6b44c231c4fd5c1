"""ListDoorListeners: who is told of texts that come in, in another platform's form."""

from __future__ import annotations

from typing import Annotated, ClassVar

from trunkline.contract.operation import get, operation
from trunkline.contract.shapes import Doc
from trunkline.operations.call import Call
from trunkline.operations.doors.logins import MANAGERS, TAGS
from trunkline.operations.types.doors import FORMATS, NAMESPACE, DoorListenerInfo, ListenerForms, listener_info
from trunkline.operations.types.listing import ListRequest, ListResponse, ids_of, read_page
from trunkline.store import doors
from trunkline.store.listing import Values, Window


class ListDoorListeners(ListRequest[DoorListenerInfo]):
    """List who is told of texts that come in, in another platform's form."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    account_ids: Annotated[list[str] | None, Doc("Only those of these accounts")] = None
    endpoint_ids: Annotated[list[str] | None, Doc("Only those of these endpoints")] = None
    form: Annotated[ListenerForms | None, Doc("Only those that are told in this form")] = None


@operation(get("/doors/listeners"), access=MANAGERS, tags=TAGS)
async def list_door_listeners(request: ListDoorListeners, call: Call) -> ListResponse[DoorListenerInfo]:
    """List the addresses that are told of texts for endpoints of the caller's accounts."""
    engine = call.directory.engine
    wanted = doors.ListenerFilter(
        call.accounts(request.account_ids),
        [FORMATS[request.form]] if request.form else list(FORMATS.values()),
        ids_of(request.specific_ids, "SpecificIds"),
        ids_of(request.endpoint_ids, "EndpointIds"),
    )

    async def read(window: Window) -> list[Values]:
        return await doors.list_listeners(engine, wanted, window)

    async def count() -> int:
        return await doors.count_listeners(engine, wanted)

    page = await read_page(request, doors.LISTENER_SORTS, read, count)
    return page.answer([listener_info(doors.listener_of(row)) for row in page.rows])
