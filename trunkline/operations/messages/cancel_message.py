"""CancelMessage: a message is taken back while it is not sent yet."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar

from trunkline.base.faults import Conflict
from trunkline.contract.operation import any_role, delete, operation, post
from trunkline.contract.shapes import Doc, Dto
from trunkline.domain.facts import MessageCanceled
from trunkline.domain.message import FINAL, Status
from trunkline.domain.owed import Phase
from trunkline.operations.call import Call
from trunkline.operations.messages.get_message import found_message
from trunkline.operations.types.story import NAMESPACE
from trunkline.store.messages import find_owed

Values = dict[str, Any]


class CancelMessage(Dto):
    """Take back a message that has not been sent yet."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    message_id: Annotated[str | None, Doc("The ID of the message", required=True)] = None


@operation(
    delete("/messages/{messageId}"),
    post("/messages/{messageId}/cancel"),
    access=any_role("User"),
    tags=("Messages",),
)
async def cancel_message(request: CancelMessage, call: Call) -> None:
    """Cancel a message that is scheduled or waits; one that is being sent, or was, is refused with 409.

    A canceled message has certainly not been sent. To cancel it again changes nothing and is no error.
    """
    row = await found_message(request.message_id, call)
    if row["status"] == Status.CANCELED:
        return
    owed = await find_owed(call.directory.engine, row["account_id"], row["id"])
    reason = _why_not(row, owed)
    if reason:
        raise Conflict(f"Message '{row['id']}' {reason}", code="MessageCannotBeCanceled", field="MessageId")
    call.record(
        MessageCanceled(account_id=row["account_id"], date=call.date, id=row["id"], by=call.caller.display_name)
    )


def _why_not(row: Values, owed: Values | None) -> str | None:
    if row["incoming"]:
        return "was received; there is nothing to cancel"
    if owed is None or row["status"] in FINAL:
        return f"cannot be canceled any more: it is {row['status']}"
    if owed["phase"] != Phase.SEND:
        return f"was handed to the carrier already: it is {row['status']}"
    return "is being sent" if owed["worker"] is not None else None
