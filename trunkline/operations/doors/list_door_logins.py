"""ListDoorLogins: the logins of front doors of the caller's accounts."""

from __future__ import annotations

from typing import Annotated, ClassVar

from trunkline.contract.operation import get, operation
from trunkline.contract.shapes import Doc
from trunkline.operations.call import Call
from trunkline.operations.doors.logins import MANAGERS, TAGS
from trunkline.operations.types.doors import NAMESPACE, DoorKinds, DoorLoginInfo, login_info
from trunkline.operations.types.listing import ListRequest, ListResponse, ids_of, read_page
from trunkline.store import doors
from trunkline.store.listing import Values, Window


class ListDoorLogins(ListRequest[DoorLoginInfo]):
    """List logins of front doors."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    account_ids: Annotated[list[str] | None, Doc("Only the logins of these accounts")] = None
    door: Annotated[DoorKinds | None, Doc("Only those of this door")] = None


@operation(get("/doors/logins"), access=MANAGERS, tags=TAGS)
async def list_door_logins(request: ListDoorLogins, call: Call) -> ListResponse[DoorLoginInfo]:
    """List the logins of the caller's accounts; no password is shown."""
    engine = call.directory.engine
    wanted = doors.LoginFilter(
        call.accounts(request.account_ids),
        ids_of(request.specific_ids, "SpecificIds"),
        request.door.value if request.door else None,
    )

    async def read(window: Window) -> list[Values]:
        return await doors.list_logins(engine, wanted, window)

    async def count() -> int:
        return await doors.count_logins(engine, wanted)

    page = await read_page(request, doors.SORTS, read, count)
    return page.answer([login_info(doors.login_of(row)) for row in page.rows])
