"""EndSession: no more messages in this session."""

from __future__ import annotations

from typing import Annotated, ClassVar

from trunkline.contract.operation import any_role, delete, operation
from trunkline.contract.shapes import Doc, Dto
from trunkline.domain.facts import SessionEnded
from trunkline.operations.call import Call
from trunkline.operations.sessions.get_session import find_session
from trunkline.operations.sessions.picture import ENDED_BY
from trunkline.operations.types.sessions import NAMESPACE


class EndSession(Dto):
    """End a session. The other party's next message opens it again, or a new one."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    session_id: Annotated[str | None, Doc("The ID of the session", required=True)] = None
    call_sid: Annotated[str | None, Doc("The local ID of the call; a chat has none, so it is not looked at")] = None


@operation(delete("/sessions/{sessionId}"), access=any_role("User"), tags=("Sessions",))
async def end_session(request: EndSession, call: Call) -> None:
    """End a session of the caller's accounts; one that has ended stays as it is."""
    row = await find_session(request.session_id, call)
    if row["ended"]:  # the caller may have lost the first answer, and what they want is so
        return
    outcome = f"{ENDED_BY}{call.caller.display_name}"
    call.record(SessionEnded(account_id=row["account_id"], date=call.date, id=row["id"], outcome=outcome))
