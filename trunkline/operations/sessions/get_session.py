"""GetSession: one session, without its log."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar

from trunkline.base.faults import NotEmpty, NotFound
from trunkline.contract.operation import get, operation, signed_in
from trunkline.contract.shapes import Doc, Dto
from trunkline.operations.call import Call
from trunkline.operations.scope import may_see
from trunkline.operations.sessions.archive import archived_before
from trunkline.operations.sessions.picture import pictures
from trunkline.operations.types.listing import is_storable
from trunkline.operations.types.sessions import NAMESPACE, SessionInfo


class GetSession(Dto):
    """Retrieve one session; its log is empty, only lists have it."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    session_id: Annotated[str | None, Doc("The ID of the session", required=True)] = None


@operation(get("/sessions/{sessionId}"), access=signed_in(), tags=("Sessions",))
async def get_session(request: GetSession, call: Call) -> SessionInfo:
    """Show a session of the caller's accounts that is not in the archive."""
    row = await find_session(request.session_id, call)
    if row["ended"] and row["date_completed"] < archived_before(call.now):
        sentence = f"Session '{request.session_id}' is in the archive: list it with SearchArchive and SpecificIds"
        raise NotFound(sentence, field="SessionId")
    (picture,) = await pictures([row], call)
    return picture


async def find_session(session_id: str | None, call: Call) -> dict[str, Any]:
    """The row of a session of the caller's accounts."""
    if not session_id:
        raise NotEmpty("SessionId")
    row = await call.directory.session(call.caller.account_ids, session_id) if is_storable(session_id) else None
    if row is None or not await may_see(row, call):
        raise NotFound(f"Session '{session_id}' does not exist", field="SessionId")
    return row
