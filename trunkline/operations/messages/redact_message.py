"""RedactMessage: the text of a message is erased for good."""

from __future__ import annotations

from typing import Annotated, ClassVar

from trunkline.contract.operation import any_role, operation, post
from trunkline.contract.shapes import Doc, Dto
from trunkline.operations.call import Call
from trunkline.operations.messages.erasing import redact
from trunkline.operations.types.story import NAMESPACE


class RedactMessage(Dto):
    """Erase the text of a message for good."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    message_id: Annotated[str | None, Doc("The ID of the message", required=True)] = None


@operation(post("/messages/{messageId}/redact"), access=any_role("User"), tags=("Messages",))
async def redact_message(request: RedactMessage, call: Call) -> None:
    """Erase a message's text, which no operation shows any more; of a message under way it is refused with 409.

    There is no way back. To erase it once more changes nothing and is no error.
    """
    await redact(request.message_id, call)
